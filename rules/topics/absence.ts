import type { Topic } from '../topic.ts';

export const absence = {
  id: 'absence',
  name: { fr: 'Être absent', en: 'Being absent' },
  question: { fr: 'Que se passe-t-il si je manque un examen ?', en: 'What happens if I miss an exam?' },
  propositions: {
    mark: {
      fr: 'Une absence est notée zéro.',
      en: 'An absence is given zero.',
      unsaid: { fr: 'quelle note est donnée à un absent', en: 'which mark an absentee gets' },
    },
    justify: {
      fr: 'Une absence peut être justifiée.',
      en: 'An absence may be justified.',
      unsaid: { fr: 'comment et à qui justifier une absence', en: 'how and to whom to justify an absence' },
    },
    'in-time': {
      fr: 'La justification est encore dans le délai.',
      en: 'It is still in time to justify the absence.',
      unsaid: { fr: 'dans quel délai justifier une absence', en: 'by when to justify an absence' },
    },
    proofs: {
      fr: "Certains justificatifs d'absence sont admis.",
      en: 'Certain proofs of absence are accepted.',
      unsaid: { fr: "quels justificatifs d'absence sont admis", en: 'which proofs of absence are accepted' },
    },
    'make-up': {
      fr: "Un étudiant absent peut passer l'épreuve plus tard.",
      en: 'A student who was absent may sit the exam later.',
      unsaid: {
        fr: "si un étudiant absent peut passer l'épreuve plus tard",
        en: 'whether a student who was absent may sit the exam later',
      },
    },
    'make-up-in-time': {
      fr: 'Le rattrapage est encore possible à cette date.',
      en: 'It is still possible to make up for the exam on that date.',
      unsaid: {
        fr: "jusqu'à quand une épreuve manquée peut être rattrapée",
        en: 'until when a missed exam may be made up for',
      },
    },
    'continuous-make-up': {
      fr: 'Une épreuve de contrôle continu manquée est réorganisée.',
      en: 'A missed continuous-assessment test is held again.',
      unsaid: {
        fr: 'si une épreuve de contrôle continu manquée est réorganisée',
        en: 'whether a missed continuous-assessment test is held again',
      },
    },
    'ill-during': {
      fr: "Un candidat qui tombe malade pendant l'épreuve peut la repasser.",
      en: 'A candidate who falls ill during the exam may sit it again.',
      unsaid: {
        fr: "ce que devient l'épreuve d'un candidat qui tombe malade après l'avoir commencée",
        en: 'what becomes of the exam of a candidate who falls ill after starting it',
      },
    },
  },
  facts: [
    'exam_date',
    'act_date',
    'next_semester_date',
    'mark',
    'make_up',
    'cause',
    'hold',
    'absence_record',
    'emergency',
    'let_out',
    'hold_ruling',
    'too_late_said',
  ],
} as const satisfies Topic;

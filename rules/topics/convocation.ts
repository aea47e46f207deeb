import type { Topic } from '../topic.ts';

export const convocation = {
  id: 'convocation',
  name: { fr: 'La convocation', en: 'The summons' },
  question: {
    fr: 'Quand et comment suis-je convoqué à un examen ?',
    en: 'When and how am I summoned to an exam?',
  },
  propositions: {
    sent: {
      told: true,
      fr: 'Chaque étudiant reçoit une convocation.',
      en: 'Each student gets a summons.',
      unsaid: { fr: 'si une convocation est envoyée', en: 'whether a summons is sent' },
    },
    'in-time': {
      fr: 'La convocation a été envoyée à temps.',
      en: 'The summons was sent in time.',
      unsaid: { fr: 'quand la convocation doit être envoyée', en: 'by when the summons has to be sent' },
    },
    contents: {
      told: true,
      fr: 'La convocation porte des mentions fixées.',
      en: 'The summons has set contents.',
      unsaid: { fr: 'ce que contient la convocation', en: 'what the summons contains' },
    },
    'needed-to-enter': {
      fr: 'La convocation est exigée pour entrer dans la salle.',
      en: 'The summons is required to enter the room.',
      unsaid: {
        fr: 'si la convocation est exigée pour entrer',
        en: 'whether the summons is required to enter',
      },
    },
    'second-session': {
      fr: 'Une convocation est envoyée pour la seconde session.',
      en: 'A summons is sent for the second session.',
      unsaid: {
        fr: 'si une convocation est envoyée pour la seconde session',
        en: 'whether a summons is sent for the second session',
      },
    },
    'schedule-stands': {
      told: true,
      fr: "Un planning propre à l'épreuve (travaux pratiques, entretiens, soutenances) vaut convocation.",
      en: 'A schedule of its own (lab work, interviews, defences) stands for the summons.',
      unsaid: {
        fr: 'si un planning de travaux pratiques ou de soutenances vaut convocation',
        en: 'whether a schedule of lab work or defences stands for the summons',
      },
    },
  },
  facts: [
    'exam_date',
    'done_date',
    'exam_kind',
    'session',
    'attendance_exempt',
    'summons_detail',
    'summons_way',
    'assessment',
    'schedule_for',
    'notice_compared',
    'summons_instead',
    'summons_of',
    'notice_way',
    'kept_out',
    'let_in',
    'late_claim',
    'summons_claim',
    'judged',
    'proctor_summons',
  ],
} as const satisfies Topic;

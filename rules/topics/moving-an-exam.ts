import type { Topic } from '../topic.ts';

export const movingAnExam = {
  id: 'moving-an-exam',
  name: { fr: 'Déplacer ou annuler un examen', en: 'Moving or cancelling an exam' },
  question: { fr: 'Un examen peut-il être déplacé ou annulé ?', en: 'May an exam be moved or cancelled?' },
  propositions: {
    overlap: {
      fr: 'Un étudiant qui a deux épreuves en même temps a droit à une solution.',
      en: 'A student with two exams at the same time is entitled to a solution.',
      unsaid: {
        fr: 'ce qui se passe si deux épreuves tombent en même temps',
        en: 'what happens when two exams fall at the same time',
      },
    },
    'overlap-in-time': {
      fr: 'Le chevauchement est signalé à temps.',
      en: 'The overlap is reported in time.',
      unsaid: {
        fr: "dans quel délai signaler un chevauchement d'épreuves",
        en: 'by when to report that exams overlap',
      },
    },
    'overlap-between': {
      told: true,
      fr: "Entre deux épreuves qui se suivent, l'étudiant reste à la disposition d'un surveillant.",
      en: 'Between two exams the student stays with a proctor.',
      unsaid: {
        fr: "ce que fait l'étudiant entre deux épreuves qui se chevauchaient",
        en: 'what the student does between two exams that overlapped',
      },
    },
    'personal-request': {
      fr: 'Un étudiant peut faire déplacer son examen pour une raison personnelle.',
      en: 'A student may have an exam moved for a personal reason.',
      unsaid: {
        fr: 'si un étudiant peut faire déplacer un examen pour une raison personnelle',
        en: 'whether a student may have an exam moved for a personal reason',
      },
    },
    postponed: {
      fr: "L'établissement peut reporter une épreuve.",
      en: 'The institution may postpone an exam.',
      unsaid: {
        fr: "si l'établissement peut reporter une épreuve",
        en: 'whether the institution may postpone an exam',
      },
    },
    cancelled: {
      fr: "Une épreuve annulée par l'établissement est organisée de nouveau.",
      en: 'An exam cancelled by the institution is held again.',
      unsaid: {
        fr: "si une épreuve annulée par l'établissement est organisée de nouveau",
        en: 'whether an exam cancelled by the institution is held again',
      },
    },
  },
  facts: [
    'exam_date',
    'act_date',
    'overlap_point',
    'between_point',
    'postponed_by',
    'cancelled_point',
    'judged',
  ],
} as const satisfies Topic;

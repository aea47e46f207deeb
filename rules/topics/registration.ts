import type { Topic } from '../topic.ts';

export const registration = {
  id: 'registration',
  name: { fr: "S'inscrire à l'examen", en: 'Registering for the exam' },
  question: {
    fr: "Comment et jusqu'à quand s'inscrire à l'examen ?",
    en: 'How and until when do I register for the exam?',
  },
  propositions: {
    how: {
      told: true,
      fr: "Chacun s'inscrit lui-même, par une voie fixée.",
      en: 'Each person registers for themselves, in a set way.',
      unsaid: { fr: "comment s'inscrire à un examen", en: 'how to register for an exam' },
    },
    late: {
      fr: 'Une inscription est acceptée à cette date.',
      en: 'A registration is accepted on that date.',
      unsaid: { fr: "jusqu'à quand on peut s'inscrire", en: 'until when one may register' },
    },
    'early-closing': {
      fr: 'Les inscriptions peuvent fermer plus tôt que prévu.',
      en: 'Registrations may close earlier than planned.',
      unsaid: {
        fr: 'si les inscriptions peuvent fermer plus tôt que prévu',
        en: 'whether registrations may close earlier than planned',
      },
    },
    incomplete: {
      fr: "Un dossier incomplet ou impayé annule l'inscription.",
      en: 'An incomplete or unpaid file cancels the registration.',
      unsaid: {
        fr: 'ce que devient une inscription incomplète ou impayée',
        en: 'what becomes of an incomplete or unpaid registration',
      },
    },
    transfer: {
      fr: 'Une inscription peut être reportée à une autre session ou passer à une autre personne.',
      en: 'A registration may be carried over to another session or passed to another person.',
      unsaid: {
        fr: 'si une inscription peut être reportée à une autre session',
        en: 'whether a registration may be carried over to another session',
      },
    },
    'correct-data': {
      fr: "Les informations données à l'inscription peuvent être corrigées.",
      en: 'The information given at registration may be corrected.',
      unsaid: {
        fr: "si les informations données à l'inscription peuvent être corrigées",
        en: 'whether the information given at registration may be corrected',
      },
    },
    forged: {
      fr: "Un document falsifié invalide l'inscription.",
      en: 'A forged document invalidates the registration.',
      unsaid: {
        fr: 'ce que devient une inscription faite avec un document falsifié',
        en: 'what becomes of a registration made with a forged document',
      },
    },
    'by-school': {
      fr: 'Une école peut inscrire ses élèves.',
      en: 'A school may register its students.',
      unsaid: {
        fr: 'si une école peut inscrire ses élèves',
        en: 'whether a school may register its students',
      },
    },
    centre: {
      fr: "Un centre d'examen peut ne pas ouvrir.",
      en: 'An exam centre might not open.',
      unsaid: { fr: "si un centre d'examen peut ne pas ouvrir", en: 'whether an exam centre might not open' },
    },
    'course-free': {
      told: true,
      fr: "L'inscription au cours est libre et gratuite.",
      en: 'Enrolment in the course is open and free of charge.',
      unsaid: { fr: "si l'inscription au cours est gratuite", en: 'whether enrolment in the course is free' },
    },
  },
  facts: [
    'closing_date',
    'act_date',
    'file_complete',
    'fee_paid',
    'registration_way',
    'course_access',
    'fee_back',
    'school_alone',
    'past_closing',
    'high_demand',
    'early_close',
    'at_closing',
    'centre_point',
    'entry_stands',
    'money_kept',
    'registration_point',
    'payment_point',
  ],
} as const satisfies Topic;

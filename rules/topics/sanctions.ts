import type { Topic } from '../topic.ts';

export const sanctions = {
  id: 'sanctions',
  name: { fr: 'Les sanctions', en: 'Sanctions' },
  question: { fr: 'Que risque un étudiant qui a fraudé ?', en: 'What does a student who cheated risk?' },
  propositions: {
    list: {
      told: true,
      fr: 'Des sanctions sont prévues pour une fraude ou une tentative.',
      en: 'There are set sanctions for cheating or an attempt.',
      unsaid: {
        fr: 'quelles sanctions sont prévues pour une fraude',
        en: 'which sanctions there are for cheating',
      },
    },
    zero: {
      fr: 'Une fraude entraîne la note zéro.',
      en: 'Cheating leads to a mark of zero.',
      unsaid: { fr: 'si une fraude entraîne la note zéro', en: 'whether cheating leads to a mark of zero' },
    },
    length: {
      fr: "L'exclusion temporaire a une durée maximale.",
      en: 'A temporary exclusion has a maximum length.',
      unsaid: {
        fr: 'combien de temps dure au plus une exclusion',
        en: 'how long an exclusion may last at most',
      },
    },
    suspended: {
      fr: 'Une exclusion peut être prononcée avec sursis.',
      en: 'An exclusion may be suspended.',
      unsaid: {
        fr: 'si une exclusion peut être prononcée avec sursis',
        en: 'whether an exclusion may be suspended',
      },
    },
    'voids-exam': {
      fr: "Une sanction entraîne la nullité de l'épreuve.",
      en: 'A sanction voids the exam.',
      unsaid: { fr: "si une sanction annule l'épreuve", en: 'whether a sanction voids the exam' },
    },
    'voids-session': {
      fr: "Une sanction peut annuler le groupe d'épreuves ou la session.",
      en: 'A sanction may void the group of exams or the session.',
      unsaid: {
        fr: "si une sanction peut annuler le groupe d'épreuves ou la session",
        en: 'whether a sanction may void the group of exams or the session',
      },
    },
    'community-service': {
      fr: 'Une mesure de responsabilisation peut être prononcée.',
      en: 'A community measure (mesure de responsabilisation) may be imposed.',
      unsaid: {
        fr: 'si une mesure de responsabilisation peut être prononcée',
        en: 'whether a community measure may be imposed',
      },
    },
    'exam-annulled-for-all': {
      fr: "Une fraude grave peut faire annuler l'épreuve pour tous.",
      en: 'Serious cheating may have the exam annulled for everybody.',
      unsaid: {
        fr: "si une fraude grave peut faire annuler l'épreuve pour tous",
        en: 'whether serious cheating may have the exam annulled for everybody',
      },
    },
  },
  facts: [
    'sanction',
    'exclusion_years',
    'measure_hours',
    'incident',
    'measure_how',
    'ban_certain',
    'liable',
    'void_effect',
    'sanction_on',
    'voided_point',
    'sessions_after',
    'unmarked_zero',
    'exchange_effect',
    'voids_more',
    'exclusion_suspended',
  ],
} as const satisfies Topic;

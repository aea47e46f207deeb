import type { Topic } from '../topic.ts';

export const specialStatus = {
  id: 'special-status',
  name: { fr: 'Statuts particuliers', en: 'Special statuses' },
  question: {
    fr: 'Y a-t-il un régime particulier pour les salariés, sportifs ou alternants ?',
    en: 'Is there a special regime for working students, athletes or apprentices?',
  },
  propositions: {
    regime: {
      fr: 'Un régime particulier existe pour les étudiants salariés, sportifs, élus ou aidants.',
      en: 'There is a special regime for working students, athletes, elected students or carers.',
      unsaid: {
        fr: "s'il y a un régime particulier pour les étudiants salariés, sportifs, élus ou aidants",
        en: 'whether there is a special regime for working students, athletes, elected students or carers',
      },
    },
    'same-exam': {
      told: true,
      fr: 'Les étudiants en régime dérogatoire passent les épreuves comme les autres.',
      en: 'Students under a derogatory regime sit the exams like the others.',
      unsaid: {
        fr: 'comment les étudiants en régime dérogatoire passent les épreuves',
        en: 'how students under a derogatory regime sit the exams',
      },
    },
    employer: {
      fr: "L'employeur doit libérer un alternant ou un salarié pour un examen.",
      en: 'The employer must release an apprentice or employee for an exam.',
      unsaid: {
        fr: "si l'employeur doit libérer un alternant ou un salarié pour un examen",
        en: 'whether the employer must release an apprentice or employee for an exam',
      },
    },
  },
  facts: ['same_rules'],
} as const satisfies Topic;

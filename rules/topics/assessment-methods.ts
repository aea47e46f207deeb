import type { Topic } from '../topic.ts';

export const assessmentMethods = {
  id: 'assessment-methods',
  name: { fr: 'Les modalités de contrôle', en: 'Assessment methods' },
  question: {
    fr: 'Comment sont fixées et publiées les modalités de contrôle ?',
    en: 'How are assessment methods set and published?',
  },
  propositions: {
    published: {
      told: true,
      fr: 'Les modalités de contrôle sont publiées à une échéance fixée.',
      en: 'Assessment methods are published by a set time.',
      unsaid: {
        fr: 'quand les modalités de contrôle sont publiées',
        en: 'when assessment methods are published',
      },
    },
    'in-time': {
      fr: 'Les modalités ont été publiées à temps.',
      en: 'The methods were published in time.',
      unsaid: { fr: 'dans quel délai les modalités sont publiées', en: 'by when assessment methods are due' },
    },
    changed: {
      fr: 'Les modalités de contrôle peuvent être changées en cours de semestre.',
      en: 'Assessment methods may be changed during the semester.',
      unsaid: {
        fr: 'si les modalités peuvent changer en cours de semestre',
        en: 'whether assessment methods may change during the semester',
      },
    },
    contents: {
      told: true,
      fr: 'Les modalités de contrôle portent des mentions obligatoires (épreuves, coefficients…).',
      en: 'Assessment methods have set contents (tests, coefficients…).',
      unsaid: {
        fr: 'ce que les modalités de contrôle doivent préciser',
        en: 'what assessment methods must specify',
      },
    },
    author: {
      told: true,
      fr: 'Les modalités de contrôle sont fixées par une personne désignée.',
      en: 'Assessment methods are set by a named person.',
      unsaid: { fr: 'qui fixe les modalités de contrôle', en: 'who sets the assessment methods' },
    },
    forms: {
      told: true,
      fr: 'Un examen peut prendre plusieurs formes.',
      en: 'An exam may take several forms.',
      unsaid: { fr: 'quelles formes un examen peut prendre', en: 'which forms an exam may take' },
    },
    'number-of-tests': {
      fr: "Il faut un nombre minimal de notes ou d'épreuves.",
      en: 'There must be a minimum number of marks or tests.',
      unsaid: { fr: "combien d'épreuves ou de notes il faut", en: 'how many tests or marks there must be' },
    },
    'enough-tests': {
      fr: "Ce nombre de notes ou d'épreuves suffit.",
      en: 'That number of marks or tests is enough.',
      unsaid: {
        fr: "si ce nombre de notes ou d'épreuves suffit",
        en: 'whether that number of marks or tests is enough',
      },
    },
    'same-for-all': {
      fr: "L'épreuve est la même pour tous les étudiants.",
      en: 'The exam is the same for all students.',
      unsaid: { fr: "si l'épreuve est la même pour tous", en: 'whether the exam is the same for all' },
    },
    'place-and-period': {
      told: true,
      fr: "L'examen terminal a lieu à une période et en un lieu fixés.",
      en: 'The final exam is held at a set period and place.',
      unsaid: { fr: "quand et où a lieu l'examen terminal", en: 'when and where the final exam is held' },
    },
    innovation: {
      told: true,
      fr: "De nouvelles formes d'évaluation sont possibles.",
      en: 'New forms of assessment are possible.',
      unsaid: {
        fr: "si de nouvelles formes d'évaluation sont possibles",
        en: 'whether new forms of assessment are possible',
      },
    },
  },
  facts: [
    'semester_date',
    'opening_date',
    'done_date',
    'assessment',
    'tests_count',
    'cc_spread',
    'terminal_hours',
    'same_exam',
    'principles_point',
    'exam_place',
    'methods_detail',
    'methods_by',
    'sole_means',
    'methods_changed',
    'period_point',
    'course_rules',
    'form_point',
    'language_stated',
    'exam_reach',
    'docs_when',
    'methods_claim',
    'innovation_point',
  ],
} as const satisfies Topic;

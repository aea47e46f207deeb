import type { Topic } from '../topic.ts';

export const rightToSit = {
  id: 'right-to-sit',
  name: { fr: 'Avoir le droit de composer', en: 'The right to sit the exam' },
  question: {
    fr: 'Faut-il être inscrit pour passer un examen ?',
    en: 'Must I be registered to sit an exam?',
  },
  propositions: {
    registered: {
      fr: 'Il faut être régulièrement inscrit pour passer un examen.',
      en: 'One must be duly registered to sit an exam.',
      unsaid: {
        fr: "s'il faut être inscrit pour composer",
        en: 'whether one must be registered to sit the exam',
      },
    },
    'not-on-list': {
      fr: "Un candidat dont le nom n'est pas sur la liste peut composer.",
      en: 'A candidate whose name is not on the list may sit the exam.',
      unsaid: {
        fr: "ce qu'il faut faire d'un candidat inscrit dont le nom n'est pas sur la liste",
        en: 'what to do with a registered candidate whose name is not on the list',
      },
    },
    'two-places': {
      fr: "Un candidat peut passer l'examen d'une même unité dans plusieurs centres ou selon plusieurs modalités.",
      en: 'A candidate may sit the exams of one unit in several centres or in several ways.',
      unsaid: {
        fr: "si l'on peut passer le même examen dans plusieurs centres",
        en: 'whether one may sit the same exam in several centres',
      },
    },
  },
  facts: [
    'registered',
    'sit_mode',
    'added_point',
    'twice_point',
    'unlisted',
    'entry_stands',
    'payment_point',
    'registration_point',
    'standing_supmeca',
    'judged',
  ],
} as const satisfies Topic;

import type { Topic } from '../topic.ts';

export const defaultMaterials = {
  id: 'default-materials',
  name: { fr: 'Sur la table', en: 'On the table' },
  question: {
    fr: "Qu'est-ce qui est autorisé sur la table quand le sujet ne dit rien ?",
    en: 'What is allowed on the table when the paper says nothing?',
  },
  propositions: {
    use: {
      fr: "Un candidat peut utiliser un document ou un matériel que le sujet n'indique pas.",
      en: 'A candidate may use a document or equipment that the paper does not list.',
    },
    dictionary: {
      fr: 'Un candidat peut utiliser un dictionnaire.',
      en: 'A candidate may use a dictionary.',
    },
    lend: {
      fr: 'Les candidats peuvent se prêter du matériel.',
      en: 'Candidates may lend each other equipment.',
    },
    belongings: {
      fr: 'Les affaires personnelles doivent être rangées ou déposées à un endroit fixé.',
      en: 'Personal belongings must be put away or left in a set place.',
    },
    'food-and-drink': {
      fr: "Un candidat peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles.",
      en: 'A candidate may keep water, food, medicine or ear-plugs.',
    },
    'calculator-model': {
      fr: 'Le modèle ou le mode de la calculatrice est fixé.',
      en: 'The model or the mode of the calculator is set.',
    },
  },
  mayMeans: { belongings: null },
  facts: ['device', 'paper_says', 'item', 'exchange_student', 'accommodated', 'mode'],
} as const satisfies Topic;

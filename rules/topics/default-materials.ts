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
      unsaid: {
        fr: 'quels documents et matériels sont autorisés',
        en: 'which documents and equipment are allowed',
      },
    },
    dictionary: {
      fr: 'Un candidat peut utiliser un dictionnaire.',
      en: 'A candidate may use a dictionary.',
      unsaid: { fr: 'si un dictionnaire est admis', en: 'whether a dictionary is allowed' },
    },
    lend: {
      fr: 'Les candidats peuvent se prêter du matériel.',
      en: 'Candidates may lend each other equipment.',
      unsaid: {
        fr: 'si les candidats peuvent se prêter du matériel',
        en: 'whether candidates may lend each other equipment',
      },
    },
    belongings: {
      fr: 'Les affaires personnelles doivent être rangées ou déposées à un endroit fixé.',
      en: 'Personal belongings must be put away or left in a set place.',
      unsaid: {
        fr: 'où les candidats laissent leurs affaires',
        en: 'where candidates leave their belongings',
      },
    },
    'food-and-drink': {
      fr: "Un candidat peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles.",
      en: 'A candidate may keep water, food, medicine or ear-plugs.',
      unsaid: {
        fr: "si l'on peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles",
        en: 'whether one may keep water, food, medicine or ear-plugs',
      },
    },
    'calculator-model': {
      fr: 'Le modèle ou le mode de la calculatrice est fixé.',
      en: 'The model or the mode of the calculator is set.',
      unsaid: {
        fr: 'quel modèle ou quel mode de calculatrice est admis',
        en: 'which model or mode of calculator is accepted',
      },
    },
    'own-paper': {
      fr: 'Un candidat peut composer sur son propre papier.',
      en: 'A candidate may write on their own paper.',
      unsaid: {
        fr: 'si un candidat peut composer sur son propre papier',
        en: 'whether a candidate may write on their own paper',
      },
    },
    'scrap-paper': {
      fr: 'Le papier de brouillon est fourni.',
      en: 'Scrap paper is supplied.',
      unsaid: { fr: 'qui fournit le papier de brouillon', en: 'who supplies scrap paper' },
    },
    pens: {
      fr: 'Un type de stylo, de couleur ou de correcteur est imposé ou interdit.',
      en: 'A kind of pen, ink or correction fluid is required or forbidden.',
      unsaid: {
        fr: 'quel stylo, quelle encre ou quel correcteur est admis',
        en: 'which pen, ink or correction fluid is accepted',
      },
    },
    unauthorised: {
      fr: "Se servir d'un document ou d'un matériel non autorisé est une fraude.",
      en: 'Using a document or equipment that is not authorised is cheating.',
      unsaid: {
        fr: "si se servir d'un document ou d'un matériel non autorisé est une fraude",
        en: 'whether using a document or equipment that is not authorised is cheating',
      },
    },
  },
  facts: [
    'device',
    'paper_says',
    'item',
    'exchange_student',
    'accommodated',
    'language_exam',
    'bag_place',
    'paper_source',
    'sheets_taken',
    'put_away',
    'things_lost',
    'notes_read',
    'speaks_french',
    'programme_abroad',
    'material_kept',
    'lent_by_staff',
    'necessity_by',
    'head_allows',
    'contrary_done',
    'silence_means',
    'bag_point',
    'exchange_effect',
    'exchange_point',
    'off_point',
    'kept_point',
    'paper_own',
    'lending_claim',
    'dictionary_taken',
    'judged',
    'item_taken',
    'bag_at',
  ],
} as const satisfies Topic;

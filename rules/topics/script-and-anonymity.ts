import type { Topic } from '../topic.ts';

export const scriptAndAnonymity = {
  id: 'script-and-anonymity',
  name: { fr: "La copie et l'anonymat", en: 'The script and anonymity' },
  question: { fr: 'Les copies sont-elles anonymes ?', en: 'Are scripts anonymous?' },
  propositions: {
    anonymous: {
      fr: 'Les copies sont anonymes pour les correcteurs.',
      en: 'Scripts are anonymous for the markers.',
      unsaid: { fr: 'si les copies sont anonymes', en: 'whether scripts are anonymous' },
    },
    'distinctive-sign': {
      fr: 'Une copie peut porter un signe distinctif.',
      en: 'A script may bear a distinctive sign.',
      unsaid: {
        fr: 'si une copie peut porter un signe distinctif',
        en: 'whether a script may bear a distinctive sign',
      },
    },
    'extra-sheets': {
      told: true,
      fr: 'Les feuilles intercalaires doivent être numérotées ou identifiées.',
      en: 'Extra sheets must be numbered or identified.',
      unsaid: {
        fr: 'comment les feuilles intercalaires sont identifiées',
        en: 'how extra sheets are identified',
      },
    },
    property: {
      told: true,
      fr: "La copie appartient à l'établissement, ou a un statut administratif.",
      en: 'The script belongs to the institution, or has an administrative status.',
      unsaid: { fr: 'à qui appartient la copie', en: 'to whom the script belongs' },
    },
  },
  facts: [
    'assessment',
    'sheets_mark',
    'anonymity_point',
    'sheets_taken',
    'sheet_point',
    'sign_point',
    'judged',
  ],
} as const satisfies Topic;

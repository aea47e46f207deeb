import { always, type Cell } from '../cell.ts';

const nominative = {
  label: 'Article 12',
  words: "Les copies d'examen sont des documents administratifs à caractère nominatif.",
};

export const scripts: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'script-and-anonymity',
    proposition: 'property',
    inventory: ['supmeca/scripts-nature'],
    clauses: { nominative },
    statement: {
      fr: "Les copies d'examen sont des documents administratifs à caractère nominatif. Le texte ne dit pas à qui elles appartiennent.",
      en: 'Exam scripts are administrative documents about a named person (à caractère nominatif). The text does not say to whom they belong.',
    },
    decision: always({
      status: 'true',
      say: {
        fr: "Les copies d'examen sont des documents administratifs à caractère nominatif ; le texte ne dit pas à qui elles appartiennent.",
        en: 'Exam scripts are administrative documents about a named person (à caractère nominatif); the text does not say to whom they belong.',
      },
    }),
  },
];

import { type Cell, type Outcome, plainly } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { finds } from '../who.ts';
import { claimed, pointFirst, pointed } from './points.ts';

const clauses = {
  original: {
    label: 'Section 4.03',
    words:
      'Le travail fourni par un étudiant dans le cadre de sa formation est un travail original. Les citations courtes sont tolérées, mais la mention des ressources utilisées est obligatoire.',
  },
  fraud: {
    label: 'Section 4.03',
    words:
      "Le plagiat, y compris pour les comptes rendus de travaux pratiques, constitue une fraude. C'est également un délit de contrefaçon susceptible de donner lieu à des sanctions pénales. La procédure décrite dans la Section 4.02 s'applique.",
  },
  marked: {
    label: 'Section 4.02',
    words:
      "Les copies de l'étudiant impliqué doivent être corrigées avec le même barème et les mêmes critères que les autres copies de l'épreuve. Le jury du module d'enseignement n'a pas pouvoir à attribuer lui-même la note zéro. Seule la section disciplinaire compétente est apte à définir la nature des sanctions à appliquer.",
  },
};

const undefinedHere = {
  fr: "Le texte ne définit pas le plagiat. Il demande que le travail d'un étudiant soit original, tolère les citations courtes et rend obligatoire la mention des ressources utilisées.",
  en: "The text does not define plagiarism. It wants a student's work to be original, tolerates short quotations and makes it obligatory to name the resources used.",
};

const notSpokenOf = {
  own_work: { fr: "d'un travail antérieur de l'étudiant lui-même", en: "a student's own earlier work" },
  reworded: { fr: "d'une reformulation", en: 'rewording' },
  translated: { fr: "d'une traduction", en: 'a translation' },
  not_text: { fr: "d'images, de musique ou de code", en: 'pictures, music or code' },
  ai: { fr: "d'intelligence artificielle", en: 'artificial intelligence' },
  joint_work: { fr: "de l'aide d'autrui", en: "somebody else's help" },
  with_permission: { fr: "de l'accord de l'auteur", en: "the author's agreement" },
  without_permission: { fr: "de l'accord de l'auteur", en: "the author's agreement" },
};
const original = {
  fr: 'Le travail fourni doit être original, et les citations courtes sont tolérées.',
  en: 'The work handed in must be original, and short quotations are tolerated.',
};
const naming = {
  fr: 'La mention des ressources utilisées est obligatoire.',
  en: 'Naming the resources used is obligatory.',
};

/** What is found of a borrowing: no definition that it could be measured against, and two duties. */
function isPlagiarism(borrowing: Facts['borrowing']): Outcome {
  switch (borrowing) {
    case undefined:
      return { status: 'false', say: undefinedHere };
    case 'without_source':
      return {
        status: 'unsaid',
        say: {
          fr: 'La mention des ressources utilisées est obligatoire ; le texte ne définit pas le plagiat et ne dit pas si son absence en est un.',
          en: 'Naming the resources used is obligatory; the text does not define plagiarism and does not say whether leaving it out is.',
        },
        reasons: [original],
      };
    case 'with_source':
      return {
        status: 'unsaid',
        say: {
          fr: 'Le texte ne définit pas le plagiat : il ne dit pas si citer la source suffit à l’écarter.',
          en: 'The text does not define plagiarism: it does not say whether naming the source is enough to rule it out.',
        },
        reasons: [original, naming],
      };
    default:
      return {
        status: 'unsaid',
        say: {
          fr: `Le texte ne définit pas le plagiat et ne parle pas ${notSpokenOf[borrowing].fr}.`,
          en: `The text does not define plagiarism and does not speak of ${notSpokenOf[borrowing].en}.`,
        },
        reasons: [original, naming],
      };
  }
}

const shortQuotations = {
  fr: "Les citations courtes sont tolérées, mais la mention des ressources utilisées est obligatoire. Le texte ne dit pas jusqu'où une citation est courte.",
  en: 'Short quotations are tolerated, but naming the resources used is obligatory. The text does not say how long a short quotation may be.',
};

const needless = claimed('needless', false, shortQuotations.fr, shortQuotations.en, 'original');
const copies = {
  lab_report: finds(
    'true',
    'Le travail fourni doit être original, et le plagiat, y compris pour les comptes rendus de travaux pratiques, constitue une fraude.',
    'The work handed in must be original, and plagiarism, lab reports included, is cheating.',
    'fraud',
    'original',
  ),
};

export const plagiarism: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'plagiarism',
    proposition: 'fraud',
    inventory: ['utc/plagiarism'],
    clauses: { fraud: clauses.fraud, original: clauses.original },
    ...pointed(
      'copied',
      copies,
      plainly('true', {
        fr: "Le plagiat, y compris dans un compte rendu de travaux pratiques, est une fraude ; c'est aussi un délit de contrefaçon qui peut donner lieu à des sanctions pénales. La procédure de la Section 4.02 s'applique.",
        en: 'Plagiarism, lab reports included, is cheating; it is also the offence of counterfeiting (délit de contrefaçon), which may lead to criminal sanctions. The procedure of Section 4.02 applies.',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'plagiarism',
    proposition: 'definition',
    inventory: ['utc/plagiarism'],
    clauses: { original: clauses.original, fraud: clauses.fraud },
    statement: undefinedHere,
    decision: { asks: [], conditions: ['borrowing'], decide: ({ borrowing }) => isPlagiarism(borrowing) },
  },
  {
    regulation: 'utc',
    topic: 'plagiarism',
    proposition: 'quotation',
    inventory: ['utc/plagiarism'],
    clauses: { original: clauses.original },
    statement: shortQuotations,
    decision: pointFirst(
      'source_claim',
      needless,
      { status: 'true', say: shortQuotations },
      {
        asks: [],
        conditions: ['source_named'],
        decide: ({ source_named: named }) =>
          named === false
            ? {
                status: 'forbidden',
                say: {
                  fr: 'La mention des ressources utilisées est obligatoire, citations courtes comprises.',
                  en: 'Naming the resources used is obligatory, short quotations included.',
                },
              }
            : { status: 'true', say: shortQuotations },
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'plagiarism',
    proposition: 'penalty',
    inventory: ['utc/plagiarism'],
    clauses: { fraud: clauses.fraud, marked: clauses.marked },
    ...plainly('false', {
      fr: "La procédure de la Section 4.02 s'applique : le travail est corrigé comme les autres, le jury n'a pas le pouvoir d'attribuer lui-même la note zéro, et seule la section disciplinaire définit les sanctions.",
      en: 'The procedure of Section 4.02 applies: the work is marked like the others, the jury has no power to give a zero itself, and only the disciplinary section decides on sanctions.',
    }),
  },
];

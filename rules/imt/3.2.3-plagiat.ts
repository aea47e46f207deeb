import { always, type Cell, type Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { pointed } from './points.ts';

const clauses = {
  definition: {
    label: '3.2.3',
    words:
      "Est considéré comme plagiat toute utilisation, dans un rapport ou tout autre document remis par un apprenant en tant que travail personnel, de documents ou d'extraits de documents, imprimés ou électroniques, sans citation claire et explicite des sources, origines et auteurs des documents, et sans mention explicite des sites web servant de support aux propos exprimés.",
  },
  group: {
    label: '3.2.3',
    words:
      'En cas de plagiat avéré dans un travail de groupe, la règle de responsabilité collective sera appliquée : tous les membres du groupe seront sanctionnés.',
  },
  zero: {
    label: '3.2.3',
    words:
      'Tout travail, quelque soit sa nature, entaché de plagiat, se verra automatiquement attribué la note 0.',
  },
  repeat: {
    label: '3.2.3',
    words:
      "Toute récidive de plagiat, sur le même travail ou sur un travail différent, lié à la scolarité dans l'école conduira son ou ses auteurs exclu du droit à s'inscrire à toute session d'examen de 'Institut Mines-Télécom.",
  },
};

const zero = {
  fr: 'Tout travail entaché de plagiat, quelle que soit sa nature, reçoit automatiquement la note 0.',
  en: 'Any work tainted by plagiarism, whatever its nature, automatically gets a mark of 0.',
};
const exclusionOnRepeat = {
  fr: "Une récidive, sur un travail « lié à la scolarité dans l'école », entraîne l'exclusion du droit de s'inscrire à toute session d'examen de l'Institut ; le texte n'en donne pas la durée.",
  en: 'A repeat, on work "linked to schooling in the school", leads to exclusion from the right to register for any exam session of the Institute; the text gives no length for it.',
};
const definition = {
  fr: "Est un plagiat toute utilisation, dans un travail remis comme personnel, de documents ou d'extraits, imprimés ou électroniques, sans citation claire et explicite des sources, origines et auteurs, et sans mention explicite des sites web utilisés.",
  en: "Plagiarism is any use, in work handed in as one's own, of documents or extracts, printed or electronic, without clear and explicit citation of sources, origins and authors, and without explicit mention of the web sites used.",
};
const everyMember = {
  fr: 'Si le plagiat est avéré dans un travail de groupe, la responsabilité est collective : tous les membres du groupe sont sanctionnés.',
  en: 'If plagiarism is proven in group work, responsibility is collective: all members of the group are sanctioned.',
};

const noIntent = {
  fr: "Le texte ne fixe ni longueur minimale ni intention. « Et sans mention » des sites web peut se lire de deux façons : il manque les deux, ou l'un des deux suffit ; pour être tranquille, citer les deux.",
  en: 'The text sets no minimum length and asks for no intent. "And without mention" of web sites can be read in two ways: both are missing, or one is enough; to be safe, give both.',
};

/** What the definition, which is of any use of documents, does not set apart. */
const notSetApart = {
  reworded: {
    fr: 'Le texte parle de « toute utilisation » de documents et ne met pas à part une reformulation.',
    en: 'The text speaks of "any use" of documents and does not set rewording apart.',
  },
  translated: {
    fr: 'Le texte parle de « toute utilisation » de documents et ne met pas à part une traduction.',
    en: 'The text speaks of "any use" of documents and does not set a translation apart.',
  },
  not_text: {
    fr: 'Le texte ne nomme ni images, ni musique, ni code : il parle de documents ou d’extraits, imprimés ou électroniques.',
    en: 'The text names neither pictures, nor music, nor code: it speaks of documents or extracts, printed or electronic.',
  },
  with_source: {
    fr: 'Le texte ne dit pas ce qui rend une citation « claire et explicite ».',
    en: 'The text does not say what makes a citation "clear and explicit".',
  },
  with_permission: {
    fr: "Le texte ne parle pas de l'accord de l'auteur : il demande de citer.",
    en: "The text does not speak of the author's agreement: it asks for citation.",
  },
  without_permission: {
    fr: "Le texte ne parle pas de l'accord de l'auteur : il demande de citer.",
    en: "The text does not speak of the author's agreement: it asks for citation.",
  },
};

/** What the text does not speak of, cited or not. */
const notSpokenOf = {
  own_work: { fr: "d'un travail antérieur de l'apprenant lui-même", en: "a learner's own earlier work" },
  ai: { fr: "d'intelligence artificielle", en: 'artificial intelligence' },
  joint_work: { fr: "d'un travail fait avec l'aide d'autrui", en: "work done with somebody else's help" },
};

function isPlagiarism(borrowing: Facts['borrowing']): Outcome {
  switch (borrowing) {
    case undefined:
      return { status: 'true', say: definition, reasons: [noIntent] };
    case 'own_work':
    case 'ai':
    case 'joint_work':
      return {
        status: 'unsaid',
        say: {
          fr: `La définition du plagiat ne parle pas ${notSpokenOf[borrowing].fr}.`,
          en: `The definition of plagiarism does not speak of ${notSpokenOf[borrowing].en}.`,
        },
        reasons: [definition],
      };
    case 'without_source':
      return {
        status: 'true',
        say: {
          fr: 'Utiliser un document ou un extrait dans un travail remis comme personnel, sans citation claire et explicite des sources, origines et auteurs, est un plagiat.',
          en: "Using a document or an extract in work handed in as one's own, without clear and explicit citation of sources, origins and authors, is plagiarism.",
        },
        reasons: [noIntent],
      };
    default:
      return {
        status: 'depends',
        say: {
          fr: "C'est un plagiat, dans un travail remis comme personnel, si la citation des sources, origines et auteurs n'est pas claire et explicite et si les sites web utilisés ne sont pas mentionnés.",
          en: "It is plagiarism, in work handed in as one's own, if the citation of sources, origins and authors is not clear and explicit and the web sites used are not mentioned.",
        },
        reasons: [notSetApart[borrowing], noIntent],
      };
  }
}

const anyRepeat = {
  fr: 'Toute récidive compte, « sur le même travail ou sur un travail différent » ; elle conduit à l’exclusion du droit de s’inscrire à toute session d’examen de l’Institut.',
  en: 'Any repeat counts, "on the same work or on different work"; it leads to exclusion from the right to register for any exam session of the Institute.',
};
const repeatFound = {
  counts: { status: 'true', say: anyRepeat, cites: ['repeat'] },
  excused: { status: 'false', say: anyRepeat, cites: ['repeat'] },
} as const;

const onRepeatOnly = {
  fr: "C'est la récidive de plagiat qui entraîne l'exclusion du droit de s'inscrire à toute session d'examen de l'Institut ; la première fois, le travail reçoit la note 0.",
  en: 'It is a repeat of plagiarism that leads to exclusion from the right to register for any exam session of the Institute; the first time, the work gets a mark of 0.',
};
const zeroForAll = {
  fr: 'Tout travail entaché de plagiat, quelle que soit sa nature, reçoit automatiquement la note 0 : le texte ne prévoit pas de note moindre pour une partie.',
  en: 'Any work tainted by plagiarism, whatever its kind, automatically gets a mark of 0: the text provides for no lesser penalty for a part of it.',
};
const markFound = {
  zero: { status: 'true', say: zeroForAll, cites: ['zero'] },
  milder: { status: 'false', say: zeroForAll, cites: ['zero'] },
} as const;

export const plagiarism: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'plagiarism',
    proposition: 'fraud',
    inventory: [],
    clauses: { definition: clauses.definition, zero: clauses.zero, repeat: clauses.repeat },
    statement: {
      fr: `Le texte traite le plagiat à part de la fraude, sans dire que c'en est une. ${zero.fr} ${exclusionOnRepeat.fr}`,
      en: `The text deals with plagiarism apart from cheating, without saying that it is cheating. ${zero.en} ${exclusionOnRepeat.en}`,
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Le texte traite le plagiat à part de la fraude et ne dit pas que c'en est une ; mais un travail entaché de plagiat reçoit automatiquement la note 0.",
        en: 'The text deals with plagiarism apart from cheating and does not say that it is cheating; but work tainted by plagiarism automatically gets a mark of 0.',
      },
      reasons: [exclusionOnRepeat],
      cites: ['zero', 'definition', 'repeat'],
    }),
  },
  {
    regulation: 'imt',
    topic: 'plagiarism',
    proposition: 'definition',
    inventory: ['imt/plagiarism-definition'],
    clauses: { definition: clauses.definition },
    statement: definition,
    decision: { asks: [], conditions: ['borrowing'], decide: ({ borrowing }) => isPlagiarism(borrowing) },
  },
  {
    regulation: 'imt',
    topic: 'plagiarism',
    proposition: 'quotation',
    inventory: [],
    clauses: { definition: clauses.definition },
    statement: {
      fr: "Un extrait n'est un plagiat que s'il est utilisé sans citation claire et explicite de ses sources, origines et auteurs, et sans mention explicite des sites web. Le texte ne fixe pas de longueur.",
      en: 'An extract is plagiarism only if it is used without clear and explicit citation of its sources, origins and authors, and without explicit mention of web sites. The text sets no length.',
    },
    decision: {
      asks: [],
      conditions: ['source_named'],
      decide: ({ source_named: named }) =>
        named === false
          ? {
              status: 'forbidden',
              say: {
                fr: 'Sans citation claire et explicite de ses sources, origines et auteurs, un extrait est un plagiat dans un travail remis comme personnel ; le texte ne fixe pas de longueur en dessous de laquelle il ne le serait pas.',
                en: "Without clear and explicit citation of its sources, origins and authors, an extract is plagiarism in work handed in as one's own; the text sets no length below which it would not be.",
              },
            }
          : {
              status: 'permitted',
              say: {
                fr: "Un extrait dont les sources, origines et auteurs sont cités clairement et explicitement, sites web compris, n'est pas un plagiat ; le texte ne fixe pas de longueur.",
                en: 'An extract whose sources, origins and authors are clearly and explicitly cited, web sites included, is not plagiarism; the text sets no length.',
              },
            },
    },
  },
  {
    regulation: 'imt',
    topic: 'plagiarism',
    proposition: 'group',
    inventory: ['imt/group-plagiarism', 'silent/group-plagiarism'],
    clauses: { group: clauses.group, zero: clauses.zero },
    statement: everyMember,
    decision: pointed(
      'group_point',
      {
        all: { status: 'true', say: everyMember, reasons: [zero] },
        spared: { status: 'false', say: everyMember, reasons: [zero] },
      },
      always({ status: 'true', say: everyMember, reasons: [zero] }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'plagiarism',
    proposition: 'penalty',
    inventory: ['imt/plagiarism-zero', 'imt/plagiarism-repeat-bar', 'silent/plagiarism-at-all'],
    clauses: { zero: clauses.zero, repeat: clauses.repeat, definition: clauses.definition },
    statement: {
      fr: `${zero.fr} ${exclusionOnRepeat.fr}`,
      en: `${zero.en} ${exclusionOnRepeat.en}`,
    },
    decision: pointed(
      'plagiarism_mark',
      markFound,
      pointed('repeat_point', repeatFound, {
        asks: [],
        conditions: ['repeat', 'ban_asked', 'plagiarism_ban'],
        decide: ({ repeat, ban_asked: ban, plagiarism_ban: named }) =>
          named !== undefined
            ? {
                status: repeat === undefined ? 'depends' : repeat === (named === 'banned') ? 'true' : 'false',
                say: onRepeatOnly,
                cites: ['repeat', 'zero'],
                worded: true,
                whole: true,
              }
            : ban === true && repeat !== true
              ? {
                  status: repeat === false ? 'false' : 'depends',
                  say: onRepeatOnly,
                  cites: ['repeat', 'zero'],
                }
              : repeat === true
                ? {
                    status: 'true',
                    say: {
                      fr: "En cas de récidive, la note 0 s'accompagne de l'exclusion du droit de s'inscrire à toute session d'examen de l'Institut.",
                      en: 'For a repeat, the mark of 0 comes with exclusion from the right to register for any exam session of the Institute.',
                    },
                    reasons: [
                      {
                        fr: "Ce n'est pas une simple faculté : le texte dit « conduira ». Il vise un travail « lié à la scolarité dans l'école » et ne donne pas la durée de l'exclusion.",
                        en: 'This is not left open: the text says "conduira" (will lead to). It speaks of work "linked to schooling in the school" and gives no length for the exclusion.',
                      },
                    ],
                    cites: ['repeat', 'zero'],
                  }
                : {
                    status: 'true',
                    say: zero,
                    reasons: [exclusionOnRepeat],
                    cites: ['zero', 'repeat', 'definition'],
                  },
      }),
    ),
  },
];

import { always, type Cell, type Outcome } from '../cell.ts';

const clauses = {
  onThePaper: {
    label: 'Article 3',
    words:
      "Les documents ou matériels autorisés sont mentionnés sur les sujets (dictionnaires, dictionnaires bilingues, calculatrices, etc.) et, le cas échéant, les consignes spécifiques de l'examen.",
  },
  nothing: {
    label: 'Article 3',
    words: "En l'absence d'indication, aucun matériel ou document ne sera autorisé.",
  },
  necessary: {
    label: 'Article 7',
    words:
      'Les candidat(e)s ne doivent conserver que le strict nécessaire pour composer. Tout document et tout matériel non expressément autorisé ne peut être utilisé par les candidat(e)s. Le non-respect de cette disposition constitue une fraude aux examens',
  },
  bags: {
    label: 'Article 7',
    words: "Les sacs doivent être regroupés à l'endroit indiqué par le(s) surveillant(s).",
  },
  ownPaper: {
    label: 'Article 8',
    words:
      "Les candidat(e)s ne peuvent composer que sur le matériel d'examen mis à leur disposition y compris pour les brouillons.",
  },
  international: {
    label: 'Article 14',
    words:
      "Les élèves internationaux non francophones peuvent bénéficier d'aménagements particuliers lors d'un examen (temps majoré, utilisation d'un dictionnaire bilingue, traducteur, ...), sur avis de l'enseignant(e) de FLE (Français Langue Etrangère), du responsable du module concerné par l'examen, et sur décision du Directeur des formations de ISAE-Supméca.",
  },
};

const isFraud = {
  fr: "Utiliser ce qui n'est pas expressément autorisé constitue une fraude aux examens.",
  en: 'Using what is not expressly authorised is cheating at an exam.',
};
const arrangement = {
  fr: 'Exception : un élève international non francophone peut obtenir un aménagement (dictionnaire bilingue, traducteur…), par contrat et sur décision du directeur des formations.',
  en: 'Exception: a non-French-speaking international student may be granted an arrangement (bilingual dictionary, translator…), by contract and by decision of the director of studies (directeur des formations).',
};

const byThePaper = (says: 'nothing' | 'allowed' | 'forbidden' | undefined): Outcome => {
  if (says === 'allowed')
    return {
      status: 'permitted',
      say: {
        fr: "Ce que le sujet ou les consignes de l'examen autorisent expressément est permis.",
        en: 'What the paper or the instructions of the exam expressly authorise is allowed.',
      },
      cites: ['onThePaper', 'necessary'],
    };
  if (says === undefined)
    return {
      status: 'depends',
      say: {
        fr: "Le sujet le dit : n'est permis que ce qu'il mentionne. Sans indication, aucun matériel ni document n'est autorisé.",
        en: 'The paper tells: only what it mentions is allowed. Where nothing is indicated, no equipment and no document is authorised.',
      },
      reasons: [isFraud],
      cites: ['onThePaper', 'nothing', 'necessary'],
    };
  return {
    status: 'forbidden',
    say: {
      fr: "Ce qui n'est pas expressément autorisé ne peut pas être utilisé : en l'absence d'indication, aucun matériel ni document n'est autorisé.",
      en: 'What is not expressly authorised may not be used: where nothing is indicated, no equipment and no document is authorised.',
    },
    reasons: [isFraud],
    cites: ['nothing', 'necessary'],
  };
};

export const materials: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'default-materials',
    proposition: 'use',
    inventory: [
      'supmeca/allowed-material-default',
      'supmeca/allowed-material-stated',
      'supmeca/unauthorised-material',
      'supmeca/strictly-necessary',
    ],
    clauses: {
      nothing: clauses.nothing,
      necessary: clauses.necessary,
      onThePaper: clauses.onThePaper,
      ownPaper: clauses.ownPaper,
    },
    statement: {
      fr: "Les documents et matériels autorisés sont mentionnés sur le sujet ; sans indication, aucun n'est autorisé. Le candidat ne garde que le strict nécessaire pour composer, dont le texte ne donne pas la liste. Utiliser ce qui n'est pas expressément autorisé constitue une fraude.",
      en: 'Authorised documents and equipment are mentioned on the paper; where nothing is indicated, none is authorised. The candidate keeps only what is strictly necessary to write, of which the text gives no list. Using what is not expressly authorised is cheating.',
    },
    decision: {
      asks: [],
      conditions: ['item', 'paper_says'],
      decide: ({ item, paper_says: says }) => {
        if (item === 'scrap_paper')
          return {
            status: 'forbidden',
            say: {
              fr: "On ne compose que sur le matériel d'examen mis à disposition, y compris pour les brouillons.",
              en: 'Candidates write only on the exam material provided, drafts included.',
            },
            cites: ['ownPaper'],
          };
        if (item === 'pens')
          return {
            status: 'permitted',
            say: {
              fr: "De quoi écrire fait partie du « strict nécessaire pour composer » que le candidat conserve ; le texte n'en donne pas la liste.",
              en: 'Something to write with is part of what is "strictly necessary to write", which the candidate keeps; the text gives no list of it.',
            },
            cites: ['necessary'],
          };
        if ((item === 'ruler' || item === 'other') && says !== 'allowed' && says !== 'forbidden')
          return {
            status: 'unsaid',
            say: {
              fr: "Le candidat ne conserve que « le strict nécessaire pour composer » : le texte n'en donne pas la liste et ne nomme pas cet objet.",
              en: 'The candidate keeps only what is "strictly necessary to write": the text gives no list of it and does not name this object.',
            },
            cites: ['necessary'],
          };
        return byThePaper(says);
      },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'default-materials',
    proposition: 'dictionary',
    inventory: [],
    clauses: {
      onThePaper: clauses.onThePaper,
      nothing: clauses.nothing,
      necessary: clauses.necessary,
      international: clauses.international,
    },
    statement: {
      fr: "Un dictionnaire, même bilingue, n'est permis que si le sujet le mentionne ; sans indication, il est interdit. Un élève international non francophone peut obtenir un aménagement, sur décision du directeur des formations.",
      en: 'A dictionary, even a bilingual one, is allowed only if the paper mentions it; where nothing is indicated, it is forbidden. A non-French-speaking international student may be granted an arrangement, by decision of the director of studies (directeur des formations).',
    },
    decision: {
      asks: [],
      conditions: ['paper_says', 'exchange_student'],
      decide: ({ paper_says: says, exchange_student: exchange }) => {
        const plain = byThePaper(says);
        if (says === 'allowed') return plain;
        if (exchange === true)
          return {
            status: 'depends',
            say: {
              fr: "Si le sujet ne le permet pas, un élève international non francophone n'a droit à un dictionnaire bilingue que sur décision du directeur des formations.",
              en: 'Where the paper does not allow it, a non-French-speaking international student may use a bilingual dictionary only by decision of the director of studies (directeur des formations).',
            },
            cites: ['international', 'nothing'],
          };
        return {
          ...plain,
          reasons: [...(plain.reasons ?? []), arrangement],
          cites:
            says === undefined ? ['onThePaper', 'nothing', 'international'] : ['nothing', 'international'],
        };
      },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'default-materials',
    proposition: 'belongings',
    inventory: ['supmeca/bags'],
    clauses: { bags: clauses.bags, necessary: clauses.necessary },
    statement: {
      fr: "Les sacs doivent être regroupés à l'endroit indiqué par le ou les surveillants ; le candidat ne garde que le strict nécessaire pour composer.",
      en: 'Bags must be grouped at the place that the proctors indicate; the candidate keeps only what is strictly necessary to write.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "Les sacs doivent être regroupés à l'endroit indiqué par les surveillants, même fermés ; le texte ne les admet pas sous la table.",
        en: 'Bags must be grouped at the place that the proctors indicate, even if closed; the text does not admit them under the table.',
      },
    }),
  },
];

import { always, type Cell, type Outcome, plainly } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { headProvides, lendingSuspected } from './head-allows.ts';
import { pointFirst } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  nothing: {
    label: 'Section 2.03',
    words:
      "En l'absence d'indications sur le sujet, aucun document ni aucun matériel ne sont autorisés pendant les épreuves, à l'exception des dictionnaires papier réservés à l'usage exclusif des étudiants en convention, et des documents ou matériels utilisés par les étudiants en situation de handicap déclaré et reconnu.",
  },
  table: {
    label: 'Section 3.01(d)',
    words:
      "Seuls les documents et matériels expressément autorisés dans le cadre de l'épreuve, rappelés en tête de sujet (voir Section 2.03), ainsi que les outils nécessaires à la rédaction, peuvent être posés sur la table de composition.",
  },
  bag: {
    label: 'Section 3.01(d)',
    words:
      "Les affaires personnelles de l'étudiant doivent être rangées dans son sac, et le sac posé à terre.",
  },
  bilingual: {
    label: 'Section 3.01(d)',
    words:
      "Les étudiants en convention non francophones, ainsi que les étudiants issus des programmes de développement de l'UTC à l'étranger (par exemple étudiants de l'UTSEUS en Chine) ont la possibilité de pouvoir utiliser un dictionnaire papier de traduction bilingue, sauf dans le cadre des examens des enseignements de langue.",
  },
  device: {
    label: 'Section 3.01(d)',
    words:
      "Sauf dispositions spéciales, les téléphones portables, et de manière générale, tout appareil permettant le stockage et la diffusion d'information (y compris les traducteurs électroniques), sont strictement interdits pendant les épreuves, et doivent être rangés hors de vue, en position éteinte.",
  },
  supplied: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] les étudiants utilisent exclusivement les copies et le brouillon qui leur ont été fournis",
  },
  transfer: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] le transfert de documents et/ou de matériels entre étudiants est strictement interdit, même s'il s'agit de documents et/ou matériels autorisés dans le cadre de l'épreuve",
  },
  use: {
    label: 'Section 3.01(d)',
    words:
      "Sauf dispositions spéciales, les téléphones portables, et de manière générale, tout appareil permettant le stockage et la diffusion d'information (y compris les traducteurs électroniques), sont strictement interdits […] L'utilisation d'un tel appareil, même en qualité d'horloge, constitue une présomption de fraude.",
  },
  others: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] le transfert de documents et/ou de matériels entre étudiants est strictement interdit, même s'il s'agit de documents et/ou matériels autorisés dans le cadre de l'épreuve, les étudiants utilisent exclusivement les copies et le brouillon qui leur ont été fournis, les téléphones portables doivent être éteints, et rangés hors de vue. Toute transgression d'au moins un de ces principes constitue une présomption de fraude.",
  },
  seize: {
    label: 'Section 4.01(b)',
    words:
      "Dans tous les autres cas de fraude (flagrant délit constaté, ou simple tentative), le responsable du module d'enseignement doit prendre toutes les mesures nécessaires pour faire cesser la fraude, notamment en opérant à la saisie des documents et/ou du matériel de fraude.",
  },
  presumption: {
    label: 'Section 3.02(d)',
    words: "Toute transgression d'au moins un de ces principes constitue une présomption de fraude.",
  },
};

const exceptions = {
  fr: "Deux exceptions quand le sujet ne dit rien : le dictionnaire papier des étudiants en convention, et ce qu'utilisent les étudiants en situation de handicap déclaré et reconnu.",
  en: 'Two exceptions when the paper says nothing: the paper dictionary of exchange students ("en convention"), and what students with a declared and recognised disability use.',
};
const listed: Outcome = {
  status: 'permitted',
  say: {
    fr: 'Ce que le sujet autorise expressément peut être posé sur la table et utilisé.',
    en: 'What the paper expressly authorises may be put on the table and used.',
  },
  cites: ['table'],
};
const disability: Outcome = {
  status: 'permitted',
  say: {
    fr: 'Quand le sujet ne dit rien, les documents ou matériels utilisés par un étudiant en situation de handicap déclaré et reconnu restent autorisés.',
    en: 'When the paper says nothing, the documents or equipment used by a student with a declared and recognised disability remain authorised.',
  },
  cites: ['nothing'],
};

const leftToThem: Outcome = {
  status: 'permitted',
  say: {
    fr: "Un étudiant en convention non francophone, ou issu d'un programme de l'UTC à l'étranger, peut utiliser un dictionnaire papier de traduction bilingue, sauf aux examens des enseignements de langue.",
    en: 'An exchange student ("en convention") who does not speak French, or a student of a UTC programme abroad, may use a bilingual paper dictionary, except in exams of language courses.',
  },
  cites: ['bilingual', 'nothing'],
};

/** A dictionary in an exam of a language course, for which Section 3.01(d) makes no exception, but the paper may. */
function inLanguageExam(says: Facts['paper_says'], exchange: Facts['exchange_student']): Outcome {
  const cites = ['bilingual', 'table', 'nothing'];
  const twoSections = {
    fr: "La Section 2.03, quand le sujet n'indique rien, laisse un dictionnaire papier aux étudiants en convention, sans parler des examens de langue ; c'est la Section 3.01(d) qui les écarte.",
    en: 'Section 2.03, when the paper says nothing, leaves a paper dictionary to exchange students, without speaking of language exams; it is Section 3.01(d) that rules them out.',
  };
  if (exchange === true || says !== undefined)
    return {
      status: 'forbidden',
      say: {
        fr: "Le dictionnaire papier de traduction bilingue n'est pas laissé aux examens des enseignements de langue : il y faut que le sujet l'autorise.",
        en: 'A bilingual paper dictionary is not left in exams of language courses: there the paper has to authorise it.',
      },
      reasons: [twoSections],
      cites,
    };
  return {
    status: 'depends',
    say: {
      fr: "Aux examens des enseignements de langue, il faut que le sujet l'autorise : le dictionnaire papier de traduction bilingue laissé à certains étudiants ne l'est pas là.",
      en: 'In exams of language courses the paper has to authorise it: the bilingual paper dictionary that is left to certain students is not left there.',
    },
    reasons: [twoSections],
    cites,
  };
}

/** Where the text presumes fraud: devices in use (3.01(d)), others' things and one's own paper (3.02(d)). */
const presumed = {
  fr: "Le texte ne le dit pas de tout document ou matériel non autorisé. Est une présomption de fraude : se servir d'un téléphone ou d'un appareil qui stocke et diffuse de l'information, se passer documents ou matériel, composer sur un autre papier que celui fourni.",
  en: 'The text does not say so of every unauthorised document or item. It presumes fraud of using a phone or a device that stores and transmits information, passing documents or equipment on, or writing on paper other than that supplied.',
};

const noTransfer: Outcome = {
  status: 'forbidden',
  say: {
    fr: 'Tout transfert de documents ou de matériels entre étudiants est strictement interdit, même quand ils sont autorisés.',
    en: 'Any transfer of documents or equipment between students is strictly forbidden, even when they are authorised.',
  },
  reasons: [
    {
      fr: "C'est une présomption de fraude, sauf dispositions particulières du responsable du module.",
      en: 'It is a presumption of fraud, unless the module head has provided otherwise.',
    },
  ],
};

/** Whether a dictionary may be used. */
function dictionary({
  device,
  paper_says: says,
  exchange_student: exchange,
  accommodated,
  language_exam: language,
  speaks_french: french,
  programme_abroad: abroad,
}: Facts): Outcome {
  if (device === 'translator')
    return {
      status: 'forbidden',
      say: {
        fr: "Un traducteur ou dictionnaire électronique est un appareil interdit à tous, sauf dispositions spéciales : le texte ne permet à certains étudiants qu'un dictionnaire papier.",
        en: 'An electronic translator or dictionary is a device forbidden to all, save special provisions: the text allows certain students a paper dictionary only.',
      },
      cites: ['device', 'bilingual'],
    };
  if (says === 'allowed') return listed;
  if (language === true && accommodated !== true)
    return inLanguageExam(says, abroad === undefined ? exchange : true);
  if (says !== 'forbidden' && (abroad !== undefined || (exchange === true && french !== undefined)))
    return leftToThem;
  if (exchange === true)
    return {
      status: 'contradictory',
      say: {
        fr: "Le texte se lit de deux façons : la Section 2.03, quand le sujet n'indique rien, laisse un dictionnaire papier à tout étudiant en convention ; la Section 3.01(d) ne permet qu'un dictionnaire papier bilingue, à ceux qui ne sont pas francophones, et pas aux examens de langue.",
        en: 'The text can be read in two ways: Section 2.03, when the paper says nothing, leaves a paper dictionary to every exchange student; Section 3.01(d) allows only a bilingual paper dictionary, to those who do not speak French, and not in language exams.',
      },
      reasons: [
        {
          fr: "Les deux lectures s'accordent pour un étudiant en convention non francophone, un dictionnaire papier bilingue, et un examen qui n'est pas de langue : il est alors permis.",
          en: 'Both readings agree for a non-French-speaking exchange student, a bilingual paper dictionary and an exam that is not a language exam: it is then allowed.',
        },
      ],
      cites: ['bilingual', 'nothing'],
    };
  if (accommodated === true && says !== 'forbidden')
    return says === 'nothing' ? disability : { ...disability, status: 'depends' };
  const exceptProgrammes = {
    fr: "Les étudiants issus des programmes de l'UTC à l'étranger (UTSEUS par exemple) peuvent aussi utiliser un dictionnaire papier bilingue, sauf aux examens de langue. Un traducteur électronique est interdit à tous, sauf dispositions spéciales.",
    en: 'Students of UTC programmes abroad (UTSEUS for instance) may also use a bilingual paper dictionary, except in language exams. An electronic translator is forbidden to all, save special provisions.',
  };
  if (exchange === false && says !== undefined)
    return {
      status: 'forbidden',
      say: {
        fr: "Si le sujet ne l'autorise pas, un dictionnaire est interdit à qui n'est pas étudiant en convention.",
        en: 'If the paper does not authorise it, a dictionary is forbidden to anyone who is not an exchange student.',
      },
      reasons: [exceptProgrammes],
      cites: ['nothing', 'bilingual', 'device'],
    };
  return {
    status: 'depends',
    say: {
      fr: "Il faut que le sujet l'autorise, ou être un étudiant en convention non francophone, avec un dictionnaire papier bilingue et hors examen de langue.",
      en: 'Either the paper authorises it, or the student is a non-French-speaking exchange student with a bilingual paper dictionary, outside language exams.',
    },
    reasons: [
      {
        fr: "Quand le sujet n'indique rien, la Section 2.03 laisse un dictionnaire papier à tout étudiant en convention, sans autre condition.",
        en: 'When the paper says nothing, Section 2.03 leaves a paper dictionary to every exchange student, with no other condition.',
      },
      exceptProgrammes,
    ],
    cites: ['nothing', 'bilingual', 'device'],
  };
}

/** Whether it was right to have a dictionary put away: where it may not be used. */
function dictionaryTaken(facts: Facts): Outcome | undefined {
  const { dictionary_taken: taken } = facts;
  if (taken === undefined) return undefined;
  const found = dictionary(facts);
  if (found.status !== 'forbidden' && found.status !== 'permitted') return found;
  return {
    ...found,
    status: (found.status === 'forbidden') === (taken === 'taken') ? 'true' : 'false',
    worded: true,
  };
}

/** Whether something may be used, or be on the table. */
function mayUse({ paper_says: says, item, exchange_student: exchange, accommodated }: Facts): Outcome {
  if (item === 'pens')
    return {
      status: 'permitted',
      say: {
        fr: 'Les outils nécessaires à la rédaction peuvent être sur la table, même si le sujet ne dit rien.',
        en: 'Writing tools may be on the table even if the paper says nothing.',
      },
      cites: ['table'],
    };
  if (item === 'scrap_paper')
    return {
      status: 'forbidden',
      say: {
        fr: 'Sauf dispositions particulières du responsable du module, les étudiants utilisent exclusivement les copies et le brouillon qui leur ont été fournis.',
        en: 'Unless the module head provides otherwise, students use only the scripts and scrap paper supplied to them.',
      },
      cites: ['supplied'],
    };
  if (says === 'allowed') return listed;
  if (says === 'forbidden')
    return {
      status: 'forbidden',
      say: {
        fr: "Seuls les documents et matériels expressément autorisés peuvent être sur la table ; ce que le sujet interdit ne l'est pas.",
        en: 'Only documents and equipment expressly authorised may be on the table; what the paper forbids is not.',
      },
      cites: ['table'],
    };
  if (accommodated === true) return says === 'nothing' ? disability : { ...disability, status: 'depends' };
  if (item === 'paper_dictionary' && exchange !== false)
    return {
      status: 'depends',
      say: {
        fr: "Quand le sujet ne l'autorise pas, un dictionnaire papier n'est laissé qu'aux étudiants en convention ; la Section 3.01(d) le veut bilingue, pour des non-francophones, et hors examen de langue.",
        en: 'Where the paper does not authorise it, a paper dictionary is left only to exchange students ("en convention"); Section 3.01(d) wants it bilingual, for those who do not speak French, and outside language exams.',
      },
      cites: ['nothing', 'bilingual'],
    };
  if (says === 'nothing')
    return {
      status: 'forbidden',
      say: {
        fr: "Si le sujet n'indique rien, aucun document ni aucun matériel n'est autorisé, calculatrice comprise ; seuls les outils nécessaires à la rédaction restent sur la table.",
        en: 'If the paper says nothing, no document and no equipment is allowed, calculators included; only writing tools stay on the table.',
      },
      reasons: [exceptions],
      cites: ['nothing', 'table'],
    };
  return {
    status: 'depends',
    say: {
      fr: "Le sujet le dit : n'est permis que ce qu'il autorise expressément, outre les outils nécessaires à la rédaction. S'il n'indique rien, aucun document ni aucun matériel n'est autorisé.",
      en: 'The paper tells: only what it expressly authorises is allowed, beside writing tools. If it says nothing, no document and no equipment is allowed.',
    },
    reasons: [exceptions],
    cites: ['nothing', 'table'],
  };
}

/** Whether it was right to have something put away: where it may not be used. */
function itemTaken(found: Outcome, taken: Facts['item_taken']): Outcome {
  if (taken === undefined || (found.status !== 'forbidden' && found.status !== 'permitted')) return found;
  const right = (found.status === 'forbidden') === (taken === 'taken');
  return { ...found, status: right ? 'true' : 'false', worded: true };
}

const inTheBag = {
  fr: "Les affaires personnelles doivent être rangées dans le sac de l'étudiant, et le sac posé à terre.",
  en: "Personal belongings must be put in the student's bag, and the bag on the floor.",
};
/** Where a bag and what belongs in it would be. */
const bagAt = {
  off_floor: finds('forbidden', inTheBag.fr, inTheBag.en, 'bag'),
  things_out: finds('forbidden', inTheBag.fr, inTheBag.en, 'bag'),
  on_floor: finds('permitted', inTheBag.fr, inTheBag.en, 'bag'),
  apart: finds(
    'unsaid',
    "Le texte veut le sac posé à terre ; il ne dit pas à quel endroit de la salle, ni s'il peut être laissé ailleurs.",
    'The text wants the bag on the floor; it does not say where in the room, or whether it may be left elsewhere.',
    'bag',
  ),
};

export const materials: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'default-materials',
    proposition: 'use',
    inventory: ['utc/default-no-document', 'utc/table-items'],
    clauses: {
      nothing: clauses.nothing,
      table: clauses.table,
      bilingual: clauses.bilingual,
      supplied: clauses.supplied,
    },
    statement: {
      fr: "Seuls les documents et matériels que le sujet autorise, et les outils nécessaires à la rédaction, peuvent être sur la table. Si le sujet ne dit rien, aucun document ni matériel n'est autorisé, sauf le dictionnaire papier des étudiants en convention et ce qu'utilisent les étudiants en situation de handicap déclaré et reconnu.",
      en: 'Only documents and equipment that the paper authorises, and writing tools, may be on the table. If the paper says nothing, no document and no equipment is allowed, save the paper dictionary of exchange students ("en convention") and what students with a declared and recognised disability use.',
    },
    decision: {
      asks: [],
      conditions: ['paper_says', 'item', 'exchange_student', 'accommodated', 'item_taken'],
      decide: (facts) => itemTaken(mayUse(facts), facts.item_taken),
    },
  },
  {
    regulation: 'utc',
    topic: 'default-materials',
    proposition: 'dictionary',
    inventory: ['utc/dictionary-exchange-students'],
    clauses: {
      nothing: clauses.nothing,
      bilingual: clauses.bilingual,
      table: clauses.table,
      device: clauses.device,
    },
    statement: {
      fr: "Un dictionnaire n'est permis que si le sujet l'autorise, sauf aux étudiants en convention ; et là le texte donne deux règles : la Section 2.03, quand le sujet n'indique rien, réserve les dictionnaires papier aux étudiants en convention ; la Section 3.01(d) ne permet qu'un dictionnaire papier bilingue, aux étudiants en convention non francophones ou issus des programmes de l'UTC à l'étranger, et pas aux examens de langue.",
      en: 'A dictionary is allowed only if the paper authorises it, save to exchange students ("en convention"); and there the text has two rules: Section 2.03, when the paper says nothing, keeps paper dictionaries for exchange students; Section 3.01(d) allows only a bilingual paper dictionary, to non-French-speaking exchange students or students of UTC programmes abroad, and not in language exams.',
    },
    decision: {
      asks: [],
      conditions: [
        'device',
        'paper_says',
        'exchange_student',
        'accommodated',
        'language_exam',
        'speaks_french',
        'programme_abroad',
        'dictionary_taken',
      ],
      decide: (facts) => dictionaryTaken(facts) ?? dictionary(facts),
    },
  },
  {
    regulation: 'utc',
    topic: 'default-materials',
    proposition: 'lend',
    inventory: [],
    clauses: { transfer: clauses.transfer, presumption: clauses.presumption },
    statement: {
      fr: "Sauf dispositions particulières du responsable du module, tout transfert de documents ou de matériels entre étudiants est strictement interdit, même s'ils sont autorisés ; c'est une présomption de fraude.",
      en: 'Unless the module head provides otherwise, any transfer of documents or equipment between students is strictly forbidden, even if they are authorised; it is a presumption of fraud.',
    },
    decision: pointFirst(
      'lending_claim',
      lendingSuspected('transfer', 'presumption'),
      noTransfer,
      pointFirst('head_allows', headProvides, noTransfer, always(noTransfer)),
    ),
  },
  {
    regulation: 'utc',
    topic: 'default-materials',
    proposition: 'unauthorised',
    inventory: [],
    clauses: {
      use: clauses.use,
      others: clauses.others,
      nothing: clauses.nothing,
      seize: clauses.seize,
    },
    ...plainly('depends', presumed, {
      reasons: [
        {
          fr: "D'un autre document ou matériel, il dit qu'il n'est pas autorisé si le sujet ne l'indique pas, et qu'en cas de fraude le responsable du module doit la faire cesser, notamment par la saisie.",
          en: 'Of any other document or item it says that it is not allowed unless the paper lists it, and that in case of cheating the module head must stop it, notably by seizure.',
        },
      ],
    }),
  },
  {
    regulation: 'utc',
    topic: 'default-materials',
    proposition: 'belongings',
    inventory: ['utc/table-items'],
    clauses: { bag: clauses.bag, device: clauses.device },
    statement: {
      fr: "Les affaires personnelles doivent être rangées dans le sac de l'étudiant, et le sac posé à terre. Sauf dispositions spéciales, téléphones et appareils qui stockent et diffusent de l'information sont éteints et rangés hors de vue.",
      en: "Personal belongings must be put in the student's bag, and the bag on the floor. Save special provisions, phones and devices that store and transmit information are switched off and put away out of sight.",
    },
    decision: pointFirst(
      'bag_at',
      bagAt,
      { status: 'required', say: inTheBag },
      always({
        status: 'required',
        say: inTheBag,
        reasons: [
          {
            fr: "Téléphones et appareils qui stockent et diffusent de l'information : éteints et rangés hors de vue, sauf dispositions spéciales.",
            en: 'Phones and devices that store and transmit information: switched off and put away out of sight, save special provisions.',
          },
        ],
      }),
    ),
  },
];

import { always, type Cell, type Outcome } from '../cell.ts';
import { languageAlike } from '../language-exam.ts';
import { onPoint, withContrary } from './points.ts';
import { finds } from '../who.ts';

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
  summons: {
    label: 'Article 2',
    words:
      "La convocation aux examens terminaux […] Elle précise également, si nécessaire, la liste des documents et matériels autorisés et, le cas échéant, les consignes spécifiques de l'examen.",
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
  devices: {
    label: 'Article 7',
    words:
      'Les téléphones mobiles et tout appareil connectable (montre connectée, calculatrice Bluetooth, ...) non autorisé doivent être éteints, déposés avec les objets personnels au lieu indiqué par les surveillants et ne doivent, en aucun cas, être à portée des élèves.',
  },
  ownPaper: {
    label: 'Article 8',
    words:
      "Les candidat(e)s ne peuvent composer que sur le matériel d'examen mis à leur disposition y compris pour les brouillons.",
  },
  anyBreach: {
    label: 'Préambule',
    words: 'Toute violation du présent règlement constitue une fraude ou une tentative de fraude.',
  },
  accommodation: {
    label: 'Article 13',
    words:
      "Les apprenants nécessitant un aménagement d'épreuve peuvent en bénéficier après avis du médecin du Service Universitaire de Médecine Préventive et de Promotion de la Santé (SUMPPS) de CY Cergy Paris Université et sur décision du Directeur des formations de ISAE-Supméca : aménagement du temps d'examen adapté, utilisation de matériels appropriés, surveillance-secrétariat, etc.",
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
const summonsToo = {
  fr: 'La convocation peut elle aussi donner la liste de ce qui est autorisé (article 2).',
  en: 'The summons, too, may list what is authorised (Article 2).',
};
const arrangement = {
  fr: 'Exception : un élève international non francophone peut obtenir un aménagement (dictionnaire bilingue, traducteur…), par contrat et sur décision du directeur des formations.',
  en: 'Exception: a non-French-speaking international student may be granted an arrangement (bilingual dictionary, translator…), by contract and by decision of the director of studies (directeur des formations).',
};

const accommodation = {
  fr: "Exception : sur décision du directeur des formations, un aménagement d'épreuve peut permettre des matériels appropriés (article 13) ou, à un élève international non francophone, un dictionnaire bilingue (article 14).",
  en: 'Exception: by decision of the director of studies (directeur des formations), an exam arrangement may allow suitable equipment (Article 13) or, to a non-French-speaking international student, a bilingual dictionary (Article 14).',
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
        fr: "Le sujet le dit : n'est permis que ce qui est expressément autorisé. Sans indication, aucun matériel ni document n'est autorisé.",
        en: 'The paper tells: only what is expressly authorised is allowed. Where nothing is indicated, no equipment and no document is authorised.',
      },
      reasons: [summonsToo, isFraud],
      cites: ['onThePaper', 'nothing', 'necessary', 'summons'],
    };
  return {
    status: 'forbidden',
    say: {
      fr: "Ce qui n'est pas expressément autorisé ne peut pas être utilisé : en l'absence d'indication, aucun matériel ni document n'est autorisé.",
      en: 'What is not expressly authorised may not be used: where nothing is indicated, no equipment and no document is authorised.',
    },
    reasons: [...(says === 'nothing' ? [summonsToo] : []), isFraud],
    cites: ['nothing', 'necessary', ...(says === 'nothing' ? ['summons'] : [])],
  };
};

const onlyProvided = [
  "On ne compose que sur le matériel d'examen mis à disposition, y compris pour les brouillons.",
  'Candidates write only on the exam material provided, drafts included.',
  'ownPaper',
] as const;
const ownPaperPoints = {
  own: finds('forbidden', ...onlyProvided),
  provided: finds('required', ...onlyProvided),
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
      summons: clauses.summons,
      ownPaper: clauses.ownPaper,
      international: clauses.international,
      accommodation: clauses.accommodation,
    },
    statement: {
      fr: "Les documents et matériels autorisés sont mentionnés sur le sujet et, si nécessaire, sur la convocation ; sans indication, aucun n'est autorisé. Le candidat ne garde que le strict nécessaire pour composer, dont le texte ne donne pas la liste. Utiliser ce qui n'est pas expressément autorisé constitue une fraude.",
      en: 'Authorised documents and equipment are mentioned on the paper and, where necessary, in the summons; where nothing is indicated, none is authorised. The candidate keeps only what is strictly necessary to write, of which the text gives no list. Using what is not expressly authorised is cheating.',
    },
    decision: withContrary({
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
              fr: "Le candidat conserve « le strict nécessaire pour composer » : le texte n'en donne pas la liste, mais composer suppose de quoi écrire.",
              en: 'The candidate keeps what is "strictly necessary to write": the text gives no list of it, but writing takes something to write with.',
            },
            cites: ['necessary'],
          };
        if ((item === 'ruler' || item === 'other') && says !== 'allowed' && says !== 'forbidden')
          return {
            status: 'depends',
            say: {
              fr: "Sans indication, aucun matériel n'est autorisé ; le candidat conserve toutefois « le strict nécessaire pour composer », dont le texte ne donne pas la liste.",
              en: 'Where nothing is indicated, no equipment is authorised; the candidate does however keep what is "strictly necessary to write", of which the text gives no list.',
            },
            reasons: [
              {
                fr: 'Le texte ne nomme pas cet objet.',
                en: 'The text does not name this object.',
              },
            ],
            cites: ['nothing', 'necessary', 'onThePaper'],
          };
        const plain = byThePaper(says);
        if (says === 'allowed') return plain;
        return {
          ...plain,
          reasons: [...(plain.reasons ?? []), accommodation],
          cites: [...(plain.cites ?? []), 'accommodation'],
        };
      },
    }),
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
      summons: clauses.summons,
      international: clauses.international,
    },
    statement: {
      fr: "Un dictionnaire, même bilingue, n'est permis que si le sujet ou la convocation l'autorise ; sans indication, il ne l'est pas. Un élève international non francophone peut obtenir un aménagement, sur décision du directeur des formations.",
      en: 'A dictionary, even a bilingual one, is allowed only if the paper or the summons authorises it; where nothing is indicated, it is not. A non-French-speaking international student may be granted an arrangement, by decision of the director of studies (directeur des formations).',
    },
    decision: {
      asks: [],
      conditions: ['paper_says', 'exchange_student', 'language_exam'],
      decide: ({ paper_says: says, exchange_student: exchange, language_exam: language }) => {
        const plain = byThePaper(says);
        const alike = language === true ? [languageAlike] : [];
        if (says === 'allowed') return plain;
        if (exchange === true)
          return {
            status: 'depends',
            reasons: alike,
            say: {
              fr: "Si le sujet ne le permet pas, un élève international non francophone n'a droit à un dictionnaire bilingue que sur décision du directeur des formations.",
              en: 'Where the paper does not allow it, a non-French-speaking international student may use a bilingual dictionary only by decision of the director of studies (directeur des formations).',
            },
            cites: ['international', 'nothing'],
          };
        return {
          ...plain,
          reasons: [...alike, ...(plain.reasons ?? []), arrangement],
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
    clauses: { bags: clauses.bags, devices: clauses.devices, necessary: clauses.necessary },
    statement: {
      fr: "Les sacs doivent être regroupés à l'endroit indiqué par le ou les surveillants, et les téléphones et appareils connectables non autorisés éteints et déposés avec les objets personnels au lieu qu'ils indiquent. Le candidat ne garde que le strict nécessaire pour composer.",
      en: 'Bags must be grouped at the place that the proctors indicate, and phones and connectable devices that are not authorised must be off and deposited with personal belongings where they indicate. The candidate keeps only what is strictly necessary to write.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "Les sacs doivent être regroupés à l'endroit indiqué par les surveillants ; le candidat ne garde que le strict nécessaire pour composer.",
        en: 'Bags must be grouped at the place that the proctors indicate; the candidate keeps only what is strictly necessary to write.',
      },
      reasons: [
        {
          fr: "Le texte ne fait pas d'exception pour un sac fermé ; il ne nomme ni manteaux ni trousses.",
          en: 'The text makes no exception for a closed bag; it names neither coats nor pencil cases.',
        },
        {
          fr: 'Un téléphone ou un appareil connectable non autorisé doit être éteint et déposé avec les objets personnels au lieu indiqué.',
          en: 'A phone or a connectable device that is not authorised must be off and deposited with personal belongings at the place indicated.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'default-materials',
    proposition: 'own-paper',
    inventory: ['supmeca/own-paper-ban'],
    clauses: { ownPaper: clauses.ownPaper },
    statement: {
      fr: "Les candidats ne composent que sur le matériel d'examen mis à leur disposition, y compris pour les brouillons.",
      en: 'Candidates write only on the exam material provided to them, drafts included.',
    },
    decision: onPoint(
      'paper_own',
      {
        status: 'forbidden',
        say: {
          fr: "On ne compose que sur le matériel d'examen mis à disposition, y compris pour les brouillons.",
          en: 'Candidates write only on the exam material provided, drafts included.',
        },
      },
      ownPaperPoints,
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'default-materials',
    proposition: 'scrap-paper',
    inventory: ['silent/scrap-paper-supply'],
    clauses: { ownPaper: clauses.ownPaper },
    statement: {
      fr: "Les candidats ne composent que sur le matériel d'examen mis à leur disposition, y compris pour les brouillons. Le texte ne dit ni par qui, ni combien de feuilles.",
      en: 'Candidates write only on the exam material provided to them, drafts included. The text says neither by whom nor how many sheets.',
    },
    decision: onPoint(
      'paper_own',
      {
        status: 'true',
        say: {
          fr: "Les brouillons ne se font que sur le matériel d'examen mis à la disposition des candidats ; le texte ne dit ni par qui, ni combien de feuilles.",
          en: 'Drafts are written only on the exam material provided to candidates; the text says neither by whom nor how many sheets.',
        },
      },
      ownPaperPoints,
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'default-materials',
    proposition: 'unauthorised',
    inventory: ['supmeca/unauthorised-material'],
    clauses: { necessary: clauses.necessary, anyBreach: clauses.anyBreach },
    statement: {
      fr: "Un document ou un matériel non expressément autorisé ne peut pas être utilisé ; ne pas respecter cette disposition constitue une fraude aux examens. Le candidat ne doit d'ailleurs conserver que le strict nécessaire pour composer.",
      en: 'A document or equipment that is not expressly authorised may not be used; not complying with this is cheating at an exam. The candidate must moreover keep only what is strictly necessary to write.',
    },
    decision: onPoint(
      'material_kept',
      {
        status: 'true',
        say: {
          fr: "Utiliser un document ou un matériel qui n'est pas expressément autorisé constitue une fraude aux examens.",
          en: 'Using a document or equipment that is not expressly authorised is cheating at an exam.',
        },
        reasons: [
          {
            fr: "De ce qui est gardé sans être utilisé, le texte ne dit pas clairement si c'est une fraude : il demande de ne conserver que le strict nécessaire, et le préambule dit que toute violation du règlement constitue une fraude ou une tentative.",
            en: 'Of what is kept without being used, the text does not clearly say whether it is cheating: it asks to keep only what is strictly necessary, and the preamble says that any breach of the regulation is cheating or an attempt.',
          },
        ],
      },
      {
        unused: finds(
          'contradictory',
          "Le candidat ne doit conserver que le strict nécessaire, et le préambule dit que toute violation du règlement est une fraude ou une tentative ; l'article 7 ne nomme toutefois comme fraude, en toutes lettres, que le fait d'utiliser.",
          'The candidate must keep only what is strictly necessary, and the preamble says that any breach of the regulation is cheating or an attempt; Article 7 names in so many words only using it as cheating.',
        ),
      },
    ),
  },
];

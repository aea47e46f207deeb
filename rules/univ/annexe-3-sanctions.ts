import { always, type Cell, type Decision, type Outcome, plainly } from '../cell.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';
import { suspension, temporaryExclusion } from '../exclusion.ts';
import { amongSanctions, listed, noBanNamed, notListed, type SanctionList } from '../sanction-list.ts';

const clauses = {
  list: {
    label: 'Annexe 3',
    words:
      "1. L'avertissement 2. Le blâme 3. L'exclusion de l'établissement pour une durée maximum de 5 ans (peut être prononcé avec sursis si l'exclusion n'excède pas 2 ans) 4. L'exclusion définitive de l'établissement 5. L'exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de 5 ans 6. L'exclusion définitive de tout établissement public d'enseignement supérieur",
  },
  exclusion: {
    label: 'Annexe 3',
    words:
      "L'exclusion de l'établissement pour une durée maximum de 5 ans (peut être prononcé avec sursis si l'exclusion n'excède pas 2 ans)",
  },
  exclusionEverywhere: {
    label: 'Annexe 3',
    words:
      "L'exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de 5 ans 6. L'exclusion définitive de tout établissement public d'enseignement supérieur",
  },
  nullity: {
    label: 'Annexe 3',
    words:
      "Toute sanction citée ci-dessus et prononcée dans le cas d'une fraude ou d'une tentative de fraude commise à l'occasion d'un examen entraîne, pour l'intéressé, la nullité de l'épreuve correspondante.",
  },
  session: {
    label: 'Annexe 3',
    words:
      "La section disciplinaire peut en outre prononcer, pour l'intéressé, la nullité de la session d'examen.",
  },
  graver: {
    label: 'Annexe 3',
    words: "Dans des cas plus graves, l'épreuve peut être annulée et reportée.",
  },
  jury: {
    label: 'Annexe 3',
    words:
      "Le jury traite la copie de l'auteur de la fraude comme celle des autres candidats et délibère dans les mêmes conditions que pour les autres candidats",
  },
};

const EXCLUSION_YEARS = 5;
const SUSPENDED_YEARS = 2;
const INSTITUTION = 'the university';

const forGood = {
  fr: "L'exclusion définitive, de l'établissement ou de tout établissement public d'enseignement supérieur, est une autre sanction de la liste.",
  en: 'Exclusion for good, from the university or from every public higher-education institution, is another sanction of the list.',
};
const onlyFromTheUniversity = {
  fr: "Le sursis n'est écrit que pour l'exclusion de l'établissement, non pour celle de tout établissement public d'enseignement supérieur.",
  en: 'Suspension is written only for exclusion from the university, not for exclusion from every public higher-education institution.',
};

const sixSanctions = {
  fr: "Six sanctions, pour fraude, tentative de fraude ou trouble à l'ordre public : l'avertissement, le blâme, l'exclusion de l'établissement pour cinq ans au plus, l'exclusion définitive de l'établissement, l'exclusion de tout établissement public d'enseignement supérieur pour cinq ans au plus, et celle-ci à titre définitif. Toute sanction pour fraude ou tentative à un examen entraîne la nullité de l'épreuve. Le texte ne dit pas laquelle va avec quelle fraude.",
  en: 'Six sanctions, for cheating, an attempt or public disorder: a warning, a reprimand, exclusion from the university for five years at most, exclusion from the university for good, exclusion from every public higher-education institution for five years at most, and the same for good. Any sanction for cheating or an attempt at an exam voids that exam. The text does not say which goes with which kind of cheating.',
};
const noCommunityMeasure = {
  fr: 'La liste des sanctions de ce règlement, six en tout, ne comporte pas de mesure de responsabilisation.',
  en: 'The list of sanctions of this regulation, six in all, holds no community measure (mesure de responsabilisation).',
};
const noZero: Outcome = {
  status: 'false',
  say: {
    fr: "La note zéro n'est pas une des six sanctions : le jury traite la copie comme celle des autres, et c'est une sanction prononcée pour fraude qui entraîne la nullité de l'épreuve.",
    en: 'A mark of zero is not one of the six sanctions: the jury treats the script like the others, and it is a sanction for cheating that voids the exam.',
  },
  reasons: [
    {
      fr: 'Le texte ne dit pas quelle note est portée pour une épreuve nulle.',
      en: 'The text does not say which mark is recorded for a void exam.',
    },
  ],
};

const sanctionList: SanctionList = {
  whole: {
    status: 'true',
    say: {
      fr: "Les sanctions vont de l'avertissement et du blâme à l'exclusion, de l'établissement ou de tout établissement public d'enseignement supérieur, pour cinq ans au plus ou définitive.",
      en: 'The sanctions range from a warning and a reprimand to exclusion, from the university or from every public higher-education institution, for five years at most or for good.',
    },
    reasons: [
      {
        fr: "Le texte ne dit pas quelle sanction va avec quelle fraude. Toute sanction pour fraude ou tentative à un examen entraîne la nullité de l'épreuve ; la section peut aussi prononcer celle de la session.",
        en: 'The text does not say which sanction goes with which kind of cheating. Any sanction for cheating or an attempt at an exam voids that exam; the section may also void the session.',
      },
    ],
  },
  list: sixSanctions,
  longestYears: EXCLUSION_YEARS,
  suspendedYears: SUSPENDED_YEARS,
  institution: INSTITUTION,
  cites: ['list', 'nullity'],
  of: {
    warning: listed("L'avertissement", 'A warning'),
    reprimand: listed('Le blâme', 'A reprimand'),
    exclusion: listed("L'exclusion de l'établissement", 'Exclusion from the university'),
    permanent_exclusion: listed(
      "L'exclusion définitive de l'établissement",
      'Exclusion from the university for good',
    ),
    exclusion_everywhere: listed(
      "L'exclusion de tout établissement public d'enseignement supérieur",
      'Exclusion from every public higher-education institution',
    ),
    permanent_exclusion_everywhere: listed(
      "L'exclusion définitive de tout établissement public d'enseignement supérieur",
      'Exclusion from every public higher-education institution for good',
    ),
    community_measure: { status: 'false', say: noCommunityMeasure },
    fine: notListed("d'amende", 'fine'),
    zero: { ...noZero, cites: ['list', 'nullity'] },
    registration_ban: noBanNamed,
  },
};

const voids: Outcome = finds(
  'required',
  "Toute sanction pour fraude ou tentative à un examen, même un avertissement, entraîne pour l'intéressé la nullité de l'épreuve correspondante.",
  'Any sanction for cheating or an attempt at an exam, even a warning, voids that exam for the person.',
  'nullity',
);
/** What a sanction does to the exam, and to the others of the session, whichever sanction it is. */
const onExams = {
  exam_stands: { ...voids, status: 'forbidden' },
  exam_void: voids,
  others: {
    status: 'discretion',
    holder: {
      name: { fr: 'la section disciplinaire', en: 'the disciplinary section' },
      roles: [],
    },
    say: {
      fr: "La sanction n'annule d'elle-même que l'épreuve de la fraude ; la section disciplinaire peut en outre prononcer, pour l'intéressé, la nullité de la session d'examen.",
      en: 'By itself the sanction voids only the exam of the cheating; the disciplinary section may also void the whole exam session for the person.',
    },
    cites: ['session', 'nullity'],
  },
} as const;
/** Of a disturbance the text does not say that the exam is void. */
const forCheating = (decision: Decision): Decision => {
  const ofExams = pointed('sanction_on', onExams, decision);
  return {
    ...ofExams,
    conditions: [...new Set([...(ofExams.conditions ?? []), 'incident' as const])],
    decide: (facts) => (facts.incident === 'disturbance' ? decision : ofExams).decide(facts),
  };
};

export const sanctions: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'list',
    inventory: ['univ/sanction-list'],
    clauses: { list: clauses.list, nullity: clauses.nullity, session: clauses.session },
    statement: sixSanctions,
    decision: forCheating({
      asks: [],
      conditions: ['sanction', 'exclusion_years'],
      monotone: { exclusion_years: 'hurts' },
      decide: (facts) => amongSanctions(sanctionList, facts),
    }),
  },
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'zero',
    inventory: [],
    clauses: { list: clauses.list, jury: clauses.jury, nullity: clauses.nullity },
    statement: {
      fr: "La note zéro ne figure pas parmi les six sanctions. Le jury traite la copie comme celle des autres ; une sanction prononcée pour fraude entraîne la nullité de l'épreuve.",
      en: 'A mark of zero is not among the six sanctions. The jury treats the script like the others; a sanction for cheating voids the exam.',
    },
    decision: always(noZero),
  },
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'length',
    inventory: ['univ/sanction-exclusion-max', 'silent/length-of-exclusion'],
    clauses: {
      exclusion: clauses.exclusion,
      exclusionEverywhere: clauses.exclusionEverywhere,
      nullity: clauses.nullity,
      session: clauses.session,
    },
    statement: {
      fr: "L'exclusion de l'établissement, comme celle de tout établissement public d'enseignement supérieur, dure cinq ans au plus ; l'une et l'autre peuvent aussi être définitives.",
      en: 'Exclusion from the university, like exclusion from every public higher-education institution, lasts five years at most; either may also be for good.',
    },
    decision: forCheating({
      asks: [],
      conditions: ['exclusion_years', 'sanction'],
      decide: ({ exclusion_years: length, sanction }) =>
        sanction === 'permanent_exclusion' || sanction === 'permanent_exclusion_everywhere'
          ? { status: 'permitted', say: forGood, worded: true, cites: ['exclusion', 'exclusionEverywhere'] }
          : temporaryExclusion(EXCLUSION_YEARS, INSTITUTION, length, [forGood]),
      monotone: { exclusion_years: 'hurts' },
    }),
  },
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'suspended',
    inventory: ['univ/sanction-suspended'],
    clauses: { exclusion: clauses.exclusion, nullity: clauses.nullity, session: clauses.session },
    statement: {
      fr: "L'exclusion de l'établissement peut être prononcée avec sursis si elle n'excède pas deux ans. Le sursis n'est pas écrit pour l'exclusion de tout établissement public d'enseignement supérieur.",
      en: 'Exclusion from the university may be suspended if it does not exceed two years. Suspension is not written for exclusion from every public higher-education institution.',
    },
    decision: forCheating({
      asks: [],
      conditions: ['exclusion_years', 'exclusion_suspended'],
      decide: ({ exclusion_years: length, exclusion_suspended: asked }) => ({
        ...suspension(SUSPENDED_YEARS, INSTITUTION, length, [onlyFromTheUniversity]),
        worded: asked === 'asked',
      }),
      monotone: { exclusion_years: 'hurts' },
    }),
  },
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'voids-exam',
    inventory: ['univ/sanction-nullity-automatic'],
    clauses: { nullity: clauses.nullity, session: clauses.session },
    statement: {
      fr: "Toute sanction prononcée pour une fraude ou une tentative commise à un examen entraîne, pour l'intéressé, la nullité de l'épreuve correspondante ; la section disciplinaire peut en outre prononcer celle de la session.",
      en: 'Any sanction for cheating or an attempt at an exam voids that exam for the person; the disciplinary section may also void the session.',
    },
    decision: forCheating({
      asks: [],
      conditions: ['incident'],
      decide: ({ incident }) =>
        incident === 'disturbance'
          ? {
              status: 'unsaid',
              say: {
                fr: "La nullité est prévue pour une fraude ou une tentative ; pour un trouble seul, le texte ne dit rien de l'épreuve.",
                en: 'The exam is voided for cheating or an attempt; for a disturbance alone, the text says nothing of the exam.',
              },
            }
          : {
              status: 'required',
              say: {
                fr: "Toute sanction pour fraude ou tentative à un examen, même un avertissement, entraîne pour l'intéressé la nullité de l'épreuve correspondante.",
                en: 'Any sanction for cheating or an attempt at an exam, even a warning, voids that exam for the person.',
              },
              reasons: [
                {
                  fr: "La section disciplinaire peut en outre prononcer la nullité de la session d'examen.",
                  en: 'The disciplinary section may also void the exam session.',
                },
              ],
            },
    }),
  },
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'voids-session',
    inventory: ['univ/sanction-nullity-session', 'silent/sanction-voids-session'],
    clauses: { session: clauses.session, nullity: clauses.nullity },
    statement: {
      fr: "En plus de la nullité de l'épreuve, la section disciplinaire peut prononcer, pour l'intéressé, la nullité de la session d'examen. Le texte ne parle pas du groupe d'épreuves.",
      en: "Besides the exam being void, the disciplinary section may void the person's exam session. The text does not speak of a group of exams.",
    },
    decision: forCheating(
      always({
        status: 'discretion',
        holder: {
          name: { fr: 'la section disciplinaire', en: 'the disciplinary section' },
          roles: [],
        },
        say: {
          fr: "La section disciplinaire peut, en plus de la nullité de l'épreuve, prononcer pour l'intéressé la nullité de la session d'examen.",
          en: "Besides the exam being void, the disciplinary section may void the person's exam session.",
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'community-service',
    inventory: [],
    clauses: { list: clauses.list },
    ...plainly('false', noCommunityMeasure),
  },
  {
    regulation: 'univ',
    topic: 'sanctions',
    proposition: 'exam-annulled-for-all',
    inventory: ['univ/fraud-graver-cases'],
    clauses: { graver: clauses.graver },
    statement: {
      fr: "Dans des cas de fraude plus graves, l'épreuve peut être annulée et reportée. Le texte ne dit ni lesquels, ni qui en décide, ni expressément que c'est pour tous.",
      en: 'In graver cases of cheating, the exam may be annulled and postponed. The text says neither which cases these are, nor who decides, nor expressly that it is for everybody.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "Dans des cas de fraude plus graves, l'épreuve peut être annulée et reportée ; c'est une possibilité, non une obligation.",
        en: 'In graver cases of cheating, the exam may be annulled and postponed; it is an option, not a duty.',
      },
      reasons: [
        {
          fr: "Le texte ne dit ni quels sont ces cas, ni qui en décide, ni expressément que c'est pour tous les candidats.",
          en: 'The text says neither which cases these are, nor who decides, nor expressly that it is for all candidates.',
        },
      ],
    }),
  },
];

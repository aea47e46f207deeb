import { always, type Cell, type Outcome } from '../cell.ts';
import { suspension, temporaryExclusion } from '../exclusion.ts';
import { en, fr, trace } from '../minutes.ts';
import { onPoint, pointOf } from './points.ts';
import type { FactValue } from '../facts.ts';
import { finds } from '../who.ts';
import { amongSanctions, listed, noBanNamed, notListed, type SanctionList } from '../sanction-list.ts';

const clauses = {
  list: {
    label: 'Article 10',
    words:
      "Les sanctions disciplinaires sont : l'avertissement; le blâme; la mesure de responsabilisation […] L'exclusion de l'établissement pour une durée maximum de cinq ans. Cette sanction peut être prononcée avec sursis si l'exclusion n'excède pas deux ans ; L'exclusion définitive de l'établissement ; L'exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de cinq ans; L'exclusion définitive de tout établissement public d'enseignement supérieur.",
  },
  exclusion: {
    label: 'Article 10',
    words:
      "Les sanctions disciplinaires sont : […] L'exclusion de l'établissement pour une durée maximum de cinq ans. Cette sanction peut être prononcée avec sursis si l'exclusion n'excède pas deux ans ; L'exclusion définitive de l'établissement ;",
  },
  exclusionEverywhere: {
    label: 'Article 10',
    words:
      "Les sanctions disciplinaires sont : […] L'exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de cinq ans; L'exclusion définitive de tout établissement public d'enseignement supérieur.",
  },
  measure: {
    label: 'Article 10',
    words:
      "Les sanctions disciplinaires sont : […] la mesure de responsabilisation : consiste à participer bénévolement, en dehors des heures d'enseignement, à des activités de solidarité, culturelles ou de formation à des fins éducatives. Sa durée ne peut excéder quarante heures. La mesure de responsabilisation doit respecter la dignité de l'usager, ne pas l'exposer à un danger pour sa santé et demeurer en adéquation avec ses capacités. Elle peut être exécutée au sein de l'établissement, d'une association, d'une collectivité territoriale, d'un groupement rassemblant des personnes publiques ou d'une administration de l'Etat.",
  },
  nullity: {
    label: 'Article 10',
    words:
      "Toute sanction prévue au présent article et prononcée dans le cas d'une fraude ou d'une tentative de fraude commise à l'occasion d'une épreuve de contrôle continu, d'un examen ou d'un concours entraîne, pour l'intéressé, la nullité de l'épreuve correspondante. L'intéressé est réputé avoir été présent à l'épreuve sans l'avoir subie.",
  },
  widerNullity: {
    label: 'Article 10',
    words:
      "La commission de discipline décide s'il y a lieu de prononcer, en outre, à l'égard de l'intéressé la nullité du groupe d'épreuves ou de la session d'examen ou du concours.",
  },
  marked: {
    label: 'Article 10',
    words:
      'En cas de saisine de la section disciplinaire, la copie du candidat concerné est corrigée avec celle des autres candidats.',
  },
};

const EXCLUSION_YEARS = 5;
const SUSPENDED_YEARS = 2;
const INSTITUTION = 'the school';
const MEASURE_HOURS = 40;

const forGood = {
  fr: "L'exclusion définitive, de l'établissement ou de tout établissement public d'enseignement supérieur, est une autre sanction de la liste.",
  en: 'Exclusion for good, from the school or from every public higher-education institution, is another sanction of the list.',
};
const onlyFromTheSchool = {
  fr: "Le sursis n'est prévu que pour l'exclusion de l'établissement, non pour celle de tout établissement public d'enseignement supérieur.",
  en: 'Suspension is provided for only with exclusion from the school, not with exclusion from every public higher-education institution.',
};
const safeguards = {
  fr: "La mesure est bénévole, en dehors des heures d'enseignement, respecte la dignité et les capacités de l'usager et ne met pas sa santé en danger ; elle s'exécute dans l'établissement, une association, une collectivité territoriale, un groupement de personnes publiques ou une administration de l'Etat.",
  en: "The measure is unpaid, outside teaching hours, respects the person's dignity and abilities and does not endanger health; it is carried out in the school, an association, a local authority, a grouping of public bodies or a State administration.",
};

function measureOf(hours: number | undefined): Outcome {
  if (hours === undefined || hours <= MEASURE_HOURS)
    return {
      status: 'permitted',
      say: {
        fr: 'La mesure de responsabilisation est une des sanctions : des activités bénévoles de solidarité, culturelles ou de formation, pendant quarante heures au plus.',
        en: 'A community measure (mesure de responsabilisation) is one of the sanctions: unpaid solidarity, cultural or training activities, for forty hours at most.',
      },
      reasons: [safeguards],
      ...(hours === undefined ? {} : { trace: [trace(true, `${String(hours)} ≤ ${String(MEASURE_HOURS)}`)] }),
    };
  return {
    status: 'forbidden',
    say: {
      fr: fr`Avec ${hours} heures, la mesure de responsabilisation serait trop longue : sa durée ne peut excéder quarante heures.`,
      en: en`With ${hours} hours, the community measure (mesure de responsabilisation) would be too long: it cannot exceed forty hours.`,
    },
    trace: [trace(false, `${String(hours)} ≤ ${String(MEASURE_HOURS)}`)],
  };
}

const outsideHours = [
  "La mesure s'accomplit en dehors des heures d'enseignement.",
  'The measure is carried out outside teaching hours.',
] as const;
const withRespect = [
  "La mesure doit respecter la dignité de l'usager, ne pas l'exposer à un danger pour sa santé et demeurer en adéquation avec ses capacités.",
  "The measure must respect the person's dignity, must not endanger health and must suit the person's abilities.",
] as const;
const withoutPay = ['Les activités sont bénévoles.', 'The activities are unpaid.'] as const;
const measurePoints = {
  class_hours: finds('forbidden', ...outsideHours),
  own_time: finds('required', ...outsideHours),
  harms: finds('forbidden', ...withRespect),
  respects: finds('required', ...withRespect),
  paid: finds('false', ...withoutPay),
  unpaid: finds('true', ...withoutPay),
  elsewhere: finds(
    'permitted',
    "La mesure peut être exécutée dans l'établissement, une association, une collectivité territoriale, un groupement de personnes publiques ou une administration de l'État.",
    'The measure may be carried out in the school, an association, a local authority, a grouping of public bodies or a State administration.',
  ),
} as const;

const sevenSanctions = {
  fr: "Sept sanctions disciplinaires : l'avertissement, le blâme, la mesure de responsabilisation (quarante heures au plus), l'exclusion de l'établissement pour cinq ans au plus, l'exclusion définitive de l'établissement, l'exclusion de tout établissement public d'enseignement supérieur pour cinq ans au plus, et celle-ci à titre définitif. Le texte ne dit pas laquelle va avec quelle fraude.",
  en: 'Seven disciplinary sanctions: a warning, a reprimand, a community measure (mesure de responsabilisation, forty hours at most), exclusion from the school for five years at most, exclusion from the school for good, exclusion from every public higher-education institution for five years at most, and the same for good. The text does not say which goes with which kind of cheating.',
};
const noZero: Outcome = {
  status: 'false',
  say: {
    fr: "La note zéro n'est pas une des sanctions du texte : si la section disciplinaire est saisie, la copie est corrigée avec les autres, et c'est une sanction prononcée pour fraude qui entraîne la nullité de l'épreuve.",
    en: 'A mark of zero is not one of the sanctions of the text: if the case is referred to the disciplinary section, the script is marked with the others, and it is a sanction for cheating that voids the exam.',
  },
  reasons: [
    {
      fr: "L'intéressé est alors réputé avoir été présent à l'épreuve sans l'avoir subie ; le texte ne dit pas quelle note est portée pour une épreuve nulle.",
      en: 'The person is then deemed to have been present at the exam without having taken it; the text does not say which mark is recorded for a void exam.',
    },
  ],
};

const sanctionList: SanctionList = {
  whole: {
    status: 'true',
    say: {
      fr: "Les sanctions vont de l'avertissement et du blâme à la mesure de responsabilisation (quarante heures au plus), puis à l'exclusion, de l'établissement ou de tout établissement public d'enseignement supérieur, pour cinq ans au plus ou définitive.",
      en: 'The sanctions range from a warning and a reprimand to a community measure (mesure de responsabilisation, forty hours at most), then to exclusion, from the school or from every public higher-education institution, for five years at most or for good.',
    },
    reasons: [
      {
        fr: "Le texte ne dit pas quelle sanction va avec quelle fraude. Toute sanction pour fraude ou tentative entraîne la nullité de l'épreuve.",
        en: 'The text does not say which sanction goes with which kind of cheating. Any sanction for cheating or an attempt voids the exam.',
      },
    ],
  },
  list: sevenSanctions,
  longestYears: EXCLUSION_YEARS,
  suspendedYears: SUSPENDED_YEARS,
  institution: INSTITUTION,
  cites: ['list', 'nullity'],
  of: {
    warning: listed("L'avertissement", 'A warning'),
    reprimand: listed('Le blâme', 'A reprimand'),
    exclusion: listed("L'exclusion de l'établissement", 'Exclusion from the school'),
    permanent_exclusion: listed(
      "L'exclusion définitive de l'établissement",
      'Exclusion from the school for good',
    ),
    exclusion_everywhere: listed(
      "L'exclusion de tout établissement public d'enseignement supérieur",
      'Exclusion from every public higher-education institution',
    ),
    permanent_exclusion_everywhere: listed(
      "L'exclusion définitive de tout établissement public d'enseignement supérieur",
      'Exclusion from every public higher-education institution for good',
    ),
    community_measure: { ...measureOf(undefined), reasons: [], cites: ['list'] },
    fine: notListed("d'amende", 'fine'),
    zero: noZero,
    registration_ban: noBanNamed,
  },
};

const deemedPresent = {
  fr: "L'intéressé est réputé avoir été présent à l'épreuve sans l'avoir subie.",
  en: 'The person is deemed to have been present at the exam without having taken it.',
};
/** What becomes of an exam that a sanction voids. */
const voidEffects: Readonly<Record<FactValue<'void_effect'>, Outcome>> = {
  absent: { status: 'false', worded: true, say: deemedPresent },
  absent_disputed: { status: 'true', worded: true, say: deemedPresent },
  present: { status: 'true', worded: true, say: deemedPresent },
  kept: {
    status: 'false',
    worded: true,
    say: {
      fr: "Toute sanction pour fraude ou tentative, même un avertissement, entraîne la nullité de l'épreuve : la note ne tient pas.",
      en: 'Any sanction for cheating or an attempt, even a warning, voids the exam: the mark does not stand.',
    },
  },
};

export const sanctions: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'sanctions',
    proposition: 'list',
    inventory: ['supmeca/sanctions-list'],
    clauses: { list: clauses.list, nullity: clauses.nullity },
    statement: sevenSanctions,
    decision: {
      asks: [],
      conditions: ['sanction', 'exclusion_years'],
      monotone: { exclusion_years: 'hurts' },
      decide: (facts) => amongSanctions(sanctionList, facts),
    },
  },
  {
    regulation: 'supmeca',
    topic: 'sanctions',
    proposition: 'zero',
    inventory: [],
    clauses: { nullity: clauses.nullity, marked: clauses.marked, list: clauses.list },
    statement: {
      fr: "La note zéro ne figure pas parmi les sanctions. Si la section disciplinaire est saisie, la copie est corrigée avec les autres ; une sanction prononcée pour fraude entraîne la nullité de l'épreuve, et l'intéressé est réputé avoir été présent sans l'avoir subie.",
      en: 'A mark of zero is not among the sanctions. If the case is referred to the disciplinary section, the script is marked with the others; a sanction for cheating voids the exam, and the person is deemed to have been present without having taken it.',
    },
    decision: always(noZero),
  },
  {
    regulation: 'supmeca',
    topic: 'sanctions',
    proposition: 'length',
    inventory: ['supmeca/exclusion-cap', 'silent/length-of-exclusion'],
    clauses: { exclusion: clauses.exclusion, exclusionEverywhere: clauses.exclusionEverywhere },
    statement: {
      fr: "L'exclusion temporaire, de l'établissement ou de tout établissement public d'enseignement supérieur, dure cinq ans au plus. Une exclusion peut aussi être définitive, de l'établissement comme de tout établissement public d'enseignement supérieur.",
      en: 'A temporary exclusion, from the school or from every public higher-education institution, lasts five years at most. An exclusion may also be for good, from the school as from every public higher-education institution.',
    },
    decision: {
      asks: [],
      conditions: ['exclusion_years'],
      decide: ({ exclusion_years: length }) =>
        temporaryExclusion(EXCLUSION_YEARS, INSTITUTION, length, [forGood]),
      monotone: { exclusion_years: 'hurts' },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'sanctions',
    proposition: 'suspended',
    inventory: ['supmeca/exclusion-suspended'],
    clauses: { exclusion: clauses.exclusion },
    statement: {
      fr: "L'exclusion de l'établissement peut être prononcée avec sursis si elle n'excède pas deux ans. Le sursis n'est pas prévu pour l'exclusion de tout établissement public d'enseignement supérieur.",
      en: 'Exclusion from the school may be suspended if it does not exceed two years. Suspension is not provided for with exclusion from every public higher-education institution.',
    },
    decision: {
      asks: [],
      conditions: ['exclusion_years'],
      decide: ({ exclusion_years: length }) =>
        suspension(SUSPENDED_YEARS, INSTITUTION, length, [onlyFromTheSchool]),
      monotone: { exclusion_years: 'hurts' },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'sanctions',
    proposition: 'voids-exam',
    inventory: ['supmeca/sanction-nullity'],
    clauses: { nullity: clauses.nullity },
    statement: {
      fr: "Toute sanction prononcée pour une fraude ou une tentative, à une épreuve de contrôle continu, un examen ou un concours, entraîne la nullité de l'épreuve correspondante pour l'intéressé, réputé présent sans l'avoir subie.",
      en: 'Any sanction for cheating or an attempt, at a continuous-assessment test, an exam or a competition, voids that exam for the person, who is deemed to have been present without having taken it.',
    },
    decision: {
      asks: [],
      conditions: ['incident', 'void_effect'],
      decide: ({ incident, void_effect: effect }) =>
        incident !== 'disturbance' && effect !== undefined
          ? voidEffects[effect]
          : incident === 'disturbance'
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
                  fr: "Toute sanction pour fraude ou tentative, même un avertissement, entraîne la nullité de l'épreuve ; l'intéressé est réputé avoir été présent sans l'avoir subie.",
                  en: 'Any sanction for cheating or an attempt, even a warning, voids the exam; the person is deemed to have been present without having taken it.',
                },
              },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'sanctions',
    proposition: 'voids-session',
    inventory: ['supmeca/sanction-wider-nullity', 'silent/sanction-voids-session'],
    clauses: { widerNullity: clauses.widerNullity, nullity: clauses.nullity },
    statement: {
      fr: "En plus de la nullité de l'épreuve, la commission de discipline décide s'il y a lieu de prononcer celle du groupe d'épreuves, de la session d'examen ou du concours.",
      en: 'Besides the exam being void, the disciplinary commission (commission de discipline) decides whether to void the group of exams, the exam session or the competition as well.',
    },
    decision: onPoint(
      'voids_more',
      {
        status: 'discretion',
        holder: {
          name: {
            fr: 'la commission de discipline',
            en: 'the disciplinary commission (commission de discipline)',
          },
          roles: [],
        },
        say: {
          fr: "La commission de discipline décide s'il y a lieu de prononcer aussi la nullité du groupe d'épreuves, de la session d'examen ou du concours.",
          en: 'The disciplinary commission (commission de discipline) decides whether to void the group of exams, the exam session or the competition as well.',
        },
        reasons: [
          {
            fr: 'Le texte parle ici de « commission de discipline » et ailleurs de « section disciplinaire » : sans doute la même instance.',
            en: 'The text speaks here of a "commission de discipline" and elsewhere of a "section disciplinaire": presumably the same body.',
          },
        ],
      },
      {
        by_itself: finds(
          'false',
          "Seule l'épreuve correspondante est nulle du fait de la sanction : celle du groupe d'épreuves ou de la session doit être prononcée par la commission de discipline.",
          'Only the exam itself is void because of the sanction: voiding the group of exams or the session takes a decision of the disciplinary commission (commission de discipline).',
          'widerNullity',
          'nullity',
        ),
        commission: finds(
          'permitted',
          "La commission de discipline décide s'il y a lieu de prononcer aussi la nullité du groupe d'épreuves, de la session d'examen ou du concours.",
          'The disciplinary commission (commission de discipline) decides whether to void the group of exams, the exam session or the competition as well.',
          'widerNullity',
        ),
        others: finds(
          'false',
          "C'est la commission de discipline qui décide s'il y a lieu de prononcer la nullité du groupe d'épreuves ou de la session.",
          'It is the disciplinary commission (commission de discipline) that decides whether to void the group of exams or the session.',
          'widerNullity',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'sanctions',
    proposition: 'community-service',
    inventory: ['supmeca/responsibilisation-cap', 'supmeca/responsibilisation-safeguards'],
    clauses: { measure: clauses.measure },
    statement: {
      fr: "La mesure de responsabilisation consiste en activités bénévoles de solidarité, culturelles ou de formation, en dehors des heures d'enseignement et pendant quarante heures au plus. Elle respecte la dignité, la santé et les capacités de l'usager, et s'exécute dans l'établissement, une association, une collectivité territoriale, un groupement de personnes publiques ou une administration de l'Etat.",
      en: "A community measure (mesure de responsabilisation) consists of unpaid solidarity, cultural or training activities, outside teaching hours and for forty hours at most. It respects the person's dignity, health and abilities, and is carried out in the school, an association, a local authority, a grouping of public bodies or a State administration.",
    },
    decision: {
      asks: [],
      conditions: ['measure_hours', 'measure_how'],
      decide: ({ measure_hours: hours, measure_how: how }) =>
        hours === undefined ||
        (hours <= MEASURE_HOURS && (how === 'class_hours' || how === 'harms' || how === 'paid'))
          ? pointOf<'measure_how'>(how, measureOf(hours), measurePoints)
          : measureOf(hours),
      monotone: { measure_hours: 'hurts' },
    },
  },
];

import { type Cell, type Outcome, plainly } from '../cell.ts';
import { type TimeLimit, byWhen, inTime } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { finalByJury } from '../final-marks.ts';
import { trace } from '../minutes.ts';
import { pointFirst, pointed } from './points.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  members: {
    label: 'Section 5.01',
    words:
      "La constitution du jury de module d'enseignement est définie à l'article III-3 du Règlement des Etudes d'Ingénieur, qui indique notamment que le président du jury est le responsable du module. Le rôle de ce jury est précisé à l'article III-5 du Règlement des Etudes d'Ingénieur.",
  },
  marks: {
    label: 'Section 5.01',
    words:
      "Le jury d'un module d'enseignement est le seul habilité à fixer définitivement les notes, et peut seul procéder à toute modification à la hausse comme à la baisse, des notes proposées par les correcteurs, notamment lorsqu'une harmonisation des notes est nécessaire.",
  },
  majority: {
    label: 'Section 5.01',
    words:
      "Le jury d'un module d'enseignement a une compétence collégiale et ses décisions sont également collégiales. En cas de désaccord à l'intérieur du jury, la décision est prise à la majorité des membres présents. En cas d'égalité stricte uniquement, la voix du président du jury compte double.",
  },
  minutes: {
    label: 'Section 5.01',
    words:
      "Le report des notes définitives sur le procès-verbal est assuré sous la responsabilité du président du jury. A l'issue de la délibération, les membres du jury présents émargent sur le procès-verbal de délibération.",
  },
  sent: {
    label: 'Section 5.01',
    words:
      "Le président du jury est responsable de la transmission du procès-verbal de délibération au Service de l'Administration des Etudes.",
  },
  final: {
    label: 'Section 5.01',
    words:
      "A l'issue de la délibération, les membres du jury présents émargent sur le procès-verbal de délibération. Sauf cas d'erreur matérielle de report ou de transcription de note, les notes ne peuvent être modifiées. Seul le président du jury peut authentifier par signature une rectification d'erreur.",
  },
  noAppeal: {
    label: 'Section 5.01',
    words:
      "Les décisions du jury d'un module d'enseignement sont sans appel (article III-5 du Règlement des Etudes d'Ingénieur).",
  },
  noZero: {
    label: 'Section 4.02',
    words: "Le jury du module d'enseignement n'a pas pouvoir à attribuer lui-même la note zéro.",
  },
  recourse: {
    label: 'Section 5.03(b)',
    words:
      "En cas de contestation, l'étudiant peut former un recours auprès du DFP dans un délai de deux mois après publication des résultats.",
  },
  request: {
    label: 'Section 5.03(b)',
    words:
      "Toute demande dûment justifiée de modification de la note doit être adressée par l'étudiant au responsable du module d'enseignement au plus tard 15 jours après la publication des résultats.",
  },
};

const majorityRule = {
  fr: "En cas de désaccord, le jury décide à la majorité des membres présents ; en cas d'égalité stricte uniquement, la voix du président compte double.",
  en: "In case of disagreement, the jury decides by the majority of the members present; only on a strict tie does the chair's vote count double.",
};
const noQuorum = {
  fr: "Le texte ne fixe pas de quorum et ne dit rien des abstentions ni de l'absence du président.",
  en: 'The text sets no quorum and says nothing of abstentions or of an absent chair.',
};

/** The members present, unless fewer than the votes that are told. */
const presentOf = ({ jury_present: present, votes_for: yes = 0, votes_against: no = 0 }: Facts) =>
  present !== undefined && present >= yes + no ? present : undefined;

const onlyOnATie: Outcome = {
  status: 'false',
  worded: true,
  say: {
    fr: "La voix du président du jury ne compte double qu'en cas d'égalité stricte ; sinon, la majorité des membres présents décide.",
    en: "The chair's vote counts double only on a strict tie; otherwise the majority of the members present decides.",
  },
};

function vote(facts: Facts): Outcome {
  const { votes_for: yes, votes_against: no, chair_vote: chair, casting_vote: settles } = facts;
  if (settles === 'untied') return { ...onlyOnATie, reasons: [majorityRule, noQuorum] };
  if (yes === undefined || no === undefined)
    return { status: 'true', say: majorityRule, reasons: [noQuorum] };
  const count = {
    fr: `${String(yes)} voix pour et ${String(no)} contre`,
    en: `${String(yes)} for and ${String(no)} against`,
  };
  const compared = (sign: string) => [trace(yes > no, `${String(yes)} ${sign} ${String(no)}`)];
  if (settles !== undefined && chair === undefined)
    return {
      status: yes === no ? 'true' : 'false',
      say:
        yes === no
          ? {
              fr: `Avec ${count.fr}, il y a égalité stricte : la voix du président du jury compte double et l'emporte.`,
              en: `With ${count.en}, there is a strict tie: the chair's vote counts double and decides.`,
            }
          : {
              fr: `La voix du président ne compte double qu'en cas d'égalité stricte : avec ${count.fr}, il n'y en a pas.`,
              en: `The chair's vote counts double only on a strict tie: with ${count.en}, there is none.`,
            },
      reasons: [noQuorum],
      trace: compared('='),
    };
  if (yes === no) {
    if (chair === undefined)
      return {
        status: 'depends',
        say: {
          fr: `Avec ${count.fr}, il y a égalité stricte : la voix du président du jury compte double et l'emporte.`,
          en: `With ${count.en}, there is a strict tie: the chair's vote counts double and decides.`,
        },
        reasons: [noQuorum],
        trace: compared('='),
      };
    return {
      status: chair === 'for' ? 'true' : 'false',
      say:
        chair === 'for'
          ? {
              fr: `Avec ${count.fr}, il y a égalité stricte : la voix du président, qui est pour, compte double, et la décision est prise.`,
              en: `With ${count.en}, there is a strict tie: the chair's vote, in favour, counts double, and the decision is taken.`,
            }
          : {
              fr: `Avec ${count.fr}, il y a égalité stricte : la voix du président, qui est contre, compte double, et la décision n'est pas prise.`,
              en: `With ${count.en}, there is a strict tie: the chair's vote, against, counts double, and the decision is not taken.`,
            },
      trace: compared('='),
    };
  }
  if (yes < no)
    return {
      status: 'false',
      say: {
        fr: `Avec ${count.fr}, la majorité est contre : la décision n'est pas prise.`,
        en: `With ${count.en}, the majority is against: the decision is not taken.`,
      },
      trace: compared('<'),
    };
  const present = presentOf(facts);
  if (present !== undefined && yes <= present / 2)
    return {
      status: 'contradictory',
      say: {
        fr: `Avec ${count.fr} sur ${String(present)} présents, deux lectures : la majorité des voix exprimées est pour, mais le texte demande la majorité « des membres présents », que ${String(yes)} voix n'atteignent pas.`,
        en: `With ${count.en} out of ${String(present)} present, there are two readings: most of the votes cast are in favour, but the text wants the majority "of the members present", which ${String(yes)} votes do not reach.`,
      },
      reasons: [noQuorum],
      trace: [trace(false, `${String(yes)} > ${String(present)} / 2`)],
    };
  return {
    status: 'true',
    say: {
      fr: `Avec ${count.fr}, la majorité est pour : la décision est prise.`,
      en: `With ${count.en}, the majority is in favour: the decision is taken.`,
    },
    reasons: [
      {
        fr: 'La majorité est celle des membres présents ; le texte ne dit pas comment compter les abstentions.',
        en: 'The majority is that of the members present; the text does not say how abstentions count.',
      },
    ],
    trace: compared('>'),
  };
}

const bothClauses = {
  fr: 'La Section 5.01 dit les décisions du jury « sans appel » ; la Section 5.03(b) ouvre pourtant, pour une note, une demande au responsable du module sous 15 jours et un recours auprès du DFP sous deux mois après la publication.',
  en: 'Section 5.01 calls the decisions of the jury "sans appel" (without appeal); yet Section 5.03(b) opens, for a mark, a request to the module head within 15 days and a recourse to the DFP within two months of publication.',
};

/** "Dans un délai de deux mois après publication des résultats." */
const recourse: TimeLimit = {
  from: 'published_date',
  act: 'act_date',
  period: { months: 2 },
  side: 'after',
  bound: 'latest',
  duty: { fr: 'Le recours auprès du DFP doit être formé', en: 'The recourse to the DFP must be lodged' },
  counted: {
    fr: 'deux mois après la publication des résultats',
    en: 'two months after the publication of the results',
  },
};

const composition = {
  fr: "La composition du jury de module est définie à l'article III-3 du Règlement des Etudes d'Ingénieur, qui n'est pas dans ce document. Ce guide n'en retient qu'un point : le président est le responsable du module.",
  en: "The composition of the module's jury is defined in article III-3 of the Règlement des Etudes d'Ingénieur, which is not in this document. This guide gives one point of it only: the chair is the module head.",
};

const minutes = {
  fr: "Les notes définitives sont reportées sur le procès-verbal sous la responsabilité du président du jury ; les membres présents l'émargent à l'issue de la délibération, et le président le transmet à l'Administration des Etudes.",
  en: 'Final marks are entered in the minutes under the responsibility of the chair; the members present sign them after the deliberation, and the chair sends them to the Administration des Etudes.',
};

const juryAlone = {
  fr: 'Le jury du module peut seul modifier, à la hausse comme à la baisse, les notes que proposent les correcteurs.',
  en: 'The jury of the module alone may change, upwards or downwards, the marks that the markers propose.',
};
const markChangers = {
  ...each(['marker', 'student_office'], finds('forbidden', juryAlone.fr, juryAlone.en, 'marks')),
  chair: finds(
    'forbidden',
    'Le jury seul peut modifier les notes, et ses décisions sont collégiales : la voix du président ne compte double qu’en cas d’égalité stricte.',
    "The jury alone may change marks, and its decisions are collegial: the chair's vote counts double only on a strict tie.",
    'marks',
    'majority',
  ),
};
const byTheChair = {
  fr: "Seul le président du jury, qui est le responsable du module, peut authentifier par signature une rectification d'erreur.",
  en: 'Only the chair of the jury, who is the module head, may authenticate the correction of an error, by signature.',
};
const correctors = {
  chair: finds('permitted', byTheChair.fr, byTheChair.en, 'final'),
  ...each(['member', 'marker', 'office'], finds('forbidden', byTheChair.fr, byTheChair.en, 'final')),
};
const answersForMinutes = {
  fr: "Le président du jury est responsable du report des notes sur le procès-verbal et de sa transmission à l'Administration des Etudes.",
  en: 'The chair of the jury is responsible for entering the marks in the minutes and for sending them to the Administration des Etudes.',
};
const minutesBy = {
  chair: finds('true', answersForMinutes.fr, answersForMinutes.en, 'sent', 'minutes'),
  ...each(
    ['office', 'member'],
    finds('false', answersForMinutes.fr, answersForMinutes.en, 'sent', 'minutes'),
  ),
};

/** A mark once the jury has met. */
const frozen = {
  change: finds(
    'forbidden',
    'Après la délibération du jury, les notes ne peuvent plus être modifiées, sauf erreur matérielle de report ou de transcription.',
    'After the deliberation of the jury, marks can no longer be changed, save a clerical error in copying or transcribing.',
    'final',
  ),
};

export const moduleJury: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'jury',
    proposition: 'members',
    inventory: ['silent/jury-composition'],
    clauses: { members: clauses.members },
    statement: composition,
    decision: whoDecides('jury_seat', {
      whole: { status: 'true', say: composition },
      of: {
        ...each(
          ['chair_module_head', 'module_head'],
          finds(
            'true',
            'Le président du jury est le responsable du module.',
            'The chair of the jury is the module head.',
          ),
        ),
        ...each(
          ['chair_director', 'chair_elected', 'chair_senior'],
          finds(
            'false',
            "C'est le responsable du module qui préside le jury.",
            'It is the module head who chairs the jury.',
          ),
        ),
        ...each(
          ['chair_teacher', 'chair_researcher', 'chair_temp'],
          finds(
            'depends',
            "C'est le responsable du module qui préside le jury : il faut donc l'être.",
            'It is the module head who chairs the jury: so one has to be that.',
          ),
        ),
      },
      cite: 'members',
    }),
  },
  {
    regulation: 'utc',
    topic: 'jury',
    proposition: 'vote',
    inventory: ['utc/jury-majority'],
    clauses: { majority: clauses.majority },
    statement: majorityRule,
    decision: {
      asks: [],
      conditions: ['votes_for', 'votes_against', 'chair_vote', 'jury_present', 'casting_vote'],
      monotone: {
        votes_for: { either: 'majority' },
        votes_against: { either: 'majority' },
        jury_present: 'hurts',
      },
      decide: vote,
    },
  },
  {
    regulation: 'utc',
    topic: 'jury',
    proposition: 'change-marks',
    inventory: ['utc/jury-competence'],
    clauses: {
      marks: clauses.marks,
      noZero: clauses.noZero,
      final: clauses.final,
      majority: clauses.majority,
    },
    ...pointed(
      'after_jury',
      frozen,
      pointed(
        'mark_changed_by',
        markChangers,
        plainly(
          'permitted',
          {
            fr: 'Le jury du module est le seul à pouvoir fixer définitivement les notes et modifier, à la hausse comme à la baisse, celles que proposent les correcteurs, notamment pour les harmoniser.',
            en: 'The jury of the module alone may fix marks definitively and change, upwards or downwards, those proposed by the markers, notably to harmonise them.',
          },
          {
            reasons: [
              {
                fr: 'Après la délibération, seule une erreur matérielle peut être rectifiée. En cas de fraude, le jury ne peut pas attribuer lui-même la note zéro.',
                en: 'After the deliberation, only a clerical error may be put right. In a case of cheating, the jury may not give a zero itself.',
              },
            ],
          },
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'jury',
    proposition: 'minutes',
    inventory: ['utc/jury-minutes'],
    clauses: { minutes: clauses.minutes, sent: clauses.sent },
    statement: minutes,
    decision: pointFirst(
      'minutes_by',
      minutesBy,
      { status: 'true', say: minutes },
      whoDecides('jury_minutes', {
        whole: { status: 'true', say: minutes },
        of: {
          present_sign: finds(
            'required',
            "A l'issue de la délibération, les membres du jury présents émargent sur le procès-verbal.",
            'After the deliberation, the members of the jury who are present sign the minutes.',
            'minutes',
          ),
          leaver_signs: finds(
            'not-required',
            "Ce sont les membres présents qui émargent sur le procès-verbal, à l'issue de la délibération ; le texte ne demande pas la signature des autres.",
            'It is the members present who sign the minutes, after the deliberation; the text does not ask for the signature of the others.',
            'minutes',
          ),
          chair_sends: finds(
            'true',
            "Le président du jury est responsable de la transmission du procès-verbal de délibération à l'Administration des Etudes.",
            'The chair of the jury is responsible for sending the minutes to the Administration des Etudes.',
            'sent',
          ),
          to_office: finds(
            'true',
            "Le procès-verbal de délibération est transmis à l'Administration des Etudes, sous la responsabilité du président du jury.",
            'The minutes are sent to the Administration des Etudes, under the responsibility of the chair of the jury.',
            'sent',
          ),
        },
        cite: 'sent',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'contest-mark',
    proposition: 'clerical-error',
    inventory: ['utc/marks-final-after-deliberation'],
    clauses: { final: clauses.final, request: clauses.request },
    ...pointed(
      'corrected_by',
      correctors,
      plainly(
        'permitted',
        {
          fr: 'Même après la délibération, une erreur matérielle de report ou de transcription de note peut être rectifiée ; seul le président du jury peut authentifier la rectification, par sa signature.',
          en: 'Even after the deliberation, a clerical error in copying or transcribing a mark may be put right; only the chair of the jury may authenticate the correction, by signature.',
        },
        {
          reasons: [
            {
              fr: "Une erreur d'addition ou un exercice non corrigé n'est pas nommé. Toute demande de modification de la note s'adresse au responsable du module, au plus tard 15 jours après la publication des résultats.",
              en: 'An error in adding up or a question left unmarked is not named. Any request to change the mark goes to the module head, at the latest 15 days after the publication of the results.',
            },
          ],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'marks-and-results',
    proposition: 'final',
    inventory: ['utc/marks-final-after-deliberation', 'utc/jury-competence'],
    clauses: { marks: clauses.marks, final: clauses.final },
    ...pointed(
      'corrected_by',
      correctors,
      pointed(
        'after_jury',
        frozen,
        finalByJury({
          fr: 'Seul le jury du module fixe définitivement les notes : avant lui, elles sont proposées par les correcteurs. Après la délibération, elles ne peuvent plus être modifiées, sauf erreur matérielle de report ou de transcription.',
          en: 'Only the jury of the module fixes marks definitively: before that, they are proposed by the markers. After the deliberation they can no longer be changed, save a clerical error in copying or transcribing.',
        }),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'appeal',
    proposition: 'jury-decision',
    inventory: ['utc/jury-no-appeal'],
    clauses: {
      noAppeal: clauses.noAppeal,
      recourse: clauses.recourse,
      request: clauses.request,
      final: clauses.final,
    },
    ...plainly('contradictory', bothClauses, {
      reasons: [
        {
          fr: "Le texte ne dit pas comment les deux s'accordent ; après la délibération, seule une erreur matérielle change encore une note.",
          en: 'The text does not say how the two fit together; after the deliberation, only a clerical error still changes a mark.',
        },
      ],
    }),
  },
  {
    regulation: 'utc',
    topic: 'appeal',
    proposition: 'jury-in-time',
    inventory: ['utc/jury-no-appeal', 'utc/recourse-dfp-2-months'],
    clauses: { noAppeal: clauses.noAppeal, recourse: clauses.recourse, request: clauses.request },
    statement: bothClauses,
    decision: inTime(recourse, {
      inTime: { status: 'contradictory', reasons: [bothClauses] },
      late: { reasons: [bothClauses] },
    }),
    figure: byWhen(recourse, { reasons: [bothClauses] }),
  },
];

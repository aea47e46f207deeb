import { type Cell, type Outcome, always, plainly } from '../cell.ts';
import { plus } from '../dates.ts';
import { type TimeLimit, byWhen, inTime } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { day, en, fr, trace } from '../minutes.ts';
import { claimed, pointFirst, pointed, saidTooLate } from './points.ts';
import { finds } from '../who.ts';
import { moduleHead } from './people.ts';

const clauses = {
  zero: {
    label: 'Section 3.01(e)',
    words:
      "Tout étudiant qui se trouve dans une des trois situations suivantes : absence à l'épreuve, retard conduisant au refus d'accès à la salle d'examen, renoncement à composer avant la distribution du premier sujet. se voit attribuer la note zéro.",
  },
  reserve: {
    label: 'Section 3.01(e)',
    words:
      "Tout étudiant qui se trouve dans une des trois situations suivantes : absence à l'épreuve, retard conduisant au refus d'accès à la salle d'examen, renoncement à composer avant la distribution du premier sujet. se voit attribuer la note zéro. Néanmoins, dans ces trois situations seulement, il peut demander à bénéficier d'une mise en réserve. Pour cela, l'étudiant concerné doit transmettre sous 48h, au responsable du module d'enseignement et à l'Administration des Etudes, les justificatifs prouvant son impossibilité d'avoir pu prendre part à l'épreuve.",
  },
  decides: {
    label: 'Section 3.01(e)',
    words:
      "Tout étudiant qui se trouve dans une des trois situations suivantes : […] se voit attribuer la note zéro. Néanmoins, dans ces trois situations seulement, il peut demander à bénéficier d'une mise en réserve. Pour cela, l'étudiant concerné doit transmettre sous 48h, au responsable du module d'enseignement et à l'Administration des Etudes, les justificatifs prouvant son impossibilité d'avoir pu prendre part à l'épreuve. Il appartient au responsable du module d'enseignement, après avoir pris connaissance des justificatifs, de proposer une mise en réserve, ou bien de maintenir la note zéro.",
  },
  effect: {
    label: 'Section 3.01(e)',
    words:
      "Une mise en réserve entraîne la suspension de la publication des résultats de l'étudiant, y compris, en fin de semestre, la publication du résultat au module d'enseignement (sur l'ENT de l'étudiant, le module d'enseignement apparaît alors avec la mention « réservée »).",
  },
  lift: {
    label: 'Section 3.01(e)',
    words:
      "Pour lever la réserve, l'étudiant doit repasser une épreuve équivalente en format, durée et contenu à l'épreuve manquée. La note obtenue remplace alors la note zéro.",
  },
  until: {
    label: 'Section 3.01(e)',
    words:
      'Les réserves doivent être levées au plus tard un mois après la rentrée du semestre suivant. Si elles ne le sont pas, la note zéro est alors maintenue.',
  },
  adapted: {
    label: 'Section 1.03',
    words:
      "De manière générale, les examens qui n'impliquent pas la mobilisation de l'ensemble des inscrits à un module d'enseignement, à une date donnée et en un lieu donné, font l'objet de procédures adaptées.",
  },
  marked: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] sauf situation exceptionnelle (notamment cas de fraude à la substitution (Section 4.01(a)), tout étudiant qui commence à composer est évalué selon le barème établi pour l'examen",
  },
};

/** "Au plus tard un mois après la rentrée du semestre suivant." */
const lifting: TimeLimit = {
  from: 'next_semester_date',
  act: 'act_date',
  period: { months: 1 },
  side: 'after',
  bound: 'latest',
  duty: { fr: 'La réserve doit être levée', en: 'The "réserve" must be lifted' },
  counted: {
    fr: 'un mois après la rentrée du semestre suivant',
    en: 'one month after the start of the following semester',
  },
};

const liftedInTime = inTime(lifting, {
  inTime: {
    reasons: [
      {
        fr: "Le texte ne dit pas si la réserve est levée dès que l'épreuve est repassée, ou quand la note est inscrite.",
        en: 'The text does not say whether the "réserve" is lifted once the exam is sat, or when the mark is entered.',
      },
    ],
    cites: ['until', 'lift'],
  },
  late: {
    reasons: [
      {
        fr: "La note zéro est alors maintenue ; le texte ne prévoit pas d'exception.",
        en: 'The zero then stays; the text provides for no exception.',
      },
    ],
    cites: ['until'],
  },
});

const startOf48h = {
  fr: 'Le texte ne dit pas à partir de quel moment courent les 48 h, ni ce que vaut un envoi tardif.',
  en: 'The text says neither when the 48 h start nor what a late sending is worth.',
};
const proposes = {
  fr: 'Le responsable du module, au vu des justificatifs, propose une mise en réserve ou maintient le zéro.',
  en: 'On the proofs, the module head proposes a "mise en réserve" or keeps the zero.',
};
const suspended = {
  fr: "Tant que la réserve n'est pas levée, les résultats de l'étudiant ne sont pas publiés ; le module porte la mention « réservée » sur l'ENT.",
  en: 'Until the "réserve" is lifted, the student\'s results are not published; the module shows as « réservée » on the ENT.',
};

/**
 * 48 hours, told in days: up to the day after the exam they have not run out, from whatever hour they start; on the
 * second day it hangs on hours that the text does not fix; from the third day on they have.
 */
function within48h({ exam_date: exam = '', act_date: act = '' }: Facts): Outcome {
  const last = plus(exam, { days: 2 });
  const cites = ['reserve'];
  const compared = (holds: boolean, sign: string) =>
    trace(holds, { fr: fr`${day(act)} ${sign} ${day(last)}`, en: en`${day(act)} ${sign} ${day(last)}` });
  if (act < last)
    return {
      status: 'true',
      say: {
        fr: fr`Les justificatifs se transmettent sous 48 h : pour une épreuve du ${day(exam)}, le ${day(act)} est dans le délai.`,
        en: en`Proofs are sent within 48 h: for an exam on ${day(exam)}, ${day(act)} is in time.`,
      },
      reasons: [startOf48h],
      deadline: last,
      trace: [compared(true, '<')],
      cites,
    };
  if (act === last)
    return {
      status: 'contradictory',
      say: {
        fr: fr`Pour une épreuve du ${day(exam)}, les 48 h s'achèvent le ${day(act)}, à une heure que le texte ne fixe pas : il ne dit pas de quel moment elles partent.`,
        en: en`For an exam on ${day(exam)}, the 48 h end on ${day(act)}, at an hour that the text does not fix: it does not say when they start.`,
      },
      deadline: last,
      trace: [compared(true, '=')],
      cites,
    };
  return {
    status: 'false',
    say: {
      fr: fr`Les justificatifs se transmettent sous 48 h : pour une épreuve du ${day(exam)}, le ${day(act)} est hors délai.`,
      en: en`Proofs are sent within 48 h: for an exam on ${day(exam)}, ${day(act)} is too late.`,
    },
    reasons: [startOf48h],
    deadline: last,
    trace: [compared(false, '>')],
    cites,
  };
}

const onTheProofs = {
  fr: "Sur demande, et au vu des justificatifs transmis sous 48 h, c'est au responsable du module de proposer une mise en réserve ou de maintenir le zéro. En réserve, l'étudiant repasse une épreuve équivalente en format, durée et contenu, et sa note remplace le zéro.",
  en: 'On request, and on the proofs sent within 48 h, it is for the module head to propose a "mise en réserve" or to keep the zero. With a "mise en réserve", the student sits an exam equivalent in format, duration and content, and its mark replaces the zero.',
};
const byNextSemester = {
  fr: 'La réserve doit être levée au plus tard un mois après la rentrée du semestre suivant ; sinon, le zéro est maintenu.',
  en: 'The "réserve" must be lifted at the latest one month after the start of the following semester; otherwise the zero stays.',
};
const noListOfReasons = {
  fr: "Le texte ne donne pas de liste de motifs : il demande des justificatifs prouvant l'impossibilité de prendre part à l'épreuve.",
  en: 'The text gives no list of reasons: it asks for proofs that taking part in the exam was impossible.',
};
const afterStarting: Outcome = {
  status: 'forbidden',
  say: {
    fr: "Une mise en réserve n'est ouverte que dans trois situations : absence, retard conduisant au refus d'accès, renoncement avant la distribution du premier sujet. Tomber malade après avoir commencé n'en est pas une.",
    en: 'A "mise en réserve" is open in three situations only: absence, a delay that leads to being refused entry, giving up before the first paper is handed out. Falling ill after starting is not one of them.',
  },
  reasons: [
    {
      fr: "Qui commence à composer est évalué selon le barème de l'examen, sauf situation exceptionnelle ou dispositions particulières du responsable du module.",
      en: 'Whoever starts writing is marked on the scale of the exam, save in an exceptional situation or where the module head provides otherwise.',
    },
  ],
};

/** Whether one may sit a missed exam later, or what is asked of it. */
function maySitLater({ make_up: asked, cause }: Facts): Outcome {
  switch (asked) {
    case undefined:
      return {
        status: 'discretion',
        holder: moduleHead,
        say: onTheProofs,
        reasons: [...(cause === undefined ? [] : [noListOfReasons]), suspended, byNextSemester],
        cites: ['decides', 'lift', 'effect', 'until'],
      };
    case 'began':
      return {
        ...afterStarting,
        say: {
          fr: "Une mise en réserve n'est ouverte que dans trois situations : absence, retard conduisant au refus d'accès, renoncement avant la distribution du premier sujet. Tomber malade ou abandonner après avoir commencé n'en est pas une.",
          en: 'A "mise en réserve" is open in three situations only: absence, a delay that leads to being refused entry, giving up before the first paper is handed out. Falling ill or giving up after starting is not one of them.',
        },
        cites: ['reserve', 'marked'],
      };
    case 'request':
      return {
        status: 'required',
        say: {
          fr: "L'étudiant doit le demander : il transmet sous 48 h ses justificatifs au responsable du module et à l'Administration des Etudes.",
          en: 'The student has to ask for it: proofs are sent within 48 h to the module head and to the Administration des Etudes.',
        },
        reasons: [proposes],
        cites: ['reserve', 'decides'],
      };
    case 'proof':
      return {
        status: 'required',
        say: {
          fr: "L'étudiant doit transmettre sous 48 h des justificatifs prouvant son impossibilité de prendre part à l'épreuve.",
          en: 'The student has to send, within 48 h, proofs that taking part in the exam was impossible.',
        },
        reasons: [
          proposes,
          {
            fr: 'Le texte ne dit pas lesquels sont admis.',
            en: 'The text does not say which are accepted.',
          },
        ],
        cites: ['reserve', 'decides'],
      };
    case 'automatic':
      return {
        status: 'false',
        say: {
          fr: "La mise en réserve n'est pas automatique : le responsable du module, après avoir pris connaissance des justificatifs, la propose ou maintient la note zéro.",
          en: 'The "mise en réserve" is not automatic: the module head, having seen the proofs, proposes it or keeps the zero.',
        },
        reasons: [noListOfReasons],
        cites: ['decides'],
      };
    case 'proof_alone':
      return {
        status: 'false',
        say: {
          fr: "Un justificatif n'efface pas le zéro à lui seul : si le responsable du module propose une mise en réserve, l'étudiant doit repasser une épreuve équivalente, dont la note remplace le zéro.",
          en: 'A proof does not undo the zero by itself: if the module head proposes a "mise en réserve", the student has to sit an equivalent exam, whose mark replaces the zero.',
        },
        reasons: [byNextSemester],
        cites: ['lift', 'decides', 'until'],
      };
    case 'other_format':
      return {
        status: 'false',
        say: {
          fr: "Pour lever la réserve, l'étudiant doit repasser une épreuve équivalente en format, durée et contenu à l'épreuve manquée.",
          en: 'To lift the "réserve", the student has to sit an exam equivalent in format, duration and content to the one missed.',
        },
        cites: ['lift'],
      };
    case 'same_format':
      return {
        status: 'required',
        say: {
          fr: "L'épreuve à repasser est équivalente en format, durée et contenu à l'épreuve manquée.",
          en: 'The exam to sit is equivalent in format, duration and content to the one missed.',
        },
        cites: ['lift'],
      };
    case 'mark_replaces':
      return {
        status: 'true',
        say: {
          fr: "La note obtenue à l'épreuve équivalente remplace la note zéro.",
          en: 'The mark of the equivalent exam replaces the zero.',
        },
        reasons: [byNextSemester],
        cites: ['lift', 'until'],
      };
    case 'results_meanwhile':
      return {
        status: 'false',
        say: {
          fr: "Une mise en réserve suspend la publication des résultats de l'étudiant, y compris, en fin de semestre, celle du résultat au module.",
          en: 'A "mise en réserve" suspends the publication of the student\'s results, including, at the end of the semester, that of the result of the module.',
        },
        reasons: [
          {
            fr: "Sur l'ENT, le module apparaît avec la mention « réservée ».",
            en: 'On the ENT, the module shows as « réservée ».',
          },
        ],
        cites: ['effect'],
      };
  }
}

const mayAsk = (fr: string, en: string) =>
  finds(
    'permitted',
    `${fr} est une des trois situations où l'étudiant peut demander une mise en réserve, justificatifs transmis sous 48 h.`,
    `${en} is one of the three situations in which the student may ask for a "mise en réserve", with proofs sent within 48 h.`,
    'reserve',
    'zero',
  );
const bothGetIt = {
  fr: "Les justificatifs se transmettent au responsable du module et à l'Administration des Etudes.",
  en: 'Proofs are sent both to the module head and to the Administration des Etudes.',
};
/** Who may ask to have the exam put on hold, and of whom. */
const onHold = {
  gave_up_before: mayAsk(
    'Renoncer à composer avant la distribution du premier sujet',
    'Giving up before the first paper is handed out',
  ),
  refused_late: mayAsk(
    "Un retard conduisant au refus d'accès à la salle",
    'A delay that leads to being refused entry',
  ),
  walked_out: finds(
    'forbidden',
    "Renoncer une fois le premier sujet distribué n'est pas une des trois situations qui ouvrent une mise en réserve : absence, retard conduisant au refus d'accès, renoncement avant la distribution.",
    'Giving up once the first paper is handed out is not one of the three situations that open a "mise en réserve": absence, a delay that leads to being refused entry, giving up before the papers are handed out.',
    'reserve',
    'zero',
  ),
  to_office: finds('required', bothGetIt.fr, bothGetIt.en, 'reserve'),
  to_office_only: finds('false', bothGetIt.fr, bothGetIt.en, 'reserve'),
  granted: { ...finds('discretion', onTheProofs.fr, onTheProofs.en, 'decides'), holder: moduleHead },
  to_teacher_only: finds('false', bothGetIt.fr, bothGetIt.en, 'reserve'),
};

/** Of the proofs of an absence, what was decided on them. */
const onHoldRulings = {
  ...claimed(
    'must_grant',
    false,
    "Rien n'oblige le responsable du module : après avoir pris connaissance des justificatifs, il propose une mise en réserve ou maintient la note zéro.",
    'Nothing binds the module head, who, having seen the proofs, proposes a "mise en réserve" or keeps the zero.',
    'decides',
  ),
  ...claimed(
    'zero_kept',
    true,
    'Il appartient au responsable du module, après avoir pris connaissance des justificatifs, de proposer une mise en réserve ou de maintenir la note zéro.',
    'It is for the module head, having seen the proofs, to propose a "mise en réserve" or to keep the zero.',
    'decides',
  ),
};

export const absence: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'absence',
    proposition: 'mark',
    inventory: ['utc/zero-three-situations'],
    clauses: { zero: clauses.zero, reserve: clauses.reserve },
    ...plainly(
      'true',
      {
        fr: "La note zéro est attribuée dans trois situations : absence à l'épreuve, retard conduisant au refus d'accès à la salle, renoncement à composer avant la distribution du premier sujet.",
        en: 'A zero is given in three situations: absence from the exam, a delay that leads to being refused entry, giving up before the first paper is handed out.',
      },
      {
        reasons: [
          {
            fr: "Dans ces trois situations, l'étudiant peut demander une mise en réserve, justificatifs transmis sous 48 h.",
            en: 'In these three situations, the student may ask for a "mise en réserve", with proofs sent within 48 h.',
          },
          {
            fr: "Renoncer après la distribution du premier sujet n'en fait pas partie.",
            en: 'Giving up after the first paper is handed out is not one of them.',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'absence',
    proposition: 'justify',
    inventory: ['utc/reserve-request-48h', 'utc/zero-three-situations'],
    clauses: { reserve: clauses.reserve, decides: clauses.decides, zero: clauses.zero },
    ...pointed(
      'hold_ruling',
      onHoldRulings,
      pointed(
        'hold',
        onHold,
        plainly(
          'permitted',
          {
            fr: "L'étudiant absent, refusé pour retard, ou qui a renoncé avant la distribution du premier sujet, peut demander une mise en réserve : il transmet sous 48 h, au responsable du module et à l'Administration des Etudes, les justificatifs prouvant son impossibilité de prendre part à l'épreuve.",
            en: 'A student who was absent, refused for lateness, or who gave up before the first paper was handed out may ask for a "mise en réserve" (the exam is sat later): proofs that taking part was impossible are sent within 48 h to the module head and to the Administration des Etudes.',
          },
          { reasons: [proposes, startOf48h] },
        ),
      ),
    ),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Transmettre sous 48 h, au responsable du module et à l'Administration des Etudes, les justificatifs prouvant l'impossibilité de prendre part à l'épreuve.",
          en: 'Send within 48 h, to the module head and to the Administration des Etudes, the proofs that taking part in the exam was impossible.',
        },
        clause: 'reserve',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Responsable du module : au vu des justificatifs, proposer une mise en réserve ou maintenir la note zéro.',
          en: 'Module head: on the proofs, propose a "mise en réserve" or keep the zero.',
        },
        clause: 'decides',
      },
    ],
    cautions: [
      {
        fr: "Trois situations seulement : absence, refus d'accès pour retard, renoncement avant la distribution du premier sujet.",
        en: 'Three situations only: absence, entry refused for lateness, giving up before the first paper is handed out.',
      },
      {
        fr: 'Le texte ne dit ni de quel moment partent les 48 h, ni quels justificatifs sont admis.',
        en: 'The text says neither when the 48 h start nor which proofs are accepted.',
      },
    ],
  },
  {
    regulation: 'utc',
    topic: 'absence',
    proposition: 'in-time',
    inventory: ['utc/reserve-request-48h'],
    clauses: { reserve: clauses.reserve, decides: clauses.decides, until: clauses.until, lift: clauses.lift },
    statement: {
      fr: "Les justificatifs se transmettent sous 48 h, au responsable du module et à l'Administration des Etudes. Le texte ne dit pas à partir de quel moment.",
      en: 'Proofs are sent within 48 h, to the module head and to the Administration des Etudes. The text does not say from when.',
    },
    decision: pointFirst(
      'hold_ruling',
      onHoldRulings,
      { status: 'true', say: proposes },
      saidTooLate({
        asks: ['exam_date', 'act_date'],
        conditions: ['next_semester_date'],
        monotone: { exam_date: 'helps', act_date: 'hurts', next_semester_date: 'helps' },
        // Where the start of the next semester is told, it is lifting the "réserve" that has to be in time.
        decide: (facts) =>
          facts.next_semester_date === undefined ? within48h(facts) : liftedInTime.decide(facts),
      }),
    ),
    figure: {
      asks: ['exam_date'],
      decide: ({ exam_date: exam = '' }) => {
        const last = plus(exam, { days: 2 });
        return {
          status: 'true',
          say: {
            fr: fr`Les justificatifs se transmettent sous 48 h : pour une épreuve du ${day(exam)}, ce délai s'achève le ${day(last)}, à une heure que le texte ne fixe pas.`,
            en: en`Proofs are sent within 48 h: for an exam on ${day(exam)}, that time ends on ${day(last)}, at an hour that the text does not fix.`,
          },
          reasons: [startOf48h],
          deadline: last,
        };
      },
    },
  },
  {
    regulation: 'utc',
    topic: 'absence',
    proposition: 'make-up',
    inventory: ['utc/reserve-decision', 'utc/reserve-lift', 'utc/reserve-effect'],
    clauses: {
      decides: clauses.decides,
      lift: clauses.lift,
      effect: clauses.effect,
      until: clauses.until,
      reserve: clauses.reserve,
      zero: clauses.zero,
      marked: clauses.marked,
    },
    statement: onTheProofs,
    decision: pointFirst(
      'hold_ruling',
      onHoldRulings,
      maySitLater({}),
      pointFirst('hold', onHold, maySitLater({}), {
        asks: [],
        conditions: ['make_up', 'cause'],
        decide: maySitLater,
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'absence',
    proposition: 'make-up-in-time',
    inventory: ['utc/reserve-deadline'],
    clauses: { until: clauses.until, lift: clauses.lift },
    statement: {
      fr: 'Les réserves doivent être levées au plus tard un mois après la rentrée du semestre suivant ; sinon, la note zéro est maintenue.',
      en: 'A "réserve" must be lifted at the latest one month after the start of the following semester; otherwise the zero stays.',
    },
    decision: liftedInTime,
    figure: byWhen(lifting, { cites: ['until'] }),
  },
  {
    regulation: 'utc',
    topic: 'absence',
    proposition: 'continuous-make-up',
    inventory: [],
    clauses: {
      reserve: clauses.reserve,
      decides: clauses.decides,
      lift: clauses.lift,
      adapted: clauses.adapted,
    },
    ...plainly(
      'discretion',
      {
        fr: 'Le texte ouvre la mise en réserve pour une « épreuve » manquée, sans mettre à part le contrôle continu : au vu de justificatifs transmis sous 48 h, le responsable du module la propose ou maintient le zéro.',
        en: 'The text opens the "mise en réserve" for a missed exam ("épreuve"), without setting continuous assessment apart: on proofs sent within 48 h, the module head proposes it or keeps the zero.',
      },
      {
        holder: moduleHead,
        reasons: [
          {
            fr: 'Les évaluations qui ne réunissent pas tous les inscrits à une même date et en un même lieu suivent des « procédures adaptées », que le texte ne définit pas.',
            en: 'Assessments that do not bring together everyone registered on one date and in one place follow adapted procedures, which the text does not define.',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'absence',
    proposition: 'ill-during',
    inventory: [],
    clauses: { zero: clauses.zero, reserve: clauses.reserve, marked: clauses.marked },
    statement: afterStarting.say,
    decision: always(afterStarting),
  },
];

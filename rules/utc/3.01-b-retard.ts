import { always, type Cell } from '../cell.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';
import { finds } from '../who.ts';
import { moduleHead } from './people.ts';
import { claimed, pointFirst } from './points.ts';

const clauses = {
  within: {
    label: 'Section 3.01(b)',
    words:
      "En cas de retard d'un étudiant : si le retard n'excède pas le quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), il appartient au responsable du module d'enseignement d'autoriser ou non l'étudiant à composer ; la production sous 48h de justificatifs pourra être exigée",
  },
  onceAdmitted: {
    label: 'Section 3.01(b)',
    words:
      "En cas de retard d'un étudiant : […] si l'étudiant est autorisé à composer, il ne peut bénéficier de temps de composition supplémentaire, et devra rendre sa copie en même temps que les autres étudiants ; la mention du retard et de son motif doit être porté sur la liste d'émargement de l'examen",
  },
  beyond: {
    label: 'Section 3.01(b)',
    words:
      "En cas de retard d'un étudiant : […] si le retard excède le quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), l'étudiant ne peut pas être autorisé à composer ; il appartient alors au responsable du module d'enseignement, après avoir pris connaissance des explications de l'étudiant, et de justificatifs produits sous 48h, soit de proposer une mise en réserve, soit d'attribuer la note zéro à l'épreuve.",
  },
  reserve: {
    label: 'Section 3.01(e)',
    words:
      "Tout étudiant qui se trouve dans une des trois situations suivantes : […] retard conduisant au refus d'accès à la salle d'examen, […] se voit attribuer la note zéro. Néanmoins, dans ces trois situations seulement, il peut demander à bénéficier d'une mise en réserve. Pour cela, l'étudiant concerné doit transmettre sous 48h, au responsable du module d'enseignement et à l'Administration des Etudes, les justificatifs prouvant son impossibilité d'avoir pu prendre part à l'épreuve.",
  },
};

const limitOf = (duration_min: number) => duration_min / 4;
const limitTrace = (duration_min: number) =>
  trace(true, {
    fr: fr`limite = ${duration_min} / 4 = ${min(limitOf(duration_min))} après la distribution du premier sujet`,
    en: en`limit = ${duration_min} / 4 = ${min(limitOf(duration_min))} after the first paper is handed out`,
  });
const rounded = (minutes: number) => String(Math.round(minutes * 100) / 100);

const onceAdmitted = {
  fr: "L'étudiant admis n'a pas de temps supplémentaire, rend sa copie en même temps que les autres, et son retard est noté avec son motif sur la liste d'émargement.",
  en: 'A student who is let in gets no extra time, hands in with the others, and the delay and its reason are noted on the attendance list.',
};
const proofMayBeAsked = {
  fr: 'Des justificatifs, à produire sous 48 h, peuvent être exigés.',
  en: 'Proofs, to be produced within 48 h, may be demanded.',
};
const fromTheFirstPaper = {
  fr: "Le retard se compte depuis la distribution du premier sujet, et non depuis l'heure prévue.",
  en: 'The delay is counted from the handing out of the first paper, not from the scheduled time.',
};
const whateverTheCause = {
  fr: "Le texte ne fait pas d'exception selon la cause du retard ; le responsable du module, au vu des explications et de justificatifs produits sous 48 h, propose une mise en réserve ou attribue la note zéro.",
  en: 'The text makes no exception for the cause of the delay; on the explanations and on proofs produced within 48 h, the module head either proposes a "mise en réserve" (the exam is sat later) or gives a zero.',
};
const sendProofs = {
  fr: "Pour demander une mise en réserve : transmettre les justificatifs sous 48 h au responsable du module et à l'Administration des Etudes.",
  en: 'To ask for a "mise en réserve": send the proofs within 48 h to the module head and to the Administration des Etudes.',
};
const whenAway = {
  fr: "En l'absence du responsable du module, le texte ne dit pas si son représentant ou un surveillant peut décider.",
  en: 'When the module head is away, the text does not say whether a representative or a proctor may decide.',
};
const roomOnly = {
  status: 'unsaid',
  say: {
    fr: "Ce texte règle l'entrée dans une salle d'examen ; il ne dit rien d'une connexion tardive à une épreuve en ligne.",
    en: 'This text deals with entering an exam room; it says nothing of logging in late to an online exam.',
  },
  cites: ['within'],
} as const;

const upToAQuarter = {
  fr: "Jusqu'au quart de la durée de l'épreuve, compté depuis la distribution du premier sujet, c'est au responsable du module d'enseignement d'autoriser ou non le retardataire à composer, et des justificatifs peuvent être exigés sous 48 h. Au-delà du quart, l'étudiant ne peut pas être autorisé à composer : le responsable propose une mise en réserve ou attribue la note zéro.",
  en: 'Up to a quarter of the exam, counted from the handing out of the first paper, it is for the module head to let the latecomer sit the exam or not, and proofs may be demanded within 48 h. Beyond a quarter, the student cannot be allowed to sit: the module head proposes a "mise en réserve" (the exam is sat later) or gives a zero.',
};
/** From when a delay counts, who decides, and what may be asked of whoever is let in. */
const latePoints = {
  from_schedule: finds('false', fromTheFirstPaper.fr, fromTheFirstPaper.en, 'within'),
  from_paper: finds('true', fromTheFirstPaper.fr, fromTheFirstPaper.en, 'within'),
  by_proctor: {
    ...finds(
      'false',
      "Dans la limite du quart de la durée, c'est au responsable du module d'enseignement d'autoriser ou non l'étudiant à composer ; le texte ne donne pas ce pouvoir à un surveillant.",
      'Within a quarter of the duration, it is for the module head to let the student sit or not; the text does not give that power to a proctor.',
      'within',
    ),
    reasons: [whenAway],
  },
  proof_demanded: finds(
    'permitted',
    "Jusqu'au quart de la durée, la production sous 48 h de justificatifs peut être exigée.",
    'Up to a quarter of the duration, proofs to be produced within 48 h may be demanded.',
    'within',
  ),
};

const headMayRefuse = {
  fr: "Jusqu'au quart de la durée, c'est au responsable du module d'enseignement d'autoriser ou non l'étudiant à composer : il peut refuser ; au-delà du quart, il ne peut pas l'autoriser.",
  en: 'Up to a quarter of the duration, it is for the module head to let the student sit the exam or not: the module head may refuse; beyond a quarter, the student cannot be allowed to sit.',
};
const proofDue = {
  fr: 'Jusqu’au quart de la durée, la production sous 48 h de justificatifs peut être exigée, même de qui a été autorisé à composer.',
  en: 'Up to a quarter of the duration, proofs to be produced within 48 h may be demanded, even of a student who was allowed to sit.',
};
/** What was done to a latecomer, whatever the delay. */
const lateRulings = {
  ...claimed('refused', true, headMayRefuse.fr, headMayRefuse.en, 'within', 'beyond'),
  ...claimed('proof', true, proofDue.fr, proofDue.en, 'within'),
};

export const lateEntry: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'late-entry',
    proposition: 'enter',
    inventory: ['utc/late-within-quarter', 'utc/late-beyond-quarter', 'silent/late-connection-online'],
    clauses,
    statement: upToAQuarter,
    decision: pointFirst(
      'late_point',
      latePoints,
      { status: 'depends', say: upToAQuarter },
      pointFirst(
        'late_ruling',
        lateRulings,
        { status: 'depends', say: upToAQuarter },
        {
          asks: ['duration_min', 'delay_min'],
          conditions: ['mode'],
          monotone: { duration_min: 'helps', delay_min: 'hurts' },
          decide: ({ duration_min: duration = 0, delay_min: delay = 0, mode, late_ruling: ruling }) => {
            if (mode === 'online') return roomOnly;
            const limit = limitOf(duration);
            const within = delay <= limit;
            const steps = [limitTrace(duration), trace(within, `${rounded(delay)} ≤ ${rounded(limit)}`)];
            // That nobody could let the student in is so beyond the quarter alone, and that the head could up to it.
            const asClaimed =
              ruling === undefined
                ? undefined
                : within === (ruling === 'nobody_wrong' || ruling === 'admitted')
                  ? 'true'
                  : 'false';
            return within
              ? {
                  ...(asClaimed
                    ? { status: asClaimed, worded: true }
                    : { status: 'discretion', holder: moduleHead }),
                  say: {
                    fr: fr`Avec ${min(delay)} de retard sur une épreuve de ${exam(duration)}, dans la limite de ${min(limit)} (le quart de la durée), c'est au responsable du module d'enseignement d'autoriser ou non l'étudiant à composer.`,
                    en: en`With a delay of ${min(delay)} on an exam of ${exam(duration)}, within the limit of ${min(limit)} (a quarter of the duration), it is for the module head to let the student sit the exam or not.`,
                  },
                  reasons: [fromTheFirstPaper, proofMayBeAsked, onceAdmitted, whenAway],
                  threshold_min: limit,
                  trace: steps,
                  cites: ['within', 'onceAdmitted'],
                }
              : {
                  ...(asClaimed ? { status: asClaimed, worded: true } : { status: 'forbidden' }),
                  say: {
                    fr: fr`Avec ${min(delay)} de retard sur une épreuve de ${exam(duration)}, au-delà de ${min(limit)} (le quart de la durée), l'étudiant ne peut pas être autorisé à composer.`,
                    en: en`With a delay of ${min(delay)} on an exam of ${exam(duration)}, beyond ${min(limit)} (a quarter of the duration), the student cannot be allowed to sit the exam.`,
                  },
                  reasons: [fromTheFirstPaper, whateverTheCause],
                  next: sendProofs,
                  threshold_min: limit,
                  trace: steps,
                  cites: ['beyond', 'reserve'],
                };
          },
        },
      ),
    ),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, le responsable du module peut autoriser à composer jusqu'à ${min(limitOf(duration))} de retard (le quart de la durée), comptées depuis la distribution du premier sujet ; au-delà, c'est exclu.`,
          en: en`On an exam of ${exam(duration)}, the module head may let a student sit up to ${min(limitOf(duration))} late (a quarter of the duration), counted from the handing out of the first paper; beyond that it is ruled out.`,
        },
        threshold_min: limitOf(duration),
        trace: [limitTrace(duration)],
        reasons: [proofMayBeAsked],
        cites: ['within', 'beyond'],
      }),
    },
  },
  {
    regulation: 'utc',
    topic: 'late-entry',
    proposition: 'extra-time',
    inventory: ['utc/late-admitted-conditions'],
    clauses: { onceAdmitted: clauses.onceAdmitted },
    statement: {
      fr: "Un retardataire autorisé à composer n'a pas de temps supplémentaire et rend sa copie en même temps que les autres ; son retard et son motif sont notés sur la liste d'émargement.",
      en: 'A latecomer who is let in gets no extra time and hands in with the others; the delay and its reason are noted on the attendance list.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Le retardataire autorisé à composer n'a aucun temps de composition supplémentaire : il rend sa copie en même temps que les autres.",
        en: 'A latecomer who is let in gets no extra time: the script is handed in with the others.',
      },
    }),
  },
  {
    regulation: 'utc',
    topic: 'late-entry',
    proposition: 'proof',
    inventory: ['silent/proof-of-lateness'],
    clauses: { within: clauses.within, beyond: clauses.beyond, reserve: clauses.reserve },
    statement: {
      fr: "Jusqu'au quart de la durée, des justificatifs peuvent être exigés, à produire sous 48 h. Au-delà du quart, ils ne font plus entrer : transmis sous 48 h au responsable du module et à l'Administration des Etudes, ils servent à demander une mise en réserve. Le texte ne dit pas quels justificatifs sont admis.",
      en: 'Up to a quarter of the duration, proofs may be demanded, to be produced within 48 h. Beyond a quarter they no longer let anyone in: sent within 48 h to the module head and to the Administration des Etudes, they serve to ask for a "mise en réserve". The text does not say which proofs are accepted.',
    },
    decision: pointFirst(
      'late_ruling',
      { proof: lateRulings.proof, proof_wrong: lateRulings.proof_wrong },
      { status: 'permitted', say: proofMayBeAsked },
      {
        asks: [],
        conditions: ['duration_min', 'delay_min', 'transport_proof'],
        monotone: { duration_min: 'hurts', delay_min: 'helps' },
        decide: ({ duration_min: duration, delay_min: delay, transport_proof: transport }) => {
          if (transport === true)
            return {
              status: 'unsaid',
              say: {
                fr: "Le texte parle de « justificatifs » à produire sous 48 h, sans dire lesquels : rien n'est dit d'une attestation de transport.",
                en: 'The text speaks of proofs ("justificatifs") to be produced within 48 h without saying which: nothing is said of a transport certificate.',
              },
              cites: ['within'],
            };
          if (duration !== undefined && delay !== undefined && delay > limitOf(duration))
            return {
              status: 'required',
              say: {
                fr: fr`Au-delà de ${min(limitOf(duration))} de retard (le quart de la durée), les justificatifs ne font plus entrer, mais il en faut, sous 48 h, pour demander une mise en réserve au lieu du zéro.`,
                en: en`Beyond ${min(limitOf(duration))} of delay (a quarter of the duration), proofs no longer let anyone in, but they are needed, within 48 h, to ask for a "mise en réserve" instead of a zero.`,
              },
              next: sendProofs,
              cites: ['beyond', 'reserve'],
            };
          return {
            status: 'depends',
            say: {
              fr: "Jusqu'au quart de la durée, des justificatifs peuvent être exigés, à produire sous 48 h ; au-delà du quart, il en faut sous 48 h pour demander une mise en réserve.",
              en: 'Up to a quarter of the duration, proofs may be demanded, to be produced within 48 h; beyond a quarter, they are needed within 48 h to ask for a "mise en réserve".',
            },
            reasons: [
              {
                fr: "Le texte ne dit ni quels justificatifs sont admis, ni d'où partent les 48 h.",
                en: 'The text says neither which proofs are accepted nor when the 48 h start.',
              },
            ],
            cites: ['within', 'beyond', 'reserve'],
          };
        },
      },
    ),
    figure: {
      asks: [],
      decide: () => ({
        status: 'unsaid',
        say: {
          fr: 'Le texte demande des « justificatifs », produits sous 48 h, sans dire lesquels sont admis.',
          en: 'The text asks for proofs ("justificatifs"), produced within 48 h, without saying which are accepted.',
        },
        cites: ['within', 'reserve'],
      }),
    },
  },
];

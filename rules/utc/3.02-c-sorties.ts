import { always, type Cell, type Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';
import { finds } from '../who.ts';
import { proctor } from './people.ts';
import { claimed, pointFirst } from './points.ts';

const clauses = {
  firstQuarter: {
    label: 'Section 3.02(c)',
    words:
      "Les étudiants présents lors de la distribution des sujets ne sont pas autorisés à quitter la salle d'examen pendant le premier quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), même s'ils souhaitent rendre copie blanche. Les seules exceptions concernent les étudiants bénéficiant d'aménagements.",
  },
  temporary: {
    label: 'Section 3.02(c)',
    words:
      "Un étudiant qui souhaite quitter la salle d'examen de manière provisoire doit en faire la demande auprès d'un surveillant. En cas d'accord, l'étudiant peut s'absenter mais sans emporter ses affaires : copies, brouillons, matériel, affaires personnelles (et notamment tout moyen de communication) doivent rester dans la salle.",
  },
  noExtraTime: {
    label: 'Section 3.02(c)',
    words: 'Une absence provisoire ne peut donner lieu à un temps de composition supplémentaire.',
  },
  forGood: {
    label: 'Section 3.02(c)',
    words:
      "Un étudiant qui souhaite quitter la salle de manière définitive doit rendre sa copie, même blanche, au responsable du module d'enseignement ou à un des surveillants du module. Il n'est alors plus autorisé à revenir dans la salle d'examen tant que l'épreuve n'est pas terminée.",
  },
};

/** The ban lasts "pendant le premier quart": at the quarter itself it has run. */
const earliestOf = (duration_min: number) => duration_min / 4;
const rounded = (minutes: number) => String(Math.round(minutes * 100) / 100);
const traceOf = (duration: number, elapsed?: number) => [
  trace(true, {
    fr: fr`seuil = ${duration} / 4 = ${min(earliestOf(duration))} après la distribution du premier sujet`,
    en: en`threshold = ${duration} / 4 = ${min(earliestOf(duration))} after the first paper is handed out`,
  }),
  ...(elapsed === undefined
    ? []
    : [trace(elapsed >= earliestOf(duration), `${rounded(elapsed)} ≥ ${rounded(earliestOf(duration))}`)]),
];

const onlyException = {
  fr: "Les seules exceptions concernent les étudiants bénéficiant d'aménagements ; une copie blanche ou une urgence n'en est pas une dans ce texte.",
  en: 'The only exceptions are for students with exam accommodations; a blank script or an emergency is none in this text.',
};
const whichOnes = {
  fr: "Le texte ne dit pas si tout aménagement y suffit ; parmi ceux qu'il cite figure l'autorisation de sortir temporairement.",
  en: 'The text does not say whether any accommodation is enough; among those it names is leave to go out for a while.',
};
const fromTheFirstPaper = {
  fr: 'Le quart se compte depuis la distribution du premier sujet.',
  en: 'The quarter is counted from the handing out of the first paper.',
};
const latecomers = {
  fr: "La règle est écrite pour les étudiants présents à la distribution des sujets ; rien n'est dit d'un retardataire admis ensuite.",
  en: 'The rule is written for students present when the papers are handed out; nothing is said of a latecomer let in afterwards.',
};
const formalities = {
  fr: "Avant de partir : rendre sa copie, même blanche, au responsable du module ou à un surveillant. On ne revient pas tant que l'épreuve n'est pas terminée.",
  en: 'Before leaving: hand the script, even blank, to the module head or a proctor. There is no coming back until the exam is over.',
};
const everythingStays = {
  fr: 'Copies, brouillons, matériel, affaires personnelles et tout moyen de communication restent dans la salle.',
  en: 'Scripts, scrap paper, equipment, personal belongings and any means of communication stay in the room.',
};

const tooEarly = (elapsed: number, duration: number): Outcome => {
  const earliest = earliestOf(duration);
  return {
    status: 'forbidden',
    say: {
      fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, il est trop tôt pour quitter la salle : il faut attendre ${min(earliest)} (le premier quart de la durée).`,
      en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, it is too early to leave the room: not before ${min(earliest)} (the first quarter of the duration).`,
    },
    reasons: [fromTheFirstPaper, onlyException, latecomers],
    threshold_min: earliest,
    trace: traceOf(duration, elapsed),
    cites: ['firstQuarter'],
  };
};

const onceItIsOver = finds(
  'permitted',
  "Qui est parti définitivement ne revient pas tant que l'épreuve n'est pas terminée : l'interdiction ne va pas au-delà.",
  'Whoever left for good does not come back until the exam is over: the ban goes no further.',
  'forGood',
);
const asksAProctor = {
  fr: "Qui veut sortir un moment doit en faire la demande auprès d'un surveillant, et ne sort qu'en cas d'accord.",
  en: 'Whoever wants to go out for a moment must ask a proctor, and goes out only if the proctor agrees.',
};
/** What is asked of a break but for its time. */
const breakAsked = {
  without: finds('forbidden', asksAProctor.fr, asksAProctor.en, 'temporary'),
  refusable: {
    ...finds('discretion', asksAProctor.fr, asksAProctor.en, 'temporary'),
    holder: proctor,
    reasons: [
      {
        fr: 'Le texte ne dit pas pour quels motifs un surveillant peut refuser.',
        en: 'The text does not say for which reasons a proctor may refuse.',
      },
    ],
  },
};

const theExceptions = {
  fr: "Il y a des exceptions à l'interdiction de sortir pendant le premier quart : les étudiants bénéficiant d'aménagements, et eux seuls.",
  en: 'There are exceptions to the ban on leaving during the first quarter: students with accommodations, and nobody else.',
};
const noExceptions = claimed('no_exception', false, theExceptions.fr, theExceptions.en, 'firstQuarter');
const keptOut = claimed(
  'kept_out',
  true,
  "Après un départ définitif, l'étudiant n'est plus autorisé à revenir dans la salle tant que l'épreuve n'est pas terminée ; le texte ne fait pas d'exception.",
  'After leaving for good, a student is not allowed back into the room until the exam is over; the text makes no exception.',
  'forGood',
);
const notGivenBack = claimed(
  'time_refused',
  true,
  'Une absence provisoire ne peut donner lieu à un temps de composition supplémentaire : le refuser est conforme au texte.',
  'Going out for a moment cannot give rise to extra time: refusing it is in line with the text.',
  'noExtraTime',
);
const notBack: Outcome = {
  status: 'forbidden',
  say: {
    fr: "Après un départ définitif, on n'est plus autorisé à revenir dans la salle tant que l'épreuve n'est pas terminée.",
    en: 'After leaving for good, nobody is allowed back into the room until the exam is over.',
  },
};
const allStays: Outcome = {
  status: 'forbidden',
  say: {
    fr: 'Copies, brouillons, matériel, affaires personnelles et tout moyen de communication, téléphone compris, doivent rester dans la salle.',
    en: 'Scripts, scrap paper, equipment, personal belongings and any means of communication, phones included, must stay in the room.',
  },
  cites: ['temporary'],
};
/** Whether it was right not to let somebody go, as it is or is not too early. */
const keptIn = (found: Outcome, claim: Facts['leave_claim'], early: boolean): Outcome =>
  claim === 'kept_in' || claim === 'kept_in_wrong'
    ? { ...found, status: early === (claim === 'kept_in') ? 'true' : 'false', worded: true }
    : found;
const noTimeBack: Outcome = {
  status: 'forbidden',
  say: {
    fr: 'Une absence provisoire ne peut donner lieu à un temps de composition supplémentaire.',
    en: 'Going out for a moment cannot give rise to extra time.',
  },
};
const firstQuarterTold: Outcome = { status: 'forbidden', say: onlyException };

export const exits: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'leave-for-good',
    proposition: 'leave',
    inventory: ['utc/exit-first-quarter', 'utc/exit-final'],
    clauses: { firstQuarter: clauses.firstQuarter, forGood: clauses.forGood },
    statement: {
      fr: "Un étudiant présent à la distribution des sujets ne peut pas quitter la salle pendant le premier quart de la durée, compté depuis la distribution du premier sujet, même pour rendre copie blanche ; seuls font exception les étudiants bénéficiant d'aménagements. Ensuite, il peut partir en rendant sa copie, et ne revient pas avant la fin.",
      en: 'A student present when the papers are handed out may not leave the room during the first quarter of the exam, counted from the first paper, even to hand in a blank script; the only exceptions are students with accommodations. After that, the student may leave by handing in the script, and does not come back before the end.',
    },
    decision: pointFirst('leave_claim', noExceptions, firstQuarterTold, {
      asks: ['elapsed_min', 'duration_min'],
      conditions: ['accommodated'],
      monotone: { elapsed_min: 'helps', duration_min: 'hurts' },
      decide: ({
        elapsed_min: elapsed = 0,
        duration_min: duration = 0,
        accommodated,
        leave_claim: claim,
      }) => {
        if (accommodated === true)
          return keptIn(
            {
              status: 'permitted',
              say: {
                fr: "Les seules exceptions à l'interdiction de sortir pendant le premier quart concernent les étudiants bénéficiant d'aménagements.",
                en: 'The only exceptions to the ban on leaving during the first quarter are for students with exam accommodations.',
              },
              reasons: [whichOnes, formalities],
              cites: ['firstQuarter', 'forGood'],
            },
            claim,
            false,
          );
        const earliest = earliestOf(duration);
        if (elapsed < earliest) return keptIn(tooEarly(elapsed, duration), claim, true);
        const possible: Outcome = {
          status: 'permitted',
          say: {
            fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, le départ définitif est possible : le premier quart (${min(earliest)}) est passé.`,
            en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, leaving for good is possible: the first quarter (${min(earliest)}) has gone by.`,
          },
          reasons: [fromTheFirstPaper, formalities],
          threshold_min: earliest,
          trace: traceOf(duration, elapsed),
          cites: ['firstQuarter', 'forGood'],
        };
        return keptIn(possible, claim, false);
      },
    }),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, on peut quitter la salle à partir de ${min(earliestOf(duration))} (le quart de la durée), comptées depuis la distribution du premier sujet.`,
          en: en`On an exam of ${exam(duration)}, one may leave the room from ${min(earliestOf(duration))} on (a quarter of the duration), counted from the handing out of the first paper.`,
        },
        reasons: [onlyException, formalities],
        threshold_min: earliestOf(duration),
        trace: traceOf(duration),
        cites: ['firstQuarter', 'forGood'],
      }),
    },
  },
  {
    regulation: 'utc',
    topic: 'leave-for-good',
    proposition: 'formalities',
    inventory: ['utc/exit-final'],
    clauses: { forGood: clauses.forGood, firstQuarter: clauses.firstQuarter },
    statement: {
      fr: 'Qui part définitivement rend sa copie, même blanche, au responsable du module ou à un des surveillants du module.',
      en: 'Whoever leaves for good hands the script, even blank, to the module head or one of the proctors of the module.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'La copie, même blanche, doit être rendue au responsable du module ou à un des surveillants du module.',
        en: 'The script, even blank, must be handed to the module head or to one of the proctors of the module.',
      },
      reasons: [
        {
          fr: "On ne revient plus dans la salle tant que l'épreuve n'est pas terminée.",
          en: 'There is no coming back into the room until the exam is over.',
        },
      ],
    }),
    steps: [
      {
        actor: 'student',
        text: {
          fr: 'Rendre sa copie, même blanche, au responsable du module ou à un des surveillants du module.',
          en: 'Hand the script, even blank, to the module head or to one of the proctors of the module.',
        },
        clause: 'forGood',
      },
      {
        actor: 'student',
        text: {
          fr: "Quitter la salle, et ne pas y revenir tant que l'épreuve n'est pas terminée.",
          en: 'Leave the room, and do not come back until the exam is over.',
        },
        clause: 'forGood',
      },
    ],
    cautions: [
      {
        fr: "Pas avant la fin du premier quart de l'épreuve, sauf pour des étudiants bénéficiant d'aménagements.",
        en: 'Not before the end of the first quarter of the exam, save for students with accommodations.',
      },
    ],
  },
  {
    regulation: 'utc',
    topic: 'leave-for-good',
    proposition: 'return',
    inventory: ['utc/exit-final'],
    clauses: { forGood: clauses.forGood },
    statement: {
      fr: "Un étudiant parti définitivement n'est plus autorisé à revenir dans la salle tant que l'épreuve n'est pas terminée.",
      en: 'A student who has left for good is not allowed back into the room until the exam is over.',
    },
    decision: pointFirst(
      'back_after',
      { over: onceItIsOver },
      onceItIsOver,
      pointFirst('leave_claim', keptOut, notBack, always(notBack)),
    ),
  },
  {
    regulation: 'utc',
    topic: 'leave-for-a-moment',
    proposition: 'go-out',
    inventory: ['utc/exit-temporary', 'utc/exit-first-quarter'],
    clauses: {
      temporary: clauses.temporary,
      firstQuarter: clauses.firstQuarter,
      noExtraTime: clauses.noExtraTime,
    },
    statement: {
      fr: "Après le premier quart de la durée, un étudiant qui veut sortir un moment le demande à un surveillant ; en cas d'accord, il sort sans rien emporter et sans temps supplémentaire. Pendant le premier quart, les étudiants présents à la distribution des sujets ne quittent pas la salle, sauf ceux qui bénéficient d'aménagements.",
      en: 'After the first quarter of the exam, a student who wants to go out for a moment asks a proctor; if the proctor agrees, the student goes out with nothing and gets no extra time. During the first quarter, students present when the papers are handed out do not leave the room, save those with accommodations.',
    },
    decision: pointFirst(
      'break_asked',
      breakAsked,
      { status: 'discretion', holder: proctor, say: asksAProctor },
      pointFirst('leave_claim', { ...noExceptions, ...notGivenBack }, firstQuarterTold, {
        asks: ['elapsed_min', 'duration_min'],
        conditions: ['accommodated'],
        monotone: { elapsed_min: 'helps', duration_min: 'hurts' },
        decide: ({
          elapsed_min: elapsed = 0,
          duration_min: duration = 0,
          accommodated,
          leave_claim: claim,
        }) => {
          const noExtraTime = {
            fr: "Le temps passé dehors n'est pas rendu.",
            en: 'Time spent outside is not given back.',
          };
          if (accommodated === true)
            return {
              status: 'discretion',
              holder: proctor,
              say: {
                fr: "Les seules exceptions à l'interdiction du premier quart concernent les étudiants bénéficiant d'aménagements : la sortie se demande à un surveillant.",
                en: 'The only exceptions to the ban of the first quarter are for students with exam accommodations: the break is asked of a proctor.',
              },
              reasons: [whichOnes, everythingStays],
              cites: ['firstQuarter', 'temporary'],
            };
          const earliest = earliestOf(duration);
          if (elapsed < earliest) return keptIn(tooEarly(elapsed, duration), claim, true);
          return {
            status: 'discretion',
            holder: proctor,
            say: {
              fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, le premier quart (${min(earliest)}) est passé : la sortie se demande à un surveillant, qui peut l'accorder.`,
              en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, the first quarter (${min(earliest)}) has gone by: the break is asked of a proctor, who may agree to it.`,
            },
            reasons: [everythingStays, noExtraTime],
            threshold_min: earliest,
            trace: traceOf(duration, elapsed),
            cites: ['temporary', 'noExtraTime', 'firstQuarter'],
          };
        },
      }),
    ),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, on peut demander à sortir un moment à partir de ${min(earliestOf(duration))} (le quart de la durée), comptées depuis la distribution du premier sujet.`,
          en: en`On an exam of ${exam(duration)}, one may ask to go out for a moment from ${min(earliestOf(duration))} on (a quarter of the duration), counted from the handing out of the first paper.`,
        },
        reasons: [onlyException, everythingStays],
        threshold_min: earliestOf(duration),
        trace: traceOf(duration),
        cites: ['firstQuarter', 'temporary'],
      }),
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Vérifier que le premier quart de l'épreuve est passé, sauf pour un étudiant bénéficiant d'aménagements.",
          en: 'Check that the first quarter of the exam has gone by, save for a student with accommodations.',
        },
        clause: 'firstQuarter',
      },
      {
        actor: 'student',
        text: { fr: 'Demander à un surveillant.', en: 'Ask a proctor.' },
        clause: 'temporary',
      },
      {
        actor: 'student',
        text: {
          fr: "En cas d'accord, laisser dans la salle copies, brouillons, matériel, affaires et moyens de communication.",
          en: 'If the proctor agrees, leave scripts, scrap paper, equipment, belongings and means of communication in the room.',
        },
        clause: 'temporary',
      },
    ],
    cautions: [
      {
        fr: "Le texte ne dit ni si un surveillant accompagne l'étudiant, ni combien peuvent sortir à la fois, ni pour combien de temps.",
        en: 'The text says neither whether a proctor goes along, nor how many may be out at once, nor for how long.',
      },
    ],
  },
  {
    regulation: 'utc',
    topic: 'leave-for-a-moment',
    proposition: 'belongings',
    inventory: ['utc/exit-temporary'],
    clauses: { temporary: clauses.temporary, noExtraTime: clauses.noExtraTime },
    statement: {
      fr: "Qui sort un moment n'emporte rien : copies, brouillons, matériel, affaires personnelles et tout moyen de communication restent dans la salle.",
      en: 'Whoever goes out for a moment takes nothing along: scripts, scrap paper, equipment, personal belongings and any means of communication stay in the room.',
    },
    decision: pointFirst('leave_claim', notGivenBack, allStays, always(allStays)),
  },
  {
    regulation: 'utc',
    topic: 'leave-for-a-moment',
    proposition: 'extra-time',
    inventory: ['utc/exit-temporary'],
    clauses: { noExtraTime: clauses.noExtraTime },
    statement: {
      fr: 'Une absence provisoire ne donne lieu à aucun temps de composition supplémentaire.',
      en: 'Going out for a moment gives no right to extra time.',
    },
    decision: pointFirst('leave_claim', notGivenBack, noTimeBack, always(noTimeBack)),
  },
];

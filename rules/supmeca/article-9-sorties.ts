import { always, type Cell, type Decision, type Outcome } from '../cell.ts';
import { before } from '../points.ts';
import { onPoint, withContrary } from './points.ts';
import { finds } from '../who.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';

const clauses = {
  devices: {
    label: 'Article 7',
    words:
      'Les téléphones mobiles et tout appareil connectable (montre connectée, calculatrice Bluetooth, ...) non autorisé doivent être éteints, déposés avec les objets personnels au lieu indiqué par les surveillants et ne doivent, en aucun cas, être à portée des élèves.',
  },
  firstHour: {
    label: 'Article 9',
    words:
      'Les sorties ne sont pas autorisées sauf en cas de nécessité absolue : […] Avant une heure pour tous les examens.',
  },
  window: {
    label: 'Article 9',
    words:
      "Pour les examens d'une durée supérieure à une heure, les sorties temporaires sont autorisées pour une seule personne à la fois et sous le contrôle d'un surveillant, après la première heure et avant la dernière heure de l'examen.",
  },
  nothingAlong: {
    label: 'Article 9',
    words:
      "Les candidats qui quittent provisoirement la salle ne doivent emporter ni leur copie ni tout autre matériel d'examen (sujet, brouillon, ...).",
  },
  handIn: {
    label: 'Article 8',
    words:
      "Les candidat(e)s doivent remettre leur copie, même blanche, et émarger la liste d'émargement avant de quitter la salle.",
  },
  arrangement: {
    label: 'Article 13',
    words:
      'Les aménagements les plus couramment demandés pour les cours et / ou les examens sont les suivants : […] Pause ou sortie de salle autorisée pendant les cours et les épreuves.',
  },
};

const HOUR_MIN = 60;

const necessityOnly = {
  fr: 'La seule exception est la nécessité absolue ; le texte ne dit pas qui en juge.',
  en: 'The only exception is absolute necessity; the text does not say who judges it.',
};
const whoJudges = {
  fr: 'Le texte ne dit pas qui juge de la nécessité absolue.',
  en: 'The text does not say who judges absolute necessity.',
};
const arrangementToo = {
  fr: "Un aménagement d'épreuve (article 13) peut aussi autoriser une pause ou une sortie de salle.",
  en: 'An exam arrangement (Article 13) may also authorise a break or going out.',
};
const handInFirst = {
  fr: 'Avant de quitter la salle : remettre sa copie, même blanche, et émarger.',
  en: 'Before leaving the room: hand in the script, even blank, and sign the attendance list.',
};

const necessity: Outcome = {
  status: 'permitted',
  say: {
    fr: 'En cas de nécessité absolue, la sortie est admise, même à un moment où les sorties ne sont pas autorisées.',
    en: 'In case of absolute necessity, going out is admitted, even at a time when it is not authorised otherwise.',
  },
  reasons: [whoJudges],
  cites: ['firstHour'],
};

/** Whatever the moment, exam material stays. */
const takenAlong = finds(
  'forbidden',
  "Qui quitte provisoirement la salle ne doit emporter ni sa copie ni aucun autre matériel d'examen (sujet, brouillon…).",
  'Whoever leaves the room for a moment must take along neither the script nor any other exam material (question paper, drafts…).',
  'nothingAlong',
);

/** Illness is an exception only where it is an absolute necessity. */
const ill: Outcome = {
  status: 'depends',
  say: {
    fr: "Ce n'est pas un moment où l'on peut sortir, sauf en cas de nécessité absolue.",
    en: 'This is not a time when one may go out, save in case of absolute necessity.',
  },
  reasons: [whoJudges],
  cites: ['firstHour'],
};

const inTheFirstHour = (elapsed: number): Outcome => ({
  status: 'forbidden',
  say: {
    fr: fr`Après ${min(elapsed)} d'épreuve, personne ne peut encore sortir : il faut attendre 60 min, dans tous les examens.`,
    en: en`After ${min(elapsed)}, nobody may leave the room yet: not before 60 min, in any exam.`,
  },
  reasons: [necessityOnly],
  threshold_min: HOUR_MIN,
  trace: [trace(false, `${String(elapsed)} ≥ ${String(HOUR_MIN)}`)],
  cites: ['firstHour'],
});

/** An exam that is over before exits open. */
const inAShortExam = (duration: number): Outcome => ({
  status: 'forbidden',
  say: {
    fr: fr`Dans une épreuve de ${exam(duration)}, personne ne peut sortir avant la fin : les sorties ne sont pas autorisées avant une heure, dans tous les examens.`,
    en: en`In an exam of ${exam(duration)}, nobody may leave the room before the end: not before one hour, in any exam.`,
  },
  reasons: [necessityOnly],
  trace: [trace(false, `${String(duration)} > ${String(HOUR_MIN)}`)],
  cites: ['firstHour'],
});

const twoReadings = {
  fr: 'Première lecture : la première heure passée, on peut rendre sa copie et partir. Seconde lecture : les sorties restent interdites sauf nécessité absolue, car le texte ne rouvre que les sorties temporaires.',
  en: 'First reading: once the first hour is over, one may hand in the script and leave. Second reading: exits stay forbidden save absolute necessity, since the text reopens temporary ones only.',
};

/** Whether a temporary exit can be open at all: more than the first hour and the last hour together. */
const hasWindow = (duration: number) => duration > 2 * HOUR_MIN;

const noWindow = (duration: number): Outcome => ({
  status: 'forbidden',
  say:
    duration <= HOUR_MIN
      ? {
          fr: fr`Dans une épreuve de ${exam(duration)}, aucune sortie d'un moment n'est ouverte : le texte n'en prévoit que si la durée dépasse une heure.`,
          en: en`In an exam of ${exam(duration)}, there is no time for going out: the text provides for it only if the exam lasts more than one hour.`,
        }
      : {
          fr: fr`Dans une épreuve de ${exam(duration)}, il n'y a aucun moment pour sortir : il faudrait être à la fois après la première heure (60 min) et avant la dernière heure (${min(duration - HOUR_MIN)}).`,
          en: en`In an exam of ${exam(duration)}, there is no time for going out: it would have to be both after the first hour (60 min) and before the last hour (${min(duration - HOUR_MIN)}).`,
        },
  reasons: [
    necessityOnly,
    ...(duration > HOUR_MIN
      ? [
          {
            fr: "La phrase dit pourtant que les sorties temporaires « sont autorisées » au-delà d'une heure d'examen : jusqu'à 2 h, ses propres bornes ne laissent aucun intervalle.",
            en: 'Yet the sentence says that temporary exits "are authorised" in exams of more than one hour: up to 2 h, its own limits leave no interval.',
          },
        ]
      : []),
    arrangementToo,
  ],
  trace: [trace(false, `${String(duration)} > ${String(2 * HOUR_MIN)}`)],
  cites: ['window', 'firstHour', 'arrangement'],
});

const windowTrace = (duration: number) =>
  trace(true, {
    fr: fr`sorties de 60 à ${duration} − 60 = ${min(duration - HOUR_MIN)}`,
    en: en`exits from 60 to ${duration} − 60 = ${min(duration - HOUR_MIN)}`,
  });

const goOut: Decision = withContrary(
  {
    asks: ['elapsed_min', 'duration_min'],
    conditions: ['emergency', 'cause', 'accommodated', 'others_out', 'going_together', 'taken_out'],
    monotone: {
      elapsed_min: { either: 'window' },
      duration_min: { either: 'window' },
      others_out: 'hurts',
      going_together: 'hurts',
    },
    decide: ({
      elapsed_min: elapsed = 0,
      duration_min: duration = 0,
      emergency,
      cause,
      accommodated,
      others_out: out = 0,
      going_together: together = 1,
      taken_out: taken,
    }) => {
      if (taken !== undefined) return takenAlong;
      if (emergency === true) return necessity;
      const last = duration - HOUR_MIN;
      const open = hasWindow(duration) && elapsed >= HOUR_MIN && elapsed < last;
      if (!open && accommodated === true)
        return {
          status: 'depends',
          say: {
            fr: "L'aménagement accordé peut autoriser une pause ou une sortie de salle pendant l'épreuve : c'est lui qui le dit.",
            en: 'The arrangement granted may authorise a break or going out during the exam: that arrangement tells.',
          },
          reasons: [
            {
              fr: "Sans un tel aménagement, ce n'est pas un moment où l'on peut sortir.",
              en: 'Without such an arrangement, this is not a time for going out.',
            },
          ],
          cites: ['arrangement', 'window', 'firstHour'],
        };
      if (!open && cause === 'illness' && emergency === undefined) return ill;
      if (!hasWindow(duration)) return noWindow(duration);
      if (elapsed < HOUR_MIN)
        return {
          ...inTheFirstHour(elapsed),
          reasons: [necessityOnly, arrangementToo],
          cites: ['firstHour', 'window', 'arrangement'],
        };
      if (!open)
        return {
          status: 'forbidden',
          say: {
            fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, c'est la dernière heure : une sortie d'un moment n'est possible qu'entre 60 min et ${min(last)}.`,
            en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, it is the last hour: going out for a moment is possible only between 60 min and ${min(last)}.`,
          },
          reasons: [necessityOnly, arrangementToo],
          trace: [windowTrace(duration), trace(false, `${String(elapsed)} < ${String(last)}`)],
          cites: ['window', 'firstHour', 'arrangement'],
        };
      if (out > 0 || together > 1)
        return {
          status: 'forbidden',
          say: {
            fr: "Une seule personne peut être dehors à la fois : il faut attendre que l'autre soit revenue.",
            en: 'Only one person may be out at a time: the other has to be back first.',
          },
          cites: ['window'],
        };
      return {
        status: 'permitted',
        say: {
          fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, une sortie d'un moment est possible : elle l'est entre 60 min et ${min(last)}, une personne à la fois et sous le contrôle d'un surveillant.`,
          en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, going out for a moment is possible: it is between 60 min and ${min(last)}, one person at a time and under the control of a proctor.`,
        },
        reasons: [
          {
            fr: "La copie et tout le matériel d'examen (sujet, brouillon…) restent dans la salle.",
            en: 'The script and all exam material (question paper, drafts…) stay in the room.',
          },
        ],
        threshold_min: HOUR_MIN,
        trace: [
          windowTrace(duration),
          trace(true, `${String(HOUR_MIN)} ≤ ${String(elapsed)} < ${String(last)}`),
        ],
        cites: ['window', 'nothingAlong'],
      };
    },
  },
  'window',
);

/** An exit under control, of which it is not known when it is. */
const inTheWindow = finds(
  'depends',
  "Sous le contrôle d'un surveillant, une sortie temporaire est autorisée si l'épreuve dure plus d'une heure, après la première heure et avant la dernière, une seule personne à la fois.",
  'Under the control of a proctor, a temporary exit is authorised if the exam lasts more than one hour, after the first hour and before the last hour, one person at a time.',
  'window',
);

/** A proctor who is willing to come along adds nothing: with the times known, the exit itself is decided. */
const withProctor = (decision: Decision): Decision => ({
  ...before(['watched', ...goOut.asks, ...(goOut.conditions ?? [])], decision, (facts) =>
    facts.watched !== 'with_proctor'
      ? undefined
      : goOut.asks.every((name) => facts[name] !== undefined)
        ? { ...goOut.decide(facts), worded: true }
        : inTheWindow,
  ),
  // They make it no likelier that an escort is asked about.
  aside: [...goOut.asks, ...(goOut.conditions ?? [])],
  ...(goOut.monotone ? { monotone: goOut.monotone } : {}),
});

export const exits: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'leave-for-good',
    proposition: 'leave',
    inventory: ['supmeca/final-exit', 'supmeca/exit-first-hour'],
    clauses: { firstHour: clauses.firstHour, window: clauses.window, handIn: clauses.handIn },
    statement: {
      fr: "Avant une heure, personne ne sort, sauf nécessité absolue. Après la première heure, le texte ne règle pas expressément le départ définitif : il n'autorise que les sorties temporaires, et demande de remettre sa copie et d'émarger avant de quitter la salle.",
      en: 'Before one hour, nobody leaves the room, save absolute necessity. After the first hour, the text does not expressly settle leaving for good: it authorises temporary exits only, and asks candidates to hand in the script and sign before leaving the room.',
    },
    decision: {
      asks: ['elapsed_min'],
      conditions: ['emergency', 'cause', 'duration_min'],
      monotone: { elapsed_min: 'helps', duration_min: 'helps' },
      decide: ({ elapsed_min: elapsed = 0, emergency, cause, duration_min: duration }) => {
        if (emergency === true)
          return {
            ...necessity,
            reasons: [whoJudges, handInFirst],
            cites: ['firstHour', 'handIn'],
          };
        if (duration !== undefined && duration <= HOUR_MIN)
          return cause === 'illness' && emergency === undefined ? ill : inAShortExam(duration);
        if (elapsed < HOUR_MIN)
          return cause === 'illness' && emergency === undefined ? ill : inTheFirstHour(elapsed);
        return {
          status: 'contradictory',
          say: {
            fr: fr`Après ${min(elapsed)}, la première heure est passée, mais le texte ne dit pas expressément si l'on peut partir définitivement.`,
            en: en`After ${min(elapsed)}, the first hour is over, but the text does not expressly say whether one may leave for good.`,
          },
          reasons: [twoReadings, handInFirst],
          threshold_min: HOUR_MIN,
          trace: [trace(true, `${String(elapsed)} ≥ ${String(HOUR_MIN)}`)],
          cites: ['firstHour', 'window', 'handIn'],
        };
      },
    },
    figure: {
      asks: [],
      decide: () => ({
        status: 'contradictory',
        say: {
          fr: 'Jamais avant 60 min, dans tous les examens, sauf nécessité absolue. Ensuite, le texte ne règle pas expressément le départ définitif.',
          en: 'Never before 60 min, in any exam, save absolute necessity. After that, the text does not expressly settle leaving for good.',
        },
        reasons: [twoReadings, handInFirst],
        threshold_min: HOUR_MIN,
        cites: ['firstHour', 'window', 'handIn'],
      }),
    },
  },
  {
    regulation: 'supmeca',
    topic: 'leave-for-good',
    proposition: 'formalities',
    inventory: ['supmeca/hand-in-and-sign'],
    clauses: { handIn: clauses.handIn },
    statement: {
      fr: "Avant de quitter la salle, les candidats doivent remettre leur copie, même blanche, et émarger la liste d'émargement.",
      en: 'Before leaving the room, candidates must hand in their script, even blank, and sign the attendance list.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "Avant de quitter la salle, la copie doit être remise, même blanche, et la liste d'émargement signée.",
        en: 'Before leaving the room, the script must be handed in, even blank, and the attendance list signed.',
      },
    }),
    steps: [
      {
        actor: 'student',
        text: {
          fr: 'Remettre sa copie, même blanche.',
          en: 'Hand in the script, even blank.',
        },
        clause: 'handIn',
      },
      {
        actor: 'student',
        text: {
          fr: "Émarger la liste d'émargement avant de quitter la salle.",
          en: 'Sign the attendance list before leaving the room.',
        },
        clause: 'handIn',
      },
    ],
    cautions: [
      {
        fr: 'Avant une heure, personne ne sort, sauf nécessité absolue.',
        en: 'Before one hour, nobody leaves the room, save absolute necessity.',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'leave-for-a-moment',
    proposition: 'go-out',
    inventory: ['supmeca/temporary-exit-window', 'supmeca/temporary-exit-manner', 'supmeca/exit-first-hour'],
    clauses: {
      window: clauses.window,
      firstHour: clauses.firstHour,
      nothingAlong: clauses.nothingAlong,
      arrangement: clauses.arrangement,
    },
    statement: {
      fr: "Si l'épreuve dure plus d'une heure, une sortie temporaire est autorisée après la première heure et avant la dernière heure, une seule personne à la fois et sous le contrôle d'un surveillant. Jusqu'à 2 h d'épreuve, il ne reste donc aucun moment pour sortir, sauf nécessité absolue ou aménagement d'épreuve (article 13). La copie et le matériel d'examen restent dans la salle.",
      en: 'If the exam lasts more than one hour, a temporary exit is authorised after the first hour and before the last hour, one person at a time and under the control of a proctor. In an exam of up to 2 h, that leaves no time for going out, save absolute necessity or an exam arrangement (Article 13). The script and exam material stay in the room.',
    },
    decision: goOut,
    figure: {
      asks: ['duration_min'],
      monotone: { duration_min: 'helps' },
      decide: ({ duration_min: duration = 0 }) => {
        if (!hasWindow(duration)) return noWindow(duration);
        return {
          status: 'true',
          say: {
            fr: fr`Sur une épreuve de ${exam(duration)}, on peut sortir un moment entre 60 min et ${min(duration - HOUR_MIN)} après le début, soit pendant ${min(duration - 2 * HOUR_MIN)}.`,
            en: en`On an exam of ${exam(duration)}, one may go out for a moment between 60 min and ${min(duration - HOUR_MIN)} after the start, that is for ${min(duration - 2 * HOUR_MIN)}.`,
          },
          reasons: [
            {
              fr: "Une seule personne à la fois, sous le contrôle d'un surveillant.",
              en: 'One person at a time, under the control of a proctor.',
            },
          ],
          threshold_min: HOUR_MIN,
          trace: [windowTrace(duration)],
          cites: ['window'],
        };
      },
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Vérifier que la première heure est passée et que la dernière heure n'a pas commencé.",
          en: 'Check that the first hour has gone by and that the last hour has not begun.',
        },
        clause: 'window',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Laisser sortir une seule personne à la fois, sous le contrôle d’un surveillant.',
          en: 'Let out one person at a time, under the control of a proctor.',
        },
        clause: 'window',
      },
      {
        actor: 'student',
        text: {
          fr: "Laisser dans la salle la copie et tout le matériel d'examen.",
          en: 'Leave the script and all exam material in the room.',
        },
        clause: 'nothingAlong',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'leave-for-a-moment',
    proposition: 'escort',
    inventory: ['supmeca/temporary-exit-manner'],
    clauses: {
      window: clauses.window,
      firstHour: clauses.firstHour,
      nothingAlong: clauses.nothingAlong,
      arrangement: clauses.arrangement,
    },
    statement: {
      fr: "Une sortie temporaire se fait « sous le contrôle d'un surveillant » ; le texte ne dit pas s'il doit accompagner le candidat.",
      en: 'A temporary exit takes place "under the control of a proctor"; the text does not say whether the proctor must go with the candidate.',
    },
    decision: withProctor(
      onPoint(
        'watched',
        {
          status: 'unsaid',
          say: {
            fr: "La sortie se fait « sous le contrôle d'un surveillant » : le texte ne dit pas si ce surveillant doit accompagner le candidat.",
            en: 'The exit takes place "under the control of a proctor": the text does not say whether that proctor must go with the candidate.',
          },
          cites: ['window'],
        },
        {
          nobody: finds(
            'forbidden',
            "Les sorties temporaires se font sous le contrôle d'un surveillant.",
            'Temporary exits are under the control of a proctor.',
            'window',
          ),
        },
      ),
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'leave-for-a-moment',
    proposition: 'together',
    inventory: ['supmeca/temporary-exit-manner'],
    clauses: { window: clauses.window },
    statement: {
      fr: "Les sorties temporaires se font une seule personne à la fois, sous le contrôle d'un surveillant.",
      en: 'Temporary exits are for one person at a time, under the control of a proctor.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: 'Les sorties temporaires sont autorisées pour une seule personne à la fois.',
        en: 'Temporary exits are authorised for one person at a time only.',
      },
      reasons: [
        {
          fr: 'Le texte ne fait pas varier ce nombre avec celui des surveillants.',
          en: 'The text does not make that number vary with the number of proctors.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'leave-for-a-moment',
    proposition: 'belongings',
    inventory: ['supmeca/temporary-exit-no-material'],
    clauses: { nothingAlong: clauses.nothingAlong, devices: clauses.devices },
    statement: {
      fr: "Qui quitte provisoirement la salle n'emporte ni sa copie ni aucun autre matériel d'examen (sujet, brouillon…).",
      en: 'Whoever leaves the room for a moment takes along neither the script nor any other exam material (question paper, drafts…).',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "Ni la copie ni aucun autre matériel d'examen (sujet, brouillon…) ne doit être emporté pendant une sortie.",
        en: 'Neither the script nor any other exam material (question paper, drafts…) may be taken along when going out.',
      },
      reasons: [
        {
          fr: "L'article 9 ne dit rien des affaires personnelles, ni de qui garde la copie pendant la sortie ; mais un téléphone ou un appareil connectable non autorisé ne doit en aucun cas être à portée (article 7).",
          en: 'Article 9 says nothing of personal belongings, nor of who keeps the script in the meantime; but a phone or a connectable device that is not authorised must in no case be within reach (Article 7).',
        },
      ],
    }),
  },
];

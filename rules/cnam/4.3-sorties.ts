import { always, type Cell, type Outcome } from '../cell.ts';
import { asWorded, judgedBy, withPoint } from './points.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';

const clauses = {
  firstHour: {
    label: '4.3',
    words:
      "Aucun candidat n'est autorisé à quitter la salle d'examen avant la fin de la première heure, que ce soit temporairement ou définitivement, sauf cas d'urgence (par exemple un malaise grave).",
  },
  temporary: {
    label: '4.3.1',
    words:
      "Les candidats peuvent être autorisés à quitter la salle d'examen de façon temporaire après le premier tiers de l'épreuve. Dans ce cas, ils sont tenus de sortir un par un et doivent être accompagnés par un surveillant.",
  },
  oneProctor: {
    label: '4.3.1',
    words: 'Dans le cas où un seul surveillant serait présent, toute sortie est définitive.',
  },
  forGood: {
    label: '4.3.2',
    words:
      "Les candidats peuvent être autorisés à quitter la salle d'examen définitivement après une heure, ou le premier tiers de la durée de l'épreuve si celle-ci dépasse trois heures.",
  },
  formalities: {
    label: '4.3.2',
    words:
      "Tout candidat quittant définitivement la salle d'examen doit obligatoirement remettre au surveillant sa copie cachetée comportant ses nom, prénom, numéro d'élève (le cas échéant la mention « copie blanche ») et doit émarger.",
  },
  handIn: {
    label: '4.8',
    words:
      "A l'issue du temps de composition, les candidats doivent remettre immédiatement leur copie, même s'il s'agit d'une copie blanche. Cette obligation s'applique également aux candidats qui quittent définitivement la salle d'examen avant la fin de l'épreuve. Il est rappelé qu'un refus de rendre sa copie est un motif suffisant pour saisir la section disciplinaire.",
  },
};

const HOUR_MIN = 60;
/** Above this duration the first third takes the place of the first hour ("si celle-ci dépasse trois heures"). */
const LONG_EXAM_MIN = 180;

const earliestForGood = (duration: number) => (duration > LONG_EXAM_MIN ? duration / 3 : HOUR_MIN);
/** After the first third (4.3.1), and never in the first hour (4.3, "que ce soit temporairement"). */
const earliestForAMoment = (duration: number) => Math.max(HOUR_MIN, duration / 3);

const emergencyOnly = {
  fr: 'La seule exception que nomme le texte est le cas d’urgence, par exemple un malaise grave.',
  en: 'The only exception that the text names is an emergency, such as a serious malaise.',
};
const leaveOfTheProctor = {
  fr: 'La sortie se demande : le texte dit que les candidats « peuvent être autorisés » à sortir.',
  en: 'It has to be asked for: the text says that candidates "may be authorised" to leave.',
};
const formalitiesToo = {
  fr: "Avant de sortir : remettre au surveillant la copie cachetée avec nom, prénom et numéro d'élève (« copie blanche » le cas échéant), et émarger.",
  en: 'Before leaving: hand the proctor the sealed script with surname, first name and student number ("copie blanche" if it is blank), and sign the attendance sheet.',
};

const evenBlank = {
  fr: 'La copie doit être remise, même blanche, à la fin comme en cas de départ définitif avant la fin.',
  en: 'The script must be handed in, even blank, at the end as well as when leaving for good before it.',
};
const refusalSuffices = {
  fr: 'Un refus de rendre sa copie, même blanche, est un motif suffisant pour saisir la section disciplinaire.',
  en: 'Refusing to hand in the script, even a blank one, is enough for a referral to the disciplinary section (section disciplinaire).',
};
const signsOut = {
  fr: 'Tout candidat qui quitte définitivement la salle remet sa copie, même blanche (avec la mention « copie blanche »), et doit émarger.',
  en: 'Any candidate who leaves the room for good hands in the script, even blank (with the words "copie blanche"), and must sign the attendance sheet.',
};

const inTheFirstHour = (elapsed: number): Outcome => ({
  status: 'forbidden',
  say: {
    fr: fr`Après ${min(elapsed)} d'épreuve, personne ne peut encore sortir : il faut attendre la fin de la première heure.`,
    en: en`After ${min(elapsed)}, nobody may leave the room yet: not before the end of the first hour.`,
  },
  reasons: [emergencyOnly],
  threshold_min: HOUR_MIN,
  trace: [trace(false, `${String(elapsed)} ≥ ${String(HOUR_MIN)}`)],
  cites: ['firstHour'],
});

const emergency: Outcome = {
  status: 'permitted',
  say: {
    fr: "En cas d'urgence, par exemple un malaise grave, la sortie est possible, même avant la fin de la première heure.",
    en: 'In an emergency, such as a serious malaise, the room may be left, even before the end of the first hour.',
  },
  reasons: [
    {
      fr: 'Le texte ne dit pas si la personne peut revenir composer ; avec un seul surveillant, la sortie est définitive.',
      en: 'The text does not say whether the person may come back; with one proctor only, the exit is final.',
    },
  ],
  cites: ['firstHour'],
};

/** Illness is an exception only where it is an emergency: the text's own example is a serious malaise. */
const ill = (elapsed: number): Outcome => ({
  status: 'depends',
  say: {
    fr: fr`Après ${min(elapsed)} d'épreuve, personne ne peut encore sortir, sauf cas d'urgence, par exemple un malaise grave.`,
    en: en`After ${min(elapsed)}, nobody may leave the room yet, save in an emergency, such as a serious malaise.`,
  },
  reasons: [
    {
      fr: "Le texte ne dit pas qui juge de l'urgence.",
      en: 'The text does not say who judges whether it is one.',
    },
  ],
  cites: ['firstHour'],
});

export const exits: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'leave-for-good',
    proposition: 'leave',
    inventory: ['cnam/final-exit', 'cnam/no-exit-first-hour'],
    clauses: {
      forGood: clauses.forGood,
      firstHour: clauses.firstHour,
      formalities: clauses.formalities,
    },
    statement: {
      fr: "Un candidat peut être autorisé à partir définitivement après une heure, ou après le premier tiers de la durée si l'épreuve dépasse trois heures. Avant la fin de la première heure, personne ne sort, sauf urgence.",
      en: 'A candidate may be authorised to leave for good after one hour, or after the first third of the duration if the exam lasts more than three hours. Nobody leaves before the end of the first hour, save an emergency.',
    },
    decision: judgedBy(
      {
        asks: ['elapsed_min', 'duration_min'],
        conditions: ['emergency', 'cause'],
        monotone: { elapsed_min: 'helps', duration_min: 'hurts' },
        decide: ({ elapsed_min: elapsed = 0, duration_min: duration = 0, emergency: urgent, cause }) => {
          if (urgent === true) return emergency;
          if (elapsed < HOUR_MIN)
            return cause === 'illness' && urgent === undefined ? ill(elapsed) : inTheFirstHour(elapsed);
          const earliest = earliestForGood(duration);
          const reached = elapsed >= earliest;
          const why =
            duration > LONG_EXAM_MIN
              ? {
                  fr: "le premier tiers, l'épreuve dépassant trois heures",
                  en: 'the first third, since the exam lasts more than three hours',
                }
              : { fr: 'une heure', en: 'one hour' };
          return {
            status: reached ? 'permitted' : 'forbidden',
            say: reached
              ? {
                  fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, le départ définitif peut être autorisé : il peut l'être à partir de ${min(earliest)} (${why.fr}).`,
                  en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, leaving for good may be authorised: it may be from ${min(earliest)} on (${why.en}).`,
                }
              : {
                  fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, il est trop tôt pour partir : il faut attendre ${min(earliest)} (${why.fr}).`,
                  en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, it is too early to leave: not before ${min(earliest)} (${why.en}).`,
                },
            reasons: reached ? [leaveOfTheProctor, formalitiesToo] : [emergencyOnly],
            threshold_min: earliest,
            trace: [
              trace(
                true,
                duration > LONG_EXAM_MIN
                  ? {
                      fr: fr`durée > 3 h : seuil = ${duration} / 3 = ${min(earliest)}`,
                      en: en`duration > 3 h: threshold = ${duration} / 3 = ${min(earliest)}`,
                    }
                  : { fr: 'durée ≤ 3 h : seuil = 60 min', en: 'duration ≤ 3 h: threshold = 60 min' },
              ),
              trace(reached, `${String(elapsed)} ≥ ${String(Math.round(earliest * 100) / 100)}`),
            ],
            cites: reached ? ['forGood', 'formalities'] : ['forGood'],
          };
        },
      },
      { lenient: true },
    ),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, le départ définitif peut être autorisé à partir de ${min(earliestForGood(duration))} (${duration > LONG_EXAM_MIN ? 'le premier tiers de la durée' : 'une heure'}).`,
          en: en`On an exam of ${exam(duration)}, leaving for good may be authorised from ${min(earliestForGood(duration))} on (${duration > LONG_EXAM_MIN ? 'the first third of the duration' : 'one hour'}).`,
        },
        reasons: [leaveOfTheProctor, formalitiesToo],
        threshold_min: earliestForGood(duration),
        cites: ['forGood', 'formalities'],
      }),
    },
  },
  {
    regulation: 'cnam',
    topic: 'leave-for-good',
    proposition: 'formalities',
    inventory: ['cnam/final-exit-formalities', 'cnam/hand-in-immediately'],
    clauses: { formalities: clauses.formalities, handIn: clauses.handIn },
    statement: {
      fr: "Qui part définitivement remet au surveillant sa copie cachetée, avec nom, prénom et numéro d'élève (et la mention « copie blanche » le cas échéant), et émarge. Refuser de rendre sa copie suffit pour saisir la section disciplinaire.",
      en: 'Whoever leaves for good hands the proctor the sealed script, with surname, first name and student number (and the words "copie blanche" if it is blank), and signs. Refusing to hand in the script is enough for a referral to the disciplinary section.',
    },
    decision: withPoint(
      'hand_in_point',
      always({
        status: 'required',
        say: {
          fr: "La copie, même blanche, est remise cachetée au surveillant avec nom, prénom et numéro d'élève, et le candidat émarge.",
          en: 'The script, even blank, is handed to the proctor sealed, with surname, first name and student number, and the candidate signs.',
        },
        reasons: [
          {
            fr: 'Refuser de rendre sa copie suffit pour saisir la section disciplinaire.',
            en: 'Refusing to hand in the script is enough for a referral to the disciplinary section.',
          },
        ],
      }),
      {
        kept: asWorded('forbidden', evenBlank, ['handIn', 'formalities']),
        may_be_referred: {
          ...asWorded('permitted', refusalSuffices, ['handIn', 'formalities']),
          whole: true,
        },
        blank: asWorded('required', evenBlank, ['handIn', 'formalities']),
        signature: asWorded('required', signsOut, ['formalities', 'handIn']),
      },
    ),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Cacheter la copie et y porter nom, prénom et numéro d'élève ; si elle est blanche, la mention « copie blanche ».",
          en: 'Seal the script, with surname, first name and student number on it; if it is blank, the words "copie blanche".',
        },
        clause: 'formalities',
      },
      {
        actor: 'student',
        text: { fr: 'La remettre au surveillant.', en: 'Hand it to the proctor.' },
        clause: 'formalities',
      },
      {
        actor: 'student',
        text: { fr: 'Émarger avant de sortir.', en: 'Sign the attendance sheet before leaving.' },
        clause: 'formalities',
      },
    ],
  },
  {
    regulation: 'cnam',
    topic: 'leave-for-good',
    proposition: 'return',
    inventory: [],
    clauses: {
      forGood: clauses.forGood,
      oneProctor: clauses.oneProctor,
      temporary: clauses.temporary,
      firstHour: clauses.firstHour,
    },
    statement: {
      fr: "Une sortie définitive l'est : le texte ne prévoit pas de retour. Avec un seul surveillant présent, toute sortie est définitive.",
      en: 'A final exit is final: the text provides for no return. With one proctor present, every exit is final.',
    },
    decision: {
      asks: [],
      conditions: ['emergency'],
      decide: ({ emergency: urgent }) =>
        urgent === true
          ? {
              status: 'unsaid',
              say: {
                fr: "Après une sortie d'urgence, un malaise grave par exemple, le texte ne dit pas si l'on peut revenir composer ; avec un seul surveillant présent, toute sortie est définitive.",
                en: 'After leaving in an emergency, such as a serious malaise, the text does not say whether one may come back to write; with one proctor present, every exit is final.',
              },
              cites: ['firstHour', 'oneProctor'],
            }
          : {
              status: 'forbidden',
              say: {
                fr: 'Une sortie définitive ne se reprend pas : seule une sortie provisoire, accompagnée, permet de revenir.',
                en: 'A final exit cannot be taken back: only after a temporary, escorted exit may one come back.',
              },
              cites: ['forGood', 'temporary', 'oneProctor'],
            },
    },
  },
  {
    regulation: 'cnam',
    topic: 'leave-for-a-moment',
    proposition: 'go-out',
    inventory: ['cnam/temporary-exit', 'cnam/no-exit-first-hour'],
    clauses: {
      temporary: clauses.temporary,
      oneProctor: clauses.oneProctor,
      firstHour: clauses.firstHour,
    },
    statement: {
      fr: "Une sortie provisoire peut être autorisée après le premier tiers de l'épreuve, et jamais avant la fin de la première heure (sauf urgence) : un candidat à la fois, accompagné par un surveillant. S'il n'y a qu'un surveillant, toute sortie est définitive.",
      en: 'A temporary exit may be authorised after the first third of the exam, and never before the end of the first hour (save an emergency): one candidate at a time, escorted by a proctor. If there is only one proctor, every exit is final.',
    },
    decision: judgedBy(
      {
        asks: ['elapsed_min', 'duration_min'],
        conditions: ['emergency', 'cause', 'proctors', 'others_out', 'going_together'],
        monotone: {
          elapsed_min: 'helps',
          duration_min: 'hurts',
          proctors: 'helps',
          others_out: 'hurts',
          going_together: 'hurts',
        },
        decide: ({
          elapsed_min: elapsed = 0,
          duration_min: duration = 0,
          emergency: urgent,
          cause,
          proctors,
          others_out: out,
          going_together: together,
        }) => {
          if (urgent === true) return emergency;
          if (elapsed < HOUR_MIN)
            return cause === 'illness' && urgent === undefined ? ill(elapsed) : inTheFirstHour(elapsed);
          if (proctors !== undefined && proctors < 2)
            return {
              status: 'forbidden',
              say: {
                fr: 'Avec un seul surveillant présent, toute sortie est définitive : le candidat qui sort ne peut pas revenir composer.',
                en: 'With only one proctor present, every exit is final: a candidate who goes out may not come back to write.',
              },
              cites: ['oneProctor', 'temporary'],
            };
          const earliest = earliestForAMoment(duration);
          if (elapsed < earliest)
            return {
              status: 'forbidden',
              say: {
                fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, il est trop tôt pour sortir un moment : il faut attendre ${min(earliest)} (le premier tiers de l'épreuve).`,
                en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, it is too early to go out for a moment: not before ${min(earliest)} (the first third of the exam).`,
              },
              reasons: [emergencyOnly],
              threshold_min: earliest,
              trace: [
                trace(true, {
                  fr: fr`seuil = max(60, ${duration} / 3) = ${min(earliest)}`,
                  en: en`threshold = max(60, ${duration} / 3) = ${min(earliest)}`,
                }),
                trace(false, `${String(elapsed)} ≥ ${String(Math.round(earliest * 100) / 100)}`),
              ],
              cites: ['temporary', 'firstHour'],
            };
          if ((out ?? 0) > 0 || (together ?? 1) > 1)
            return {
              status: 'forbidden',
              say: {
                fr: 'Les candidats sortent un par un : il faut attendre que l’autre soit revenu.',
                en: 'Candidates go out one at a time: the other has to be back first.',
              },
              cites: ['temporary'],
            };
          return {
            status: 'permitted',
            say: {
              fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, une sortie provisoire peut être autorisée (à partir de ${min(earliest)}), un candidat à la fois, accompagné par un surveillant.`,
              en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, a temporary exit may be authorised (from ${min(earliest)} on), one candidate at a time, escorted by a proctor.`,
            },
            reasons: [
              leaveOfTheProctor,
              ...(proctors === undefined
                ? [
                    {
                      fr: "S'il n'y a qu'un surveillant dans la salle, toute sortie est définitive.",
                      en: 'If there is only one proctor in the room, every exit is final.',
                    },
                  ]
                : []),
            ],
            threshold_min: earliest,
            trace: [
              trace(true, {
                fr: fr`seuil = max(60, ${duration} / 3) = ${min(earliest)}`,
                en: en`threshold = max(60, ${duration} / 3) = ${min(earliest)}`,
              }),
              trace(true, `${String(elapsed)} ≥ ${String(Math.round(earliest * 100) / 100)}`),
            ],
            cites: ['temporary', 'oneProctor'],
          };
        },
      },
      { lenient: true },
    ),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, une sortie provisoire peut être autorisée à partir de ${min(earliestForAMoment(duration))} (après le premier tiers, et jamais dans la première heure).`,
          en: en`On an exam of ${exam(duration)}, a temporary exit may be authorised from ${min(earliestForAMoment(duration))} on (after the first third, and never in the first hour).`,
        },
        threshold_min: earliestForAMoment(duration),
        cites: ['temporary', 'firstHour'],
      }),
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Vérifier que la première heure est passée (sauf cas d'urgence).",
          en: 'Check that the first hour has gone by (save in an emergency).',
        },
        clause: 'firstHour',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Vérifier que le premier tiers de l'épreuve est passé : la sortie peut alors être autorisée.",
          en: 'Check that the first third of the exam has gone by: the exit may then be authorised.',
        },
        clause: 'temporary',
      },
      {
        actor: 'proctor',
        text: {
          fr: "S'assurer qu'un autre surveillant reste dans la salle : s'il n'y en a qu'un, la sortie est définitive.",
          en: 'Make sure that another proctor stays in the room: with one only, the exit is final.',
        },
        clause: 'oneProctor',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Laisser sortir un seul candidat à la fois, et l’accompagner.',
          en: 'Let one candidate out at a time, and go with them.',
        },
        clause: 'temporary',
      },
    ],
  },
  {
    regulation: 'cnam',
    topic: 'leave-for-a-moment',
    proposition: 'escort',
    inventory: [],
    clauses: { temporary: clauses.temporary, oneProctor: clauses.oneProctor },
    statement: {
      fr: 'Le candidat qui sort provisoirement doit être accompagné par un surveillant. Si un seul surveillant est présent, toute sortie est définitive.',
      en: 'A candidate who goes out temporarily must be escorted by a proctor. If only one proctor is present, every exit is final.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'Un surveillant doit accompagner le candidat qui sort, et les candidats sortent un par un.',
        en: 'A proctor must go with the candidate who goes out, and candidates go out one by one.',
      },
      reasons: [
        {
          fr: 'Si un seul surveillant est présent, toute sortie est définitive.',
          en: 'If only one proctor is present, every exit is final.',
        },
      ],
    }),
  },
  {
    regulation: 'cnam',
    topic: 'leave-for-a-moment',
    proposition: 'together',
    inventory: [],
    clauses: { temporary: clauses.temporary },
    statement: {
      fr: 'Les candidats sortent un par un, accompagnés par un surveillant.',
      en: 'Candidates go out one by one, escorted by a proctor.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: 'Les candidats sont tenus de sortir un par un.',
        en: 'Candidates have to go out one by one.',
      },
    }),
  },
];

import { always, type Cell, type Outcome } from '../cell.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';
import type { Holder } from '../status.ts';
import { pointed } from '../points.ts';
import { freely, hourAlways } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  minimumStay: {
    label: '3.2.1',
    words:
      "Le délai d'acceptation d'un étudiant retardataire pour une épreuve de contrôle terminal est de 1/3 de la durée de l'épreuve avec un maximum de 1 heure. A l'inverse, nul ne peut sortir de la salle d'examen avant ce délai.",
  },
  temporary: {
    label: '3.2.1',
    words:
      "Exceptionnellement et passé le délai de tolérance, les candidats qui sont autorisés à quitter momentanément la salle d'examen pendant l'épreuve devront remettre, avant de sortir, leur copie au surveillant qui la leur rendra à leur retour.",
  },
  oneAtATime: {
    label: '3.2.1',
    words: "Les étudiants ne sont autorisés à quitter provisoirement la salle qu'un à la fois.",
  },
  log: {
    label: '3.2.1',
    words: "Le surveillant notera sur le procès-verbal, l'heure de sortie et l'heure de retour du candidat.",
  },
  deposited: {
    label: '3.2.1',
    words:
      "Les vêtements d'extérieur, sacs, porte-documents, cartables, doivent être déposés à l'entrée dans la salle. Il en est de même des téléphones portables (ou de tout autre dispositif de stockage d'émission ou de réception d'informations) qui doivent être éteints.",
  },
  handIn: {
    label: '3.2.2 Le déroulement',
    words:
      "A l'issue du temps de composition et dans le respect du temps minimum de présence imposé dans la salle d'examen, les candidats doivent remettre leur copie, en s'assurant qu'elle est bien rendue anonymée, et signer la liste d'émargement avant de quitter la salle.",
  },
  oneScript: {
    label: '3.2.2 Le déroulement',
    words:
      "Le candidat indique sur sa copie le nombre d'intercalaires contenus dans ce document. Il doit remettre une copie et une seule, même blanche.",
  },
  president: {
    label: '3.2',
    words:
      "Chaque épreuve est placée sous la responsabilité du président du jury. Le président du jury ou la personne qu'il a désignée pour le représenter est compétent pour prendre toute disposition nécessaire à son bon déroulement.",
  },
};

const CAP_MIN = 60;

/** The text says "autorisés" and names nobody; in the room it is the proctor who gives or refuses leave. */
const whoeverAuthorises: Holder = {
  name: {
    fr: 'la personne qui autorise, que le texte ne nomme pas',
    en: 'whoever authorises, whom the text does not name',
  },
  roles: ['proctor'],
};

/** "Avant ce délai": at the limit itself the stay is over. */
const stayOf = (duration_min: number) => Math.min(duration_min / 3, CAP_MIN);
const rounded = (minutes: number) => String(Math.round(minutes * 100) / 100);
const stayTrace = (duration: number) =>
  trace(true, {
    fr: fr`seuil = min(${duration} / 3, ${CAP_MIN}) = ${min(stayOf(duration))}`,
    en: en`threshold = min(${duration} / 3, ${CAP_MIN}) = ${min(stayOf(duration))}`,
  });

const noException = {
  fr: "« Nul ne peut sortir » : le texte ne prévoit d'exception ni pour une copie blanche, ni pour une urgence.",
  en: '"Nul ne peut sortir" (nobody may leave): the text has no exception, neither for a blank script nor for an emergency.',
};
const handInFirst = {
  fr: "Avant de partir : remettre sa copie anonymée, même blanche, et signer la liste d'émargement.",
  en: 'Before leaving: hand in the anonymised script, even blank, and sign the attendance list.',
};

const tooEarly = (elapsed: number, duration: number): Outcome => ({
  status: 'forbidden',
  say: {
    fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, nul ne peut encore sortir : il faut attendre ${min(stayOf(duration))} (un tiers de la durée, au plus une heure).`,
    en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, nobody may leave yet: not before ${min(stayOf(duration))} (a third of the duration, one hour at most).`,
  },
  reasons: [noException],
  threshold_min: stayOf(duration),
  trace: [stayTrace(duration), trace(false, `${rounded(elapsed)} ≥ ${rounded(stayOf(duration))}`)],
  cites: ['minimumStay'],
});
const emergency: Outcome = {
  status: 'unsaid',
  say: {
    fr: "Nul ne peut sortir avant un tiers de la durée (au plus une heure), et le texte ne dit rien d'une urgence.",
    en: 'Nobody may leave before a third of the duration (one hour at most), and the text says nothing of an emergency.',
  },
  reasons: [
    {
      fr: "Le président du jury, ou la personne qui le représente, peut prendre toute disposition nécessaire au bon déroulement de l'épreuve.",
      en: 'The chair of the jury, or the person representing them, may take any measure needed for the exam to run properly.',
    },
  ],
  cites: ['minimumStay', 'president'],
};

/** After the hour the stay is over however long the exam: the duration is then not told. */
const stayOver = (elapsed: number, duration: number) =>
  elapsed >= CAP_MIN
    ? {
        fr: fr`Après ${min(elapsed)} d'épreuve, le temps minimum de présence (un tiers de la durée, au plus une heure) est passé`,
        en: en`After ${min(elapsed)} of the exam, the minimum stay (a third of the duration, one hour at most) is over`,
        trace: [trace(true, `${rounded(elapsed)} ≥ ${String(CAP_MIN)}`)],
        threshold_min: CAP_MIN,
      }
    : {
        fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, le temps minimum de présence (${min(stayOf(duration))}, un tiers de la durée) est passé`,
        en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, the minimum stay (${min(stayOf(duration))}, a third of the duration) is over`,
        trace: [stayTrace(duration), trace(true, `${rounded(elapsed)} ≥ ${rounded(stayOf(duration))}`)],
        threshold_min: stayOf(duration),
      };

/** Of several who want to go out for a moment. */
const turns = {
  in_turn: finds(
    'required',
    "Les étudiants ne sont autorisés à quitter provisoirement la salle qu'un à la fois.",
    'Students are authorised to go out temporarily one at a time only.',
    'oneAtATime',
  ),
  at_once: finds(
    'forbidden',
    "Les étudiants ne sont autorisés à quitter provisoirement la salle qu'un à la fois.",
    'Students are authorised to go out temporarily one at a time only.',
    'oneAtATime',
  ),
} as const;

export const exits: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'leave-for-good',
    proposition: 'leave',
    inventory: ['univ/minimum-stay'],
    clauses: {
      minimumStay: clauses.minimumStay,
      handIn: clauses.handIn,
      oneScript: clauses.oneScript,
      president: clauses.president,
    },
    statement: {
      fr: "Nul ne peut sortir de la salle avant un tiers de la durée de l'épreuve, et au plus une heure. Ensuite, le candidat peut partir en remettant sa copie et en signant la liste d'émargement.",
      en: 'Nobody may leave the room before a third of the exam, one hour at most. After that, a candidate may leave by handing in the script and signing the attendance list.',
    },
    decision: pointed(
      'leaving_act',
      {
        nothing: finds(
          'forbidden',
          "Avant de quitter la salle, il faut remettre sa copie, même blanche, et signer la liste d'émargement.",
          'Before leaving the room, the script must be handed in, even blank, and the attendance list signed.',
          'handIn',
          'oneScript',
        ),
        unsigned: finds(
          'forbidden',
          "Avant de quitter la salle, il faut remettre sa copie, même blanche, et signer la liste d'émargement.",
          'Before leaving the room, the script must be handed in, even blank, and the attendance list signed.',
          'handIn',
        ),
      },
      hourAlways(
        finds(
          'false',
          "Le temps minimum de présence est d'un tiers de la durée de l'épreuve ; une heure n'en est que le maximum.",
          'The minimum stay is a third of the exam; one hour is only the most it can be.',
          'minimumStay',
        ),
        freely({
          asks: ['elapsed_min', 'duration_min'],
          conditions: ['emergency'],
          monotone: { elapsed_min: 'helps', duration_min: 'hurts' },
          decide: ({ elapsed_min: elapsed = 0, duration_min: duration = 0, emergency: urgent }) => {
            if (elapsed < CAP_MIN && elapsed < stayOf(duration))
              return urgent === true ? emergency : tooEarly(elapsed, duration);
            const over = stayOver(elapsed, duration);
            return {
              status: 'permitted',
              say: {
                fr: `${over.fr} : le candidat peut remettre sa copie et partir.`,
                en: `${over.en}: the candidate may hand in the script and leave.`,
              },
              reasons: [handInFirst],
              threshold_min: over.threshold_min,
              trace: over.trace,
              cites: ['minimumStay', 'handIn'],
            };
          },
        }),
      ),
    ),
    figure: {
      asks: ['duration_min'],
      decide: ({ duration_min: duration = 0 }) => ({
        status: 'true',
        say: {
          fr: fr`Sur une épreuve de ${exam(duration)}, on peut sortir à partir de ${min(stayOf(duration))} (un tiers de la durée, au plus une heure).`,
          en: en`On an exam of ${exam(duration)}, one may leave from ${min(stayOf(duration))} on (a third of the duration, one hour at most).`,
        },
        reasons: [handInFirst],
        threshold_min: stayOf(duration),
        trace: [stayTrace(duration)],
        cites: ['minimumStay', 'handIn'],
      }),
    },
  },
  {
    regulation: 'univ',
    topic: 'leave-for-good',
    proposition: 'formalities',
    inventory: ['univ/hand-in', 'univ/one-script-even-blank'],
    clauses: { handIn: clauses.handIn, oneScript: clauses.oneScript },
    statement: {
      fr: "Avant de quitter la salle, le candidat remet une copie et une seule, même blanche, anonymée, avec le nombre d'intercalaires, et signe la liste d'émargement.",
      en: 'Before leaving the room, the candidate hands in one script and only one, even blank, anonymised, with the number of extra sheets on it, and signs the attendance list.',
    },
    decision: pointed(
      'leaving_act',
      {
        blank: finds(
          'required',
          'Il faut remettre une copie et une seule, même blanche.',
          'One script and only one must be handed in, even a blank one.',
          'oneScript',
        ),
        nothing: finds(
          'forbidden',
          'Il faut remettre une copie et une seule, même blanche.',
          'One script and only one must be handed in, even a blank one.',
          'oneScript',
        ),
        two_scripts: finds(
          'forbidden',
          "Il faut remettre une copie et une seule ; des intercalaires peuvent s'y ajouter.",
          'One script and only one must be handed in; extra sheets may go with it.',
          'oneScript',
        ),
        sheets: finds(
          'required',
          "Le candidat indique sur sa copie le nombre d'intercalaires.",
          'The candidate writes the number of extra sheets on the script.',
          'oneScript',
        ),
        sign: finds(
          'required',
          "Il faut signer la liste d'émargement avant de quitter la salle.",
          'The attendance list must be signed before leaving the room.',
          'handIn',
        ),
        unsigned: finds(
          'forbidden',
          "Il faut signer la liste d'émargement avant de quitter la salle.",
          'The attendance list must be signed before leaving the room.',
          'handIn',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: "Le candidat doit remettre une copie et une seule, même blanche, bien anonymée, et signer la liste d'émargement avant de quitter la salle.",
          en: 'The candidate must hand in one script and only one, even blank, properly anonymised, and sign the attendance list before leaving the room.',
        },
      }),
    ),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Indiquer sur la copie le nombre d'intercalaires.",
          en: 'Write the number of extra sheets on the script.',
        },
        clause: 'oneScript',
      },
      {
        actor: 'student',
        text: {
          fr: "Remettre une copie et une seule, même blanche, en s'assurant qu'elle est bien anonymée.",
          en: 'Hand in one script and only one, even blank, making sure that it is anonymised.',
        },
        clause: 'handIn',
      },
      {
        actor: 'student',
        text: {
          fr: "Signer la liste d'émargement avant de quitter la salle.",
          en: 'Sign the attendance list before leaving the room.',
        },
        clause: 'handIn',
      },
    ],
    cautions: [
      {
        fr: "Pas avant le temps minimum de présence : un tiers de la durée de l'épreuve, au plus une heure.",
        en: 'Not before the minimum stay: a third of the exam, one hour at most.',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'leave-for-a-moment',
    proposition: 'go-out',
    inventory: ['univ/temporary-exit', 'univ/temporary-exit-log', 'univ/minimum-stay'],
    clauses: {
      temporary: clauses.temporary,
      minimumStay: clauses.minimumStay,
      oneAtATime: clauses.oneAtATime,
      log: clauses.log,
      president: clauses.president,
    },
    statement: {
      fr: "Exceptionnellement, et jamais avant un tiers de la durée de l'épreuve (au plus une heure), un candidat peut être autorisé à sortir un moment, un à la fois : il remet sa copie au surveillant, qui la lui rend au retour et note les heures de sortie et de retour au procès-verbal.",
      en: 'Exceptionally, and never before a third of the exam (one hour at most), a candidate may be authorised to go out for a moment, one at a time: the script is handed to the proctor, who gives it back on return and notes the times of exit and return in the report.',
    },
    decision: pointed(
      'script_out',
      {
        taken: finds(
          'forbidden',
          'La copie ne sort pas : elle doit être remise au surveillant avant de sortir ; il la rend au retour.',
          'The script does not go out: it must be handed to the proctor before going out, who gives it back on return.',
          'temporary',
        ),
      },
      pointed(
        'exit_noted',
        {
          noted: finds(
            'required',
            "Le surveillant note au procès-verbal l'heure de sortie et l'heure de retour du candidat.",
            'The proctor notes the times of exit and of return in the report (procès-verbal).',
            'log',
          ),
        },
        {
          asks: ['elapsed_min', 'duration_min'],
          conditions: ['emergency', 'others_out', 'going_together'],
          monotone: {
            elapsed_min: { either: 'minimumStay' },
            duration_min: { either: 'minimumStay' },
            others_out: 'hurts',
            going_together: 'hurts',
          },
          decide: ({
            elapsed_min: elapsed = 0,
            duration_min: duration = 0,
            emergency: urgent,
            others_out: out,
            going_together: together,
          }) => {
            if (elapsed < CAP_MIN && elapsed < stayOf(duration))
              return urgent === true ? emergency : tooEarly(elapsed, duration);
            if ((out ?? 0) > 0 || (together ?? 1) > 1)
              return {
                status: 'forbidden',
                say: {
                  fr: "Les étudiants ne sortent qu'un à la fois : il faut attendre que l'autre soit revenu.",
                  en: 'Students go out one at a time: the other has to be back first.',
                },
                cites: ['oneAtATime'],
              };
            const over = stayOver(elapsed, duration);
            return {
              status: 'discretion',
              holder: whoeverAuthorises,
              say: {
                fr: `${over.fr} : une sortie momentanée peut être autorisée, exceptionnellement et un étudiant à la fois.`,
                en: `${over.en}: going out for a moment may be authorised, exceptionally and one student at a time.`,
              },
              reasons: [
                {
                  fr: 'La copie est remise au surveillant, qui la rend au retour et note les heures de sortie et de retour au procès-verbal.',
                  en: 'The script is handed to the proctor, who gives it back on return and notes the times of exit and return in the report.',
                },
                {
                  fr: "Le texte ne dit pas qui donne l'autorisation.",
                  en: 'The text does not say who gives the authorisation.',
                },
              ],
              threshold_min: over.threshold_min,
              trace: over.trace,
              cites: ['temporary', 'oneAtATime', 'log', 'minimumStay'],
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
          fr: fr`Sur une épreuve de ${exam(duration)}, une sortie momentanée peut être autorisée, exceptionnellement, à partir de ${min(stayOf(duration))} (un tiers de la durée, au plus une heure).`,
          en: en`On an exam of ${exam(duration)}, going out for a moment may be authorised, exceptionally, from ${min(stayOf(duration))} on (a third of the duration, one hour at most).`,
        },
        threshold_min: stayOf(duration),
        trace: [stayTrace(duration)],
        cites: ['minimumStay', 'temporary'],
      }),
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Vérifier qu'un tiers de la durée (au plus une heure) est passé : la sortie n'est autorisée qu'exceptionnellement.",
          en: 'Check that a third of the exam (one hour at most) has gone by: going out is authorised only exceptionally.',
        },
        clause: 'temporary',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Ne laisser sortir qu’un étudiant à la fois.',
          en: 'Let out one student at a time only.',
        },
        clause: 'oneAtATime',
      },
      {
        actor: 'student',
        text: {
          fr: 'Remettre sa copie au surveillant avant de sortir ; il la rend au retour.',
          en: 'Hand the script to the proctor before going out; it is given back on return.',
        },
        clause: 'temporary',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Noter au procès-verbal l'heure de sortie et l'heure de retour.",
          en: 'Note the times of exit and of return in the report (procès-verbal).',
        },
        clause: 'log',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'leave-for-a-moment',
    proposition: 'together',
    inventory: ['univ/temporary-exit-one-at-a-time'],
    clauses: { oneAtATime: clauses.oneAtATime },
    statement: {
      fr: "Les étudiants ne sont autorisés à sortir provisoirement qu'un à la fois.",
      en: 'Students are authorised to go out temporarily one at a time only.',
    },
    decision: pointed('out_turns', turns, always(turns.at_once)),
  },
  {
    regulation: 'univ',
    topic: 'leave-for-a-moment',
    proposition: 'belongings',
    inventory: ['univ/temporary-exit'],
    clauses: { temporary: clauses.temporary, deposited: clauses.deposited },
    statement: {
      fr: "Avant de sortir un moment, le candidat remet sa copie au surveillant, qui la lui rend à son retour. Sacs et téléphones éteints sont déposés à l'entrée de la salle ; le texte ne dit pas s'ils peuvent être repris pour sortir, et ne dit rien du sujet ni des brouillons.",
      en: 'Before going out for a moment, the candidate hands the script to the proctor, who gives it back on return. Bags and phones, switched off, are left at the entrance of the room; the text does not say whether they may be taken back to go out, and says nothing of the question paper or scrap paper.',
    },
    decision: pointed(
      'script_out',
      {
        taken: finds(
          'forbidden',
          'La copie ne sort pas : elle doit être remise au surveillant avant de sortir ; il la rend au retour.',
          'The script does not go out: it must be handed to the proctor before going out, who gives it back on return.',
          'temporary',
        ),
        left: finds(
          'false',
          'La copie ne reste pas sur la table : elle doit être remise au surveillant avant de sortir ; il la rend au retour.',
          'The script does not stay on the table: it must be handed to the proctor before going out, who gives it back on return.',
          'temporary',
        ),
        // Whether it is to be left behind is asked of the script itself.
        handed: {
          whole: true,
          ...finds(
            'required',
            'La copie doit être remise au surveillant avant de sortir ; il la rend au retour.',
            'The script must be handed to the proctor before going out, who gives it back on return.',
            'temporary',
          ),
        },
      },
      always({
        // The script stays with the proctor; of the paper, drafts and things, which many ask about, nothing is said.
        status: 'depends',
        say: {
          fr: 'La copie ne sort pas : elle doit être remise au surveillant, qui la rend au retour. Du sujet, des brouillons et du matériel autorisé, le texte ne dit rien.',
          en: 'The script does not go out: it must be handed to the proctor, who gives it back on return. Of the question paper, scrap paper and authorised equipment the text says nothing.',
        },
        reasons: [
          {
            fr: "Sacs et téléphones éteints sont déposés à l'entrée de la salle ; le texte ne dit pas s'ils peuvent être repris pour sortir.",
            en: 'Bags and phones, switched off, are left at the entrance of the room; the text does not say whether they may be taken back to go out.',
          },
        ],
      }),
    ),
  },
];

import { always, type Cell, type Decision, type Outcome } from '../cell.ts';
import { en, exam, fr, min, trace } from '../minutes.ts';
import { pointed } from './points.ts';

const clauses = {
  half: {
    label: '3',
    words:
      "Les apprenants ne sont pas autorisés à sortir de la salle ou pièce lors des contrôles de connaissances d'une durée inférieure à 2 heures. Ils ne peuvent quitter une épreuve avant la moitié de sa durée.",
  },
  noEntry: {
    label: '3',
    words:
      "Lors des contrôles en temps limité : […] en salle, les apprenants ne sont pas autorisés à entrer dans la salle après le début de l'épreuve.",
  },
  onlineNoEntry: {
    label: '3',
    words:
      "Lors des contrôles en temps limité : […] en ligne, l'apprenant doit être seul dans la pièce à pouvoir montrer au surveillant toute la pièce, aucune personne n'est autorisée à entrer dans la pièce après le début de l'épreuve.",
  },
  devices: {
    label: '3',
    words:
      "Les appareils électronique (téléphones ou ordinateurs portables, tablettes numériques, appareil photo…) doivent être éteints, placés en évidence et demeurer dans la salle pendant toute la période de l'examen.",
  },
  room: {
    label: '3',
    words:
      "Lorsqu'un apprenant quitte la salle d'examen avant la fin du temps imparti, il doit impérativement remettre au préalable sa copie avec ses nom et prénom, même si celle-ci est vierge, aux personnes qui assurent la surveillance et qui noteront sur la copie l'heure à laquelle l'apprenant a quitté la salle.",
  },
  online: {
    label: '3',
    words:
      "Lorsqu'un apprenant cesse le contrôle avant la fin du temps imparti, il doit impérativement terminer tout accès au site ne ligne, montrer aux personnes qui assurent la surveillance qu'il n'a pas fait de copies électronique et qui noteront l'heure à laquelle l'apprenant a quitté la pièce.",
  },
  seriouslyIll: {
    label: 'A.1.2',
    words:
      "Lorsqu'un accident survient (ou si un élève est gravement malade) dans l'établissement, il faut : […] Appeler le SAMU ou les sapeurs-pompiers",
  },
};

/** "d'une durée inférieure à 2 heures": an exam of exactly two hours is not. */
const NO_EXIT_UNDER_MIN = 120;

const noException = {
  fr: 'Le texte ne prévoit aucune exception.',
  en: 'The text provides for no exception.',
};
const callForHelp = {
  fr: "En cas d'accident ou de maladie grave dans l'établissement, appeler le SAMU ou les sapeurs-pompiers : l'annexe le demande.",
  en: 'In case of an accident or a serious illness on the premises, call the SAMU or the fire brigade: the annex asks for it.',
};
const formalitiesToo = {
  fr: 'Avant de partir, en salle : remettre la copie, même vierge, avec nom et prénom. En ligne : terminer tout accès au site et montrer au surveillant qu’aucune copie électronique n’a été faite.',
  en: 'Before leaving, in a room: hand in the script, even blank, with surname and first name. Online: end all access to the site and show the proctor that no electronic copy was made.',
};

const noExit = (duration: number, emergency: boolean | undefined): Outcome => ({
  status: 'forbidden',
  say: {
    fr: fr`Une épreuve de ${exam(duration)} dure moins de 2 h : les apprenants ne sont pas autorisés à sortir de la salle ou de la pièce avant la fin.`,
    en: en`An exam of ${exam(duration)} lasts less than 2 h: learners may not go out of the room before the end.`,
  },
  reasons: [
    noException,
    {
      fr: "La règle de la moitié n'ouvre pas de sortie dans une épreuve de moins de 2 h : les deux interdictions s'ajoutent.",
      en: 'The rule of the half opens no exit in an exam of less than 2 h: the two bans add up.',
    },
  ],
  ...(emergency === true ? { next: callForHelp } : {}),
  trace: [trace(false, `${String(duration)} ≥ ${String(NO_EXIT_UNDER_MIN)}`)],
  cites: emergency === true ? ['half', 'seriouslyIll'] : ['half'],
});

const halfOf = (duration: number) => duration / 2;
const halfTrace = (duration: number) => [
  trace(true, `${String(duration)} ≥ ${String(NO_EXIT_UNDER_MIN)}`),
  trace(true, {
    fr: fr`seuil = ${duration} / 2 = ${min(halfOf(duration))}`,
    en: en`threshold = ${duration} / 2 = ${min(halfOf(duration))}`,
  }),
];

const scriptFirst = {
  fr: "Qui quitte la salle avant la fin remet d'abord sa copie aux surveillants, avec ses nom et prénom, même si elle est vierge.",
  en: 'Whoever leaves the room before the end first hands the script to the proctors, with surname and first name, even if it is blank.',
};
const timeNoted = {
  fr: "Les surveillants notent l'heure à laquelle l'apprenant a quitté la salle (sur la copie) ou, en ligne, la pièce.",
  en: 'The proctors note the time at which the learner left the room (on the script, for an exam in a hall).',
};
const noCopyShown = {
  fr: "En ligne, qui cesse avant la fin termine tout accès au site, montre aux surveillants qu'il n'a pas fait de copie électronique, et ils notent l'heure à laquelle il a quitté la pièce.",
  en: 'Online, whoever stops before the end ends all access to the site, shows the proctors that no electronic copy was made, and they note the time of leaving the room.',
};
const leaveForm = {
  named: { status: 'required', say: scriptFirst, cites: ['room'] },
  unnamed: { status: 'forbidden', say: scriptFirst, cites: ['room'] },
  handed_first: { status: 'required', say: scriptFirst, cites: ['room'] },
  script_kept: { status: 'forbidden', say: scriptFirst, cites: ['room'] },
  timed: { status: 'required', say: timeNoted, cites: ['room', 'online'] },
  no_copy_shown: { status: 'required', say: noCopyShown, cites: ['online'] },
} as const;

/** Of somebody who was kept in or let go, whether that is right: it turns on whether leaving is allowed. */
const ofBeingKept = (decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'kept_in'],
  decide: (facts) => {
    const found = decision.decide(facts);
    if (facts.kept_in === undefined || (found.status !== 'permitted' && found.status !== 'forbidden'))
      return found;
    const right = (found.status === 'forbidden') === (facts.kept_in === 'kept');
    return { ...found, status: right ? 'true' : 'false', worded: true, whole: true };
  },
});

export const exits: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'leave-for-good',
    proposition: 'leave',
    inventory: ['imt/no-leave-before-half', 'imt/no-exit-under-2h'],
    clauses: {
      half: clauses.half,
      room: clauses.room,
      online: clauses.online,
      seriouslyIll: clauses.seriouslyIll,
    },
    statement: {
      fr: "Dans une épreuve de moins de 2 h, les apprenants ne sont pas autorisés à sortir. À partir de 2 h, on ne peut pas quitter l'épreuve avant la moitié de sa durée.",
      en: 'In an exam of less than 2 h, learners may not go out. From 2 h on, one may not leave the exam before half of its duration.',
    },
    decision: ofBeingKept({
      asks: ['duration_min', 'elapsed_min'],
      conditions: ['emergency'],
      monotone: { duration_min: { either: 'half' }, elapsed_min: { either: 'half' } },
      decide: ({ duration_min: duration = 0, elapsed_min: elapsed = 0, emergency }) => {
        if (duration < NO_EXIT_UNDER_MIN) return noExit(duration, emergency);
        const earliest = halfOf(duration);
        const reached = elapsed >= earliest;
        const lastTrace = trace(reached, `${String(elapsed)} ≥ ${String(earliest)}`);
        if (reached)
          return {
            status: 'permitted',
            say: {
              fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, le départ est possible : il l'est à partir de la moitié, soit ${min(earliest)}.`,
              en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, leaving is possible: it is from the half on, that is ${min(earliest)}.`,
            },
            reasons: [formalitiesToo],
            threshold_min: earliest,
            trace: [...halfTrace(duration), lastTrace],
            cites: ['half', 'room', 'online'],
          };
        return {
          status: 'forbidden',
          say: {
            fr: fr`Après ${min(elapsed)} d'une épreuve de ${exam(duration)}, il est trop tôt pour partir : il faut attendre la moitié, soit ${min(earliest)}.`,
            en: en`After ${min(elapsed)} of an exam of ${exam(duration)}, it is too early to leave: not before the half, that is ${min(earliest)}.`,
          },
          reasons: [noException],
          ...(emergency === true ? { next: callForHelp } : {}),
          threshold_min: earliest,
          trace: [...halfTrace(duration), lastTrace],
          cites: emergency === true ? ['half', 'seriouslyIll'] : ['half'],
        };
      },
    }),
    figure: {
      asks: ['duration_min'],
      monotone: { duration_min: 'helps' },
      decide: ({ duration_min: duration = 0 }) => {
        if (duration < NO_EXIT_UNDER_MIN) return noExit(duration, undefined);
        return {
          status: 'true',
          say: {
            fr: fr`Sur une épreuve de ${exam(duration)}, on peut partir à partir de la moitié, soit ${min(halfOf(duration))}.`,
            en: en`On an exam of ${exam(duration)}, one may leave from the half on, that is ${min(halfOf(duration))}.`,
          },
          reasons: [formalitiesToo],
          threshold_min: halfOf(duration),
          trace: halfTrace(duration),
          cites: ['half'],
        };
      },
    },
  },
  {
    regulation: 'imt',
    topic: 'leave-for-good',
    proposition: 'formalities',
    inventory: ['imt/room-early-leave-formalities', 'imt/online-early-end-formalities'],
    clauses: { room: clauses.room, online: clauses.online },
    statement: {
      fr: "En salle, qui part avant la fin remet d'abord sa copie, même vierge, avec ses nom et prénom, aux surveillants, qui notent sur la copie l'heure du départ. En ligne, il termine tout accès au site et montre aux surveillants qu'il n'a pas fait de copie électronique ; ils notent l'heure à laquelle il a quitté la pièce.",
      en: 'In a room, whoever leaves before the end first hands in the script, even blank, with surname and first name, to the proctors, who note the time of departure on it. Online, the learner ends all access to the site and shows the proctors that no electronic copy was made; they note the time of leaving the room.',
    },
    decision: pointed('leave_form', leaveForm, {
      asks: ['mode'],
      decide: ({ mode }) =>
        mode === 'online'
          ? {
              status: 'required',
              say: {
                fr: "En ligne, il faut terminer tout accès au site et montrer au surveillant qu'aucune copie électronique n'a été faite ; il note l'heure du départ.",
                en: 'Online, all access to the site must end and the proctor must be shown that no electronic copy was made; the proctor notes the time of leaving.',
              },
              cites: ['online'],
            }
          : {
              status: 'required',
              say: {
                fr: "En salle, la copie, même vierge, est remise au surveillant avec nom et prénom avant de sortir ; il note sur la copie l'heure du départ.",
                en: 'In a room, the script, even blank, is handed to the proctor with surname and first name before leaving; the proctor notes the time of departure on it.',
              },
              cites: ['room'],
            },
    }),
    steps: [
      {
        actor: 'student',
        text: {
          fr: 'En salle : remettre la copie au surveillant avant de sortir, même vierge, avec nom et prénom.',
          en: 'In a room: hand the script to the proctor before leaving, even blank, with surname and first name.',
        },
        clause: 'room',
      },
      {
        actor: 'proctor',
        text: {
          fr: "En salle : noter sur la copie l'heure à laquelle l'apprenant a quitté la salle.",
          en: 'In a room: note on the script the time at which the learner left.',
        },
        clause: 'room',
      },
      {
        actor: 'student',
        text: {
          fr: "En ligne : terminer tout accès au site, puis montrer au surveillant qu'aucune copie électronique n'a été faite.",
          en: 'Online: end all access to the site, then show the proctor that no electronic copy was made.',
        },
        clause: 'online',
      },
      {
        actor: 'proctor',
        text: {
          fr: "En ligne : noter l'heure à laquelle l'apprenant a quitté la pièce.",
          en: 'Online: note the time at which the learner left the room.',
        },
        clause: 'online',
      },
    ],
    cautions: [
      {
        fr: "Partir suppose d'en avoir le droit : jamais dans une épreuve de moins de 2 h, et sinon pas avant la moitié de sa durée.",
        en: 'Leaving must be allowed first: never in an exam of less than 2 h, and otherwise not before half of its duration.',
      },
    ],
  },
  {
    regulation: 'imt',
    topic: 'leave-for-good',
    proposition: 'return',
    inventory: ['silent/return-after-final-exit'],
    clauses: { noEntry: clauses.noEntry, online: clauses.online, onlineNoEntry: clauses.onlineNoEntry },
    statement: {
      fr: "Le texte ne parle pas du retour en particulier. Mais en salle, les apprenants ne sont pas autorisés à entrer après le début de l'épreuve ; en ligne, qui cesse avant la fin doit terminer tout accès au site, et personne n'entre dans la pièce après le début.",
      en: 'The text does not speak of coming back in particular. But in a room, learners may not enter after the start of the exam; online, whoever stops before the end must end all access to the site, and nobody may enter the room after the start.',
    },
    decision: always({
      status: 'forbidden',
      say: {
        fr: "En salle, les apprenants ne sont pas autorisés à entrer après le début de l'épreuve ; en ligne, qui cesse avant la fin doit terminer tout accès au site.",
        en: 'In a room, learners may not enter after the start of the exam; online, whoever stops before the end must end all access to the site.',
      },
      reasons: [
        {
          fr: 'Ces règles sont générales : le texte ne parle pas du retour en particulier, et ne prévoit pas d’exception.',
          en: 'These rules are general: the text does not speak of coming back in particular, and provides for no exception.',
        },
      ],
    }),
  },
  {
    regulation: 'imt',
    topic: 'leave-for-a-moment',
    proposition: 'go-out',
    inventory: ['imt/no-exit-under-2h'],
    clauses: { half: clauses.half, noEntry: clauses.noEntry, seriouslyIll: clauses.seriouslyIll },
    statement: {
      fr: "Dans une épreuve de moins de 2 h, les apprenants ne sont pas autorisés à sortir de la salle ou de la pièce, même un moment. À partir de 2 h, le texte ne parle pas de sortie provisoire ; il interdit de quitter l'épreuve avant la moitié de sa durée.",
      en: 'In an exam of less than 2 h, learners may not go out of the room, even for a moment. From 2 h on, the text does not speak of going out for a moment; it forbids leaving the exam before half of its duration.',
    },
    decision: {
      asks: ['duration_min'],
      conditions: ['emergency'],
      monotone: { duration_min: 'helps' },
      decide: ({ duration_min: duration = 0, emergency }) =>
        duration < NO_EXIT_UNDER_MIN
          ? noExit(duration, emergency)
          : {
              status: 'unsaid',
              say: {
                fr: fr`Pour une épreuve de ${exam(duration)}, le texte ne dit pas si l'on peut sortir un moment et revenir : il n'interdit toute sortie que sous 2 h.`,
                en: en`For an exam of ${exam(duration)}, the text does not say whether one may go out for a moment and come back: it forbids any exit only under 2 h.`,
              },
              reasons: [
                {
                  fr: fr`On ne peut pas « quitter » l'épreuve avant la moitié, soit ${min(halfOf(duration))} ; le texte ne dit pas si sortir un moment, c'est la quitter.`,
                  en: en`One may not "leave" the exam before the half, that is ${min(halfOf(duration))}; the text does not say whether going out for a moment is leaving it.`,
                },
                {
                  fr: "À la lettre, l'interdiction d'entrer en salle après le début de l'épreuve vaudrait aussi pour qui revient.",
                  en: 'To the letter, the ban on entering a room after the start of the exam would hold for whoever comes back, too.',
                },
              ],
              ...(emergency === true ? { next: callForHelp } : {}),
              trace: [trace(true, `${String(duration)} ≥ ${String(NO_EXIT_UNDER_MIN)}`)],
              cites: ['half', 'noEntry'],
            },
    },
  },
  {
    regulation: 'imt',
    topic: 'leave-for-a-moment',
    proposition: 'belongings',
    inventory: ['silent/script-during-temporary-exit'],
    clauses: { devices: clauses.devices, half: clauses.half },
    statement: {
      fr: "Les appareils électroniques (téléphone, ordinateur, tablette…) doivent rester dans la salle pendant tout l'examen. Le texte ne dit pas ce que deviennent la copie et les autres affaires pendant une sortie d'un moment.",
      en: 'Electronic devices (phone, computer, tablet…) must stay in the room for the whole exam. The text does not say what is done with the script and other belongings while a candidate is out for a moment.',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Les appareils électroniques doivent rester dans la salle pendant tout l'examen ; pour la copie et les autres affaires, le texte ne dit rien d'une sortie d'un moment.",
        en: 'Electronic devices must stay in the room for the whole exam; for the script and other belongings, the text says nothing of going out for a moment.',
      },
    }),
  },
];

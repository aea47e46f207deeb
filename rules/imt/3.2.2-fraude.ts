import type { Cell, Decision, Outcome } from '../cell.ts';
import { pointed } from './points.ts';

const clauses = {
  caught: {
    label: '3.2.2',
    words: "En cas de flagrant délit durant le contrôle, l'apprenant est immédiatement exclu de l'examen.",
  },
  zero: {
    label: '3.2.2',
    words: "En cas de fraude ou de tentative constatée lors d'un examen, la note de 0 est attribuée.",
  },
};

const excluded = {
  fr: "Pris en flagrant délit pendant l'épreuve, l'apprenant est immédiatement exclu de l'examen.",
  en: 'Caught in the act during the exam, the learner is excluded from it at once.',
};
const suspicionOnly = {
  fr: 'Cela ne vaut que pour le flagrant délit : le texte ne dit pas ce qui se passe en cas de simple soupçon.',
  en: 'This holds only for someone caught in the act: the text does not say what happens on a mere suspicion.',
};
const whoExcludes = {
  fr: 'Le texte ne dit pas qui prononce l’exclusion, ni si un surveillant peut le faire seul.',
  en: 'The text does not say who pronounces the exclusion, nor whether a proctor may do it alone.',
};
const markOfZero = {
  fr: 'La note de 0 est attribuée en cas de fraude ou de tentative constatée.',
  en: 'A mark of 0 is given where cheating or an attempt is established.',
};

/** A finding on whoever is caught cheating; of a disturbance the text says nothing of the kind. */
const ofCheating = (outcome: Outcome): Decision => ({
  asks: [],
  conditions: ['incident'],
  decide: ({ incident }) =>
    incident === 'disturbance'
      ? {
          status: 'unsaid',
          say: {
            fr: "Le texte n'exclut de l'examen que l'apprenant pris en flagrant délit de fraude : il ne dit rien d'une exclusion pour trouble.",
            en: 'The text excludes from the exam only a learner caught cheating: it says nothing of an exclusion for a disturbance.',
          },
          cites: ['caught'],
        }
      : outcome,
});

const caughtFound = {
  at_once: { status: 'required', say: excluded, reasons: [suspicionOnly, whoExcludes], cites: ['caught'] },
  let_finish: { status: 'false', say: excluded, reasons: [suspicionOnly, whoExcludes], cites: ['caught'] },
} as const;

export const fraud: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'fraud-in-the-room',
    proposition: 'steps',
    inventory: ['imt/flagrante-delicto-exclusion'],
    clauses,
    statement: {
      fr: "En cas de flagrant délit, l'apprenant est immédiatement exclu de l'examen, et toute fraude ou tentative constatée vaut la note de 0. Le texte ne prévoit pas d'autre démarche.",
      en: 'A learner caught in the act is excluded from the exam at once, and cheating or an attempt, once established, means a mark of 0. The text provides for no other step.',
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Pris en flagrant délit durant le contrôle, l'apprenant est immédiatement exclu de l'examen.",
          en: 'Caught in the act during the test, the learner is excluded from the exam at once.',
        },
        clause: 'caught',
      },
      {
        actor: 'staff',
        text: {
          fr: 'En cas de fraude ou de tentative constatée, la note de 0 est attribuée.',
          en: 'Where cheating or an attempt is established, a mark of 0 is given.',
        },
        clause: 'zero',
      },
    ],
    cautions: [
      {
        fr: 'Le texte ne dit pas qui prononce l’exclusion ou attribue la note, ni si un surveillant peut le faire seul, ni que faire en cas de simple soupçon.',
        en: 'The text does not say who pronounces the exclusion or gives the mark, nor whether a proctor may do it alone, nor what to do on a mere suspicion.',
      },
      {
        fr: 'Il ne parle ni de procès-verbal, ni de signature, ni de saisie de documents ou d’appareils, ni de fouille.',
        en: 'It speaks neither of a report (procès-verbal), nor of a signature, nor of seizing documents or devices, nor of a search.',
      },
    ],
  },
  {
    regulation: 'imt',
    topic: 'fraud-in-the-room',
    proposition: 'expel',
    inventory: ['imt/flagrante-delicto-exclusion'],
    clauses,
    statement: {
      fr: `${excluded.fr} ${whoExcludes.fr}`,
      en: `${excluded.en} ${whoExcludes.en}`,
    },
    decision: pointed(
      'caught_point',
      caughtFound,
      ofCheating({
        status: 'required',
        say: excluded,
        reasons: [suspicionOnly, whoExcludes, markOfZero],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'fraud-in-the-room',
    proposition: 'continue',
    inventory: [],
    clauses: { caught: clauses.caught },
    statement: {
      fr: "Pris en flagrant délit, l'apprenant ne continue pas : il est immédiatement exclu de l'examen.",
      en: 'A learner caught in the act does not go on: that learner is excluded from the exam at once.',
    },
    decision: pointed(
      'caught_point',
      caughtFound,
      ofCheating({ status: 'forbidden', say: excluded, reasons: [suspicionOnly, whoExcludes] }),
    ),
  },
];

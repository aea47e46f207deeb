import type { Topic } from '../topic.ts';

export const leaveForAMoment = {
  id: 'leave-for-a-moment',
  name: { fr: 'Sortir un moment', en: 'Going out for a moment' },
  question: {
    fr: "Puis-je sortir un moment, aux toilettes par exemple, pendant l'épreuve ?",
    en: 'May I go out for a moment, to the toilet for instance, during the exam?',
  },
  propositions: {
    'go-out': {
      fr: 'Un candidat peut sortir un moment et revenir composer.',
      en: 'A candidate may go out for a moment and come back to the exam.',
      unsaid: {
        fr: 'si un candidat peut sortir un moment',
        en: 'whether a candidate may go out for a moment',
      },
    },
    escort: {
      fr: 'Un surveillant doit accompagner le candidat qui sort un moment.',
      en: 'A proctor must go with a candidate who goes out for a moment.',
      unsaid: {
        fr: 'si un surveillant accompagne le candidat qui sort un moment',
        en: 'whether a proctor goes with a candidate who goes out for a moment',
      },
    },
    together: {
      fr: 'Plusieurs candidats peuvent être dehors en même temps.',
      en: 'Several candidates may be out at the same time.',
      unsaid: {
        fr: 'combien de candidats peuvent être dehors en même temps',
        en: 'how many candidates may be out at the same time',
      },
    },
    belongings: {
      fr: 'Le candidat qui sort un moment peut emporter sa copie ou ses affaires.',
      en: 'A candidate who goes out for a moment may take the script or belongings along.',
      unsaid: {
        fr: "ce que devient la copie pendant une sortie d'un moment",
        en: 'what is done with the script while a candidate is out for a moment',
      },
    },
    'extra-time': {
      fr: 'Le temps passé dehors est rendu.',
      en: 'The time spent outside is given back.',
      unsaid: {
        fr: 'si le temps passé dehors est rendu',
        en: 'whether the time spent outside is given back',
      },
    },
    limit: {
      fr: 'La durée ou le nombre des sorties est limité.',
      en: 'The length or number of breaks is limited.',
      unsaid: {
        fr: 'combien de temps dure une sortie ni combien de fois on peut sortir',
        en: 'how long a break may last or how many one may take',
      },
    },
  },
  facts: [
    'duration_min',
    'elapsed_min',
    'emergency',
    'cause',
    'proctors',
    'others_out',
    'going_together',
    'accommodated',
    'script_out',
    'exit_noted',
    'watched',
    'break_asked',
    'taken_out',
    'contrary_done',
    'leave_claim',
    'out_turns',
    'judged',
  ],
} as const satisfies Topic;

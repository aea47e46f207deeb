import type { Topic } from '../topic.ts';

export const leaveForGood = {
  id: 'leave-for-good',
  name: { fr: 'Partir avant la fin', en: 'Leaving before the end' },
  question: {
    fr: "Puis-je rendre ma copie et partir avant la fin de l'épreuve ?",
    en: 'May I hand in my script and leave before the end of the exam?',
  },
  propositions: {
    leave: {
      fr: "Un candidat peut partir définitivement avant la fin de l'épreuve.",
      en: 'A candidate may leave for good before the end of the exam.',
      unsaid: {
        fr: 'si un candidat peut partir avant la fin',
        en: 'whether a candidate may leave before the end',
      },
    },
    formalities: {
      fr: 'Avant de partir, le candidat doit rendre sa copie et accomplir des formalités.',
      en: 'Before leaving, the candidate must hand in the script and go through formalities.',
      unsaid: { fr: "ce qu'il faut faire avant de partir", en: 'what has to be done before leaving' },
    },
    return: {
      fr: 'Un candidat parti définitivement peut revenir.',
      en: 'A candidate who has left for good may come back.',
      unsaid: {
        fr: 'si un candidat parti définitivement peut revenir',
        en: 'whether a candidate who has left for good may come back',
      },
    },
  },
  facts: [
    'duration_min',
    'elapsed_min',
    'mode',
    'emergency',
    'cause',
    'accommodated',
    'leaving_act',
    'back_after',
    'hour_always',
    'nothing_stops',
    'leave_form',
    'kept_in',
    'hand_in_point',
    'leave_claim',
    'judged',
  ],
} as const satisfies Topic;

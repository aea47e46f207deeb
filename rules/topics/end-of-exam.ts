import type { Topic } from '../topic.ts';

export const endOfExam = {
  id: 'end-of-exam',
  name: { fr: "La fin de l'épreuve", en: 'The end of the exam' },
  question: { fr: "Que se passe-t-il à la fin de l'épreuve ?", en: 'What happens at the end of the exam?' },
  propositions: {
    'stop-writing': {
      fr: "Un candidat peut continuer à écrire après la fin de l'épreuve.",
      en: 'A candidate may go on writing after the end of the exam.',
      unsaid: {
        fr: 'si un candidat peut continuer à écrire après la fin',
        en: 'whether a candidate may go on writing after the end',
      },
    },
    'writing-after': {
      fr: 'Écrire après la fin a une conséquence.',
      en: 'Writing after time is called has a consequence.',
      unsaid: {
        fr: 'ce que risque un candidat qui écrit après la fin',
        en: 'what a candidate who writes after time is called risks',
      },
    },
    'hand-in': {
      fr: "Chaque candidat doit remettre sa copie à la fin de l'épreuve.",
      en: 'Each candidate must hand in the script at the end of the exam.',
      unsaid: {
        fr: "comment les copies sont remises à la fin de l'épreuve",
        en: 'how scripts are handed in at the end',
      },
    },
    'not-handed-in': {
      fr: 'Une copie non remise, ou sortie de la salle, est corrigée.',
      en: 'A script that was not handed in, or was taken out of the room, is marked.',
      unsaid: {
        fr: 'si une copie non remise ou sortie de la salle est corrigée',
        en: 'whether a script that was not handed in or was taken out of the room is marked',
      },
    },
    'take-away': {
      fr: "Un candidat peut emporter le sujet ou ses brouillons à la fin de l'épreuve.",
      en: 'A candidate may take the question paper or the rough work away at the end of the exam.',
      unsaid: {
        fr: "si l'on peut emporter le sujet ou ses brouillons à la fin",
        en: 'whether one may take the question paper or the rough work away at the end',
      },
    },
  },
  facts: [
    'mode',
    'leaving_act',
    'hand_in_point',
    'after_signal',
    'overtime',
    'end_step',
    'unmarked_zero',
    'sheets_taken',
    'judged',
  ],
} as const satisfies Topic;

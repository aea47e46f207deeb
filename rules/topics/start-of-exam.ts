import type { Topic } from '../topic.ts';

export const startOfExam = {
  id: 'start-of-exam',
  name: { fr: "Le début de l'épreuve", en: 'The start of the exam' },
  question: {
    fr: "Que doit-on dire et faire au début de l'épreuve ?",
    en: 'What has to be said and done at the start of the exam?',
  },
  propositions: {
    sequence: {
      told: true,
      fr: "Le début de l'épreuve suit un ordre : rappel des consignes, distribution des sujets.",
      en: 'The start follows an order: rules recalled, papers handed out.',
      unsaid: { fr: "comment se déroule le début de l'épreuve", en: 'how the start of the exam goes' },
    },
    'times-announced': {
      told: true,
      fr: 'Les heures de début et de fin sont annoncées aux candidats.',
      en: 'The start and end times are announced to the candidates.',
      unsaid: {
        fr: 'si les heures de début et de fin doivent être annoncées',
        en: 'whether the start and end times have to be announced',
      },
    },
    'lost-time': {
      fr: 'Le temps perdu (début tardif, alarme, panne, bruit) est rendu aux candidats.',
      en: 'Time lost (late start, alarm, power cut, noise) is given back to the candidates.',
      unsaid: {
        fr: 'si le temps perdu par un début tardif, une alarme, une panne ou du bruit est rendu',
        en: 'whether time lost through a late start, an alarm, a power cut or noise is given back',
      },
    },
  },
  facts: ['times_way', 'times_told', 'start_order', 'reminder_point'],
} as const satisfies Topic;

import type { Topic } from '../topic.ts';

export const lateEntry = {
  id: 'late-entry',
  name: { fr: 'Arriver en retard', en: 'Arriving late' },
  question: {
    fr: "Puis-je entrer dans la salle si j'arrive en retard ?",
    en: 'May I enter the room if I arrive late?',
  },
  propositions: {
    enter: {
      fr: 'Un candidat en retard peut entrer et composer.',
      en: 'A candidate who is late may enter and sit the exam.',
    },
    'extra-time': {
      fr: 'Le temps perdu par un retard est rendu.',
      en: 'The time lost by being late is given back.',
    },
    proof: {
      fr: 'Le retard doit être justifié par un document.',
      en: 'The delay has to be proved by a document.',
    },
    'delay-start': {
      fr: "Le début de l'épreuve peut être retardé, par exemple en cas de grève ou d'intempéries.",
      en: 'The start of the exam may be put back, for instance because of a strike or bad weather.',
    },
  },
  mayMeans: { proof: 'enter' },
  facts: ['duration_min', 'delay_min', 'mode', 'cause', 'transport_proof', 'someone_left'],
} as const satisfies Topic;

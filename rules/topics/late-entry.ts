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
      unsaid: { fr: 'si un candidat en retard peut entrer', en: 'whether a candidate who is late may enter' },
    },
    'extra-time': {
      fr: 'Le temps perdu par un retard est rendu.',
      en: 'The time lost by being late is given back.',
      unsaid: {
        fr: 'si le temps perdu par un retard est rendu',
        en: 'whether the time lost by being late is given back',
      },
    },
    proof: {
      fr: 'Le retard doit être justifié par un document.',
      en: 'The delay has to be proved by a document.',
      unsaid: {
        fr: 'si un retard doit être justifié, ni par quel document',
        en: 'whether a delay has to be proved, nor by which document',
      },
    },
    'delay-start': {
      fr: "Le début de l'épreuve peut être retardé, par exemple en cas de grève ou d'intempéries.",
      en: 'The start of the exam may be put back, for instance because of a strike or bad weather.',
      unsaid: {
        fr: "si le début de l'épreuve peut être retardé, par exemple en cas de grève ou d'intempéries",
        en: 'whether the start of the exam may be put back, for instance because of a strike or bad weather',
      },
    },
    'late-login': {
      fr: 'Un candidat en retard peut se connecter à un examen en ligne.',
      en: 'A candidate who is late may log in to an online exam.',
      unsaid: {
        fr: "si l'on peut se connecter en retard à un examen en ligne",
        en: 'whether one may log in late to an online exam',
      },
    },
    'extended-time': {
      fr: "Les limites de retard ou de sortie se comptent sur le temps majoré d'un candidat aménagé.",
      en: 'Limits on lateness or leaving are counted on the extended time of an accommodated candidate.',
      unsaid: {
        fr: 'si les limites de retard ou de sortie se comptent sur le temps majoré',
        en: 'whether limits on lateness or leaving are counted on the extended time',
      },
    },
  },
  facts: [
    'duration_min',
    'delay_min',
    'mode',
    'cause',
    'transport_proof',
    'someone_left',
    'start_delayed_by',
    'late_point',
    'late_claim',
    'start_cause',
    'start_wait',
    'late_remedy',
    'entry_asked',
    'kept_outside',
    'late_ruling',
    'late_time',
    'judged',
  ],
} as const satisfies Topic;

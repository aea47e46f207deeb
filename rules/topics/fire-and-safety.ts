import type { Topic } from '../topic.ts';

export const fireAndSafety = {
  id: 'fire-and-safety',
  name: { fr: 'Incendie et sécurité', en: 'Fire and safety' },
  question: {
    fr: "Que faire en cas d'alarme incendie ou d'accident ?",
    en: 'What do I do in case of fire or accident?',
  },
  propositions: {
    fire: {
      told: true,
      fr: "En cas d'incendie, une conduite est prescrite.",
      en: 'In case of fire there are set steps.',
      unsaid: { fr: "que faire en cas d'incendie ou d'alarme", en: 'what to do in case of fire or alarm' },
    },
    accident: {
      told: true,
      fr: "En cas d'accident ou de malaise, une conduite est prescrite.",
      en: 'In case of accident or illness there are set steps.',
      unsaid: {
        fr: "que faire en cas d'accident ou de malaise",
        en: 'what to do in case of accident or illness',
      },
    },
    danger: {
      fr: 'Un danger grave doit être signalé.',
      en: 'A serious danger must be reported.',
      unsaid: { fr: 'à qui signaler un danger grave', en: 'to whom to report a serious danger' },
    },
    drills: {
      fr: "Chacun doit participer aux exercices d'évacuation.",
      en: 'Everybody must take part in evacuation drills.',
      unsaid: {
        fr: "si la participation aux exercices d'évacuation est obligatoire",
        en: 'whether taking part in evacuation drills is compulsory',
      },
    },
    equipment: {
      fr: 'Les dispositifs de sécurité et les issues doivent rester libres et intacts.',
      en: 'Safety devices and exits must be kept clear and intact.',
      unsaid: {
        fr: 'ce qui vaut pour les extincteurs et les issues',
        en: 'what applies to extinguishers and exits',
      },
    },
  },
  facts: ['time_of_day_min', 'first_aid', 'drill_point', 'safety_act', 'injured_point', 'clear_point'],
} as const satisfies Topic;

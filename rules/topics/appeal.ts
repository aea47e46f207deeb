import type { Topic } from '../topic.ts';

export const appeal = {
  id: 'appeal',
  name: { fr: 'Appels et recours', en: 'Appeals' },
  question: { fr: "Puis-je faire appel d'une décision ?", en: 'May I appeal against a decision?' },
  propositions: {
    'jury-decision': {
      fr: 'La décision du jury peut être contestée.',
      en: "The jury's decision may be appealed against.",
      unsaid: {
        fr: 'si la décision du jury peut être contestée',
        en: "whether the jury's decision may be appealed against",
      },
    },
    'jury-in-time': {
      fr: 'Le recours contre la décision du jury est encore dans le délai.',
      en: "The appeal against the jury's decision is still in time.",
      unsaid: {
        fr: 'dans quel délai contester la décision du jury',
        en: "by when the jury's decision may be appealed against",
      },
    },
    'jury-form': {
      told: true,
      fr: 'Le recours contre la décision du jury se fait dans une forme fixée.',
      en: "The appeal against the jury's decision has a set form.",
      unsaid: {
        fr: 'sous quelle forme contester la décision du jury',
        en: "in which form to appeal against the jury's decision",
      },
    },
    sanction: {
      fr: "Une sanction disciplinaire peut faire l'objet d'un appel.",
      en: 'A disciplinary sanction may be appealed against.',
      unsaid: {
        fr: "si une sanction disciplinaire peut faire l'objet d'un appel",
        en: 'whether a disciplinary sanction may be appealed against',
      },
    },
    'sanction-in-time': {
      fr: "L'appel contre la sanction est encore dans le délai.",
      en: 'The appeal against the sanction is still in time.',
      unsaid: {
        fr: "dans quel délai faire appel d'une sanction",
        en: 'by when a sanction may be appealed against',
      },
    },
    court: {
      fr: 'Un étudiant peut saisir le tribunal administratif ou un médiateur.',
      en: 'A student may go to the administrative court or a mediator.',
      unsaid: {
        fr: 'si et comment saisir le tribunal administratif ou un médiateur',
        en: 'whether and how to go to the administrative court or a mediator',
      },
    },
    suspensive: {
      fr: 'Un appel suspend la décision.',
      en: 'An appeal suspends the decision.',
      unsaid: { fr: 'si un appel suspend la décision', en: 'whether an appeal suspends the decision' },
    },
  },
  facts: [
    'notified_date',
    'act_date',
    'published_date',
    'appeal_way',
    'appeal_to',
    'penalty',
    'appeal_filter',
    'mail_in_time',
  ],
} as const satisfies Topic;

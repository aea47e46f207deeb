import type { Topic } from '../topic.ts';

export const secondSession = {
  id: 'second-session',
  name: { fr: 'La seconde session', en: 'The second session' },
  question: { fr: 'Puis-je passer la seconde session ?', en: 'May I sit the second session?' },
  propositions: {
    sit: {
      fr: "L'étudiant peut se présenter à la seconde session.",
      en: 'The student may sit the second session.',
      unsaid: { fr: 'qui peut se présenter à la seconde session', en: 'who may sit the second session' },
    },
    'which-mark': {
      fr: 'La meilleure des deux notes est conservée.',
      en: 'The better of the two marks is kept.',
      unsaid: {
        fr: 'quelle note est retenue entre les deux sessions',
        en: 'which mark counts between the two sessions',
      },
    },
    when: {
      fr: 'La seconde session a lieu au plus tôt un certain temps après les résultats.',
      en: 'The second session is held some time after the results at the earliest.',
      unsaid: { fr: 'quand a lieu la seconde session', en: 'when the second session is held' },
    },
    attempts: {
      fr: 'Le nombre de tentatives est limité.',
      en: 'The number of attempts is limited.',
      unsaid: {
        fr: 'combien de fois un examen peut être repassé',
        en: 'how many times an exam may be attempted',
      },
    },
    'organised-alike': {
      fr: 'La seconde session est organisée comme la première.',
      en: 'The second session is organised like the first.',
      unsaid: {
        fr: 'si la seconde session est organisée comme la première',
        en: 'whether the second session is organised like the first',
      },
    },
    'special-recall': {
      fr: "Un examen de rappel peut être organisé pour une unité qui n'est plus enseignée.",
      en: 'A special recall exam may be held for a unit that is no longer taught.',
      unsaid: {
        fr: 'si un examen de rappel peut être organisé',
        en: 'whether a special recall exam may be held',
      },
    },
  },
  facts: [
    'mark',
    'mark_resit',
    'absent_first',
    'published_date',
    'exam_date',
    'registered_last_year',
    'taught_this_year',
    'mark_named',
    'recall_point',
    'resit_rules',
    'sessions_held',
  ],
} as const satisfies Topic;

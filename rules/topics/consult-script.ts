import type { Topic } from '../topic.ts';

export const consultScript = {
  id: 'consult-script',
  name: { fr: 'Revoir sa copie', en: "Seeing one's marked script" },
  question: { fr: 'Puis-je voir ma copie corrigée ?', en: 'May I see my marked script?' },
  propositions: {
    see: {
      fr: 'Un étudiant peut consulter sa copie corrigée.',
      en: 'A student may see the marked script.',
      unsaid: {
        fr: 'si un étudiant peut voir sa copie corrigée',
        en: 'whether a student may see the marked script',
      },
    },
    'in-time': {
      fr: 'La consultation est encore possible à cette date.',
      en: 'It is still possible to see the script on that date.',
      unsaid: { fr: "jusqu'à quand une copie peut être consultée", en: 'until when a script may be seen' },
    },
    photocopy: {
      fr: 'Un étudiant peut avoir une photocopie ou une photo de sa copie.',
      en: 'A student may have a photocopy or a photo of the script.',
      unsaid: {
        fr: "si l'on peut photocopier ou photographier sa copie",
        en: 'whether one may photocopy or photograph the script',
      },
    },
    'other-person': {
      fr: "Une autre personne peut consulter la copie d'un étudiant.",
      en: "Another person may see a student's script.",
      unsaid: {
        fr: 'si une autre personne peut consulter la copie, ou si cela se fait à distance',
        en: 'whether another person may see the script, or whether it can be done at a distance',
      },
    },
    'model-answer': {
      fr: 'Un étudiant peut voir le corrigé ou le barème.',
      en: 'A student may see the model answer or the marking scheme.',
      unsaid: {
        fr: "si l'on peut voir le corrigé ou le barème",
        en: 'whether one may see the model answer or the marking scheme',
      },
    },
    retention: {
      told: true,
      fr: 'Les copies sont conservées pendant une durée fixée.',
      en: 'Scripts are kept for a set time.',
      unsaid: { fr: 'combien de temps les copies sont conservées', en: 'how long scripts are kept' },
    },
  },
  facts: [
    'published_date',
    'act_date',
    'presence_days',
    'script_keeping',
    'charge_point',
    'script_seen',
    'contrary_done',
    'consult_where',
    'script_view',
    'script_refused',
    'too_late_said',
  ],
} as const satisfies Topic;

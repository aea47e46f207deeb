import type { Topic } from '../topic.ts';

export const contestMark = {
  id: 'contest-mark',
  name: { fr: 'Contester une note', en: 'Contesting a mark' },
  question: { fr: 'Puis-je contester ma note ?', en: 'May I contest my mark?' },
  propositions: {
    contest: {
      fr: 'Un étudiant peut contester une note ou demander une nouvelle correction.',
      en: 'A student may contest a mark or ask for a re-marking.',
      unsaid: { fr: 'comment contester une note', en: 'how to contest a mark' },
    },
    'in-time': {
      fr: 'La contestation est encore dans le délai.',
      en: 'It is still in time to contest the mark.',
      unsaid: { fr: 'dans quel délai contester une note', en: 'by when a mark may be contested' },
    },
    lower: {
      fr: 'Une nouvelle correction peut baisser la note.',
      en: 'A re-marking may lower the mark.',
      unsaid: {
        fr: 'si une nouvelle correction peut baisser la note',
        en: 'whether a re-marking may lower the mark',
      },
    },
    'clerical-error': {
      fr: 'Une erreur matérielle dans une note peut être corrigée.',
      en: 'A clerical error in a mark may be corrected.',
      unsaid: {
        fr: "comment une erreur de report ou d'addition est corrigée",
        en: 'how an error of transcription or adding up is corrected',
      },
    },
    recourse: {
      fr: 'Un recours est possible en cas de désaccord persistant sur une note.',
      en: 'Further recourse is possible where a mark stays in dispute.',
      unsaid: {
        fr: 'quel recours existe si le désaccord persiste',
        en: 'what recourse there is where the disagreement lasts',
      },
    },
    'recourse-in-time': {
      fr: 'Le recours est encore dans le délai.',
      en: 'The recourse is still in time.',
      unsaid: { fr: 'dans quel délai un recours est possible', en: 'by when recourse is possible' },
    },
  },
  facts: [
    'published_date',
    'act_date',
    'corrected_by',
    'remarked',
    'request_way',
    'remark_by',
    'new_mark_point',
    'too_late_said',
  ],
} as const satisfies Topic;

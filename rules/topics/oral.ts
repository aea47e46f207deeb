import type { Topic } from '../topic.ts';

export const oral = {
  id: 'oral',
  name: { fr: "L'oral", en: 'Oral exams' },
  question: { fr: 'Comment se passe un oral ?', en: 'How is an oral exam held?' },
  propositions: {
    alone: {
      fr: "Un étudiant peut être seul avec l'examinateur, porte fermée.",
      en: 'A student may be alone with the examiner behind a closed door.',
      unsaid: {
        fr: "si un étudiant peut être seul avec l'examinateur",
        en: 'whether a student may be alone with the examiner',
      },
    },
    public: {
      fr: 'Un oral est public.',
      en: 'An oral exam is public.',
      unsaid: { fr: 'si un oral est public', en: 'whether an oral exam is public' },
    },
    times: {
      told: true,
      fr: "Le temps de préparation et la durée de l'oral sont fixés et affichés.",
      en: 'Preparation time and length of the oral are set and posted.',
      unsaid: {
        fr: "combien de temps durent la préparation et l'oral",
        en: 'how long preparation and the oral last',
      },
    },
    questions: {
      fr: "Les questions peuvent différer d'un candidat à l'autre.",
      en: 'Questions may differ from one candidate to another.',
      unsaid: {
        fr: "si les questions peuvent différer d'un candidat à l'autre",
        en: 'whether questions may differ from one candidate to another',
      },
    },
    video: {
      fr: 'Un oral peut se tenir en visioconférence.',
      en: 'An oral exam may be held by video.',
      unsaid: {
        fr: 'si un oral peut se tenir en visioconférence',
        en: 'whether an oral exam may be held by video',
      },
    },
    conditions: {
      told: true,
      fr: "L'oral se tient dans de bonnes conditions matérielles.",
      en: 'The oral is held in good material conditions.',
      unsaid: {
        fr: "dans quelles conditions matérielles se tient l'oral",
        en: 'in which material conditions the oral is held',
      },
    },
    defence: {
      told: true,
      fr: "Les modalités d'une soutenance sont fixées et annoncées aux étudiants.",
      en: 'The arrangements for a defence are set and told to students.',
      unsaid: {
        fr: "comment et quand les modalités d'une soutenance sont fixées et annoncées",
        en: 'how and when the arrangements for a defence are set and told',
      },
    },
  },
  facts: [
    'delay_min',
    'semester_date',
    'done_date',
    'oral_time',
    'oral_with',
    'oral_audience',
    'video_agreed',
    'defence_by',
    'oral_room',
    'summons_claim',
  ],
} as const satisfies Topic;

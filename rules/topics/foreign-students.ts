import type { Topic } from '../topic.ts';

export const foreignStudents = {
  id: 'foreign-students',
  name: { fr: 'Étudiants non francophones', en: 'Non-French-speaking students' },
  question: {
    fr: 'Un étudiant non francophone peut-il avoir du temps en plus ou composer dans une autre langue ?',
    en: 'May a non-French-speaking student have extra time or write in another language?',
  },
  propositions: {
    arrangements: {
      fr: 'Un étudiant non francophone peut avoir des aménagements.',
      en: 'A non-French-speaking student may have arrangements.',
      unsaid: {
        fr: 'si un étudiant non francophone peut avoir des aménagements',
        en: 'whether a non-French-speaking student may have arrangements',
      },
    },
    how: {
      told: true,
      fr: "L'aménagement linguistique suppose un avis et une décision.",
      en: 'The language arrangement takes an opinion and a decision.',
      unsaid: {
        fr: 'comment demander un aménagement linguistique',
        en: 'how to ask for a language arrangement',
      },
    },
    'in-time': {
      fr: "La demande d'aménagement linguistique est encore dans le délai.",
      en: 'The request for a language arrangement is still in time.',
      unsaid: {
        fr: 'dans quel délai demander un aménagement linguistique',
        en: 'by when to ask for a language arrangement',
      },
    },
    language: {
      fr: 'Un candidat peut composer dans une autre langue que le français.',
      en: 'A candidate may write in a language other than French.',
      unsaid: {
        fr: "si l'on peut composer dans une autre langue que le français",
        en: 'whether one may write in a language other than French',
      },
    },
  },
  facts: ['exam_date', 'act_date', 'language_step', 'french_speaker', 'late_claim', 'language_stated'],
} as const satisfies Topic;

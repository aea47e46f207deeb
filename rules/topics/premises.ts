import type { Topic } from '../topic.ts';

export const premises = {
  id: 'premises',
  name: { fr: 'Les locaux', en: 'The premises' },
  question: { fr: 'Que peut-on faire dans les locaux ?', en: 'What may one do on the premises?' },
  propositions: {
    smoking: {
      fr: 'On peut fumer ou vapoter dans les locaux.',
      en: 'One may smoke or vape on the premises.',
      unsaid: {
        fr: "si l'on peut fumer ou vapoter dans les locaux",
        en: 'whether one may smoke or vape on the premises',
      },
    },
    alcohol: {
      fr: "On peut introduire ou boire de l'alcool dans les locaux.",
      en: 'One may bring or drink alcohol on the premises.',
      unsaid: {
        fr: "si l'alcool est admis dans les locaux",
        en: 'whether alcohol is allowed on the premises',
      },
    },
    drunk: {
      fr: "Une personne ivre ou sous l'effet de stupéfiants peut entrer ou rester.",
      en: 'A person who is drunk or under the influence of drugs may enter or stay.',
      unsaid: {
        fr: "ce qui vaut pour une personne ivre ou sous l'effet de stupéfiants",
        en: 'what applies to a person who is drunk or under the influence of drugs',
      },
    },
    narcotics: {
      fr: 'On peut introduire ou consommer des stupéfiants.',
      en: 'One may bring or use narcotics.',
      unsaid: {
        fr: 'si les stupéfiants sont interdits dans les locaux',
        en: 'whether narcotics are forbidden on the premises',
      },
    },
    access: {
      told: true,
      fr: "L'accès aux locaux est soumis à des horaires ou à une autorisation.",
      en: 'Access to the premises takes set hours or leave.',
      unsaid: {
        fr: 'à quelles conditions on accède aux locaux',
        en: 'on which conditions one has access to the premises',
      },
    },
    use: {
      fr: 'Les locaux ne servent qu’à certains usages.',
      en: 'The premises may be used for certain purposes only.',
      unsaid: { fr: 'à quoi les locaux peuvent servir', en: 'what the premises may be used for' },
    },
    'host-rules': {
      fr: "Le règlement du lieu d'accueil s'applique aux candidats.",
      en: 'The rules of the host site apply to candidates.',
      unsaid: {
        fr: "si le règlement du lieu d'accueil s'applique",
        en: 'whether the rules of the host site apply',
      },
    },
    'suitable-rooms': {
      told: true,
      fr: 'Les épreuves ont lieu dans des locaux adaptés.',
      en: 'Exams are held in suitable premises.',
      unsaid: {
        fr: 'si les épreuves ont lieu dans des locaux adaptés',
        en: 'whether exams are held in suitable premises',
      },
    },
  },
  facts: [
    'place',
    'hall_kind',
    'host_rules',
    'stay_for',
    'host_point',
    'smoke_point',
    'sober_check',
    'entry_point',
    'alcohol_point',
    'drunk_point',
  ],
} as const satisfies Topic;

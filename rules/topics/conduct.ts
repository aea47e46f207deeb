import type { Topic } from '../topic.ts';

export const conduct = {
  id: 'conduct',
  name: { fr: "La conduite pendant l'épreuve", en: 'Conduct during the exam' },
  question: {
    fr: "Que peut-on faire ou ne pas faire pendant l'épreuve ?",
    en: 'What may one do or not do during the exam?',
  },
  propositions: {
    communicate: {
      fr: "Les candidats peuvent communiquer entre eux ou avec l'extérieur pendant l'épreuve.",
      en: 'Candidates may communicate with each other or with the outside during the exam.',
      unsaid: {
        fr: 'si les candidats peuvent communiquer entre eux',
        en: 'whether candidates may communicate with each other',
      },
    },
    obey: {
      fr: 'Les candidats doivent suivre les consignes des surveillants.',
      en: "Candidates must follow the proctors' instructions.",
      unsaid: {
        fr: 'si les candidats doivent suivre les consignes des surveillants',
        en: "whether candidates must follow the proctors' instructions",
      },
    },
    breach: {
      fr: "Manquer à une règle de l'examen vaut fraude ou peut être sanctionné.",
      en: 'Breaking a rule of the exam counts as cheating or may be punished.',
      unsaid: {
        fr: "si manquer à une règle de l'examen vaut fraude",
        en: 'whether breaking a rule of the exam counts as cheating',
      },
    },
  },
  facts: [
    'breach',
    'head_allows',
    'misconduct_point',
    'exchange_effect',
    'exchange_point',
    'moved_point',
    'lending_claim',
    'talk_claim',
    'hand_in_point',
    'breach_claim',
  ],
} as const satisfies Topic;

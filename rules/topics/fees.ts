import type { Topic } from '../topic.ts';

export const fees = {
  id: 'fees',
  name: { fr: 'Frais et remboursement', en: 'Fees and refunds' },
  question: {
    fr: "L'examen est-il payant, et remboursable ?",
    en: 'Is there an exam fee, and is it refunded?',
  },
  propositions: {
    paid: {
      told: true,
      fr: "L'inscription à l'examen est payante.",
      en: 'Exam registration has to be paid for.',
      unsaid: {
        fr: "combien coûte l'examen et comment le payer",
        en: 'how much the exam costs and how to pay',
      },
    },
    refund: {
      fr: 'Les frais peuvent être remboursés.',
      en: 'Fees may be refunded.',
      unsaid: { fr: 'si les frais sont remboursés', en: 'whether fees are refunded' },
    },
  },
  facts: ['payment_point', 'forged_file', 'fee_point', 'registration_point'],
} as const satisfies Topic;

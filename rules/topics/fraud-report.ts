import type { Topic } from '../topic.ts';

export const fraudReport = {
  id: 'fraud-report',
  name: { fr: 'Le procès-verbal de fraude', en: 'The cheating report' },
  question: {
    fr: "Que contient le procès-verbal de fraude et à qui l'envoyer ?",
    en: 'What does the cheating report contain, and where is it sent?',
  },
  propositions: {
    contents: {
      told: true,
      fr: 'Le procès-verbal de fraude porte des mentions obligatoires.',
      en: 'The cheating report has set contents.',
      unsaid: { fr: 'ce que contient le procès-verbal de fraude', en: 'what the cheating report contains' },
    },
    signatures: {
      told: true,
      fr: "Le procès-verbal de fraude est signé par l'étudiant et les surveillants.",
      en: 'The cheating report is signed by the student and the proctors.',
      unsaid: { fr: 'qui signe le procès-verbal de fraude', en: 'who signs the cheating report' },
    },
    admission: {
      fr: 'Signer le procès-verbal vaut aveu.',
      en: 'Signing the report is an admission.',
      unsaid: {
        fr: 'si signer le procès-verbal vaut aveu',
        en: 'whether signing the report is an admission',
      },
    },
    'sent-to': {
      told: true,
      fr: 'Le procès-verbal de fraude est transmis à une personne ou un service désigné.',
      en: 'The cheating report is sent to a named person or office.',
      unsaid: {
        fr: 'à qui le procès-verbal de fraude est transmis',
        en: 'to whom the cheating report is sent',
      },
    },
  },
  facts: ['proctors', 'report_detail', 'signature', 'report_way', 'report_return', 'refusal_point'],
} as const satisfies Topic;

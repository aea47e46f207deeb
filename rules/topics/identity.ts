import type { Topic } from '../topic.ts';

export const identity = {
  id: 'identity',
  name: { fr: "Pièce d'identité", en: 'Identity documents' },
  question: {
    fr: "Puis-je composer sans carte d'étudiant ou sans pièce d'identité, et quels documents sont acceptés ?",
    en: 'May I sit the exam without a student card or an identity document, and which documents are accepted?',
  },
  propositions: {
    sit: {
      fr: "Un candidat peut composer avec la pièce qu'il présente.",
      en: 'A candidate may sit the exam with the document at hand.',
      unsaid: {
        fr: "quelle pièce d'identité il faut pour composer",
        en: 'which identity document it takes to sit the exam',
      },
    },
    mark: {
      fr: "Un candidat refusé faute de pièce d'identité reçoit une note fixée.",
      en: 'A candidate turned away for want of an identity document gets a set mark.',
      unsaid: {
        fr: "la note d'un candidat refusé faute de pièce d'identité",
        en: 'the mark of a candidate turned away for want of an identity document',
      },
    },
  },
  facts: [
    'id_document',
    'card_on_top',
    'id_later',
    'contrary_done',
    'id_unchecked',
    'known_face',
    'id_sent_out',
  ],
} as const satisfies Topic;

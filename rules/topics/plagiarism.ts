import type { Topic } from '../topic.ts';

export const plagiarism = {
  id: 'plagiarism',
  name: { fr: 'Le plagiat', en: 'Plagiarism' },
  question: { fr: 'Le plagiat est-il une fraude ?', en: 'Does plagiarism count as cheating?' },
  propositions: {
    fraud: {
      fr: 'Le plagiat est une fraude.',
      en: 'Plagiarism is cheating.',
      unsaid: { fr: 'si le plagiat est une fraude', en: 'whether plagiarism is cheating' },
    },
    definition: {
      told: true,
      fr: 'Le plagiat est défini.',
      en: 'Plagiarism is defined.',
      unsaid: { fr: 'ce qui est un plagiat', en: 'what plagiarism is' },
    },
    quotation: {
      fr: "De courtes citations sont permises à condition d'indiquer la source.",
      en: 'Short quotations are allowed provided that the source is named.',
      unsaid: { fr: 'si de courtes citations sont permises', en: 'whether short quotations are allowed' },
    },
    group: {
      fr: 'Dans un travail de groupe, tous les membres répondent du plagiat.',
      en: 'In group work all members answer for plagiarism.',
      unsaid: {
        fr: "si tous les membres d'un groupe répondent d'un plagiat",
        en: 'whether all members of a group answer for plagiarism',
      },
    },
    penalty: {
      fr: 'Un travail entaché de plagiat reçoit zéro.',
      en: 'Work tainted by plagiarism gets zero.',
      unsaid: { fr: 'quelle note reçoit un travail plagié', en: 'which mark plagiarised work gets' },
    },
    ai: {
      fr: "L'usage d'une intelligence artificielle générative est permis.",
      en: 'The use of generative artificial intelligence is allowed.',
      unsaid: {
        fr: "si l'on peut se servir d'une intelligence artificielle comme ChatGPT",
        en: 'whether one may use artificial intelligence such as ChatGPT',
      },
    },
  },
  facts: [
    'repeat',
    'source_named',
    'quotation_marks',
    'borrowing',
    'quote_leave',
    'ban_asked',
    'group_point',
    'repeat_point',
    'plagiarism_mark',
    'voided_point',
    'source_claim',
    'copied',
    'plagiarism_ban',
  ],
} as const satisfies Topic;

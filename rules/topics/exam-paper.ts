import type { Topic } from '../topic.ts';

export const examPaper = {
  id: 'exam-paper',
  name: { fr: 'Le sujet', en: 'The question paper' },
  question: {
    fr: 'Que doit porter le sujet, et quand le remettre ?',
    en: 'What must the question paper carry, and when is it due?',
  },
  propositions: {
    contents: {
      told: true,
      fr: 'Le sujet porte des mentions obligatoires.',
      en: 'The paper must carry set information.',
      unsaid: { fr: 'ce que le sujet doit porter', en: 'what the paper must carry' },
    },
    due: {
      told: true,
      fr: "Le sujet est remis à l'administration un certain temps avant l'épreuve.",
      en: 'The paper reaches the office some time before the exam.',
      unsaid: {
        fr: "quand le sujet doit être remis à l'administration",
        en: 'by when the paper has to reach the office',
      },
    },
    'instructions-due': {
      told: true,
      fr: "Les consignes et documents autorisés sont transmis un certain temps avant l'épreuve.",
      en: 'Instructions and authorised documents are sent in some time before the exam.',
      unsaid: {
        fr: 'quand les consignes doivent être transmises',
        en: 'by when instructions have to be sent in',
      },
    },
    responsible: {
      told: true,
      fr: "L'enseignant responsable répond du sujet.",
      en: 'The teacher in charge answers for the paper.',
      unsaid: { fr: 'qui répond du sujet', en: 'who answers for the paper' },
    },
    confidential: {
      told: true,
      fr: "La confidentialité du sujet est assurée par l'administration.",
      en: 'The office keeps the paper confidential.',
      unsaid: { fr: 'qui assure la confidentialité du sujet', en: 'who keeps the paper confidential' },
    },
    copies: {
      told: true,
      fr: "L'impression du sujet revient à un service ou une personne désignée.",
      en: 'A named office or person has the paper printed.',
      unsaid: { fr: 'qui imprime le sujet', en: 'who prints the paper' },
    },
    renewed: {
      fr: 'Les sujets sont renouvelés.',
      en: 'Papers are renewed.',
      unsaid: { fr: 'si les sujets doivent être renouvelés', en: 'whether papers have to be renewed' },
    },
    error: {
      told: true,
      fr: 'Une erreur dans le sujet a une conséquence.',
      en: 'An error in the paper has a consequence.',
      unsaid: {
        fr: "ce qu'il faut faire en cas d'erreur dans le sujet",
        en: 'what to do about an error in the paper',
      },
    },
    'too-few': {
      told: true,
      fr: 'Un nombre de sujets insuffisant a une conséquence.',
      en: 'Too few papers have a consequence.',
      unsaid: { fr: "ce qu'il faut faire s'il manque des sujets", en: 'what to do when papers are missing' },
    },
  },
  facts: [
    'exam_date',
    'done_date',
    'exam_kind',
    'paper_detail',
    'copies_detail',
    'paper_charge',
    'papers_found',
    'papers_act',
    'error_act',
    'spare_paper',
    'list_where',
    'paper_kept',
    'scale_or_timing',
    'paper_secrecy',
    'note_point',
    'late_claim',
    'copies_self',
    'paper_claim',
  ],
} as const satisfies Topic;

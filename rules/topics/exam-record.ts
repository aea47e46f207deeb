import type { Topic } from '../topic.ts';

export const examRecord = {
  id: 'exam-record',
  name: { fr: "Le procès-verbal de l'épreuve", en: 'The exam record' },
  question: {
    fr: "Que faut-il remplir et remettre à la fin de l'épreuve ?",
    en: 'What has to be filled in and handed over at the end of the exam?',
  },
  propositions: {
    record: {
      fr: 'Un procès-verbal de déroulement est établi à la fin de chaque épreuve.',
      en: 'A record (procès-verbal) is drawn up at the end of each exam.',
      unsaid: {
        fr: 'si un procès-verbal de déroulement est établi',
        en: 'whether a record of the exam is drawn up',
      },
    },
    contents: {
      told: true,
      fr: 'Le procès-verbal porte des mentions obligatoires.',
      en: 'The record has compulsory contents.',
      unsaid: {
        fr: "ce que contient le procès-verbal de l'épreuve",
        en: 'what the record of the exam contains',
      },
    },
    'attendance-list': {
      told: true,
      fr: "La liste d'émargement est préparée par une personne désignée et porte des mentions.",
      en: 'The attendance list is prepared by a named person and has set contents.',
      unsaid: {
        fr: "qui prépare la liste d'émargement et ce qu'elle contient",
        en: 'who prepares the attendance list and what it contains',
      },
    },
    remarks: {
      told: true,
      fr: 'Les informations données sur le sujet et les remarques des étudiants sont notées au procès-verbal.',
      en: "Information given on the paper and students' remarks go into the record.",
      unsaid: {
        fr: 'si les remarques des étudiants sont notées au procès-verbal',
        en: "whether students' remarks go into the record",
      },
    },
    'incident-report': {
      told: true,
      fr: 'Un incident donne lieu à un rapport.',
      en: 'An incident calls for a report.',
      unsaid: { fr: 'si un incident donne lieu à un rapport', en: 'whether an incident calls for a report' },
    },
  },
  facts: [
    'record_detail',
    'list_detail',
    'record_signer',
    'note_point',
    'exam_week',
    'late_note',
    'record_duty',
    'form_sides',
    'record_with',
    'record_point',
    'judged',
  ],
} as const satisfies Topic;

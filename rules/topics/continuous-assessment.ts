import type { Topic } from '../topic.ts';

export const continuousAssessment = {
  id: 'continuous-assessment',
  name: { fr: 'Le contrôle continu', en: 'Continuous assessment' },
  question: { fr: 'Comment se passe le contrôle continu ?', en: 'How does continuous assessment go?' },
  propositions: {
    summons: {
      fr: 'Le contrôle continu donne lieu à une convocation.',
      en: 'Continuous assessment comes with a summons.',
      unsaid: {
        fr: 'si le contrôle continu donne lieu à une convocation',
        en: 'whether continuous assessment comes with a summons',
      },
    },
    unannounced: {
      fr: 'Une épreuve de contrôle continu peut avoir lieu sans être annoncée.',
      en: 'A continuous-assessment test may be unannounced.',
      unsaid: {
        fr: 'si une épreuve de contrôle continu peut être inopinée',
        en: 'whether a continuous-assessment test may be unannounced',
      },
    },
    form: {
      told: true,
      fr: "L'enseignant choisit la forme du contrôle continu.",
      en: 'The teacher chooses the form of continuous assessment.',
      unsaid: {
        fr: 'qui choisit la forme du contrôle continu',
        en: 'who chooses the form of continuous assessment',
      },
    },
    'teaching-hours': {
      fr: "Le contrôle continu a lieu pendant les heures d'enseignement.",
      en: 'Continuous assessment is held during teaching hours.',
      unsaid: {
        fr: "si le contrôle continu a lieu pendant les heures d'enseignement",
        en: 'whether continuous assessment is held during teaching hours',
      },
    },
    marks: {
      told: true,
      fr: 'Les notes de contrôle continu sont communiquées en cours de semestre.',
      en: 'Continuous-assessment marks are given during the semester.',
      unsaid: {
        fr: 'comment les notes de contrôle continu sont communiquées',
        en: 'how continuous-assessment marks are given',
      },
    },
    scripts: {
      told: true,
      fr: 'Les copies de contrôle continu sont rendues ou consultables.',
      en: 'Continuous-assessment scripts are returned or may be seen.',
      unsaid: {
        fr: 'si les copies de contrôle continu sont rendues',
        en: 'whether continuous-assessment scripts are returned',
      },
    },
    'last-test': {
      fr: 'La dernière épreuve de contrôle continu compte comme un examen terminal.',
      en: 'The last continuous-assessment test counts as a final exam.',
      unsaid: {
        fr: 'quel est le statut de la dernière épreuve de contrôle continu',
        en: 'what the last continuous-assessment test counts as',
      },
    },
  },
  facts: [
    'exam_date',
    'done_date',
    'cc_form',
    'cc_reach',
    'cc_scripts',
    'last_test',
    'continuous_point',
    'test_notice',
    'marks_to_office',
    'schedule_by',
  ],
} as const satisfies Topic;

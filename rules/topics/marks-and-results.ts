import type { Topic } from '../topic.ts';

export const marksAndResults = {
  id: 'marks-and-results',
  name: { fr: 'Notes et résultats', en: 'Marks and results' },
  question: {
    fr: 'Quand et comment les notes sont-elles communiquées ?',
    en: 'When and how are marks given?',
  },
  propositions: {
    when: {
      told: true,
      fr: 'Les notes sont rendues dans un délai.',
      en: 'Marks are given within a set time.',
      unsaid: { fr: 'dans quel délai les notes sont communiquées', en: 'by when marks are given' },
    },
    publication: {
      told: true,
      fr: 'Les résultats sont publiés aux étudiants dans un délai.',
      en: 'Results are published to students within a set time.',
      unsaid: {
        fr: 'dans quel délai les résultats sont publiés aux étudiants',
        en: 'by when results are published to students',
      },
    },
    'in-time': {
      fr: 'Les notes ont été rendues dans le délai.',
      en: 'The marks were given in time.',
      unsaid: { fr: 'dans quel délai les notes sont rendues', en: 'by when marks are due' },
    },
    channel: {
      told: true,
      fr: 'Les résultats sont communiqués par une voie fixée.',
      en: 'Results are given in a set way.',
      unsaid: { fr: 'où et comment les résultats sont communiqués', en: 'where and how results are given' },
    },
    'by-phone': {
      fr: 'Un résultat peut être donné par téléphone.',
      en: 'A result may be given by telephone.',
      unsaid: {
        fr: 'si un résultat peut être donné par téléphone',
        en: 'whether a result may be given by telephone',
      },
    },
    final: {
      fr: 'Une note affichée avant le jury est définitive.',
      en: 'A mark shown before the jury has met is final.',
      unsaid: { fr: 'quand une note devient définitive', en: 'when a mark becomes final' },
    },
    markers: {
      told: true,
      fr: 'Les correcteurs sont désignés et les notes peuvent être harmonisées.',
      en: 'Markers are designated, and marks may be harmonised.',
      unsaid: {
        fr: 'qui corrige et si les notes sont harmonisées',
        en: 'who marks and whether marks are harmonised',
      },
    },
    criteria: {
      told: true,
      fr: 'La note peut tenir compte de la démarche, de la participation ou de la présentation.',
      en: 'The mark may take account of the approach, the participation or the presentation.',
      unsaid: { fr: 'ce dont la notation tient compte', en: 'what marking takes into account' },
    },
    appraisal: {
      told: true,
      fr: "Tout travail noté fait l'objet d'une appréciation individuelle.",
      en: 'Every marked piece of work receives an individual appraisal.',
      unsaid: {
        fr: 'si tout travail noté fait l’objet d’une appréciation individuelle',
        en: 'whether every marked piece of work receives an individual appraisal',
      },
    },
    'double-marking': {
      fr: 'Chaque copie est corrigée par deux correcteurs.',
      en: 'Each script is marked by two markers.',
      unsaid: { fr: 'si les copies ont une double correction', en: 'whether scripts are marked twice' },
    },
    rounding: {
      fr: 'Les notes sont arrondies.',
      en: 'Marks are rounded.',
      unsaid: { fr: 'comment les notes sont arrondies', en: 'how marks are rounded' },
    },
  },
  facts: [
    'received_date',
    'exam_date',
    'done_date',
    'fraud_suspected',
    'published_date',
    'act_date',
    'results_way',
    'marking',
    'deliberated',
    'marked_on',
    'appraisal_of',
    'after_jury',
    'results_point',
    'validated_by',
    'marks_told',
    'posting',
    'marker_taught',
    'corrected_by',
    'mark_moves',
  ],
} as const satisfies Topic;

import type { Topic } from '../topic.ts';

export const invigilation = {
  id: 'invigilation',
  name: { fr: 'La surveillance', en: 'Invigilation' },
  question: {
    fr: "Qui surveille l'épreuve, et combien faut-il de surveillants ?",
    en: 'Who invigilates, and how many proctors does it take?',
  },
  propositions: {
    continuous: {
      fr: "La surveillance est continue pendant toute la durée de l'épreuve.",
      en: 'Invigilation is continuous throughout the exam.',
      unsaid: {
        fr: 'si la surveillance doit être continue',
        en: 'whether invigilation has to be continuous',
      },
    },
    minimum: {
      fr: 'Il faut un nombre minimal de surveillants par salle.',
      en: 'There must be a minimum number of proctors in a room.',
      unsaid: {
        fr: 'combien de surveillants il faut au moins par salle',
        en: 'how many proctors a room needs at least',
      },
    },
    'who-may': {
      fr: 'Des doctorants, des agents administratifs ou des personnes extérieures peuvent surveiller.',
      en: 'PhD students, administrative staff or outsiders may proctor.',
      unsaid: {
        fr: 'si des doctorants, des agents administratifs ou des personnes extérieures peuvent surveiller',
        en: 'whether PhD students, administrative staff or outsiders may proctor',
      },
    },
    'teacher-present': {
      fr: "L'enseignant responsable doit être présent pendant l'épreuve.",
      en: 'The teacher in charge must be present during the exam.',
      unsaid: {
        fr: "si l'enseignant responsable doit être présent",
        en: 'whether the teacher in charge must be present',
      },
    },
    'in-charge': {
      told: true,
      fr: "Une personne désignée répond du bon déroulement de l'épreuve.",
      en: 'A named person answers for the proper conduct of the exam.',
      unsaid: {
        fr: "qui répond du bon déroulement de l'épreuve",
        en: 'who answers for the proper conduct of the exam',
      },
    },
    confinement: {
      fr: "Les candidats peuvent être retenus sur place avant ou après l'épreuve.",
      en: 'Candidates may be kept on site before or after the exam.',
      unsaid: {
        fr: "si les candidats peuvent être retenus sur place avant ou après l'épreuve",
        en: 'whether candidates may be kept on site before or after the exam',
      },
    },
  },
  facts: [
    'elapsed_min',
    'teacher_there',
    'chair_stand_in',
    'teacher_point',
    'stand_in',
    'exam_charge',
    'teacher_away',
    'confined_point',
    'room_left',
    'postponed_by',
  ],
} as const satisfies Topic;

import type { Topic } from '../topic.ts';

export const clothing = {
  id: 'clothing',
  name: { fr: 'Vêtements, visage, oreilles', en: 'Clothing, face, ears' },
  question: {
    fr: 'Le surveillant peut-il demander de découvrir le visage ou les oreilles ?',
    en: 'May the proctor ask that the face or the ears be uncovered?',
  },
  propositions: {
    ears: {
      fr: 'Le surveillant peut demander à un candidat de découvrir ses oreilles.',
      en: 'The proctor may ask a candidate to uncover the ears.',
      unsaid: {
        fr: 'si un surveillant peut demander de découvrir les oreilles',
        en: 'whether a proctor may ask that the ears be uncovered',
      },
    },
    face: {
      fr: 'Un candidat peut composer le visage caché.',
      en: 'A candidate may sit the exam with a hidden face.',
      unsaid: {
        fr: 'si un candidat peut composer le visage caché',
        en: 'whether a candidate may sit the exam with a hidden face',
      },
    },
    'religious-dress': {
      fr: "Un candidat peut porter un signe ou un vêtement religieux pendant l'épreuve.",
      en: 'A candidate may wear religious dress or a religious sign during the exam.',
      unsaid: {
        fr: "si un signe ou un vêtement religieux peut être porté pendant l'épreuve",
        en: 'whether religious dress or a religious sign may be worn during the exam',
      },
    },
  },
  facts: ['ear_check', 'face_cover', 'clothing_check'],
} as const satisfies Topic;

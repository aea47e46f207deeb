import type { Topic } from '../topic.ts';

export const arrivalAndSeating = {
  id: 'arrival-and-seating',
  name: { fr: 'Arrivée et places', en: 'Arriving and seats' },
  question: {
    fr: "À quelle heure faut-il être là, et où s'asseoir ?",
    en: 'When do I have to be there, and where do I sit?',
  },
  propositions: {
    'be-there': {
      fr: "Les candidats doivent être là un certain temps avant le début de l'épreuve.",
      en: 'Candidates must be there some time before the start of the exam.',
      unsaid: {
        fr: 'combien de temps avant le début les candidats doivent être là',
        en: 'how long before the start candidates must be there',
      },
    },
    'called-in': {
      fr: "Les candidats n'entrent dans la salle que lorsqu'ils y sont invités.",
      en: 'Candidates enter the room only when they are told to.',
      unsaid: {
        fr: "si les candidats peuvent entrer dans la salle avant d'y être invités",
        en: 'whether candidates may enter the room before they are told to',
      },
    },
    'assigned-seat': {
      fr: "Un candidat doit s'asseoir à la place qui lui est attribuée.",
      en: 'A candidate must sit at the seat assigned.',
      unsaid: {
        fr: 'si les candidats ont une place attribuée',
        en: 'whether candidates have an assigned seat',
      },
    },
    'seat-change': {
      fr: 'Un surveillant peut changer un candidat de place.',
      en: 'A proctor may move a candidate to another seat.',
      unsaid: {
        fr: 'si un surveillant peut changer un candidat de place',
        en: 'whether a proctor may move a candidate to another seat',
      },
    },
    'sign-in': {
      fr: "Chaque candidat présent signe la liste d'émargement.",
      en: 'Each candidate present signs the attendance list.',
      unsaid: {
        fr: "si les candidats signent une liste d'émargement",
        en: 'whether candidates sign an attendance list',
      },
    },
  },
  facts: [
    'ahead_min',
    'proctors_ahead',
    'leaving_act',
    'seat_by',
    'seat_changed_by',
    'opened_without',
    'seat_point',
    'sign_in_point',
    'moved_point',
    'seat_claim',
  ],
} as const satisfies Topic;

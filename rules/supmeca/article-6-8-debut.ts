import type { Cell, Outcome } from '../cell.ts';
import { onPoint } from './points.ts';

const clauses = {
  early: {
    label: 'Article 6',
    words:
      "Les candidat(e)s et les surveillants doivent être présents devant la salle d'examen quinze minutes au moins avant le début de l'examen.",
  },
  entry: {
    label: 'Article 7',
    words:
      "L'accès aux salles d'examen n'est ouvert aux candidat(e)s qu'en présence et sous la responsabilité du surveillant responsable de salle",
  },
  papers: {
    label: 'Article 7',
    words:
      "Un(e) candidat(e) n'est autorisé(e) à accéder à la salle d'examen et/ou à composer que sur présentation de sa carte d'étudiant(e) ou de sa carte des métiers avec photographie ou d'une pièce officielle d'identité.",
  },
  seat: {
    label: 'Article 7',
    words:
      "Les candidat(e)s s'installent à la place qui leur est assignée conformément au plan de salle qui est affiché sur la porte de la salle et à l'intérieur de la salle.",
  },
  instructions: {
    label: 'Article 8',
    words:
      "Les candidat(e)s doivent respecter les consignes d'examens rappelées par le surveillant responsable de salle en début d'examen.",
  },
  board: {
    label: 'Article 7',
    words:
      "Il appartient au surveillant responsable de la salle d'annoncer l'heure de début et de fin de l'examen en l'inscrivant sur le tableau.",
  },
};

const onBoard: Outcome = {
  status: 'required',
  say: {
    fr: "Il appartient au surveillant responsable de la salle d'annoncer l'heure de début et de fin de l'examen en l'inscrivant sur le tableau.",
    en: 'It is for the proctor in charge of the room to announce the start and end times of the exam by writing them on the board.',
  },
};

export const start: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'start-of-exam',
    proposition: 'sequence',
    inventory: ['supmeca/follow-instructions'],
    clauses,
    statement: {
      fr: "Candidats et surveillants sont devant la salle quinze minutes avant ; la salle n'est ouverte qu'en présence du surveillant responsable ; l'entrée se fait sur présentation d'une carte ou d'une pièce d'identité, à la place assignée. Le surveillant responsable rappelle les consignes et inscrit au tableau les heures de début et de fin. Le texte ne décrit pas la distribution des sujets.",
      en: 'Candidates and proctors are in front of the room fifteen minutes before; the room is open only in the presence of the proctor in charge; candidates enter on showing a card or an identity document and sit at their assigned seat. The proctor in charge recalls the instructions and writes the start and end times on the board. The text does not describe how papers are handed out.',
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Être devant la salle quinze minutes au moins avant le début, comme les candidats.',
          en: 'Be in front of the room at least fifteen minutes before the start, like the candidates.',
        },
        clause: 'early',
      },
      {
        actor: 'proctor',
        text: {
          fr: "N'ouvrir la salle aux candidats qu'en présence du surveillant responsable de la salle.",
          en: 'Open the room to candidates only in the presence of the proctor in charge of the room.',
        },
        clause: 'entry',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Ne laisser entrer que sur présentation de la carte d'étudiant, de la carte des métiers avec photographie ou d'une pièce officielle d'identité.",
          en: 'Let candidates in only on showing a student card, a trade card (carte des métiers) with a photograph or an official identity document.',
        },
        clause: 'papers',
      },
      {
        actor: 'student',
        text: {
          fr: "S'installer à la place assignée par le plan de salle, affiché sur la porte et dans la salle.",
          en: 'Sit at the seat assigned by the seating plan, posted on the door and in the room.',
        },
        clause: 'seat',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Le surveillant responsable de la salle rappelle les consignes d'examen, que les candidats doivent respecter.",
          en: 'The proctor in charge of the room recalls the exam instructions, which candidates must follow.',
        },
        clause: 'instructions',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Le surveillant responsable de la salle inscrit sur le tableau l'heure de début et de fin de l'examen.",
          en: 'The proctor in charge of the room writes the start and end times of the exam on the board.',
        },
        clause: 'board',
      },
    ],
    cautions: [
      {
        fr: "Le texte ne décrit pas la distribution des sujets et ne fixe pas l'ordre du rappel des consignes et de l'annonce des heures.",
        en: 'The text does not describe how papers are handed out, nor which comes first, recalling the instructions or announcing the times.',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'start-of-exam',
    proposition: 'times-announced',
    inventory: ['supmeca/announce-times'],
    clauses: { board: clauses.board },
    statement: {
      fr: "Le surveillant responsable de la salle annonce l'heure de début et de fin de l'examen en l'inscrivant sur le tableau.",
      en: 'The proctor in charge of the room announces the start and end times of the exam by writing them on the board.',
    },
    decision: onPoint('times_told', onBoard, { board: onBoard, aloud: { ...onBoard, status: 'false' } }),
  },
];

import type { Cell, Outcome } from '../cell.ts';

const clauses = {
  identity: {
    label: '3.2.1',
    words:
      "L'identité de l'étudiant qui compose est vérifiée par la présentation de la carte d'étudiant ou, à défaut, d'une pièce ou photocopie avec photographie justifiant son identité.",
  },
  president: {
    label: '3.2',
    words:
      "Chaque épreuve est placée sous la responsabilité du président du jury. Le président du jury ou la personne qu'il a désignée pour le représenter est compétent pour prendre toute disposition nécessaire à son bon déroulement.",
  },
};

const whoDecides = {
  fr: "Pour le reste, le président du jury ou son représentant peut prendre toute disposition nécessaire au bon déroulement de l'épreuve.",
  en: 'For the rest, the chair of the jury or the person representing them may take any measure needed for the exam to run properly.',
};
const notDealtWith = (fr: string, en: string): Outcome => ({
  status: 'unsaid',
  say: {
    fr: `Le texte demande la carte d'étudiant ou, à défaut, une pièce ou photocopie avec photographie ; il ne dit pas ${fr}.`,
    en: `The text asks for the student card or, failing that, a document or photocopy with a photograph; it does not say ${en}.`,
  },
  reasons: [whoDecides],
  cites: ['identity', 'president'],
});

export const identity: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'identity',
    proposition: 'sit',
    inventory: [
      'univ/identity-check',
      'silent/no-id-at-all',
      'silent/id-on-phone',
      'silent/expired-id',
      'silent/id-loss-report',
    ],
    clauses,
    statement: {
      fr: "L'identité se vérifie par la carte d'étudiant ou, à défaut, par une pièce ou une photocopie avec photographie justifiant l'identité. Le texte ne dit pas ce qui arrive à qui ne présente rien.",
      en: 'Identity is checked with the student card or, failing that, a document or photocopy with a photograph that proves identity. The text does not say what happens to someone who shows nothing.',
    },
    decision: {
      asks: [],
      conditions: ['id_document'],
      decide: ({ id_document: document }) => {
        switch (document) {
          case 'student_card':
            return {
              status: 'permitted',
              say: {
                fr: "La carte d'étudiant suffit : c'est par elle que l'identité se vérifie.",
                en: 'The student card is enough: that is what identity is checked with.',
              },
              cites: ['identity'],
            };
          case 'identity_card':
          case 'passport':
          case 'driving_licence':
            return {
              status: 'permitted',
              say: {
                fr: "À défaut de carte d'étudiant, une pièce avec photographie qui justifie l'identité suffit.",
                en: 'Without a student card, a document with a photograph that proves identity is enough.',
              },
              cites: ['identity'],
            };
          case 'photocopy':
            return {
              status: 'permitted',
              say: {
                fr: "À défaut de carte d'étudiant, une photocopie suffit, si elle porte une photographie et justifie l'identité.",
                en: 'Without a student card, a photocopy is enough, as long as it bears a photograph and proves identity.',
              },
              cites: ['identity'],
            };
          case 'without_photo':
            return {
              status: 'forbidden',
              say: {
                fr: "À défaut de carte d'étudiant, la pièce ou la photocopie doit porter une photographie : un document sans photo ne suffit pas.",
                en: 'Without a student card, the document or photocopy must bear a photograph: one without a photo is not enough.',
              },
              reasons: [
                {
                  fr: "Le texte ne dit pas ce qui arrive à l'étudiant qui n'en présente pas d'autre.",
                  en: 'The text does not say what happens to a student who shows no other.',
                },
              ],
              cites: ['identity'],
            };
          case 'none':
            return notDealtWith(
              "ce qui arrive à l'étudiant qui ne présente rien",
              'what happens to a student who shows nothing',
            );
          case 'on_phone':
            return notDealtWith(
              "si une pièce montrée sur un téléphone suffit, et le téléphone doit être éteint et déposé à l'entrée",
              'whether a document shown on a phone is enough, and phones must be off and left at the entrance',
            );
          case 'expired':
            return notDealtWith('si une pièce périmée suffit', 'whether an expired document is enough');
          case 'loss_report':
            return notDealtWith(
              'si une déclaration de perte ou de vol suffit',
              'whether a loss or theft report is enough',
            );
          default:
            return {
              status: 'depends',
              say: {
                fr: "Il faut la carte d'étudiant ou, à défaut, une pièce ou une photocopie qui porte une photographie et justifie l'identité.",
                en: 'It takes the student card or, failing that, a document or photocopy that bears a photograph and proves identity.',
              },
              cites: ['identity'],
            };
        }
      },
    },
  },
];

import type { Cell, Outcome } from '../cell.ts';

const clauses = {
  proveIt: {
    label: 'Section 3.01(c)',
    words:
      "Tout étudiant doit être en mesure de prouver son identité au surveillant qui en fait la demande, en produisant sa carte d'étudiant, ou, à défaut, une pièce d'identité avec photo (carte d'identité, passeport, permis de conduire, etc.). Dans le cas contraire, l'étudiant n'est pas autorisé à composer.",
  },
};

const notDealtWith = (fr: string, en: string): Outcome => ({
  status: 'unsaid',
  say: {
    fr: `Le texte demande la carte d'étudiant ou, à défaut, une pièce d'identité avec photo ; il ne dit pas si ${fr} suffit.`,
    en: `The text asks for the student card or, failing that, an identity document with a photograph; it does not say whether ${en} is enough.`,
  },
});

export const identity: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'identity',
    proposition: 'sit',
    inventory: ['utc/identity-proof', 'silent/id-on-phone', 'silent/expired-id', 'silent/id-loss-report'],
    clauses,
    statement: {
      fr: "Au surveillant qui le demande, l'étudiant prouve son identité par sa carte d'étudiant ou, à défaut, par une pièce d'identité avec photo (carte d'identité, passeport, permis de conduire, etc.). Sinon, il n'est pas autorisé à composer.",
      en: 'When a proctor asks, students prove their identity with the student card or, failing that, an identity document with a photograph (identity card, passport, driving licence, etc.). Otherwise they are not allowed to sit the exam.',
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
                fr: "La carte d'étudiant suffit à prouver son identité au surveillant qui le demande.",
                en: 'The student card is enough to prove identity to the proctor who asks.',
              },
            };
          case 'identity_card':
          case 'passport':
          case 'driving_licence':
            return {
              status: 'permitted',
              say: {
                fr: "À défaut de carte d'étudiant, une pièce d'identité avec photo suffit : carte d'identité, passeport, permis de conduire, etc.",
                en: 'Without a student card, an identity document with a photograph is enough: identity card, passport, driving licence, etc.',
              },
            };
          case 'without_photo':
          case 'none':
            return {
              status: 'forbidden',
              say: {
                fr: "Sans carte d'étudiant ni pièce d'identité avec photo à montrer au surveillant qui le demande, l'étudiant n'est pas autorisé à composer.",
                en: 'Without a student card or an identity document with a photograph to show the proctor who asks, a student is not allowed to sit the exam.',
              },
              reasons: [
                {
                  fr: "Être connu du surveillant n'est pas une exception prévue ; la note de l'étudiant refusé n'est pas dite.",
                  en: 'Being known to the proctor is not an exception in the text; the mark of a student turned away is not given.',
                },
              ],
            };
          case 'photocopy':
            return notDealtWith('une photocopie', 'a photocopy');
          case 'on_phone':
            return notDealtWith('une pièce montrée sur un téléphone', 'a document shown on a phone');
          case 'expired':
            return notDealtWith('une pièce périmée', 'an expired document');
          case 'loss_report':
            return notDealtWith('une déclaration de perte ou de vol', 'a loss or theft report');
          default:
            return {
              status: 'depends',
              say: {
                fr: "Il faut la carte d'étudiant ou, à défaut, une pièce d'identité avec photo ; la liste du texte (carte d'identité, passeport, permis de conduire, etc.) reste ouverte.",
                en: 'It takes the student card or, failing that, an identity document with a photograph; the list in the text (identity card, passport, driving licence, etc.) is open.',
              },
            };
        }
      },
    },
  },
];

import { always, type Cell } from '../cell.ts';

const clauses = {
  validId: {
    label: '2.3.2',
    words:
      "La convocation n'est pas exigée pour l'accès à la salle d'examen. Toutefois, l'élève devra se munir d'une pièce d'identité en cours de validité, exigée pour composer, accompagnée éventuellement de sa carte d'élève.",
  },
  thenSign: {
    label: '4.1',
    words:
      "Après avoir justifié de leur identité, les candidats signent, au début de l'épreuve, la feuille d'émargement présentée par les surveillants.",
  },
  nothing: {
    label: '3.1',
    words: "En l'absence d'indications, aucun matériel ou document ne sera autorisé.",
  },
  paper: {
    label: '3.1',
    words:
      "Le sujet doit préciser le code et le nom complet de l'unité d'enseignement, le centre Cnam organisateur concerné, la durée de l'épreuve ainsi que les documents ou matériels autorisés. En l'absence d'indications, aucun matériel ou document ne sera autorisé.",
  },
  bag: {
    label: '4.6.1',
    words:
      'Les surveillants demanderont aux candidats de déposer les documents et matériels rangés dans leur sac posé à leurs pieds et rigoureusement fermé',
  },
};

export const identity: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'identity',
    proposition: 'sit',
    inventory: [
      'cnam/valid-id-required',
      'cnam/identity-then-sign',

      'silent/id-on-phone',
      'silent/id-loss-report',
      'silent/id-accepted-kinds',
    ],
    clauses: { validId: clauses.validId, thenSign: clauses.thenSign },
    statement: {
      fr: "Une pièce d'identité en cours de validité est exigée pour composer, accompagnée éventuellement de la carte d'élève. La convocation n'est pas exigée.",
      en: 'A valid identity document is required to sit the exam, with the student card if there is one. The convocation is not required.',
    },
    decision: {
      asks: [],
      conditions: ['id_document'],
      decide: ({ id_document: document }) => {
        switch (document) {
          case 'identity_card':
          case 'passport':
            return {
              status: 'permitted',
              say: {
                fr: "Une pièce d'identité en cours de validité suffit pour composer ; la carte d'élève n'est qu'un complément éventuel.",
                en: 'A valid identity document is enough to sit the exam; the student card is only an optional addition.',
              },
              cites: ['validId'],
            };
          case 'none':
            return {
              status: 'forbidden',
              say: {
                fr: "Une pièce d'identité en cours de validité est exigée pour composer : sans elle, le texte ne prévoit aucun autre moyen.",
                en: 'A valid identity document is required to sit the exam: the text provides for no other means.',
              },
              cites: ['validId'],
            };
          case 'expired':
            return {
              status: 'forbidden',
              say: {
                fr: "La pièce d'identité doit être en cours de validité : une pièce périmée ne remplit pas la condition.",
                en: 'The identity document must be valid: an expired one does not meet the condition.',
              },
              cites: ['validId'],
            };
          case 'student_card':
            return {
              status: 'forbidden',
              say: {
                fr: "La carte d'élève accompagne la pièce d'identité et ne la remplace pas : c'est la pièce d'identité en cours de validité qui est exigée pour composer.",
                en: 'The student card goes with the identity document and does not replace it: a valid identity document is what is required to sit the exam.',
              },
              cites: ['validId'],
            };
          case undefined:
            return {
              status: 'depends',
              say: {
                fr: "Une pièce d'identité en cours de validité est exigée pour composer ; la carte d'élève seule ne suffit pas, la convocation n'est pas exigée.",
                en: 'A valid identity document is required to sit the exam; the student card alone is not enough, and the convocation is not required.',
              },
              cites: ['validId'],
            };
          default:
            return {
              status: 'unsaid',
              say: {
                fr: "Le texte exige une pièce d'identité en cours de validité et ne dit pas si ce document en tient lieu.",
                en: 'The text requires a valid identity document and does not say whether this document counts as one.',
              },
              cites: ['validId'],
            };
        }
      },
    },
  },
];

export const materials: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'default-materials',
    proposition: 'use',
    inventory: ['cnam/nothing-allowed-by-default'],
    clauses: { nothing: clauses.nothing, paper: clauses.paper },
    statement: {
      fr: "Le sujet indique les documents ou matériels autorisés. S'il ne dit rien, aucun matériel ni document n'est autorisé.",
      en: 'The paper lists the documents or equipment that are allowed. If it says nothing, no equipment and no document is allowed.',
    },
    decision: {
      asks: [],
      conditions: ['paper_says'],
      decide: ({ paper_says: says }) => {
        if (says === 'allowed')
          return {
            status: 'permitted',
            say: {
              fr: 'Ce que le sujet autorise est permis.',
              en: 'What the paper authorises is allowed.',
            },
            cites: ['paper'],
          };
        if (says === undefined)
          return {
            status: 'depends',
            say: {
              fr: "Le sujet le dit : n'est permis que ce qu'il autorise. S'il n'indique rien, aucun matériel ni document n'est autorisé.",
              en: 'The paper tells: only what it authorises is allowed. If it says nothing, no equipment and no document is allowed.',
            },
            cites: ['paper'],
          };
        return {
          status: 'forbidden',
          say: {
            fr: "Si le sujet n'indique rien, aucun matériel ni document n'est autorisé.",
            en: 'If the paper says nothing, no equipment and no document is allowed.',
          },
          cites: ['nothing'],
        };
      },
    },
  },
  {
    regulation: 'cnam',
    topic: 'default-materials',
    proposition: 'dictionary',
    inventory: [],
    clauses: { paper: clauses.paper },
    statement: {
      fr: "Le texte ne fait pas d'exception pour les dictionnaires : comme tout document, un dictionnaire n'est permis que si le sujet l'autorise.",
      en: 'The text makes no exception for dictionaries: like any document, a dictionary is allowed only if the paper authorises it.',
    },
    decision: {
      asks: [],
      conditions: ['paper_says'],
      decide: ({ paper_says: says }) => ({
        status: says === 'allowed' ? 'permitted' : says === undefined ? 'depends' : 'forbidden',
        say: {
          fr: "Le texte ne fait pas d'exception pour les dictionnaires : il faut que le sujet l'autorise, et s'il ne dit rien, aucun document n'est permis.",
          en: 'The text makes no exception for dictionaries: the paper has to authorise it, and if it says nothing, no document is allowed.',
        },
      }),
    },
  },
  {
    regulation: 'cnam',
    topic: 'default-materials',
    proposition: 'belongings',
    inventory: [],
    clauses: { bag: clauses.bag },
    statement: {
      fr: 'Les documents et matériels sont rangés dans le sac, posé aux pieds du candidat et rigoureusement fermé.',
      en: "Documents and equipment go into the bag, at the candidate's feet and strictly closed.",
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'Les documents et matériels sont rangés dans le sac, posé aux pieds du candidat et rigoureusement fermé.',
        en: "Documents and equipment go into the bag, at the candidate's feet and strictly closed.",
      },
    }),
  },
];

import type { Cell } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { asWorded, judgedBy } from './points.ts';
import { languageAlike } from '../language-exam.ts';

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
      "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Interdiction d'utiliser ou même de conserver sans les utiliser des documents ou matériels non autorisés pendant l'épreuve et notamment tous les appareils personnels de communication ou de stockage des données. Les surveillants demanderont aux candidats de déposer les documents et matériels rangés dans leur sac posé à leurs pieds et rigoureusement fermé",
  },
  off: {
    label: '4.2',
    words:
      'Pendant toute la durée des épreuves, tous les appareils de communication ou de stockage de données personnelles (téléphones portables, ordinateurs, tablettes ...) doivent être éteints et rangés dans un sac posé à terre.',
  },
  consultation: {
    label: '4.2',
    words:
      "Toute consultation de cours, sans autorisation, quel qu'en soit le support, y compris une calculatrice, sera considérée comme un cas de fraude avéré.",
  },
  misconduct: {
    label: '4.2',
    words:
      'Tout candidat adoptant un comportement inadéquat ou non conforme à ce règlement pourra être passible de sanctions disciplinaires via la saisine de la section disciplinaire.',
  },
  calculator: { label: '4.2', words: 'Les téléphones portables ne peuvent pas servir de calculatrice.' },
};

const noListOfDocuments = {
  fr: "Le texte ne donne pas la liste des pièces d'identité admises.",
  en: 'The text gives no list of the identity documents that are accepted.',
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
      en: 'A valid identity document is required to sit the exam, accompanied, where appropriate, by the student card. The convocation is not required.',
    },
    decision: {
      asks: [],
      conditions: ['id_document', 'card_on_top', 'id_unchecked'],
      decide: ({ id_document: document, card_on_top: onTop, id_unchecked: unchecked }) => {
        if (unchecked === true && document === undefined)
          return asWorded(
            'forbidden',
            {
              fr: "Une pièce d'identité en cours de validité est exigée pour composer.",
              en: 'A valid identity document is required to sit the exam.',
            },
            ['validId'],
          );
        // The card that is asked about on top of an identity document is not all that there is.
        switch (
          onTop === true && (document === undefined || document === 'student_card')
            ? 'identity_card'
            : document
        ) {
          case 'identity_card':
          case 'passport':
            return {
              status: 'permitted',
              say: {
                fr: "Une pièce d'identité en cours de validité suffit pour composer ; la carte d'élève n'est qu'un complément éventuel.",
                en: 'A valid identity document is enough to sit the exam; the student card is only an optional addition.',
              },
              reasons: [noListOfDocuments],
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
              reasons: [noListOfDocuments],
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

const belongings = {
  fr: 'Les documents et matériels non autorisés, appareils compris, ne peuvent être ni utilisés ni même conservés : les surveillants demandent de les ranger dans le sac, posé aux pieds et rigoureusement fermé. Les appareils y sont éteints, le sac à terre. Le texte ne dit rien des manteaux ni des autres affaires.',
  en: 'Unauthorised documents and equipment, devices included, may be neither used nor even kept: proctors ask that they go into the bag, at the feet and strictly closed. Devices are off in it, the bag on the floor. The text says nothing of coats and other belongings.',
};

const offAndInTheBag = {
  fr: "Éteint ne suffit pas : pendant toute la durée de l'épreuve, l'appareil doit être éteint et rangé dans un sac fermé, posé à terre.",
  en: 'Being off is not enough: for the whole exam, the device must be off and in a closed bag on the floor.',
};
const evenUnused = {
  fr: "Il est interdit de conserver un document ou matériel non autorisé pendant l'épreuve, même sans l'utiliser ; un comportement non conforme au règlement peut valoir des sanctions disciplinaires.",
  en: 'Keeping an unauthorised document or equipment during the exam is forbidden, even without using it; behaviour against the regulation may lead to disciplinary sanctions.',
};
/** "Toute consultation de cours, sans autorisation, quel qu'en soit le support, y compris une calculatrice." */
const consulted = asWorded(
  'true',
  {
    fr: "Consulter son cours sans autorisation, quel qu'en soit le support, même une calculatrice, est considéré comme un cas de fraude avéré.",
    en: 'Consulting course material without authorisation, on any medium, even a calculator, is considered an established fraud.',
  },
  ['consultation'],
);
/** What is found of something that was kept and not used. */
const keptUnused = {
  allowed: asWorded('forbidden', evenUnused, ['evenUnused', 'misconduct']),
  blamed: { ...asWorded('permitted', evenUnused, ['evenUnused', 'misconduct']), whole: true },
  consulted,
};

const closedAtTheFeet = {
  fr: 'Le sac est posé aux pieds du candidat, et rigoureusement fermé.',
  en: "The bag stands at the candidate's feet, strictly closed.",
};

export const materials: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'default-materials',
    proposition: 'use',
    inventory: ['cnam/nothing-allowed-by-default'],
    clauses: {
      nothing: clauses.nothing,
      paper: clauses.paper,
      calculator: clauses.calculator,
      evenUnused: clauses.bag,
      misconduct: clauses.misconduct,
      consultation: clauses.consultation,
    },
    statement: {
      fr: "Le sujet indique les documents ou matériels autorisés. S'il ne dit rien, aucun matériel ni document n'est autorisé.",
      en: 'The paper lists the documents or equipment that are allowed. If it says nothing, no equipment and no document is allowed.',
    },
    decision: judgedBy({
      asks: [],
      conditions: ['paper_says', 'kept_point'],
      decide: ({ paper_says: says, kept_point: kept }) => {
        if (kept === 'consulted') return keptUnused.consulted;
        if (kept !== undefined && says !== 'allowed') return keptUnused[kept];
        if (says === 'allowed')
          return {
            status: 'permitted',
            say: {
              fr: 'Ce que le sujet autorise est permis.',
              en: 'What the paper authorises is allowed.',
            },
            reasons: [
              {
                fr: 'Un téléphone portable ne peut pas servir de calculatrice.',
                en: 'A mobile phone may not serve as a calculator.',
              },
            ],
            cites: ['paper', 'calculator'],
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
        if (says === 'forbidden')
          return {
            status: 'forbidden',
            say: {
              fr: "N'est permis que ce que le sujet autorise.",
              en: 'Only what the paper authorises is allowed.',
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
    }),
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
    decision: judgedBy({
      asks: [],
      conditions: ['paper_says', 'language_exam'],
      decide: ({ paper_says: says, language_exam: language }) => ({
        status: says === 'allowed' ? 'permitted' : says === undefined ? 'depends' : 'forbidden',
        say: {
          fr: "Le texte ne fait pas d'exception pour les dictionnaires : il faut que le sujet l'autorise, et s'il ne dit rien, aucun document n'est permis.",
          en: 'The text makes no exception for dictionaries: the paper has to authorise it, and if it says nothing, no document is allowed.',
        },
        reasons: language === true ? [languageAlike] : [],
      }),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'default-materials',
    proposition: 'belongings',
    inventory: [],
    clauses: {
      bag: clauses.bag,
      off: clauses.off,
      evenUnused: clauses.bag,
      misconduct: clauses.misconduct,
      consultation: clauses.consultation,
    },
    statement: belongings,
    decision: {
      asks: [],
      conditions: ['item', 'device', 'bag_point', 'off_point', 'kept_point'],
      decide: ({ item, device, bag_point: bag, off_point: off, kept_point: kept }) =>
        off !== undefined
          ? asWorded('forbidden', offAndInTheBag, ['off', 'bag'])
          : kept !== undefined
            ? keptUnused[kept]
            : bag === undefined
              ? { status: isNamed(item, device) ? 'required' : 'depends', say: belongings }
              : asWorded(
                  bag === 'closed' || bag === 'at_feet' ? 'required' : 'false',
                  closedAtTheFeet,
                  ['bag', 'off'],
                  [belongings],
                ),
    },
  },
];

/** Whether a thing is among those that go into the bag by the text: course material, devices that store or communicate. */
function isNamed(item: Facts['item'], device: Facts['device']): boolean {
  return (
    item === 'notes' ||
    item === 'book' ||
    (device !== undefined && !['calculator', 'watch', 'other'].includes(device))
  );
}

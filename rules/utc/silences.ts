import { silencesOf } from '../cell.ts';

const late = {
  label: 'Section 3.01(b)',
  words:
    "si le retard n'excède pas le quart de la durée de l'épreuve (décompte opéré après la distribution du premier sujet), il appartient au responsable du module d'enseignement d'autoriser ou non l'étudiant à composer",
};
const temporaryExit = {
  label: 'Section 3.02(c)',
  words:
    "Un étudiant qui souhaite quitter la salle d'examen de manière provisoire doit en faire la demande auprès d'un surveillant.",
};
const seizure = {
  label: 'Section 4.01(b)',
  words:
    "le responsable du module d'enseignement doit prendre toutes les mesures nécessaires pour faire cesser la fraude, notamment en opérant à la saisie des documents et/ou du matériel de fraude.",
};
const attached = {
  label: 'Section 4.01(b)',
  words: 'Les éléments saisis liés à la fraude présumée doivent être joints au procès-verbal de fraude.',
};
const bag = {
  label: 'Section 3.01(d)',
  words: "Les affaires personnelles de l'étudiant doivent être rangées dans son sac, et le sac posé à terre.",
};
const table = {
  label: 'Section 3.01(d)',
  words:
    "Seuls les documents et matériels expressément autorisés dans le cadre de l'épreuve, rappelés en tête de sujet (voir Section 2.03), ainsi que les outils nécessaires à la rédaction, peuvent être posés sur la table de composition.",
};
const notIdentified = {
  label: 'Section 3.01(c)',
  words: "Dans le cas contraire, l'étudiant n'est pas autorisé à composer.",
};

/**
 * What people ask about the first seven topics and this guide, read whole, does not answer. The règlement des examens
 * that it comes with may answer; it is named to the reader as a companion (corpus/regulations.json).
 */
export const silences = silencesOf('utc', [
  [
    'late-entry',
    'delay-start',
    ['silent/strike-weather-delay'],
    "si le début de l'épreuve peut être retardé, en cas de grève ou d'intempéries par exemple",
    'whether the start of the exam may be put back, because of a strike or bad weather for instance',
    late,
  ],
  [
    'leave-for-a-moment',
    'escort',
    ['silent/escort-during-exit'],
    "si un surveillant accompagne l'étudiant qui sort un moment",
    'whether a proctor goes with a student who goes out for a moment',
    temporaryExit,
  ],
  [
    'leave-for-a-moment',
    'together',
    ['silent/exit-one-at-a-time'],
    "combien d'étudiants peuvent être dehors en même temps",
    'how many students may be out at the same time',
    temporaryExit,
  ],
  [
    'leave-for-a-moment',
    'limit',
    ['silent/break-length-and-number'],
    'combien de temps dure une sortie ni combien de fois on peut sortir',
    'how long a break may last or how many one may take',
    temporaryExit,
  ],
  [
    'devices',
    'search',
    ['silent/phone-search'],
    "si un surveillant peut fouiller le téléphone d'un étudiant",
    "whether a proctor may look into a student's phone",
    seizure,
  ],
  [
    'devices',
    'search-bag',
    ['silent/search-bag-or-pockets'],
    "si un surveillant peut fouiller le sac ou les poches d'un étudiant",
    "whether a proctor may search a student's bag or pockets",
    bag,
  ],
  [
    'devices',
    'give-back',
    ['silent/return-of-seized-items'],
    'quand un appareil saisi est rendu',
    'when a seized device is given back',
    attached,
  ],
  [
    'identity',
    'mark',
    ['silent/mark-after-id-refusal'],
    "la note d'un étudiant refusé faute de pièce d'identité",
    'the mark of a student turned away for want of an identity document',
    notIdentified,
  ],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    "si l'on peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles",
    'whether one may keep water, food, medicine or ear-plugs',
    table,
  ],
  [
    'default-materials',
    'calculator-model',
    ['silent/calculator-model'],
    'quel modèle ou quel mode de calculatrice est admis',
    'which model or mode of calculator is accepted',
    table,
  ],
]);

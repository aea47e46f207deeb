import { silencesOf } from '../cell.ts';

const late = {
  label: 'Article 7',
  words:
    "A titre exceptionnel, lorsque le retard est lié à un événement indépendant de la volonté du candidat, le responsable de la surveillance de la salle peut autoriser ce dernier à pénétrer dans la salle au plus tard une heure après le début de l'épreuve en vue de composer.",
};
const temporaryExit = {
  label: 'Article 9',
  words:
    "Pour les examens d'une durée supérieure à une heure, les sorties temporaires sont autorisées pour une seule personne à la fois et sous le contrôle d'un surveillant, après la première heure et avant la dernière heure de l'examen.",
};
const handIn = {
  label: 'Article 8',
  words:
    "Les candidat(e)s doivent remettre leur copie, même blanche, et émarger la liste d'émargement avant de quitter la salle.",
};
const noCommunication = {
  label: 'Article 8',
  words:
    "Les candidat(e)s ne doivent avoir aucune communication entre eux ou avec l'extérieur durant l'épreuve.",
};
const confiscation = {
  label: 'Article 10',
  words:
    "confisquer les dispositifs de réception d'informations utilisés (téléphones, « smartphones », tablettes, lecteurs audio....).",
};
const papers = {
  label: 'Article 7',
  words:
    "Un(e) candidat(e) n'est autorisé(e) à accéder à la salle d'examen et/ou à composer que sur présentation de sa carte d'étudiant(e) ou de sa carte des métiers avec photographie ou d'une pièce officielle d'identité.",
};

const bags = {
  label: 'Article 7',
  words: "Les sacs doivent être regroupés à l'endroit indiqué par le(s) surveillant(s).",
};
const necessary = {
  label: 'Article 7',
  words: 'Les candidat(e)s ne doivent conserver que le strict nécessaire pour composer.',
};
const onThePaper = {
  label: 'Article 3',
  words:
    "Les documents ou matériels autorisés sont mentionnés sur les sujets (dictionnaires, dictionnaires bilingues, calculatrices, etc.) et, le cas échéant, les consignes spécifiques de l'examen.",
};
const anyFraud = {
  label: 'Article 10',
  words:
    "est susceptible de faire l'objet d'une procédure disciplinaire tout usager (élève) auteur ou complice : D'une fraude ou d'une tentative de fraude commise notamment à l'occasion d'une inscription, d'une épreuve de contrôle continu, d'un examen ou d'un concours",
};

/** What people ask about the first seven topics and this text, read whole, does not answer. */
export const silences = silencesOf('supmeca', [
  [
    'late-entry',
    'proof',
    ['silent/proof-of-lateness'],
    'si le retard doit être prouvé, ni par quel document',
    'whether the delay has to be proved, nor by which document',
    late,
  ],
  [
    'leave-for-good',
    'return',
    ['silent/return-after-final-exit'],
    'si un candidat parti définitivement peut revenir',
    'whether a candidate who has left for good may come back',
    handIn,
  ],
  [
    'leave-for-a-moment',
    'extra-time',
    [],
    'si le temps passé dehors est rendu',
    'whether the time spent outside is given back',
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
    'search-bag',
    ['silent/search-bag-or-pockets'],
    "si un surveillant peut fouiller le sac ou les poches d'un candidat",
    "whether a proctor may search a candidate's bag or pockets",
    bags,
  ],
  [
    'devices',
    'give-back',
    ['silent/return-of-seized-items'],
    'quand un appareil saisi est rendu',
    'when a seized device is given back',
    confiscation,
  ],
  [
    'identity',
    'mark',
    ['silent/mark-after-id-refusal'],
    "la note d'un candidat refusé faute de pièce d'identité",
    'the mark of a candidate turned away for want of an identity document',
    papers,
  ],
  [
    'default-materials',
    'lend',
    ['silent/lending-material'],
    'si les candidats peuvent se prêter du matériel',
    'whether candidates may lend each other equipment',
    noCommunication,
  ],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    "si l'on peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles",
    'whether one may keep water, food, medicine or ear-plugs',
    necessary,
  ],
  [
    'default-materials',
    'calculator-model',
    ['silent/calculator-model'],
    'quel modèle ou quel mode de calculatrice est admis',
    'which model or mode of calculator is accepted',
    onThePaper,
  ],
  [
    'fraud-in-the-room',
    'found-afterwards',
    ['silent/fraud-found-at-marking'],
    "comment traiter une fraude découverte après l'épreuve, ni s'il faut un procès-verbal",
    'how cheating found after the exam is dealt with, nor whether it calls for a report (procès-verbal)',
    anyFraud,
  ],
]);

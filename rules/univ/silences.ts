import { silencesOf } from '../cell.ts';

const late = {
  label: '3.2.1',
  words:
    "Le délai d'acceptation d'un étudiant retardataire pour une épreuve de contrôle terminal est de 1/3 de la durée de l'épreuve avec un maximum de 1 heure.",
};
const temporaryExit = {
  label: '3.2.1',
  words:
    "Exceptionnellement et passé le délai de tolérance, les candidats qui sont autorisés à quitter momentanément la salle d'examen pendant l'épreuve devront remettre, avant de sortir, leur copie au surveillant qui la leur rendra à leur retour.",
};
const timesNoted = {
  label: '3.2.1',
  words: "Le surveillant notera sur le procès-verbal, l'heure de sortie et l'heure de retour du candidat.",
};
const handIn = {
  label: '3.2.2 Le déroulement',
  words:
    "les candidats doivent remettre leur copie, en s'assurant qu'elle est bien rendue anonymée, et signer la liste d'émargement avant de quitter la salle.",
};
const phones = {
  label: '3.2.1',
  words:
    "Il en est de même des téléphones portables (ou de tout autre dispositif de stockage d'émission ou de réception d'informations) qui doivent être éteints.",
};
const checks = {
  label: '3.2.2 Le déroulement',
  words:
    "Le surveillant s'assure de l'identité et du placement des candidats, du respect de l'usage du matériel autorisé, du bon déroulement de l'épreuve et effectue toutes vérifications qu'il juge utiles.",
};
const transmit = {
  label: 'Annexe 3',
  words:
    "Le surveillant communique le procès-verbal ainsi que l'ensemble des pièces saisies, à l'exception de la copie de l'étudiant, au directeur de la composante.",
};
const identity = {
  label: '3.2.1',
  words:
    "L'identité de l'étudiant qui compose est vérifiée par la présentation de la carte d'étudiant ou, à défaut, d'une pièce ou photocopie avec photographie justifiant son identité.",
};
const supplied = {
  label: '3.2.2 Le déroulement',
  words:
    "Les candidats ne peuvent composer que sur le matériel d'examen mis à leur disposition : documents éventuels, copies, intercalaires et brouillons fournis par l'Université.",
};
const authorisedOnly = {
  label: '3.2.1',
  words: "Les étudiants ne conservent avec eux que le matériel autorisé pour l'épreuve.",
};
const calculators = {
  label: '3.1.1',
  words:
    'La liste des documents ainsi que la nature des instruments de calcul autorisés doivent être indiquées sur le calendrier des épreuves.',
};
const caughtInTheAct = {
  label: '3.2.2 Incidents et fraudes',
  words:
    'En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude',
};

/** What people ask about the first seven topics and this text, read whole, does not answer. */
export const silences = silencesOf('univ', [
  [
    'late-entry',
    'proof',
    ['silent/proof-of-lateness'],
    'si un retard doit être justifié, ni par quel document',
    'whether a delay has to be proved, nor by which document',
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
    'escort',
    ['silent/escort-during-exit'],
    'si un surveillant accompagne le candidat qui sort un moment',
    'whether a proctor goes with a candidate who goes out for a moment',
    temporaryExit,
  ],
  [
    'leave-for-a-moment',
    'extra-time',
    [],
    'si le temps passé dehors est rendu',
    'whether the time spent outside is given back',
    timesNoted,
  ],
  [
    'leave-for-a-moment',
    'limit',
    ['silent/break-length-and-number'],
    'combien de temps dure une sortie ni combien de fois on peut sortir',
    'how long a break may last or how many one may take',
    timesNoted,
  ],
  [
    'devices',
    'fraud',
    ['silent/phone-kept-not-used'],
    "si garder un appareil sans s'en servir est une fraude, ni ce qui s'ensuit",
    'whether keeping a device without using it is cheating, nor what follows from it',
    phones,
  ],
  [
    'devices',
    'search-bag',
    ['silent/search-bag-or-pockets'],
    "si un surveillant peut fouiller le sac ou les poches d'un candidat",
    "whether a proctor may search a candidate's bag or pockets",
    checks,
  ],
  [
    'devices',
    'give-back',
    ['silent/return-of-seized-items'],
    'quand un appareil remis ou saisi est rendu',
    'when a device that was handed over or seized is given back',
    transmit,
  ],
  [
    'identity',
    'mark',
    ['silent/mark-after-id-refusal'],
    "la note d'un candidat refusé faute de pièce d'identité",
    'the mark of a candidate turned away for want of an identity document',
    identity,
  ],
  [
    'default-materials',
    'lend',
    ['silent/lending-material'],
    'si les candidats peuvent se prêter du matériel',
    'whether candidates may lend each other equipment',
    supplied,
  ],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    "si l'on peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles",
    'whether one may keep water, food, medicine or ear-plugs',
    authorisedOnly,
  ],
  [
    'default-materials',
    'calculator-model',
    ['silent/calculator-model'],
    'quel modèle ou quel mode de calculatrice est admis',
    'which model or mode of calculator is accepted',
    calculators,
  ],
  [
    'fraud-in-the-room',
    'found-afterwards',
    ['silent/fraud-found-at-marking'],
    "ce qu'il faut faire d'une fraude découverte après l'épreuve, à la correction par exemple",
    'what to do about cheating found after the exam, when marking for instance',
    caughtInTheAct,
  ],
]);

import { silencesOf } from '../cell.ts';

const lateEntry = {
  label: '3',
  words:
    "Lors des contrôles en temps limité : […] en salle, les apprenants ne sont pas autorisés à entrer dans la salle après le début de l'épreuve.",
};
const shortExams = {
  label: '3',
  words:
    "Les apprenants ne sont pas autorisés à sortir de la salle ou pièce lors des contrôles de connaissances d'une durée inférieure à 2 heures. Ils ne peuvent quitter une épreuve avant la moitié de sa durée.",
};
const deviceRule = {
  label: '3',
  words:
    "Les appareils électronique (téléphones ou ordinateurs portables, tablettes numériques, appareil photo…) doivent être éteints, placés en évidence et demeurer dans la salle pendant toute la période de l'examen.",
};
const photoId = {
  label: '3',
  words:
    "Les apprenants qui ne seront pas en possession d'une telle pièce ne seront pas autorisés à poursuivre leur examen et devront quitter la salle immédiatement.",
};
const caught = {
  label: '3.2.2',
  words:
    "En cas de fraude ou de tentative constatée lors d'un examen, la note de 0 est attribuée. En cas de flagrant délit durant le contrôle, l'apprenant est immédiatement exclu de l'examen.",
};
const conduct = {
  label: '3.2.1',
  words:
    "Une attitude correcte est exigée pendant tout le temps de séjour dans l'école ou pendant la durée de l'examen en ligne.",
};

const sessions = {
  label: 'Préambule',
  words:
    "L'Institut Mines-télécom se réserve le droit de fixer les dates et modalités (centre d'examen, examen en ligne…) de chaque session d'examen.",
};
const entrance = {
  label: '3',
  words:
    "Laisser à l'entrée de la salle d'examen tout document ou matériel qui n'est pas jugé comme strictement nécessaire au contrôle par les personnes qui assurent la surveillance.",
};
const closed = {
  label: '3',
  words:
    "Les contrôles sont organisés en temps limité, sans documentation, sans accès à des moyens électroniques (ordinateur, réseau, calculatrice…) autres que ceux surveillés sous une forme que l'équipe enseignante juge adaptée à la vérification de l'atteinte des objectifs fixés.",
};

/** What people ask about the first seven topics and this text, read whole, does not answer. */
export const silences = silencesOf('imt', [
  [
    'late-entry',
    'extra-time',
    [],
    'si le temps perdu par un retard est rendu',
    'whether the time lost by being late is given back',
    lateEntry,
  ],
  [
    'late-entry',
    'proof',
    ['silent/proof-of-lateness'],
    "si un retard peut être justifié par un document, ni ce qu'il changerait",
    'whether a delay may be proved by a document, nor what that would change',
    lateEntry,
  ],
  [
    'late-entry',
    'delay-start',
    ['silent/strike-weather-delay'],
    "si le début de l'épreuve peut être retardé, en cas de grève ou d'intempéries par exemple",
    'whether the start of the exam may be put back, because of a strike or bad weather for instance',
    sessions,
  ],
  [
    'leave-for-good',
    'return',
    ['silent/return-after-final-exit'],
    'si un candidat parti avant la fin peut revenir',
    'whether a candidate who left before the end may come back',
    lateEntry,
  ],
  [
    'leave-for-a-moment',
    'escort',
    ['silent/escort-during-exit'],
    'si un surveillant accompagne le candidat qui sort un moment',
    'whether a proctor goes with a candidate who goes out for a moment',
    shortExams,
  ],
  [
    'leave-for-a-moment',
    'together',
    ['silent/exit-one-at-a-time'],
    'combien de candidats peuvent être dehors en même temps',
    'how many candidates may be out at the same time',
    shortExams,
  ],
  [
    'leave-for-a-moment',
    'belongings',
    ['silent/script-during-temporary-exit'],
    "ce que devient la copie pendant une sortie d'un moment (les appareils électroniques, eux, restent dans la salle)",
    'what is done with the script while a candidate is out for a moment (electronic devices, for their part, stay in the room)',
    deviceRule,
  ],
  [
    'leave-for-a-moment',
    'extra-time',
    [],
    'si le temps passé dehors est rendu',
    'whether the time spent outside is given back',
    shortExams,
  ],
  [
    'leave-for-a-moment',
    'limit',
    ['silent/break-length-and-number'],
    'combien de temps dure une sortie ni combien de fois on peut sortir',
    'how long a break may last or how many one may take',
    shortExams,
  ],
  [
    'devices',
    'search',
    ['silent/phone-search'],
    "si un surveillant peut fouiller le téléphone d'un candidat",
    "whether a proctor may look into a candidate's phone",
    deviceRule,
  ],
  [
    'devices',
    'search-bag',
    ['silent/search-bag-or-pockets'],
    "si un surveillant peut fouiller le sac ou les poches d'un candidat",
    "whether a proctor may search a candidate's bag or pockets",
    entrance,
  ],
  [
    'devices',
    'confiscate',
    ['silent/confiscation'],
    "si un surveillant peut prendre l'appareil d'un candidat",
    "whether a proctor may take a candidate's device",
    deviceRule,
  ],
  [
    'devices',
    'give-back',
    ['silent/return-of-seized-items'],
    'quand un appareil saisi est rendu',
    'when a seized device is given back',
    deviceRule,
  ],
  [
    'identity',
    'mark',
    ['silent/mark-after-id-refusal'],
    "la note d'un candidat refusé faute de pièce d'identité",
    'the mark of a candidate turned away for want of an identity document',
    photoId,
  ],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    "si l'on peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles",
    'whether one may keep water, food, medicine or ear-plugs',
    entrance,
  ],
  [
    'default-materials',
    'calculator-model',
    ['silent/calculator-model'],
    'quel modèle ou quel mode de calculatrice est admis',
    'which model or mode of calculator is accepted',
    closed,
  ],
  [
    'fraud-in-the-room',
    'seize',
    ['silent/confiscation'],
    'si le surveillant saisit les documents ou le matériel de fraude',
    'whether the proctor seizes the documents or equipment used to cheat',
    caught,
  ],
  [
    'fraud-in-the-room',
    'refusal-to-sign',
    [],
    "ce que change un refus de signer, ni s'il y a un procès-verbal à signer",
    'what a refusal to sign changes, nor whether there is a report (procès-verbal) to sign',
    caught,
  ],
  [
    'fraud-in-the-room',
    'substitution',
    ['silent/impersonation'],
    "ce que fait le surveillant quand une personne compose à la place d'une autre",
    'what the proctor does when someone sits the exam in place of another',
    caught,
  ],
  [
    'fraud-in-the-room',
    'disturbance',
    ['silent/expulsion-for-disturbance'],
    "si un candidat qui trouble l'épreuve peut être exclu de la salle",
    'whether a candidate who disturbs the exam may be expelled from the room',
    conduct,
  ],
  [
    'fraud-in-the-room',
    'found-afterwards',
    ['silent/fraud-found-at-marking'],
    "comment traiter une fraude découverte après l'épreuve, ni s'il faut un procès-verbal",
    'how cheating found after the exam is dealt with, nor whether it calls for a report (procès-verbal)',
    caught,
  ],
]);

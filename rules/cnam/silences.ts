import { silencesOf } from '../cell.ts';

const temporaryExit = {
  label: '4.3.1',
  words:
    "Les candidats peuvent être autorisés à quitter la salle d'examen de façon temporaire après le premier tiers de l'épreuve.",
};
const deviceRule = {
  label: '4.2',
  words:
    'Pendant toute la durée des épreuves, tous les appareils de communication ou de stockage de données personnelles (téléphones portables, ordinateurs, tablettes ...) doivent être éteints et rangés dans un sac posé à terre.',
};
const validId = {
  label: '2.3.2',
  words:
    "Toutefois, l'élève devra se munir d'une pièce d'identité en cours de validité, exigée pour composer, accompagnée éventuellement de sa carte d'élève.",
};
const misconduct = {
  label: '4.2',
  words:
    'Tout candidat adoptant un comportement inadéquat ou non conforme à ce règlement pourra être passible de sanctions disciplinaires via la saisine de la section disciplinaire.',
};
const stopFraud = {
  label: '4.6.2',
  words:
    "prendre les mesures nécessaires pour faire cesser la fraude sans interrompre la participation du candidat à l'examen",
};
const seized = {
  label: '4.6.2',
  words: "saisir le(s) document(s) ou matériel(s) permettant ultérieurement d'établir la réalité des faits",
};

const nothingByDefault = {
  label: '3.1',
  words: "En l'absence d'indications, aucun matériel ou document ne sera autorisé.",
};
const lateness = {
  label: '4.1',
  words:
    "Quel que soit le motif du retard, aucun temps supplémentaire ne sera accordé aux candidats ayant débuté l'épreuve en retard.",
};

/** What people ask about the first seven topics and this text, read whole, does not answer. */
export const silences = silencesOf('cnam', [
  [
    'leave-for-a-moment',
    'belongings',
    ['silent/script-during-temporary-exit'],
    'ce que devient la copie pendant une sortie provisoire',
    'what is done with the script during a temporary exit',
    temporaryExit,
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
    'search',
    ['silent/phone-search'],
    "si un surveillant peut fouiller le téléphone d'un candidat",
    "whether a proctor may look into a candidate's phone",
    seized,
  ],
  [
    'devices',
    'give-back',
    ['silent/return-of-seized-items'],
    'quand un appareil saisi est rendu',
    'when a seized device is given back',
    seized,
  ],
  [
    'identity',
    'mark',
    ['silent/mark-after-id-refusal'],
    "la note d'un candidat refusé faute de pièce d'identité",
    'the mark of a candidate turned away for want of an identity document',
    validId,
  ],
  [
    'default-materials',
    'lend',
    ['silent/lending-material'],
    'si les candidats peuvent se prêter du matériel',
    'whether candidates may lend each other equipment',
    deviceRule,
  ],
  [
    'fraud-in-the-room',
    'substitution',
    ['silent/impersonation'],
    "ce que fait le surveillant quand une personne compose à la place d'une autre",
    'what the proctor does when someone sits the exam in place of another',
    stopFraud,
  ],
  [
    'fraud-in-the-room',
    'disturbance',
    ['silent/expulsion-for-disturbance'],
    "si un candidat qui trouble l'épreuve peut être exclu de la salle",
    'whether a candidate who disturbs the exam may be expelled from the room',
    misconduct,
  ],
  [
    'late-entry',
    'delay-start',
    ['silent/strike-weather-delay'],
    "si le début de l'épreuve peut être retardé pour tous, par exemple en cas de grève",
    'whether the start of the exam may be put back for everybody, for instance because of a strike',
    lateness,
  ],
  [
    'devices',
    'search-bag',
    ['silent/search-bag-or-pockets'],
    "si un surveillant peut fouiller le sac ou les poches d'un candidat",
    "whether a proctor may search a candidate's bag or pockets",
    seized,
  ],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    "si l'on peut garder de l'eau, de la nourriture, un médicament ou des bouchons d'oreilles",
    'whether one may keep water, food, medicine or ear-plugs',
    nothingByDefault,
  ],
  [
    'default-materials',
    'calculator-model',
    ['silent/calculator-model'],
    'quel modèle ou quel mode de calculatrice est admis',
    'which model or mode of calculator is accepted',
    nothingByDefault,
  ],
  [
    'fraud-in-the-room',
    'found-afterwards',
    ['silent/fraud-found-at-marking'],
    "ce qu'il faut faire quand la fraude est découverte après l'épreuve, à la correction",
    'what is to be done when cheating is found after the exam, when marking',
    stopFraud,
  ],
]);

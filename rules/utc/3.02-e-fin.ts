import { type Cell, plainly } from '../cell.ts';
import { pointed } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  stop: {
    label: 'Section 3.02(e)',
    words:
      "Le signal de fin d'épreuve est donné par le responsable du module d'enseignement. Au signal : chaque étudiant doit immédiatement cesser de composer ; toute transgression fait l'objet d'une notification auprès du responsable du module d'enseignement et peut entraîner une pénalité dans l'évaluation de la copie",
  },
  collected: {
    label: 'Section 3.02(e)',
    words:
      "Au signal : […] chaque étudiant range ses affaires, et ne laisse sur la table que sa copie et les éventuels documents participants à l'évaluation; chaque étudiant attend à sa place que le responsable du module d'enseignement, ou que l'un des surveillants de son module, collecte sa copie. Lorsque toutes les copies ont été ramassées, les étudiants peuvent quitter la salle d'examen.",
  },
  carriedOut: {
    label: 'Section 3.02(e)',
    words:
      "Tout élément d'évaluation (copie, feuille réponse...) emporté par un étudiant en dehors de la salle d'examen, même par inadvertance, ne peut être pris en compte lors de la correction.",
  },
};

const afterSignal = {
  penalty: finds(
    'true',
    "Écrire après le signal peut entraîner une pénalité dans l'évaluation de la copie, que le texte ne chiffre pas.",
    'Writing after the signal may bring a penalty in the marking of the script, for which the text gives no figure.',
  ),
  will_cost: finds(
    'depends',
    "Écrire après le signal « peut » entraîner une pénalité dans l'évaluation de la copie : le texte ne dit ni quand elle s'applique, ni son montant.",
    'Writing after the signal "may" bring a penalty in the marking of the script: the text says neither when it applies nor how much it is.',
  ),
  certain: finds(
    'false',
    "Écrire après le signal « peut » entraîner une pénalité dans l'évaluation de la copie : le texte n'en impose aucune.",
    'Writing after the signal "may" bring a penalty in the marking of the script: the text makes none mandatory.',
  ),
  finishing: finds(
    'forbidden',
    'Au signal, chaque étudiant doit immédiatement cesser de composer.',
    'At the signal, each student must stop writing at once.',
  ),
};

const signalByHead = {
  fr: "Le signal de fin d'épreuve est donné par le responsable du module d'enseignement.",
  en: 'The signal that the exam is over is given by the module head.',
};
const signal = {
  signal_head: finds('true', signalByHead.fr, signalByHead.en, 'stop'),
  signal_other: {
    ...finds('false', signalByHead.fr, signalByHead.en, 'stop'),
    reasons: [
      {
        fr: 'Le texte ne dit pas qui le donne en son absence.',
        en: 'The text does not say who gives it when the module head is away.',
      },
    ],
  },
};
const atTheEnd = {
  ...signal,
  leave_early: finds(
    'forbidden',
    'Les étudiants ne peuvent quitter la salle que lorsque toutes les copies ont été ramassées.',
    'Students may leave the room only once all scripts have been collected.',
    'collected',
  ),
  bring_up: finds(
    'forbidden',
    'Au signal, chaque étudiant attend à sa place que le responsable du module ou un surveillant collecte sa copie.',
    'At the signal, each student waits in place for the module head or a proctor to collect the script.',
    'collected',
  ),
  pack_up: finds(
    'required',
    "Au signal, chaque étudiant range ses affaires, et ne laisse sur la table que sa copie et les éventuels documents de l'évaluation.",
    'At the signal, each student tidies up, leaving on the table only the script and any documents that are part of the assessment.',
    'collected',
  ),
};

export const end: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'end-of-exam',
    proposition: 'stop-writing',
    inventory: ['utc/end-stop-writing'],
    clauses: { stop: clauses.stop },
    ...pointed(
      'end_step',
      signal,
      plainly(
        'forbidden',
        {
          fr: 'Au signal de fin, donné par le responsable du module, chaque étudiant doit immédiatement cesser de composer.',
          en: 'At the end signal, given by the module head, every student must stop writing at once.',
        },
        {
          reasons: [
            {
              fr: "Continuer fait l'objet d'une notification auprès du responsable du module et peut entraîner une pénalité dans l'évaluation de la copie.",
              en: 'Going on is reported to the module head and may bring a penalty in the marking of the script.',
            },
          ],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'end-of-exam',
    proposition: 'writing-after',
    inventory: ['utc/end-stop-writing'],
    clauses: { stop: clauses.stop },
    ...pointed(
      'end_step',
      signal,
      pointed(
        'after_signal',
        afterSignal,
        plainly(
          'true',
          {
            fr: "Écrire après le signal de fin fait l'objet d'une notification auprès du responsable du module et peut entraîner une pénalité dans l'évaluation de la copie, que le texte ne chiffre pas.",
            en: 'Writing after the end signal is reported to the module head and may bring a penalty in the marking of the script, for which the text gives no figure.',
          },
          {
            reasons: [
              {
                fr: "Le texte n'en fait pas une présomption de fraude.",
                en: 'The text does not make it a presumption of fraud.',
              },
            ],
          },
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'end-of-exam',
    proposition: 'hand-in',
    inventory: ['utc/end-collection'],
    clauses: { collected: clauses.collected, stop: clauses.stop, carriedOut: clauses.carriedOut },
    ...pointed(
      'end_step',
      atTheEnd,
      plainly('required', {
        fr: "Au signal de fin, chaque étudiant range ses affaires, ne laisse sur la table que sa copie et les documents qui font partie de l'évaluation, et attend à sa place qu'on la collecte. On ne quitte la salle que lorsque toutes les copies ont été ramassées.",
        en: 'At the end signal, each student tidies up, leaves on the table only the script and the documents that are part of the assessment, and waits in place for it to be collected. Students leave the room only once all scripts have been collected.',
      }),
    ),
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "Responsable du module : donner le signal de fin d'épreuve.",
          en: 'Module head: give the signal that the exam is over.',
        },
        clause: 'stop',
      },
      {
        actor: 'student',
        text: { fr: 'Cesser immédiatement de composer.', en: 'Stop writing at once.' },
        clause: 'stop',
      },
      {
        actor: 'student',
        text: {
          fr: "Ranger ses affaires et ne laisser sur la table que sa copie et les documents qui font partie de l'évaluation.",
          en: 'Tidy up and leave on the table only the script and the documents that are part of the assessment.',
        },
        clause: 'collected',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Responsable du module ou surveillant : collecter les copies, les étudiants restant à leur place.',
          en: 'Module head or proctor: collect the scripts while students stay in their seats.',
        },
        clause: 'collected',
      },
      {
        actor: 'student',
        text: {
          fr: 'Quitter la salle lorsque toutes les copies ont été ramassées.',
          en: 'Leave the room once all scripts have been collected.',
        },
        clause: 'collected',
      },
    ],
    cautions: [
      {
        fr: 'Une copie ou une feuille réponse emportée hors de la salle, même par inadvertance, ne peut pas être prise en compte.',
        en: 'A script or an answer sheet taken out of the room, even by inadvertence, cannot be taken into account.',
      },
    ],
  },
  {
    regulation: 'utc',
    topic: 'end-of-exam',
    proposition: 'not-handed-in',
    inventory: ['utc/carried-out-script-void'],
    clauses: { carriedOut: clauses.carriedOut },
    ...plainly(
      'false',
      {
        fr: "Une copie, une feuille réponse ou tout autre élément d'évaluation emporté hors de la salle, même par inadvertance, ne peut pas être pris en compte à la correction.",
        en: 'A script, an answer sheet or any other assessed item taken out of the room, even by inadvertence, cannot be taken into account in marking.',
      },
      {
        reasons: [
          {
            fr: "Le texte ne prévoit pas d'exception ; il ne parle pas d'une copie restée dans la salle sans avoir été remise.",
            en: 'The text provides for no exception; it does not speak of a script left in the room without being handed in.',
          },
        ],
      },
    ),
  },
];

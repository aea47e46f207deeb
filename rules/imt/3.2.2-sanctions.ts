import { always, type Cell, type Outcome, whereTold } from '../cell.ts';
import type { Facts } from '../facts.ts';
import type { Bilingual } from '../language.ts';
import { exchangeFound, pointed } from './points.ts';

const clauses = {
  zero: {
    label: '3.2.2',
    words: "En cas de fraude ou de tentative constatée lors d'un examen, la note de 0 est attribuée.",
  },
  caught: {
    label: '3.2.2',
    words: "En cas de flagrant délit durant le contrôle, l'apprenant est immédiatement exclu de l'examen.",
  },
  bar: {
    label: '3.2.2',
    words:
      "Tout apprenant ou groupe d'apprenants convaincu de fraude ou de tentative de fraude lors d'un examen, quelle qu'en soit la forme, peut être exclu du droit à s'inscrire à toute session d'examen de 'Institut Mines-Télécom.",
  },
  nullity: {
    label: '3',
    words:
      "Les apprenants doivent apporter leur propre matériel pour l'épreuve concernée, aucune communication entre apprenants, ni échange de matériel, ni échange de courriel, sms, messagerie instantanée…n'est autorisé pendant l'épreuve. Tout apprenant ne respectant pas cette clause verra sa copie frappée de nullité, sans préjudice de sanctions disciplinaires (interdiction de pouvoir e représenter à de nouvelles sessions).",
  },
  repeat: {
    label: '3.2.3',
    words:
      "Toute récidive de plagiat, sur le même travail ou sur un travail différent, lié à la scolarité dans l'école conduira son ou ses auteurs exclu du droit à s'inscrire à toute session d'examen de 'Institut Mines-Télécom.",
  },
  scale: {
    label: '3.2.1',
    words:
      "Les dispositions relatives à la vie scolaire, applicables aux élèves en école précisent pour le bon fonctionnement de l'école : […] la procédure disciplinaire, la nature et l'échelle des sanctions.",
  },
  photo: {
    label: '3',
    words:
      "Les apprenants devront présenter au début de chaque session d'examen » lors de l'émargement une pièce d'identité avec photo. Les apprenants qui ne seront pas en possession d'une telle pièce ne seront pas autorisés à poursuivre leur examen et devront quitter la salle immédiatement.",
  },
};

const zero = {
  fr: 'La note de 0 est attribuée en cas de fraude, ou de tentative, constatée lors d’un examen.',
  en: 'A mark of 0 is given where cheating, or an attempt, is established in an exam.',
};
const whoEstablishes = {
  fr: 'Le texte ne dit pas qui constate la fraude, ni comment.',
  en: 'The text does not say who establishes the cheating, nor how.',
};
const bar = {
  fr: "L'apprenant ou le groupe convaincu de fraude peut aussi être exclu du droit de s'inscrire à toute session de l'Institut ; le texte ne dit ni qui en décide, ni pour combien de temps.",
  en: 'A learner or group found to have cheated may also be excluded from the right to register for any session of the Institute; the text says neither who decides it nor for how long.',
};

const whole: Outcome = {
  status: 'true',
  say: {
    fr: "La fraude ou la tentative constatée vaut la note de 0, et l'exclusion immédiate en cas de flagrant délit. L'apprenant peut aussi être exclu du droit de s'inscrire à toute session d'examen de l'Institut.",
    en: 'Cheating or an attempt, once established, means a mark of 0, and immediate exclusion where the learner is caught in the act. The learner may also be excluded from the right to register for any exam session of the Institute.',
  },
  reasons: [
    {
      fr: "La note de 0 « est attribuée » ; l'exclusion du droit de s'inscrire n'est que possible (« peut »). Le texte ne dit ni qui la décide, ni pour combien de temps.",
      en: 'The mark of 0 "is given" (est attribuée); the exclusion from registering is only possible ("peut"). The text says neither who decides it nor for how long.',
    },
    {
      fr: "Communiquer ou échanger du matériel ou des messages pendant l'épreuve entraîne la nullité de la copie, sans préjudice de sanctions disciplinaires (interdiction de se représenter à de nouvelles sessions).",
      en: 'Communicating, or exchanging equipment or messages, during the exam makes the script null, without prejudice to disciplinary sanctions (a bar from new sessions).',
    },
  ],
  cites: ['bar', 'zero', 'caught', 'nullity'],
};

const names = {
  warning: { fr: "d'avertissement", en: 'a warning' },
  reprimand: { fr: 'de blâme', en: 'a reprimand' },
  suspended_exclusion: { fr: 'de sursis', en: 'a suspended exclusion' },
  community_measure: {
    fr: 'de mesure de responsabilisation',
    en: 'a community measure (mesure de responsabilisation)',
  },
  fine: { fr: "d'amende", en: 'a fine' },
} satisfies Partial<Record<NonNullable<Facts['sanction']>, Bilingual>>;

const schoolScale = {
  fr: "Pour les élèves en école, l'échelle des sanctions est dans les dispositions relatives à la vie scolaire.",
  en: 'For students of a school, the scale of sanctions is in the provisions on school life (vie scolaire).',
};

/** What is found of a sanction. The text has no list of them that would leave out all others. */
function amongSanctions(sanction: Facts['sanction']): Outcome {
  switch (sanction) {
    case undefined:
      return whole;
    case 'registration_ban':
      return {
        status: 'permitted',
        say: {
          fr: "L'apprenant ou le groupe convaincu de fraude ou de tentative, quelle qu'en soit la forme, peut être exclu du droit de s'inscrire à toute session d'examen de l'Institut.",
          en: 'A learner or group found to have cheated or tried to, in whatever form, may be excluded from the right to register for any exam session of the Institute.',
        },
        reasons: [
          {
            fr: "Le texte dit « peut », et ne dit ni qui en décide, ni pour combien de temps. Pour une récidive de plagiat, il dit que l'auteur est exclu de ce droit.",
            en: 'The text says "may" (peut), and says neither who decides it nor for how long. For a repeat of plagiarism, it says that the author is excluded from that right.',
          },
        ],
        cites: ['bar', 'repeat'],
      };
    case 'zero':
      return { status: 'true', say: zero, reasons: [whoEstablishes, bar], cites: ['zero', 'bar'] };
    case 'exclusion':
    case 'permanent_exclusion':
    case 'exclusion_everywhere':
    case 'permanent_exclusion_everywhere':
      return {
        status: 'unsaid',
        say: {
          fr: "Le texte exclut de l'examen en cas de flagrant délit, et permet d'exclure du droit de s'inscrire à toute session d'examen de l'Institut ; il ne dit rien d'une exclusion d'un établissement.",
          en: 'The text excludes from the exam a learner caught in the act, and allows exclusion from the right to register for any exam session of the Institute; it says nothing of exclusion from an institution.',
        },
        reasons: [schoolScale],
        cites: ['bar', 'caught', 'scale'],
      };
    default:
      return {
        status: 'unsaid',
        say: {
          fr: `Le texte ne parle pas ${names[sanction].fr} : il prévoit la note de 0 et permet d'exclure du droit de s'inscrire à toute session d'examen de l'Institut.`,
          en: `The text does not speak of ${names[sanction].en}: it provides for a mark of 0 and allows exclusion from the right to register for any exam session of the Institute.`,
        },
        reasons: [schoolScale],
        cites: ['zero', 'bar', 'scale'],
      };
  }
}

const banOnlyPossible: Outcome = {
  status: 'false',
  say: {
    fr: "L'exclusion du droit de s'inscrire n'est pas automatique en cas de fraude : l'apprenant « peut » être exclu.",
    en: 'Exclusion from the right to register is not automatic for cheating: the learner "may" (peut) be excluded.',
  },
  reasons: [
    {
      fr: "Le texte ne dit ni qui en décide, ni pour combien de temps. Pour une récidive de plagiat, il dit que l'auteur est exclu de ce droit.",
      en: 'The text says neither who decides it nor for how long. For a repeat of plagiarism, it says that the author is excluded from that right.',
    },
  ],
  cites: ['bar', 'repeat'],
};

const mayBeBarred = {
  fr: "Tout dépend : qui est convaincu de fraude ou de tentative « peut » être exclu du droit de s'inscrire à toute session d'examen de l'Institut. Sans une telle exclusion, le texte ne ferme pas les sessions à venir.",
  en: 'It depends: whoever is found to have cheated or tried to "may" (peut) be excluded from the right to register for any exam session of the Institute. Without such an exclusion, the text does not close the sessions to come.',
};
const afterCheating = {
  closed: { status: 'depends', say: mayBeBarred, cites: ['bar'] },
  open: { status: 'depends', say: mayBeBarred, cites: ['bar'] },
} as const;

export const sanctions: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'sanctions',
    proposition: 'list',
    inventory: ['imt/fraud-possible-bar'],
    clauses: {
      bar: clauses.bar,
      zero: clauses.zero,
      caught: clauses.caught,
      nullity: clauses.nullity,
      repeat: clauses.repeat,
      scale: clauses.scale,
    },
    statement: {
      fr: "Une fraude ou une tentative constatée vaut la note de 0, et un flagrant délit l'exclusion immédiate de l'examen. L'apprenant ou le groupe convaincu de fraude peut être exclu du droit de s'inscrire à toute session d'examen de l'Institut. Communiquer ou échanger du matériel ou des messages pendant l'épreuve entraîne la nullité de la copie.",
      en: 'Cheating or an attempt, once established, means a mark of 0, and being caught in the act means immediate exclusion from the exam. A learner or group found to have cheated may be excluded from the right to register for any exam session of the Institute. Communicating, or exchanging equipment or messages, during the exam makes the script null.',
    },
    decision: whereTold(
      'ban_certain',
      banOnlyPossible,
      pointed('sessions_after', afterCheating, {
        asks: [],
        conditions: ['sanction'],
        decide: ({ sanction }) => amongSanctions(sanction),
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'sanctions',
    proposition: 'zero',
    inventory: ['imt/fraud-mark-zero'],
    clauses: { zero: clauses.zero, bar: clauses.bar },
    statement: zero,
    decision: pointed(
      'unmarked_zero',
      {
        zero: {
          status: 'unsaid',
          say: {
            fr: "La note de 0 est prévue pour la fraude et le plagiat ; d'une copie non remise, le texte dit seulement qu'elle n'est pas corrigée.",
            en: 'A mark of 0 is provided for cheating and plagiarism; of a script that is not handed in, the text only says that it is not marked.',
          },
          cites: ['zero'],
        },
      },
      always({ status: 'true', say: zero, reasons: [whoEstablishes, bar] }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'sanctions',
    proposition: 'voids-exam',
    inventory: [],
    clauses: { nullity: clauses.nullity, zero: clauses.zero },
    statement: {
      fr: "La copie est frappée de nullité quand l'apprenant communique ou échange du matériel ou des messages pendant l'épreuve. Pour une fraude constatée, le texte prévoit la note de 0, sans parler de nullité. Il ne dit d'aucune sanction disciplinaire qu'elle annule l'épreuve.",
      en: 'The script is struck with nullity where the learner communicates or exchanges equipment or messages during the exam. For cheating, once established, the text provides for a mark of 0 and does not speak of nullity. It says of no disciplinary sanction that it voids the exam.',
    },
    decision: pointed(
      'exchange_effect',
      exchangeFound,
      always({
        status: 'depends',
        say: {
          fr: "La nullité de la copie n'est prévue que pour l'apprenant qui communique ou échange du matériel ou des messages pendant l'épreuve ; le texte ne dit d'aucune sanction disciplinaire qu'elle annule l'épreuve.",
          en: 'Nullity of the script is provided for only where the learner communicates or exchanges equipment or messages during the exam; the text says of no disciplinary sanction that it voids the exam.',
        },
        reasons: [
          {
            fr: 'Pour une fraude constatée, le texte prévoit la note de 0, sans parler de nullité ; il ne dit pas laquelle prévaut.',
            en: 'For cheating, once established, the text provides for a mark of 0 without speaking of nullity; it does not say which prevails.',
          },
        ],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'fraud-proceedings',
    proposition: 'marked',
    inventory: ['silent/suspect-script-marked'],
    clauses: { zero: clauses.zero, caught: clauses.caught },
    statement: {
      fr: "Une fraude ou une tentative constatée vaut la note de 0. Le texte ne dit pas ce que devient la copie d'un étudiant simplement soupçonné.",
      en: 'Cheating or an attempt, once established, means a mark of 0. The text does not say what becomes of the script of a student who is merely suspected.',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Une fraude ou une tentative constatée vaut la note de 0, mais le texte ne dit pas ce que devient la copie d'un étudiant simplement soupçonné.",
        en: 'Cheating or an attempt, once established, means a mark of 0, but the text does not say what becomes of the script of a student who is merely suspected.',
      },
      reasons: [whoEstablishes],
    }),
  },
  {
    regulation: 'imt',
    topic: 'fraud-in-the-room',
    proposition: 'mark-after-expulsion',
    inventory: ['silent/mark-after-expulsion'],
    clauses: { zero: clauses.zero, caught: clauses.caught, photo: clauses.photo },
    statement: {
      fr: "Pour une fraude ou une tentative constatée, la note est 0 ; l'exclusion de l'examen n'est prévue que pour un flagrant délit. Qui n'a pas de pièce d'identité avec photo doit quitter la salle : le texte ne dit pas avec quelle note. Il ne parle pas d'une exclusion pour trouble.",
      en: 'For cheating or an attempt, once established, the mark is 0; exclusion from the exam is provided for only where a learner is caught in the act. Whoever has no identity document with a photo must leave the room: the text does not say with which mark. It does not speak of an expulsion for a disturbance.',
    },
    decision: {
      asks: [],
      conditions: ['incident'],
      decide: ({ incident }) => {
        switch (incident) {
          case 'cheating':
            return {
              status: 'true',
              say: {
                fr: "L'apprenant exclu en flagrant délit de fraude reçoit la note de 0, prévue pour toute fraude ou tentative constatée.",
                en: 'A learner excluded for being caught cheating gets a mark of 0, as for any cheating or attempt that is established.',
              },
              cites: ['zero', 'caught'],
            };
          case undefined:
            return {
              status: 'depends',
              say: {
                fr: "Si l'exclusion fait suite à une fraude ou une tentative constatée, la note est 0. Pour toute autre sortie imposée (sans pièce d'identité avec photo, par exemple), le texte ne dit pas la note.",
                en: 'If the exclusion follows cheating or an attempt that is established, the mark is 0. For any other who has to leave (without an identity document with a photo, for instance), the text does not say the mark.',
              },
            };
          default:
            return {
              status: 'unsaid',
              say: {
                fr: "Le texte n'exclut de l'examen que pour un flagrant délit de fraude : il ne dit pas quelle note suivrait une autre exclusion.",
                en: 'The text excludes from the exam only a learner caught cheating: it does not say which mark would follow another exclusion.',
              },
              cites: ['caught', 'zero'],
            };
        }
      },
    },
  },
];

import { always, type Cell, plainly } from '../cell.ts';

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
    },
    statement: {
      fr: "Une fraude ou une tentative constatée vaut la note de 0, et un flagrant délit l'exclusion immédiate de l'examen. L'apprenant ou le groupe convaincu de fraude peut être exclu du droit de s'inscrire à toute session d'examen de l'Institut. Communiquer ou échanger du matériel ou des messages pendant l'épreuve entraîne la nullité de la copie.",
      en: 'Cheating or an attempt, once established, means a mark of 0, and being caught in the act means immediate exclusion from the exam. A learner or group found to have cheated may be excluded from the right to register for any exam session of the Institute. Communicating, or exchanging equipment or messages, during the exam makes the script null.',
    },
    decision: always({
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
    }),
  },
  {
    regulation: 'imt',
    topic: 'sanctions',
    proposition: 'zero',
    inventory: ['imt/fraud-mark-zero'],
    clauses: { zero: clauses.zero, bar: clauses.bar },
    ...plainly('true', zero, { reasons: [whoEstablishes, bar] }),
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
    decision: always({
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

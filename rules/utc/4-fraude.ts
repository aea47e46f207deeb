import { type Cell, type Outcome, always } from '../cell.ts';
import { claimed, pointFirst } from './points.ts';

const clauses = {
  stop: {
    label: 'Section 4.01(b)',
    words:
      "Dans tous les autres cas de fraude (flagrant délit constaté, ou simple tentative), le responsable du module d'enseignement doit prendre toutes les mesures nécessaires pour faire cesser la fraude, notamment en opérant à la saisie des documents et/ou du matériel de fraude.",
  },
  report: {
    label: 'Section 4.01(b)',
    words:
      "Un procès-verbal doit être immédiatement dressé, et contresigné par le responsable du module d'enseignement, un autre surveillant présent dans la salle (quand cela s'applique), et le ou les étudiants(s) impliqué(s). En cas de refus de ce(s) dernier(s), mention doit en être portée sur le procès-verbal (« Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude »).",
  },
  attached: {
    label: 'Section 4.01(b)',
    words: 'Les éléments saisis liés à la fraude présumée doivent être joints au procès-verbal de fraude.',
  },
  continue: {
    label: 'Section 4.01(b)',
    words:
      "Une fois fait, l'étudiant ou les étudiants impliqués doivent continuer à composer jusqu'à la fin de l'épreuve.",
  },
  refer: {
    label: 'Section 4.02',
    words:
      "Il appartient au responsable du module d'enseignement de porter la fraude (et tous les éléments associés, y compris la copie corrigée) à la connaissance du DFP. Il appartient au DFP de procéder aux démarches nécessaires pour saisir la section disciplinaire compétente.",
  },
  afterwards: {
    label: 'Section 4.02',
    words:
      "Lorsque la fraude n'est constatée qu'a posteriori (au moment de la correction par exemple), la rédaction d'un procès-verbal n'est pas requise. Toutefois, l'ensemble des pièces concourant à matérialiser la fraude doit être transmis au DFP.",
  },
  substitution: {
    label: 'Section 4.01(a)',
    words:
      "Lorsqu'une substitution a été détectée (la personne qui compose a été identifiée comme n'étant pas l'étudiant convoqué), une expulsion de la salle doit être prononcée par le responsable du module d'enseignement. Un procès-verbal doit être immédiatement dressé, […] Dans ce cas, la note zéro est attribuée à l'épreuve. Un cas de substitution peut donner lieu à des sanctions pénales.",
  },
  substitutionReport: {
    label: 'Section 4.01(a)',
    words:
      "Un procès-verbal doit être immédiatement dressé, et contresigné par le responsable du module d'enseignement, un autre surveillant présent dans la salle (quand cela s'applique), et la personne présente. En cas de refus de ce dernier, mention doit en être portée sur le procès-verbal (« Malgré notre demande, la personne qui a composé à la place de l'étudiant s'est refusé à signer le procès-verbal de fraude »).",
  },
  disturbance: {
    label: 'Section 3.02(f)',
    words:
      "Lorsque le comportement d'un étudiant ou d'un groupe d'étudiants trouble le bon déroulement de l'épreuve, une expulsion de la salle doit être prononcée par le responsable du module d'enseignement. Un procès-verbal doit être immédiatement dressé",
  },
  disturbanceReport: {
    label: 'Section 3.02(f)',
    words:
      "Un procès-verbal doit être immédiatement dressé, et contresigné par le responsable du module d'enseignement, un autre surveillant présent dans la salle (quand cela s'applique), et le ou les étudiants(s) impliqué(s). En cas de refus de ce(s) dernier(s), mention doit en être portée sur le procès-verbal (« Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal »).",
  },
  disturbanceReferral: {
    label: 'Section 3.02(f)',
    words:
      'Un trouble au bon déroulement des épreuves constitue un motif valable de saisie de la section disciplinaire.',
  },
};

const byTheModuleHead = {
  fr: "L'expulsion est prononcée par le responsable du module ; le texte ne dit pas si son représentant ou un surveillant seul le peut.",
  en: 'The expulsion is pronounced by the module head; the text does not say whether a representative or a lone proctor may do so.',
};
const noExpulsion: Outcome = {
  status: 'forbidden',
  say: {
    fr: "Le candidat surpris à frauder n'est pas exclu : une fois la fraude arrêtée et le procès-verbal dressé, il doit continuer à composer jusqu'à la fin.",
    en: 'A candidate caught cheating is not expelled: once the cheating is stopped and the report drawn up, the candidate must go on writing to the end.',
  },
  reasons: [
    {
      fr: "Deux cas d'expulsion seulement, prononcée par le responsable du module : la substitution de personne et le trouble au bon déroulement.",
      en: 'Expulsion has two cases only, pronounced by the module head: impersonation and disturbance.',
    },
  ],
  cites: ['continue', 'substitution', 'disturbance'],
};
const substitutionExpelled: Outcome = {
  status: 'required',
  say: {
    fr: "La personne identifiée comme n'étant pas l'étudiant convoqué doit être expulsée de la salle, par décision du responsable du module.",
    en: 'A person identified as not being the student summoned must be expelled from the room, by decision of the module head.',
  },
  reasons: [
    {
      fr: "Un procès-verbal est dressé aussitôt, la note zéro est attribuée à l'épreuve, et des sanctions pénales sont possibles.",
      en: 'A report is drawn up at once, the exam gets a zero, and criminal sanctions are possible.',
    },
    byTheModuleHead,
  ],
  cites: ['substitution'],
};
const disturbanceExpelled: Outcome = {
  status: 'required',
  say: {
    fr: "Quand un comportement trouble le bon déroulement de l'épreuve, l'expulsion doit être prononcée par le responsable du module.",
    en: 'When behaviour disturbs the exam, expulsion must be pronounced by the module head.',
  },
  reasons: [
    {
      fr: "Un procès-verbal est dressé aussitôt ; la note de l'étudiant expulsé n'est pas dite.",
      en: 'A report is drawn up at once; the mark of the expelled student is not given.',
    },
    byTheModuleHead,
  ],
  cites: ['disturbance'],
};

const notByAProctor: Outcome = {
  status: 'forbidden',
  say: {
    fr: "C'est le responsable du module d'enseignement qui prononce une expulsion de la salle ; le texte ne donne pas ce pouvoir à un surveillant.",
    en: 'It is the module head who pronounces an expulsion from the room; the text does not give that power to a proctor.',
  },
  reasons: [byTheModuleHead],
};

const noReport: Outcome = {
  status: 'not-required',
  say: {
    fr: "Quand la fraude n'est constatée qu'après coup, à la correction par exemple, le procès-verbal n'est pas requis ; toutes les pièces qui la matérialisent doivent être transmises au DFP.",
    en: 'When cheating is found only afterwards, when marking for instance, no report is required; all the pieces that establish it must be sent to the DFP.',
  },
};
const foundLater = {
  evidence: {
    ...noReport,
    status: 'required' as const,
    worded: true,
    say: {
      fr: "Quand la fraude n'est constatée qu'après coup, l'ensemble des pièces qui la matérialisent doit être transmis au DFP.",
      en: 'When cheating is found only afterwards, all the pieces that establish it must be sent to the DFP.',
    },
  },
  report: noReport,
  exempt: { ...noReport, status: 'true' as const },
};

const allToTheDfp = {
  fr: "Quand la fraude n'est constatée qu'après coup, le procès-verbal n'est pas requis, mais l'ensemble des pièces qui la matérialisent doit être transmis au DFP.",
  en: 'When cheating is found only afterwards, no report is required, but all the pieces that establish it must be sent to the DFP.',
};
const lateRuling = {
  ...claimed('no_report', true, noReport.say.fr, noReport.say.en),
  ...claimed('report_due', false, noReport.say.fr, noReport.say.en),
  ...claimed('unsent', false, allToTheDfp.fr, allToTheDfp.en),
};

const mustStay = {
  fr: "Hors substitution et trouble, l'étudiant surpris à frauder n'est pas expulsé : une fois le procès-verbal dressé, il doit continuer à composer jusqu'à la fin de l'épreuve.",
  en: 'Impersonation and disturbance aside, a student caught cheating is not expelled: once the report is drawn up, the student must go on writing until the end of the exam.',
};
const mustGo = {
  fr: "En cas de substitution ou de trouble, le responsable du module d'enseignement doit prononcer l'expulsion de la salle.",
  en: 'In case of impersonation or disturbance, the module head must pronounce an expulsion from the room.',
};
const sentOutCheating = claimed('sent', false, mustStay.fr, mustStay.en, 'continue');
const sentOutOtherwise = claimed('sent', true, mustGo.fr, mustGo.en, 'substitution', 'disturbance');

const refusalNoted = {
  say: {
    fr: "Le refus de signer doit être mentionné sur le procès-verbal ; le texte n'en tire pas d'autre conséquence.",
    en: 'The refusal to sign must be noted in the report; the text attaches no other consequence to it.',
  },
};

export const fraud: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'steps',
    inventory: ['utc/other-fraud-in-exam', 'utc/fraud-refer-to-dfp'],
    clauses: {
      stop: clauses.stop,
      report: clauses.report,
      attached: clauses.attached,
      continue: clauses.continue,
      refer: clauses.refer,
      substitution: clauses.substitution,
    },
    statement: {
      fr: "Hors substitution de personne, le responsable du module doit prendre toutes les mesures pour faire cesser la fraude, notamment en saisissant les documents ou le matériel ; un procès-verbal contresigné est dressé aussitôt, les pièces saisies y sont jointes, l'étudiant doit continuer jusqu'à la fin, et le responsable porte ensuite la fraude à la connaissance du DFP avec la copie corrigée.",
      en: 'Impersonation aside, the module head must take all steps to stop the cheating, notably by seizing the documents or equipment; a countersigned report (procès-verbal) is drawn up at once, the seized items are attached to it, the student must go on to the end, and the module head then reports the case to the DFP with the marked script.',
    },
    steps: [
      {
        actor: 'staff',
        text: {
          fr: 'Responsable du module : il doit prendre toutes les mesures nécessaires pour faire cesser la fraude, notamment en saisissant les documents ou le matériel.',
          en: 'Module head: must take all steps needed to stop the cheating, notably by seizing the documents or equipment.',
        },
        clause: 'stop',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Dresser immédiatement un procès-verbal, contresigné par le responsable du module, un autre surveillant présent (s’il y en a un) et le ou les étudiants.',
          en: 'Draw up a report (procès-verbal) at once, countersigned by the module head, another proctor present (if there is one) and the student or students.',
        },
        clause: 'report',
      },
      {
        actor: 'staff',
        text: {
          fr: "Si l'étudiant refuse de signer, l'écrire sur le procès-verbal : « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
          en: "If the student refuses to sign, write it in the report: « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
        },
        clause: 'report',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Joindre les éléments saisis au procès-verbal.',
          en: 'Attach the seized items to the report.',
        },
        clause: 'attached',
      },
      {
        actor: 'student',
        text: {
          fr: "Continuer à composer jusqu'à la fin de l'épreuve.",
          en: 'Go on writing until the end of the exam.',
        },
        clause: 'continue',
      },
      {
        actor: 'staff',
        text: {
          fr: "Responsable du module, après l'épreuve : porter la fraude et tous les éléments, copie corrigée comprise, à la connaissance du DFP, à qui il revient de faire saisir la section disciplinaire.",
          en: 'Module head, after the exam: report the case with all its elements, marked script included, to the DFP, who takes the steps to refer it to the disciplinary section.',
        },
        clause: 'refer',
      },
    ],
    cautions: [
      {
        fr: "Ne pas exclure l'étudiant : l'expulsion n'est prévue que pour une substitution de personne ou un trouble, et c'est le responsable du module qui la prononce.",
        en: 'Do not expel the student: expulsion is provided for only in case of impersonation or disturbance, and the module head pronounces it.',
      },
      {
        fr: 'Le texte charge de ces mesures le responsable du module. Il ne dit ni qui rédige le procès-verbal, ni ce que fait un surveillant seul.',
        en: 'The text gives these measures to the module head. It says neither who draws up the report nor what a proctor alone does.',
      },
      {
        fr: 'Le texte ne dit pas si l’on peut fouiller un téléphone, ni quand un objet saisi est rendu.',
        en: 'The text says neither whether a phone may be searched nor when a seized item is given back.',
      },
    ],
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'expel',
    inventory: [],
    clauses: {
      continue: clauses.continue,
      substitution: clauses.substitution,
      disturbance: clauses.disturbance,
    },
    statement: {
      fr: "Un candidat surpris à frauder n'est pas exclu : il doit continuer à composer jusqu'à la fin. L'expulsion n'est prévue que pour une substitution de personne ou un trouble, et c'est le responsable du module qui doit alors la prononcer.",
      en: 'A candidate caught cheating is not expelled, and must go on writing to the end. Expulsion is provided for only in case of impersonation or disturbance, and the module head must then pronounce it.',
    },
    decision: {
      asks: [],
      conditions: ['incident', 'expelled_by_utc', 'sent_out'],
      decide: ({ incident, expelled_by_utc: by, sent_out: sent }) => {
        const goes = incident === 'substitution' || incident === 'disturbance';
        if (sent !== undefined && by === undefined)
          return {
            ...(goes ? sentOutOtherwise : sentOutCheating)[sent],
            worded: true,
            reasons: [byTheModuleHead],
          };
        if (incident === 'substitution') return by === undefined ? substitutionExpelled : notByAProctor;
        if (incident === 'disturbance') return by === undefined ? disturbanceExpelled : notByAProctor;
        return noExpulsion;
      },
    },
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'continue',
    inventory: [],
    clauses: {
      continue: clauses.continue,
      substitution: clauses.substitution,
      disturbance: clauses.disturbance,
    },
    statement: {
      fr: "Une fois la fraude arrêtée et le procès-verbal dressé, l'étudiant impliqué doit continuer à composer jusqu'à la fin de l'épreuve ; sauf substitution ou trouble, qui entraînent l'expulsion.",
      en: 'Once the cheating is stopped and the report drawn up, the student must go on writing until the end of the exam; save impersonation or disturbance, which lead to expulsion.',
    },
    decision: {
      asks: [],
      conditions: ['incident', 'sent_out'],
      decide: ({ incident, sent_out: sent }) => {
        if (sent !== undefined && incident !== 'substitution' && incident !== 'disturbance')
          return { ...sentOutCheating[sent], worded: true };
        if (incident === 'substitution') return { ...substitutionExpelled, status: 'forbidden' };
        if (incident === 'disturbance') return { ...disturbanceExpelled, status: 'forbidden' };
        return {
          status: 'required',
          say: {
            fr: "Une fois la fraude arrêtée et le procès-verbal dressé, l'étudiant doit continuer à composer jusqu'à la fin de l'épreuve.",
            en: 'Once the cheating is stopped and the report drawn up, the student must go on writing until the end of the exam.',
          },
          cites: ['continue'],
        };
      },
    },
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'seize',
    inventory: [],
    clauses: { stop: clauses.stop, attached: clauses.attached },
    statement: {
      fr: 'Hors substitution de personne, le responsable du module doit faire cesser la fraude, notamment en saisissant les documents ou le matériel de fraude, qui sont joints au procès-verbal. Le texte ne dit pas si un autre surveillant peut les saisir.',
      en: 'Impersonation aside, the module head must stop the cheating, notably by seizing the documents or equipment used, which are attached to the report. The text does not say whether another proctor may seize them.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'Le responsable du module doit saisir les documents ou le matériel de fraude ; ils sont joints au procès-verbal.',
        en: 'The module head must seize the documents or equipment used to cheat; they are attached to the report.',
      },
      reasons: [
        {
          fr: 'Le texte en charge le responsable du module ; il ne dit pas si un autre surveillant le peut, ni pour combien de temps.',
          en: 'The text gives this to the module head; it says neither whether another proctor may do so nor for how long.',
        },
      ],
    }),
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'refusal-to-sign',
    inventory: [],
    clauses: { report: clauses.report },
    statement: {
      fr: "Si l'étudiant refuse de signer, mention doit en être portée sur le procès-verbal (« Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude ») ; le texte n'en tire pas d'autre conséquence.",
      en: "If the student refuses to sign, the report must say so (« Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude »); the text attaches no other consequence to it.",
    },
    decision: {
      asks: [],
      conditions: ['refusal_effect'],
      decide: ({ refusal_effect: effect }) =>
        effect === 'noted'
          ? { ...refusalNoted, status: 'required', worded: true }
          : { ...refusalNoted, status: 'false' },
    },
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "Porter sur le procès-verbal : « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
          en: "Write in the report: « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
        },
        clause: 'report',
      },
    ],
    cautions: [
      {
        fr: "Pour une substitution de personne ou un trouble, le responsable du module doit d'abord prononcer l'expulsion ; le refus se mentionne aussi, mais le texte en donne une autre formule.",
        en: 'For impersonation or a disturbance, the module head must first pronounce an expulsion from the room; the refusal is noted too, but the text gives other words for it.',
      },
    ],
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'substitution',
    inventory: ['utc/substitution'],
    clauses: {
      substitution: clauses.substitution,
      substitutionReport: clauses.substitutionReport,
    },
    statement: {
      fr: "En cas de substitution, le responsable du module doit prononcer l'expulsion ; un procès-verbal contresigné est dressé aussitôt, la note zéro est attribuée à l'épreuve, et des sanctions pénales sont possibles.",
      en: 'In case of impersonation, the module head must pronounce an expulsion; a countersigned report is drawn up at once, the exam gets a zero, and criminal sanctions are possible.',
    },
    decision: { asks: [], decide: () => substitutionExpelled },
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "Responsable du module : prononcer l'expulsion de la personne qui n'est pas l'étudiant convoqué.",
          en: 'Module head: pronounce the expulsion of the person who is not the student summoned.',
        },
        clause: 'substitution',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Dresser immédiatement un procès-verbal, contresigné par le responsable du module, un autre surveillant présent (s’il y en a un) et la personne présente.',
          en: 'Draw up a report at once, countersigned by the module head, another proctor present (if there is one) and the person present.',
        },
        clause: 'substitutionReport',
      },
      {
        actor: 'staff',
        text: {
          fr: "En cas de refus, l'écrire : « Malgré notre demande, la personne qui a composé à la place de l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
          en: "If that person refuses to sign, write: « Malgré notre demande, la personne qui a composé à la place de l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
        },
        clause: 'substitutionReport',
      },
      {
        actor: 'staff',
        text: {
          fr: "La note zéro est attribuée à l'épreuve.",
          en: 'The exam gets a zero.',
        },
        clause: 'substitution',
      },
    ],
    cautions: [byTheModuleHead],
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'disturbance',
    inventory: ['utc/disturbance-expulsion', 'utc/disturbance-report'],
    clauses: {
      disturbance: clauses.disturbance,
      disturbanceReport: clauses.disturbanceReport,
      disturbanceReferral: clauses.disturbanceReferral,
    },
    statement: {
      fr: "Quand un étudiant ou un groupe trouble l'épreuve, le responsable du module doit prononcer l'expulsion ; un procès-verbal contresigné est dressé aussitôt, et le trouble est un motif valable de saisie de la section disciplinaire.",
      en: 'When a student or a group disturbs the exam, the module head must pronounce an expulsion; a countersigned report is drawn up at once, and the disturbance is a valid ground for a referral to the disciplinary section.',
    },
    decision: pointFirst(
      'expelled_by_utc',
      { proctor: notByAProctor },
      disturbanceExpelled,
      always(disturbanceExpelled),
    ),
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "Responsable du module : prononcer l'expulsion de la salle.",
          en: 'Module head: pronounce the expulsion from the room.',
        },
        clause: 'disturbance',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Dresser immédiatement un procès-verbal, contresigné par le responsable du module, un autre surveillant présent (s’il y en a un) et le ou les étudiants.',
          en: 'Draw up a report at once, countersigned by the module head, another proctor present (if there is one) and the student or students.',
        },
        clause: 'disturbanceReport',
      },
      {
        actor: 'staff',
        text: {
          fr: "En cas de refus, l'écrire : « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal ».",
          en: "If the student refuses to sign, write: « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal ».",
        },
        clause: 'disturbanceReport',
      },
    ],
    cautions: [byTheModuleHead],
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'found-afterwards',
    inventory: ['utc/fraud-found-afterwards'],
    clauses: { afterwards: clauses.afterwards },
    statement: {
      fr: "Une fraude constatée après l'épreuve, à la correction par exemple, ne demande pas de procès-verbal ; toutes les pièces qui la matérialisent doivent être transmises au DFP.",
      en: 'Cheating found after the exam, when marking for instance, needs no report; all the pieces that establish it must be sent to the DFP.',
    },
    decision: pointFirst(
      'late_found',
      lateRuling,
      noReport,
      pointFirst('found_later', foundLater, noReport, always(noReport)),
    ),
  },
];

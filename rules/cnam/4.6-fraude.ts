import { always, type Cell, type Words } from '../cell.ts';
import { asWorded, judgedBy, withPoint } from './points.ts';

const clauses = {
  stop: {
    label: '4.6.2',
    words: `En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] prendre les mesures nécessaires pour faire cesser la fraude sans interrompre la participation du candidat à l'examen`,
  },
  noMention: { label: '4.6.2', words: `ne porter aucune mention sur la copie de l'élève` },
  seize: {
    label: '4.6.2',
    words: `saisir le(s) document(s) ou matériel(s) permettant ultérieurement d'établir la réalité des faits`,
  },
  report: {
    label: '4.6.2',
    words: `dresser un procès-verbal signé par le ou les surveillant(s) et contresigné par le ou les auteur(s) de la fraude. En cas de refus de contresigner, la mention en est indiquée sur le procès-verbal`,
  },
  misconduct: {
    label: '4.2',
    words:
      'Tout candidat adoptant un comportement inadéquat ou non conforme à ce règlement pourra être passible de sanctions disciplinaires via la saisine de la section disciplinaire.',
  },
  refer: {
    label: '4.6.2',
    words: `porter la fraude à la connaissance du responsable de l'organisation des examens qui la déférera au directeur du centre Cnam régional.`,
  },
};
/** What stands before each measure of the list in 4.6.2. */
const LEAD_IN =
  'En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […]';
const alone = ({ label, words }: Words): Words => ({ label, words: `${LEAD_IN} ${words}` });

const whoActs = {
  fr: 'Le texte en charge le surveillant responsable de la salle : il ne dit rien des autres surveillants.',
  en: 'The text charges the proctor in charge of the room: it says nothing of the other proctors.',
};
const goesOn = {
  fr: 'La fraude est arrêtée sans interrompre la participation du candidat : il continue à composer.',
  en: 'The cheating is stopped without interrupting the exam of the candidate, who goes on writing.',
};

const noted = {
  fr: "Le refus de contresigner est indiqué sur le procès-verbal ; le texte n'en tire pas d'autre conséquence.",
  en: 'The refusal to countersign is noted in the report; the text attaches no other consequence to it.',
};

const countersigns = {
  fr: 'Le procès-verbal est signé par le ou les surveillants et contresigné par le ou les auteurs de la fraude ; en cas de refus, la mention en est indiquée.',
  en: 'The report is signed by the proctor or proctors and countersigned by whoever cheated; a refusal is noted in it.',
};
const misconduct = {
  fr: 'Un comportement inadéquat ou non conforme au règlement peut valoir des sanctions disciplinaires, par la saisine de la section disciplinaire.',
  en: 'Behaviour that is inadequate or against the regulation may lead to disciplinary sanctions, by referral to the disciplinary section (section disciplinaire).',
};
const noExpulsion = {
  fr: "Le texte ne dit pas si un candidat qui trouble l'épreuve peut être exclu de la salle.",
  en: 'The text does not say whether a candidate who disturbs the exam may be expelled from the room.',
};

export const fraud: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'fraud-in-the-room',
    proposition: 'steps',
    inventory: ['cnam/fraud-procedure'],
    clauses: {
      stop: clauses.stop,
      noMention: clauses.noMention,
      seize: clauses.seize,
      report: clauses.report,
      refer: clauses.refer,
    },
    statement: {
      fr: "Le surveillant responsable de la salle fait cesser la fraude sans interrompre le candidat, n'écrit rien sur la copie, saisit ce qui permettra d'établir les faits, dresse un procès-verbal signé et contresigné, et informe le responsable de l'organisation des examens.",
      en: 'The proctor in charge of the room stops the cheating without interrupting the candidate, writes nothing on the script, seizes what will establish the facts, draws up a signed and countersigned report (procès-verbal), and informs the person in charge of organising the exams.',
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Faire cesser la fraude, sans interrompre la participation du candidat : il continue l'épreuve.",
          en: "Stop the cheating without interrupting the candidate's exam: the candidate carries on.",
        },
        clause: 'stop',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Ne rien écrire sur la copie : aucune mention.',
          en: 'Write nothing on the script: no mention at all.',
        },
        clause: 'noMention',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Saisir le document ou le matériel qui permettra d’établir les faits.',
          en: 'Seize the document or equipment that will establish the facts.',
        },
        clause: 'seize',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Dresser un procès-verbal, signé par les surveillants et contresigné par l'auteur de la fraude ; s'il refuse, l'indiquer sur le procès-verbal.",
          en: 'Draw up a report (procès-verbal), signed by the proctors and countersigned by the person who cheated; if that person refuses, say so in the report.',
        },
        clause: 'report',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Porter la fraude à la connaissance du responsable de l'organisation des examens, qui la transmet au directeur du centre Cnam régional.",
          en: 'Report it to the person in charge of organising the exams, who refers it to the director of the regional Cnam centre.',
        },
        clause: 'refer',
      },
    ],
    cautions: [
      whoActs,
      {
        fr: "Le texte ne prévoit pas d'exclure le candidat de la salle.",
        en: 'The text provides for no expulsion from the room.',
      },
    ],
  },
  {
    regulation: 'cnam',
    topic: 'fraud-in-the-room',
    proposition: 'expel',
    inventory: [],
    clauses: { stop: clauses.stop },
    statement: {
      fr: "La fraude est arrêtée sans interrompre la participation du candidat à l'examen : le texte ne prévoit pas son exclusion de la salle.",
      en: "The cheating is stopped without interrupting the candidate's exam: the text provides for no expulsion from the room.",
    },
    decision: judgedBy(
      always({
        status: 'forbidden',
        say: {
          fr: "Le surveillant fait cesser la fraude sans interrompre la participation du candidat : il n'est pas exclu de la salle.",
          en: 'The proctor stops the cheating without interrupting the exam of the candidate, who is not expelled from the room.',
        },
      }),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-in-the-room',
    proposition: 'continue',
    inventory: [],
    clauses: { stop: clauses.stop },
    statement: goesOn,
    decision: always({
      status: 'required',
      say: goesOn,
      reasons: [
        {
          fr: 'Le texte ne dit rien des autres épreuves du candidat.',
          en: "The text says nothing of the candidate's other exams.",
        },
      ],
    }),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-in-the-room',
    proposition: 'seize',
    inventory: [],
    clauses: { seize: alone(clauses.seize) },
    statement: {
      fr: 'En cas de fraude ou de tentative, le surveillant responsable de la salle doit saisir les documents ou matériels qui permettront d’établir la réalité des faits.',
      en: 'In case of cheating or an attempt, the proctor in charge of the room must seize the documents or equipment that will establish the facts.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'En cas de fraude ou de tentative, le surveillant responsable de la salle doit saisir les documents ou matériels qui permettront d’établir les faits.',
        en: 'In case of cheating or an attempt, the proctor in charge of the room must seize the documents or equipment that will establish the facts.',
      },
      reasons: [whoActs],
    }),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-in-the-room',
    proposition: 'refusal-to-sign',
    inventory: [],
    clauses: { report: alone(clauses.report) },
    statement: {
      fr: "Si l'auteur de la fraude refuse de contresigner le procès-verbal, la mention en est indiquée sur le procès-verbal ; le texte n'en tire pas d'autre conséquence.",
      en: 'If the person who cheated refuses to countersign the report, that is noted in it; the text attaches no other consequence to it.',
    },
    decision: withPoint('refusal_point', always({ status: 'false', say: noted }), {
      void: { status: 'false', say: noted },
      noted: { status: 'required', say: noted },
      must_sign: asWorded('required', countersigns, ['report'], [noted]),
    }),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Indiquer sur le procès-verbal le refus de contresigner.',
          en: 'Note the refusal to countersign in the report.',
        },
        clause: 'report',
      },
    ],
  },
  {
    regulation: 'cnam',
    topic: 'fraud-in-the-room',
    proposition: 'disturbance',
    inventory: ['silent/expulsion-for-disturbance'],
    clauses: { misconduct: clauses.misconduct },
    statement: { fr: `${noExpulsion.fr} ${misconduct.fr}`, en: `${noExpulsion.en} ${misconduct.en}` },
    decision: withPoint(
      'misconduct_point',
      always({ status: 'unsaid', say: noExpulsion, reasons: [misconduct] }),
      {
        may_lead: asWorded('permitted', misconduct, ['misconduct']),
        certain: asWorded('false', misconduct, ['misconduct']),
      },
    ),
  },
  {
    regulation: 'cnam',
    topic: 'fraud-in-the-room',
    proposition: 'mark-on-script',
    inventory: ['cnam/fraud-procedure'],
    clauses: { noMention: alone(clauses.noMention), report: clauses.report },
    statement: {
      fr: "En cas de fraude ou de tentative, le surveillant responsable de la salle ne doit porter aucune mention sur la copie de l'élève ; il dresse un procès-verbal.",
      en: "In case of cheating or an attempt, the proctor in charge of the room must write nothing on the student's script, and draws up a report (procès-verbal).",
    },
    decision: withPoint(
      'refusal_point',
      always({
        status: 'forbidden',
        say: {
          fr: "Le surveillant responsable de la salle ne doit porter aucune mention sur la copie de l'élève ; il dresse un procès-verbal.",
          en: "The proctor in charge of the room must write nothing on the student's script, and draws up a report (procès-verbal).",
        },
      }),
      {
        // Of a report that is not countersigned, whatever is written on it.
        void: asWorded('false', noted, ['report']),
      },
    ),
  },
];

import { always, type Cell, type Outcome } from '../cell.ts';
import type { FactValue } from '../facts.ts';
import { onPoint } from './points.ts';
import type { Holder, Status } from '../status.ts';
import { finds } from '../who.ts';

const clauses = {
  stop: {
    label: 'Article 10',
    words:
      "Le surveillant, devant un flagrant délit ou une tentative de fraude, doit, sans interrompre la participation à l'épreuve du ou des autres candidats, prendre toutes mesures nécessaires pour faire cesser la fraude, notamment : mettre un terme aux discussions entre élèves, par exemple en les déplaçant ; saisir les documents non autorisés (livres, cours, antisèches...) ; confisquer les dispositifs de réception d'informations utilisés (téléphones, « smartphones », tablettes, lecteurs audio....).",
  },
  search: {
    label: 'Article 10',
    words:
      "Il est toutefois interdit de fouiller d'autorité le téléphone ou les appareils audio, vidéo privés de l'élève (cette fouille porterait atteinte au respect dû à la vie privée) sauf si ce dernier donne son accord. Dans ce cas, cette recherche devra être effectuée sous la surveillance de l'élève à la fin de l'épreuve.",
  },
  report: {
    label: 'Article 10',
    words:
      'Le surveillant dresse un procès-verbal de suspicion de fraude contresigné par les autres surveillants et par le ou les auteurs de la fraude ou de la tentative de fraude. En cas de refus de contresigner, mention en est portée au procès-verbal.',
  },
  twoProctors: {
    label: 'Article 4',
    words:
      "en cas de suspicion de fraude, le procès-verbal doit être signé par au moins deux surveillants, et ce conformément au code de l'éducation.",
  },
  attach: {
    label: 'Annexe, procès-verbal de suspicion de fraude',
    words: 'Utilisation de documents non autorisés (à joindre avec le rapport)',
  },
  transmit: {
    label: 'Article 10',
    words:
      "Le procès-verbal de suspicion de fraude doit être transmis au directeur des formations, et peut faire l'objet de poursuites.",
  },
  expulsion: {
    label: 'Article 10',
    words:
      "Toutefois, en cas de substitution de personne ou de troubles affectant le déroulement de l'épreuve, l'expulsion de la salle peut être prononcée par le surveillant responsable de la salle d'examen.",
  },
  impersonation: {
    label: 'Annexe, procès-verbal de suspicion de fraude',
    words: "Fait l'objet d'une suspicion de fraude : […] Présomption de substitution de personnes",
  },
  disorder: {
    label: 'Article 10',
    words:
      "est susceptible de faire l'objet d'une procédure disciplinaire tout usager (élève) auteur ou complice : […] De tout fait de nature à porter atteinte à l'ordre, au bon fonctionnement ou à la réputation de l'établissement.",
  },
  notBarred: {
    label: 'Article 1',
    words:
      "Pour pouvoir participer aux contrôles de connaissances et valider les examens, tout candidat doit être régulièrement inscrit, administrativement et pédagogiquement, à la formation. Il ne doit pas faire l'objet d'une mesure d'interdiction ou d'exclusion.",
  },
  marked: {
    label: 'Article 10',
    words:
      'En cas de saisine de la section disciplinaire, la copie du candidat concerné est corrigée avec celle des autres candidats.',
  },
};

const headProctor: Holder = {
  name: {
    fr: "le surveillant responsable de la salle d'examen",
    en: 'the proctor in charge of the room',
  },
  roles: ['proctor'],
};

const onlyTwoCauses = {
  fr: "L'expulsion n'est prévue que pour une substitution de personne ou des troubles affectant l'épreuve : pour une autre fraude, le candidat n'est pas exclu de la salle.",
  en: 'Expulsion is provided for only where someone sits in place of another or disturbs the exam: for any other cheating, the candidate is not expelled from the room.',
};
const mayExpel = {
  substitution: {
    fr: "En cas de substitution de personne, l'expulsion de la salle peut être prononcée par le surveillant responsable de la salle.",
    en: 'Where someone sits the exam in place of another, the proctor in charge of the room may pronounce expulsion from the room.',
  },
  disturbance: {
    fr: "En cas de troubles affectant le déroulement de l'épreuve, l'expulsion de la salle peut être prononcée par le surveillant responsable de la salle.",
    en: 'Where the exam is disturbed, the proctor in charge of the room may pronounce expulsion from the room.',
  },
};

const expulsionFor = (incident: Exclude<FactValue<'incident'>, 'cheating'>): Outcome => ({
  status: 'discretion',
  holder: headProctor,
  say: mayExpel[incident],
  cites: ['expulsion'],
});

/** Whoever is not in charge of the room. */
const notTheirs = finds(
  'forbidden',
  "L'expulsion ne peut être prononcée que par le surveillant responsable de la salle, en cas de substitution de personne ou de troubles.",
  'Expulsion may be pronounced only by the proctor in charge of the room, where someone sits in place of another or disturbs the exam.',
  'expulsion',
);

/** What is found of an expulsion for one of the two causes, by whoever is named. */
const expelledBy = (incident: Exclude<FactValue<'incident'>, 'cheating'>, whole: Outcome) =>
  onPoint('expelled_by_supmeca', whole, {
    head: { ...expulsionFor(incident), status: 'permitted' },
    other_proctor: notTheirs,
    director: notTheirs,
  });

/** A refusal to countersign: the text has it noted, and goes on. */
const refusalNoted = (status: Status): Outcome =>
  finds(
    status,
    "En cas de refus de contresigner, mention en est portée au procès-verbal, qui doit être transmis au directeur des formations ; le texte n'en tire pas d'autre conséquence.",
    'A refusal to countersign is mentioned in the report, which must be sent to the director of studies (directeur des formations); the text attaches no other consequence to it.',
    'report',
    'transmit',
  );

export const fraud: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'fraud-in-the-room',
    proposition: 'steps',
    inventory: [
      'supmeca/fraud-stop',
      'supmeca/fraud-separate',
      'supmeca/suspicion-pv',
      'supmeca/suspicion-two-signatures',
      'supmeca/suspicion-transmit',
    ],
    clauses: {
      stop: clauses.stop,
      search: clauses.search,
      report: clauses.report,
      expulsion: clauses.expulsion,
      twoProctors: clauses.twoProctors,
      attach: clauses.attach,
      transmit: clauses.transmit,
    },
    statement: {
      fr: "Le surveillant doit faire cesser la fraude sans interrompre les autres candidats (notamment saisir les documents non autorisés et confisquer les appareils utilisés) et dresse un procès-verbal de suspicion, signé par au moins deux surveillants et contresigné par l'auteur ; ce procès-verbal doit être transmis au directeur des formations.",
      en: 'The proctor must stop the cheating without interrupting the other candidates (notably seize unauthorised documents and confiscate the devices used) and draws up a report of suspected cheating (procès-verbal), signed by at least two proctors and countersigned by the person who cheated; that report must be sent to the director of studies (directeur des formations).',
    },
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Faire cesser la fraude par toutes mesures nécessaires, sans interrompre les autres candidats : notamment mettre un terme aux discussions (par exemple en déplaçant les élèves), saisir les documents non autorisés, confisquer les appareils utilisés.',
          en: 'Stop the cheating by all measures needed, without interrupting the other candidates: notably put an end to talking (by moving the students, for example), seize the unauthorised documents, confiscate the devices used.',
        },
        clause: 'stop',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Ne pas fouiller le téléphone ni les appareils audio ou vidéo privés sans l'accord de l'élève ; avec son accord, seulement à la fin de l'épreuve et sous sa surveillance.",
          en: "Do not search the phone or private audio or video devices without the student's agreement; with it, only at the end of the exam and with the student watching.",
        },
        clause: 'search',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Dresser un procès-verbal de suspicion de fraude, contresigné par les autres surveillants et par le ou les auteurs ; mentionner au procès-verbal un refus de contresigner.',
          en: 'Draw up a report of suspected cheating (procès-verbal), countersigned by the other proctors and by the person or persons who cheated; mention a refusal to countersign in the report.',
        },
        clause: 'report',
      },
      {
        actor: 'proctor',
        text: {
          fr: "S'assurer qu'au moins deux surveillants signent le procès-verbal.",
          en: 'Make sure that at least two proctors sign the report.',
        },
        clause: 'twoProctors',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Joindre au procès-verbal les documents non autorisés.',
          en: 'Attach the unauthorised documents to the report.',
        },
        clause: 'attach',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Transmettre le procès-verbal de suspicion de fraude au directeur des formations.',
          en: 'Send the report of suspected cheating to the director of studies (directeur des formations).',
        },
        clause: 'transmit',
      },
    ],
    cautions: [
      {
        fr: "Ne pas exclure le candidat de la salle, sauf substitution de personne ou troubles : c'est alors au surveillant responsable de la salle de le décider.",
        en: 'Do not expel the candidate from the room, except where someone sits in place of another or disturbs the exam: the proctor in charge of the room then decides.',
      },
      {
        fr: 'Le texte ne dit pas ce que fait un surveillant seul, qui ne peut réunir deux signatures ; il ne dit pas non plus qui transmet le procès-verbal, ni dans quel délai.',
        en: 'The text does not say what a lone proctor does, who cannot gather two signatures; nor does it say who sends the report, nor by when.',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-in-the-room',
    proposition: 'expel',
    inventory: ['supmeca/expulsion'],
    clauses: { expulsion: clauses.expulsion, stop: clauses.stop },
    statement: {
      fr: "L'expulsion de la salle ne peut être prononcée qu'en cas de substitution de personne ou de troubles affectant l'épreuve, par le surveillant responsable de la salle. Elle n'est pas prévue pour une autre fraude.",
      en: 'Expulsion from the room may be pronounced only where someone sits in place of another or disturbs the exam, by the proctor in charge of the room. It is not provided for any other cheating.',
    },
    decision: {
      asks: [],
      conditions: ['incident', 'act_told', 'expelled_by_supmeca'],
      decide: ({ incident, act_told: act, expelled_by_supmeca: by }) =>
        by === 'other_proctor' || by === 'director'
          ? notTheirs
          : incident === 'substitution' || incident === 'disturbance'
            ? by === 'head'
              ? { ...expulsionFor(incident), status: 'permitted', worded: true }
              : expulsionFor(incident)
            : {
                // What is told of no kind of cheating may be one of the two causes all the same.
                status:
                  act !== undefined && (incident === undefined || incident === 'cheating')
                    ? 'depends'
                    : 'forbidden',
                say: onlyTwoCauses,
                cites: ['expulsion', 'stop'],
              },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-in-the-room',
    proposition: 'continue',
    inventory: [],
    clauses: {
      expulsion: clauses.expulsion,
      stop: clauses.stop,
      marked: clauses.marked,
      notBarred: clauses.notBarred,
    },
    statement: {
      fr: "La fraude doit cesser sans interrompre les autres candidats ; le texte ne dit pas expressément si son auteur continue, mais l'expulsion n'est prévue que pour une substitution de personne ou des troubles.",
      en: 'The cheating must stop without interrupting the other candidates; the text does not expressly say whether the person who cheated goes on, but expulsion is provided for only where someone sits in place of another or disturbs the exam.',
    },
    decision: {
      asks: [],
      conditions: ['incident'],
      decide: ({ incident }) =>
        incident === 'substitution' || incident === 'disturbance'
          ? expulsionFor(incident)
          : {
              status: 'true',
              say: {
                fr: "La fraude doit cesser, mais le texte ne prévoit l'expulsion de la salle que pour une substitution de personne ou des troubles.",
                en: 'The cheating must stop, but the text provides for expulsion from the room only where someone sits in place of another or disturbs the exam.',
              },
              reasons: [
                {
                  fr: "Le texte ne dit pas expressément que l'auteur de la fraude continue : il ne protège en toutes lettres que la participation des autres candidats. Si la section disciplinaire est saisie, sa copie est corrigée avec celle des autres.",
                  en: 'The text does not expressly say that the person who cheated goes on: in so many words it only protects the participation of the other candidates. If the case is referred to the disciplinary section, the script is marked with the others.',
                },
                {
                  fr: "Des épreuves suivantes, il ne dit rien, sinon qu'un candidat ne doit pas faire l'objet d'une mesure d'interdiction ou d'exclusion.",
                  en: 'Of later exams it says nothing, save that a candidate must not be under a measure of prohibition or exclusion.',
                },
              ],
              cites: ['expulsion', 'stop', 'marked', 'notBarred'],
            },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-in-the-room',
    proposition: 'seize',
    inventory: ['supmeca/fraud-seize-documents'],
    clauses: { stop: clauses.stop, attach: clauses.attach },
    statement: {
      fr: 'Le surveillant doit prendre toutes mesures nécessaires pour faire cesser la fraude, notamment saisir les documents non autorisés et confisquer les appareils utilisés. Les documents sont joints au procès-verbal.',
      en: 'The proctor must take all measures needed to stop the cheating, among them seizing the unauthorised documents and confiscating the devices used. The documents are attached to the report.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'Le surveillant doit prendre toutes mesures nécessaires pour faire cesser la fraude, notamment saisir les documents non autorisés et confisquer les appareils utilisés.',
        en: 'The proctor must take all measures needed to stop the cheating, among them seizing the unauthorised documents and confiscating the devices used.',
      },
      reasons: [
        {
          fr: 'Les documents non autorisés sont joints au procès-verbal ; le texte ne dit pas quand un appareil confisqué est rendu.',
          en: 'The unauthorised documents are attached to the report; the text does not say when a confiscated device is given back.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-in-the-room',
    proposition: 'refusal-to-sign',
    inventory: ['supmeca/refusal-to-sign'],
    clauses: { report: clauses.report, transmit: clauses.transmit },
    statement: {
      fr: "Si l'auteur refuse de contresigner le procès-verbal, mention en est portée au procès-verbal. Le texte n'en tire pas d'autre conséquence : le procès-verbal doit être transmis au directeur des formations.",
      en: 'If the person who cheated refuses to countersign the report, this is mentioned in it. The text attaches no other consequence to it: the report must be sent to the director of studies (directeur des formations).',
    },
    decision: onPoint(
      'refusal_effect_supmeca',
      {
        status: 'false',
        say: {
          fr: "Le refus de contresigner est mentionné au procès-verbal ; le texte n'en tire pas d'autre conséquence, et le procès-verbal doit être transmis au directeur des formations.",
          en: 'The refusal to countersign is mentioned in the report; the text attaches no other consequence to it, and the report must be sent to the director of studies (directeur des formations).',
        },
      },
      {
        voids: refusalNoted('false'),
        stands: refusalNoted('true'),
        noted: refusalNoted('required'),
      },
    ),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Mentionner au procès-verbal le refus de contresigner.',
          en: 'Mention the refusal to countersign in the report.',
        },
        clause: 'report',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-in-the-room',
    proposition: 'substitution',
    inventory: ['supmeca/expulsion'],
    clauses: { expulsion: clauses.expulsion, impersonation: clauses.impersonation },
    statement: mayExpel.substitution,
    decision: expelledBy('substitution', {
      ...expulsionFor('substitution'),
      reasons: [
        {
          fr: 'La présomption de substitution de personnes est un des motifs du procès-verbal de suspicion de fraude.',
          en: 'Presumed impersonation is one of the grounds in the report of suspected cheating (procès-verbal).',
        },
      ],
      cites: ['expulsion', 'impersonation'],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-in-the-room',
    proposition: 'disturbance',
    inventory: ['supmeca/expulsion'],
    clauses: { expulsion: clauses.expulsion, disorder: clauses.disorder },
    statement: mayExpel.disturbance,
    decision: expelledBy('disturbance', {
      ...expulsionFor('disturbance'),
      reasons: [
        {
          fr: "Tout fait portant atteinte à l'ordre ou au bon fonctionnement de l'établissement peut aussi faire l'objet d'une procédure disciplinaire.",
          en: "Any act that harms the school's order or proper running may also lead to disciplinary proceedings.",
        },
      ],
      cites: ['expulsion', 'disorder'],
    }),
  },
];

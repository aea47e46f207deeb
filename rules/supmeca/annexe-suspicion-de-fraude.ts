import { always, type Cell } from '../cell.ts';

const FORM = 'Annexe, procès-verbal de suspicion de fraude';
const clauses = {
  identification: {
    label: FORM,
    words:
      "DG-PV-SF-2021.001.01 PROCES VERBAL DE SUSPICION DE FRAUDE […] Je soussigné(e) : Responsable de la tenue de l'épreuve précitée (ou surveillant témoin des faits), présent sur les lieux, atteste que les faits suivants se sont produits lors de l'épreuve précitée qui s'est déroulée le : […] Madame ou Monsieur",
  },
  grounds: {
    label: FORM,
    words:
      "Fait l'objet d'une suspicion de fraude : Utilisation de documents non autorisés (à joindre avec le rapport) Communication avec un autre étudiant Utilisation de matériels non autorisés Présomption de substitution de personnes",
  },
  details: {
    label: FORM,
    words:
      "Précisions sur l'incident : (si besoin complétez sur une feuille volante à joindre au présent PV)",
  },
  formSignatures: {
    label: FORM,
    words:
      "Signature de l'étudiant(e) : Signature de l'enseignant (en cas de refus, mention en est portée au PV) ou du (des) surveillant(s)",
  },
  signed: {
    label: FORM,
    words:
      "Signature de l'étudiant(e) : Signature de l'enseignant (en cas de refus, mention en est portée au PV) ou du (des) surveillant(s) Reconnaît les faits Ne reconnaît pas les faits",
  },
  admission: {
    label: FORM,
    words: 'Reconnaît les faits Ne reconnaît pas les faits […] Rayer la mention inutile',
  },
  twoProctors: {
    label: 'Article 4',
    words:
      "en cas de suspicion de fraude, le procès-verbal doit être signé par au moins deux surveillants, et ce conformément au code de l'éducation.",
  },
  countersigned: {
    label: 'Article 10',
    words:
      'Le surveillant dresse un procès-verbal de suspicion de fraude contresigné par les autres surveillants et par le ou les auteurs de la fraude ou de la tentative de fraude. En cas de refus de contresigner, mention en est portée au procès-verbal.',
  },
  transmit: {
    label: 'Article 10',
    words:
      "Le procès-verbal de suspicion de fraude doit être transmis au directeur des formations, et peut faire l'objet de poursuites.",
  },
};

const PROCTORS_SIGNING = 2;

export const suspicionReport: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'fraud-report',
    proposition: 'contents',
    inventory: [
      'supmeca/form-fraud-identification',
      'supmeca/form-fraud-grounds',
      'supmeca/form-fraud-details',
    ],
    clauses: {
      identification: clauses.identification,
      grounds: clauses.grounds,
      details: clauses.details,
      signed: clauses.signed,
    },
    statement: {
      fr: "Le formulaire annexé demande l'épreuve et sa date, qui constate (le responsable de la tenue de l'épreuve ou le surveillant témoin des faits, présent sur les lieux), l'étudiant, le motif (documents non autorisés, à joindre ; communication avec un autre étudiant ; matériels non autorisés ; présomption de substitution de personnes), des précisions sur l'incident, sur une feuille volante si besoin, les signatures, et si l'étudiant reconnaît les faits ou non.",
      en: 'The form in the annex asks for the exam and its date, who reports (the person in charge of holding the exam or the proctor who witnessed the facts, present on the spot), the student, the ground (unauthorised documents, to be attached; communication with another student; unauthorised equipment; presumed impersonation), details of the incident, on a separate sheet if need be, the signatures, and whether the student admits the facts or not.',
    },
    decision: always({
      status: 'true',
      say: {
        fr: "Un formulaire est annexé : l'épreuve et sa date, qui constate les faits, l'étudiant, le motif de la suspicion, des précisions sur l'incident, les signatures, et si l'étudiant reconnaît les faits ou non.",
        en: 'There is a form in the annex: the exam and its date, who reports the facts, the student, the ground of suspicion, details of the incident, the signatures, and whether the student admits the facts or not.',
      },
      reasons: [
        {
          fr: 'Motifs à cocher : documents non autorisés (à joindre), communication avec un autre étudiant, matériels non autorisés, présomption de substitution de personnes. Une ligne de plus est illisible dans le texte reçu.',
          en: 'Grounds to choose from: unauthorised documents (to be attached), communication with another student, unauthorised equipment, presumed impersonation. One more line cannot be read in the text received.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-report',
    proposition: 'signatures',
    inventory: [
      'supmeca/suspicion-two-signatures',
      'supmeca/form-fraud-signatures',
      'supmeca/refusal-to-sign',
    ],
    clauses: {
      twoProctors: clauses.twoProctors,
      countersigned: clauses.countersigned,
      formSignatures: clauses.formSignatures,
    },
    statement: {
      fr: 'En cas de suspicion de fraude, le procès-verbal doit être signé par au moins deux surveillants. Il est contresigné par les autres surveillants et par le ou les auteurs de la fraude ou de la tentative ; un refus de contresigner y est mentionné. Le texte ne dit pas ce que fait un surveillant seul.',
      en: 'Where cheating is suspected, the report (procès-verbal) must be signed by at least two proctors. It is countersigned by the other proctors and by the person or persons who cheated or tried to; a refusal to countersign is mentioned in it. The text does not say what a lone proctor does.',
    },
    decision: {
      asks: [],
      conditions: ['proctors'],
      decide: ({ proctors }) =>
        proctors !== undefined && proctors < PROCTORS_SIGNING
          ? {
              status: 'contradictory',
              say: {
                fr: "L'article 4 demande la signature d'au moins deux surveillants, alors que le formulaire prévoit celle « de l'enseignant ou du (des) surveillant(s) » : le texte ne dit pas ce que fait un surveillant seul.",
                en: 'Article 4 asks for the signatures of at least two proctors, while the form provides for that of "the teacher or the proctor(s)": the text does not say what a lone proctor does.',
              },
              reasons: [
                {
                  fr: "La signature de l'étudiant n'est pas celle d'un surveillant.",
                  en: "The student's signature is not that of a proctor.",
                },
              ],
              cites: ['twoProctors', 'formSignatures'],
            }
          : {
              status: 'required',
              say: {
                fr: 'Au moins deux surveillants doivent signer le procès-verbal, contresigné par les autres surveillants et par le ou les auteurs de la fraude ou de la tentative.',
                en: 'At least two proctors must sign the report, which is countersigned by the other proctors and by the person or persons who cheated or tried to.',
              },
              reasons: [
                {
                  fr: 'Un refus de contresigner est mentionné au procès-verbal.',
                  en: 'A refusal to countersign is noted in the report.',
                },
                ...(proctors === undefined
                  ? [
                      {
                        fr: 'Le texte ne dit pas ce que fait un surveillant seul.',
                        en: 'The text does not say what a lone proctor does.',
                      },
                    ]
                  : []),
              ],
            },
      monotone: { proctors: 'helps' },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-report',
    proposition: 'admission',
    inventory: ['supmeca/form-fraud-admission'],
    clauses: { admission: clauses.admission, formSignatures: clauses.formSignatures },
    statement: {
      fr: "Le formulaire sépare la signature de l'aveu : à côté de sa signature, l'étudiant reconnaît les faits ou ne les reconnaît pas, en rayant la mention inutile.",
      en: 'The form keeps the signature and the admission apart: beside the signature, the student admits the facts or does not, by striking out what does not apply.',
    },
    decision: always({
      status: 'false',
      say: {
        fr: "Le formulaire sépare les deux : à côté de sa signature, l'étudiant raye « Reconnaît les faits » ou « Ne reconnaît pas les faits ».",
        en: 'The form keeps the two apart: beside the signature, the student strikes out "Reconnaît les faits" (admits the facts) or "Ne reconnaît pas les faits" (does not).',
      },
      reasons: [
        {
          fr: "C'est ce que montre le formulaire ; aucun article ne dit ce que vaut la signature.",
          en: 'This is what the form shows; no article says what the signature is worth.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'fraud-report',
    proposition: 'sent-to',
    inventory: ['supmeca/suspicion-transmit'],
    clauses: { transmit: clauses.transmit },
    statement: {
      fr: 'Le procès-verbal de suspicion de fraude doit être transmis au directeur des formations. Le texte ne dit ni qui le transmet ni dans quel délai.',
      en: 'The report of suspected cheating must be sent to the director of studies (directeur des formations). The text says neither who sends it nor by when.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: 'Le procès-verbal de suspicion de fraude doit être transmis au directeur des formations.',
        en: 'The report of suspected cheating must be sent to the director of studies (directeur des formations).',
      },
      reasons: [
        {
          fr: 'Le texte ne dit ni qui le transmet ni dans quel délai.',
          en: 'The text says neither who sends it nor by when.',
        },
      ],
    }),
  },
];

import { always, type Cell, type Outcome } from '../cell.ts';
import { inFraudReport } from '../contents.ts';
import { signedBy, type Signature } from '../signatures.ts';
import { finds, whoDecides } from '../who.ts';

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

const onForm = (what: string, inEnglish: string): Outcome => ({
  status: 'true',
  say: { fr: `Le formulaire demande ${what}.`, en: `The form asks for ${inEnglish}.` },
});

const aloneSigns: Outcome = {
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
};

/** The rule for two proctors and more, or where it is not said how many there are. */
function twoSign(proctors: number | undefined): Outcome {
  return {
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
    cites: ['twoProctors', 'countersigned', 'formSignatures'],
  };
}

/** Beside the rule itself, which is told with each. */
const signers: Readonly<Record<Signature, Outcome>> = {
  one: {
    status: 'false',
    worded: true,
    say: {
      fr: "Une seule signature de surveillant ne suffit pas : l'article 4 en demande au moins deux.",
      en: "One proctor's signature is not enough: Article 4 asks for at least two.",
    },
    reasons: [
      {
        fr: 'Le texte ne dit pas ce que fait un surveillant seul ; le formulaire prévoit la signature « de l’enseignant ou du (des) surveillant(s) ».',
        en: 'The text does not say what a lone proctor does; the form provides for the signature of "the teacher or the proctor(s)".',
      },
    ],
    cites: ['twoProctors', 'formSignatures'],
  },
  two: {
    status: 'true',
    worded: true,
    say: {
      fr: "Il faut les signatures d'au moins deux surveillants : deux y suffisent.",
      en: 'It takes the signatures of at least two proctors: two are enough for that.',
    },
    cites: ['twoProctors', 'countersigned'],
  },
  every_proctor: {
    status: 'required',
    say: {
      fr: 'Le procès-verbal dressé par un surveillant est contresigné par les autres.',
      en: 'The report, drawn up by one proctor, is countersigned by the others.',
    },
    cites: ['countersigned', 'twoProctors'],
  },
  unseen: {
    status: 'required',
    say: {
      fr: "Les autres surveillants contresignent : le texte ne leur demande pas d'avoir vu les faits.",
      en: 'The other proctors countersign: the text does not ask them to have seen the facts.',
    },
    cites: ['countersigned', 'twoProctors'],
  },
  away: {
    status: 'unsaid',
    say: {
      fr: "Le texte ne dit pas si un surveillant qui n'était pas dans la salle au moment des faits peut signer.",
      en: 'The text does not say whether a proctor who was not in the room when it happened may sign.',
    },
    cites: ['countersigned', 'twoProctors'],
  },
  student: {
    status: 'required',
    say: {
      fr: 'Le ou les auteurs de la fraude ou de la tentative contresignent le procès-verbal.',
      en: 'The person or persons who cheated or tried to countersign the report.',
    },
    cites: ['countersigned', 'formSignatures'],
  },
  refusal: {
    status: 'depends',
    say: {
      fr: "L'auteur de la fraude ou de la tentative contresigne ; s'il refuse, mention en est portée au procès-verbal.",
      en: 'Whoever cheated or tried to countersigns; in case of refusal, the report says so.',
    },
    cites: ['countersigned', 'formSignatures'],
  },
  student_for_proctor: {
    status: 'false',
    worded: true,
    say: {
      fr: "La signature de l'étudiant n'est pas celle d'un surveillant : il en faut deux de surveillants.",
      en: "The student's signature is not that of a proctor: it takes two of proctors.",
    },
    cites: ['twoProctors', 'countersigned'],
  },
  office: {
    status: 'false',
    worded: true,
    say: {
      fr: "Le texte ne demande pas d'autre signature que celles des surveillants et des auteurs ; le procès-verbal est ensuite transmis au directeur des formations.",
      en: 'The text asks for no other signature than those of the proctors and of whoever cheated; the report is then sent to the director of studies (directeur des formations).',
    },
    cites: ['countersigned', 'twoProctors', 'transmit'],
  },
};

/** A report that bears one proctor's name, where there was another, sent back for the second. */
const sentBack: Outcome = {
  ...signers.one,
  status: 'true',
};

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
    decision: inFraudReport({
      whole: {
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
      },
      said: {
        exam: { ...onForm("l'épreuve concernée", 'the exam concerned'), cites: ['identification'] },
        date: {
          ...onForm("la date de l'épreuve", 'the date of the exam'),
          cites: ['identification'],
        },
        time: {
          status: 'unsaid',
          say: {
            fr: "Le texte reçu ne permet pas de le dire : la ligne du formulaire qui suit « s'est déroulée le » y est en partie illisible.",
            en: 'The text received does not allow to say: the line of the form after "s\'est déroulée le" ("took place on") cannot be read in full.',
          },
          cites: ['identification'],
        },
        student: {
          status: 'true',
          say: {
            fr: "Le formulaire désigne l'étudiant : « Madame ou Monsieur », puis des lignes illisibles dans le texte reçu.",
            en: 'The form names the student: "Madame ou Monsieur" (Ms or Mr), then lines that cannot be read in the text received.',
          },
          cites: ['identification'],
        },
        witness: {
          status: 'permitted',
          say: {
            fr: "Les faits sont attestés par le responsable de la tenue de l'épreuve ou par le surveillant qui en a été témoin, présent sur les lieux.",
            en: 'The facts are attested by the person in charge of holding the exam or by the proctor who witnessed them, present on the spot.',
          },
          cites: ['identification'],
        },
        ground: { ...onForm('le motif de la suspicion', 'the ground of suspicion'), cites: ['grounds'] },
        impersonation: {
          status: 'true',
          say: {
            fr: '« Présomption de substitution de personnes » est un des motifs du formulaire.',
            en: 'Presumed impersonation ("présomption de substitution de personnes") is one of the grounds of the form.',
          },
          cites: ['grounds'],
        },
        documents: {
          status: 'required',
          say: {
            fr: 'Les documents non autorisés qui ont été utilisés sont à joindre avec le rapport.',
            en: 'The unauthorised documents that were used are to be attached to the report.',
          },
          cites: ['grounds'],
        },
        items: {
          status: 'depends',
          say: {
            fr: 'Les documents non autorisés sont à joindre avec le rapport ; du matériel, le texte ne le dit pas.',
            en: 'Unauthorised documents are to be attached to the report; of equipment the text does not say so.',
          },
          cites: ['grounds'],
        },
        account: {
          ...onForm("des précisions sur l'incident", 'details of the incident'),
          cites: ['details'],
        },
        sheet: {
          status: 'permitted',
          say: {
            fr: "Les précisions sur l'incident se complètent, si besoin, sur une feuille volante à joindre au procès-verbal.",
            en: 'Details of the incident are completed, if need be, on a separate sheet to be attached to the report.',
          },
          cites: ['details'],
        },
        admission: {
          status: 'permitted',
          say: {
            fr: "L'étudiant y reconnaît les faits ou ne les reconnaît pas, en rayant la mention inutile.",
            en: 'In it the student admits the facts or does not, by striking out what does not apply.',
          },
          cites: ['signed'],
        },
        signatures: {
          status: 'true',
          say: {
            fr: "Le formulaire prévoit la signature de l'étudiant et celle de l'enseignant ou du ou des surveillants ; un refus y est mentionné.",
            en: 'The form provides for the signature of the student and that of the teacher or the proctor or proctors; a refusal is noted in it.',
          },
          cites: ['signed'],
        },
        refusal: {
          status: 'true',
          say: {
            fr: 'En cas de refus de signer, mention en est portée au procès-verbal.',
            en: 'A refusal to sign is noted in the report.',
          },
          cites: ['signed'],
        },
        form: {
          status: 'true',
          say: {
            fr: 'Un formulaire « Procès-verbal de suspicion de fraude » est annexé au règlement.',
            en: 'A form for it ("Procès-verbal de suspicion de fraude") is annexed to the regulation.',
          },
          cites: ['identification'],
        },
      },
      cite: 'identification',
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
      transmit: clauses.transmit,
    },
    statement: {
      fr: 'En cas de suspicion de fraude, le procès-verbal doit être signé par au moins deux surveillants. Il est contresigné par les autres surveillants et par le ou les auteurs de la fraude ou de la tentative ; un refus de contresigner y est mentionné. Le texte ne dit pas ce que fait un surveillant seul.',
      en: 'Where cheating is suspected, the report (procès-verbal) must be signed by at least two proctors. It is countersigned by the other proctors and by the person or persons who cheated or tried to; a refusal to countersign is mentioned in it. The text does not say what a lone proctor does.',
    },
    decision: {
      asks: [],
      conditions: ['proctors', 'signature', 'report_return'],
      decide: ({ proctors, signature, report_return: returned }) => {
        if (returned !== undefined) return sentBack;
        const alone = proctors !== undefined && proctors < PROCTORS_SIGNING;
        return alone && signature === undefined
          ? aloneSigns
          : signedBy(signature, twoSign(proctors), twoSign(proctors).say, signers);
      },
      // A lone proctor is what the text is at odds over; two proctors both have to sign.
      monotone: { proctors: { either: 'twoProctors' } },
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
    clauses: { transmit: clauses.transmit, grounds: clauses.grounds },
    statement: {
      fr: 'Le procès-verbal de suspicion de fraude doit être transmis au directeur des formations. Le texte ne dit ni qui le transmet ni dans quel délai.',
      en: 'The report of suspected cheating must be sent to the director of studies (directeur des formations). The text says neither who sends it nor by when.',
    },
    decision: whoDecides('report_way', {
      whole: {
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
        cites: ['transmit'],
      },
      of: {
        director: finds(
          'required',
          'Le procès-verbal de suspicion de fraude doit être transmis au directeur des formations.',
          'The report of suspected cheating must be sent to the director of studies (directeur des formations).',
          'transmit',
        ),
        seized: finds(
          'depends',
          'Le formulaire demande de joindre les documents non autorisés ; il ne le demande pas pour le matériel.',
          'The form asks for unauthorised documents to be attached; it does not ask it for equipment.',
          'grounds',
        ),
      },
      cite: 'transmit',
    }),
  },
];

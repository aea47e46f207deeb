import { always, type Cell, type Outcome } from '../cell.ts';
import { inFraudReport } from '../contents.ts';
import { signedBy, type Signature } from '../signatures.ts';
import { each, finds, whoDecides } from '../who.ts';
import { pointed } from '../points.ts';

const clauses = {
  drawnUp: {
    label: '3.2.2 Incidents et fraudes',
    words:
      'En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude […] Il dresse le procès-verbal contresigné par les autres surveillants et par le ou les auteurs de la fraude ou tentative de fraude. En cas de refus de contresigner, mention est portée au procès-verbal.',
  },
  signed: {
    label: 'Annexe 3',
    words:
      "Le surveillant qui a constaté la fraude ou la tentative de fraude dresse un procès-verbal relatant les faits. Le procès-verbal est signé par son auteur, par les autres surveillants présents lors de l'épreuve, et par l'étudiant soupçonné de fraude ou de tentative de fraude. En cas de refus de signature de la part de l'étudiant, mention en est faite au procès-verbal.",
  },
  searchRefused: {
    label: 'Annexe 3',
    words:
      "Il est toutefois interdit de fouiller d'autorité le téléphone ou les appareils audio, vidéo privés de l'étudiant. […] Le refus de l'étudiant doit être mentionné au procès-verbal établi par le surveillant.",
  },
  account: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude […] Il rédige un rapport circonstancié à l'attention du directeur ou de la directrice de composante qui le transmet au Président de l'Université pour saisine de la section disciplinaire.",
  },
  transmit: {
    label: 'Annexe 3',
    words:
      "Le surveillant communique le procès-verbal ainsi que l'ensemble des pièces saisies, à l'exception de la copie de l'étudiant, au directeur de la composante.",
  },
  file: {
    label: 'Annexe 3',
    words:
      "Le directeur de la composante constitue le dossier disciplinaire qu'il communique au Président de l'université.",
  },
  president: {
    label: 'Annexe 3',
    words: "Seul le Président de l'université est compétent à saisir la section disciplinaire.",
  },
  rules: {
    label: 'Annexe 3',
    words: "La section disciplinaire compétente instruit l'affaire et statue.",
  },
  suspects: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "Les étudiants soupçonnés de fraude, de tentative de fraude ou de trouble à l'ordre public relèvent de la section disciplinaire de l'université.",
  },
  complicity: {
    label: 'Annexe 3',
    words:
      'La conduite à tenir en cas de fraude ou de complicité de fraude à un examen est réglementée par le décret n° 2015-79 du 28 janvier 2015',
  },
  substitution: {
    label: 'Annexe 1',
    words:
      'La substitution de personne constitue une fraude ou une complicité de fraude passible de sanctions.',
  },
  marked: {
    label: '3.2.2 Incidents et fraudes',
    words: 'La copie est cependant corrigée dans les conditions normales.',
  },
  posted: {
    label: 'Annexe 3',
    words:
      'La copie est cependant corrigée dans les conditions normales et les résultats sont affichés sous réserve de la décision de la section disciplinaire.',
  },
  jury: {
    label: 'Annexe 3',
    words:
      "Le jury traite la copie de l'auteur de la fraude comme celle des autres candidats et délibère dans les mêmes conditions que pour les autres candidats",
  },
  withheld: {
    label: 'Annexe 3',
    words:
      "Aucun relevé de notes, aucune attestation de réussite ni aucun diplôme ne sera délivré à l'étudiant avant que la section disciplinaire ait rendu son jugement.",
  },
};

const seizedGoAlong: Outcome = {
  status: 'true',
  say: {
    fr: "Le surveillant communique au directeur de la composante, avec le procès-verbal, l'ensemble des pièces saisies, à l'exception de la copie de l'étudiant.",
    en: 'With the report, the proctor sends the director of the faculty ("composante") all that was seized, but not the student\'s script.',
  },
  cites: ['transmit'],
};

const allSign: Outcome = {
  status: 'required',
  say: {
    fr: "Le procès-verbal est signé par son auteur, par les autres surveillants présents et par l'étudiant soupçonné ; si l'étudiant refuse, mention en est faite.",
    en: 'The report (procès-verbal) is signed by its author, by the other proctors present and by the suspected student; if the student refuses, the report says so.',
  },
  reasons: [
    {
      fr: "Le corps du texte le fait dresser par le surveillant responsable de la salle, l'annexe par celui qui a constaté la fraude ; rien n'est dit d'un surveillant seul.",
      en: 'The body of the text has it drawn up by the proctor in charge of the room, the annex by the proctor who saw the cheating; nothing is said of a lone proctor.',
    },
  ],
};

/** Beside the rule itself, which is told with each. */
const signers: Readonly<Record<Signature, Outcome>> = {
  one: {
    status: 'false',
    say: {
      fr: "Une seule signature ne suffit pas : il faut celle de l'auteur du procès-verbal, celle des autres surveillants présents et celle de l'étudiant, ou la mention de son refus.",
      en: "One signature is not enough: it takes that of the report's author, those of the other proctors present, and the student's or a note of the refusal.",
    },
    reasons: [
      {
        fr: "Le texte ne demande pas un nombre minimal de surveillants, et ne dit rien d'un surveillant seul.",
        en: 'The text asks for no minimum number of proctors, and says nothing of a lone one.',
      },
    ],
  },
  two: {
    status: 'unsaid',
    say: {
      fr: "Le texte ne fixe pas de nombre de signatures : il demande celles de l'auteur du procès-verbal et des autres surveillants présents.",
      en: "The text sets no number of signatures: it asks for those of the report's author and of the other proctors present.",
    },
  },
  every_proctor: {
    status: 'required',
    say: {
      fr: "Le procès-verbal est signé par son auteur et par les autres surveillants présents lors de l'épreuve.",
      en: 'The report is signed by its author and by the other proctors present at the exam.',
    },
  },
  unseen: {
    status: 'required',
    say: {
      fr: "Signent les autres surveillants « présents lors de l'épreuve » : le texte ne leur demande pas d'avoir vu les faits.",
      en: 'The other proctors "present at the exam" sign: the text does not ask them to have seen the facts.',
    },
  },
  away: {
    status: 'unsaid',
    say: {
      fr: "Signent les autres surveillants « présents lors de l'épreuve » : le texte ne dit rien de celui qui n'était pas dans la salle au moment des faits.",
      en: 'The other proctors "present at the exam" sign: the text says nothing of one who was not in the room when it happened.',
    },
  },
  student: {
    status: 'required',
    say: {
      fr: "L'étudiant soupçonné de fraude ou de tentative signe le procès-verbal.",
      en: 'The student suspected of cheating or of an attempt signs the report.',
    },
  },
  refusal: {
    status: 'depends',
    say: {
      fr: "L'étudiant soupçonné signe ; s'il refuse, mention en est faite au procès-verbal.",
      en: 'The suspected student signs; a refusal is noted in the report.',
    },
  },
  student_for_proctor: {
    status: 'false',
    say: {
      fr: "La signature de l'étudiant s'ajoute à celles de l'auteur du procès-verbal et des autres surveillants présents.",
      en: "The student's signature comes on top of those of the report's author and of the other proctors present.",
    },
  },
  office: {
    status: 'false',
    say: {
      fr: "Le texte ne demande pas d'autre signature que celles de l'auteur, des autres surveillants présents et de l'étudiant.",
      en: 'The text asks for no other signature than those of the author, of the other proctors present and of the student.',
    },
  },
};

export const fraudReport: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'fraud-report',
    proposition: 'contents',
    inventory: [],
    clauses: { signed: clauses.signed, searchRefused: clauses.searchRefused, transmit: clauses.transmit },
    statement: {
      fr: "Le procès-verbal relate les faits et porte les signatures. Le refus de l'étudiant de signer, ou de laisser chercher dans son appareil, y est mentionné. Le texte ne donne pas d'autre mention.",
      en: "The report (procès-verbal) relates the facts and bears the signatures. The student's refusal to sign, or to have a device searched, is noted in it. The text names no other contents.",
    },
    decision: inFraudReport({
      whole: {
        status: 'true',
        say: {
          fr: "Le procès-verbal relate les faits et porte les signatures ; le refus de signer, ou de laisser chercher dans un appareil, doit y être mentionné. Le texte ne donne pas d'autre mention.",
          en: 'The report (procès-verbal) relates the facts and bears the signatures; a refusal to sign, or to have a device searched, must be noted in it. The text names no other contents.',
        },
        cites: ['signed', 'searchRefused'],
      },
      said: {
        account: {
          status: 'true',
          say: {
            fr: 'Le procès-verbal relate les faits.',
            en: 'The report relates the facts.',
          },
          cites: ['signed'],
        },
        signatures: {
          status: 'true',
          say: {
            fr: "Le procès-verbal est signé par son auteur, par les autres surveillants présents et par l'étudiant soupçonné ; un refus de l'étudiant y est mentionné.",
            en: "The report is signed by its author, by the other proctors present and by the suspected student; the student's refusal is noted in it.",
          },
          cites: ['signed'],
        },
        refusal: {
          status: 'required',
          say: {
            fr: "Le refus de l'étudiant de signer, comme celui de laisser chercher dans son appareil, est mentionné au procès-verbal.",
            en: "The student's refusal to sign, like a refusal to have a device searched, is noted in the report.",
          },
          cites: ['signed', 'searchRefused'],
        },
        documents: seizedGoAlong,
        items: seizedGoAlong,
      },
      cite: 'signed',
    }),
  },
  {
    regulation: 'univ',
    topic: 'fraud-report',
    proposition: 'signatures',
    inventory: ['univ/fraud-pv', 'univ/fraud-refusal-to-sign'],
    clauses: { signed: clauses.signed, drawnUp: clauses.drawnUp },
    statement: {
      fr: "Le procès-verbal est signé par son auteur, par les autres surveillants présents et par l'étudiant soupçonné. S'il refuse, mention en est faite au procès-verbal. Le texte ne demande pas un nombre minimal de surveillants, et ne dit rien d'un surveillant seul.",
      en: 'The report (procès-verbal) is signed by its author, by the other proctors present and by the suspected student. If the student refuses, the report says so. The text asks for no minimum number of proctors, and says nothing of a lone one.',
    },
    decision: {
      asks: [],
      conditions: ['signature'],
      decide: ({ signature }) => signedBy(signature, allSign, allSign.say, signers),
    },
  },
  {
    regulation: 'univ',
    topic: 'fraud-report',
    proposition: 'sent-to',
    inventory: ['univ/fraud-transmission', 'univ/fraud-report'],
    clauses: { transmit: clauses.transmit, account: clauses.account },
    statement: {
      fr: "Le procès-verbal et les pièces saisies, sauf la copie de l'étudiant, vont au directeur de la composante. Le corps du texte y ajoute un rapport circonstancié, que le directeur transmet au Président.",
      en: 'The report (procès-verbal) and the seized items, but not the student\'s script, go to the director of the faculty ("composante"). The body of the text adds a detailed account, which the director sends on to the President.',
    },
    decision: whoDecides('report_way', {
      whole: {
        status: 'required',
        say: {
          fr: "Le surveillant communique le procès-verbal et les pièces saisies au directeur de la composante, à l'exception de la copie de l'étudiant.",
          en: 'The proctor sends the report (procès-verbal) and the seized items to the director of the faculty ("composante"), but not the student\'s script.',
        },
        reasons: [
          {
            fr: "Le corps du texte demande aussi un rapport circonstancié, que le directeur transmet au Président de l'université.",
            en: 'The body of the text also asks for a detailed account, which the director sends on to the President of the university.',
          },
        ],
      },
      of: {
        director: finds(
          'required',
          "Le surveillant communique le procès-verbal et l'ensemble des pièces saisies au directeur de la composante.",
          'The proctor sends the report (procès-verbal) and all seized items to the director of the faculty ("composante").',
          'transmit',
        ),
        ...each(
          ['president', 'teacher'],
          finds(
            'false',
            "C'est au directeur de la composante que le surveillant communique le procès-verbal ; le directeur transmet au Président le rapport circonstancié.",
            'It is to the director of the faculty ("composante") that the proctor sends the report (procès-verbal); the director sends the detailed account on to the President.',
            'transmit',
            'account',
          ),
        ),
        script: finds(
          'forbidden',
          "Le procès-verbal et les pièces saisies vont au directeur de la composante « à l'exception de la copie de l'étudiant ».",
          'The report (procès-verbal) and the seized items go to the director of the faculty ("composante"), "save the student\'s script".',
          'transmit',
        ),
        seized: finds(
          'required',
          "Le surveillant communique l'ensemble des pièces saisies, à l'exception de la copie, au directeur de la composante.",
          'The proctor sends all seized items, save the script, to the director of the faculty ("composante").',
          'transmit',
        ),
      },
      cite: 'transmit',
    }),
  },
];

export const proceedings: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'fraud-proceedings',
    proposition: 'may-be-sanctioned',
    inventory: ['univ/fraud-section-rules'],
    clauses: {
      suspects: clauses.suspects,
      rules: clauses.rules,
      complicity: clauses.complicity,
      president: clauses.president,
      substitution: clauses.substitution,
    },
    statement: {
      fr: "Les étudiants soupçonnés de fraude, de tentative de fraude ou de trouble à l'ordre public relèvent de la section disciplinaire, qui instruit l'affaire et statue. La substitution de personne est une fraude ou une complicité de fraude.",
      en: 'Students suspected of cheating, of an attempt or of public disorder come under the disciplinary section, which investigates the case and decides. Impersonation is cheating or complicity in cheating.',
    },
    decision: always({
      status: 'permitted',
      say: {
        fr: "Un étudiant soupçonné de fraude, de tentative ou de trouble à l'ordre public relève de la section disciplinaire, qui instruit l'affaire et statue.",
        en: 'A student suspected of cheating, of an attempt or of public disorder comes under the disciplinary section, which investigates the case and decides.',
      },
      reasons: [
        {
          fr: "L'annexe vise aussi la complicité de fraude à un examen. Seul le Président peut saisir la section ; le texte ne dit pas qu'il y est tenu.",
          en: 'The annex is about complicity in cheating at an exam, too. Only the President may refer a case to the section; the text does not say that the President has to.',
        },
      ],
      cites: ['suspects', 'rules', 'complicity', 'president'],
    }),
  },
  {
    regulation: 'univ',
    topic: 'fraud-proceedings',
    proposition: 'referral',
    inventory: ['univ/fraud-referral-president-only', 'univ/fraud-director-file'],
    clauses: {
      president: clauses.president,
      file: clauses.file,
      transmit: clauses.transmit,
      rules: clauses.rules,
    },
    statement: {
      fr: "Seul le Président de l'université peut saisir la section disciplinaire. Le directeur de la composante constitue le dossier et le lui communique.",
      en: 'Only the President of the university may refer a case to the disciplinary section. The director of the faculty ("composante") puts the file together and sends it to the President.',
    },
    decision: whoDecides('referrer', {
      whole: {
        status: 'true',
        say: {
          fr: "Seul le Président de l'université est compétent pour saisir la section disciplinaire ; le directeur de la composante constitue le dossier et le lui communique.",
          en: 'Only the President of the university may refer a case to the disciplinary section; the director of the faculty ("composante") puts the file together and sends it to the President.',
        },
        cites: ['president', 'file'],
      },
      of: {
        president: finds(
          'true',
          "Seul le Président de l'université est compétent pour saisir la section disciplinaire.",
          'Only the President of the university may refer a case to the disciplinary section.',
          'president',
        ),
        director: finds(
          'false',
          "Seul le Président de l'université est compétent pour saisir la section disciplinaire ; le directeur de la composante constitue le dossier et le lui communique.",
          'Only the President of the university may refer a case to the disciplinary section; the director of the faculty ("composante") puts the file together and sends it to the President.',
          'president',
          'file',
        ),
        vice_president: finds(
          'false',
          "Seul le Président de l'université est compétent pour saisir la section disciplinaire ; le texte ne prévoit pas qu'un vice-président le fasse à sa place.",
          'Only the President of the university may refer a case to the disciplinary section; the text does not provide for a vice-president to do so instead.',
          'president',
        ),
        ...each(
          ['proctor', 'teacher', 'jury', 'student', 'office', 'legal', 'dfp'],
          finds(
            'false',
            "Seul le Président de l'université est compétent pour saisir la section disciplinaire.",
            'Only the President of the university may refer a case to the disciplinary section.',
            'president',
          ),
        ),
        file_director: finds(
          'true',
          "Le directeur de la composante constitue le dossier disciplinaire, qu'il communique au Président de l'université.",
          'The director of the faculty ("composante") puts the disciplinary file together and sends it to the President of the university.',
          'file',
        ),
        file_other: finds(
          'false',
          "C'est le directeur de la composante qui constitue le dossier disciplinaire.",
          'It is the director of the faculty ("composante") who puts the disciplinary file together.',
          'file',
        ),
      },
      cite: 'president',
    }),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Communiquer au directeur de la composante le procès-verbal et les pièces saisies, sauf la copie.',
          en: 'Send the director of the faculty ("composante") the report and the seized items, but not the script.',
        },
        clause: 'transmit',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Directeur de la composante : constituer le dossier disciplinaire et le communiquer au Président.',
          en: 'Director of the faculty: put the disciplinary file together and send it to the President.',
        },
        clause: 'file',
      },
      {
        actor: 'staff',
        text: {
          fr: "Président de l'université : saisir la section disciplinaire, ce qu'il est seul à pouvoir faire.",
          en: 'President of the university: refer the case to the disciplinary section, which nobody else may do.',
        },
        clause: 'president',
      },
      {
        actor: 'staff',
        text: {
          fr: "Section disciplinaire : instruire l'affaire et statuer.",
          en: 'Disciplinary section: investigate the case and decide.',
        },
        clause: 'rules',
      },
    ],
    cautions: [
      {
        fr: 'Le texte ne fixe de délai pour aucune de ces étapes.',
        en: 'The text sets no time limit for any of these steps.',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'fraud-proceedings',
    proposition: 'sanction-by-others',
    inventory: [],
    clauses: { suspects: clauses.suspects, rules: clauses.rules, jury: clauses.jury, posted: clauses.posted },
    statement: {
      fr: "C'est la section disciplinaire qui instruit l'affaire et statue. En attendant, la copie est corrigée dans les conditions normales, et le jury la traite comme celle des autres candidats.",
      en: 'It is the disciplinary section that investigates the case and decides. In the meantime the script is marked as usual, and the jury treats it like those of the other candidates.',
    },
    decision: always({
      status: 'false',
      say: {
        fr: "C'est la section disciplinaire qui statue : la copie est corrigée dans les conditions normales, et le jury la traite comme celle des autres candidats.",
        en: 'It is the disciplinary section that decides: the script is marked as usual, and the jury treats it like those of the other candidates.',
      },
    }),
  },
  {
    regulation: 'univ',
    topic: 'fraud-proceedings',
    proposition: 'marked',
    inventory: ['univ/fraud-script-marked', 'univ/fraud-jury-neutral', 'silent/suspect-script-marked'],
    clauses: { posted: clauses.posted, jury: clauses.jury, marked: clauses.marked },
    statement: {
      fr: "La copie d'un étudiant soupçonné de fraude est corrigée dans les conditions normales, et les résultats sont affichés sous réserve de la décision de la section disciplinaire. Le jury traite la copie et délibère comme pour les autres candidats.",
      en: 'The script of a student suspected of cheating is marked as usual, and the results are posted subject to the decision of the disciplinary section. The jury treats the script and deliberates as for the other candidates.',
    },
    decision: pointed(
      'suspect_point',
      {
        unmarked: finds(
          'forbidden',
          'La copie est corrigée dans les conditions normales, et les résultats sont affichés sous réserve de la décision de la section disciplinaire, qui seule statue.',
          'The script is marked as usual, and the results are posted subject to the decision of the disciplinary section, which alone decides.',
          'posted',
          'marked',
        ),
        jury_apart: finds(
          'forbidden',
          "Le jury traite la copie de l'auteur de la fraude comme celle des autres candidats, et délibère dans les mêmes conditions.",
          'The jury treats the script of the one who cheated like those of the other candidates, and deliberates in the same way.',
          'jury',
        ),
        jury_same: finds(
          'required',
          "Le jury traite la copie de l'auteur de la fraude comme celle des autres candidats, et délibère dans les mêmes conditions.",
          'The jury treats the script of the one who cheated like those of the other candidates, and deliberates in the same way.',
          'jury',
        ),
      },
      always({
        status: 'required',
        say: {
          fr: 'La copie est corrigée dans les conditions normales, les résultats sont affichés sous réserve de la décision de la section disciplinaire, et le jury délibère comme pour les autres candidats.',
          en: 'The script is marked as usual, the results are posted subject to the decision of the disciplinary section, and the jury deliberates as for the other candidates.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'fraud-proceedings',
    proposition: 'withheld',
    inventory: ['univ/fraud-no-documents-before-ruling', 'silent/results-withheld-during-proceedings'],
    clauses: { withheld: clauses.withheld, posted: clauses.posted },
    statement: {
      fr: "Aucun relevé de notes, aucune attestation de réussite ni aucun diplôme n'est délivré à l'étudiant avant le jugement de la section disciplinaire. Les résultats, eux, sont affichés, sous réserve de cette décision.",
      en: 'The student is issued no transcript, no certificate of success and no diploma before the disciplinary section has ruled. The results themselves are posted, subject to that decision.',
    },
    decision: pointed(
      'withheld_point',
      {
        given: finds(
          'forbidden',
          "Aucun relevé de notes, aucune attestation de réussite ni aucun diplôme n'est délivré à l'étudiant avant le jugement de la section disciplinaire.",
          'The student is issued no transcript, no certificate of success and no diploma before the disciplinary section has ruled.',
          'withheld',
        ),
        kept: finds(
          'required',
          "Aucun relevé de notes, aucune attestation de réussite ni aucun diplôme n'est délivré à l'étudiant avant le jugement de la section disciplinaire.",
          'The student is issued no transcript, no certificate of success and no diploma before the disciplinary section has ruled.',
          'withheld',
        ),
        results_out: finds(
          'true',
          'Les résultats sont affichés, sous réserve de la décision de la section disciplinaire.',
          'The results are posted, subject to the decision of the disciplinary section.',
          'posted',
        ),
        results_hidden: finds(
          'false',
          'Les résultats sont affichés, sous réserve de la décision de la section disciplinaire ; seuls relevés, attestations et diplômes attendent son jugement.',
          'The results are posted, subject to the decision of the disciplinary section; only transcripts, certificates and diplomas wait for its ruling.',
          'posted',
          'withheld',
        ),
      },
      always({
        // Transcripts, certificates and diplomas are held back, results are not.
        status: 'depends',
        say: {
          fr: "Les résultats sont affichés sous réserve de la décision de la section disciplinaire, mais aucun relevé de notes, aucune attestation de réussite ni aucun diplôme n'est délivré avant son jugement.",
          en: 'The results are posted subject to the decision of the disciplinary section, but no transcript, no certificate of success and no diploma is issued before it has ruled.',
        },
      }),
    ),
  },
];

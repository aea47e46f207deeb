import { type Cell, type Outcome, plainly } from '../cell.ts';
import { inFraudReport } from '../contents.ts';
import { en, fr, trace } from '../minutes.ts';
import { pointFirst, pointed } from './points.ts';
import { type SanctionList, amongSanctions, listed, noBanNamed, notListed } from '../sanction-list.ts';
import { type Signature, signedBy } from '../signatures.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  onTheScale: {
    label: 'Section 3.02(d)',
    words:
      "Sauf dispositions particulières définies par le responsable du module d'enseignement : […] sauf situation exceptionnelle (notamment cas de fraude à la substitution (Section 4.01(a)), tout étudiant qui commence à composer est évalué selon le barème établi pour l'examen",
  },
  report: {
    label: 'Section 4.01(b)',
    words:
      "Dans tous les autres cas de fraude (flagrant délit constaté, ou simple tentative), […] Un procès-verbal doit être immédiatement dressé, et contresigné par le responsable du module d'enseignement, un autre surveillant présent dans la salle (quand cela s'applique), et le ou les étudiants(s) impliqué(s). En cas de refus de ce(s) dernier(s), mention doit en être portée sur le procès-verbal (« Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude »). Les éléments saisis liés à la fraude présumée doivent être joints au procès-verbal de fraude.",
  },
  substitutionReport: {
    label: 'Section 4.01(a)',
    words:
      "Lorsqu'une substitution a été détectée (la personne qui compose a été identifiée comme n'étant pas l'étudiant convoqué), une expulsion de la salle doit être prononcée par le responsable du module d'enseignement. Un procès-verbal doit être immédiatement dressé, et contresigné par le responsable du module d'enseignement, un autre surveillant présent dans la salle (quand cela s'applique), et la personne présente.",
  },
  disturbanceReport: {
    label: 'Section 3.02(f)',
    words:
      "Lorsque le comportement d'un étudiant ou d'un groupe d'étudiants trouble le bon déroulement de l'épreuve, une expulsion de la salle doit être prononcée par le responsable du module d'enseignement. Un procès-verbal doit être immédiatement dressé, et contresigné par le responsable du module d'enseignement, un autre surveillant présent dans la salle (quand cela s'applique), et le ou les étudiants(s) impliqué(s).",
  },
  disturbanceReferral: {
    label: 'Section 3.02(f)',
    words:
      'Un trouble au bon déroulement des épreuves constitue un motif valable de saisie de la section disciplinaire.',
  },
  refer: {
    label: 'Section 4.02',
    words:
      "Il appartient au responsable du module d'enseignement de porter la fraude (et tous les éléments associés, y compris la copie corrigée) à la connaissance du DFP. Il appartient au DFP de procéder aux démarches nécessaires pour saisir la section disciplinaire compétente.",
  },
  marked: {
    label: 'Section 4.02',
    words:
      "Les copies de l'étudiant impliqué doivent être corrigées avec le même barème et les mêmes critères que les autres copies de l'épreuve. Le jury du module d'enseignement n'a pas pouvoir à attribuer lui-même la note zéro. Seule la section disciplinaire compétente est apte à définir la nature des sanctions à appliquer.",
  },
  onlyTheSection: {
    label: 'Section 4.02',
    words:
      'Seule la section disciplinaire compétente est apte à définir la nature des sanctions à appliquer.',
  },
  withheld: {
    label: 'Section 4.02',
    words:
      "Tant que le jugement de la section disciplinaire n'a pas été rendu : les résultats de l'étudiant (et a fortiori le résultat du module d'enseignement) ne sont pas publiés; aucun certificat administratif en lien avec une quelconque forme de réussite ou d'accomplissement ne peut être délivré à l'étudiant.",
  },
  substitutionMark: {
    label: 'Section 4.01(a)',
    words:
      "Lorsqu'une substitution a été détectée (la personne qui compose a été identifiée comme n'étant pas l'étudiant convoqué), une expulsion de la salle doit être prononcée par le responsable du module d'enseignement. […] Dans ce cas, la note zéro est attribuée à l'épreuve. Un cas de substitution peut donner lieu à des sanctions pénales.",
  },
  sanctions: {
    label: 'Section 4.04',
    words:
      "Conformément aux dispositions du décret n°92-657 du 13 juillet 1992, modifié par le décret du 13 juillet 1995, les étudiants ou complices d'une fraude ou tentative de fraude sont passibles des sanctions suivantes : avertissement; blâme; exclusion de l'établissement pour une durée maximum de cinq ans ; cette sanction peut être prononcée avec sursis si l'exclusion n'excède pas deux ans ; exclusion définitive ; exclusion de tout établissement public d'enseignement supérieur pour une durée maximum de cinq ans.",
  },
  counterfeiting: {
    label: 'Section 4.03',
    words:
      "Le plagiat, y compris pour les comptes rendus de travaux pratiques, constitue une fraude. C'est également un délit de contrefaçon susceptible de donner lieu à des sanctions pénales.",
  },
};

const onlyTheSection = {
  fr: 'Seule la section disciplinaire compétente définit les sanctions.',
  en: 'Only the competent disciplinary section decides on sanctions.',
};

const substitutionAside = {
  fr: "La substitution de personne est à part : la note zéro est attribuée à l'épreuve, sans que le texte dise par qui.",
  en: 'Impersonation is set apart: the exam gets a zero, and the text does not say from whom.',
};

const permanent = {
  fr: "Une exclusion définitive de l'établissement est aussi possible.",
  en: 'Permanent exclusion from the institution is also possible.',
};
const institutionOnly = {
  fr: "Le sursis n'est prévu que pour l'exclusion de l'établissement, pas pour celle de tout établissement public d'enseignement supérieur.",
  en: 'Suspension is provided for only where the exclusion is from the institution, not from all public higher education.',
};

const reportContents = {
  fr: "Le procès-verbal de fraude est dressé immédiatement et porte les signatures du responsable du module, d'un autre surveillant présent s'il y en a un, et de l'étudiant, ou la mention de son refus ; les éléments saisis y sont joints. Le texte ne donne pas d'autre contenu ni de formulaire.",
  en: "The fraud report is drawn up at once and bears the signatures of the module head, of another proctor present if there is one, and of the student, or a note of the student's refusal; the seized items are attached. The text gives no other contents and no form.",
};
const attached: Outcome = {
  status: 'required',
  say: {
    fr: 'Les éléments saisis liés à la fraude présumée doivent être joints au procès-verbal de fraude.',
    en: 'The seized items linked to the presumed cheating must be attached to the cheating report.',
  },
};

const countersigned = {
  fr: "Le procès-verbal est contresigné par le responsable du module, un autre surveillant présent dans la salle (s'il y en a un) et le ou les étudiants impliqués ; un refus de leur part y est mentionné.",
  en: 'The report is countersigned by the module head, another proctor present in the room (if there is one) and the student or students involved; a refusal on their part is noted in it.',
};
const personPresent = {
  fr: "En cas de substitution, c'est la personne présente qui signe.",
  en: 'In a case of impersonation, the person present signs.',
};

/** Beside the rule itself, which is told with each. */
const signers: Readonly<Record<Signature, Outcome>> = {
  one: {
    status: 'depends',
    say: {
      fr: "Le responsable du module signe, et un autre surveillant s'il y en a un dans la salle : sa seule signature ne suffit, du côté des surveillants, que s'il n'y en a pas d'autre.",
      en: "The module head signs, and another proctor if there is one in the room: on the proctors' side, the module head's signature alone is enough only if there is no other.",
    },
  },
  two: {
    status: 'depends',
    say: {
      fr: "Du côté des surveillants, il faut celles du responsable du module et d'un autre surveillant présent dans la salle, s'il y en a un ; s'y ajoute celle de l'étudiant.",
      en: "On the proctors' side, it takes those of the module head and of another proctor present in the room, if there is one; the student's is added.",
    },
  },
  every_proctor: {
    status: 'not-required',
    say: {
      fr: "Outre le responsable du module, le texte ne demande qu'« un autre surveillant présent dans la salle », s'il y en a un.",
      en: 'Beside the module head, the text asks only for "another proctor present in the room", if there is one.',
    },
  },
  unseen: {
    status: 'depends',
    say: {
      fr: "Un autre surveillant présent dans la salle contresigne, s'il y en a un : le texte ne lui demande pas d'avoir vu les faits, et n'en demande qu'un.",
      en: 'Another proctor present in the room countersigns, if there is one: the text does not ask that proctor to have seen the facts, and asks for only one.',
    },
  },
  away: {
    status: 'unsaid',
    say: {
      fr: "Le texte parle d'un autre surveillant « présent dans la salle » ; il ne dit rien de celui qui n'y était pas au moment des faits.",
      en: 'The text speaks of another proctor "present in the room"; it says nothing of one who was not there when it happened.',
    },
  },
  student: {
    status: 'required',
    say: {
      fr: 'Le ou les étudiants impliqués contresignent le procès-verbal.',
      en: 'The student or students involved countersign the report.',
    },
    reasons: [personPresent],
  },
  refusal: {
    status: 'depends',
    say: {
      fr: "L'étudiant impliqué contresigne ; s'il refuse, mention doit en être portée sur le procès-verbal.",
      en: 'The student involved countersigns; in case of refusal, the report must say so.',
    },
    reasons: [
      {
        fr: "Formule du texte : « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
        en: 'The text gives the words: "Malgré notre demande, l\'étudiant s\'est refusé à signer le procès-verbal de fraude".',
      },
    ],
    cites: ['report'],
  },
  student_for_proctor: {
    status: 'false',
    say: {
      fr: "La signature de l'étudiant s'ajoute à celles du responsable du module et d'un autre surveillant présent, s'il y en a un.",
      en: "The student's signature comes on top of those of the module head and of another proctor present, if there is one.",
    },
  },
  office: {
    status: 'false',
    say: {
      fr: "Le texte ne demande pas d'autre signature que celles du responsable du module, d'un autre surveillant présent et de l'étudiant.",
      en: 'The text asks for no other signature than those of the module head, of another proctor present and of the student.',
    },
  },
};

const fiveSanctions = {
  fr: "Les étudiants ou complices d'une fraude ou d'une tentative sont passibles de : avertissement, blâme, exclusion de l'établissement pour cinq ans au plus (avec sursis possible si elle n'excède pas deux ans), exclusion définitive, exclusion de tout établissement public d'enseignement supérieur pour cinq ans au plus.",
  en: 'Students who cheat or attempt to, and their accomplices, are liable to: a warning, a reprimand, exclusion from the institution for at most five years (which may be suspended if it does not exceed two years), permanent exclusion, exclusion from all public higher education for at most five years.',
};

const sanctionList: SanctionList = {
  whole: {
    status: 'true',
    say: fiveSanctions,
    reasons: [
      onlyTheSection,
      {
        fr: 'Le texte cite un décret de 1992 modifié en 1995.',
        en: 'The text refers to a decree of 1992, amended in 1995.',
      },
    ],
    cites: ['sanctions', 'onlyTheSection'],
  },
  list: fiveSanctions,
  longestYears: 5,
  suspendedYears: 2,
  institution: 'the institution',
  cites: ['sanctions', 'onlyTheSection'],
  of: {
    warning: listed("L'avertissement", 'A warning'),
    reprimand: listed('Le blâme', 'A reprimand'),
    exclusion: listed("L'exclusion de l'établissement", 'Exclusion from the institution'),
    permanent_exclusion: listed("L'exclusion définitive", 'Permanent exclusion'),
    exclusion_everywhere: listed(
      "L'exclusion de tout établissement public d'enseignement supérieur",
      'Exclusion from all public higher education',
    ),
    permanent_exclusion_everywhere: {
      status: 'false',
      say: {
        fr: "L'exclusion de tout établissement public d'enseignement supérieur est de cinq ans au plus.",
        en: 'Exclusion from all public higher education is for at most five years.',
      },
      reasons: [
        {
          fr: "L'« exclusion définitive » de la liste vient avant elle, sans autre précision.",
          en: 'The "permanent exclusion" (exclusion définitive) of the list comes before it, with nothing more said.',
        },
      ],
    },
    community_measure: notListed(
      'de mesure de responsabilisation',
      'community measure (mesure de responsabilisation)',
    ),
    fine: {
      ...notListed("d'amende", 'fine', [
        {
          fr: 'Le texte ajoute qu’une substitution de personne et un plagiat peuvent donner lieu à des sanctions pénales, sans dire lesquelles.',
          en: 'The text adds that an impersonation and plagiarism may lead to criminal sanctions, without saying which.',
        },
      ]),
      cites: ['sanctions', 'substitutionMark', 'counterfeiting'],
    },
    zero: {
      status: 'false',
      say: {
        fr: "La note zéro n'est pas dans la liste des sanctions : la copie est corrigée comme les autres, et le jury du module n'a pas le pouvoir d'attribuer lui-même la note zéro.",
        en: 'A mark of zero is not in the list of sanctions: the script is marked like the others, and the jury of the module has no power to give a zero itself.',
      },
      reasons: [substitutionAside],
      cites: ['sanctions', 'marked', 'substitutionMark'],
    },
    registration_ban: noBanNamed,
  },
};

const toDfp = {
  fr: 'Le responsable du module porte la fraude et tous les éléments associés, copie corrigée comprise, à la connaissance du DFP, à qui il appartient de faire le nécessaire pour saisir la section disciplinaire.',
  en: 'The module head reports the case with all its elements, marked script included, to the DFP, who takes the steps to refer it to the disciplinary section.',
};
const dfpRefers = {
  fr: "Le responsable du module porte la fraude à la connaissance du DFP, et c'est au DFP de faire le nécessaire pour saisir la section disciplinaire compétente.",
  en: 'The module head reports the case to the DFP, and it is for the DFP to take the steps to refer it to the competent disciplinary section.',
};

/** Who is liable to sanctions beside whoever cheated. */
const liableToo = {
  accomplice: {
    ...finds(
      'true',
      "Les complices d'une fraude ou d'une tentative de fraude sont passibles des mêmes sanctions.",
      'Accomplices in cheating or in an attempt are liable to the same sanctions.',
      'sanctions',
    ),
    reasons: [
      {
        fr: "Le texte ne dit pas ce qui fait d'un étudiant un complice.",
        en: 'The text does not say what makes a student an accomplice.',
      },
    ],
  },
  attempt: finds(
    'true',
    'Une tentative de fraude est passible des mêmes sanctions.',
    'An attempt to cheat is liable to the same sanctions.',
    'sanctions',
  ),
  disturbance: finds(
    'true',
    'Un trouble au bon déroulement des épreuves constitue un motif valable de saisie de la section disciplinaire.',
    'A disturbance of exams is a valid ground for a referral to the disciplinary section.',
    'disturbanceReferral',
  ),
};

const notDirectly = finds(
  'false',
  "C'est au DFP qu'il appartient de faire le nécessaire pour saisir la section disciplinaire ; le responsable du module porte la fraude à sa connaissance.",
  'It is for the DFP to take the steps to refer the case to the disciplinary section; the module head reports the case to the DFP.',
);
const noCertificate = {
  fr: "Tant que la section disciplinaire n'a pas rendu son jugement, les résultats de l'étudiant ne sont pas publiés et aucun certificat administratif lié à une forme de réussite ne peut être délivré.",
  en: "Until the disciplinary section has given its ruling, the student's results are not published and no administrative certificate linked to any form of success may be issued.",
};
const beforeRuling = {
  ruled: finds(
    'depends',
    "Résultats et certificats liés à une réussite ne sont retenus que tant que la section disciplinaire n'a pas rendu son jugement ; la suite dépend de ce jugement.",
    'Results and certificates linked to success are kept back only until the disciplinary section has given its ruling; what follows depends on that ruling.',
    'withheld',
  ),
  certificate: finds('forbidden', noCertificate.fr, noCertificate.en, 'withheld'),
  results: finds('forbidden', noCertificate.fr, noCertificate.en, 'withheld'),
  refused: finds('true', noCertificate.fr, noCertificate.en, 'withheld'),
  enrolment: finds(
    'unsaid',
    "Le texte ne vise que les certificats liés à une forme de réussite ou d'accomplissement : il ne dit rien d'un certificat de scolarité.",
    'The text covers only certificates linked to some form of success or accomplishment: it says nothing of a certificate of enrolment.',
    'withheld',
  ),
};

export const consequences: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'exam-record',
    proposition: 'incident-report',
    inventory: [],
    clauses: {
      disturbanceReport: clauses.disturbanceReport,
      substitutionReport: clauses.substitutionReport,
      report: clauses.report,
    },
    ...plainly(
      'required',
      {
        fr: "Un trouble, une substitution de personne ou une fraude donne lieu à un procès-verbal dressé immédiatement, contresigné par le responsable du module, un autre surveillant présent s'il y en a un, et la ou les personnes impliquées.",
        en: 'A disturbance, an impersonation or cheating leads to a report (procès-verbal) drawn up at once, countersigned by the module head, another proctor present if there is one, and the person or persons involved.',
      },
      {
        reasons: [
          {
            fr: "Le texte ne parle pas de rapport pour d'autres incidents (alarme, panne, malaise).",
            en: 'The text speaks of no report for other incidents (alarm, power cut, illness).',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'fraud-report',
    proposition: 'contents',
    inventory: [],
    clauses: { report: clauses.report },
    statement: reportContents,
    decision: inFraudReport({
      whole: { status: 'true', say: reportContents },
      said: {
        signatures: {
          status: 'required',
          say: {
            fr: "Le procès-verbal doit être contresigné par le responsable du module, un autre surveillant présent dans la salle (s'il y en a un) et le ou les étudiants impliqués ; un refus de leur part doit y être mentionné.",
            en: 'The report must be countersigned by the module head, another proctor present in the room (if there is one) and the student or students involved; a refusal on their part must be noted in it.',
          },
        },
        refusal: {
          status: 'required',
          say: {
            fr: "Mention du refus doit être portée sur le procès-verbal : « Malgré notre demande, l'étudiant s'est refusé à signer le procès-verbal de fraude ».",
            en: 'The refusal must be noted in the report: "Malgré notre demande, l\'étudiant s\'est refusé à signer le procès-verbal de fraude" ("despite our request, the student refused to sign").',
          },
        },
        documents: attached,
        items: attached,
      },
      cite: 'report',
    }),
  },
  {
    regulation: 'utc',
    topic: 'fraud-report',
    proposition: 'signatures',
    inventory: [],
    clauses: { report: clauses.report, substitutionReport: clauses.substitutionReport },
    statement: countersigned,
    decision: {
      asks: [],
      conditions: ['signature'],
      decide: ({ signature }) =>
        signedBy(
          signature,
          { status: 'required', say: countersigned, reasons: [personPresent] },
          countersigned,
          signers,
        ),
    },
  },
  {
    regulation: 'utc',
    topic: 'fraud-report',
    proposition: 'sent-to',
    inventory: [],
    clauses: { refer: clauses.refer },
    statement: toDfp,
    decision: whoDecides('report_way', {
      whole: {
        status: 'true',
        say: toDfp,
        reasons: [
          {
            fr: 'Le texte ne développe pas le sigle DFP ; il nomme ailleurs la « Direction Formation et Pédagogie ».',
            en: 'The text does not spell DFP out; elsewhere it names the "Direction Formation et Pédagogie".',
          },
        ],
      },
      of: {
        dfp: finds(
          'true',
          'Le responsable du module porte la fraude, et tous les éléments associés, à la connaissance du DFP.',
          'The module head reports the case, with all its elements, to the DFP.',
        ),
        script: finds(
          'required',
          'La fraude est portée à la connaissance du DFP avec tous les éléments associés, y compris la copie corrigée.',
          'The case is reported to the DFP with all its elements, the marked script included.',
        ),
        seized: finds(
          'true',
          'La fraude est portée à la connaissance du DFP avec « tous les éléments associés » ; le texte n’y nomme que la copie corrigée.',
          'The case is reported to the DFP with "all the elements" that belong to it; the text names only the marked script.',
        ),
      },
      cite: 'refer',
    }),
  },
  {
    regulation: 'utc',
    topic: 'fraud-proceedings',
    proposition: 'may-be-sanctioned',
    inventory: [],
    clauses: {
      sanctions: clauses.sanctions,
      refer: clauses.refer,
      onlyTheSection: clauses.onlyTheSection,
      disturbanceReferral: clauses.disturbanceReferral,
      withheld: clauses.withheld,
    },
    ...pointed(
      'before_ruling_utc',
      beforeRuling,
      pointed(
        'liable',
        liableToo,
        plainly('true', {
          fr: "Les étudiants ou complices d'une fraude ou d'une tentative de fraude sont passibles de sanctions, dont seule la section disciplinaire définit la nature. Un trouble au bon déroulement des épreuves est aussi un motif valable de la saisir.",
          en: 'Students who cheat or attempt to, and their accomplices, are liable to sanctions, whose nature only the disciplinary section decides. A disturbance of exams is also a valid ground for a referral to it.',
        }),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'fraud-proceedings',
    proposition: 'referral',
    inventory: [],
    clauses: { refer: clauses.refer },
    statement: dfpRefers,
    decision: pointFirst(
      'refers_direct',
      { self: notDirectly },
      { status: 'true', say: dfpRefers },
      whoDecides('referrer', {
        whole: {
          status: 'true',
          say: dfpRefers,
          reasons: [{ fr: 'Le texte ne fixe pas de délai.', en: 'The text sets no deadline.' }],
        },
        of: {
          dfp: finds(
            'true',
            'Il appartient au DFP de procéder aux démarches nécessaires pour saisir la section disciplinaire compétente.',
            'It is for the DFP to take the steps needed to refer the case to the competent disciplinary section.',
          ),
          ...each(
            ['proctor', 'teacher', 'jury', 'student', 'office', 'legal', 'president', 'vice_president'],
            finds(
              'false',
              "C'est au DFP qu'il appartient de faire le nécessaire pour saisir la section disciplinaire ; le responsable du module porte la fraude à sa connaissance.",
              'It is for the DFP to take the steps to refer the case to the disciplinary section; the module head reports the case to the DFP.',
            ),
          ),
        },
        cite: 'refer',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'fraud-proceedings',
    proposition: 'sanction-by-others',
    inventory: ['utc/fraud-mark-normally'],
    clauses: { marked: clauses.marked, substitutionMark: clauses.substitutionMark },
    ...plainly(
      'forbidden',
      {
        fr: "Seule la section disciplinaire compétente définit les sanctions ; même le jury du module n'a pas le pouvoir d'attribuer lui-même la note zéro.",
        en: 'Only the competent disciplinary section decides on sanctions; even the jury of the module has no power to give a zero itself.',
      },
      { reasons: [substitutionAside] },
    ),
  },
  {
    regulation: 'utc',
    topic: 'fraud-proceedings',
    proposition: 'marked',
    inventory: ['utc/fraud-mark-normally'],
    clauses: { marked: clauses.marked, substitutionMark: clauses.substitutionMark },
    ...plainly(
      'required',
      {
        fr: "Les copies de l'étudiant impliqué doivent être corrigées avec le même barème et les mêmes critères que les autres ; le jury du module ne peut pas attribuer lui-même la note zéro.",
        en: 'The scripts of the student involved must be marked on the same scale and criteria as the others; the jury of the module may not give a zero itself.',
      },
      { reasons: [substitutionAside] },
    ),
  },
  {
    regulation: 'utc',
    topic: 'fraud-proceedings',
    proposition: 'withheld',
    inventory: ['utc/fraud-pending-effects'],
    clauses: { withheld: clauses.withheld },
    ...pointed(
      'before_ruling_utc',
      beforeRuling,
      plainly(
        'true',
        {
          fr: "Tant que la section disciplinaire n'a pas rendu son jugement, les résultats de l'étudiant ne sont pas publiés, et aucun certificat administratif lié à une forme de réussite ou d'accomplissement ne peut lui être délivré.",
          en: "Until the disciplinary section has given its ruling, the student's results are not published, and no administrative certificate linked to any form of success or accomplishment may be issued.",
        },
        {
          reasons: [
            {
              fr: "Un document sans lien avec la réussite, comme un certificat de scolarité, n'est pas visé à la lettre.",
              en: 'A document not linked to success, such as a certificate of enrolment, is not covered by the letter of the text.',
            },
          ],
        },
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'fraud-in-the-room',
    proposition: 'mark-after-expulsion',
    inventory: ['silent/mark-after-expulsion'],
    clauses: {
      substitutionMark: clauses.substitutionMark,
      disturbanceReferral: clauses.disturbanceReferral,
      onTheScale: clauses.onTheScale,
    },
    statement: {
      fr: "En cas de substitution de personne, la note zéro est attribuée à l'épreuve. Pour un étudiant expulsé à la suite d'un trouble, le texte ne fixe pas de note : qui commence à composer est évalué selon le barème de l'examen, sauf situation exceptionnelle, et il n'est pas dit si une expulsion en est une.",
      en: "In a case of impersonation, the exam gets a zero. For a student expelled for a disturbance the text sets no mark: whoever starts writing is assessed on the exam's scale, save an exceptional situation, and it is not said whether an expulsion is one.",
    },
    decision: {
      asks: [],
      conditions: ['incident'],
      decide: ({ incident }) => {
        if (incident === 'substitution')
          return {
            status: 'true',
            say: {
              fr: "En cas de substitution de personne, la note zéro est attribuée à l'épreuve.",
              en: 'In a case of impersonation, the exam gets a zero.',
            },
            cites: ['substitutionMark'],
          };
        if (incident === 'disturbance')
          return {
            status: 'unsaid',
            say: {
              fr: "Pour un étudiant expulsé à la suite d'un trouble, le texte ne fixe pas de note : qui commence à composer est évalué selon le barème de l'examen, sauf situation exceptionnelle, et il n'est pas dit si une expulsion en est une.",
              en: "For a student expelled for a disturbance the text sets no mark: whoever starts writing is assessed on the exam's scale, save an exceptional situation, and it is not said whether an expulsion is one.",
            },
            cites: ['onTheScale', 'disturbanceReferral'],
          };
        return {
          status: 'depends',
          say: {
            fr: "Une substitution de personne entraîne la note zéro ; pour une expulsion à la suite d'un trouble, le texte ne donne pas de note.",
            en: 'An impersonation brings a zero; for an expulsion after a disturbance, the text gives no mark.',
          },
          reasons: [
            {
              fr: "Pour toute autre fraude, il n'y a pas d'expulsion : l'étudiant continue à composer, et sa copie est corrigée comme les autres.",
              en: 'For any other cheating there is no expulsion: the student goes on writing, and the script is marked like the others.',
            },
          ],
          cites: ['substitutionMark'],
        };
      },
    },
  },
  {
    regulation: 'utc',
    topic: 'sanctions',
    proposition: 'list',
    inventory: ['utc/sanctions'],
    clauses: {
      sanctions: clauses.sanctions,
      onlyTheSection: clauses.onlyTheSection,
      marked: clauses.marked,
      substitutionMark: clauses.substitutionMark,
      counterfeiting: clauses.counterfeiting,
    },
    statement: fiveSanctions,
    decision: pointFirst(
      'liable',
      { accomplice: liableToo.accomplice, attempt: liableToo.attempt },
      { status: 'true', say: fiveSanctions },
      {
        asks: [],
        conditions: ['sanction', 'exclusion_years'],
        monotone: { exclusion_years: 'hurts' },
        decide: (facts) => amongSanctions(sanctionList, facts),
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'sanctions',
    proposition: 'zero',
    inventory: ['utc/fraud-mark-normally'],
    clauses: { marked: clauses.marked, substitutionMark: clauses.substitutionMark },
    statement: {
      fr: "Une fraude n'entraîne pas le zéro par elle-même : la copie est corrigée comme les autres, le jury ne peut pas attribuer lui-même la note zéro, et seule la section disciplinaire sanctionne. La substitution de personne fait exception : le texte attribue la note zéro à l'épreuve.",
      en: 'Cheating does not bring a zero by itself: the script is marked like the others, the jury may not give a zero itself, and only the disciplinary section gives sanctions. Impersonation is the exception: the text gives the exam a zero.',
    },
    decision: {
      asks: [],
      conditions: ['incident'],
      decide: ({ incident }) => {
        if (incident === 'substitution')
          return {
            status: 'true',
            say: {
              fr: "En cas de substitution de personne, la note zéro est attribuée à l'épreuve.",
              en: 'In a case of impersonation, the exam gets a zero.',
            },
            reasons: [
              {
                fr: "C'est la seule fraude pour laquelle ce guide donne lui-même le zéro ; il dit ailleurs que le jury n'a pas ce pouvoir et que seule la section disciplinaire sanctionne.",
                en: 'It is the only kind of cheating for which this guide itself gives a zero; elsewhere it says that the jury has no such power and that only the disciplinary section gives sanctions.',
              },
            ],
            cites: ['substitutionMark', 'marked'],
          };
        if (incident === 'disturbance')
          return {
            status: 'unsaid',
            say: {
              fr: 'Le texte ne dit pas quelle note reçoit un étudiant qui a troublé une épreuve.',
              en: 'The text does not say which mark a student who disturbed an exam gets.',
            },
            cites: ['marked'],
          };
        return {
          status: 'false',
          say: {
            fr: "La copie est corrigée comme les autres : le jury du module n'a pas le pouvoir d'attribuer lui-même la note zéro, et seule la section disciplinaire définit les sanctions.",
            en: 'The script is marked like the others: the jury of the module has no power to give a zero itself, and only the disciplinary section decides on sanctions.',
          },
          reasons: [
            {
              fr: "Une exception : la substitution de personne, pour laquelle la note zéro est attribuée à l'épreuve.",
              en: 'One exception: impersonation, for which the exam gets a zero.',
            },
          ],
          cites: ['marked', 'substitutionMark'],
        };
      },
    },
  },
  {
    regulation: 'utc',
    topic: 'sanctions',
    proposition: 'length',
    inventory: ['utc/sanctions'],
    clauses: { sanctions: clauses.sanctions },
    statement: {
      fr: "L'exclusion de l'établissement, ou de tout établissement public d'enseignement supérieur, est de cinq ans au plus ; une exclusion définitive de l'établissement est aussi possible.",
      en: 'Exclusion from the institution, or from all public higher education, lasts five years at most; permanent exclusion from the institution is also possible.',
    },
    decision: {
      asks: [],
      conditions: ['exclusion_years'],
      monotone: { exclusion_years: 'hurts' },
      decide: ({ exclusion_years: years }) =>
        years === undefined || years <= 5
          ? {
              status: 'true',
              say: {
                fr: "L'exclusion temporaire, de l'établissement ou de tout établissement public d'enseignement supérieur, est de cinq ans au plus.",
                en: 'Temporary exclusion, from the institution or from all public higher education, lasts five years at most.',
              },
              reasons: [permanent],
              ...(years === undefined
                ? {}
                : { trace: [trace(true, { fr: fr`${years} ≤ 5 ans`, en: en`${years} ≤ 5 years` })] }),
            }
          : {
              status: 'false',
              say: {
                fr: 'Une exclusion temporaire de cette durée dépasse le maximum de cinq ans.',
                en: 'A temporary exclusion of that length exceeds the maximum of five years.',
              },
              reasons: [permanent],
              trace: [trace(false, { fr: fr`${years} ≤ 5 ans`, en: en`${years} ≤ 5 years` })],
            },
    },
  },
  {
    regulation: 'utc',
    topic: 'sanctions',
    proposition: 'suspended',
    inventory: ['utc/sanctions'],
    clauses: { sanctions: clauses.sanctions },
    statement: {
      fr: "L'exclusion de l'établissement peut être prononcée avec sursis si elle n'excède pas deux ans. Le texte ne prévoit pas de sursis pour les autres sanctions.",
      en: 'Exclusion from the institution may be suspended if it does not exceed two years. The text provides for no suspension of the other sanctions.',
    },
    decision: {
      asks: [],
      conditions: ['exclusion_years'],
      monotone: { exclusion_years: 'hurts' },
      decide: ({ exclusion_years: years }) =>
        years === undefined || years <= 2
          ? {
              status: 'permitted',
              say: {
                fr: "L'exclusion de l'établissement peut être prononcée avec sursis si elle n'excède pas deux ans.",
                en: 'Exclusion from the institution may be suspended if it does not exceed two years.',
              },
              reasons: [institutionOnly],
              ...(years === undefined
                ? {}
                : { trace: [trace(true, { fr: fr`${years} ≤ 2 ans`, en: en`${years} ≤ 2 years` })] }),
            }
          : {
              status: 'forbidden',
              say: {
                fr: "Le sursis n'est prévu que pour une exclusion de l'établissement qui n'excède pas deux ans.",
                en: 'Suspension is provided for only where an exclusion from the institution does not exceed two years.',
              },
              trace: [trace(false, { fr: fr`${years} ≤ 2 ans`, en: en`${years} ≤ 2 years` })],
            },
    },
  },
];

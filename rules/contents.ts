import type { Decision, Outcome } from './cell.ts';
import type { Facts, FactValue } from './facts.ts';
import type { contentsFacts } from './facts/contents.ts';
import type { Bilingual } from './language.ts';

type DetailFact = keyof typeof contentsFacts;

/** A document, and how each detail that people ask about is named. */
interface Document<N extends DetailFact> {
  readonly fact: N;
  /** "le sujet", "the paper". */
  readonly name: Bilingual;
  /** What would stand in it ("la date", "the date"). */
  readonly mentions: Partial<Readonly<Record<FactValue<N>, Bilingual>>>;
  /** Of what is no mention, the clause that goes on from "does not say". */
  readonly questions: Partial<Readonly<Record<FactValue<N>, Bilingual>>>;
}

/** What one text says of the details of a document. */
interface Says<V extends string> {
  /** The whole rule: told where no detail is named, and among the reasons where one is. */
  readonly whole: Outcome;
  /** Details that the text lists outright; `as` is the status that its verb gives them. */
  readonly listed?: {
    readonly as: 'required' | 'true';
    readonly details: readonly V[];
    readonly cite: string;
  };
  /** Details of which it says more, or something else. */
  readonly said?: Partial<Readonly<Record<V, Outcome>>>;
  /** The clause that is cited where it says nothing of a detail. */
  readonly cite: string;
}

/** The decision of a text on the contents of a document: what it says of the detail that is named, else the whole rule. */
function contentsOf<N extends DetailFact>(document: Document<N>, says: Says<FactValue<N>>): Decision {
  const { whole, listed, said } = says;
  const rule = [whole.say, ...(whole.reasons ?? [])];
  return {
    asks: [],
    conditions: [document.fact],
    decide: (facts: Facts) => {
      const detail = facts[document.fact] as FactValue<N> | undefined;
      if (detail === undefined) return whole;
      const own = said?.[detail];
      if (own)
        return { ...own, reasons: [...(own.reasons ?? []), ...rule.filter(({ fr }) => fr !== own.say.fr)] };
      const mention = document.mentions[detail];
      if (listed?.details.includes(detail) === true && mention)
        return {
          status: listed.as,
          say: bears(document.name, mention, listed.as),
          reasons: rule,
          cites: [listed.cite],
        };
      return { status: 'unsaid', say: saysNothing(document, detail), reasons: rule, cites: [says.cite] };
    },
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function bears(name: Bilingual, mention: Bilingual, as: 'required' | 'true'): Bilingual {
  return {
    fr: `${capital(name.fr)} ${as === 'required' ? 'doit porter' : 'porte'} ${mention.fr}.`,
    en: `${capital(name.en)} ${as === 'required' ? 'must give' : 'gives'} ${mention.en}.`,
  };
}

function saysNothing<N extends DetailFact>(
  { name, mentions, questions }: Document<N>,
  detail: FactValue<N>,
): Bilingual {
  const mention = mentions[detail];
  const question = questions[detail] ?? {
    fr: `si ${name.fr} doit porter ${mention?.fr ?? ''}`,
    en: `whether ${name.en} must give ${mention?.en ?? ''}`,
  };
  return { fr: `Le texte ne dit pas ${question.fr}.`, en: `The text does not say ${question.en}.` };
}

const paper: Document<'paper_detail'> = {
  fact: 'paper_detail',
  name: { fr: 'le sujet', en: 'the paper' },
  mentions: {
    title: { fr: "l'intitulé de l'enseignement", en: 'the title of the course' },
    code: { fr: "le code de l'unité d'enseignement", en: 'the code of the unit' },
    centre: { fr: "le centre qui organise l'épreuve", en: 'the centre that organises the exam' },
    teacher: { fr: "le nom de l'enseignant", en: "the teacher's name" },
    year: { fr: "l'année universitaire", en: 'the academic year' },
    semester: { fr: 'le semestre', en: 'the semester' },
    degree: { fr: 'le diplôme', en: 'the degree' },
    session: { fr: "la session d'examen", en: 'the exam session' },
    date: { fr: "la date de l'épreuve", en: 'the date of the exam' },
    duration: { fr: "la durée de l'épreuve", en: 'the length of the exam' },
    page_count: { fr: 'le nombre de pages', en: 'the number of pages' },
    materials: { fr: 'les documents et matériels autorisés', en: 'the documents and equipment allowed' },
    marking_scheme: { fr: 'le barème', en: 'the marking scheme' },
    timing: { fr: 'un timing indicatif', en: 'an indicative timing' },
    instructions: { fr: "les consignes propres à l'épreuve", en: 'the instructions for that exam' },
    nature: { fr: "la nature de l'épreuve", en: 'the kind of exam' },
  },
  questions: {},
};

const forArchives = {
  fr: 'si des exemplaires de plus sont à prévoir pour les archives',
  en: 'whether more copies are needed for the archives',
};
const copies: Document<'copies_detail'> = {
  fact: 'copies_detail',
  name: { fr: 'le sujet', en: 'the paper' },
  mentions: {},
  questions: {
    self: {
      fr: "si l'enseignant peut faire lui-même le tirage du sujet",
      en: 'whether a teacher may make the copies of the paper in person',
    },
    teacher: {
      fr: "si le tirage du sujet revient à l'enseignant",
      en: 'whether copying the paper is for the teacher',
    },
    office: {
      fr: "si le tirage du sujet revient à l'administration",
      en: 'whether copying the paper is for the office',
    },
    print_shop: {
      fr: 'si une imprimerie peut se charger du tirage du sujet',
      en: 'whether a print shop may copy the paper',
    },
    delegate: {
      fr: "si l'enseignant peut confier le tirage du sujet à quelqu'un d'autre",
      en: 'whether the teacher may hand the copying of the paper to somebody else',
    },
    archive_final: forArchives,
    archive_other: forArchives,
    archive: forArchives,
  },
};

const summons: Document<'summons_detail'> = {
  fact: 'summons_detail',
  name: { fr: 'la convocation', en: 'the summons' },
  mentions: {
    title: { fr: "le titre de l'enseignement", en: 'the title of the course' },
    kind: { fr: "la nature de l'examen", en: 'the kind of exam' },
    date: { fr: "la date de l'examen", en: 'the date of the exam' },
    start_time: { fr: "l'heure de l'examen", en: 'the time of the exam' },
    end_time: { fr: "l'heure de fin", en: 'the end time' },
    duration: { fr: "la durée de l'examen", en: 'the length of the exam' },
    place: { fr: "le lieu de l'examen", en: 'the place of the exam' },
    seat: { fr: 'le numéro de place', en: 'the seat number' },
    materials: { fr: 'les documents et matériels autorisés', en: 'the documents and equipment allowed' },
    instructions: { fr: "les consignes propres à l'examen", en: 'the instructions for that exam' },
    staff: {
      fr: "le nom de l'enseignant ou des surveillants",
      en: 'the name of the teacher or the proctors',
    },
  },
  questions: {},
};

const record: Document<'record_detail'> = {
  fact: 'record_detail',
  name: { fr: "le procès-verbal de l'épreuve", en: 'the record of the exam' },
  mentions: {
    title: { fr: "l'enseignement ou l'examen concerné", en: 'the course or exam that it is about' },
    degree: { fr: 'le diplôme', en: 'the degree' },
    session: { fr: 'la session', en: 'the session' },
    date: { fr: 'la date', en: 'the date' },
    time: { fr: "l'heure de l'épreuve", en: 'the time of the exam' },
    place: { fr: "le lieu de l'épreuve", en: 'the place of the exam' },
    duration: { fr: "la durée de l'épreuve", en: 'the length of the exam' },
    registered: { fr: "le nombre d'inscrits", en: 'how many were registered' },
    present: { fr: 'le nombre de présents', en: 'how many were present' },
    absent: { fr: "le nombre d'absents", en: 'how many were absent' },
    scripts: { fr: 'le nombre de copies recueillies', en: 'how many scripts were collected' },
    blank_scripts: { fr: 'le nombre de copies blanches', en: 'how many scripts were blank' },
    exits: { fr: 'les sorties momentanées', en: 'who went out for a moment' },
    incidents: {
      fr: "les observations ou incidents constatés pendant l'épreuve",
      en: 'remarks or incidents during the exam',
    },
    cheating: { fr: 'les fraudes et tentatives de fraude', en: 'cheating and attempts to cheat' },
    seized: { fr: 'ce qui a été saisi', en: 'what was seized' },
    proctors: { fr: 'le nom des surveillants', en: 'the names of the proctors' },
    signatures: { fr: 'la signature des surveillants', en: "the proctors' signatures" },
  },
  questions: {
    both_sides: { fr: 'si le procès-verbal a deux faces', en: 'whether the record has two sides' },
    by_office: {
      fr: "si l'administration remplit une partie du procès-verbal",
      en: 'whether the office fills in a part of the record',
    },
  },
};

const attendanceList: Document<'list_detail'> = {
  fact: 'list_detail',
  name: { fr: "la liste d'émargement", en: 'the attendance list' },
  mentions: {
    title: { fr: "l'intitulé de l'enseignement", en: 'the title of the course' },
    date: { fr: 'la date', en: 'the date' },
    kind: { fr: "la nature de l'examen", en: 'the kind of exam' },
    absent: { fr: 'les inscrits absents', en: 'those registered who were absent' },
    refused: { fr: 'les retardataires refusés', en: 'latecomers who were turned away' },
    late: { fr: 'les retards acceptés et leur motif', en: 'the delay, and its reason, of those let in late' },
    gave_up: {
      fr: 'ceux qui ont renoncé avant la distribution des sujets',
      en: 'those who gave up before the papers were handed out',
    },
    staff_signatures: {
      fr: "la signature de l'enseignant et des surveillants",
      en: 'the signatures of the teacher and the proctors',
    },
  },
  questions: {
    by_teacher: {
      fr: "si la liste d'émargement est à préparer par l'enseignant",
      en: 'whether the attendance list is for the teacher to prepare',
    },
    by_office: {
      fr: "si la liste d'émargement est à préparer par l'administration",
      en: 'whether the attendance list is for the office to prepare',
    },
    by_proctor: {
      fr: "si la liste d'émargement est à préparer par le surveillant",
      en: 'whether the attendance list is for the proctor to prepare',
    },
    added_name: {
      fr: 'si un nom peut être ajouté à la liste d’émargement',
      en: 'whether a name may be added to the attendance list',
    },
  },
};

const fraudReport: Document<'report_detail'> = {
  fact: 'report_detail',
  name: { fr: 'le procès-verbal de fraude', en: 'the cheating report' },
  mentions: {
    exam: { fr: "l'épreuve concernée", en: 'the exam concerned' },
    date: { fr: 'la date', en: 'the date' },
    time: { fr: "l'heure des faits", en: 'the time of the facts' },
    student: { fr: "le nom de l'étudiant", en: "the student's name" },
    ground: { fr: 'le motif de la suspicion', en: 'the ground of suspicion' },
    account: { fr: 'le récit des faits', en: 'an account of the facts' },
    version: { fr: "les explications de l'étudiant", en: "the student's explanations" },
    admission: {
      fr: "si l'étudiant reconnaît les faits ou non",
      en: 'whether the student admits the facts or not',
    },
    signatures: { fr: 'les signatures', en: 'the signatures' },
    refusal: { fr: "le refus de l'étudiant de signer", en: "the student's refusal to sign" },
  },
  questions: {
    witness: {
      fr: 'si un surveillant témoin des faits peut attester les faits dans le procès-verbal',
      en: 'whether a proctor who witnessed the facts may attest them in the report',
    },
    impersonation: {
      fr: 'si la substitution de personne est un motif prévu au procès-verbal',
      en: 'whether impersonation is a ground that the report provides for',
    },
    documents: {
      fr: 'si les documents saisis sont à joindre au procès-verbal de fraude',
      en: 'whether seized documents are to be attached to the cheating report',
    },
    items: {
      fr: 'si les éléments saisis sont à joindre au procès-verbal de fraude',
      en: 'whether seized items are to be attached to the cheating report',
    },
    sheet: {
      fr: 'si une feuille peut être ajoutée au procès-verbal de fraude',
      en: 'whether a sheet may be added to the cheating report',
    },
    form: {
      fr: "s'il existe un formulaire pour le procès-verbal de fraude",
      en: 'whether there is a form for the cheating report',
    },
  },
};

/** The contents of the question paper. */
export const onPaper = (says: Says<FactValue<'paper_detail'>>) => contentsOf(paper, says);
/** Who has the paper copied, and how many times. */
export const ofCopies = (says: Says<FactValue<'copies_detail'>>) => contentsOf(copies, says);
/** The contents of the summons. */
export const inSummons = (says: Says<FactValue<'summons_detail'>>) => contentsOf(summons, says);
/** The contents of the record of the exam. */
export const inRecord = (says: Says<FactValue<'record_detail'>>) => contentsOf(record, says);
/** Who makes the attendance list, and what it has. */
export const onList = (says: Says<FactValue<'list_detail'>>) => contentsOf(attendanceList, says);
/** The contents of the cheating report, and what goes with it. */
export const inFraudReport = (says: Says<FactValue<'report_detail'>>) => contentsOf(fraudReport, says);

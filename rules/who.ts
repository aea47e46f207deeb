import type { Decision, Outcome } from './cell.ts';
import type { FactName, Facts, FactValue } from './facts.ts';
import type { whoFacts } from './facts/who.ts';
import type { Bilingual } from './language.ts';
import type { Status } from './status.ts';

type WhoFact = keyof typeof whoFacts;
type Found<N extends WhoFact> = Partial<Readonly<Record<FactValue<N>, Outcome>>>;

/** A finding in a line: its status, its words in both languages, the keys of its clauses. */
export const finds = (status: Status, fr: string, en: string, ...cites: readonly string[]): Outcome => ({
  status,
  say: { fr, en },
  ...(cites.length > 0 ? { cites } : {}),
});

/** The same finding for each of several values. */
export const each = <V extends string>(values: readonly V[], outcome: Outcome) =>
  Object.fromEntries(values.map((value) => [value, outcome])) as Readonly<Record<V, Outcome>>;

interface Says<N extends WhoFact> {
  /** The whole rule: told where nobody is named, and among the reasons where somebody is. */
  readonly whole: Outcome;
  /** What the text says of whoever or whatever is named; it says nothing of the others. */
  readonly of: Found<N> | ((facts: Facts) => Found<N>);
  /** The clause that is cited where it says nothing. */
  readonly cite: string;
}

/** What a text says of who acts, or by which means: of the one that is named, else the whole rule. */
export function saysWho<N extends WhoFact>(fact: N, { whole, of, cite }: Says<N>, facts: Facts): Outcome {
  const named = facts[fact] as FactValue<N> | undefined;
  if (named === undefined) return whole;
  const found = (typeof of === 'function' ? of(facts) : of)[named];
  const own: Outcome = found ?? { status: 'unsaid', say: saysNothing(fact, named), cites: [cite] };
  const said = [own.say, ...(own.reasons ?? [])].map(({ fr }) => fr);
  const rule = [whole.say, ...(whole.reasons ?? [])].filter(({ fr }) => !said.includes(fr));
  return { ...own, worded: own.worded ?? true, reasons: [...(own.reasons ?? []), ...rule] };
}

/** The decision of a text on who acts, or by which means; `aside` are facts that it turns on once somebody is named. */
export const whoDecides = <N extends WhoFact>(
  fact: N,
  says: Says<N>,
  aside: readonly FactName[] = [],
): Decision => ({
  asks: [],
  conditions: [fact, ...aside],
  ...(aside.length > 0 ? { aside } : {}),
  decide: (facts) => saysWho(fact, says, facts),
});

function saysNothing<N extends WhoFact>(fact: N, named: FactValue<N>): Bilingual {
  const table: Readonly<Record<string, Bilingual>> = unsaid[fact];
  const { fr = '', en = '' } = table[named] ?? {};
  return { fr: `Le texte ne dit pas ${fr}.`, en: `The text does not say ${en}.` };
}

const clause = (fr: string, en: string): Bilingual => ({ fr, en });

const aboutResults = (fr: string, en: string) =>
  clause(`si les résultats peuvent être ${fr}`, `whether results may be ${en}`);
const onJury = (fr: string, en: string) =>
  clause(`si ${fr} est membre du jury`, `whether ${en} is a member of the jury`);
const chairs = (fr: string, en: string) =>
  clause(`si ${fr} peut présider le jury`, `whether ${en} may chair the jury`);
const appeals = (fr: string, en: string) =>
  clause(`si le recours peut être ${fr}`, `whether the appeal may be ${en}`);
const summons = (fr: string, en: string) =>
  clause(`si la convocation peut être ${fr}`, `whether the summons may be ${en}`);
const reported = (fr: string, en: string) =>
  clause(`si le procès-verbal de fraude est transmis ${fr}`, `whether the cheating report goes ${en}`);
const refers = (fr: string, en: string) =>
  clause(
    `si ${fr} peut saisir la section disciplinaire`,
    `whether ${en} may refer a case to the disciplinary section`,
  );
const supplies = (fr: string, en: string) => clause(`qui fournit ${fr}`, `who supplies ${en}`);

/** Goes on from "The text does not say …". */
const unsaid: { readonly [N in WhoFact]: Readonly<Record<FactValue<N>, Bilingual>> } = {
  outcome_by: {
    director: clause('si le directeur prononce la décision', 'whether the director pronounces the outcome'),
    jury: clause('si le jury prononce la décision', 'whether the jury pronounces the outcome'),
    teacher: clause('si un enseignant prononce la décision', 'whether a teacher pronounces the outcome'),
    notified: clause(
      'si la décision est notifiée à chacun',
      'whether everybody is individually notified of the outcome',
    ),
    public: clause('si la décision est affichée', 'whether the outcome is posted for all to see'),
  },
  tie_break: {
    chair: clause('si la voix du président est prépondérante', 'whether the vote of the chair prevails'),
    other: clause('ce qui départage les voix', 'what decides where votes are tied'),
  },
  necessity_by: {
    proctor: clause(
      'si le surveillant juge de ce qui est nécessaire',
      'whether the proctor judges what is necessary',
    ),
    teacher: clause(
      "si l'enseignant juge de ce qui est nécessaire",
      'whether the teacher judges what is necessary',
    ),
    candidate: clause(
      'si le candidat juge de ce qui lui est nécessaire',
      'whether the candidate judges what is necessary',
    ),
  },
  marked_on: {
    approach: clause(
      'si la note tient compte de la démarche',
      'whether the mark takes account of the approach',
    ),
    participation: clause(
      'si la note tient compte de la participation',
      'whether the mark takes account of participation',
    ),
    presentation: clause(
      'si la note tient compte de la forme',
      'whether the mark takes account of the presentation',
    ),
    result_only: clause('si le résultat seul compte', 'whether the result alone counts'),
  },
  appraisal_of: {
    own: clause('si chacun reçoit une appréciation', 'whether everybody receives an appraisal of their own'),
    shared: clause(
      'si une appréciation peut valoir pour plusieurs',
      'whether several people may share one appraisal',
    ),
  },
  registration_way: {
    by_other: clause("si quelqu'un peut en inscrire un autre", 'whether somebody may register somebody else'),
    online: clause("si l'inscription se fait en ligne", 'whether registration is online'),
    elsewhere: clause(
      "si l'on peut s'inscrire autrement qu'en ligne",
      'whether one may register otherwise than online',
    ),
    documents: clause(
      "si des pièces sont à fournir pour s'inscrire",
      'whether documents are needed to register',
    ),
  },
  course_access: {
    free: clause("si l'inscription au cours est gratuite", 'whether enrolment in the course is free'),
    fee: clause("si l'inscription au cours est payante", 'whether enrolment in the course has a price'),
    identity_check: clause(
      "si l'identité est vérifiée pour suivre le cours",
      'whether identity is checked to follow the course',
    ),
  },
  pass_rule: {
    team_sets: clause("si l'équipe enseignante fixe la note", 'whether the teaching team sets the mark'),
    other_sets: clause(
      "si quelqu'un d'autre que l'équipe enseignante fixe la note",
      'whether somebody other than the teaching team sets the mark',
    ),
    fixed: clause(
      'si la note est la même pour tous les cours',
      'whether the mark is the same for all courses',
    ),
    plain_average: clause('si la moyenne est simple', 'whether the average is a plain one'),
    weighted: clause('si la moyenne est pondérée', 'whether the average is weighted'),
  },
  certificate_point: {
    before_jury: clause(
      'si le certificat peut être remis avant le jury',
      'whether the certificate may be given before the jury',
    ),
    after_jury: clause(
      'si le certificat est remis après le jury',
      'whether the certificate is given after the jury',
    ),
    duplicate: clause(
      "si l'on peut obtenir un duplicata du certificat",
      'whether one may get a duplicate of the certificate',
    ),
    credits: clause('si le certificat vaut des crédits', 'whether the certificate is worth credits'),
    anonymous: clause(
      'si le certificat porte le nom de la personne',
      'whether the certificate bears the name of the person',
    ),
  },
  first_aid: {
    move: clause('si le blessé peut être déplacé', 'whether the injured person may be moved'),
    call: clause('si les secours sont à appeler', 'whether the emergency services are to be called'),
    onlookers: clause('si les curieux sont à écarter', 'whether onlookers are to be kept away'),
    alarm: clause("si l'alarme est à déclencher", 'whether the alarm is to be set off'),
    extinguisher: clause('si les extincteurs sont à utiliser', 'whether the extinguishers are to be used'),
    technician: clause(
      'si le technicien de sécurité est à prévenir',
      'whether the safety technician is to be warned',
    ),
    caretaker: clause('si le gardien est à prévenir', 'whether the caretaker is to be warned'),
    first_aider: clause('si un secouriste est à prévenir', 'whether a first-aider is to be warned'),
    nearest_staff: clause(
      'si le personnel le plus proche est à prévenir',
      'whether the nearest staff are to be warned',
    ),
  },
  stay_for: {
    work: clause(
      "si l'on peut rester dans les locaux pour travailler",
      'whether one may stay on the premises to work',
    ),
    association: clause(
      'si les associations peuvent utiliser les locaux',
      'whether associations may use the premises',
    ),
    limited: clause("si l'usage des locaux est limité", 'whether the use of the premises is limited'),
    leisure: clause(
      "si l'on peut rester dans les locaux pour autre chose",
      'whether one may stay on the premises for something else',
    ),
  },
  site_after: {
    back: clause("si l'on peut revenir sur le site", 'whether one may come back to the site'),
    stop: clause("si l'on doit quitter le site", 'whether one has to leave the site'),
  },
  paper_charge: {
    form: clause('qui fixe la forme et la nature du sujet', 'who decides on the form and kind of the paper'),
    imposed: clause(
      "si l'administration peut imposer la forme ou la nature du sujet",
      'whether the office may impose the form or kind of the paper',
    ),
    contents: clause('qui répond du contenu du sujet', 'who answers for the contents of the paper'),
    transport: clause(
      "qui achemine le sujet jusqu'à la salle d'examen",
      'who takes the paper to the exam room',
    ),
    spare: clause(
      'si un sujet de remplacement est à prévoir',
      'whether a replacement paper has to be prepared',
    ),
    delegated: clause(
      'qui répond d’un sujet conçu par quelqu’un d’autre',
      'who answers for a paper that somebody else designed',
    ),
    teacher: clause("si l'enseignant répond du sujet", 'whether the teacher answers for the paper'),
    office: clause("si l'administration répond du sujet", 'whether the office answers for the paper'),
  },
  jury_seat: {
    chair_director: chairs('le directeur', 'the director'),
    chair_module_head: chairs('le responsable du module', 'the module head'),
    chair_researcher: chairs('un enseignant-chercheur', 'a lecturer-researcher'),
    chair_teacher: chairs('un enseignant', 'a teacher'),
    chair_temp: chairs(
      "quelqu'un qui n'est pas enseignant titulaire",
      'somebody who is not a permanent teacher',
    ),
    chair_delegate: clause(
      'si la présidence du jury peut être déléguée',
      'whether chairing the jury may be delegated',
    ),
    chair_undelegated: clause(
      "si quelqu'un peut présider le jury à la place du président",
      "whether somebody may chair the jury in the chair's place",
    ),
    chair_elected: clause(
      'si les membres du jury élisent leur président',
      'whether the members of the jury elect their chair',
    ),
    chair_senior: clause(
      'si le plus ancien préside le jury',
      'whether the most senior person chairs the jury',
    ),
    director: onJury('le directeur', 'the director'),
    programme_head: onJury('un responsable de programme', 'a programme head'),
    module_head: onJury('le responsable du module', 'the module head'),
    substitute: clause(
      'si un membre du jury peut envoyer quelqu’un à sa place',
      'whether a member of the jury may send somebody else instead',
    ),
    teacher_rep: onJury('un représentant des enseignants', 'a representative of the teachers'),
    rep_outside_committee: onJury(
      'un enseignant qui ne siège à aucun comité',
      'a teacher who sits on no committee',
    ),
    teacher: onJury('un enseignant du cours', 'a teacher of the course'),
    assistant: onJury('un vacataire, un doctorant ou un chargé de TD', 'an assistant'),
    student: onJury('un étudiant', 'a student'),
    office: onJury('une personne de la scolarité', 'somebody of the student office'),
    outsider: onJury("quelqu'un de l'extérieur", 'somebody from outside'),
    designer: onJury("l'ingénieur pédagogique", 'the learning designer'),
  },
  jury_meeting: {
    member_asks: clause('si un membre peut demander une réunion', 'whether a member may ask for a meeting'),
    several_ask: clause(
      'si plusieurs membres doivent demander une réunion',
      'whether several members have to ask for a meeting',
    ),
    guest_asks: clause('si un invité peut demander une réunion', 'whether a guest may ask for a meeting'),
    student_asks: clause(
      'si un apprenant peut demander une réunion du jury',
      'whether a learner may ask for a meeting of the jury',
    ),
    chair_grants: clause(
      "si le président doit accepter une réunion qu'un membre demande",
      'whether the chair has to accept a meeting that a member asks for',
    ),
    agenda: clause(
      "si un membre peut faire inscrire une question à l'ordre du jour",
      'whether a member may have an item put on the agenda',
    ),
    chair_convenes: clause('qui convoque le jury', 'who convenes the jury'),
    other_convenes: clause(
      "si quelqu'un d'autre que le président peut convoquer le jury",
      'whether somebody other than the chair may convene the jury',
    ),
    each_session: clause('si le jury se réunit à chaque session', 'whether the jury meets in each session'),
    more_often: clause('si le jury peut se réunir plusieurs fois', 'whether the jury may meet several times'),
    once_a_year: clause('si le jury se réunit une fois par an', 'whether the jury meets once a year'),
    skipped: clause('si le jury peut ne pas se réunir', 'whether the jury may go without a meeting'),
  },
  jury_minutes: {
    present_sign: clause('si les membres présents signent', 'whether the members present sign'),
    leaver_signs: clause(
      'si un membre parti avant la fin signe',
      'whether a member who left before the end signs',
    ),
    chair_sends: clause('qui transmet le procès-verbal', 'who sends the minutes'),
    deputy_sends: clause(
      "si le président peut confier la transmission du procès-verbal à quelqu'un d'autre",
      'whether the chair may have somebody else send the minutes',
    ),
    to_office: clause("si le procès-verbal va à l'administration", 'whether the minutes go to the office'),
    to_member: clause(
      'si les membres du jury reçoivent le procès-verbal',
      'whether the members of the jury get the minutes',
    ),
  },
  appeal_way: {
    passed_on: clause(
      'si tout recours est présenté au jury',
      'whether every appeal is submitted to the jury',
    ),
    letter: appeals('envoyé par courrier', 'sent by post'),
    registered: appeals('envoyé en recommandé', 'sent by registered post'),
    by_hand: appeals('remis en main propre', 'handed over in person'),
    oral: appeals('fait oralement', 'made orally'),
    email: appeals('envoyé par courriel', 'sent by e-mail'),
    fax: appeals('envoyé par télécopie', 'sent by fax'),
    online_form: appeals('fait par un formulaire en ligne', 'made through an online form'),
    chat: appeals('fait par messagerie', 'made by instant message'),
    to_management: appeals('adressé à la direction', 'sent to the management'),
    to_jury: appeals('adressé au jury', 'sent to the jury'),
    to_teacher: appeals('adressé à un enseignant', 'sent to a teacher'),
    to_office: appeals('adressé à la scolarité', 'sent to the student office'),
    reasons: clause('si le recours doit être motivé', 'whether the appeal has to give reasons'),
    on_behalf: clause(
      'si quelqu’un d’autre peut former ou signer le recours',
      'whether somebody else may make or sign the appeal',
    ),
    joint: clause(
      'si plusieurs apprenants peuvent faire un recours ensemble',
      'whether several learners may appeal together',
    ),
  },
  results_way: {
    to_office: clause(
      'à qui les notes sont transmises avant leur publication',
      'to whom marks are passed before they are published',
    ),
    board: aboutResults('affichés sur un panneau', 'put up on a notice board'),
    screen: aboutResults('affichés sur un écran', 'shown on a screen'),
    web: aboutResults('mis en ligne', 'put online'),
    email: aboutResults('envoyés par courriel', 'sent by e-mail'),
    letter: aboutResults('envoyés par la poste', 'sent by post'),
    phone: aboutResults('donnés par téléphone', 'given by telephone'),
    sms: aboutResults('envoyés par SMS', 'sent by text message'),
    chat: aboutResults('donnés par messagerie', 'given by instant message'),
    aloud: aboutResults('donnés de vive voix', 'told in person'),
    desk: aboutResults('donnés au guichet', 'given at the desk'),
    by_teacher: clause(
      "si l'enseignant peut donner lui-même les résultats",
      'whether the teacher may give the results',
    ),
    before_validation: clause(
      "si les résultats peuvent être donnés avant d'être validés",
      'whether results may be given before they are validated',
    ),
    to_family: clause(
      "si les résultats peuvent être donnés à un proche de l'étudiant",
      'whether results may be given to the family of the student',
    ),
  },
  marking: {
    module_teacher: clause(
      'si un enseignant du module peut corriger',
      'whether somebody who teaches in the module may mark',
    ),
    outsider: clause(
      "si quelqu'un qui n'a pas enseigné dans le module peut corriger",
      'whether somebody who did not teach in the module may mark',
    ),
    own_teacher: clause(
      "si la copie est corrigée par l'enseignant de l'étudiant",
      "whether a script is marked by the student's own teacher",
    ),
    change_marker: clause(
      "si l'étudiant peut demander un autre correcteur",
      'whether the student may ask for another marker',
    ),
    head_assigns: clause('qui désigne les correcteurs', 'who designates the markers'),
    office_assigns: clause(
      "si l'administration désigne les correcteurs",
      'whether the office designates the markers',
    ),
    harmonised: clause('si les notes sont harmonisées', 'whether marks are harmonised'),
    management_harmonises: clause(
      'si la direction peut faire harmoniser les notes',
      'whether the management may have marks harmonised',
    ),
    one_marker: clause(
      'si les notes d’un seul correcteur peuvent être harmonisées',
      'whether the marks of a single marker may be harmonised',
    ),
    other_sessions: clause(
      "si les notes sont harmonisées d'une session à l'autre",
      'whether marks are harmonised from one session to another',
    ),
    other_exercises: clause(
      "si les notes sont harmonisées d'un exercice à l'autre",
      'whether marks are harmonised from one exercise to another',
    ),
  },
  date_setter: {
    teacher: clause(
      "si l'enseignant fixe lui-même la date de l'épreuve",
      'whether the teacher sets the date of the exam',
    ),
    assistant: clause(
      'si l’enseignant peut confier le planning à quelqu’un d’autre',
      'whether the teacher may leave the timetable to somebody else',
    ),
    office: clause(
      "si l'administration fixe la date de l'épreuve",
      'whether the office sets the date of the exam',
    ),
    programme_head: clause(
      'si un responsable de formation ou un doyen fixe les dates',
      'whether a programme head or a dean sets the dates',
    ),
    director: clause('si le directeur fixe les dates', 'whether the director sets the dates'),
    dfp_alone: clause(
      'si une direction peut fixer les dates seule',
      'whether one office may set the dates alone',
    ),
    institute: clause("si l'établissement fixe les dates", 'whether the institution sets the dates'),
  },
  summons_way: {
    email: summons('envoyée par courriel', 'sent by e-mail'),
    letter: summons('envoyée par la poste', 'sent by post'),
    registered: summons('envoyée en recommandé', 'sent by registered post'),
    portal: summons('mise sur un portail', 'put on a portal'),
    posted: summons('affichée', 'put up on a board'),
    chat: summons('envoyée par messagerie', 'sent by instant message'),
    sms: summons('envoyée par SMS', 'sent by text message'),
    oral: summons('faite oralement', 'made orally'),
    collective: summons('collective', 'one message to everybody'),
    calendar: clause(
      'si le calendrier tient lieu de convocation',
      'whether the timetable stands for the summons',
    ),
    by_teacher: clause("si la convocation revient à l'enseignant", 'whether the summons is for the teacher'),
    by_office: clause(
      "si la convocation revient à l'administration",
      'whether the summons is for the office',
    ),
    by_centre: clause(
      'si chaque centre choisit comment il convoque',
      'whether each centre chooses how it sends the summons',
    ),
  },
  report_way: {
    director: reported('à un directeur', 'to a director'),
    dfp: reported('à une direction', 'to an office of studies'),
    president: reported('directement au président', 'straight to the president'),
    legal: reported('au service juridique', 'to the legal service'),
    teacher: reported("à l'enseignant", 'to the teacher'),
    office: reported('à la scolarité', 'to the student office'),
    student: clause(
      "si l'étudiant reçoit une copie du procès-verbal de fraude",
      'whether the student gets a copy of the cheating report',
    ),
    outsider: reported("à quelqu'un d'extérieur", 'to anybody outside'),
    script: clause(
      "si la copie de l'étudiant part avec le procès-verbal",
      "whether the student's script goes with the report",
    ),
    seized: clause(
      'si ce qui a été saisi part avec le procès-verbal',
      'whether what was seized goes with the report',
    ),
  },
  referrer: {
    proctor: refers('un surveillant', 'a proctor'),
    teacher: refers('un enseignant', 'a teacher'),
    jury: refers('le jury', 'the jury'),
    student: refers('un étudiant', 'a student'),
    office: refers('la scolarité', 'the student office'),
    legal: refers('le service juridique', 'the legal service'),
    dfp: refers('une direction', 'an office'),
    director: refers('le directeur', 'the director'),
    vice_president: refers('un vice-président', 'a vice-president'),
    president: refers('le président', 'the president'),
    file_director: clause(
      'qui constitue le dossier disciplinaire',
      'who puts the disciplinary file together',
    ),
    file_other: clause('qui constitue le dossier disciplinaire', 'who puts the disciplinary file together'),
    dropped: clause("si l'affaire peut être classée sans suite", 'whether the case may be dropped'),
    heard_first: clause(
      "si l'étudiant doit être entendu avant la saisine",
      'whether the student must be heard before the referral',
    ),
  },
  arranged_by: {
    rooms_teacher: clause("si l'enseignant réserve la salle", 'whether the teacher books the room'),
    rooms_office: clause("si l'administration réserve la salle", 'whether the office books the room'),
    proctors_teacher: clause(
      "si l'enseignant trouve les surveillants",
      'whether the teacher finds the proctors',
    ),
    proctors_office: clause(
      "si l'administration trouve les surveillants",
      'whether the office finds the proctors',
    ),
    summons_teacher: clause(
      "si l'enseignant convoque les surveillants",
      'whether the teacher summons the proctors',
    ),
    summons_office: clause(
      "si l'administration convoque les surveillants",
      'whether the office summons the proctors',
    ),
    keys_teacher: clause(
      "si l'enseignant retire et rend les clefs de la salle",
      'whether the teacher fetches and returns the keys of the room',
    ),
    all_teacher: clause(
      "si l'enseignant organise lui-même la session",
      'whether the teacher organises the session',
    ),
    all_office: clause("si l'administration organise la session", 'whether the office organises the session'),
    own_exams: clause(
      'si les enseignants surveillent leurs propres examens',
      'whether teachers supervise their own exams',
    ),
  },
  supply: {
    papers: supplies('les sujets', 'the papers'),
    list: supplies("la liste d'émargement", 'the attendance list'),
    plan: supplies('le plan de salle', 'the seating plan'),
    record_form: supplies('les procès-verbaux', 'the record forms'),
    regulation: clause(
      "si un exemplaire du règlement fait partie du matériel de l'épreuve",
      'whether a copy of the regulation is part of the material',
    ),
    booklets: supplies('les copies et les brouillons', 'scripts and scrap paper'),
    transport: clause('qui achemine le matériel dans les salles', 'who takes the material to the rooms'),
    posting: clause('qui affiche les plans de salle', 'who puts up the seating plans'),
  },
  supplied_by: {
    teacher: clause('ce que l’enseignant fournit', 'what the teacher supplies'),
    proctor: clause('ce que les surveillants fournissent', 'what the proctors supply'),
    office: clause("ce que l'administration fournit", 'what the office supplies'),
  },
  rules_at: {
    room: clause("si le règlement est dans la salle d'examen", 'whether the regulation is in the exam room'),
    web: clause('si le règlement est en ligne', 'whether the regulation is online'),
    course: clause(
      "si le règlement est dans l'espace du cours",
      "whether the regulation is in the course's space",
    ),
    board: clause('si le règlement est affiché', 'whether the regulation is put up on a board'),
    email: clause('si le règlement est envoyé par courriel', 'whether the regulation is sent by e-mail'),
    everybody: clause(
      'si le règlement est communiqué à tous',
      'whether the regulation is communicated to everybody',
    ),
    newcomers: clause(
      'si le règlement est remis aux nouveaux arrivants',
      'whether newcomers are given the regulation',
    ),
    returning: clause(
      'si le règlement est redonné aux anciens',
      'whether those who had it before are given it again',
    ),
    late_joiners: clause(
      'si ceux qui arrivent en cours de route y ont accès',
      'whether those who join late have access to it',
    ),
    guide_alone: clause(
      'si ce document est tout le règlement',
      'whether this document is the whole regulation',
    ),
  },
  script_keeping: {
    destroyed: clause('si les copies peuvent être détruites', 'whether scripts may be destroyed'),
    by_teacher: clause("si l'enseignant conserve les copies", 'whether the teacher keeps the scripts'),
    by_office: clause("si l'administration conserve les copies", 'whether the office keeps the scripts'),
    by_other_centre: clause(
      'si un autre centre que l’organisateur conserve les copies',
      'whether a centre other than the organising one keeps the scripts',
    ),
    archived: clause('si les copies vont aux archives', 'whether scripts go to the archives'),
    kept_in_dispute: clause('qui garde une copie en litige', 'who keeps a script in dispute'),
    archived_in_dispute: clause('ce que devient une copie en litige', 'what becomes of a script in dispute'),
    model_answer: clause(
      'si un corrigé est à joindre aux copies',
      'whether a model answer goes with the scripts',
    ),
    attendance_list: clause(
      "si la liste d'émargement est conservée avec les copies",
      'whether the attendance list is kept with the scripts',
    ),
    files: clause(
      'combien de temps les fichiers et les journaux sont conservés',
      'how long files and logs are kept',
    ),
    reports: clause(
      'combien de temps les rapports de projet sont conservés',
      'how long project reports are kept',
    ),
  },
};

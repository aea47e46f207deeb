import { silencesOf } from '../cell.ts';

const late = {
  label: 'Article 7',
  words:
    "A titre exceptionnel, lorsque le retard est lié à un événement indépendant de la volonté du candidat, le responsable de la surveillance de la salle peut autoriser ce dernier à pénétrer dans la salle au plus tard une heure après le début de l'épreuve en vue de composer.",
};
const temporaryExit = {
  label: 'Article 9',
  words:
    "Pour les examens d'une durée supérieure à une heure, les sorties temporaires sont autorisées pour une seule personne à la fois et sous le contrôle d'un surveillant, après la première heure et avant la dernière heure de l'examen.",
};
const handIn = {
  label: 'Article 8',
  words:
    "Les candidat(e)s doivent remettre leur copie, même blanche, et émarger la liste d'émargement avant de quitter la salle.",
};
const noCommunication = {
  label: 'Article 8',
  words:
    "Les candidat(e)s ne doivent avoir aucune communication entre eux ou avec l'extérieur durant l'épreuve.",
};
const confiscation = {
  label: 'Article 10',
  words:
    "Le surveillant, devant un flagrant délit ou une tentative de fraude, doit, sans interrompre la participation à l'épreuve du ou des autres candidats, prendre toutes mesures nécessaires pour faire cesser la fraude, notamment : […] confisquer les dispositifs de réception d'informations utilisés (téléphones, « smartphones », tablettes, lecteurs audio....).",
};
const papers = {
  label: 'Article 7',
  words:
    "Un(e) candidat(e) n'est autorisé(e) à accéder à la salle d'examen et/ou à composer que sur présentation de sa carte d'étudiant(e) ou de sa carte des métiers avec photographie ou d'une pièce officielle d'identité.",
};

const bags = {
  label: 'Article 7',
  words: "Les sacs doivent être regroupés à l'endroit indiqué par le(s) surveillant(s).",
};
const necessary = {
  label: 'Article 7',
  words: 'Les candidat(e)s ne doivent conserver que le strict nécessaire pour composer.',
};
const onThePaper = {
  label: 'Article 3',
  words:
    "Les documents ou matériels autorisés sont mentionnés sur les sujets (dictionnaires, dictionnaires bilingues, calculatrices, etc.) et, le cas échéant, les consignes spécifiques de l'examen.",
};
const anyFraud = {
  label: 'Article 10',
  words:
    "est susceptible de faire l'objet d'une procédure disciplinaire tout usager (élève) auteur ou complice : D'une fraude ou d'une tentative de fraude commise notamment à l'occasion d'une inscription, d'une épreuve de contrôle continu, d'un examen ou d'un concours",
};

const registered = {
  label: 'Article 1',
  words:
    'Pour pouvoir participer aux contrôles de connaissances et valider les examens, tout candidat doit être régulièrement inscrit, administrativement et pédagogiquement, à la formation.',
};
const summons = {
  label: 'Article 2',
  words:
    'La convocation aux examens terminaux de première session et de session supplémentaire se fait par courrier électronique au minimum quinze jours avant le début des examens.',
};
const summonsGives = {
  label: 'Article 2',
  words:
    "La convocation aux examens terminaux […] Cette convocation précise la date, l'heure, la durée et le lieu de chaque examen.",
};
const examsMeant = {
  label: 'Préambule',
  words:
    "Le présent règlement fixe les règles […] Il concerne un examen qui est effectué à l'issue d'une période d'enseignement et organisé en sus des heures d'enseignement. Il figure sur le calendrier officiel des épreuves et fait l'objet d'une convocation.",
};
const postponed = {
  label: 'Article 6',
  words:
    "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure.",
};
const delayedStart = {
  label: 'Article 6',
  words:
    "En cas de difficultés d'accès à la salle d'examen (par exemple, en cas de grève sévère des transports en commun), l'enseignant responsable de l'examen a la possibilité de retarder le commencement de l'examen.",
};
const paperOf = {
  label: 'Article 3',
  words:
    'Chaque enseignant est responsable de la forme, de la nature du sujet du module dont il est en charge.',
};
const prepared = {
  label: 'Article 5',
  words:
    "Le service de la scolarité prépare avant chaque examen, le matériel nécessaire, en particulier, les sujets d'examen",
};
const runsProperly = {
  label: 'Article 4',
  words:
    "Tout enseignant en exercice responsable d'un module est, par défaut, responsable des examens relatifs à ce module. Il doit s'assurer du bon déroulement des examens dont il est responsable.",
};
const supervised = {
  label: 'Article 4',
  words:
    "Chaque examen doit faire l'objet d'une surveillance ; en cas de suspicion de fraude, le procès-verbal doit être signé par au moins deux surveillants",
};
const recruited = {
  label: 'Article 5',
  words:
    "Le service de la scolarité prépare avant chaque examen, le matériel nécessaire […] Il a également la charge du recrutement des surveillants nécessaires à l'examen",
};
const hostRules = {
  label: 'Article 7',
  words:
    "Le règlement intérieur de l'établissement accueillant l'examen s'applique dans les salles d'examen concernées.",
};
const onlyThisMaterial = {
  label: 'Article 8',
  words:
    "Les candidat(e)s ne peuvent composer que sur le matériel d'examen mis à leur disposition y compris pour les brouillons.",
};
const nothingAlong = {
  label: 'Article 9',
  words:
    "Les candidats qui quittent provisoirement la salle ne doivent emporter ni leur copie ni tout autre matériel d'examen (sujet, brouillon, ...).",
};
const equipped = {
  label: 'Article 5',
  words:
    'Le service de la scolarité […] veille à mettent en œuvre les dispositions nécessaires et adaptées aux apprenants handicapés.',
};
const observations = {
  label: 'Annexe, procès-verbal de surveillance',
  words: "Observations ou incidents constatés pendant l'examen",
};
const necessity = {
  label: 'Article 9',
  words: 'Les sorties ne sont pas autorisées sauf en cas de nécessité absolue',
};
const markedAlike = {
  label: 'Article 10',
  words:
    'En cas de saisine de la section disciplinaire, la copie du candidat concerné est corrigée avec celle des autres candidats.',
};
const provisional = {
  label: 'Article 11',
  words:
    "Les notes sont saisies par l'enseignant responsable sur la plateforme de scolarité […] Ces notes restent provisoires tant que le jury de validation du semestre correspondant ne s'est pas prononcé.",
};

const disciplinaryCode = {
  label: 'Article 10',
  words:
    "La conduite à tenir en cas de fraude ou de complicité de fraude à un examen est réglementée par le Code de l'éducation en ses articles R811-10 et suivants.",
};
const suspicionSent = {
  label: 'Article 10',
  words:
    "Le procès-verbal de suspicion de fraude doit être transmis au directeur des formations, et peut faire l'objet de poursuites.",
};
const beforeTheRuling = {
  label: 'Article 10',
  words:
    'En cas de saisine de la section disciplinaire, la copie du candidat concerné est corrigée avec celle des autres candidats. […] Toutefois, aucun certificat de réussite, ni relevé de notes ne peut lui être délivré avant que la section disciplinaire ait rendu son jugement.',
};
const voidForThePerson = {
  label: 'Article 10',
  words:
    "Toute sanction prévue au présent article et prononcée dans le cas d'une fraude ou d'une tentative de fraude commise à l'occasion d'une épreuve de contrôle continu, d'un examen ou d'un concours entraîne, pour l'intéressé, la nullité de l'épreuve correspondante.",
};
const unauthorised = {
  label: 'Article 7',
  words:
    'Tout document et tout matériel non expressément autorisé ne peut être utilisé par les candidat(e)s. Le non-respect de cette disposition constitue une fraude aux examens',
};
const marksEntered = {
  label: 'Article 11',
  words:
    "Les notes sont saisies par l'enseignant responsable sur la plateforme de scolarité ou transmises par l'enseignant responsable au service de la scolarité à une date communiquée par l'enseignant lors de la première séance du module.",
};
const markers = {
  label: 'Article 11',
  words:
    "Le service de la scolarité lui transmet les copies. Il les répartit entre les correcteurs qui font partie des enseignants qui ont participé à l'enseignement du module.",
};
const openToCandidates = {
  label: 'Article 12',
  words:
    "Les copies d'examen sont des documents administratifs à caractère nominatif. Elles doivent être consultables par les candidat(e)s qui en font la demande dans un délai de trente jours de présentiel après la publication des notes.",
};
const onDecision = {
  label: 'Article 13',
  words:
    "Les apprenants nécessitant un aménagement d'épreuve peuvent en bénéficier après avis du médecin du Service Universitaire de Médecine Préventive et de Promotion de la Santé (SUMPPS) de CY Cergy Paris Université et sur décision du Directeur des formations de ISAE-Supméca : aménagement du temps d'examen adapté, utilisation de matériels appropriés, surveillance-secrétariat, etc.",
};
const nonFrenchSpeakers = {
  label: 'Article 14',
  words:
    "Les élèves internationaux non francophones peuvent bénéficier d'aménagements particuliers lors d'un examen (temps majoré, utilisation d'un dictionnaire bilingue, traducteur, ...)",
};
const personsMeant = {
  label: 'Préambule',
  words:
    "Le présent règlement fixe les règles […] Il s'applique aux élèves des deux formations d'ingénieurs de ISAE-Supméca",
};

/** What people ask about the topics and this text, read whole, does not answer. */
export const silences = silencesOf('supmeca', [
  ['late-entry', 'proof', ['silent/proof-of-lateness'], late],
  ['leave-for-good', 'return', ['silent/return-after-final-exit'], handIn],
  ['leave-for-a-moment', 'extra-time', [], temporaryExit],
  ['leave-for-a-moment', 'limit', ['silent/break-length-and-number'], temporaryExit],
  ['devices', 'search-bag', ['silent/search-bag-or-pockets'], bags],
  ['devices', 'give-back', ['silent/return-of-seized-items'], confiscation],
  ['identity', 'mark', ['silent/mark-after-id-refusal'], papers],
  ['default-materials', 'lend', ['silent/lending-material'], noCommunication],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    necessary,
  ],
  ['default-materials', 'calculator-model', ['silent/calculator-model'], onThePaper],
  ['fraud-in-the-room', 'found-afterwards', ['silent/fraud-found-at-marking'], anyFraud],
  ['registration', 'how', [], registered],
  ['registration', 'late'],
  ['registration', 'early-closing'],
  ['registration', 'incomplete', [], registered],
  ['registration', 'transfer'],
  ['registration', 'correct-data'],
  ['registration', 'forged', [], anyFraud],
  ['registration', 'by-school'],
  ['registration', 'centre'],
  ['registration', 'course-free'],
  ['fees', 'paid', ['silent/exam-fee-amount']],
  ['fees', 'refund', ['silent/refund']],
  ['right-to-sit', 'two-places'],
  ['timetable', 'notice', [], summons],
  ['timetable', 'in-time', [], summons],
  ['timetable', 'who-sets', [], examsMeant],
  ['timetable', 'late-notice', ['silent/late-notice-consequence'], summons],
  ['timetable', 'religious-holidays', ['silent/religious-holidays']],
  ['convocation', 'needed-to-enter', [], papers],
  ['convocation', 'schedule-stands'],
  ['moving-an-exam', 'overlap', ['silent/overlapping-exams']],
  ['moving-an-exam', 'overlap-in-time'],
  ['moving-an-exam', 'overlap-between'],
  ['moving-an-exam', 'personal-request', ['silent/personal-request-to-move'], postponed],
  ['exam-paper', 'renewed', [], paperOf],
  ['exam-paper', 'error', ['silent/paper-error'], paperOf],
  ['exam-paper', 'too-few', ['silent/too-few-papers'], prepared],
  ['logistics', 'distance-centres'],
  ['logistics', 'contact', ['silent/contact-details']],
  ['late-entry', 'late-login', ['silent/late-connection-online'], late],
  ['late-entry', 'extended-time', ['silent/limits-on-extended-time'], temporaryExit],
  ['invigilation', 'minimum', ['silent/minimum-proctors'], supervised],
  ['invigilation', 'who-may', ['silent/who-may-proctor'], recruited],
  ['invigilation', 'confinement'],
  ['start-of-exam', 'lost-time', ['silent/lost-time'], delayedStart],
  ['default-materials', 'pens', ['silent/pens-and-ink'], necessary],
  ['end-of-exam', 'not-handed-in', [], handIn],
  ['end-of-exam', 'take-away', ['silent/drafts-at-the-end', 'silent/take-paper-home'], nothingAlong],
  ['script-and-anonymity', 'anonymous', ['silent/anonymity']],
  ['script-and-anonymity', 'distinctive-sign'],
  ['script-and-anonymity', 'extra-sheets', [], onlyThisMaterial],
  ['exam-record', 'remarks', [], observations],
  ['absence', 'mark', ['silent/mark-for-absence']],
  ['absence', 'justify', ['silent/absence-justification']],
  ['absence', 'in-time'],
  ['absence', 'proofs', ['silent/valid-absence-proofs']],
  ['absence', 'make-up', ['silent/makeup-after-absence'], summons],
  ['absence', 'make-up-in-time'],
  ['absence', 'continuous-make-up', ['silent/continuous-assessment-makeup']],
  ['absence', 'ill-during', ['silent/ill-during-exam'], necessity],
  ['fraud-in-the-room', 'mark-after-expulsion', ['silent/mark-after-expulsion'], markedAlike],
  ['oral', 'alone', ['silent/oral-conduct']],
  ['oral', 'public'],
  ['oral', 'times'],
  ['oral', 'questions'],
  ['oral', 'video'],
  ['oral', 'conditions'],
  ['oral', 'defence'],
  ['online-exam', 'allowed', ['silent/online-exam-allowed'], examsMeant],
  ['online-exam', 'alone', ['silent/remote-proctoring']],
  ['online-exam', 'end'],
  ['online-exam', 'copy-paper'],
  ['online-exam', 'disclose'],
  ['online-exam', 'failure', ['silent/online-technical-failure']],
  ['online-exam', 'recording', ['silent/recording-personal-data']],
  ['continuous-assessment', 'summons', [], examsMeant],
  ['continuous-assessment', 'unannounced'],
  ['continuous-assessment', 'form', [], paperOf],
  ['continuous-assessment', 'marks'],
  ['continuous-assessment', 'scripts'],
  ['continuous-assessment', 'last-test'],
  ['continuous-assessment', 'teaching-hours', [], examsMeant],
  ['assessment-methods', 'published'],
  ['assessment-methods', 'in-time'],
  ['assessment-methods', 'changed'],
  ['assessment-methods', 'contents'],
  ['assessment-methods', 'author', [], paperOf],
  ['assessment-methods', 'forms', [], paperOf],
  ['assessment-methods', 'number-of-tests'],
  ['assessment-methods', 'enough-tests'],
  ['assessment-methods', 'same-for-all'],
  ['assessment-methods', 'innovation'],
  ['jury', 'quorum', ['silent/jury-quorum'], provisional],
  ['jury', 'reconvene'],
  ['jury', 'members', ['silent/jury-composition'], provisional],
  ['jury', 'guests'],
  ['jury', 'deliberations'],
  ['jury', 'vote'],
  ['jury', 'proxy'],
  ['jury', 'change-marks', ['silent/jury-points'], provisional],
  ['jury', 'minutes'],
  ['jury', 'minutes-access'],
  ['jury', 'meetings', [], provisional],
  ['jury', 'outcome', [], provisional],
  ['second-session', 'sit', ['silent/resit-eligibility'], summons],
  ['second-session', 'which-mark', ['silent/mark-kept-between-sessions']],
  ['second-session', 'when', [], summons],
  ['second-session', 'attempts', ['silent/number-of-attempts']],
  ['second-session', 'organised-alike', [], summons],
  ['second-session', 'special-recall'],
  ['premises', 'smoking', ['silent/smoking-vaping'], hostRules],
  ['premises', 'alcohol', [], hostRules],
  ['premises', 'drunk', [], hostRules],
  ['premises', 'narcotics', [], hostRules],
  ['premises', 'access', [], hostRules],
  ['premises', 'suitable-rooms', [], summonsGives],
  ['fire-and-safety', 'fire', ['silent/fire-alarm-conduct'], hostRules],
  ['fire-and-safety', 'accident', [], hostRules],
  ['fire-and-safety', 'danger'],
  ['fire-and-safety', 'drills'],
  ['fire-and-safety', 'equipment'],
  ['scope', 'distance', [], personsMeant],
  ['scope', 'regulated-professions'],
  ['scope', 'applied-by', [], runsProperly],
  ['accommodations', 'alternative-test', [], onDecision],
  ['accommodations', 'accessible', [], equipped],
  ['foreign-students', 'language', ['silent/language-of-composition'], nonFrenchSpeakers],
  ['special-status', 'regime', ['silent/working-athlete-status']],
  ['special-status', 'same-exam'],
  ['special-status', 'employer', ['silent/apprentices-employer-leave']],
  ['fraud-proceedings', 'referral', ['silent/who-seizes-disciplinary-section'], suspicionSent],
  ['fraud-proceedings', 'referral-deadline', ['silent/fraud-referral-deadline'], suspicionSent],
  ['fraud-proceedings', 'panel', ['silent/disciplinary-panel-composition'], disciplinaryCode],
  ['fraud-proceedings', 'hearing', ['silent/disciplinary-hearing-rights'], disciplinaryCode],
  ['fraud-proceedings', 'ruling-deadline', ['silent/disciplinary-decision-deadline'], beforeTheRuling],
  ['sanctions', 'exam-annulled-for-all', [], voidForThePerson],
  ['plagiarism', 'fraud', ['silent/plagiarism-at-all'], anyFraud],
  ['plagiarism', 'definition'],
  ['plagiarism', 'quotation'],
  ['plagiarism', 'group', ['silent/group-plagiarism'], anyFraud],
  ['plagiarism', 'penalty'],
  ['plagiarism', 'ai', ['silent/generative-ai'], unauthorised],
  ['marks-and-results', 'channel', ['silent/results-channel'], marksEntered],
  ['marks-and-results', 'by-phone'],
  ['marks-and-results', 'criteria'],
  ['marks-and-results', 'double-marking', ['silent/double-marking'], markers],
  ['marks-and-results', 'rounding', ['silent/rounding'], provisional],
  ['passing', 'eliminatory', ['silent/eliminatory-mark'], provisional],
  ['passing', 'compensation', ['silent/compensation'], provisional],
  ['passing', 'certificate', [], beforeTheRuling],
  ['passing', 'certificate-when', ['silent/certificate-issue-delay'], beforeTheRuling],
  ['passing', 'improve'],
  ['passing', 'course-required'],
  ['consult-script', 'model-answer', ['silent/model-answer'], openToCandidates],
  ['consult-script', 'retention', ['silent/script-retention'], openToCandidates],
  ['contest-mark', 'contest', ['silent/contest-mark'], openToCandidates],
  ['contest-mark', 'in-time'],
  ['contest-mark', 'lower'],
  ['contest-mark', 'clerical-error', ['silent/clerical-error-in-mark'], provisional],
  ['contest-mark', 'recourse'],
  ['contest-mark', 'recourse-in-time'],
  ['appeal', 'jury-decision', [], provisional],
  ['appeal', 'jury-in-time'],
  ['appeal', 'jury-form'],
  ['appeal', 'sanction', ['silent/sanction-appeal'], disciplinaryCode],
  ['appeal', 'sanction-in-time'],
  ['appeal', 'court', ['silent/administrative-court']],
  ['appeal', 'suspensive', ['silent/appeal-suspensive-effect']],
  ['marks-and-results', 'appraisal'],
  ['passing', 'platform-attestation'],
  ['premises', 'use'],
  ['fraud-in-the-room', 'mark-on-script'],
]);

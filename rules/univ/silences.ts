import { silencesOf } from '../cell.ts';

const late = {
  label: '3.2.1',
  words:
    "Le délai d'acceptation d'un étudiant retardataire pour une épreuve de contrôle terminal est de 1/3 de la durée de l'épreuve avec un maximum de 1 heure.",
};
const temporaryExit = {
  label: '3.2.1',
  words:
    "Exceptionnellement et passé le délai de tolérance, les candidats qui sont autorisés à quitter momentanément la salle d'examen pendant l'épreuve devront remettre, avant de sortir, leur copie au surveillant qui la leur rendra à leur retour.",
};
const timesNoted = {
  label: '3.2.1',
  words: "Le surveillant notera sur le procès-verbal, l'heure de sortie et l'heure de retour du candidat.",
};
const handIn = {
  label: '3.2.2 Le déroulement',
  words:
    "les candidats doivent remettre leur copie, en s'assurant qu'elle est bien rendue anonymée, et signer la liste d'émargement avant de quitter la salle.",
};
const phones = {
  label: '3.2.1',
  words:
    "Les vêtements d'extérieur, sacs, porte-documents, cartables, doivent être déposés à l'entrée dans la salle. Il en est de même des téléphones portables (ou de tout autre dispositif de stockage d'émission ou de réception d'informations) qui doivent être éteints.",
};
const checks = {
  label: '3.2.2 Le déroulement',
  words:
    "Le surveillant s'assure de l'identité et du placement des candidats, du respect de l'usage du matériel autorisé, du bon déroulement de l'épreuve et effectue toutes vérifications qu'il juge utiles.",
};
const transmit = {
  label: 'Annexe 3',
  words:
    "Le surveillant communique le procès-verbal ainsi que l'ensemble des pièces saisies, à l'exception de la copie de l'étudiant, au directeur de la composante.",
};
const identity = {
  label: '3.2.1',
  words:
    "L'identité de l'étudiant qui compose est vérifiée par la présentation de la carte d'étudiant ou, à défaut, d'une pièce ou photocopie avec photographie justifiant son identité.",
};
const supplied = {
  label: '3.2.2 Le déroulement',
  words:
    "Les candidats ne peuvent composer que sur le matériel d'examen mis à leur disposition : documents éventuels, copies, intercalaires et brouillons fournis par l'Université.",
};
const authorisedOnly = {
  label: '3.2.1',
  words: "Les étudiants ne conservent avec eux que le matériel autorisé pour l'épreuve.",
};
const caughtInTheAct = {
  label: '3.2.2 Incidents et fraudes',
  words:
    'En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude',
};

const registered = {
  label: '3',
  words:
    "L'inscription administrative et pédagogique à l'université est une condition obligatoire et réglementaire pour pouvoir se présenter à tous types de contrôle.",
};
const admitted = {
  label: '3.2.2 Le déroulement',
  words:
    "Seuls sont admis à pénétrer dans la salle et à composer, les étudiants régulièrement inscrits à l'épreuve dans le mode de contrôle correspondant.",
};
const bothSessions = {
  label: '3',
  words:
    "L'organisation des contrôles terminaux est la même qu'il s'agisse de la session 1 ou de la session 2, y compris pour les régimes dérogatoires.",
};
const timetableStands = {
  label: '3.1.1',
  words:
    'Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation.',
};
const timetableNotice = {
  label: '3.1.1',
  words:
    "Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation. Il est communiqué par voie d'affichage sur des panneaux réservés à cet effet et/ou par voie électronique, au moins quinze jours avant le début des épreuves.",
};
const oralPosted = {
  label: '2.1',
  words:
    "Le temps de préparation (sauf retard du candidat) et la durée de l'épreuve doivent être respectés pour chaque candidat. Ils doivent être portés à la connaissance des candidats lors de l'affichage des horaires de passage.",
};
const chairOfTheJury = {
  label: '3.2',
  words:
    "Chaque épreuve est placée sous la responsabilité du président du jury. Le président du jury ou la personne qu'il a désignée pour le représenter est compétent pour prendre toute disposition nécessaire à son bon déroulement.",
};
const marksFinal = {
  label: '3.3',
  words: "Les notes ne sont définitives qu'après délibération du jury.",
};
const uninterrupted = {
  label: '3.2.2 Le déroulement',
  words: "La surveillance doit être assurée sans aucune interruption pendant toute la durée de l'épreuve.",
};
const teacherPresent = {
  label: '3.2.2 Le déroulement',
  words:
    "L'enseignant responsable de l'épreuve doit être présent sur les lieux de l'examen et participer à la surveillance, sauf impossibilité absolue, auquel cas un remplaçant est désigné parmi l'équipe pédagogique.",
};
const timesTold = {
  label: '3.2.2 Le déroulement',
  words:
    "L'enseignant responsable du sujet (ou le surveillant) indique alors l'heure de début précise le temps de composition et l'heure de fin d'épreuve.",
};
const signIn = {
  label: '3.2.2 Le déroulement',
  words:
    "Les étudiants se rendent à la place qui leur est éventuellement assignée et signent la liste d'émargement en début d'épreuve.",
};
const handInAtTheEnd = {
  label: '3.2.2 Le déroulement',
  words:
    "A l'issue du temps de composition et dans le respect du temps minimum de présence imposé dans la salle d'examen, les candidats doivent remettre leur copie",
};
const property = {
  label: '3.2.2 Le déroulement',
  words:
    "Les copies et intercalaires, avant, durant et après l'examen, ainsi que les copies, brouillons et intercalaires vierges sont et restent la propriété de l'Université.",
};
const observations = {
  label: '3.2.2 Le déroulement',
  words:
    "Le procès-verbal doit préciser […] les observations (sorties momentanées ...) ou incidents constatés pendant l'épreuve, y compris les fraudes ou tentatives de fraude",
};
const disciplinary = {
  label: '3.2.2 Incidents et fraudes',
  words:
    "Les étudiants soupçonnés de fraude, de tentative de fraude ou de trouble à l'ordre public relèvent de la section disciplinaire de l'université.",
};
const expulsion = {
  label: '3.2.2 Incidents et fraudes',
  words:
    "En cas de substitution de personne ou de troubles affectant le déroulement des épreuves, l'expulsion de l'étudiant fautif peut être prononcée par l'autorité responsable de l'ordre et de la sécurité dans les enceintes et locaux de l'établissement.",
};
const anyMedium = {
  label: '1',
  words:
    'Ces types de contrôle peuvent être organisés sous différentes formes quel que soit le support (épreuves écrites, orales ou en ligne).',
};
const methodsAvailable = {
  label: '1',
  words: 'Les modalités de ces contrôles sont rendus consultables par les moyens appropriés.',
};
const teacherSets = {
  label: '2.2',
  words:
    "Dans le cadre du contrôle continu, les formes d'épreuves écrites sont diverses (cf. 1.2). Leur modalité est précisée par l'enseignant responsable de la matière qui l'organise.",
};
const premises = {
  label: 'Préambule',
  words:
    "L'ensemble des épreuves constituant le contrôle des connaissances doit être réalisé dans des salles adaptées aux examens dans les locaux de l'université, de ses partenaires ou d'organismes extérieurs choisis par l'université",
};
const notDistance = {
  label: 'Préambule',
  words: 'Ce règlement ne concerne pas les formations à distance.',
};

const reportSigned = {
  label: 'Annexe 3',
  words:
    "Le procès-verbal est signé par son auteur, par les autres surveillants présents lors de l'épreuve, et par l'étudiant soupçonné de fraude ou de tentative de fraude.",
};
const accountSent = {
  label: '3.2.2 Incidents et fraudes',
  words:
    "En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude […] Il rédige un rapport circonstancié à l'attention du directeur ou de la directrice de composante qui le transmet au Président de l'Université pour saisine de la section disciplinaire.",
};
const sectionRules = {
  label: 'Annexe 3',
  words: "La section disciplinaire compétente instruit l'affaire et statue.",
};
const beforeTheRuling = {
  label: 'Annexe 3',
  words:
    "Aucun relevé de notes, aucune attestation de réussite ni aucun diplôme ne sera délivré à l'étudiant avant que la section disciplinaire ait rendu son jugement.",
};
const takenOver = {
  label: 'Annexe 2',
  words:
    "Une reprise partielle ou intégrale des textes sans citation et sans guillemet est constitutive d'une fraude.",
};
const appealOnSanctions = {
  label: 'Voies de recours',
  words:
    "Un appel sur les sanctions prononcées par la section disciplinaire peut être formé devant le Conseil National de l'Enseignement Supérieur et de la Recherche (CNESER) dans un délai de deux mois à compter de la notification de la décision de la section disciplinaire.",
};
const adjustments = {
  label: '3.2.2 Les principes',
  words:
    "Les étudiants présentant un handicap peuvent bénéficier d'aménagements particuliers après avis du médecin du SSU et décision du Président : temps majoré, utilisation de matériels appropriés, surveillance-secrétariat.",
};
const twoRegimes = {
  label: '3.2',
  words:
    "Les dispositions décrites ci-dessous concernent les épreuves écrites, qu'elles relèvent du régime général ou du régime dérogatoire (modalités pédagogiques spéciales).",
};
const scriptsShown = {
  label: '1.1',
  words:
    'la consultation des copies doit être organisée dans un délai raisonnable après la communication des résultats du contrôle terminal.',
};
const marksGiven = {
  label: '1.2',
  words:
    "les notes doivent être communiquées aux étudiants de manière à ce qu'ils puissent évaluer leur progression régulièrement",
};
const scriptsHandedOver = {
  label: '3.3',
  words:
    "Les copies anonymes sont remises par l'administration à l'enseignant responsable de l'épreuve (du sujet).",
};

/** What people ask about the topics and this text, read whole, does not answer. */
export const silences = silencesOf('univ', [
  ['late-entry', 'proof', ['silent/proof-of-lateness'], late],
  ['leave-for-good', 'return', ['silent/return-after-final-exit'], handIn],
  ['leave-for-a-moment', 'escort', ['silent/escort-during-exit'], temporaryExit],
  ['leave-for-a-moment', 'extra-time', [], timesNoted],
  ['leave-for-a-moment', 'limit', ['silent/break-length-and-number'], timesNoted],
  ['devices', 'fraud', ['silent/phone-kept-not-used'], phones],
  ['devices', 'search-bag', ['silent/search-bag-or-pockets'], checks],
  ['devices', 'give-back', ['silent/return-of-seized-items'], transmit],
  ['identity', 'mark', ['silent/mark-after-id-refusal'], identity],
  ['default-materials', 'lend', ['silent/lending-material'], supplied],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    authorisedOnly,
  ],
  ['fraud-in-the-room', 'found-afterwards', ['silent/fraud-found-at-marking'], caughtInTheAct],
  ['late-entry', 'late-login', ['silent/late-connection-online'], late],
  ['late-entry', 'extended-time', ['silent/limits-on-extended-time'], late],
  ['default-materials', 'pens', ['silent/pens-and-ink'], authorisedOnly],
  ['fraud-in-the-room', 'mark-after-expulsion', ['silent/mark-after-expulsion'], expulsion],
  ['registration', 'how', [], registered],
  ['registration', 'late'],
  ['registration', 'early-closing'],
  ['registration', 'incomplete', [], registered],
  ['registration', 'transfer'],
  ['registration', 'correct-data'],
  ['registration', 'forged'],
  ['registration', 'by-school'],
  ['registration', 'centre'],
  ['registration', 'course-free'],
  ['fees', 'paid', ['silent/exam-fee-amount'], registered],
  ['fees', 'refund', ['silent/refund']],
  ['right-to-sit', 'not-on-list', ['silent/missing-name-on-list'], admitted],
  ['right-to-sit', 'two-places', [], admitted],
  ['timetable', 'who-sets'],
  ['timetable', 'late-notice', ['silent/late-notice-consequence'], timetableNotice],
  ['timetable', 'religious-holidays', ['silent/religious-holidays'], timetableNotice],
  ['convocation', 'needed-to-enter', [], timetableStands],
  ['convocation', 'schedule-stands', [], oralPosted],
  ['moving-an-exam', 'overlap', ['silent/overlapping-exams']],
  ['moving-an-exam', 'overlap-in-time'],
  ['moving-an-exam', 'overlap-between'],
  ['moving-an-exam', 'personal-request', ['silent/personal-request-to-move'], chairOfTheJury],
  ['exam-paper', 'renewed'],
  ['logistics', 'rooms-and-proctors', [], teacherPresent],
  ['logistics', 'distance-centres', [], notDistance],
  ['logistics', 'contact', ['silent/contact-details']],
  ['arrival-and-seating', 'called-in', [], admitted],
  ['invigilation', 'minimum', ['silent/minimum-proctors'], uninterrupted],
  ['invigilation', 'who-may', ['silent/who-may-proctor'], teacherPresent],
  ['invigilation', 'confinement'],
  ['start-of-exam', 'lost-time', ['silent/lost-time'], timesTold],
  ['conduct', 'breach', [], disciplinary],
  ['end-of-exam', 'writing-after', ['silent/writing-after-time'], handInAtTheEnd],
  ['exam-record', 'attendance-list', [], signIn],
  ['exam-record', 'remarks', [], observations],
  ['absence', 'mark', ['silent/mark-for-absence']],
  ['absence', 'justify', ['silent/absence-justification']],
  ['absence', 'in-time'],
  ['absence', 'proofs', ['silent/valid-absence-proofs']],
  ['absence', 'make-up', ['silent/makeup-after-absence'], bothSessions],
  ['absence', 'make-up-in-time'],
  ['absence', 'continuous-make-up', ['silent/continuous-assessment-makeup'], teacherSets],
  ['absence', 'ill-during', ['silent/ill-during-exam'], chairOfTheJury],
  ['oral', 'video', [], anyMedium],
  ['oral', 'defence', [], oralPosted],
  ['online-exam', 'alone', ['silent/remote-proctoring'], anyMedium],
  ['online-exam', 'end'],
  ['online-exam', 'copy-paper'],
  ['online-exam', 'disclose'],
  ['online-exam', 'failure', ['silent/online-technical-failure'], anyMedium],
  ['online-exam', 'recording', ['silent/recording-personal-data']],
  ['assessment-methods', 'in-time', [], methodsAvailable],
  ['assessment-methods', 'changed', [], methodsAvailable],
  ['assessment-methods', 'contents', [], methodsAvailable],
  ['jury', 'quorum', ['silent/jury-quorum'], marksFinal],
  ['jury', 'reconvene'],
  ['jury', 'members', ['silent/jury-composition'], chairOfTheJury],
  ['jury', 'guests'],
  ['jury', 'vote'],
  ['jury', 'proxy'],
  ['jury', 'change-marks', ['silent/jury-points'], marksFinal],
  ['jury', 'minutes'],
  ['jury', 'meetings', [], marksFinal],
  ['jury', 'outcome'],
  ['jury', 'deliberations'],
  ['jury', 'minutes-access'],
  ['second-session', 'sit', ['silent/resit-eligibility'], bothSessions],
  ['second-session', 'which-mark', ['silent/mark-kept-between-sessions'], bothSessions],
  ['second-session', 'when', [], timetableNotice],
  ['second-session', 'attempts', ['silent/number-of-attempts'], bothSessions],
  ['second-session', 'special-recall'],
  ['premises', 'smoking', ['silent/smoking-vaping'], temporaryExit],
  ['premises', 'alcohol'],
  ['premises', 'drunk'],
  ['premises', 'narcotics'],
  ['premises', 'access', [], admitted],
  ['premises', 'host-rules', [], premises],
  ['fire-and-safety', 'fire', ['silent/fire-alarm-conduct'], chairOfTheJury],
  ['fire-and-safety', 'accident', [], chairOfTheJury],
  ['fire-and-safety', 'danger'],
  ['fire-and-safety', 'drills'],
  ['fire-and-safety', 'equipment'],
  ['scope', 'applied-by', [], chairOfTheJury],
  ['accommodations', 'in-time', ['silent/disability-deadline'], adjustments],
  ['accommodations', 'extra-time', ['silent/extra-time-amount'], adjustments],
  ['accommodations', 'teachers-told', [], adjustments],
  ['accommodations', 'alternative-test'],
  ['accommodations', 'injury', ['silent/temporary-injury'], adjustments],
  ['accommodations', 'pregnancy', ['silent/pregnancy'], adjustments],
  ['foreign-students', 'arrangements', ['silent/foreign-student-extra-time']],
  ['foreign-students', 'how'],
  ['foreign-students', 'in-time'],
  ['foreign-students', 'language', ['silent/language-of-composition']],
  ['special-status', 'regime', ['silent/working-athlete-status'], twoRegimes],
  ['special-status', 'employer', ['silent/apprentices-employer-leave']],
  ['fraud-report', 'admission', [], reportSigned],
  ['fraud-proceedings', 'referral-deadline', ['silent/fraud-referral-deadline'], accountSent],
  ['fraud-proceedings', 'panel', ['silent/disciplinary-panel-composition'], sectionRules],
  ['fraud-proceedings', 'hearing', ['silent/disciplinary-hearing-rights'], sectionRules],
  ['fraud-proceedings', 'ruling-deadline', ['silent/disciplinary-decision-deadline'], beforeTheRuling],
  ['plagiarism', 'group', ['silent/group-plagiarism'], takenOver],
  ['plagiarism', 'ai', ['silent/generative-ai'], takenOver],
  ['marks-and-results', 'when', [], marksGiven],
  ['marks-and-results', 'publication', ['silent/results-publication-deadline'], scriptsShown],
  ['marks-and-results', 'in-time', [], marksGiven],
  ['marks-and-results', 'by-phone'],
  ['marks-and-results', 'criteria'],
  ['marks-and-results', 'double-marking', ['silent/double-marking'], scriptsHandedOver],
  ['marks-and-results', 'rounding', ['silent/rounding'], marksFinal],
  ['passing', 'pass', ['silent/pass-mark'], marksFinal],
  ['passing', 'eliminatory', ['silent/eliminatory-mark'], marksFinal],
  ['passing', 'compensation', ['silent/compensation'], marksFinal],
  ['passing', 'certificate', [], beforeTheRuling],
  ['passing', 'certificate-when', ['silent/certificate-issue-delay'], beforeTheRuling],
  ['passing', 'improve'],
  ['passing', 'course-required'],
  ['consult-script', 'photocopy', ['silent/photocopy-of-script'], scriptsShown],
  ['consult-script', 'other-person', ['silent/consultation-by-proxy'], scriptsShown],
  ['consult-script', 'retention', ['silent/script-retention'], property],
  ['contest-mark', 'contest', ['silent/contest-mark'], scriptsShown],
  ['contest-mark', 'in-time'],
  ['contest-mark', 'lower'],
  ['contest-mark', 'clerical-error', ['silent/clerical-error-in-mark'], marksFinal],
  ['contest-mark', 'recourse', [], scriptsShown],
  ['contest-mark', 'recourse-in-time'],
  ['appeal', 'jury-decision', [], marksFinal],
  ['appeal', 'jury-in-time'],
  ['appeal', 'jury-form'],
  ['appeal', 'court', ['silent/administrative-court'], appealOnSanctions],
  ['appeal', 'suspensive', ['silent/appeal-suspensive-effect'], appealOnSanctions],
  ['marks-and-results', 'appraisal'],
  ['passing', 'platform-attestation'],
  ['premises', 'use'],
  ['fraud-in-the-room', 'mark-on-script'],
]);

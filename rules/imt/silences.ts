import { silencesOf } from '../cell.ts';

const lateEntry = {
  label: '3',
  words:
    "Lors des contrôles en temps limité : […] en salle, les apprenants ne sont pas autorisés à entrer dans la salle après le début de l'épreuve.",
};
const shortExams = {
  label: '3',
  words:
    "Les apprenants ne sont pas autorisés à sortir de la salle ou pièce lors des contrôles de connaissances d'une durée inférieure à 2 heures. Ils ne peuvent quitter une épreuve avant la moitié de sa durée.",
};
const deviceRule = {
  label: '3',
  words:
    "Les appareils électronique (téléphones ou ordinateurs portables, tablettes numériques, appareil photo…) doivent être éteints, placés en évidence et demeurer dans la salle pendant toute la période de l'examen.",
};
const photoId = {
  label: '3',
  words:
    "Les apprenants devront présenter au début de chaque session d'examen » lors de l'émargement une pièce d'identité avec photo. Les apprenants qui ne seront pas en possession d'une telle pièce ne seront pas autorisés à poursuivre leur examen et devront quitter la salle immédiatement.",
};
const caught = {
  label: '3.2.2',
  words:
    "En cas de fraude ou de tentative constatée lors d'un examen, la note de 0 est attribuée. En cas de flagrant délit durant le contrôle, l'apprenant est immédiatement exclu de l'examen.",
};
const conduct = {
  label: '3.2.1',
  words:
    "Une attitude correcte est exigée pendant tout le temps de séjour dans l'école ou pendant la durée de l'examen en ligne.",
};

const sessions = {
  label: 'Préambule',
  words:
    "L'Institut Mines-télécom se réserve le droit de fixer les dates et modalités (centre d'examen, examen en ligne…) de chaque session d'examen. Celles ci-sont annoncées aux apprenants dans les informations disponibles dans le cours en ligne.",
};
const entrance = {
  label: '3',
  words:
    "Lors des contrôles de connaissances sans document, les apprenants doivent […] Laisser à l'entrée de la salle d'examen tout document ou matériel qui n'est pas jugé comme strictement nécessaire au contrôle par les personnes qui assurent la surveillance.",
};
const closed = {
  label: '3',
  words:
    "Les contrôles sont organisés en temps limité, sans documentation, sans accès à des moyens électroniques (ordinateur, réseau, calculatrice…) autres que ceux surveillés sous une forme que l'équipe enseignante juge adaptée à la vérification de l'atteinte des objectifs fixés.",
};

const onlineRoom = {
  label: '3',
  words:
    "Lors des contrôles en temps limité : […] en ligne, l'apprenant doit être seul dans la pièce à pouvoir montrer au surveillant toute la pièce, aucune personne n'est autorisée à entrer dans la pièce après le début de l'épreuve.",
};
const onlineUndertaking = {
  label: '3',
  words:
    "A la fin d'un examen en ligne, l'apprenant doit impérativement immédiatement cesser d'accéder au site et s'engage a ne pas tenter d'y accéder ultérieurement. Dans le cas contraire, sa « copie » ne sera pas corrigée. Il s'engage à ne pas faire de copie électronique du sujet (copie fichier, copie d'écran…), à ne pas communiquer, en particulier par voie électronique, d'éléments sur le contenu de l'examen jusqu'à la publication des résultats.",
};
const signIn = {
  label: '3',
  words:
    "Les apprenants devront présenter au début de chaque session d'examen » lors de l'émargement une pièce d'identité avec photo.",
};
const ownEquipment = {
  label: '3',
  words:
    "Les apprenants doivent apporter leur propre matériel pour l'épreuve concernée, aucune communication entre apprenants, ni échange de matériel, ni échange de courriel, sms, messagerie instantanée…n'est autorisé pendant l'épreuve.",
};
const nameOnScript = {
  label: '3',
  words:
    "Lorsqu'un apprenant quitte la salle d'examen avant la fin du temps imparti, il doit impérativement remettre au préalable sa copie avec ses nom et prénom, même si celle-ci est vierge, aux personnes qui assurent la surveillance et qui noteront sur la copie l'heure à laquelle l'apprenant a quitté la salle.",
};
const management = {
  label: '3',
  words:
    "La direction de l'Institut Mines-télécom prend toute mesure d'organisation garantissant de bonnes conditions de travail et la régularité des sessions d'examen.",
};
const logistics = {
  label: '3.1',
  words:
    "Le service vie scolaire mandaté par l'Institut Mines-Télécom met en œuvre l'organisation et la logistique des « sessions d'examen », en vue de garantir l'accueil de la totalité des apprenants concernés.",
};
const noDeferral = { label: '1', words: "Aucun report d'inscription à une session d'examen n'est autorisé." };
const oneRegistration = {
  label: '1',
  words: "L'inscription à la session d'examen est nominative et valable pour la seule session concernée.",
};
const dulyRegistered = {
  label: '2.1',
  words:
    "Un cours est certifié si : […] l'apprenant est régulièrement inscrit pour la « session d'examen » du cours",
};
const centre = {
  label: '1',
  words:
    "L'Institut Mines-Télécom se réserve le droit de ne pas ouvrir un centre d'examen s'il y a trop peu de candidats.",
};
const courseDocuments = {
  label: '2',
  words:
    "Les systèmes d'évaluation et les conditions de validation des enseignements en ligne sont décrits dans les documents de chaque cours et ont valeur de règlement des études en complément du présent document",
};
const average = {
  label: '2.1',
  words:
    "Un cours est certifié si : […] la moyenne pondérée des notes obtenues pour l'ensemble des exercices de l'examen est supérieure ou égale à une note définie par l'équipe enseignante du cours.",
};
const juryOpinion = {
  label: '2.2',
  words:
    "Le certificat est remis à l'apprenant après avis du jury des études qui étudie la totalité des résultats.",
};
const posting = {
  label: '3',
  words:
    "Toute note est transmise directement au service vie scolaire par le coordonnateur du cours. Les notes sont ensuite communiquées aux étudiants par voie d'affichage après validation par la direction de l'Institut Mines-Télécom",
};
const harmonised = {
  label: '3',
  words:
    "Lorsqu'au sein d'une même « session d'examen » et pour un même exercice, la notation des étudiants est effectuée par des intervenants différents, la direction de l'Institut Mines-Télécom peut faire procéder par les correcteurs à une harmonisation des résultats.",
};
const kept = {
  label: '3',
  words:
    "Les documents écrits, copies, rapports, électroniques fichiers, log… sont conservés par l'équipe enseignante responsable de l'enseignement pendant deux semaines après l'affichage des notes.",
};
const consult = {
  label: '3',
  words:
    "Les documents écrits, copies, rapports, électroniques fichiers, log… sont conservés par l'équipe enseignante responsable de l'enseignement pendant deux semaines après l'affichage des notes. Pendant cette période, les apprenants ont la possibilité de consulter leurs copies et de demander des explications sur leurs résultats à l'équipe enseignante responsable de l'enseignement.",
};
const newMark = {
  label: '3',
  words:
    "En cas de nouvelle correction de l' examen, la nouvelle note transmise par l'équipe enseignante au service vie scolaire, annule et remplace l'ancienne note, sans qu'aucun recours ne soit possible, même dans le cas où la nouvelle note est inférieure à la précédente.",
};
const oneSession = { label: '3.1', words: "Au plus une seule « session d'examen » par cours est organisée." };
const hostRules = {
  label: '3.2.1',
  words:
    "L'apprenant pendant sa présence sur le campus de la salle de l'examen est tenu au respect du « règlement intérieur » du site qui l'accueille.",
};
const schoolProcedure = {
  label: '3.2.1',
  words:
    "Les dispositions relatives à la vie scolaire, applicables aux élèves en école précisent pour le bon fonctionnement de l'école : […] la procédure disciplinaire, la nature et l'échelle des sanctions.",
};
const bar = {
  label: '3.2.2',
  words:
    "Tout apprenant ou groupe d'apprenants convaincu de fraude ou de tentative de fraude lors d'un examen, quelle qu'en soit la forme, peut être exclu du droit à s'inscrire à toute session d'examen",
};
const plagiarism = {
  label: '3.2.3',
  words:
    "Est considéré comme plagiat toute utilisation, dans un rapport ou tout autre document remis par un apprenant en tant que travail personnel, de documents ou d'extraits de documents, imprimés ou électroniques, sans citation claire et explicite des sources, origines et auteurs des documents",
};
const appeal = {
  label: '3.4',
  words:
    "Les décisions de sanction des études peuvent faire l'objet de recours de la part des apprenants. Le délai de recours est de 2 mois à partir de la date où la décision a été portée à la connaissance de l'apprenant qui en est l'objet.",
};

/** What people ask about the topics and this text, read whole, does not answer. */
export const silences = silencesOf('imt', [
  ['right-to-sit', 'not-on-list', ['silent/missing-name-on-list'], dulyRegistered],
  ['right-to-sit', 'two-places', [], oneRegistration],
  ['timetable', 'notice', [], sessions],
  ['timetable', 'in-time', [], sessions],
  ['timetable', 'change', ['silent/exam-date-or-room-change'], sessions],
  ['timetable', 'late-notice', ['silent/late-notice-consequence'], sessions],
  ['timetable', 'religious-holidays', ['silent/religious-holidays'], sessions],
  ['convocation', 'sent', [], sessions],
  ['convocation', 'in-time', [], sessions],
  ['convocation', 'contents'],
  ['convocation', 'needed-to-enter', [], signIn],
  ['convocation', 'second-session', [], oneSession],
  ['convocation', 'schedule-stands'],
  ['moving-an-exam', 'overlap', ['silent/overlapping-exams'], noDeferral],
  ['moving-an-exam', 'overlap-in-time'],
  ['moving-an-exam', 'overlap-between'],
  ['moving-an-exam', 'postponed', [], sessions],
  ['moving-an-exam', 'cancelled', ['silent/exam-cancelled-by-school'], centre],
  ['accommodations', 'exist', ['silent/disability-accommodation'], logistics],
  ['accommodations', 'how'],
  ['accommodations', 'in-time', ['silent/disability-deadline']],
  ['accommodations', 'extra-time', ['silent/extra-time-amount']],
  ['accommodations', 'teachers-told'],
  ['accommodations', 'alternative-test'],
  ['accommodations', 'injury', ['silent/temporary-injury']],
  ['accommodations', 'pregnancy', ['silent/pregnancy']],
  ['accommodations', 'accessible', [], logistics],
  ['foreign-students', 'arrangements', ['silent/foreign-student-extra-time']],
  ['foreign-students', 'how'],
  ['foreign-students', 'in-time'],
  ['foreign-students', 'language', ['silent/language-of-composition']],
  ['special-status', 'regime', ['silent/working-athlete-status']],
  ['special-status', 'same-exam'],
  ['special-status', 'employer', ['silent/apprentices-employer-leave']],
  ['exam-paper', 'due', ['silent/paper-delivery-deadline'], logistics],
  ['exam-paper', 'instructions-due'],
  ['exam-paper', 'responsible'],
  ['exam-paper', 'confidential', [], onlineUndertaking],
  ['exam-paper', 'copies', [], logistics],
  ['exam-paper', 'renewed'],
  ['exam-paper', 'error', ['silent/paper-error']],
  ['exam-paper', 'too-few', ['silent/too-few-papers'], logistics],
  ['logistics', 'material', [], logistics],
  ['logistics', 'distance-centres', [], sessions],
  ['logistics', 'contact', ['silent/contact-details']],
  ['late-entry', 'extra-time', [], lateEntry],
  ['late-entry', 'proof', ['silent/proof-of-lateness'], lateEntry],
  ['late-entry', 'delay-start', ['silent/strike-weather-delay'], sessions],
  ['leave-for-a-moment', 'escort', ['silent/escort-during-exit'], shortExams],
  ['leave-for-a-moment', 'together', ['silent/exit-one-at-a-time'], shortExams],
  ['leave-for-a-moment', 'extra-time', [], shortExams],
  ['leave-for-a-moment', 'limit', ['silent/break-length-and-number'], shortExams],
  ['devices', 'search', ['silent/phone-search'], deviceRule],
  ['devices', 'search-bag', ['silent/search-bag-or-pockets'], entrance],
  ['devices', 'confiscate', ['silent/confiscation'], deviceRule],
  ['devices', 'give-back', ['silent/return-of-seized-items'], deviceRule],
  ['identity', 'mark', ['silent/mark-after-id-refusal'], photoId],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    entrance,
  ],
  ['default-materials', 'calculator-model', ['silent/calculator-model'], closed],
  ['fraud-in-the-room', 'seize', ['silent/confiscation'], caught],
  ['fraud-in-the-room', 'refusal-to-sign', [], caught],
  ['fraud-in-the-room', 'substitution', ['silent/impersonation'], caught],
  ['fraud-in-the-room', 'disturbance', ['silent/expulsion-for-disturbance'], conduct],
  ['fraud-in-the-room', 'found-afterwards', ['silent/fraud-found-at-marking'], caught],
  ['late-entry', 'late-login', ['silent/late-connection-online'], onlineRoom],
  ['late-entry', 'extended-time', ['silent/limits-on-extended-time'], shortExams],
  ['arrival-and-seating', 'be-there', ['silent/arrive-how-early'], lateEntry],
  ['arrival-and-seating', 'called-in', [], lateEntry],
  ['arrival-and-seating', 'assigned-seat'],
  ['arrival-and-seating', 'seat-change'],
  ['clothing', 'ears', ['silent/uncover-ears']],
  ['clothing', 'face', ['silent/face-covering'], photoId],
  ['clothing', 'religious-dress', ['silent/religious-dress'], hostRules],
  ['invigilation', 'continuous', [], management],
  ['invigilation', 'minimum', ['silent/minimum-proctors'], management],
  ['invigilation', 'who-may', ['silent/who-may-proctor']],
  ['invigilation', 'teacher-present'],
  ['invigilation', 'confinement'],
  ['start-of-exam', 'times-announced'],
  ['start-of-exam', 'lost-time', ['silent/lost-time']],
  ['default-materials', 'scrap-paper', ['silent/scrap-paper-supply'], ownEquipment],
  ['default-materials', 'pens', ['silent/pens-and-ink'], ownEquipment],
  ['end-of-exam', 'take-away', ['silent/take-paper-home', 'silent/drafts-at-the-end'], onlineUndertaking],
  ['script-and-anonymity', 'anonymous', ['silent/anonymity'], nameOnScript],
  ['script-and-anonymity', 'distinctive-sign', [], nameOnScript],
  ['script-and-anonymity', 'extra-sheets'],
  ['script-and-anonymity', 'property', [], kept],
  ['exam-record', 'record'],
  ['exam-record', 'contents'],
  ['exam-record', 'attendance-list', [], signIn],
  ['exam-record', 'remarks'],
  ['exam-record', 'incident-report'],
  ['absence', 'mark', ['silent/mark-for-absence'], noDeferral],
  ['absence', 'justify', ['silent/absence-justification'], noDeferral],
  ['absence', 'in-time', [], noDeferral],
  ['absence', 'proofs', ['silent/valid-absence-proofs'], noDeferral],
  ['absence', 'make-up-in-time', [], oneSession],
  ['absence', 'continuous-make-up', ['silent/continuous-assessment-makeup'], oneSession],
  ['fraud-report', 'contents', [], caught],
  ['fraud-report', 'signatures', [], caught],
  ['fraud-report', 'admission', [], caught],
  ['fraud-report', 'sent-to', [], caught],
  ['fraud-proceedings', 'may-be-sanctioned', [], bar],
  ['fraud-proceedings', 'referral', ['silent/who-seizes-disciplinary-section'], schoolProcedure],
  ['fraud-proceedings', 'sanction-by-others', [], caught],
  ['fraud-proceedings', 'referral-deadline', ['silent/fraud-referral-deadline'], schoolProcedure],
  ['fraud-proceedings', 'panel', ['silent/disciplinary-panel-composition'], schoolProcedure],
  ['fraud-proceedings', 'hearing', ['silent/disciplinary-hearing-rights'], schoolProcedure],
  ['fraud-proceedings', 'ruling-deadline', ['silent/disciplinary-decision-deadline'], schoolProcedure],
  ['fraud-proceedings', 'withheld', ['silent/results-withheld-during-proceedings'], caught],
  ['sanctions', 'length', ['silent/length-of-exclusion'], bar],
  ['sanctions', 'suspended', [], bar],
  ['sanctions', 'voids-session', ['silent/sanction-voids-session'], bar],
  ['sanctions', 'community-service', [], schoolProcedure],
  ['sanctions', 'exam-annulled-for-all'],
  ['plagiarism', 'ai', ['silent/generative-ai'], plagiarism],
  ['oral', 'alone', ['silent/oral-conduct']],
  ['oral', 'public', ['silent/oral-conduct']],
  ['oral', 'times', ['silent/oral-conduct']],
  ['oral', 'questions'],
  ['oral', 'video'],
  ['oral', 'conditions'],
  ['oral', 'defence'],
  ['online-exam', 'failure', ['silent/online-technical-failure'], management],
  ['online-exam', 'recording', ['silent/recording-personal-data'], onlineRoom],
  ['continuous-assessment', 'summons'],
  ['continuous-assessment', 'unannounced'],
  ['continuous-assessment', 'form', [], courseDocuments],
  ['continuous-assessment', 'teaching-hours'],
  ['continuous-assessment', 'marks'],
  ['continuous-assessment', 'scripts', [], consult],
  ['continuous-assessment', 'last-test'],
  ['assessment-methods', 'same-for-all'],
  ['marks-and-results', 'when', [], posting],
  ['marks-and-results', 'publication', ['silent/results-publication-deadline'], posting],
  ['marks-and-results', 'in-time', [], posting],
  ['marks-and-results', 'by-phone', [], posting],
  ['marks-and-results', 'double-marking', ['silent/double-marking'], harmonised],
  ['marks-and-results', 'rounding', ['silent/rounding'], average],
  ['jury', 'change-marks', ['silent/jury-points'], juryOpinion],
  ['passing', 'eliminatory', ['silent/eliminatory-mark'], average],
  ['passing', 'compensation', ['silent/compensation'], average],
  ['passing', 'improve', [], oneSession],
  ['second-session', 'which-mark', ['silent/mark-kept-between-sessions'], oneSession],
  ['second-session', 'when', [], oneSession],
  ['second-session', 'organised-alike', [], oneSession],
  ['second-session', 'special-recall', [], oneSession],
  ['consult-script', 'photocopy', ['silent/photocopy-of-script'], consult],
  ['consult-script', 'other-person', ['silent/consultation-by-proxy'], consult],
  ['consult-script', 'model-answer', ['silent/model-answer'], consult],
  ['contest-mark', 'recourse-in-time', [], newMark],
  ['appeal', 'court', ['silent/administrative-court'], appeal],
  ['appeal', 'suspensive', ['silent/appeal-suspensive-effect'], appeal],
  ['scope', 'regulated-professions'],
  ['scope', 'edition'],
  ['scope', 'applied-by', [], management],
  ['default-materials', 'unauthorised', [], closed],
  ['fraud-in-the-room', 'mark-on-script'],
]);

import { silencesOf } from '../cell.ts';

const temporaryExit = {
  label: '4.3.1',
  words:
    "Les candidats peuvent être autorisés à quitter la salle d'examen de façon temporaire après le premier tiers de l'épreuve.",
};
const validId = {
  label: '2.3.2',
  words:
    "Toutefois, l'élève devra se munir d'une pièce d'identité en cours de validité, exigée pour composer, accompagnée éventuellement de sa carte d'élève.",
};
const misconduct = {
  label: '4.2',
  words:
    'Tout candidat adoptant un comportement inadéquat ou non conforme à ce règlement pourra être passible de sanctions disciplinaires via la saisine de la section disciplinaire.',
};
const stopFraud = {
  label: '4.6.2',
  words:
    "En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] prendre les mesures nécessaires pour faire cesser la fraude sans interrompre la participation du candidat à l'examen",
};
const seized = {
  label: '4.6.2',
  words:
    "En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] saisir le(s) document(s) ou matériel(s) permettant ultérieurement d'établir la réalité des faits",
};

const nothingByDefault = {
  label: '3.1',
  words: "En l'absence d'indications, aucun matériel ou document ne sera autorisé.",
};
const lateness = {
  label: '4.1',
  words:
    "Quel que soit le motif du retard, aucun temps supplémentaire ne sera accordé aux candidats ayant débuté l'épreuve en retard.",
};
const lateAdmission = {
  label: '4.1',
  words:
    "Les candidats se présentant au-delà de l'heure de début de l'épreuve pourront accéder à la salle d'examen avec un retard limité au tiers de la durée totale de l'épreuve",
};
const registered = {
  label: '1.1',
  words:
    "Il faut être préalablement inscrit administrativement et pédagogiquement aux unités d'enseignement concernées pour le semestre universitaire en cours pour pouvoir se présenter aux examens et les valider. Il est impératif de s'être acquitté de ses droits d'inscription.",
};
const examTimetable = {
  label: '2.3.2',
  words:
    "Les calendriers des examens pour chaque session indiquant la date, l'heure et, sous réserve, le lieu précis de chaque examen sont consultables au plus tard soixante jours avant les examens",
};
const noSecondSummons = {
  label: '2.3.2',
  words: 'Pour les secondes sessions, aucune convocation ne sera mise à disposition ou adressée.',
};
const teacherSchedule = {
  label: '2.2',
  words:
    "L'évaluation continue permet d'évaluer régulièrement la progression des connaissances et d'apprécier l'efficacité du travail personnel du candidat. Elle est constituée d'épreuves organisées selon un planning défini et communiqué par l'enseignant.",
};
const overlap = {
  label: '2.3.1',
  words:
    "Lorsque des chevauchements d'examens, en tout ou partie, sont constatés, les candidats doivent contacter le service de gestion des examens de leur centre Cnam régional d'inscription, au moins un mois avant la date d'examen.",
};
const cancelled = {
  label: '2.3.1',
  words:
    "En cas d'annulation ou d'invalidation de l'épreuve à l'initiative de l'établissement, une nouvelle épreuve de la même session sera organisée pour les élèves concernés par cette annulation ou invalidation.",
};
const secondSession = {
  label: '2.3.1',
  words:
    "Ne peuvent se présenter à la deuxième session que les élèves ayant été absents ou n'ayant pas validé l'unité d'enseignement lors de la première session.",
};
const accommodations = {
  label: '3.2',
  words:
    "Pour permettre aux candidats en situation de handicap de composer dans les meilleures conditions, le centre Cnam régional d'inscription mettra en œuvre, en fonction des moyens dont il dispose, les aménagements spécifiques prévus par la réglementation",
};
const teacherAnswers = { label: '3.1', words: "Tout enseignant est responsable du sujet qu'il donne." };
const paperInformation = {
  label: '4.2',
  words:
    "Toutes les informations relatives au sujet d'examen transmises à la salle sont notifiées dans le procès-verbal.",
};
const identityFirst = {
  label: '4.1',
  words:
    "Après avoir justifié de leur identité, les candidats signent, au début de l'épreuve, la feuille d'émargement présentée par les surveillants.",
};
const seats = {
  label: '4.2',
  words:
    "Durant les épreuves, les candidats doivent respecter les consignes données par les surveillants. Ceux-ci peuvent procéder à tout aménagement ou changement de place de candidats qu'ils estiment nécessaire au bon déroulement de l'épreuve.",
};
const circular2004 = {
  label: '1',
  words:
    'Circulaire du 18 mai 2004 relative à la mise en œuvre de la loi n° 2004-228 du 15 mars 2004 encadrant, en application du principe de laïcité, le port de signes ou de tenues manifestant une appartenance religieuse dans les écoles, collèges et lycées publics',
};
const obey = {
  label: '4.2',
  words: 'Durant les épreuves, les candidats doivent respecter les consignes données par les surveillants.',
};
const noCommunication = {
  label: '4.6.1',
  words:
    "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Interdiction de communiquer par quelque moyen que ce soit entre candidats ou avec l'extérieur",
};
const calculators = {
  label: '4.2',
  words:
    "Les téléphones portables ne peuvent pas servir de calculatrice. Toute consultation de cours, sans autorisation, quel qu'en soit le support, y compris une calculatrice, sera considérée comme un cas de fraude avéré.",
};
const paperStatesLength = {
  label: '3.1',
  words:
    "Le sujet doit préciser le code et le nom complet de l'unité d'enseignement, le centre Cnam organisateur concerné, la durée de l'épreuve",
};
const recordContents = {
  label: '4.5',
  words:
    "Le procès-verbal mentionne […] les observations ou incidents constatés pendant l'épreuve accompagnés le cas échéant du ou des documents et / ou du ou des matériels non autorisés saisis.",
};
const legalService = {
  label: '4.5',
  words:
    "En cas d'incident avéré justifiant la saisine de la section disciplinaire de l'établissement, le procès-verbal détaillé des faits ainsi que la ou les copie(s) concernée(s) doivent être transmis au service juridique de l'établissement.",
};
/** Among the texts that the regulation says it conforms to. */
const disciplineCode = {
  label: '1',
  words:
    "Code de l'éducation et notamment Art L. 613-1 et suivants, articles R712-10 à R712-46, R715-13 et R811-10 à R811-15 sur la discipline dans les établissements publics d'enseignement supérieur",
};
const finalAssessment = {
  label: '2.3',
  words:
    "L'évaluation terminale est une évaluation de l'ensemble de la période d'enseignement qui s'effectue à l'issue de celle-ci.",
};
const freeAppreciation = {
  label: '2.2',
  words: "L'évaluation continue relève de la libre appréciation de l'enseignant.",
};
const noSummonsForContinuous = {
  label: '2.2',
  words:
    "L'évaluation continue permet d'évaluer régulièrement la progression des connaissances et d'apprécier l'efficacité du travail personnel du candidat. Elle est constituée d'épreuves organisées selon un planning défini et communiqué par l'enseignant. L'évaluation continue relève de la libre appréciation de l'enseignant. […] Elle ne fait pas l'objet de convocation.",
};
const loneProctor = {
  label: '4.3.1',
  words: 'Dans le cas où un seul surveillant serait présent, toute sortie est définitive.',
};
const throughout = {
  label: '4.2',
  words: 'La surveillance des salles est assurée pendant toute la durée des épreuves.',
};
const scriptsSupplied = {
  label: '4.4',
  words: 'Les candidats sont tenus de composer sur les copies fournies par les surveillants.',
};
const roughWorkStays = {
  label: '4.6.1',
  words:
    "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Obligation de laisser dans la salle le sujet d'examen et les brouillons utilisés pour composer.",
};
const noDistinctiveSign = {
  label: '4.4',
  words: "Aucun signe distinctif permettant d'identifier un candidat ne doit être apposé sur les copies.",
};
const fraudRecord = {
  label: '4.6.2',
  words:
    'En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] dresser un procès-verbal signé par le ou les surveillant(s) et contresigné par le ou les auteur(s) de la fraude.',
};
const director = {
  label: '4.6.2',
  words:
    "Le directeur du centre Cnam régional peut recevoir ou convoquer l'auteur présumé de la fraude afin de décider s'il y a lieu de saisir ou non la section disciplinaire via le service juridique.",
};
const sanctionVoids = {
  label: '4.6',
  words:
    "Toute sanction prononcée à l'occasion d'une épreuve entraîne la nullité de cette épreuve pour le candidat intéressé.",
};
const plagiarism = {
  label: '4.6',
  words:
    "Le plagiat de toute production écrite, prise en compte dans une évaluation, est considéré comme une fraude à l'examen.",
};
const oralForms = {
  label: '2.1',
  words: 'Nature des épreuves : […] Epreuve orale y compris soutenance de rapports',
};
const video = {
  label: '2.1',
  words:
    "Sous réserve de l'accord des membres du jury et des centres Cnam concernés, certaines épreuves orales pourront être organisées en visio-conférence.",
};
const regionalCentre = {
  label: '2.3',
  words: "L'évaluation se déroule dans le centre Cnam régional d'inscription de l'élève",
};
const marking = {
  label: '5.1',
  words:
    "Les corrections sont effectuées par les enseignants responsables nationaux ou régionaux et les notes retournées au service des examens du centre d'enseignement dans un délai maximal de 3 semaines après réception des copies.",
};
const passMark = {
  label: '1.3',
  words:
    "Une unité d'enseignement est définitivement validée et capitalisable lorsque l'élève a obtenu une note supérieure ou égale à 10/20.",
};
const afterJury = { label: '5.2', words: "La note ne deviendra définitive qu'après délibération du jury." };
const juryChair = {
  label: '5.2',
  words:
    "Dans les centres Cnam régionaux, un jury présidé par un enseignant-chercheur de l'établissement proclame les résultats.",
};
const certificate = {
  label: '5.3',
  words: "En cas de note supérieure ou égale à 10/20, une attestation est transmise à l'élève",
};
const seeScript = {
  label: '5.4',
  words:
    "Chaque élève peut consulter sa copie d'examen, ou en obtenir une photocopie en acquittant des droits de reprographie, pendant un an à compter de la date de publication des résultats.",
};
const emergency = {
  label: '4.3',
  words:
    "Aucun candidat n'est autorisé à quitter la salle d'examen avant la fin de la première heure, que ce soit temporairement ou définitivement, sauf cas d'urgence (par exemple un malaise grave).",
};

/** What people ask about the topics and this text, read whole, does not answer. */
export const silences = silencesOf('cnam', [
  ['registration', 'late', [], registered],
  ['registration', 'early-closing'],
  ['registration', 'incomplete', [], registered],
  ['registration', 'transfer', [], registered],
  ['registration', 'correct-data'],
  ['registration', 'forged'],
  ['registration', 'by-school'],
  ['registration', 'centre'],
  ['fees', 'refund', ['silent/refund'], registered],

  ['timetable', 'late-notice', ['silent/late-notice-consequence'], examTimetable],
  ['convocation', 'contents', [], examTimetable],
  ['convocation', 'schedule-stands', [], noSummonsForContinuous],
  ['moving-an-exam', 'personal-request', ['silent/personal-request-to-move'], overlap],
  ['moving-an-exam', 'postponed', [], cancelled],

  ['accommodations', 'alternative-test', [], accommodations],
  ['accommodations', 'injury', ['silent/temporary-injury'], accommodations],
  ['accommodations', 'pregnancy', ['silent/pregnancy'], accommodations],
  ['accommodations', 'accessible', [], accommodations],
  ['foreign-students', 'arrangements', ['silent/foreign-student-extra-time']],
  ['foreign-students', 'how'],
  ['foreign-students', 'in-time'],
  ['foreign-students', 'language', ['silent/language-of-composition']],
  ['special-status', 'regime', ['silent/working-athlete-status']],
  ['special-status', 'same-exam'],
  ['special-status', 'employer', ['silent/apprentices-employer-leave']],

  ['exam-paper', 'due', ['silent/paper-delivery-deadline'], teacherAnswers],
  ['exam-paper', 'instructions-due', [], teacherAnswers],
  ['exam-paper', 'confidential', [], teacherAnswers],
  ['exam-paper', 'copies', [], teacherAnswers],
  ['exam-paper', 'renewed', [], teacherAnswers],
  ['exam-paper', 'too-few', ['silent/too-few-papers'], paperInformation],
  ['logistics', 'rooms-and-proctors', [], throughout],
  ['logistics', 'contact', ['silent/contact-details'], overlap],

  ['late-entry', 'delay-start', ['silent/strike-weather-delay'], lateness],
  ['late-entry', 'late-login', ['silent/late-connection-online'], lateAdmission],
  ['late-entry', 'extended-time', ['silent/limits-on-extended-time'], lateAdmission],
  ['arrival-and-seating', 'be-there', ['silent/arrive-how-early'], identityFirst],
  ['arrival-and-seating', 'called-in', [], identityFirst],
  ['arrival-and-seating', 'assigned-seat', [], seats],
  ['identity', 'mark', ['silent/mark-after-id-refusal'], validId],
  ['clothing', 'ears', ['silent/uncover-ears'], obey],
  ['clothing', 'face', ['silent/face-covering'], identityFirst],
  ['clothing', 'religious-dress', ['silent/religious-dress'], circular2004],
  ['invigilation', 'minimum', ['silent/minimum-proctors'], loneProctor],
  ['invigilation', 'who-may', ['silent/who-may-proctor'], throughout],
  ['start-of-exam', 'times-announced', [], paperStatesLength],
  ['start-of-exam', 'lost-time', ['silent/lost-time'], recordContents],

  ['devices', 'search', ['silent/phone-search'], seized],
  ['devices', 'search-bag', ['silent/search-bag-or-pockets'], seized],
  ['devices', 'give-back', ['silent/return-of-seized-items'], recordContents],
  ['default-materials', 'lend', ['silent/lending-material'], noCommunication],
  [
    'default-materials',
    'food-and-drink',
    ['silent/food-and-drink', 'silent/medication', 'silent/earplugs'],
    nothingByDefault,
  ],
  ['default-materials', 'calculator-model', ['silent/calculator-model'], calculators],
  ['default-materials', 'scrap-paper', ['silent/scrap-paper-supply'], roughWorkStays],
  ['default-materials', 'pens', ['silent/pens-and-ink'], noDistinctiveSign],
  ['leave-for-a-moment', 'belongings', ['silent/script-during-temporary-exit'], temporaryExit],
  ['leave-for-a-moment', 'extra-time', [], temporaryExit],
  ['leave-for-a-moment', 'limit', ['silent/break-length-and-number'], temporaryExit],
  ['script-and-anonymity', 'property', [], scriptsSupplied],

  ['absence', 'mark', ['silent/mark-for-absence'], secondSession],
  ['absence', 'justify', ['silent/absence-justification'], secondSession],
  ['absence', 'in-time', [], secondSession],
  ['absence', 'proofs', ['silent/valid-absence-proofs'], secondSession],
  ['absence', 'make-up-in-time', [], secondSession],
  ['absence', 'continuous-make-up', ['silent/continuous-assessment-makeup'], teacherSchedule],

  ['fraud-in-the-room', 'substitution', ['silent/impersonation'], stopFraud],
  ['fraud-in-the-room', 'found-afterwards', ['silent/fraud-found-at-marking'], legalService],
  ['fraud-in-the-room', 'mark-after-expulsion', ['silent/mark-after-expulsion'], stopFraud],
  ['fraud-report', 'admission', [], fraudRecord],
  ['fraud-proceedings', 'referral-deadline', ['silent/fraud-referral-deadline'], director],
  ['fraud-proceedings', 'panel', ['silent/disciplinary-panel-composition'], disciplineCode],
  ['fraud-proceedings', 'hearing', ['silent/disciplinary-hearing-rights'], director],
  ['fraud-proceedings', 'ruling-deadline', ['silent/disciplinary-decision-deadline'], disciplineCode],
  ['fraud-proceedings', 'marked', ['silent/suspect-script-marked'], legalService],
  ['fraud-proceedings', 'withheld', ['silent/results-withheld-during-proceedings'], sanctionVoids],
  ['sanctions', 'voids-session', ['silent/sanction-voids-session'], sanctionVoids],
  ['sanctions', 'exam-annulled-for-all', [], cancelled],
  ['plagiarism', 'definition', [], plagiarism],
  ['plagiarism', 'quotation', [], plagiarism],
  ['plagiarism', 'group', ['silent/group-plagiarism'], plagiarism],
  ['plagiarism', 'ai', ['silent/generative-ai'], plagiarism],

  ['oral', 'alone', ['silent/oral-conduct'], oralForms],
  ['oral', 'public', ['silent/oral-conduct'], oralForms],
  ['oral', 'times', ['silent/oral-conduct'], oralForms],
  ['oral', 'questions', [], oralForms],
  ['oral', 'conditions', [], oralForms],
  ['oral', 'defence', [], oralForms],
  ['online-exam', 'alone', ['silent/remote-proctoring'], regionalCentre],
  ['online-exam', 'end', [], regionalCentre],
  ['online-exam', 'copy-paper', [], regionalCentre],
  ['online-exam', 'disclose'],
  ['online-exam', 'failure', ['silent/online-technical-failure'], video],
  ['online-exam', 'recording', ['silent/recording-personal-data']],
  ['continuous-assessment', 'scripts', [], seeScript],
  ['continuous-assessment', 'last-test', [], finalAssessment],
  ['assessment-methods', 'same-for-all'],

  ['marks-and-results', 'criteria', [], freeAppreciation],
  ['marks-and-results', 'double-marking', ['silent/double-marking'], marking],
  ['marks-and-results', 'rounding', ['silent/rounding'], passMark],
  ['jury', 'quorum', ['silent/jury-quorum'], juryChair],
  ['jury', 'reconvene', [], juryChair],
  ['jury', 'guests', [], juryChair],
  ['jury', 'deliberations', [], juryChair],
  ['jury', 'vote', [], juryChair],
  ['jury', 'proxy', [], juryChair],
  ['jury', 'change-marks', ['silent/jury-points'], afterJury],
  ['jury', 'minutes', [], juryChair],
  ['jury', 'minutes-access', [], juryChair],
  ['jury', 'meetings', [], juryChair],
  ['passing', 'eliminatory', ['silent/eliminatory-mark'], passMark],
  ['passing', 'certificate-when', ['silent/certificate-issue-delay'], certificate],
  ['passing', 'course-required', [], passMark],
  ['second-session', 'attempts', ['silent/number-of-attempts'], secondSession],
  ['second-session', 'organised-alike', [], noSecondSummons],
  ['consult-script', 'other-person', ['silent/consultation-by-proxy'], seeScript],
  ['consult-script', 'model-answer', ['silent/model-answer'], seeScript],

  ['contest-mark', 'contest', ['silent/contest-mark'], seeScript],
  ['contest-mark', 'in-time'],
  ['contest-mark', 'lower'],
  ['contest-mark', 'clerical-error', ['silent/clerical-error-in-mark'], afterJury],
  ['contest-mark', 'recourse', [], afterJury],
  ['contest-mark', 'recourse-in-time'],
  ['appeal', 'jury-decision', [], afterJury],
  ['appeal', 'jury-in-time'],
  ['appeal', 'jury-form'],
  ['appeal', 'sanction', ['silent/sanction-appeal'], disciplineCode],
  ['appeal', 'sanction-in-time', [], disciplineCode],
  ['appeal', 'court', ['silent/administrative-court']],
  ['appeal', 'suspensive', ['silent/appeal-suspensive-effect']],

  ['premises', 'smoking', ['silent/smoking-vaping']],
  ['premises', 'alcohol'],
  ['premises', 'drunk', [], misconduct],
  ['premises', 'narcotics'],
  ['premises', 'access'],
  ['premises', 'host-rules'],
  ['premises', 'suitable-rooms', [], regionalCentre],
  ['fire-and-safety', 'fire', ['silent/fire-alarm-conduct'], emergency],
  ['fire-and-safety', 'danger'],
  ['fire-and-safety', 'drills'],
  ['fire-and-safety', 'equipment'],
  ['marks-and-results', 'appraisal'],
  ['passing', 'platform-attestation'],
  ['premises', 'use'],
]);

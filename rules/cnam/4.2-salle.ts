import { always, type Cell, type Outcome, plainly } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { trace } from '../minutes.ts';
import { asWorded, withPoint, withPointBy } from './points.ts';

const clauses = {
  teacher: {
    label: '4.2',
    words:
      "L'enseignant en charge du sujet d'examen est tenu d'assurer une permanence d'une heure dans la salle d'examen au début de l'épreuve ou à défaut d'être joignable durant ce laps de temps dans la limite des horaires d'ouverture de son centre de rattachement.",
  },
  throughout: {
    label: '4.2',
    words: 'La surveillance des salles est assurée pendant toute la durée des épreuves.',
  },
  told: {
    label: '4.2',
    words:
      "Les surveillants sont informés des conditions particulières d'examen dont bénéficient certains candidats (temps majoré de composition et/ou toute disposition spéciale prévue pour les candidats en situation de handicap).",
  },
  consultation: {
    label: '4.2',
    words:
      "Toute consultation de cours, sans autorisation, quel qu'en soit le support, y compris une calculatrice, sera considérée comme un cas de fraude avéré.",
  },
  plagiarism: {
    label: '4.6',
    words:
      "Le plagiat de toute production écrite, prise en compte dans une évaluation, est considéré comme une fraude à l'examen.",
  },
  refusal: {
    label: '4.8',
    words:
      "Il est rappelé qu'un refus de rendre sa copie est un motif suffisant pour saisir la section disciplinaire.",
  },
  betweenExams: {
    label: '2.3.1',
    words:
      "Les élèves pour lesquels une solution aura été proposée devront rester dans la salle à l'issue de la première épreuve et demeurer à disposition d'un surveillant habilité pour être accompagnés à la seconde épreuve.",
  },
  fraud: {
    label: '4.6.2',
    words:
      "En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] porter la fraude à la connaissance du responsable de l'organisation des examens qui la déférera au directeur du centre Cnam régional.",
  },
  application: {
    label: '6',
    words:
      'Les enseignants et enseignants-chercheurs du Cnam ainsi que les responsables des centres Cnam régionaux sont chargés, chacun en ce qui le concerne, de la bonne application du présent règlement de contrôle des connaissances.',
  },
  seats: {
    label: '4.2',
    words:
      "Durant les épreuves, les candidats doivent respecter les consignes données par les surveillants. Ceux-ci peuvent procéder à tout aménagement ou changement de place de candidats qu'ils estiment nécessaire au bon déroulement de l'épreuve.",
  },
  misconduct: {
    label: '4.2',
    words:
      'Tout candidat adoptant un comportement inadéquat ou non conforme à ce règlement pourra être passible de sanctions disciplinaires via la saisine de la section disciplinaire.',
  },
  sign: {
    label: '4.1',
    words:
      "Après avoir justifié de leur identité, les candidats signent, au début de l'épreuve, la feuille d'émargement présentée par les surveillants.",
  },
  signAgain: { label: '4.8', words: 'Un émargement est réalisé au moment de la remise de la copie.' },
  confinement: {
    label: '4.3.2',
    words:
      "Sous réserve d'organisation d'examens en multi-sites et en raison des décalages horaires, des dispositifs spécifiques de confinement des candidats peuvent être mis en place dans les centres d'examen métropolitains, ultramarins ou situés à l'étranger. Les candidats concernés en sont informés avant le début de l'épreuve et sont tenus de s'y conformer.",
  },
  communicate: {
    label: '4.6.1',
    words:
      "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Interdiction de communiquer par quelque moyen que ce soit entre candidats ou avec l'extérieur",
  },
  belongings: {
    label: '4.6.1',
    words:
      "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Interdiction d'utiliser ou même de conserver sans les utiliser des documents ou matériels non autorisés pendant l'épreuve et notamment tous les appareils personnels de communication ou de stockage des données. Les surveillants demanderont aux candidats de déposer les documents et matériels rangés dans leur sac posé à leurs pieds et rigoureusement fermé",
  },
  leavePaper: {
    label: '4.6.1',
    words:
      "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes : […] Obligation de laisser dans la salle le sujet d'examen et les brouillons utilisés pour composer.",
  },
};

const sign = {
  fr: "Après avoir justifié de leur identité, les candidats signent la feuille d'émargement au début de l'épreuve. Un émargement a lieu aussi à la remise de la copie.",
  en: 'Once they have proved their identity, candidates sign the attendance sheet at the start of the exam. There is a signature also when the script is handed in.',
};
const refusalSuffices = {
  fr: 'Un refus de rendre sa copie est un motif suffisant pour saisir la section disciplinaire.',
  en: 'Refusing to hand in the script is enough for a referral to the disciplinary section (section disciplinaire).',
};
const obey = {
  fr: 'Pendant les épreuves, les candidats doivent respecter les consignes données par les surveillants.',
  en: "During exams, candidates must follow the proctors' instructions.",
};
const seats = {
  fr: "Les surveillants peuvent changer des candidats de place, ou réaménager les places, s'ils l'estiment nécessaire au bon déroulement de l'épreuve.",
  en: 'Proctors may move candidates, or rearrange seats, where they find it necessary for the proper conduct of the exam.',
};

const mustMove = {
  fr: "Les candidats doivent respecter les consignes des surveillants, qui peuvent les changer de place s'ils l'estiment nécessaire au bon déroulement de l'épreuve.",
  en: 'Candidates must follow the instructions of the proctors, who may move them where they find it necessary for the proper conduct of the exam.',
};

export const arrival: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'arrival-and-seating',
    proposition: 'sign-in',
    inventory: ['cnam/identity-then-sign'],
    clauses: { sign: clauses.sign, signAgain: clauses.signAgain },
    statement: sign,
    decision: withPoint('sign_in_point', always({ status: 'required', say: sign }), {
      at_end_only: asWorded('false', sign, ['sign', 'signAgain']),
      before_check: asWorded('false', sign, ['sign']),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'arrival-and-seating',
    proposition: 'seat-change',
    inventory: ['cnam/proctor-instructions-and-seating'],
    clauses: { seats: clauses.seats },
    statement: seats,
    decision: withPoint('moved_point', always({ status: 'permitted', say: seats, reasons: [obey] }), {
      refused: asWorded('forbidden', mustMove, ['seats']),
      obeyed: asWorded('required', mustMove, ['seats']),
    }),
  },
];

/** A point of seats, of rules beside which it may be asked. */
const moved = {
  by_proctor: asWorded('permitted', seats, ['seats'], [obey]),
  refused: asWorded('forbidden', mustMove, ['seats']),
  obeyed: asWorded('required', mustMove, ['seats']),
};

/** How long the teacher stays in the room, or within reach. */
const TEACHER_MIN = 60;

const throughout = {
  fr: 'La surveillance des salles est assurée pendant toute la durée des épreuves. Les surveillants sont informés des conditions particulières de certains candidats, comme un temps majoré.',
  en: 'Rooms are invigilated throughout the exams. Proctors are told of the special conditions of certain candidates, such as extra time.',
};
const teacher = {
  fr: "L'enseignant en charge du sujet doit être dans la salle pendant une heure au début de l'épreuve, ou à défaut être joignable pendant cette heure, dans la limite des horaires d'ouverture de son centre.",
  en: 'The teacher in charge of the paper must be in the room for one hour at the start of the exam or, failing that, be within reach during that hour, within the opening hours of his or her centre.',
};
const confinement = {
  fr: "Dans deux cas : pour un examen en multi-sites, en raison des décalages horaires, un confinement peut être mis en place, dans les centres métropolitains, ultramarins ou à l'étranger ; les candidats en sont informés avant l'épreuve et tenus de s'y conformer. Entre deux épreuves qui se chevauchaient, l'élève à qui une solution a été proposée reste dans la salle, à la disposition d'un surveillant habilité. Le texte ne parle d'aucun autre cas, et ne dit pas combien de temps.",
  en: 'In two cases: for an exam held on several sites, because of time differences, confinement may be set up, at centres in mainland France, overseas or abroad; candidates are told before the exam and have to comply. Between two exams that overlapped, a student to whom a solution was offered stays in the room, at the disposal of an authorised proctor. The text speaks of no other case, and does not say for how long.',
};

const onSeveralSites = {
  fr: "Pour un examen en multi-sites, en raison des décalages horaires, un confinement des candidats peut être mis en place ; ils en sont informés avant le début de l'épreuve et sont tenus de s'y conformer.",
  en: 'For an exam held on several sites, because of time differences, candidates may be kept in confinement; they are told before the exam starts and have to comply.',
};

const inCharge = {
  fr: "Le texte connaît un surveillant responsable de la salle, qui rappelle les consignes et agit en cas de fraude, et un responsable de l'organisation des examens, à qui la fraude est signalée. Il ne dit ni qui les désigne ou les remplace, ni qui répond du bon déroulement de l'épreuve.",
  en: 'The text knows a proctor in charge of the room, who recalls the rules and acts in case of cheating, and a person in charge of organising the exams, to whom cheating is reported. It says neither who appoints or replaces them, nor who answers for the proper conduct of the exam.',
};

/** What is asked of the teacher of the paper, no time being told. */
const teacherPoints: Readonly<Record<NonNullable<Facts['teacher_point']>, Outcome>> = {
  whole_exam: {
    status: 'not-required',
    say: {
      fr: "Le texte ne demande à l'enseignant en charge du sujet que la première heure : en salle, ou à défaut joignable.",
      en: 'The text asks of the teacher in charge of the paper only the first hour: in the room or, failing that, within reach.',
    },
    reasons: [teacher],
  },
  within_reach: {
    status: 'not-required',
    say: {
      fr: "L'enseignant en charge du sujet est dans la salle pendant la première heure, ou à défaut joignable pendant cette heure, dans la limite des horaires d'ouverture de son centre.",
      en: 'The teacher in charge of the paper is in the room for the first hour or, failing that, within reach during that hour, within the opening hours of his or her centre.',
    },
  },
};

export const invigilation: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'invigilation',
    proposition: 'continuous',
    inventory: ['cnam/continuous-invigilation'],
    clauses: { throughout: clauses.throughout, told: clauses.told },
    ...plainly('required', throughout),
  },
  {
    regulation: 'cnam',
    topic: 'invigilation',
    proposition: 'teacher-present',
    inventory: ['cnam/teacher-presence-first-hour'],
    clauses: { teacher: clauses.teacher },
    statement: teacher,
    decision: withPointBy(
      ['teacher_point'],
      {
        asks: [],
        conditions: ['elapsed_min'],
        monotone: { elapsed_min: 'hurts' },
        decide: ({ elapsed_min: elapsed }) =>
          elapsed !== undefined && elapsed >= TEACHER_MIN
            ? {
                status: 'not-required',
                say: {
                  fr: "La première heure est passée : le texte ne demande plus que l'enseignant soit présent ou joignable.",
                  en: 'The first hour is over: the text no longer asks that the teacher be present or within reach.',
                },
                reasons: [teacher],
                trace: [trace(false, `${String(elapsed)} < ${String(TEACHER_MIN)}`)],
              }
            : {
                status: elapsed === undefined ? 'depends' : 'required',
                say: teacher,
                reasons: [
                  {
                    fr: "Le texte ne lui demande rien après la première heure, et ne dit pas qu'il surveille lui-même l'épreuve.",
                    en: 'The text asks nothing of the teacher after the first hour, and does not say that the teacher invigilates.',
                  },
                ],
              },
      },
      ({ teacher_point: point, elapsed_min: elapsed }) =>
        point === undefined || elapsed !== undefined ? undefined : teacherPoints[point],
    ),
  },
  {
    regulation: 'cnam',
    topic: 'invigilation',
    proposition: 'confinement',
    inventory: ['cnam/confinement-multi-site'],
    clauses: { confinement: clauses.confinement, betweenExams: clauses.betweenExams },
    statement: confinement,
    decision: withPoint('confined_point', always({ status: 'depends', say: confinement }), {
      time_zones: asWorded('permitted', onSeveralSites, ['confinement']),
      told: asWorded('required', onSeveralSites, ['confinement']),
      untold: asWorded('false', onSeveralSites, ['confinement']),
      refuse: asWorded('forbidden', onSeveralSites, ['confinement']),
      comply: asWorded('required', onSeveralSites, ['confinement']),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'invigilation',
    proposition: 'in-charge',
    inventory: [],
    clauses: { communicate: clauses.communicate, fraud: clauses.fraud, application: clauses.application },
    ...plainly('unsaid', inCharge),
  },
];

const reminders = {
  fr: 'Avant le début, le surveillant responsable de la salle rappelle oralement trois consignes : ne pas communiquer, ne garder aucun document ni matériel non autorisé, laisser dans la salle le sujet et les brouillons. Le texte ne décrit pas la distribution des sujets.',
  en: 'Before the start, the proctor in charge of the room recalls three rules aloud: no communication, no unauthorised document or equipment at hand, paper and rough work stay in the room. The text does not describe how papers are handed out.',
};

const recalledAloud = {
  fr: "Avant le début de l'épreuve, le surveillant responsable de la salle rappelle oralement les consignes.",
  en: 'Before the exam starts, the proctor in charge of the room recalls the rules aloud.',
};

export const start: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'start-of-exam',
    proposition: 'sequence',
    inventory: ['cnam/oral-reminder'],
    clauses: {
      communicate: clauses.communicate,
      belongings: clauses.belongings,
      leavePaper: clauses.leavePaper,
      sign: clauses.sign,
    },
    statement: reminders,
    decision: withPoint('reminder_point', always({ status: 'true', say: reminders }), {
      aloud: asWorded('required', recalledAloud, ['communicate']),
      in_writing: asWorded('false', recalledAloud, ['communicate']),
      left_out: asWorded('false', recalledAloud, ['communicate']),
      later: asWorded('false', recalledAloud, ['communicate']),
    }),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Avant le début, rappeler oralement l'interdiction de communiquer, entre candidats ou avec l'extérieur, par quelque moyen que ce soit.",
          en: 'Before the start, recall aloud that communicating, with each other or with the outside, is forbidden by any means.',
        },
        clause: 'communicate',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Rappeler l'interdiction d'utiliser ou de garder des documents ou matériels non autorisés, et demander de les ranger dans le sac, fermé, aux pieds du candidat.",
          en: "Recall that unauthorised documents or equipment may be neither used nor kept, and ask that they go into the closed bag at the candidate's feet.",
        },
        clause: 'belongings',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Rappeler l'obligation de laisser dans la salle le sujet et les brouillons.",
          en: 'Recall that the paper and the rough work have to stay in the room.',
        },
        clause: 'leavePaper',
      },
      {
        actor: 'student',
        text: {
          fr: "Au début de l'épreuve, après avoir justifié de son identité, signer la feuille d'émargement.",
          en: 'At the start of the exam, once identity is proved, sign the attendance sheet.',
        },
        clause: 'sign',
      },
    ],
  },
];

const silent = {
  fr: "Les candidats ne doivent communiquer par aucun moyen, ni entre eux ni avec l'extérieur.",
  en: 'Candidates may not communicate by any means, with each other or with the outside.',
};
const misconduct = {
  fr: "Un comportement inadéquat ou non conforme au règlement peut valoir des sanctions disciplinaires, par la saisine de la section disciplinaire. Le texte n'appelle expressément fraude que la consultation de cours sans autorisation (« fraude avérée ») et le plagiat. Refuser de rendre sa copie est un motif suffisant de saisine.",
  en: 'Behaviour that is inadequate or against the regulation may lead to disciplinary sanctions, by referral to the disciplinary section (section disciplinaire). The text expressly calls cheating only the consulting of course material without authorisation ("fraude avérée", established fraud) and plagiarism. Refusing to hand in the script is enough for a referral.',
};

export const conduct: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'conduct',
    proposition: 'communicate',
    inventory: [],
    clauses: { communicate: clauses.communicate, seats: clauses.seats },
    statement: silent,
    decision: withPoint(
      'moved_point',
      always({ status: 'forbidden', say: silent, cites: ['communicate'] }),
      moved,
    ),
  },
  {
    regulation: 'cnam',
    topic: 'conduct',
    proposition: 'obey',
    inventory: ['cnam/proctor-instructions-and-seating'],
    clauses: { seats: clauses.seats },
    statement: obey,
    decision: withPoint('moved_point', always({ status: 'required', say: obey, reasons: [seats] }), moved),
  },
  {
    regulation: 'cnam',
    topic: 'conduct',
    proposition: 'breach',
    inventory: ['cnam/misbehaviour-disciplinary'],
    clauses: {
      misconduct: clauses.misconduct,
      consultation: clauses.consultation,
      plagiarism: clauses.plagiarism,
      refusal: clauses.refusal,
    },
    statement: misconduct,
    decision: withPoint(
      'hand_in_point',
      withPoint('misconduct_point', always({ status: 'depends', say: misconduct }), {
        may_lead: asWorded('permitted', misconduct, ['misconduct', 'refusal']),
        certain: asWorded('false', misconduct, ['misconduct']),
      }),
      { may_be_referred: { ...asWorded('permitted', refusalSuffices, ['refusal']), whole: true } },
    ),
  },
];

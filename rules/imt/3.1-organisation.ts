import { always, type Cell } from '../cell.ts';
import { finds, whoDecides } from '../who.ts';
import { pointed } from './points.ts';

const clauses = {
  documents: {
    label: '2',
    words:
      "Les systèmes d'évaluation et les conditions de validation des enseignements en ligne sont décrits dans les documents de chaque cours et ont valeur de règlement des études en complément du présent document",
  },
  scope: {
    label: '3.1',
    words:
      "Le contrôle repose sur la totalité du programme de l'enseignement du cours. Il prend la forme, selon les cas, d'un contrôle de synthèse permettant de mesurer le degré d'assimilation et de compréhension de l'enseignement par les apprenants ou d'un contrôle regroupant plusieurs exercices spécifiques à certaines parties.",
  },
  single: {
    label: '3.1',
    words:
      "Le contrôle repose sur la totalité du programme de l'enseignement du cours. […] Il donne lieu à une note unique. Au plus une seule « session d'examen » par cours est organisée.",
  },
  oneSession: {
    label: '3.1',
    words: "Au plus une seule « session d'examen » par cours est organisée.",
  },
  closed: {
    label: '3',
    words:
      "Les contrôles sont organisés en temps limité, sans documentation, sans accès à des moyens électroniques (ordinateur, réseau, calculatrice…) autres que ceux surveillés sous une forme que l'équipe enseignante juge adaptée à la vérification de l'atteinte des objectifs fixés.",
  },
  newSessions: {
    label: '3',
    words:
      'Tout apprenant ne respectant pas cette clause verra sa copie frappée de nullité, sans préjudice de sanctions disciplinaires (interdiction de pouvoir e représenter à de nouvelles sessions).',
  },
  logistics: {
    label: '3.1',
    words:
      "Le service vie scolaire mandaté par l'Institut Mines-Télécom met en œuvre l'organisation et la logistique des « sessions d'examen », en vue de garantir l'accueil de la totalité des apprenants concernés.",
  },
  noDeferral: {
    label: '1',
    words: "Aucun report d'inscription à une session d'examen n'est autorisé.",
  },
  ill: {
    label: 'A.1.2',
    words:
      "Lorsqu'un accident survient (ou si un élève est gravement malade) dans l'établissement, il faut : […] Appeler le SAMU ou les sapeurs-pompiers",
  },
};

const oneSession = {
  fr: "Au plus une seule session d'examen est organisée par cours : le texte ne prévoit ni seconde session, ni rattrapage.",
  en: 'At most one exam session is held per course: the text provides for no second session and no resit.',
};
const newSessions = {
  fr: 'Le texte parle ailleurs de « nouvelles sessions », sans dire quand un même cours en aurait une autre.',
  en: 'Elsewhere the text speaks of "new sessions" (nouvelles sessions), without saying when the same course would have another.',
};
const noMakeUp = {
  fr: "Le texte ne prévoit aucune épreuve de remplacement : au plus une session est organisée par cours, et aucun report d'inscription n'est autorisé.",
  en: 'The text provides for no make-up exam: at most one session is held per course, and no registration may be deferred.',
};
const noCause = {
  fr: "Le texte ne fait d'exception pour aucune cause, ni maladie, ni force majeure.",
  en: 'The text makes no exception for any cause, neither illness nor force majeure.',
};
const studentOffice = {
  fr: "Le service vie scolaire, mandaté par l'Institut Mines-Télécom, met en œuvre l'organisation et la logistique des sessions d'examen, pour accueillir tous les apprenants concernés.",
  en: 'The student office (service vie scolaire), mandated by the Institut Mines-Télécom, carries out the organisation and logistics of exam sessions, so as to take in all the learners concerned.',
};

const namesNeither = {
  fr: 'Le texte ne nomme ni les salles ni les surveillants.',
  en: 'The text names neither rooms nor proctors.',
};
const logistics = {
  fr: `${studentOffice.fr} ${namesNeither.fr}`,
  en: `${studentOffice.en} ${namesNeither.en}`,
};

const sessionsFound = {
  how_many: { status: 'true', say: oneSession, cites: ['oneSession'] },
  single: { status: 'true', say: oneSession, reasons: [newSessions], cites: ['oneSession'] },
  several: { status: 'false', say: oneSession, reasons: [newSessions], cites: ['oneSession'] },
} as const;

const wholeSyllabus = {
  fr: "L'examen porte sur la totalité du programme de l'enseignement du cours.",
  en: 'The exam bears on the whole syllabus of the course.',
};
const formsOfExam = {
  fr: "C'est, selon les cas, un contrôle de synthèse ou un contrôle regroupant plusieurs exercices sur certaines parties, en temps limité, sans documentation ; il porte sur tout le programme du cours.",
  en: 'It is, depending on the case, a synthesis test or a test made of several exercises on certain parts, in limited time, without documents; it bears on the whole syllabus of the course.',
};
const reachFound = {
  whole: { status: 'true', say: wholeSyllabus, cites: ['scope'] },
  part: { status: 'false', say: wholeSyllabus, cites: ['scope'] },
} as const;

const changeLeftOpen = {
  fr: "Le texte ne dit pas si les modalités d'évaluation peuvent être modifiées en cours de formation : elles sont décrites dans les documents du cours.",
  en: 'The text does not say whether the assessment methods may be changed during the training: they are described in the course documents.',
};
const otherFormsLeftOpen = {
  fr: "Le texte ne dit rien de formes d'évaluation nouvelles ou dérogatoires : l'épreuve a lieu sous « une forme que l'équipe enseignante juge adaptée ».",
  en: 'The text says nothing of new or exceptional forms of assessment: the exam is held in "a form that the teaching team judges suitable".',
};

export const organisation: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'changed',
    inventory: [],
    clauses: { documents: clauses.documents, scope: clauses.scope },
    statement: changeLeftOpen,
    decision: pointed(
      'exam_reach',
      reachFound,
      always({ status: 'unsaid', say: changeLeftOpen, cites: ['documents'] }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'innovation',
    inventory: [],
    clauses: { closed: clauses.closed, scope: clauses.scope },
    statement: otherFormsLeftOpen,
    decision: pointed(
      'exam_reach',
      reachFound,
      always({ status: 'unsaid', say: otherFormsLeftOpen, cites: ['closed'] }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'forms',
    inventory: ['imt/exam-scope-and-single-mark'],
    clauses: { scope: clauses.scope, closed: clauses.closed },
    statement: {
      fr: "L'examen porte sur tout le programme du cours. C'est, selon les cas, un contrôle de synthèse ou un contrôle regroupant plusieurs exercices sur certaines parties, en temps limité, sans documentation, sous « une forme que l'équipe enseignante juge adaptée ».",
      en: 'The exam bears on the whole syllabus of the course. It is, depending on the case, a synthesis test or a test made of several exercises on certain parts, in limited time, without documents, in "a form that the teaching team judges suitable".',
    },
    decision: pointed('exam_reach', reachFound, always({ status: 'depends', say: formsOfExam })),
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'number-of-tests',
    inventory: ['imt/exam-scope-and-single-mark'],
    clauses: { single: clauses.single },
    statement: {
      fr: "L'examen donne lieu à une note unique, et au plus une session d'examen est organisée par cours. Le texte n'exige aucun nombre minimal de notes ou d'épreuves.",
      en: 'The exam gives a single mark, and at most one exam session is held per course. The text requires no minimum number of marks or tests.',
    },
    decision: always({
      status: 'false',
      say: {
        fr: "L'examen donne lieu à une note unique, et au plus une session d'examen est organisée par cours ; le texte n'exige aucun nombre minimal.",
        en: 'The exam gives a single mark, and at most one exam session is held per course; the text requires no minimum number.',
      },
    }),
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'enough-tests',
    inventory: [],
    clauses: { single: clauses.single },
    statement: {
      fr: "L'examen donne lieu à une note unique : une seule suffit. Le texte ne parle pas de contrôle continu.",
      en: 'The exam gives a single mark: one is enough. The text does not speak of continuous assessment.',
    },
    decision: always({
      status: 'true',
      say: {
        fr: "L'examen donne lieu à une note unique : le texte n'en demande pas d'autre.",
        en: 'The exam gives a single mark: the text asks for no other.',
      },
      reasons: [
        {
          fr: 'Le texte ne parle pas de contrôle continu.',
          en: 'The text does not speak of continuous assessment.',
        },
      ],
    }),
  },
  {
    regulation: 'imt',
    topic: 'logistics',
    proposition: 'rooms-and-proctors',
    inventory: ['imt/logistics-by-vie-scolaire'],
    clauses: { logistics: clauses.logistics },
    statement: logistics,
    decision: whoDecides('arranged_by', {
      whole: { status: 'true', say: logistics },
      of: {
        all_office: { status: 'true', say: studentOffice },
        rooms_office: { status: 'true', say: studentOffice, reasons: [namesNeither] },
        rooms_teacher: {
          ...finds(
            'false',
            "L'organisation et la logistique des sessions d'examen, pour accueillir tous les apprenants, reviennent au service vie scolaire, mandaté par l'Institut Mines-Télécom.",
            'The organisation and logistics of exam sessions, so as to take in all learners, are for the student office (service vie scolaire), mandated by the Institut Mines-Télécom.',
          ),
          reasons: [namesNeither],
        },
        all_teacher: finds(
          'false',
          "C'est le service vie scolaire, mandaté par l'Institut Mines-Télécom, qui met en œuvre l'organisation et la logistique des sessions d'examen.",
          'It is the student office (service vie scolaire), mandated by the Institut Mines-Télécom, that carries out the organisation and logistics of exam sessions.',
        ),
      },
      cite: 'logistics',
    }),
  },
  {
    regulation: 'imt',
    topic: 'second-session',
    proposition: 'sit',
    inventory: ['imt/one-session-per-course', 'silent/resit-eligibility'],
    clauses: { oneSession: clauses.oneSession, newSessions: clauses.newSessions },
    statement: oneSession,
    decision: pointed(
      'sessions_held',
      sessionsFound,
      always({ status: 'false', say: oneSession, reasons: [newSessions] }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'second-session',
    proposition: 'attempts',
    inventory: ['silent/number-of-attempts'],
    clauses: { oneSession: clauses.oneSession, newSessions: clauses.newSessions },
    statement: {
      fr: "Au plus une seule session d'examen est organisée par cours ; le texte ne dit pas combien de fois on peut se présenter.",
      en: 'At most one exam session is held per course; the text does not say how many times one may sit the exam.',
    },
    decision: pointed(
      'sessions_held',
      sessionsFound,
      always({
        status: 'unsaid',
        say: {
          fr: "Le texte ne dit pas combien de fois on peut se présenter à un examen ; il dit qu'au plus une session d'examen est organisée par cours.",
          en: 'The text does not say how many times one may sit an exam; it says that at most one exam session is held per course.',
        },
        reasons: [newSessions],
      }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'absence',
    proposition: 'make-up',
    inventory: ['silent/makeup-after-absence'],
    clauses: {
      oneSession: clauses.oneSession,
      noDeferral: clauses.noDeferral,
      newSessions: clauses.newSessions,
    },
    statement: noMakeUp,
    decision: pointed(
      'absence_record',
      {
        recorded: {
          status: 'unsaid',
          say: {
            fr: 'Le texte ne dit pas comment une absence est notée ou inscrite : zéro, « absent » ou autrement.',
            en: 'The text does not say how an absence is marked or recorded: zero, "absent" or otherwise.',
          },
          cites: ['oneSession'],
        },
      },
      always({ status: 'false', say: noMakeUp, reasons: [noCause, newSessions] }),
    ),
  },
  {
    regulation: 'imt',
    topic: 'absence',
    proposition: 'ill-during',
    inventory: ['silent/ill-during-exam'],
    clauses: { oneSession: clauses.oneSession, noDeferral: clauses.noDeferral, ill: clauses.ill },
    statement: {
      fr: `${noMakeUp.fr} Le texte ne dit pas si l'épreuve commencée compte. Pour un élève gravement malade, il faut appeler le SAMU ou les sapeurs-pompiers.`,
      en: `${noMakeUp.en} The text does not say whether the exam that was started counts. For a student who is seriously ill, the ambulance service (SAMU) or the fire brigade must be called.`,
    },
    decision: always({
      status: 'false',
      say: noMakeUp,
      reasons: [
        noCause,
        {
          fr: "Le texte ne dit pas si l'épreuve commencée compte.",
          en: 'The text does not say whether the exam that was started counts.',
        },
      ],
      next: {
        fr: 'Si quelqu’un est gravement malade dans les locaux, appeler le SAMU ou les sapeurs-pompiers.',
        en: 'If somebody is seriously ill on the premises, call the ambulance service (SAMU) or the fire brigade.',
      },
    }),
  },
];

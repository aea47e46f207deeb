import { always, type Cell } from '../cell.ts';
import type { Holder } from '../status.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  subject: {
    label: 'Préambule',
    words:
      "Le présent règlement définit les conditions d'obtention d'un certificat associé à un cours en ligne (MOOC) de l'Institut Mines-Télécom.",
  },
  learners: {
    label: 'Préambule',
    words:
      "L'institut Mines-télécom propose aux apprenants qui le souhaitent la possibilité d'obtenir un certificat nominatif associé à un cours qu'il organise en s'inscrivant à un examen certifiant.",
  },
  free: {
    label: 'Préambule',
    words:
      "L'inscription aux cours en ligne est libre et gratuite. Elle est sous la responsabilité de l'étudiant. Elle ne nécessite aucune vérification de l'identité déclarée par l'étudiant.",
  },
  sessions: {
    label: 'Préambule',
    words:
      "L'Institut Mines-télécom se réserve le droit de fixer les dates et modalités (centre d'examen, examen en ligne…) de chaque session d'examen. Celles ci-sont annoncées aux apprenants dans les informations disponibles dans le cours en ligne.",
  },
  fee: { label: '1', words: "L'inscription est payante." },
  closed: {
    label: '3',
    words:
      "Les contrôles sont organisés en temps limité, sans documentation, sans accès à des moyens électroniques (ordinateur, réseau, calculatrice…) autres que ceux surveillés sous une forme que l'équipe enseignante juge adaptée à la vérification de l'atteinte des objectifs fixés.",
  },
  teamMark: {
    label: '2.1',
    words:
      "Un cours est certifié si : […] la moyenne pondérée des notes obtenues pour l'ensemble des exercices de l'examen est supérieure ou égale à une note définie par l'équipe enseignante du cours.",
  },
  external: {
    label: '3.2.1',
    words:
      "Les apprenants extérieurs (non inscrit administrativement à l'école) en formation, présents pour un examen ou en visite dans les locaux, doivent respecter les règles générales et permanentes relatives à la discipline ainsi que les mesures d'hygiène et de sécurité en vigueur.",
  },
};

const institute: Holder = {
  name: { fr: "l'Institut Mines-Télécom", en: 'the Institut Mines-Télécom' },
  roles: [],
};

const institutesChoice = {
  fr: "L'Institut Mines-Télécom se réserve le droit de fixer les dates et modalités de chaque session (centre d'examen, examen en ligne…) ; elles sont annoncées dans les informations du cours en ligne.",
  en: 'The Institut Mines-Télécom reserves the right to set the dates and arrangements of each session (exam centre, online exam…); they are announced in the information of the online course.',
};
const noDateInTheText = {
  fr: "Le texte ne donne lui-même aucune date, ni de délai pour l'annoncer.",
  en: 'The text itself gives no date, and no time by which to announce one.',
};

const setByTheInstitute = {
  fr: `${institutesChoice.fr} ${noDateInTheText.fr}`,
  en: `${institutesChoice.en} ${noDateInTheText.en}`,
};

const examIsPaid = {
  fr: "L'inscription à l'examen, elle, est payante.",
  en: 'Registration for the exam, however, has to be paid for.',
};

export const sessions: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'timetable',
    proposition: 'who-sets',
    inventory: ['imt/exam-dates-and-mode-set-by-imt'],
    clauses: { sessions: clauses.sessions },
    statement: setByTheInstitute,
    decision: whoDecides('date_setter', {
      whole: { status: 'true', say: setByTheInstitute },
      of: {
        institute: {
          status: 'true',
          say: institutesChoice,
          reasons: [noDateInTheText],
        },
        ...each(
          ['teacher', 'assistant'],
          finds(
            'false',
            "C'est l'Institut Mines-Télécom qui se réserve le droit de fixer les dates de chaque session d'examen.",
            'It is the Institut Mines-Télécom that reserves the right to set the dates of each exam session.',
          ),
        ),
      },
      cite: 'sessions',
    }),
  },
  {
    regulation: 'imt',
    topic: 'online-exam',
    proposition: 'allowed',
    inventory: ['imt/exam-dates-and-mode-set-by-imt', 'silent/online-exam-allowed'],
    clauses: { sessions: clauses.sessions },
    statement: {
      fr: "Un examen peut se tenir en ligne si l'Institut Mines-Télécom l'a décidé pour la session : c'est lui qui fixe les modalités (centre d'examen, examen en ligne…). Le texte ne donne pas ce choix à l'apprenant.",
      en: 'An exam may be held online where the Institut Mines-Télécom has decided so for the session: it sets the arrangements (exam centre, online exam…). The text does not give the learner that choice.',
    },
    decision: always({
      status: 'discretion',
      holder: institute,
      say: {
        fr: "L'examen en ligne est prévu, mais l'Institut Mines-Télécom se réserve le droit de fixer les modalités de chaque session (centre d'examen, examen en ligne…).",
        en: 'Online exams are provided for, but the Institut Mines-Télécom reserves the right to set the arrangements of each session (exam centre, online exam…).',
      },
      reasons: [
        {
          fr: "Les modalités sont annoncées dans les informations du cours ; le texte ne donne pas le choix à l'apprenant.",
          en: 'The arrangements are announced in the information of the course; the text gives the learner no choice.',
        },
      ],
    }),
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'place-and-period',
    inventory: [],
    clauses: { sessions: clauses.sessions },
    statement: {
      fr: `${institutesChoice.fr} ${noDateInTheText.fr}`,
      en: `${institutesChoice.en} ${noDateInTheText.en}`,
    },
  },
  {
    regulation: 'imt',
    topic: 'assessment-methods',
    proposition: 'author',
    inventory: [],
    clauses: { sessions: clauses.sessions, teamMark: clauses.teamMark, closed: clauses.closed },
    statement: {
      fr: "L'Institut Mines-Télécom se réserve le droit de fixer les dates et modalités de chaque session. L'équipe enseignante du cours définit la note exigée, et les contrôles se font sous « une forme que l'équipe enseignante juge adaptée ». Le texte ne dit pas qui rédige le reste des documents du cours.",
      en: 'The Institut Mines-Télécom reserves the right to set the dates and arrangements of each session. The teaching team of the course defines the mark required, and tests are held in "a form that the teaching team judges suitable". The text does not say who writes the rest of the course documents.',
    },
  },
  {
    regulation: 'imt',
    topic: 'registration',
    proposition: 'course-free',
    inventory: ['imt/mooc-enrolment-free'],
    clauses: { free: clauses.free, fee: clauses.fee },
    statement: {
      fr: "L'inscription au cours en ligne (MOOC) est libre et gratuite, sous la responsabilité de l'étudiant, et sans vérification de l'identité déclarée. L'inscription à l'examen, elle, est payante.",
      en: 'Enrolment in the online course (MOOC) is open and free of charge, under the responsibility of the student, and the declared identity is not checked. Registration for the exam, however, has to be paid for.',
    },
    decision: whoDecides('course_access', {
      whole: {
        status: 'true',
        say: {
          fr: "L'inscription au cours en ligne (MOOC) est libre et gratuite, sans vérification de l'identité déclarée.",
          en: 'Enrolment in the online course (MOOC) is open and free of charge, and the declared identity is not checked.',
        },
        reasons: [examIsPaid],
      },
      of: {
        free: {
          status: 'true',
          say: {
            fr: "L'inscription au cours en ligne (MOOC) est libre et gratuite.",
            en: 'Enrolment in the online course (MOOC) is open and free of charge.',
          },
          reasons: [examIsPaid],
        },
        fee: {
          status: 'false',
          say: {
            fr: "L'inscription au cours en ligne (MOOC) est libre et gratuite.",
            en: 'Enrolment in the online course (MOOC) is open and free of charge.',
          },
          reasons: [examIsPaid],
        },
        identity_check: finds(
          'false',
          "L'inscription au cours en ligne ne demande aucune vérification de l'identité déclarée ; pour l'examen, des éléments d'identification sont à fournir.",
          'Enrolment in the online course takes no check of the declared identity; for the exam, identification has to be provided.',
          'free',
        ),
      },
      cite: 'free',
    }),
  },
];

export const scope: readonly Cell[] = [
  {
    regulation: 'imt',
    topic: 'scope',
    proposition: 'programmes',
    inventory: [],
    clauses: { subject: clauses.subject },
    statement: {
      fr: "Ce règlement porte sur l'examen certifiant d'un cours en ligne (MOOC) de l'Institut Mines-Télécom : il définit les conditions d'obtention du certificat. Il ne parle d'aucun autre diplôme.",
      en: 'This regulation is about the certifying exam of an online course (MOOC) of the Institut Mines-Télécom: it defines the conditions for obtaining the certificate. It speaks of no other diploma.',
    },
  },
  {
    regulation: 'imt',
    topic: 'scope',
    proposition: 'persons',
    inventory: [],
    clauses: { learners: clauses.learners, external: clauses.external },
    statement: {
      fr: "Le règlement vise les apprenants qui s'inscrivent à l'examen certifiant. Ceux qui ne sont pas inscrits à l'école doivent aussi respecter, sur place, les règles de discipline, d'hygiène et de sécurité. Il charge de tâches l'équipe enseignante, les surveillants, le service vie scolaire et la direction, sans dire plus à qui il s'impose.",
      en: 'The regulation is meant for learners who register for the certifying exam. Those who are not enrolled at the school must also respect, on the premises, the rules on discipline, hygiene and safety. It gives tasks to the teaching team, the proctors, the student office (service vie scolaire) and the management, without saying further whom it binds.',
    },
  },
  {
    regulation: 'imt',
    topic: 'scope',
    proposition: 'distance',
    inventory: [],
    clauses: { subject: clauses.subject, sessions: clauses.sessions },
    statement: {
      fr: "Le règlement porte sur l'examen certifiant d'un cours en ligne (MOOC) de l'Institut, qui se tient dans un centre ou en ligne. Le texte ne parle d'aucune autre formation à distance.",
      en: 'The regulation is about the certifying exam of an online course (MOOC) of the Institute, held in a centre or online. The text speaks of no other distance course.',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "Ce règlement est celui de l'examen certifiant d'un cours en ligne (MOOC) de l'Institut, en centre ou en ligne ; il ne parle d'aucune autre formation à distance.",
        en: 'This regulation is that of the certifying exam of an online course (MOOC) of the Institute, in a centre or online; it speaks of no other distance course.',
      },
    }),
  },
];

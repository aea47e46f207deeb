import { always, type Cell } from '../cell.ts';
import { finalByJury } from '../final-marks.ts';
import { withPoint } from './points.ts';
import { finds, whoDecides } from '../who.ts';

const clauses = {
  marking: {
    label: 'Article 11',
    words:
      "La correction des copies se déroule sous la responsabilité de l'enseignant responsable du module qui a fait l'objet de l'examen. Le service de la scolarité lui transmet les copies. Il les répartit entre les correcteurs qui font partie des enseignants qui ont participé à l'enseignement du module.",
  },
  date: {
    label: 'Article 11',
    words:
      "Les notes sont saisies par l'enseignant responsable sur la plateforme de scolarité ou transmises par l'enseignant responsable au service de la scolarité à une date communiquée par l'enseignant lors de la première séance du module.",
  },
  provisional: {
    label: 'Article 11',
    words:
      "Les notes sont saisies par l'enseignant responsable sur la plateforme de scolarité […] Ces notes restent provisoires tant que le jury de validation du semestre correspondant ne s'est pas prononcé.",
  },
  registered: {
    label: 'Article 1',
    words:
      'Pour pouvoir participer aux contrôles de connaissances et valider les examens, tout candidat doit être régulièrement inscrit, administrativement et pédagogiquement, à la formation.',
  },
};

const marking = {
  fr: "La correction se fait sous la responsabilité de l'enseignant responsable du module : le service de la scolarité lui transmet les copies, et il les répartit entre des correcteurs qui ont participé à l'enseignement du module. Le texte ne parle pas d'harmonisation des notes.",
  en: 'Marking is under the responsibility of the module head: the exams office (service de la scolarité) hands over the scripts, which the module head shares out among markers who took part in teaching the module. The text does not speak of harmonising marks.',
};

export const marks: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'marks-and-results',
    proposition: 'when',
    inventory: ['supmeca/marks-date'],
    clauses: { date: clauses.date },
    statement: {
      fr: "L'enseignant responsable saisit les notes sur la plateforme de scolarité, ou les transmet au service de la scolarité, à une date qu'il communique lors de la première séance du module. Le texte ne fixe aucun nombre de jours.",
      en: 'The teacher in charge enters the marks on the school platform, or sends them to the exams office (service de la scolarité), on a date announced at the first class of the module. The text sets no number of days.',
    },
    decision: always({
      status: 'true',
      say: {
        fr: "Les notes sont saisies ou transmises à une date que l'enseignant communique lors de la première séance du module ; le texte ne fixe aucun nombre de jours.",
        en: 'Marks are entered or sent in on a date that the teacher announces at the first class of the module; the text sets no number of days.',
      },
      reasons: [
        {
          fr: "C'est la date de la saisie ou de la transmission à la scolarité : le texte n'en donne pas pour la publication des notes.",
          en: 'That is the date of entering the marks or sending them to the exams office: the text gives none for their publication.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'marks-and-results',
    proposition: 'publication',
    inventory: ['silent/results-publication-deadline'],
    clauses: { date: clauses.date },
    statement: {
      fr: "Le texte ne dit pas quand les notes sont publiées aux étudiants : la date que l'enseignant communique lors de la première séance du module est celle de leur saisie sur la plateforme ou de leur transmission à la scolarité.",
      en: 'The text does not say when marks are published to students: the date that the teacher announces at the first class of the module is that of entering them on the platform or sending them to the exams office (service de la scolarité).',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Aucune date n'est donnée pour la publication : celle que l'enseignant communique lors de la première séance du module vaut pour la saisie des notes ou leur transmission à la scolarité.",
        en: 'There is no date for publication: the one that the teacher announces at the first class of the module is for entering the marks or sending them to the exams office (service de la scolarité).',
      },
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'marks-and-results',
    proposition: 'in-time',
    inventory: [],
    clauses: { date: clauses.date },
    statement: {
      fr: "Le texte ne fixe aucun nombre de jours : c'est la date communiquée par l'enseignant lors de la première séance du module qui dit si les notes sont rendues à temps.",
      en: 'The text sets no number of days: the date announced by the teacher at the first class of the module tells whether the marks are given in time.',
    },
    decision: always({
      status: 'unsaid',
      say: {
        fr: "Le texte ne fixe aucun nombre de jours : la date est celle que l'enseignant a communiquée lors de la première séance du module.",
        en: 'The text sets no number of days: the date is the one that the teacher announced at the first class of the module.',
      },
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'marks-and-results',
    proposition: 'final',
    inventory: ['supmeca/marks-provisional'],
    clauses: { provisional: clauses.provisional },
    ...finalByJury({
      fr: "Les notes restent provisoires tant que le jury de validation du semestre correspondant ne s'est pas prononcé.",
      en: 'Marks remain provisional as long as the jury that validates the semester has not given its decision.',
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'marks-and-results',
    proposition: 'markers',
    inventory: ['supmeca/marking-responsible'],
    clauses: { marking: clauses.marking },
    statement: marking,
    decision: withPoint(
      'marker_taught',
      whoDecides('marking', {
        whole: { status: 'true', say: marking },
        of: {
          module_teacher: finds(
            'permitted',
            "Les correcteurs font partie des enseignants qui ont participé à l'enseignement du module ; l'enseignant responsable du module répartit les copies entre eux.",
            'Markers are among the teachers who took part in teaching the module; the module head shares the scripts out among them.',
          ),
          own_teacher: finds(
            'not-required',
            "Les correcteurs font partie des enseignants qui ont participé à l'enseignement du module ; le texte ne demande pas que ce soit celui de l'étudiant.",
            "Markers are among the teachers who took part in teaching the module; the text does not ask for the student's own one.",
          ),
          outsider: finds(
            'false',
            "Les correcteurs font partie des enseignants qui ont participé à l'enseignement du module.",
            'Markers are among the teachers who took part in teaching the module.',
          ),
          head_assigns: finds(
            'true',
            "C'est l'enseignant responsable du module qui répartit les copies entre les correcteurs.",
            'It is the module head who shares the scripts out among the markers.',
          ),
          office_assigns: finds(
            'false',
            "Le service de la scolarité transmet les copies à l'enseignant responsable du module, qui les répartit entre les correcteurs.",
            'The exams office (service de la scolarité) hands the scripts to the module head, who shares them out among the markers.',
          ),
        },
        cite: 'marking',
      }),
      {
        taught: finds(
          'permitted',
          "Les correcteurs font partie des enseignants qui ont participé à l'enseignement du module ; l'enseignant responsable du module répartit les copies entre eux.",
          'Markers are among the teachers who took part in teaching the module; the module head shares the scripts out among them.',
          'marking',
        ),
      },
    ),
    steps: [
      {
        actor: 'staff',
        text: {
          fr: "Service de la scolarité : transmettre les copies à l'enseignant responsable du module.",
          en: 'Exams office (service de la scolarité): hand the scripts to the module head.',
        },
        clause: 'marking',
      },
      {
        actor: 'staff',
        text: {
          fr: "Enseignant responsable : répartir les copies entre des correcteurs qui ont participé à l'enseignement du module.",
          en: 'Module head: share the scripts out among markers who took part in teaching the module.',
        },
        clause: 'marking',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'passing',
    proposition: 'pass',
    inventory: ['silent/pass-mark'],
    clauses: { registered: clauses.registered, provisional: clauses.provisional },
    statement: {
      fr: "Le texte ne dit pas quelle note il faut pour valider. Il exige seulement d'être régulièrement inscrit, administrativement et pédagogiquement, et laisse les notes provisoires jusqu'au jury de validation du semestre.",
      en: 'The text does not say which mark is needed to pass. It only requires being duly registered in the programme, both administratively and for its courses (pédagogiquement), and leaves marks provisional until the jury that validates the semester.',
    },
    decision: {
      asks: [],
      conditions: ['registered'],
      decide: ({ registered }) =>
        registered === false
          ? {
              status: 'false',
              say: {
                fr: 'Pour valider les examens, le candidat doit être régulièrement inscrit, administrativement et pédagogiquement, à la formation.',
                en: 'To pass the exams, a candidate must be duly registered in the programme, both administratively and for its courses (pédagogiquement).',
              },
              cites: ['registered'],
            }
          : {
              status: 'unsaid',
              say: {
                fr: "Le texte ne dit pas quelle note il faut pour valider : les notes restent provisoires jusqu'au jury de validation du semestre.",
                en: 'The text does not say which mark is needed to pass: marks remain provisional until the jury that validates the semester.',
              },
              cites: ['provisional'],
            },
    },
  },
];

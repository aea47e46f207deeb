import { type Cell, plainly } from '../cell.ts';
import { pointed } from './points.ts';
import { finds, whoDecides } from '../who.ts';

const clauses = {
  subject: {
    label: 'Préambule',
    words:
      "L'objet de cette charte est de définir les conditions générales et les pratiques communes qui régissent le déroulement des examens à l'Université de Technologie de Compiègne. […] Elle entend également apporter aux enseignants et aux personnels administratifs un cadre et un appui dans l'organisation des évaluations, quelle que soit l'épreuve.",
  },
  persons: {
    label: 'Préambule',
    words:
      "L'objet de cette charte est de définir les conditions générales et les pratiques communes qui régissent le déroulement des examens à l'Université de Technologie de Compiègne. […] Dans le respect des compétences de chacun, elle s'impose à l'ensemble des usagers de l'UTC : les étudiants régulièrement inscrits aux enseignements, les enseignants qui les dispensent, les personnels administratifs impliqués dans l'organisation quotidienne de la formation.",
  },
  twoDocuments: {
    label: 'Préambule',
    words:
      "L'objet de cette charte est de définir les conditions générales et les pratiques communes qui régissent le déroulement des examens à l'Université de Technologie de Compiègne. […] Elle précise les droits et les devoirs de chacun. Elle est transmise à tout nouvel arrivant à l'UTC. Elle se compose de deux documents : 1. Le règlement des examens (non présent dans ce document), qui contient l'ensemble des prescriptions sur les droits et devoirs concrets et applicables ; ce règlement constitue le Titre IV du règlement des études de l'UTC, 2. Le guide pratique des examens (objet du présent document), qui contient les indications de mise en application du règlement des examens.",
  },
  dates: {
    label: 'Préambule',
    words: 'Cette charte a été validée par le CEVU du 16 juin 2015 puis par le CA du 18 juin 2015.',
  },
  adapted: {
    label: 'Section 1.03',
    words:
      "De manière générale, les examens qui n'impliquent pas la mobilisation de l'ensemble des inscrits à un module d'enseignement, à une date donnée et en un lieu donné, font l'objet de procédures adaptées.",
  },
};

const charter = {
  fr: "La charte est transmise à tout nouvel arrivant à l'UTC. Elle se compose de deux documents : le règlement des examens (Titre IV du règlement des études) et ce guide pratique, qui en donne la mise en application.",
  en: 'The charter is given to every newcomer at UTC. It is made of two documents: the exam regulation (Titre IV of the règlement des études) and this practical guide, which says how to apply it.',
};

/** Whom the charter binds: those whom it names. */
const persons = {
  student: finds(
    'required',
    "La charte s'impose aux étudiants régulièrement inscrits aux enseignements.",
    'The charter binds the students duly registered in courses.',
  ),
  teacher: finds(
    'required',
    "La charte s'impose aux enseignants qui dispensent les enseignements.",
    'The charter binds the teachers who give the courses.',
  ),
  office: finds(
    'required',
    "La charte s'impose aux personnels administratifs impliqués dans l'organisation quotidienne de la formation.",
    'The charter binds the administrative staff involved in the daily organisation of teaching.',
  ),
  outsider: finds(
    'unsaid',
    'Le texte ne nomme que les étudiants régulièrement inscrits, les enseignants et les personnels administratifs de la formation.',
    'The text names only duly registered students, teachers and the administrative staff of teaching.',
  ),
  only_students: finds(
    'false',
    "La charte s'impose aussi aux enseignants et aux personnels administratifs impliqués dans l'organisation de la formation.",
    'The charter also binds teachers and the administrative staff involved in the organisation of teaching.',
  ),
};

export const scope: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'scope',
    proposition: 'programmes',
    inventory: ['utc/adapted-procedures'],
    clauses: { subject: clauses.subject, adapted: clauses.adapted },
    ...plainly(
      'depends',
      {
        fr: "La charte définit les conditions générales des examens à l'UTC, quelle que soit l'épreuve, sans nommer de diplôme. Ceux qui ne réunissent pas tous les inscrits d'un module à une même date et en un même lieu suivent des « procédures adaptées ».",
        en: 'The charter sets the general conditions of exams at UTC, whatever the exam, and names no degree. Those that do not bring together everyone registered in a module on one date and in one place follow adapted procedures ("procédures adaptées").',
      },
      {
        reasons: [
          {
            fr: "Le texte ne définit pas ces procédures : il en donne des exemples (travaux pratiques, entretiens, soutenances), sans dire lesquelles de ses autres règles s'y appliquent.",
            en: 'The text does not define these procedures: it gives examples (lab work, interviews, defences) without saying which of its other rules apply to them.',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'scope',
    proposition: 'persons',
    inventory: ['utc/scope-persons'],
    clauses: { persons: clauses.persons },
    ...pointed(
      'bound_person',
      persons,
      plainly('true', {
        fr: "La charte s'impose à l'ensemble des usagers de l'UTC : les étudiants régulièrement inscrits aux enseignements, les enseignants qui les dispensent, et les personnels administratifs impliqués dans l'organisation quotidienne de la formation. D'autres personnes (auditeurs non inscrits, surveillants extérieurs) ne sont pas nommées.",
        en: 'The charter binds all users of UTC: students duly registered in courses, the teachers who give these, and the administrative staff involved in the daily organisation of teaching. Other persons (unregistered auditors, outside proctors) are not named.',
      }),
    ),
  },
  {
    regulation: 'utc',
    topic: 'scope',
    proposition: 'edition',
    inventory: ['utc/charter-validation-dates'],
    clauses: { dates: clauses.dates },
    ...plainly('true', {
      fr: 'La charte a été validée par le CEVU du 16 juin 2015, puis par le CA du 18 juin 2015.',
      en: 'The charter was approved by the CEVU on 16 June 2015, then by the CA on 18 June 2015.',
    }),
  },
  {
    regulation: 'utc',
    topic: 'scope',
    proposition: 'available',
    inventory: ['utc/charter-handed-to-newcomers', 'utc/charter-two-documents'],
    clauses: { twoDocuments: clauses.twoDocuments },
    statement: charter,
    decision: whoDecides('rules_at', {
      whole: {
        status: 'true',
        say: charter,
        reasons: [
          {
            fr: "Le règlement des examens, qui contient l'ensemble des prescriptions sur les droits et devoirs, n'est pas dans ce document : ce que le guide ne dit pas peut s'y trouver.",
            en: 'The exam regulation, which holds all the rules on rights and duties, is not in this document: what the guide does not say may be there.',
          },
        ],
      },
      of: {
        newcomers: finds(
          'true',
          "La charte est transmise à tout nouvel arrivant à l'UTC.",
          'The charter is given to every newcomer at UTC.',
        ),
        guide_alone: finds(
          'false',
          'La charte se compose de deux documents : le règlement des examens, qui n’est pas dans ce document, et ce guide pratique.',
          'The charter is made of two documents: the exam regulation, which is not in this document, and this practical guide.',
        ),
      },
      cite: 'twoDocuments',
    }),
  },
];

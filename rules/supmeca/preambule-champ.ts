import { always, type Cell } from '../cell.ts';

const clauses = {
  object: {
    label: 'Préambule',
    words:
      "Le présent règlement fixe les règles d'organisation, d'accès et de sortie des salles de composition pour les candidats aux examens, ainsi que la procédure à suivre en cas de fraude.",
  },
  exams: {
    label: 'Préambule',
    words:
      "Le présent règlement fixe les règles […] Il concerne un examen qui est effectué à l'issue d'une période d'enseignement et organisé en sus des heures d'enseignement. Il figure sur le calendrier officiel des épreuves et fait l'objet d'une convocation.",
  },
  students: {
    label: 'Préambule',
    words:
      "Le présent règlement fixe les règles […] Il s'applique aux élèves des deux formations d'ingénieurs de ISAE-Supméca, sous réserve des aménagements aux conditions de passation des épreuves mis en place en particulier pour les candidats en situation de handicap.",
  },
  fraudToo: {
    label: 'Préambule',
    words:
      "tout usager de ISAE-Supméca, lorsqu'il est auteur ou complice, d'une fraude ou d'une tentative de fraude commise à l'occasion d'une inscription, d'une épreuve de contrôle continu, d'un examen ou d'un concours relève du régime disciplinaire",
  },
  year: {
    label: 'Titre',
    words: 'Règlement des examens terminaux Année universitaire 2022-2023',
  },
  opinion: { label: 'Visas', words: 'Après avis du CEVU du 3 juin 2022' },
  users: {
    label: 'Article 10',
    words:
      'Les usagers doivent respecter la réglementation en vigueur ainsi que le présent règlement des examens terminaux et la charte du bon usage des moyens informatiques.',
  },
  teachers: {
    label: 'Article 4',
    words:
      "Tout enseignant en exercice responsable d'un module est, par défaut, responsable des examens relatifs à ce module.",
  },
  office: {
    label: 'Article 5',
    words: 'Le service de la scolarité prépare avant chaque examen, le matériel nécessaire',
  },
  place: {
    label: 'Article 2',
    words:
      "La convocation aux examens terminaux de première session et de session supplémentaire se fait par courrier électronique au minimum quinze jours avant le début des examens. Cette convocation précise la date, l'heure, la durée et le lieu de chaque examen.",
  },
};

const whichExams = {
  fr: "Il concerne un examen passé à l'issue d'une période d'enseignement, en sus des heures d'enseignement, inscrit au calendrier officiel et objet d'une convocation.",
  en: 'It is about an exam held at the end of a teaching period, in addition to teaching hours, that is in the official timetable and for which a summons is sent.',
};
const continuousAssessment = {
  fr: 'En contrôle continu, le texte ne parle que de la fraude, qui y relève aussi du régime disciplinaire.',
  en: 'Of continuous assessment the text says only that cheating there falls under the disciplinary rules as well.',
};
const fraudByAnyUser = {
  fr: "Son rappel sur la fraude vise en revanche tout usager de l'école, à une inscription, une épreuve de contrôle continu, un examen ou un concours.",
  en: 'Its reminder on cheating is however about any user of the school, at a registration, a continuous-assessment test, an exam or a competition.',
};

export const scope: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'scope',
    proposition: 'programmes',
    inventory: ['supmeca/scope-exam', 'supmeca/scope-object', 'supmeca/scope-persons'],
    clauses: {
      students: clauses.students,
      exams: clauses.exams,
      object: clauses.object,
      fraudToo: clauses.fraudToo,
    },
    statement: {
      fr: "Le règlement s'applique aux élèves des deux formations d'ingénieurs d'ISAE-Supméca, qu'il ne nomme pas, sous réserve des aménagements, en particulier pour les candidats en situation de handicap. Il concerne un examen passé à l'issue d'une période d'enseignement, en sus des heures d'enseignement, inscrit au calendrier officiel et objet d'une convocation. Il fixe les règles d'organisation, d'accès aux salles et de sortie, et la procédure en cas de fraude.",
      en: 'The regulation applies to the students of the two engineering programmes of ISAE-Supméca, which it does not name, subject to accommodations, in particular for candidates with a disability. It is about an exam held at the end of a teaching period, in addition to teaching hours, that is in the official timetable and for which a summons is sent. It sets how exams are organised, entry to and exit from the rooms, and what is done in case of cheating.',
    },
    decision: {
      asks: [],
      conditions: ['programme', 'test_kind'],
      decide: ({ programme, test_kind: kind }) => {
        if (kind === 'class_test')
          return {
            status: 'false',
            say: whichExams,
            reasons: [continuousAssessment],
            cites: ['exams', 'fraudToo'],
          };
        if (programme === 'named')
          return {
            status: 'true',
            say: {
              fr: "Le règlement s'applique aux élèves des deux formations d'ingénieurs d'ISAE-Supméca.",
              en: 'The regulation applies to the students of the two engineering programmes of ISAE-Supméca.',
            },
            reasons: [whichExams, continuousAssessment],
          };
        if (programme === 'distance')
          return {
            status: 'unsaid',
            say: {
              fr: "Le texte vise les élèves des deux formations d'ingénieurs et ne parle pas de formations à distance.",
              en: 'The text is about the students of the two engineering programmes and does not speak of distance learning.',
            },
            reasons: [fraudByAnyUser],
            cites: ['students', 'exams', 'fraudToo'],
          };
        if (programme !== undefined)
          return {
            status: 'false',
            say: {
              fr: "Le règlement est écrit pour les élèves des deux formations d'ingénieurs d'ISAE-Supméca ; il ne nomme aucune autre formation.",
              en: 'The regulation is written for the students of the two engineering programmes of ISAE-Supméca; it names no other programme.',
            },
            reasons: [fraudByAnyUser],
            cites: ['students', 'fraudToo'],
          };
        return {
          status: 'depends',
          say: {
            fr: "Le règlement s'applique aux élèves des deux formations d'ingénieurs d'ISAE-Supméca, et ne nomme aucune autre formation.",
            en: 'The regulation applies to the students of the two engineering programmes of ISAE-Supméca, and names no other programme.',
          },
          reasons: [whichExams, continuousAssessment],
        };
      },
    },
  },
  {
    regulation: 'supmeca',
    topic: 'scope',
    proposition: 'persons',
    inventory: ['supmeca/scope-persons'],
    clauses: {
      students: clauses.students,
      users: clauses.users,
      teachers: clauses.teachers,
      office: clauses.office,
    },
    statement: {
      fr: "Le règlement s'applique aux élèves des deux formations d'ingénieurs, et les usagers doivent le respecter. Il donne aussi leur rôle aux enseignants responsables, aux surveillants et au service de la scolarité.",
      en: 'The regulation applies to the students of the two engineering programmes, and users of the school must comply with it. It also sets the parts of the teachers in charge, the proctors and the exams office (service de la scolarité).',
    },
    decision: always({
      status: 'depends',
      say: {
        fr: "Le règlement s'applique aux élèves des deux formations d'ingénieurs, et les usagers doivent le respecter ; il donne aussi leur rôle aux enseignants responsables, aux surveillants et au service de la scolarité.",
        en: 'The regulation applies to the students of the two engineering programmes, and users of the school must comply with it; it also sets the parts of the teachers in charge, the proctors and the exams office (service de la scolarité).',
      },
      reasons: [
        {
          fr: "Le texte ne nomme personne d'autre, comme un candidat libre ou un élève en échange.",
          en: 'The text names nobody else, such as an external candidate or an exchange student.',
        },
      ],
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'scope',
    proposition: 'edition',
    inventory: ['supmeca/scope-year'],
    clauses: { year: clauses.year, opinion: clauses.opinion },
    statement: {
      fr: "Ce texte est le règlement des examens terminaux de l'année universitaire 2022-2023, après avis du CEVU (Conseil des études et de la vie universitaire) du 3 juin 2022. Il ne dit ni quand il entre en vigueur, ni s'il vaut pour une autre année, ni qui l'a adopté.",
      en: 'This text is the regulation of final exams for the academic year 2022-2023, after the opinion of the CEVU (the council of studies and university life) of 3 June 2022. It does not say when it enters into force, whether it holds for another year, or who adopted it.',
    },
  },
  {
    regulation: 'supmeca',
    topic: 'assessment-methods',
    proposition: 'place-and-period',
    inventory: ['supmeca/scope-exam'],
    clauses: { exams: clauses.exams, place: clauses.place },
    statement: {
      fr: "L'examen a lieu à l'issue d'une période d'enseignement, en sus des heures d'enseignement, et figure sur le calendrier officiel des épreuves. La convocation en donne la date, l'heure, la durée et le lieu.",
      en: 'The exam is held at the end of a teaching period, in addition to teaching hours, and is in the official exam timetable. The summons gives its date, time, duration and place.',
    },
    decision: always({
      status: 'true',
      say: {
        fr: "L'examen a lieu à l'issue d'une période d'enseignement, en sus des heures d'enseignement, à une date du calendrier officiel ; la convocation en donne le lieu.",
        en: 'The exam is held at the end of a teaching period, in addition to teaching hours, on a date of the official timetable; the summons gives its place.',
      },
    }),
  },
];

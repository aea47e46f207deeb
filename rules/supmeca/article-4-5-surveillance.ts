import type { Cell, Outcome } from '../cell.ts';
import type { Facts } from '../facts.ts';
import { onPoint, withPoint } from './points.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  inCharge: {
    label: 'Article 4',
    words:
      "Tout enseignant en exercice responsable d'un module est, par défaut, responsable des examens relatifs à ce module. Il doit s'assurer du bon déroulement des examens dont il est responsable. En cas d'empêchement, le directeur des formations désigne un enseignant responsable de l'examen.",
  },
  replaced: {
    label: 'Article 4',
    words:
      "Tout enseignant en exercice responsable d'un module est, par défaut, responsable des examens relatifs à ce module. […] En cas d'empêchement, le directeur des formations désigne un enseignant responsable de l'examen.",
  },
  teachers: {
    label: 'Article 4',
    words:
      "Les enseignants assurent prioritairement la surveillance des examens des modules qu'ils enseignent. Ils sont donc tenus de participer à la surveillance de ces examens, sauf en cas de force majeure.",
  },
  supervised: { label: 'Article 4', words: "Chaque examen doit faire l'objet d'une surveillance" },
  uninterrupted: {
    label: 'Article 8',
    words: "La surveillance doit être assurée sans aucune interruption pendant toute la durée de l'examen.",
  },
  postpone: {
    label: 'Article 6',
    words:
      "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure.",
  },
  exits: {
    label: 'Article 9',
    words:
      "Pour les examens d'une durée supérieure à une heure, les sorties temporaires sont autorisées pour une seule personne à la fois et sous le contrôle d'un surveillant, après la première heure et avant la dernière heure de l'examen.",
  },
  check: { label: 'Article 7', words: "Un contrôle doit être effectué durant l'examen." },
  prepares: {
    label: 'Article 5',
    words:
      "Le service de la scolarité prépare avant chaque examen, le matériel nécessaire, en particulier, les sujets d'examen, les listes d'émargement, les plans de salle, les procès-verbaux ainsi qu'une copie du présent règlement. Il assure l'acheminement de ce matériel dans les salles d'examen et l'affichage des plans de salle.",
  },
  recruits: {
    label: 'Article 5',
    words:
      "Le service de la scolarité prépare avant chaque examen, le matériel nécessaire […] Il a également la charge du recrutement des surveillants nécessaires à l'examen et veille à mettent en œuvre les dispositions nécessaires et adaptées aux apprenants handicapés.",
  },
};

/** Being in charge of an exam is no power to move it. */
const notTheirsToPostpone = finds(
  'forbidden',
  "Reporter l'examen à une autre date relève du directeur des formations, exceptionnellement et en cas de grave difficulté.",
  'Postponing the exam to another date is for the director of studies (directeur des formations), as an exception and in case of serious difficulty.',
  'postpone',
);

const officePrepares: Outcome = {
  status: 'true',
  say: {
    fr: "Le service de la scolarité prépare les sujets, les listes d'émargement, les plans de salle, les procès-verbaux et une copie du règlement, les achemine dans les salles et affiche les plans de salle.",
    en: 'The exams office (service de la scolarité) prepares the papers, attendance lists, seating plans, record forms (procès-verbaux) and a copy of the regulation, takes them to the rooms and posts the seating plans.',
  },
  reasons: [
    {
      fr: "La liste n'est pas limitative (« en particulier ») ; elle ne nomme ni les copies ni les brouillons.",
      en: 'The list is not exhaustive ("in particular"); it names neither answer booklets nor scrap paper.',
    },
  ],
};

/** All that Article 5 names comes from the exams office, and from nobody else. */
function suppliedBy({ supplied_by: by }: Facts) {
  const from = (fr: string, en: string) =>
    finds(by === undefined || by === 'office' ? 'true' : 'false', fr, en);
  return {
    ...each(
      ['papers', 'list', 'plan', 'record_form', 'regulation'],
      from(
        "C'est le service de la scolarité qui prépare le matériel nécessaire : en particulier les sujets, les listes d'émargement, les plans de salle, les procès-verbaux et une copie du règlement.",
        'It is the exams office (service de la scolarité) that prepares the material that is needed: in particular the papers, the attendance lists, the seating plans, the record forms (procès-verbaux) and a copy of the regulation.',
      ),
    ),
    transport: from(
      "C'est le service de la scolarité qui achemine le matériel dans les salles d'examen.",
      'It is the exams office (service de la scolarité) that takes the material to the exam rooms.',
    ),
    posting: from(
      "C'est le service de la scolarité qui affiche les plans de salle.",
      'It is the exams office (service de la scolarité) that puts up the seating plans.',
    ),
  };
}

const notEvenAMoment = [
  "La surveillance doit être assurée sans aucune interruption pendant toute la durée de l'examen : la salle ne reste pas sans surveillant, même un instant.",
  'Supervision must be ensured without any interruption throughout the exam: the room is not left without a proctor, even for a moment.',
] as const;

/** What Article 5 names, and that it names it: the office takes it to the rooms. */
const inTheKit = [
  "Le matériel que le service de la scolarité prépare et achemine dans les salles comprend les sujets, les listes d'émargement, les plans de salle, les procès-verbaux et une copie du règlement.",
  'The material that the exams office (service de la scolarité) prepares and takes to the rooms includes the papers, the attendance lists, the seating plans, the record forms (procès-verbaux) and a copy of the regulation.',
] as const;

export const supervision: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'invigilation',
    proposition: 'continuous',
    inventory: ['supmeca/continuous-supervision', 'supmeca/exam-supervised', 'supmeca/check-during-exam'],
    clauses: {
      uninterrupted: clauses.uninterrupted,
      supervised: clauses.supervised,
      check: clauses.check,
      exits: clauses.exits,
    },
    statement: {
      fr: "Chaque examen doit être surveillé, sans aucune interruption pendant toute sa durée. Un contrôle doit être effectué durant l'examen ; le texte ne dit pas de quoi.",
      en: 'Each exam must be supervised, without any interruption throughout. A check must be carried out during the exam; the text does not say of what.',
    },
    decision: onPoint(
      'room_left',
      {
        status: 'required',
        say: {
          fr: "La surveillance doit être assurée sans aucune interruption pendant toute la durée de l'examen.",
          en: 'Supervision must be ensured without any interruption throughout the exam.',
        },
        reasons: [
          {
            fr: "Un contrôle doit aussi être effectué durant l'examen ; le texte ne dit pas de quoi.",
            en: 'A check must also be carried out during the exam; the text does not say of what.',
          },
        ],
        cites: ['uninterrupted', 'supervised', 'check'],
      },
      {
        unwatched: finds('forbidden', ...notEvenAMoment, 'uninterrupted'),
        unwatched_wrong: finds('true', ...notEvenAMoment, 'uninterrupted'),
        candidate: finds(
          'depends',
          "Un candidat peut sortir un moment si l'épreuve dure plus d'une heure, après la première heure et avant la dernière, une seule personne à la fois et sous le contrôle d'un surveillant.",
          'A candidate may go out for a moment if the exam lasts more than one hour, after the first hour and before the last hour, one person at a time and under the control of a proctor.',
          'exits',
        ),
        covered: finds(
          'depends',
          'La surveillance ne doit pas être interrompue : le texte ne dit pas combien de surveillants doivent rester dans la salle.',
          'Supervision must not be interrupted: the text does not say how many proctors have to stay in the room.',
          'uninterrupted',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'invigilation',
    proposition: 'teacher-present',
    inventory: ['supmeca/teacher-must-supervise'],
    clauses: { teachers: clauses.teachers, replaced: clauses.replaced },
    statement: {
      fr: "Les enseignants surveillent en priorité les examens des modules qu'ils enseignent et sont tenus de participer à leur surveillance, sauf en cas de force majeure, que le texte ne définit pas.",
      en: 'Teachers supervise, as a priority, the exams of the modules that they teach and must take part in supervising them, save in case of force majeure, which the text does not define.',
    },
    decision: onPoint(
      'teacher_away',
      {
        status: 'required',
        say: {
          fr: "Les enseignants sont tenus de participer à la surveillance des examens des modules qu'ils enseignent, sauf en cas de force majeure, que le texte ne définit pas.",
          en: 'Teachers must take part in supervising the exams of the modules that they teach, save in case of force majeure, which the text does not define.',
        },
        reasons: [
          {
            fr: "Si l'enseignant responsable de l'examen est empêché, le directeur des formations désigne un enseignant responsable.",
            en: 'If the teacher in charge of the exam is prevented, the director of studies (directeur des formations) designates a teacher in charge.',
          },
          {
            fr: "Le texte ne dit pas s'ils doivent rester pendant toute l'épreuve, ni être joignables.",
            en: 'The text does not say whether they must stay throughout, nor that they must be reachable.',
          },
        ],
      },
      {
        other_plans: {
          worded: false,
          ...finds(
            'required',
            "Les enseignants sont tenus de participer à la surveillance des examens des modules qu'ils enseignent : seule la force majeure en dispense.",
            'Teachers must take part in supervising the exams of the modules that they teach: only force majeure excuses them.',
            'teachers',
          ),
        },
        prevented: finds(
          'depends',
          'Seul un cas de force majeure dispense de participer à la surveillance ; le texte ne le définit pas.',
          'Only a case of force majeure excuses from taking part in supervision; the text does not define it.',
          'teachers',
          'replaced',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'invigilation',
    proposition: 'in-charge',
    inventory: ['supmeca/exam-responsible-default', 'supmeca/exam-responsible-replacement'],
    clauses: { inCharge: clauses.inCharge, postpone: clauses.postpone },
    statement: {
      fr: "L'enseignant responsable d'un module est, par défaut, responsable des examens de ce module et doit s'assurer de leur bon déroulement. En cas d'empêchement, le directeur des formations désigne un enseignant responsable de l'examen.",
      en: 'The module head is, by default, in charge of the exams of the module and must make sure that they run properly. If that teacher is prevented, the director of studies (directeur des formations) designates a teacher in charge of the exam.',
    },
    decision: withPoint(
      'postponed_by',
      onPoint(
        'exam_charge',
        {
          status: 'true',
          say: {
            fr: "L'enseignant responsable du module est, par défaut, responsable de l'examen et doit s'assurer de son bon déroulement ; en cas d'empêchement, le directeur des formations désigne un enseignant.",
            en: 'The module head is, by default, in charge of the exam and must make sure that it runs properly; if prevented, the director of studies (directeur des formations) designates a teacher.',
          },
        },
        {
          module_head: finds(
            'true',
            "Tout enseignant en exercice responsable d'un module est, par défaut, responsable des examens de ce module.",
            'Every teacher in post who is in charge of a module is, by default, in charge of its exams.',
          ),
          finds_stand_in: finds(
            'false',
            "En cas d'empêchement, c'est le directeur des formations qui désigne un enseignant responsable de l'examen.",
            'If that teacher is prevented, it is the director of studies (directeur des formations) who designates a teacher in charge of the exam.',
          ),
          office_designates: finds(
            'false',
            "En cas d'empêchement, c'est le directeur des formations qui désigne un enseignant responsable de l'examen.",
            'If that teacher is prevented, it is the director of studies (directeur des formations) who designates a teacher in charge of the exam.',
          ),
          director_designates: finds(
            'true',
            "En cas d'empêchement, c'est le directeur des formations qui désigne un enseignant responsable de l'examen.",
            'If that teacher is prevented, it is the director of studies (directeur des formations) who designates a teacher in charge of the exam.',
          ),
        },
      ),
      {
        teacher: notTheirsToPostpone,
        office: notTheirsToPostpone,
        director: finds(
          'permitted',
          "En cas de grave difficulté, le directeur des formations peut, exceptionnellement, reporter l'examen à une date ultérieure.",
          'In case of serious difficulty, the director of studies (directeur des formations) may, as an exception, postpone the exam to a later date.',
          'postpone',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'logistics',
    proposition: 'rooms-and-proctors',
    inventory: ['supmeca/scolarite-recruits'],
    clauses: { recruits: clauses.recruits, teachers: clauses.teachers },
    statement: {
      fr: 'Le service de la scolarité recrute les surveillants nécessaires et veille aux dispositions adaptées aux apprenants handicapés. Les enseignants surveillent en priorité les examens de leurs modules. Le texte ne dit pas qui réserve les salles.',
      en: 'The exams office (service de la scolarité) recruits the proctors that are needed and sees to the arrangements for learners with a disability. Teachers supervise the exams of their own modules as a priority. The text does not say who books the rooms.',
    },
    decision: whoDecides('arranged_by', {
      whole: {
        status: 'true',
        say: {
          fr: 'Le service de la scolarité a la charge de recruter les surveillants nécessaires ; les enseignants surveillent en priorité les examens de leurs modules.',
          en: 'The exams office (service de la scolarité) is in charge of recruiting the proctors that are needed; teachers supervise the exams of their own modules as a priority.',
        },
        reasons: [
          {
            fr: 'Le texte ne dit pas qui réserve les salles.',
            en: 'The text does not say who books the rooms.',
          },
        ],
      },
      of: {
        proctors_office: finds(
          'true',
          "Le service de la scolarité a la charge du recrutement des surveillants nécessaires à l'examen.",
          'The exams office (service de la scolarité) is in charge of recruiting the proctors that the exam needs.',
          'recruits',
        ),
        proctors_teacher: finds(
          'false',
          "C'est le service de la scolarité qui a la charge du recrutement des surveillants.",
          'It is the exams office (service de la scolarité) that is in charge of recruiting proctors.',
          'recruits',
        ),
        own_exams: finds(
          'required',
          "Les enseignants assurent prioritairement la surveillance des examens des modules qu'ils enseignent ; ils sont tenus d'y participer, sauf en cas de force majeure.",
          'Teachers supervise, as a priority, the exams of the modules that they teach; they must take part, save in case of force majeure.',
          'teachers',
        ),
      },
      cite: 'recruits',
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'logistics',
    proposition: 'material',
    inventory: ['supmeca/scolarite-prepares', 'supmeca/scolarite-delivers'],
    clauses: { prepares: clauses.prepares },
    statement: {
      fr: "Avant chaque examen, le service de la scolarité prépare le matériel nécessaire, en particulier les sujets, les listes d'émargement, les plans de salle, les procès-verbaux et une copie du règlement. Il l'achemine dans les salles et affiche les plans de salle.",
      en: 'Before each exam, the exams office (service de la scolarité) prepares the material that is needed, in particular the papers, the attendance lists, the seating plans, the record forms (procès-verbaux) and a copy of the regulation. It takes them to the rooms and posts the seating plans.',
    },
    decision: withPoint(
      'kit_missing',
      whoDecides('supply', { whole: officePrepares, of: suppliedBy, cite: 'prepares' }, ['supplied_by']),
      {
        should: finds('true', ...inTheKit, 'prepares'),
        complete: finds('false', ...inTheKit, 'prepares'),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'scope',
    proposition: 'available',
    inventory: ['supmeca/scolarite-prepares'],
    clauses: { prepares: clauses.prepares },
    statement: {
      fr: 'Une copie du règlement fait partie du matériel que le service de la scolarité prépare avant chaque examen et achemine dans les salles. Le texte ne dit pas où il est publié par ailleurs.',
      en: 'A copy of the regulation is part of the material that the exams office (service de la scolarité) prepares before each exam and takes to the rooms. The text does not say where else it is published.',
    },
    decision: whoDecides('rules_at', {
      whole: {
        status: 'true',
        say: {
          fr: 'Une copie du règlement fait partie du matériel préparé avant chaque examen et acheminé dans les salles ; le texte ne dit pas où il est publié par ailleurs.',
          en: 'A copy of the regulation is part of the material prepared before each exam and taken to the rooms; the text does not say where else it is published.',
        },
      },
      of: {
        room: finds(
          'true',
          'Une copie du règlement fait partie du matériel que le service de la scolarité prépare avant chaque examen et achemine dans les salles.',
          'A copy of the regulation is part of the material that the exams office (service de la scolarité) prepares before each exam and takes to the rooms.',
        ),
      },
      cite: 'prepares',
    }),
  },
];

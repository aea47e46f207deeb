import { always, type Cell } from '../cell.ts';
import { onPaper } from '../contents.ts';
import { byWhen, within, type TimeLimit } from '../deadline.ts';
import { each, finds, whoDecides } from '../who.ts';
import { pointed } from '../points.ts';

const clauses = {
  contents: {
    label: '3.1.2',
    words:
      "Les sujets des épreuves écrites terminales doivent comporter, outre le texte du sujet lui-même : - l'année universitaire, le semestre, le diplôme, l'année dans le diplôme, la session d'examen, l'intitulé de l'enseignement (UE, ECUE) sur lequel porte l'épreuve, - la date de l'épreuve - la durée de l'épreuve - les documents et/ou matériels de composition autorisés. En l'absence d'indication, aucun document ou matériel ne sera autorisé - le cas échéant le barème de notation.",
  },
  due: {
    label: '3.1.2',
    words: "Tous les sujets doivent être remis à l'administration au minimum huit jours avant l'épreuve.",
  },
  responsible: {
    label: '3.1.2',
    words:
      "L'enseignant responsable pour l'enseignement qu'il dispense est aussi responsable de la forme, de la nature et de l'acheminement du sujet de l'épreuve. Il doit prévoir un sujet de remplacement.",
  },
  confidential: {
    label: '3.1.2',
    words:
      "Dans le cas où l'administration est chargée de la reprographie du sujet, elle le conserve et en assure la confidentialité.",
  },
  materials: {
    label: '3.1.1',
    words:
      "La liste des documents ainsi que la nature des instruments de calcul autorisés doivent être indiquées sur le calendrier des épreuves. En l'absence de toute indication, aucun document ou matériel ne sera autorisé.",
  },
  calendarNotice: {
    label: '3.1.1',
    words:
      "Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation. Il est communiqué par voie d'affichage sur des panneaux réservés à cet effet et/ou par voie électronique, au moins quinze jours avant le début des épreuves.",
  },
};

/** "Au minimum huit jours avant l'épreuve". */
const due: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 8 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: "Le sujet doit être remis à l'administration",
    en: 'The paper must be handed in to the office',
  },
  counted: {
    fr: "au minimum huit jours avant l'épreuve",
    en: 'at least eight days before the exam',
  },
};

/** The list stands on the timetable, which is given "au moins quinze jours avant le début des épreuves". */
const listDue: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 15 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'La liste des documents et des instruments de calcul autorisés doit être communiquée, avec le calendrier des épreuves,',
    en: 'The list of authorised documents and calculators must be given, with the exam timetable,',
  },
  counted: {
    fr: 'au moins quinze jours avant le début des épreuves',
    en: 'at least fifteen days before the start of the exams',
  },
};

const allPapers = {
  fr: '« Tous les sujets » : le sujet de remplacement que l’enseignant doit prévoir est compris, à la lettre.',
  en: '"All papers": literally, this includes the replacement paper that the teacher must prepare.',
};
const noConsequence = {
  fr: "Le texte ne dit pas ce qui s'ensuit quand ce délai n'est pas respecté.",
  en: 'The text does not say what follows when this time limit is missed.',
};
const otherInstructions = {
  fr: 'Le sujet doit aussi porter les documents et matériels autorisés ; sans indication, aucun ne l’est. Des autres consignes, le texte ne dit rien.',
  en: 'The paper too must list the authorised documents and equipment; without any indication, none is allowed. Of other instructions the text says nothing.',
};

const listOnTimetable = {
  timetable: finds(
    'required',
    'La liste des documents et la nature des instruments de calcul autorisés doivent être indiquées sur le calendrier des épreuves.',
    'The list of authorised documents and the kind of calculators authorised must be given on the exam timetable.',
    'materials',
  ),
} as const;
const keptByOffice = {
  office: finds(
    'required',
    "Quand l'administration est chargée de la reprographie du sujet, elle le conserve et en assure la confidentialité.",
    'Where the office (administration) has the paper copied, it keeps the paper and ensures its confidentiality.',
    'confidential',
  ),
} as const;
const sparePaper = {
  needed: finds(
    'required',
    "L'enseignant responsable de l'enseignement doit prévoir un sujet de remplacement.",
    'The teacher in charge of the course must prepare a replacement paper.',
    'responsible',
  ),
} as const;

const copiesUnsaid = {
  fr: "Le texte ne dit pas qui imprime le sujet ; il dit seulement que l'administration, quand elle est chargée de la reprographie, le conserve et en assure la confidentialité.",
  en: 'The text does not say who prints the paper; it says only that the office (administration), where it has the paper copied, keeps it and ensures its confidentiality.',
};

export const examPaper: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'contents',
    inventory: ['univ/subject-mentions'],
    clauses: { contents: clauses.contents },
    statement: {
      fr: "Le sujet d'une épreuve écrite terminale doit porter l'année universitaire, le semestre, le diplôme, l'année dans le diplôme, la session, l'intitulé de l'enseignement (UE, ECUE), la date et la durée de l'épreuve, les documents et matériels autorisés et, le cas échéant, le barème. Sans indication, aucun document ni matériel n'est autorisé.",
      en: 'The paper of a written terminal exam must give the academic year, the semester, the degree, the year within it, the session, the title of the course (UE, ECUE), the date and length of the exam, the authorised documents and equipment and, where there is one, the marking scheme. Without any indication, no document and no equipment is allowed.',
    },
    decision: onPaper({
      whole: {
        status: 'required',
        say: {
          fr: "Le sujet doit porter l'année, le semestre, le diplôme et l'année dans le diplôme, la session, l'enseignement, la date et la durée de l'épreuve, et les documents et matériels autorisés ; le barème seulement « le cas échéant ».",
          en: 'The paper must give the academic year, the semester, the degree and the year within it, the session, the course, the date and length of the exam, and the authorised documents and equipment; the marking scheme only "where there is one" ("le cas échéant").',
        },
        reasons: [
          {
            fr: "La règle est écrite pour les épreuves écrites terminales. Sans indication, aucun document ni matériel n'est autorisé.",
            en: 'The rule is written for written terminal exams. Without any indication, no document and no equipment is allowed.',
          },
        ],
      },
      listed: {
        as: 'required',
        details: ['title', 'year', 'semester', 'degree', 'session', 'date', 'duration', 'materials'],
        cite: 'contents',
      },
      said: {
        marking_scheme: {
          status: 'depends',
          say: {
            fr: 'Le sujet doit porter le barème « le cas échéant » seulement.',
            en: 'The paper must give the marking scheme only "le cas échéant": where there is one.',
          },
        },
      },
      cite: 'contents',
    }),
  },
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'due',
    inventory: ['univ/subject-deadline'],
    clauses: { due: clauses.due, responsible: clauses.responsible },
    statement: {
      fr: "Tous les sujets, et donc à la lettre le sujet de remplacement, doivent être remis à l'administration au minimum huit jours avant l'épreuve.",
      en: 'All papers, literally the replacement paper too, must be handed in to the office (administration) at least eight days before the exam.',
    },
    decision: pointed(
      'spare_paper',
      sparePaper,
      within(
        due,
        {
          status: 'required',
          say: {
            fr: "Tous les sujets doivent être remis à l'administration au minimum huit jours avant l'épreuve.",
            en: 'All papers must be handed in to the office (administration) at least eight days before the exam.',
          },
          reasons: [allPapers],
        },
        { late: { reasons: [noConsequence] } },
      ),
    ),
    figure: byWhen(due, { reasons: [allPapers] }),
  },
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'instructions-due',
    inventory: ['univ/calendar-materials', 'univ/calendar-notice'],
    clauses: {
      materials: clauses.materials,
      calendarNotice: clauses.calendarNotice,
      contents: clauses.contents,
    },
    statement: {
      fr: 'La liste des documents et la nature des instruments de calcul autorisés doivent figurer sur le calendrier des épreuves, communiqué au moins quinze jours avant leur début ; le sujet doit aussi les porter. Sans indication, aucun n’est autorisé. Des autres consignes, le texte ne dit rien.',
      en: 'The list of authorised documents and the kind of calculators must be on the exam timetable, given at least fifteen days before the start of the exams; the paper too must list them. Without any indication, none is allowed. Of other instructions the text says nothing.',
    },
    decision: pointed(
      'list_where',
      listOnTimetable,
      within(
        listDue,
        {
          status: 'required',
          say: {
            fr: 'La liste des documents et la nature des instruments de calcul autorisés doivent figurer sur le calendrier des épreuves, communiqué au moins quinze jours avant leur début.',
            en: 'The list of authorised documents and the kind of calculators must be on the exam timetable, given at least fifteen days before the start of the exams.',
          },
          reasons: [otherInstructions],
        },
        { late: { reasons: [otherInstructions, noConsequence] } },
      ),
    ),
    figure: byWhen(listDue, { reasons: [otherInstructions] }),
  },
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'responsible',
    inventory: ['univ/subject-responsibility'],
    clauses: { responsible: clauses.responsible },
    statement: {
      fr: "L'enseignant responsable de l'enseignement répond de la forme, de la nature et de l'acheminement du sujet, et doit prévoir un sujet de remplacement.",
      en: 'The teacher in charge of the course answers for the form, the nature and the delivery of the paper, and must prepare a replacement paper.',
    },
    decision: whoDecides('paper_charge', {
      whole: {
        status: 'true',
        say: {
          fr: "L'enseignant responsable de l'enseignement répond de la forme, de la nature et de l'acheminement du sujet ; il doit aussi prévoir un sujet de remplacement.",
          en: 'The teacher in charge of the course answers for the form, the nature and the delivery of the paper; a replacement paper must be prepared as well.',
        },
      },
      of: {
        ...each(
          ['form', 'teacher', 'delegated'],
          finds(
            'true',
            "L'enseignant responsable de l'enseignement qu'il dispense est aussi responsable de la forme, de la nature et de l'acheminement du sujet.",
            'The teacher in charge of the course answers for the form, the nature and the delivery of the paper as well.',
          ),
        ),
        ...each(
          ['imposed', 'office'],
          finds(
            'false',
            "C'est l'enseignant responsable de l'enseignement qui est responsable de la forme, de la nature et de l'acheminement du sujet.",
            'It is the teacher in charge of the course who answers for the form, the nature and the delivery of the paper.',
          ),
        ),
        transport: finds(
          'true',
          "L'enseignant responsable de l'enseignement est aussi responsable de l'acheminement du sujet.",
          'The teacher in charge of the course answers for the delivery of the paper as well.',
        ),
        spare: finds(
          'required',
          "L'enseignant responsable de l'enseignement doit prévoir un sujet de remplacement.",
          'The teacher in charge of the course must prepare a replacement paper.',
        ),
      },
      cite: 'responsible',
    }),
  },
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'confidential',
    inventory: ['univ/subject-confidentiality'],
    clauses: { confidential: clauses.confidential },
    statement: {
      fr: "Quand l'administration est chargée de la reprographie du sujet, elle le conserve et en assure la confidentialité. Pour les autres cas, le texte ne dit rien.",
      en: 'Where the office (administration) has the paper copied, it keeps the paper and ensures its confidentiality. For other cases the text says nothing.',
    },
    decision: pointed(
      'paper_kept',
      keptByOffice,
      always({
        status: 'true',
        say: {
          fr: "Quand l'administration est chargée de la reprographie du sujet, c'est elle qui le conserve et en assure la confidentialité ; pour les autres cas, le texte ne dit rien.",
          en: 'Where the office (administration) has the paper copied, it keeps the paper and ensures its confidentiality; for other cases the text says nothing.',
        },
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'exam-paper',
    proposition: 'copies',
    inventory: [],
    clauses: { confidential: clauses.confidential, responsible: clauses.responsible },
    statement: copiesUnsaid,
    decision: pointed(
      'spare_paper',
      sparePaper,
      always({ status: 'unsaid', say: copiesUnsaid, cites: ['confidential'] }),
    ),
  },
];

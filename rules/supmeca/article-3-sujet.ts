import type { Cell } from '../cell.ts';
import { ofCopies, onPaper } from '../contents.ts';
import { byWhen, within, type TimeLimit } from '../deadline.ts';
import { onPoint, withLateClaim, withPoint } from './points.ts';
import type { Status } from '../status.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  transport: {
    label: 'Article 5',
    words:
      "Le service de la scolarité prépare avant chaque examen, le matériel nécessaire, en particulier, les sujets d'examen, les listes d'émargement, les plans de salle, les procès-verbaux ainsi qu'une copie du présent règlement. Il assure l'acheminement de ce matériel dans les salles d'examen et l'affichage des plans de salle.",
  },
  responsible: {
    label: 'Article 3',
    words:
      'Chaque enseignant est responsable de la forme, de la nature du sujet du module dont il est en charge.',
  },
  listed: {
    label: 'Article 3',
    words:
      "Les documents ou matériels autorisés sont mentionnés sur les sujets (dictionnaires, dictionnaires bilingues, calculatrices, etc.) et, le cas échéant, les consignes spécifiques de l'examen.",
  },
  nothing: {
    label: 'Article 3',
    words: "En l'absence d'indication, aucun matériel ou document ne sera autorisé.",
  },
  instructions: {
    label: 'Article 3',
    words:
      "Les documents ou matériels autorisés sont mentionnés sur les sujets (dictionnaires, dictionnaires bilingues, calculatrices, etc.) et, le cas échéant, les consignes spécifiques de l'examen. L'ensemble de ces consignes devra être porté à la connaissance du service de la scolarité au moins dix-huit jours avant l'examen.",
  },
  paper: {
    label: 'Article 3',
    words:
      "L'enseignant responsable remet le sujet au moins une semaine avant la date de l'examen au service de la scolarité qui prend en charge sa reprographie, sauf mention contraire de l'enseignant qui la prend alors à sa charge.",
  },
  confidential: {
    label: 'Article 3',
    words:
      "L'enseignant responsable remet le sujet au moins une semaine avant la date de l'examen au service de la scolarité qui prend en charge sa reprographie, sauf mention contraire de l'enseignant qui la prend alors à sa charge. Le service de la scolarité est alors tenu de le conserver et d'en assurer la confidentialité.",
  },
};

const oneWeek: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { weeks: 1 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'Le sujet doit être remis au service de la scolarité',
    en: 'The paper has to be handed in to the exams office (service de la scolarité)',
  },
  counted: {
    fr: "une semaine au moins avant la date de l'examen",
    en: 'at least one week before the date of the exam',
  },
};
const eighteenDays: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 18 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'Les consignes, documents et matériels autorisés compris, doivent être portées à la connaissance du service de la scolarité',
    en: 'The instructions, authorised documents and equipment included, have to be made known to the exams office (service de la scolarité)',
  },
  counted: {
    fr: "dix-huit jours au moins avant l'examen",
    en: 'at least eighteen days before the exam',
  },
};

const noConsequence = {
  fr: "Le texte ne dit pas ce qui s'ensuit d'une remise tardive.",
  en: 'The text does not say what follows from being late.',
};

const formAndNature = {
  fr: 'Chaque enseignant est responsable de la forme et de la nature du sujet du module dont il est en charge.',
  en: 'Each teacher answers for the form and the nature of the paper of the module in his or her charge.',
};

const secret = (status: Status) =>
  finds(
    status,
    "Le service de la scolarité est tenu de conserver le sujet et d'en assurer la confidentialité.",
    'The exams office (service de la scolarité) has to keep the paper and ensure its confidentiality.',
  );

export const paper: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'exam-paper',
    proposition: 'contents',
    inventory: ['supmeca/allowed-material-stated'],
    clauses: { listed: clauses.listed, nothing: clauses.nothing },
    statement: {
      fr: "Le sujet mentionne les documents ou matériels autorisés (dictionnaires, calculatrices…) et, le cas échéant, les consignes spécifiques de l'examen. Sans indication, rien n'est autorisé.",
      en: 'The paper mentions the authorised documents or equipment (dictionaries, calculators…) and, where there are any, the specific instructions of the exam. Where nothing is indicated, nothing is authorised.',
    },
    decision: onPaper({
      whole: {
        status: 'true',
        say: {
          fr: "Le sujet mentionne les documents ou matériels autorisés et, le cas échéant, les consignes spécifiques ; sans indication, aucun matériel ni document n'est autorisé.",
          en: 'The paper mentions the authorised documents or equipment and any specific instructions; where nothing is indicated, no equipment and no document is authorised.',
        },
        reasons: [
          {
            fr: "Le texte n'y demande pas d'autre mention, comme la durée ou le barème.",
            en: 'The text asks for nothing else on it, such as the duration or the marking scheme.',
          },
        ],
      },
      said: {
        materials: {
          status: 'true',
          say: {
            fr: 'Les documents ou matériels autorisés (dictionnaires, calculatrices…) sont mentionnés sur les sujets.',
            en: 'The authorised documents or equipment (dictionaries, calculators…) are mentioned on the papers.',
          },
          cites: ['listed'],
        },
        instructions: {
          status: 'true',
          say: {
            fr: "Les consignes spécifiques de l'examen, quand il y en a, sont mentionnées sur le sujet.",
            en: 'The specific instructions of the exam, where there are any, are mentioned on the paper.',
          },
          cites: ['listed'],
        },
      },
      cite: 'listed',
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'exam-paper',
    proposition: 'due',
    inventory: ['supmeca/paper-deadline'],
    clauses: { paper: clauses.paper },
    statement: {
      fr: "L'enseignant responsable remet le sujet au service de la scolarité au moins une semaine avant la date de l'examen.",
      en: 'The teacher in charge hands the paper in to the exams office (service de la scolarité) at least one week before the date of the exam.',
    },
    decision: withLateClaim(
      within(
        oneWeek,
        {
          status: 'required',
          say: {
            fr: "L'enseignant responsable remet le sujet au service de la scolarité au moins une semaine avant la date de l'examen.",
            en: 'The teacher in charge hands the paper in to the exams office (service de la scolarité) at least one week before the date of the exam.',
          },
        },
        { late: { reasons: [noConsequence] } },
      ),
      'paper',
    ),
    figure: byWhen(oneWeek),
  },
  {
    regulation: 'supmeca',
    topic: 'exam-paper',
    proposition: 'instructions-due',
    inventory: ['supmeca/instructions-deadline'],
    clauses: { instructions: clauses.instructions },
    statement: {
      fr: "L'ensemble des consignes (documents et matériels autorisés, consignes spécifiques) doit être porté à la connaissance du service de la scolarité au moins dix-huit jours avant l'examen.",
      en: 'All the instructions (authorised documents and equipment, specific instructions) must be made known to the exams office (service de la scolarité) at least eighteen days before the exam.',
    },
    decision: withLateClaim(
      within(
        eighteenDays,
        {
          status: 'required',
          say: {
            fr: "L'ensemble des consignes (documents et matériels autorisés, consignes spécifiques) doit être porté à la connaissance du service de la scolarité au moins dix-huit jours avant l'examen.",
            en: 'All the instructions (authorised documents and equipment, specific instructions) must be made known to the exams office (service de la scolarité) at least eighteen days before the exam.',
          },
        },
        { late: { reasons: [noConsequence] } },
      ),
      'instructions',
    ),
    figure: byWhen(eighteenDays),
  },
  {
    regulation: 'supmeca',
    topic: 'exam-paper',
    proposition: 'responsible',
    inventory: ['supmeca/paper-responsibility'],
    clauses: { responsible: clauses.responsible, transport: clauses.transport },
    statement: formAndNature,
    decision: whoDecides('paper_charge', {
      whole: { status: 'true', say: formAndNature, cites: ['responsible'] },
      of: {
        ...each(['form', 'teacher', 'delegated'], {
          status: 'true',
          say: formAndNature,
          cites: ['responsible'],
        }),
        ...each(
          ['imposed', 'office'],
          finds(
            'false',
            "C'est l'enseignant en charge du module qui est responsable de la forme et de la nature du sujet.",
            'It is the teacher in charge of the module who answers for the form and the nature of the paper.',
            'responsible',
          ),
        ),
        transport: finds(
          'false',
          "C'est le service de la scolarité qui assure l'acheminement du matériel, dont les sujets, dans les salles d'examen.",
          'It is the exams office (service de la scolarité) that takes the material, papers included, to the exam rooms.',
          'transport',
        ),
      },
      cite: 'responsible',
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'exam-paper',
    proposition: 'confidential',
    inventory: ['supmeca/paper-confidentiality'],
    clauses: { confidential: clauses.confidential },
    statement: {
      fr: "Une fois le sujet remis, le service de la scolarité est tenu de le conserver et d'en assurer la confidentialité.",
      en: 'Once the paper is handed in, the exams office (service de la scolarité) has to keep it and ensure its confidentiality.',
    },
    decision: onPoint(
      'paper_secrecy',
      {
        status: 'required',
        say: {
          fr: "Le service de la scolarité, à qui le sujet est remis, est tenu de le conserver et d'en assurer la confidentialité.",
          en: 'The exams office (service de la scolarité), to which the paper is handed in, has to keep it and ensure its confidentiality.',
        },
      },
      { kept: secret('required'), shown: secret('forbidden') },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'exam-paper',
    proposition: 'copies',
    inventory: ['supmeca/reprography'],
    clauses: { paper: clauses.paper },
    statement: {
      fr: "Le service de la scolarité prend en charge la reprographie du sujet, sauf mention contraire de l'enseignant, qui la prend alors à sa charge.",
      en: 'The exams office (service de la scolarité) has the paper printed, unless the teacher says otherwise and then sees to it.',
    },
    decision: withPoint(
      'copies_self',
      ofCopies({
        whole: {
          status: 'true',
          say: {
            fr: "Le service de la scolarité prend en charge la reprographie, sauf mention contraire de l'enseignant, qui s'en charge alors.",
            en: 'The exams office (service de la scolarité) has the paper printed, unless the teacher says otherwise and then sees to it.',
          },
          reasons: [
            {
              fr: "La remise du sujet au moins une semaine avant l'examen vaut dans les deux cas : « sauf mention contraire » porte sur la reprographie.",
              en: 'The paper is handed in at least one week before the exam either way: "unless otherwise stated" bears on the printing.',
            },
          ],
        },
        said: {
          self: {
            status: 'permitted',
            say: {
              fr: "L'enseignant qui le signale prend la reprographie à sa charge.",
              en: 'A teacher who says so sees to the printing in person.',
            },
          },
          teacher: {
            status: 'false',
            say: {
              fr: "La reprographie revient au service de la scolarité ; l'enseignant ne la prend à sa charge que s'il le signale.",
              en: 'The printing is for the exams office (service de la scolarité); it is for the teacher only where the teacher says so.',
            },
          },
          office: {
            status: 'true',
            say: {
              fr: "Le service de la scolarité prend en charge la reprographie du sujet, sauf mention contraire de l'enseignant.",
              en: 'The exams office (service de la scolarité) has the paper printed, unless the teacher says otherwise.',
            },
          },
        },
        cite: 'paper',
      }),
      {
        self: finds(
          'permitted',
          "L'enseignant qui le signale prend la reprographie à sa charge.",
          'A teacher who says so sees to the printing (the copies) in person.',
        ),
      },
    ),
  },
];

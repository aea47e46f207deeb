import { always, type Cell, plainly } from '../cell.ts';
import { inRecord, onList } from '../contents.ts';
import { asWorded, judgedBy, withPoint } from './points.ts';

const clauses = {
  record: {
    label: '4.5',
    words:
      "A l'issue de l'épreuve, un procès-verbal de déroulement de l'épreuve est rempli, daté et émargé par les surveillants de la salle d'examen, puis remis au service compétent avec la liste d'émargement et les copies d'examen.",
  },
  contents: {
    label: '4.5',
    words:
      "Le procès-verbal mentionne le nombre de candidats inscrits, le nombre de candidats présents à l'épreuve, le nombre de copies recueillies ainsi que les observations ou incidents constatés pendant l'épreuve accompagnés le cas échéant du ou des documents et / ou du ou des matériels non autorisés saisis.",
  },
  incident: {
    label: '4.5',
    words:
      "En cas d'incident avéré justifiant la saisine de la section disciplinaire de l'établissement, le procès-verbal détaillé des faits ainsi que la ou les copie(s) concernée(s) doivent être transmis au service juridique de l'établissement.",
  },
  paperInformation: {
    label: '4.2',
    words:
      "Toutes les informations relatives au sujet d'examen transmises à la salle sont notifiées dans le procès-verbal. L'enseignant en tiendra compte lors de la correction de l'ensemble des copies.",
  },
  remarks: {
    label: '4.2',
    words: 'Toutes les remarques des élèves sont également notifiées dans le procès-verbal.',
  },
  list: {
    label: '4.2',
    words:
      "Pour l'émargement, les surveillants disposent d'une liste des candidats inscrits à chaque épreuve. En l'absence du nom d'un candidat, ils peuvent procéder à l'adjonction manuscrite d'un nom sur la liste, dans l'attente des vérifications qui seront effectuées par l'administration.",
  },
  notes: {
    label: '4.2',
    words:
      "Toutes les informations relatives au sujet d'examen transmises à la salle sont notifiées dans le procès-verbal. […] Toutes les remarques des élèves sont également notifiées dans le procès-verbal.",
  },
  fraud: {
    label: '4.6.2',
    words:
      'En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra : […] dresser un procès-verbal signé par le ou les surveillant(s) et contresigné par le ou les auteur(s) de la fraude.',
  },
  emergency: {
    label: '4.3',
    words:
      "Aucun candidat n'est autorisé à quitter la salle d'examen avant la fin de la première heure, que ce soit temporairement ou définitivement, sauf cas d'urgence (par exemple un malaise grave).",
  },
};

const record = {
  fr: "À l'issue de l'épreuve, un procès-verbal de déroulement est rempli, daté et émargé par les surveillants de la salle, puis remis au service compétent avec la liste d'émargement et les copies.",
  en: 'At the end of the exam, a record (procès-verbal) is filled in, dated and signed by the proctors of the room, then handed to the office in charge with the attendance list and the scripts.',
};
const contents = {
  fr: "Le procès-verbal mentionne le nombre d'inscrits, de présents et de copies recueillies, les observations ou incidents, avec, le cas échéant, les documents ou matériels non autorisés saisis. Les informations sur le sujet transmises à la salle et les remarques des élèves y sont notées aussi.",
  en: "The record (procès-verbal) states how many candidates were registered and present, how many scripts were collected, and any remarks or incidents, with the unauthorised documents or equipment seized, if any. Information on the paper given to the room and students' remarks go into it too.",
};
const list = {
  fr: "Les surveillants disposent, pour l'émargement, d'une liste des candidats inscrits à l'épreuve ; ils peuvent y ajouter un nom à la main, dans l'attente des vérifications de l'administration. La liste est remise avec le procès-verbal et les copies. Le texte ne dit pas qui la prépare.",
  en: 'For attendance, proctors have a list of the candidates registered for the exam, to which they may add a name by hand, pending checks by the administration. The list is handed over with the record and the scripts. The text does not say who prepares it.',
};
const remarks = {
  fr: "Les informations sur le sujet transmises à la salle et toutes les remarques des élèves sont notées au procès-verbal. L'enseignant tient compte des premières en corrigeant l'ensemble des copies.",
  en: "Information on the paper given to the room, and all students' remarks, go into the record (procès-verbal). The teacher takes the former into account in marking all scripts.",
};
const incident = {
  fr: 'Les incidents constatés sont mentionnés au procès-verbal. Si un incident avéré justifie la saisine de la section disciplinaire, le procès-verbal détaillé et les copies concernées sont transmis au service juridique. En cas de fraude ou de tentative, le surveillant responsable de la salle dresse un procès-verbal signé et contresigné.',
  en: 'Incidents are mentioned in the record (procès-verbal). Where an established incident justifies a referral to the disciplinary section, the detailed record and the scripts concerned go to the legal service. In case of cheating or an attempt, the proctor in charge of the room draws up a signed and countersigned report.',
};
const malaise = {
  fr: "En cas d'urgence, par exemple un malaise grave, un candidat peut quitter la salle même pendant la première heure ; l'incident est mentionné au procès-verbal. Le texte ne prescrit pas d'autre conduite.",
  en: 'In an emergency, such as a serious malaise, a candidate may leave the room even in the first hour; the incident is mentioned in the record. The text sets out no other steps.',
};

const inAllScripts = {
  fr: "L'enseignant tient compte, pour la correction de l'ensemble des copies, des informations sur le sujet transmises à la salle.",
  en: 'The teacher takes information on the paper that was given to the room into account in marking all scripts.',
};
const atTheEnd = {
  fr: "Le procès-verbal est rempli, daté et émargé par les surveillants à l'issue de l'épreuve.",
  en: 'The record (procès-verbal) is filled in, dated and signed by the proctors at the end of the exam.',
};
const toLegalService = {
  fr: 'En cas d’incident avéré justifiant la saisine de la section disciplinaire, le procès-verbal détaillé des faits et la ou les copies concernées doivent être transmis au service juridique.',
  en: 'Where an established incident justifies a referral to the disciplinary section, the detailed record of the facts and the scripts concerned must be sent to the legal service.',
};

export const examRecord: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'exam-record',
    proposition: 'record',
    inventory: ['cnam/exam-record'],
    clauses: { record: clauses.record, contents: clauses.contents, notes: clauses.notes },
    statement: record,
    decision: withPoint('record_point', always({ status: 'required', say: record, cites: ['record'] }), {
      after_end: asWorded('required', atTheEnd, ['record']),
      before_end: asWorded('false', atTheEnd, ['record']),
    }),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Remplir le procès-verbal : nombre d’inscrits, de présents, de copies recueillies, observations ou incidents, avec les documents ou matériels non autorisés saisis.',
          en: 'Fill in the record: number registered, number present, scripts collected, remarks or incidents, with any unauthorised documents or equipment seized.',
        },
        clause: 'contents',
      },
      {
        actor: 'proctor',
        text: {
          fr: 'Y noter les informations sur le sujet transmises à la salle et toutes les remarques des élèves.',
          en: "Write into it the information on the paper given to the room and all students' remarks.",
        },
        clause: 'notes',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Le dater et l'émarger, puis le remettre au service compétent avec la liste d'émargement et les copies.",
          en: 'Date and sign it, then hand it to the office in charge with the attendance list and the scripts.',
        },
        clause: 'record',
      },
    ],
  },
  {
    regulation: 'cnam',
    topic: 'exam-record',
    proposition: 'contents',
    inventory: ['cnam/exam-record-contents'],
    clauses: { contents: clauses.contents, notes: clauses.notes, record: clauses.record },
    statement: contents,
    decision: inRecord({
      whole: { status: 'required', say: contents, cites: ['contents', 'notes'] },
      listed: { as: 'true', details: ['registered', 'present', 'scripts', 'incidents'], cite: 'contents' },
      said: {
        cheating: {
          status: 'true',
          say: {
            fr: "Les incidents constatés pendant l'épreuve sont mentionnés au procès-verbal, accompagnés le cas échéant des documents ou matériels non autorisés saisis.",
            en: 'Incidents during the exam are mentioned in the record, with the unauthorised documents or equipment seized, if any.',
          },
          cites: ['contents'],
        },
        seized: {
          status: 'true',
          say: {
            fr: 'Les documents ou matériels non autorisés qui ont été saisis accompagnent, le cas échéant, les observations ou incidents mentionnés au procès-verbal.',
            en: 'Unauthorised documents or equipment that were seized go, where there are any, with the remarks or incidents mentioned in the record.',
          },
          cites: ['contents'],
        },
        date: {
          status: 'true',
          say: {
            fr: "Le procès-verbal est daté par les surveillants de la salle d'examen.",
            en: 'The record is dated by the proctors of the exam room.',
          },
          cites: ['record'],
        },
        signatures: {
          status: 'true',
          say: {
            fr: "Le procès-verbal est émargé par les surveillants de la salle d'examen.",
            en: 'The record is signed by the proctors of the exam room.',
          },
          cites: ['record'],
        },
        by_office: {
          status: 'false',
          say: {
            fr: "Le procès-verbal est rempli par les surveillants de la salle d'examen.",
            en: 'The record is filled in by the proctors of the exam room.',
          },
          cites: ['record'],
        },
      },
      cite: 'contents',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'exam-record',
    proposition: 'attendance-list',
    inventory: [],
    clauses: { list: clauses.list, record: clauses.record },
    statement: list,
    decision: onList({
      whole: { status: 'unsaid', say: list },
      said: {
        added_name: {
          status: 'permitted',
          say: {
            fr: "En l'absence du nom d'un candidat, les surveillants peuvent l'ajouter à la main sur la liste, dans l'attente des vérifications de l'administration.",
            en: "Where a candidate's name is missing, the proctors may add it to the list by hand, pending checks by the administration.",
          },
          cites: ['list'],
        },
      },
      cite: 'list',
    }),
  },
  {
    regulation: 'cnam',
    topic: 'exam-record',
    proposition: 'remarks',
    inventory: ['cnam/info-and-remarks-in-pv'],
    clauses: { remarks: clauses.remarks, paperInformation: clauses.paperInformation },
    statement: remarks,
    decision: judgedBy(
      withPoint('note_point', always({ status: 'required', say: remarks }), {
        paper_news: {
          status: 'required',
          say: {
            fr: "Toutes les informations relatives au sujet transmises à la salle sont notées au procès-verbal ; l'enseignant en tient compte en corrigeant l'ensemble des copies.",
            en: 'All information on the paper that is given to the room goes into the record (procès-verbal); the teacher takes it into account in marking all scripts.',
          },
          cites: ['paperInformation'],
        },
        remark: {
          status: 'required',
          say: {
            fr: 'Toutes les remarques des élèves sont notées au procès-verbal.',
            en: "All students' remarks go into the record (procès-verbal).",
          },
          cites: ['remarks'],
        },
        marking_all: asWorded('required', inAllScripts, ['paperInformation']),
        marking_some: asWorded('false', inAllScripts, ['paperInformation']),
      }),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'exam-record',
    proposition: 'incident-report',
    inventory: ['cnam/incident-to-legal-service'],
    clauses: { incident: clauses.incident, contents: clauses.contents, fraud: clauses.fraud },
    statement: incident,
    decision: withPoint('record_point', always({ status: 'required', say: incident }), {
      legal_service: asWorded('required', toLegalService, ['incident']),
      legal_script: asWorded('required', toLegalService, ['incident']),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'fire-and-safety',
    proposition: 'accident',
    inventory: [],
    clauses: { emergency: clauses.emergency, contents: clauses.contents },
    ...plainly('unsaid', malaise),
  },
];

import { always, type Cell } from '../cell.ts';
import { inRecord } from '../contents.ts';
import { pointed } from '../points.ts';
import { finds } from '../who.ts';

const clauses = {
  record: {
    label: '3.2.2 Le déroulement',
    words:
      "A l'issue de l'épreuve, un procès-verbal de déroulement de l'épreuve est établi par le responsable de la surveillance, émargé par les autres surveillants et remis à l'administration avec la liste d'émargement (et les copies d'examen si le surveillant n'est pas l'enseignant responsable).",
  },
  contents: {
    label: '3.2.2 Le déroulement',
    words:
      "Le procès-verbal doit préciser l'année, le semestre concerné, le diplôme (et si nécessaire l'année et le semestre dans le diplôme), la session, l'enseignement sur lequel porte l'épreuve, les date, heure, lieu et durée de l'épreuve, les nombres d'étudiants inscrits, présents à l'épreuve, le nombre de copies recueillies, de copies blanches, ainsi que les observations (sorties momentanées ...) ou incidents constatés pendant l'épreuve, y compris les fraudes ou tentatives de fraude, qui ont marqué l'épreuve et pourraient entacher sa validité partielle ou totale.",
  },
  exits: {
    label: '3.2.1',
    words: "Le surveillant notera sur le procès-verbal, l'heure de sortie et l'heure de retour du candidat.",
  },
  reported: {
    label: 'Annexe 1',
    words:
      "en cas de substitution avérée de personne ou de trouble affectant le bon déroulement de l'épreuve, la situation est constatée par l'agent en charge de la surveillance de l'examen. Il en réfère immédiatement à un responsable (Directeur de la composante, Responsable administratif).",
  },
  account: {
    label: '3.2.2 Incidents et fraudes',
    words:
      "En cas de flagrant délit de fraude ou tentative de fraude aux examens ou concours, le surveillant responsable de la salle prend toutes mesures pour faire cesser la fraude […] Il rédige un rapport circonstancié à l'attention du directeur ou de la directrice de composante qui le transmet au Président de l'Université pour saisine de la section disciplinaire.",
  },
};

export const record: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'exam-record',
    proposition: 'record',
    inventory: ['univ/pv-required'],
    clauses: { record: clauses.record, contents: clauses.contents },
    statement: {
      fr: "À l'issue de l'épreuve, le responsable de la surveillance établit un procès-verbal de déroulement, émargé par les autres surveillants et remis à l'administration avec la liste d'émargement, et avec les copies si le surveillant n'est pas l'enseignant responsable.",
      en: 'At the end of the exam, the head of the proctors draws up a record (procès-verbal), signed by the other proctors and handed to the office (administration) with the attendance list, and with the scripts if the proctor is not the teacher in charge.',
    },
    decision: pointed(
      'record_with',
      {
        list: finds(
          'required',
          "Le procès-verbal est remis à l'administration avec la liste d'émargement.",
          'The record (procès-verbal) is handed to the office (administration) with the attendance list.',
          'record',
        ),
        scripts: finds(
          'depends',
          "Les copies vont avec le procès-verbal à l'administration si le surveillant n'est pas l'enseignant responsable.",
          'The scripts go to the office (administration) with the record if the proctor is not the teacher in charge.',
          'record',
        ),
      },
      pointed(
        'record_signer',
        {
          others: finds(
            'required',
            'Le procès-verbal est établi par le responsable de la surveillance et émargé par les autres surveillants.',
            'The record (procès-verbal) is drawn up by the head of the proctors and signed by the other proctors.',
            'record',
          ),
        },
        always({
          status: 'required',
          say: {
            fr: "Un procès-verbal de déroulement est établi à l'issue de l'épreuve par le responsable de la surveillance, émargé par les autres surveillants et remis à l'administration.",
            en: 'At the end of the exam a record (procès-verbal) is drawn up by the head of the proctors, signed by the other proctors and handed to the office (administration).',
          },
        }),
      ),
    ),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: "Responsable de la surveillance : établir le procès-verbal à l'issue de l'épreuve.",
          en: 'Head of the proctors: draw up the record (procès-verbal) at the end of the exam.',
        },
        clause: 'record',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Y préciser l'épreuve, les nombres d'étudiants inscrits et présents, de copies recueillies et de copies blanches, les observations et les incidents.",
          en: 'Give in it the exam, the numbers of students registered and present, of scripts collected and of blank scripts, observations and incidents.',
        },
        clause: 'contents',
      },
      {
        actor: 'proctor',
        text: { fr: 'Autres surveillants : le signer.', en: 'Other proctors: sign it.' },
        clause: 'record',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Le remettre à l'administration avec la liste d'émargement, et avec les copies si le surveillant n'est pas l'enseignant responsable.",
          en: 'Hand it to the office (administration) with the attendance list, and with the scripts if the proctor is not the teacher in charge.',
        },
        clause: 'record',
      },
    ],
  },
  {
    regulation: 'univ',
    topic: 'exam-record',
    proposition: 'contents',
    inventory: ['univ/pv-contents', 'univ/temporary-exit-log'],
    clauses: { contents: clauses.contents, exits: clauses.exits, record: clauses.record },
    statement: {
      fr: "Le procès-verbal précise l'année, le semestre, le diplôme (au besoin l'année et le semestre dans le diplôme), la session, l'enseignement, la date, l'heure, le lieu et la durée, les nombres d'inscrits, de présents, de copies recueillies et de copies blanches, les observations (avec l'heure de sortie et de retour des candidats sortis un moment) et les incidents qui ont marqué l'épreuve et pourraient entacher sa validité, fraudes et tentatives comprises.",
      en: 'The record gives the year, the semester, the degree (if need be the year and semester within it), the session, the course, the date, time, place and length, the numbers of students registered and present, of scripts collected and of blank scripts, observations (with the times at which candidates went out for a moment and came back) and incidents that marked the exam and could affect its validity, cheating and attempts included.',
    },
    decision: inRecord({
      whole: {
        status: 'required',
        say: {
          fr: "Le procès-verbal doit préciser l'épreuve (année, semestre, diplôme, session, enseignement, date, heure, lieu, durée), les nombres d'inscrits, de présents, de copies et de copies blanches, les observations (sorties momentanées, avec leurs heures…) et les incidents, fraudes et tentatives comprises.",
          en: 'The record must specify the exam (year, semester, degree, session, course, date, time, place, length), the numbers of students registered and present, of scripts and of blank scripts, observations (candidates who went out for a moment, with the times…) and incidents, cheating and attempts included.',
        },
        cites: ['contents', 'exits'],
      },
      listed: {
        as: 'required',
        details: [
          'title',
          'session',
          'date',
          'time',
          'place',
          'duration',
          'registered',
          'present',
          'scripts',
          'blank_scripts',
        ],
        cite: 'contents',
      },
      said: {
        degree: {
          status: 'required',
          say: {
            fr: "Le procès-verbal doit préciser le diplôme et, si nécessaire, l'année et le semestre dans le diplôme.",
            en: 'The record must specify the degree and, if need be, the year and semester within it.',
          },
          cites: ['contents'],
        },
        exits: {
          status: 'required',
          say: {
            fr: "Le surveillant note sur le procès-verbal l'heure de sortie et l'heure de retour d'un candidat autorisé à quitter momentanément la salle.",
            en: 'The proctor enters in the record the times at which a candidate allowed out for a moment left and came back.',
          },
          cites: ['exits', 'contents'],
        },
        incidents: {
          status: 'required',
          say: {
            fr: "Le procès-verbal doit préciser les observations ou incidents constatés pendant l'épreuve, qui l'ont marquée et pourraient entacher sa validité partielle ou totale.",
            en: 'The record must specify remarks or incidents seen during the exam, which marked it and could affect its validity in part or in whole.',
          },
          cites: ['contents'],
        },
        cheating: {
          status: 'required',
          say: {
            fr: 'Les fraudes ou tentatives de fraude comptent parmi les incidents que le procès-verbal de l’épreuve doit préciser.',
            en: 'Cheating and attempts are among the incidents that the record of the exam must specify.',
          },
          cites: ['contents'],
        },
        signatures: {
          status: 'true',
          say: {
            fr: 'Le procès-verbal est établi par le responsable de la surveillance et émargé par les autres surveillants.',
            en: 'The record is drawn up by the head of the proctors and signed by the other proctors.',
          },
          cites: ['record'],
        },
        by_office: {
          status: 'false',
          say: {
            fr: 'Le procès-verbal est établi par le responsable de la surveillance.',
            en: 'The record is drawn up by the head of the proctors.',
          },
          cites: ['record'],
        },
      },
      cite: 'contents',
    }),
  },
  {
    regulation: 'univ',
    topic: 'exam-record',
    proposition: 'incident-report',
    inventory: ['univ/pv-contents', 'univ/fraud-report'],
    clauses: { contents: clauses.contents, account: clauses.account, reported: clauses.reported },
    statement: {
      fr: "Les incidents constatés pendant l'épreuve, fraudes et tentatives comprises, sont portés au procès-verbal. Une fraude donne en outre lieu à un rapport circonstancié du surveillant responsable de la salle, pour le directeur de composante, qui le transmet au Président ; une substitution ou un trouble est aussitôt signalé à un responsable.",
      en: 'Incidents seen during the exam, cheating and attempts included, go into the record (procès-verbal). Cheating also calls for a detailed account by the proctor in charge of the room, for the director of the faculty ("composante"), who sends it on to the President; impersonation or a disturbance is referred at once to a person in charge.',
    },
    decision: always({
      status: 'required',
      say: {
        fr: "Les incidents constatés sont portés au procès-verbal de l'épreuve ; une fraude donne en outre lieu à un rapport circonstancié du surveillant responsable de la salle, pour le directeur de composante, qui le transmet au Président.",
        en: 'Incidents go into the record of the exam; cheating also calls for a detailed account by the proctor in charge of the room, for the director of the faculty ("composante"), who sends it on to the President.',
      },
      reasons: [
        {
          fr: 'Une substitution avérée ou un trouble est aussitôt signalé à un responsable (directeur de la composante, responsable administratif).',
          en: 'Proven impersonation or a disturbance is referred at once to a person in charge (director of the faculty, administrative head).',
        },
      ],
    }),
  },
];

import type { Cell, Outcome } from '../cell.ts';
import { inRecord, onList } from '../contents.ts';
import { onPoint, withPoint } from './points.ts';
import { finds } from '../who.ts';

const form = 'Annexe, procès-verbal de surveillance';

const clauses = {
  record: {
    label: 'Article 8',
    words:
      "A l'issue de l'examen, le nombre de copies rendues doit être compté, un procès-verbal de déroulement de l'examen est systématiquement établi par le responsable de la surveillance et émargé par les autres surveillants. Le surveillant responsable est chargé de leur dépôt au service de la scolarité avec la liste d'émargement, le procès-verbal de l'examen et les copies.",
  },
  byTheOffice: {
    label: form,
    words:
      "A remplir par la scolarité préalablement à l'examen Examen de : […] Nom de l'enseignant responsable : […] Date de l'examen : […] Heure de l'examen : […] Durée de l'examen : […] Groupe(s) d'élève(s) concernés par l'examen : […] Nombre de salles de l'examen : […] Intitulé des salles de l'examen : […] Nombre total d'apprenants inscrits à l'examen",
  },
  byTheRoom: {
    label: form,
    words:
      "A remplir (recto-verso) par le responsable de la surveillance de la salle (préciser le nom de salle) Nombre d'apprenants inscrits dans la salle : […] Nombre de présents : […] Nombre d'absents : […] Heure réelle de début de l'examen : […] Heure réelle de fin de l'examen : […] Nombre de copies remises à la fin de l'examen",
  },
  names: {
    label: form,
    words: 'Nom du surveillant responsable de la salle : […] Nom du surveillant supplémentaire',
  },
  incidents: {
    label: form,
    words:
      "Observations ou incidents constatés pendant l'examen : Rédaction d'un procès-verbal de suspicion de fraude : Oui Non Rédaction d'un rapport d'incident : Oui Non (si le niveau de gravité de l'incident le requiert) Signature du surveillant Signature du surveillant responsable de la salle supplémentaire",
  },
  lists: {
    label: 'Article 5',
    words:
      "Le service de la scolarité prépare avant chaque examen, le matériel nécessaire, en particulier, les sujets d'examen, les listes d'émargement, les plans de salle, les procès-verbaux ainsi qu'une copie du présent règlement.",
  },
  signed: {
    label: 'Article 8',
    words:
      "Les candidat(e)s doivent remettre leur copie, même blanche, et émarger la liste d'émargement avant de quitter la salle.",
  },
  notListed: {
    label: 'Article 7',
    words:
      "Lorsqu'un(e) candidat(e) ne figure pas sur la liste d'émargement, il (elle) peut être autorisé(e) à composer sous réserve de la vérification ultérieure de sa situation administrative et pédagogique. Il doit obligatoirement compléter et signer la liste d'émargement.",
  },
};

const officePrepares = {
  fr: "Le service de la scolarité prépare les listes d'émargement avant chaque examen.",
  en: 'The exams office (service de la scolarité) prepares the attendance lists before each exam.',
};
/** What the form has the exams office fill in beforehand. */
const byOffice = (what: string, inEnglish: string): Outcome => ({
  status: 'true',
  say: {
    fr: `La scolarité indique d'avance ${what} sur le formulaire.`,
    en: `The exams office (scolarité) gives ${inEnglish} on the form beforehand.`,
  },
  cites: ['byTheOffice'],
});
/** What the form has the room's proctor in charge fill in. */
const byRoom = (what: string, inEnglish: string): Outcome => ({
  status: 'true',
  say: {
    fr: `Le responsable de la surveillance de la salle porte ${what} sur le formulaire.`,
    en: `The proctor in charge of the room enters ${inEnglish} on the form.`,
  },
  cites: ['byTheRoom'],
});

export const record: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'exam-record',
    proposition: 'record',
    inventory: ['supmeca/pv-deroulement-always', 'supmeca/deposit-at-scolarite', 'supmeca/count-scripts'],
    clauses: { record: clauses.record },
    statement: {
      fr: "À l'issue de l'examen, les copies rendues sont comptées et le responsable de la surveillance établit systématiquement un procès-verbal de déroulement, émargé par les autres surveillants. Le surveillant responsable dépose au service de la scolarité la liste d'émargement, le procès-verbal et les copies.",
      en: 'At the end of the exam, the scripts handed in are counted and the proctor in charge always draws up a record (procès-verbal) of the exam, signed by the other proctors. The proctor in charge takes the attendance list, the record and the scripts to the exams office (service de la scolarité).',
    },
    decision: onPoint(
      'record_duty',
      {
        status: 'required',
        say: {
          fr: 'Un procès-verbal de déroulement est systématiquement établi par le responsable de la surveillance, même sans incident, et émargé par les autres surveillants.',
          en: 'The proctor in charge always draws up a record (procès-verbal) of the exam, even without an incident, and the other proctors sign it.',
        },
      },
      {
        count: finds(
          'required',
          "À l'issue de l'examen, le nombre de copies rendues doit être compté.",
          'At the end of the exam, the scripts handed in must be counted.',
        ),
        co_sign: finds(
          'required',
          'Le procès-verbal de déroulement est émargé par les autres surveillants.',
          'The record (procès-verbal) of the exam is signed by the other proctors.',
        ),
        uneventful: finds(
          'required',
          'Un procès-verbal de déroulement est systématiquement établi, même sans incident.',
          'A record (procès-verbal) of the exam is always drawn up, even without an incident.',
        ),
        deposit: finds(
          'required',
          "Le surveillant responsable est chargé de déposer au service de la scolarité la liste d'émargement, le procès-verbal et les copies.",
          'The proctor in charge takes the attendance list, the record (procès-verbal) and the scripts to the exams office (service de la scolarité).',
        ),
      },
    ),
    steps: [
      {
        actor: 'proctor',
        text: {
          fr: 'Compter les copies rendues.',
          en: 'Count the scripts handed in.',
        },
        clause: 'record',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Le responsable de la surveillance établit le procès-verbal de déroulement, même sans incident ; les autres surveillants l'émargent.",
          en: 'The proctor in charge draws up the record (procès-verbal) of the exam, even without an incident; the other proctors sign it.',
        },
        clause: 'record',
      },
      {
        actor: 'proctor',
        text: {
          fr: "Le surveillant responsable dépose au service de la scolarité la liste d'émargement, le procès-verbal et les copies.",
          en: 'The proctor in charge takes the attendance list, the record and the scripts to the exams office (service de la scolarité).',
        },
        clause: 'record',
      },
    ],
    cautions: [
      {
        fr: 'Le texte ne fixe pas de délai pour ce dépôt.',
        en: 'The text sets no time limit for this.',
      },
      {
        fr: 'Un procès-verbal de suspicion de fraude est un autre document : il est transmis au directeur des formations (article 10).',
        en: 'A report of suspected cheating is another document: it goes to the director of studies (directeur des formations, Article 10).',
      },
    ],
  },
  {
    regulation: 'supmeca',
    topic: 'exam-record',
    proposition: 'contents',
    inventory: ['supmeca/form-surv-scolarite', 'supmeca/form-surv-room', 'supmeca/count-scripts'],
    clauses: {
      byTheRoom: clauses.byTheRoom,
      names: clauses.names,
      incidents: clauses.incidents,
      byTheOffice: clauses.byTheOffice,
    },
    statement: {
      fr: "Le formulaire est rempli d'avance par la scolarité : examen, enseignant responsable, date, heure, durée, groupes, nombre et intitulé des salles, nombre total d'inscrits. Le responsable de la surveillance de la salle y porte, recto-verso : nom de la salle, inscrits dans la salle, présents, absents, heures réelles de début et de fin, copies remises, noms du surveillant responsable et du surveillant supplémentaire, observations ou incidents, procès-verbal de suspicion de fraude (oui ou non), rapport d'incident (oui ou non). Le surveillant responsable et le surveillant supplémentaire signent.",
      en: 'The form is filled in beforehand by the exams office (scolarité): exam, teacher in charge, date, time, duration, groups, number and names of the rooms, total number registered. The proctor in charge of the room then fills in, on both sides: name of the room, number registered in the room, present, absent, actual start and end times, scripts handed in, names of the proctor in charge and of the additional proctor, observations or incidents, report of suspected cheating (yes or no), incident report (yes or no). The proctor in charge and the additional proctor sign.',
    },
    decision: withPoint(
      'form_sides',
      inRecord({
        whole: {
          status: 'true',
          say: {
            fr: "Le formulaire a une partie remplie d'avance par la scolarité (examen, enseignant responsable, date, heure, durée, groupes, salles, nombre total d'inscrits), et une partie remplie par le responsable de la surveillance de la salle : inscrits dans la salle, présents, absents, heures réelles de début et de fin, copies remises, surveillants, incidents et signatures.",
            en: 'The form has a part filled in beforehand by the exams office (scolarité: exam, teacher in charge, date, time, duration, groups, rooms, total registered), and a part filled in by the proctor in charge of the room: registered in the room, present, absent, actual start and end times, scripts handed in, proctors, incidents and signatures.',
          },
        },
        said: {
          title: byOffice("l'examen", 'the exam'),
          date: byOffice("la date de l'examen", 'the date of the exam'),
          duration: byOffice("la durée de l'examen", 'the length of the exam'),
          place: {
            status: 'true',
            say: {
              fr: "Le responsable de la surveillance précise le nom de la salle ; la scolarité indique d'avance l'intitulé des salles de l'examen.",
              en: 'The proctor in charge gives the name of the room; the exams office (scolarité) gives the names of the rooms of the exam beforehand.',
            },
            cites: ['byTheRoom', 'byTheOffice'],
          },
          time: {
            status: 'true',
            say: {
              fr: "La scolarité indique d'avance l'heure de l'examen, et le responsable de la surveillance de la salle les heures réelles de début et de fin.",
              en: 'The exams office (scolarité) gives the time of the exam beforehand, and the proctor in charge of the room the actual start and end times.',
            },
            cites: ['byTheRoom', 'byTheOffice'],
          },
          registered: {
            status: 'true',
            say: {
              fr: "La scolarité indique d'avance le nombre total d'inscrits à l'examen, et le responsable de la surveillance le nombre d'inscrits dans la salle.",
              en: 'The exams office (scolarité) gives the total number registered for the exam beforehand, and the proctor in charge the number registered in the room.',
            },
            cites: ['byTheRoom', 'byTheOffice'],
          },
          present: byRoom('le nombre de présents', 'the number present'),
          absent: byRoom("le nombre d'absents", 'the number absent'),
          scripts: byRoom(
            "le nombre de copies remises à la fin de l'examen",
            'the number of scripts handed in at the end of the exam',
          ),
          incidents: {
            status: 'true',
            say: {
              fr: "Le formulaire a une rubrique pour les observations ou incidents constatés pendant l'examen.",
              en: 'The form has a section for observations or incidents during the exam.',
            },
            cites: ['incidents'],
          },
          cheating: {
            status: 'true',
            say: {
              fr: 'Le formulaire demande si un procès-verbal de suspicion de fraude a été rédigé : « Oui » ou « Non ».',
              en: 'The form asks whether a report of suspected cheating was drawn up: "Oui" (yes) or "Non" (no).',
            },
            cites: ['incidents'],
          },
          proctors: {
            status: 'true',
            say: {
              fr: 'Le formulaire demande le nom du surveillant responsable de la salle et celui du surveillant supplémentaire.',
              en: 'The form asks for the name of the proctor in charge of the room and that of the additional proctor.',
            },
            cites: ['names'],
          },
          signatures: {
            status: 'true',
            say: {
              fr: 'Le formulaire prévoit la signature du surveillant responsable de la salle et celle du surveillant supplémentaire.',
              en: 'The form provides for the signatures of the proctor in charge of the room and of the additional proctor.',
            },
            cites: ['incidents'],
          },
          both_sides: {
            status: 'true',
            say: {
              fr: 'Le responsable de la surveillance de la salle remplit sa partie recto-verso.',
              en: 'The proctor in charge of the room fills in that part on both sides.',
            },
            cites: ['byTheRoom'],
          },
          by_office: {
            status: 'true',
            say: {
              fr: "Une partie est à remplir par la scolarité préalablement à l'examen.",
              en: 'One part is to be filled in by the exams office (scolarité) before the exam.',
            },
            cites: ['byTheOffice'],
          },
        },
        cite: 'byTheRoom',
      }),
      {
        one: finds(
          'false',
          'Le responsable de la surveillance de la salle remplit sa partie recto-verso.',
          'The proctor in charge of the room fills in that part on both sides.',
          'byTheRoom',
        ),
      },
    ),
  },
  {
    regulation: 'supmeca',
    topic: 'exam-record',
    proposition: 'attendance-list',
    inventory: ['supmeca/scolarite-prepares'],
    clauses: {
      lists: clauses.lists,
      signed: clauses.signed,
      notListed: clauses.notListed,
      record: clauses.record,
    },
    statement: {
      fr: "Le service de la scolarité prépare les listes d'émargement. Chaque candidat émarge avant de quitter la salle ; celui qui n'y figure pas peut être autorisé à composer, sous réserve d'une vérification ultérieure, et doit alors compléter et signer la liste. Le surveillant responsable la dépose ensuite au service de la scolarité. Le texte ne dit pas ce qu'elle contient.",
      en: 'The exams office (service de la scolarité) prepares the attendance lists. Each candidate signs before leaving the room; one who is not on the list may be allowed to sit, subject to a later check, and must then complete and sign it. The proctor in charge then takes it to the exams office. The text does not say what the list contains.',
    },
    decision: onList({
      whole: {
        status: 'true',
        say: {
          fr: "Le service de la scolarité prépare les listes d'émargement, que chaque candidat doit émarger avant de quitter la salle ; le texte ne dit pas ce qu'elles contiennent.",
          en: 'The exams office (service de la scolarité) prepares the attendance lists, which each candidate must sign before leaving the room; the text does not say what they contain.',
        },
        reasons: [
          {
            fr: "Un candidat qui n'y figure pas peut être autorisé à composer, sous réserve d'une vérification ultérieure ; il doit alors compléter et signer la liste.",
            en: 'A candidate who is not on it may be allowed to sit, subject to a later check, and must then complete and sign the list.',
          },
          {
            fr: 'Le surveillant responsable la dépose ensuite au service de la scolarité.',
            en: 'The proctor in charge then takes it to the exams office.',
          },
        ],
      },
      said: {
        by_office: { status: 'true', say: officePrepares, cites: ['lists'] },
        by_teacher: { status: 'false', say: officePrepares, cites: ['lists'] },
        by_proctor: { status: 'false', say: officePrepares, cites: ['lists'] },
        added_name: {
          status: 'depends',
          say: {
            fr: "Un candidat qui n'y figure pas peut être autorisé à composer, sous réserve d'une vérification ultérieure ; il doit alors compléter et signer la liste d'émargement.",
            en: 'A candidate who is not on it may be allowed to sit, subject to a later check, and must then complete and sign the attendance list.',
          },
          cites: ['notListed'],
        },
      },
      cite: 'lists',
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'exam-record',
    proposition: 'incident-report',
    inventory: ['supmeca/form-surv-incident'],
    clauses: { incidents: clauses.incidents },
    statement: {
      fr: "Le formulaire de surveillance prévoit les observations ou incidents constatés et un rapport d'incident, si le niveau de gravité de l'incident le requiert. Le texte ne dit ni à partir de quelle gravité, ni qui en juge.",
      en: 'The supervision form provides for the observations or incidents noted and for an incident report, if the seriousness of the incident requires one. The text says neither from what degree of seriousness nor who judges it.',
    },
  },
];

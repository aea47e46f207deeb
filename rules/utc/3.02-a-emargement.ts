import type { Cell, Outcome } from '../cell.ts';
import { onList } from '../contents.ts';
import type { Facts } from '../facts.ts';
import { pointFirst } from './points.ts';
import { finds } from '../who.ts';

const clauses = {
  contents: {
    label: 'Section 3.02(a)',
    words:
      "La liste d'émargement doit comporter les éléments suivants : l'intitulé du module d'enseignement, la date, la nature de l'examen (médian, partiel, etc.), le nom, prénom et la signature de chaque étudiant présent, la liste des étudiants régulièrement inscrits à ce module d'enseignement, mais absents lors de l'examen, ou ayant renoncé à composer avant la distribution du premier sujet, la liste des étudiants arrivés en retard et qui n'ont pas été autorisés à composer, le nom, prénom et la signature du responsable du module d'enseignement (ou de son représentant), et des surveillants.",
  },
  signed: {
    label: 'Section 3.02(a)',
    words:
      "Il appartient au responsable du module d'enseignement de s'assurer de l'émargement de chaque étudiant présent dans la salle d'examen, y compris des retardataires autorisés à composer.",
  },
  producer: {
    label: 'Section 3.02(a)',
    words:
      "La conception et l'impression de la liste d'émargement est à la charge du responsable du module d'enseignement, sauf pour les examens finaux organisés pendant la semaine des finaux définie sur le calendrier universitaire. Dans ce cas précis, les listes d'émargement sont fournies par le Service de l'Administration des Etudes au moment des épreuves.",
  },
};

const late = {
  label: 'Section 3.01(b)',
  words:
    "En cas de retard d'un étudiant : […] si l'étudiant est autorisé à composer, […] la mention du retard et de son motif doit être porté sur la liste d'émargement de l'examen",
};

const list = {
  fr: "Le responsable du module conçoit et imprime la liste d'émargement ; pour les finaux de la semaine des finaux, l'Administration des Etudes la fournit. Elle porte l'intitulé du module, la date, la nature de l'examen, nom, prénom et signature des présents, les inscrits absents ou ayant renoncé avant la distribution du premier sujet, les retardataires refusés, le retard et son motif pour ceux qui sont admis, et les nom, prénom et signature du responsable (ou de son représentant) et des surveillants.",
  en: 'The module head designs and prints the attendance list; for the finals of finals week, the Administration des Etudes supplies it. It gives the title of the module, the date, the kind of exam, the name, first name and signature of those present, those registered who were absent or gave up before the first paper was handed out, the latecomers refused, the delay and its reason for those let in, and the name, first name and signature of the module head (or representative) and the proctors.',
};
const maker = {
  fr: "La conception et l'impression de la liste sont à la charge du responsable du module, sauf pour les finaux de la semaine des finaux, pour lesquels l'Administration des Etudes la fournit au moment des épreuves.",
  en: 'Designing and printing the list is for the module head, except for the finals of finals week, for which the Administration des Etudes supplies it at the time of the exams.',
};

const listed = onList({
  whole: { status: 'true', say: list },
  listed: {
    as: 'required',
    details: ['title', 'date', 'kind', 'absent', 'refused', 'gave_up'],
    cite: 'contents',
  },
  said: {
    by_teacher: { status: 'depends', say: maker, cites: ['producer'] },
    by_office: { status: 'depends', say: maker, cites: ['producer'] },
    by_proctor: { status: 'false', say: maker, cites: ['producer'] },
    late: {
      status: 'required',
      say: {
        fr: "Si un étudiant en retard est autorisé à composer, la mention du retard et de son motif doit être portée sur la liste d'émargement.",
        en: 'If a late student is allowed to sit, the delay and its reason must be entered on the attendance list.',
      },
      cites: ['late'],
    },
    staff_signatures: {
      status: 'required',
      say: {
        fr: "La liste d'émargement doit comporter le nom, le prénom et la signature du responsable du module (ou de son représentant) et des surveillants.",
        en: 'The attendance list must have the name, first name and signature of the module head (or representative) and of the proctors.',
      },
      cites: ['contents'],
    },
  },
  cite: 'contents',
});
/** Who makes the list of an exam outside the week set apart for it. */
function outsideTheWeek({ list_detail: detail }: Facts): Outcome | undefined {
  if (detail !== 'by_teacher' && detail !== 'by_office') return undefined;
  return { status: detail === 'by_teacher' ? 'true' : 'false', say: maker, cites: ['producer'] };
}
const lateNote = {
  reason: finds(
    'required',
    "Pour un retardataire autorisé à composer, le retard et son motif doivent être portés sur la liste d'émargement.",
    'For a latecomer allowed to sit, the delay and its reason must be entered on the attendance list.',
    'late',
  ),
  signature: finds(
    'required',
    'Chaque étudiant présent émarge, y compris les retardataires autorisés à composer.',
    'Every student present signs, latecomers allowed to sit included.',
    'signed',
  ),
};

export const attendanceList: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'exam-record',
    proposition: 'attendance-list',
    inventory: ['utc/attendance-list-content', 'utc/attendance-list-producer'],
    clauses: { contents: clauses.contents, producer: clauses.producer, late, signed: clauses.signed },
    statement: list,
    decision: pointFirst(
      'late_note',
      lateNote,
      { status: 'true', say: list },
      {
        ...listed,
        conditions: [...(listed.conditions ?? []), 'exam_week'],
        aside: ['exam_week'],
        decide: (facts) =>
          facts.exam_week === 'outside'
            ? (outsideTheWeek(facts) ?? listed.decide(facts))
            : listed.decide(facts),
      },
    ),
  },
];

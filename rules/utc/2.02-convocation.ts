import { type Cell, type Outcome, plainly } from '../cell.ts';
import { inSummons } from '../contents.ts';
import { dateOf, inTime, type TimeLimit } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { day, en, fr } from '../minutes.ts';
import { before } from '../points.ts';
import { finds, whoDecides } from '../who.ts';
import { proctorSummons, summonsOfProctors } from './2.04-preparation.ts';

const clauses = {
  notFinals: {
    label: 'Section 2.02',
    words:
      "A l'exception des examens finaux, les convocations des étudiants aux examens sont à la charge des responsables du module d'enseignement. Elles peuvent être transmises par email au plus tard deux jours avant l'examen.",
  },
  finals: {
    label: 'Section 2.02',
    words:
      "Pour les examens finaux uniquement, chaque étudiant reçoit par email au plus tard 15 jours avant le début des épreuves, les convocations pour les finaux des modules d'enseignement auxquelles il est régulièrement inscrit. Cette convocation est envoyée par l'Administration des Etudes. Chaque étudiant peut consulter le récapitulatif de ses convocations sur son compte ENT.",
  },
  contents: {
    label: 'Section 2.02',
    words:
      "Toute convocation à un examen comporte a minima les indications suivantes : titre de l'enseignement, nature de l'examen, date, heure de début, heure de fin ou durée de l'épreuve, lieu, (le cas échéant) numéro de place.",
  },
  schedules: {
    label: 'Section 1.03',
    words:
      "Les travaux pratiques sont organisés par le responsable du module d'enseignement ; ils font l'objet d'un planning spécifique qui tient lieu de convocation. […] Les entretiens individuels (langue notamment) sont organisés par le responsable du module d'enseignement. Ils font l'objet d'un planning spécifique qui tient lieu de convocation.",
  },
  outside: {
    label: 'Section 2.01',
    words:
      "Le planning de toute autre forme d'évaluation (médians et finaux organisés en dehors des semaines définies, contrôle continu, travaux pratiques, examens sur console, entretiens...) est à la charge du responsable du module d'enseignement",
  },
  paper: {
    label: 'Section 2.03',
    words:
      "Le sujet doit contenir a minima les mentions suivantes : l'intitulé du module d'enseignement, le semestre, la date et la durée de l'épreuve",
  },
  signal: {
    label: 'Section 3.02(e)',
    words: "Le signal de fin d'épreuve est donné par le responsable du module d'enseignement.",
  },
  written: {
    label: 'Section 1.02',
    words:
      'Le contrôle des connaissances peut revêtir de très nombreux aspects, parmi lesquels : les examens écrits individuels (médians, finaux, contrôles continus...)',
  },
};

const sent = (days: number, duty: TimeLimit['duty'], counted: TimeLimit['counted']): TimeLimit => ({
  from: 'exam_date',
  act: 'done_date',
  period: { days },
  side: 'before',
  bound: 'latest',
  duty,
  counted,
});
const finals = sent(
  15,
  { fr: 'La convocation doit être reçue par email', en: 'The summons must reach the student by e-mail' },
  { fr: '15 jours avant le début des épreuves', en: '15 days before the start of the exams' },
);
/** "Elles peuvent être transmises par email au plus tard deux jours avant l'examen": the e-mail is an option. */
const otherExams = sent(
  2,
  { fr: 'La convocation peut être transmise par email', en: 'The summons may be sent by e-mail' },
  { fr: "deux jours avant l'examen", en: 'two days before the exam' },
);
const ownSchedule = {
  fr: 'Pour les travaux pratiques et les entretiens individuels, un planning spécifique tient lieu de convocation.',
  en: 'For lab work and individual interviews, a schedule of its own stands for the summons.',
};
/** The date asked for is that of "the exam", which may come later in its week than the first. */
const fromTheStart = {
  fr: "Le délai se compte du début des épreuves ; le texte ne dit pas si c'est celui de la semaine ou celui de chaque épreuve. Il est compté ici de la date donnée.",
  en: 'The time is counted from the start of the exams; the text does not say whether that is the start of the week or of each exam. It is counted here from the date given.',
};

const noConsequence = {
  fr: "Le texte ne dit pas ce qui se passe si ce délai n'est pas tenu.",
  en: 'The text does not say what happens if this deadline is missed.',
};

const indications = {
  fr: "Toute convocation comporte au moins : le titre de l'enseignement, la nature de l'examen, la date, l'heure de début, l'heure de fin ou la durée, le lieu et, le cas échéant, le numéro de place.",
  en: 'Every summons gives at least: the title of the course, the kind of exam, the date, the start time, the end time or the duration, the place and, where there is one, the seat number.',
};
const endOrDuration: Outcome = {
  status: 'depends',
  say: {
    fr: "La convocation porte l'heure de fin ou la durée de l'épreuve : l'une des deux suffit.",
    en: 'The summons gives the end time or the length of the exam: either is enough.',
  },
};

const whoSummons = {
  fr: "Pour les finaux, l'Administration des Etudes envoie les convocations : chaque étudiant les reçoit par email au plus tard 15 jours avant le début des épreuves. Pour les autres examens, la convocation revient au responsable du module, et peut être envoyée par email au plus tard deux jours avant l'examen.",
  en: 'For finals, the Administration des Etudes sends the summonses: each student gets them by e-mail at the latest 15 days before the start of the exams. For other exams, the summons is for the module head, and may be e-mailed at the latest two days before the exam.',
};
const schedulesAndList = [
  {
    fr: 'Pour les travaux pratiques et les entretiens individuels, un planning tient lieu de convocation. Le récapitulatif des convocations est sur le compte ENT.',
    en: 'For lab work and individual interviews, a schedule stands for the summons. The list of summonses is on the ENT account.',
  },
  {
    fr: 'La Section 2.02 vise tous les finaux, alors que le planning des finaux hors semaine des finaux est à la charge du responsable du module.',
    en: 'Section 2.02 covers all finals, whereas the timetable of finals outside finals week is for the module head.',
  },
];

/** By e-mail or otherwise, by whom: a final's summons is not like another's. */
function waysToSummon(kind: Facts['exam_kind']) {
  const bothKinds: Outcome = {
    status: 'depends',
    say: {
      fr: "Pour les finaux, l'Administration des Etudes envoie les convocations, par email ; pour les autres examens, elles sont à la charge du responsable du module et peuvent être transmises par email.",
      en: 'For finals, the Administration des Etudes sends the summonses, by e-mail; for other exams they are for the module head and may be e-mailed.',
    },
    cites: ['finals', 'notFinals'],
  };
  const portal = finds(
    'true',
    'Pour les finaux, chaque étudiant peut consulter le récapitulatif de ses convocations sur son compte ENT ; les convocations elles-mêmes sont reçues par email.',
    'For finals, each student may see the list of his or her summonses on the ENT account; the summonses themselves come by e-mail.',
    'finals',
  );
  const calendar = finds(
    'depends',
    'Pour les travaux pratiques et les entretiens individuels, un planning spécifique tient lieu de convocation ; le texte ne le dit d’aucune autre épreuve.',
    'For lab work and individual interviews, a schedule of its own stands for the summons; the text says so of no other exam.',
    'schedules',
  );
  if (kind === undefined)
    return { email: bothKinds, by_teacher: bothKinds, by_office: bothKinds, portal, calendar };
  if (kind === 'final') {
    const byOffice = finds(
      'true',
      "Les convocations aux finaux sont envoyées par l'Administration des Etudes ; chaque étudiant les reçoit par email.",
      'The summonses to finals are sent by the Administration des Etudes; each student gets them by e-mail.',
      'finals',
    );
    return {
      email: byOffice,
      by_office: byOffice,
      by_teacher: { ...byOffice, status: 'false' as const },
      portal,
    };
  }
  const byHead = finds(
    'true',
    'A l’exception des finaux, les convocations sont à la charge du responsable du module ; elles peuvent être transmises par email.',
    'Except for finals, the summonses are for the module head; they may be sent by e-mail.',
    'notFinals',
  );
  return {
    email: { ...byHead, status: 'permitted' as const },
    by_teacher: byHead,
    by_office: { ...byHead, status: 'false' as const },
    ...(kind === 'other' ? { calendar } : {}),
  };
}

export const convocation: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'convocation',
    proposition: 'sent',
    inventory: ['utc/convocation-non-final-2-days', 'utc/convocation-final-15-days'],
    clauses: {
      finals: clauses.finals,
      notFinals: clauses.notFinals,
      schedules: clauses.schedules,
      outside: clauses.outside,
      ...proctorSummons,
    },
    statement: whoSummons,
    decision: before(
      ['proctor_summons', 'exam_kind'],
      whoDecides(
        'summons_way',
        {
          whole: {
            status: 'true',
            say: whoSummons,
            reasons: schedulesAndList,
            cites: ['finals', 'notFinals', 'schedules', 'outside'],
          },
          of: ({ exam_kind: kind }) => waysToSummon(kind),
          cite: 'notFinals',
        },
        ['exam_kind'],
      ),
      ({ proctor_summons: claim, exam_kind: kind }) =>
        claim === undefined ? undefined : summonsOfProctors(kind, claim),
    ),
  },
  {
    regulation: 'utc',
    topic: 'convocation',
    proposition: 'in-time',
    inventory: ['utc/convocation-non-final-2-days', 'utc/convocation-final-15-days'],
    clauses: { finals: clauses.finals, notFinals: clauses.notFinals, schedules: clauses.schedules },
    statement: {
      fr: "La convocation à un final est reçue par email au plus tard 15 jours avant le début des épreuves ; celle d'un autre examen peut être transmise par email au plus tard deux jours avant l'examen. Pour les travaux pratiques et les entretiens individuels, un planning spécifique tient lieu de convocation.",
      en: 'The summons to a final reaches the student by e-mail at the latest 15 days before the start of the exams; that to another exam may be sent by e-mail at the latest two days before the exam. For lab work and individual interviews, a schedule of its own stands for the summons.',
    },
    decision: {
      asks: ['exam_kind', 'exam_date', 'done_date'],
      monotone: { done_date: 'hurts', exam_date: 'helps' },
      decide: (facts) => {
        const final = facts.exam_kind === 'final';
        const cites = final ? ['finals'] : ['notFinals', 'schedules'];
        const more = [final ? fromTheStart : ownSchedule];
        return inTime(final ? finals : otherExams, {
          inTime: { cites, reasons: more },
          late: { cites, reasons: [noConsequence, ...more] },
        }).decide(facts);
      },
    },
    figure: {
      asks: ['exam_kind', 'exam_date'],
      decide: (facts) => {
        const final = facts.exam_kind === 'final';
        const date = dateOf(final ? finals : otherExams, facts) ?? '';
        return {
          status: 'true',
          say: final
            ? {
                fr: fr`La convocation à un final doit être reçue par email au plus tard le ${day(date)}, 15 jours avant le début des épreuves.`,
                en: en`The summons to a final must reach the student by e-mail on ${day(date)} at the latest, 15 days before the start of the exams.`,
              }
            : {
                fr: fr`La convocation peut être transmise par email au plus tard le ${day(date)}, deux jours avant l'examen.`,
                en: en`The summons may be sent by e-mail on ${day(date)} at the latest, two days before the exam.`,
              },
          deadline: date,
          reasons: [final ? fromTheStart : ownSchedule],
          cites: final ? ['finals'] : ['notFinals', 'schedules'],
        };
      },
    },
  },
  {
    regulation: 'utc',
    topic: 'convocation',
    proposition: 'contents',
    inventory: ['utc/convocation-minimum-content'],
    clauses: { contents: clauses.contents },
    statement: indications,
    decision: inSummons({
      whole: { status: 'required', say: indications },
      listed: { as: 'required', details: ['title', 'kind', 'date', 'start_time', 'place'], cite: 'contents' },
      said: {
        end_time: endOrDuration,
        duration: endOrDuration,
        seat: {
          status: 'depends',
          say: {
            fr: 'La convocation porte le numéro de place « le cas échéant », donc seulement s’il y en a un.',
            en: 'The summons gives the seat number "le cas échéant": only where there is one.',
          },
        },
      },
      cite: 'contents',
    }),
  },
  {
    regulation: 'utc',
    topic: 'continuous-assessment',
    proposition: 'summons',
    inventory: [],
    clauses: { notFinals: clauses.notFinals, written: clauses.written, schedules: clauses.schedules },
    ...plainly(
      'depends',
      {
        fr: 'Un contrôle continu écrit compte parmi les examens : la convocation est à la charge du responsable du module, et peut être transmise par email au plus tard deux jours avant. Pour les travaux pratiques et les entretiens individuels, un planning spécifique en tient lieu.',
        en: 'A written continuous-assessment test counts among exams: the summons is for the module head, and may be sent by e-mail at the latest two days before. For lab work and individual interviews, a schedule of its own takes its place.',
      },
      {
        reasons: [
          {
            fr: "Le texte ne parle pas des autres formes de contrôle continu, ni de l'effet d'une convocation manquante.",
            en: 'The text does not speak of other forms of continuous assessment, nor of the effect of a missing summons.',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'start-of-exam',
    proposition: 'times-announced',
    inventory: [],
    clauses: { contents: clauses.contents, paper: clauses.paper, signal: clauses.signal },
    statement: {
      fr: "La convocation indique l'heure de début, et l'heure de fin ou la durée ; le sujet porte la date et la durée de l'épreuve. Le signal de fin est donné par le responsable du module. Le texte ne demande pas d'annoncer ni d'écrire les heures dans la salle.",
      en: 'The summons gives the start time, and the end time or the duration; the paper gives the date and duration of the exam. The end signal is given by the module head. The text does not ask that the times be announced or written up in the room.',
    },
  },
];

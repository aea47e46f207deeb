import { always, type Cell, type Decision } from '../cell.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import { asWorded, judgedBy, withPoint } from './points.ts';
import { finds, whoDecides } from '../who.ts';

const clauses = {
  yearly: {
    label: '2.3.1',
    words:
      "Chaque année le calendrier des enseignements indiquant les périodes de cours, les périodes d'interruption des cours et les périodes d'examens, est publié sur le site web et/ou affiché dans les locaux du centre Cnam concerné avant le début des enseignements.",
  },
  holidays: {
    label: '2.3.1',
    words:
      "Chaque année le calendrier des enseignements indiquant les périodes de cours, les périodes d'interruption des cours et les périodes d'examens, est publié sur le site web et/ou affiché dans les locaux du centre Cnam concerné avant le début des enseignements. Ce calendrier prend en compte les dates des principales fêtes religieuses, ces dates sont rappelées chaque année par une instruction publiée au Bulletin officiel de l'éducation nationale.",
  },
  sixtyDays: {
    label: '2.3.2',
    words:
      "Les calendriers des examens pour chaque session indiquant la date, l'heure et, sous réserve, le lieu précis de chaque examen sont consultables au plus tard soixante jours avant les examens sur les sites web du Cnam et/ou leur Environnement Numérique de Formation (ENF).",
  },
  overlap: {
    label: '2.3.1',
    words:
      "Lorsque des chevauchements d'examens, en tout ou partie, sont constatés, les candidats doivent contacter le service de gestion des examens de leur centre Cnam régional d'inscription, au moins un mois avant la date d'examen.",
  },
  noGuarantee: {
    label: '2.3.1',
    words:
      'Le service de gestion des examens envisagera une solution, sans avoir une obligation de résultat en la matière.',
  },
  stay: {
    label: '2.3.1',
    words:
      "Les élèves pour lesquels une solution aura été proposée devront rester dans la salle à l'issue de la première épreuve et demeurer à disposition d'un surveillant habilité pour être accompagnés à la seconde épreuve.",
  },
  cancelled: {
    label: '2.3.1',
    words:
      "En cas d'annulation ou d'invalidation de l'épreuve à l'initiative de l'établissement, une nouvelle épreuve de la même session sera organisée pour les élèves concernés par cette annulation ou invalidation.",
  },
};

const overlapSolution = {
  label: '2.3.1',
  words:
    "Lorsque des chevauchements d'examens, en tout ou partie, sont constatés, les candidats doivent contacter le service de gestion des examens de leur centre Cnam régional d'inscription, au moins un mois avant la date d'examen. Le service de gestion des examens envisagera une solution, sans avoir une obligation de résultat en la matière.",
};
const voided = {
  label: '4.6',
  words:
    "Toute sanction prononcée à l'occasion d'une épreuve entraîne la nullité de cette épreuve pour le candidat intéressé.",
};
const teacherSets = {
  label: '2.2',
  words:
    "L'évaluation continue permet d'évaluer régulièrement la progression des connaissances et d'apprécier l'efficacité du travail personnel du candidat. Elle est constituée d'épreuves organisées selon un planning défini et communiqué par l'enseignant.",
};

const examTimetable: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 60 },
  side: 'before',
  bound: 'latest',
  duty: { fr: 'Le calendrier des examens doit être consultable', en: 'The exam timetable must be available' },
  counted: { fr: 'soixante jours avant les examens', en: 'sixty days before the exams' },
};
const report: TimeLimit = {
  from: 'exam_date',
  act: 'act_date',
  period: { months: 1 },
  side: 'before',
  bound: 'latest',
  duty: { fr: 'Le service de gestion des examens doit être contacté', en: 'The exams office must be told' },
  counted: { fr: "un mois avant la date d'examen", en: 'one month before the date of the exam' },
};

const sixtyDays = {
  fr: "Les calendriers des examens de chaque session (date, heure et, sous réserve, lieu) sont consultables au plus tard soixante jours avant les examens, sur les sites du Cnam et/ou l'ENF.",
  en: 'The exam timetables of each session (date, time and, subject to confirmation, place) are available at the latest sixty days before the exams, on the Cnam web sites and/or the online learning environment (ENF).',
};
const yearly = {
  fr: "Le calendrier des enseignements de l'année (cours, interruptions, périodes d'examens) est publié sur le site web et/ou affiché dans les locaux du centre avant le début des enseignements.",
  en: "The year's calendar of teaching (classes, breaks, exam periods) is published on the web site and/or posted on the centre's premises before teaching begins.",
};
const change = {
  fr: "Seul le lieu précis n'est indiqué que « sous réserve » : il peut changer. Le texte ne dit pas que la date ou l'heure le peuvent ; il prévoit une nouvelle épreuve si celle-ci est annulée ou invalidée à l'initiative de l'établissement, et, en cas de chevauchement, qu'une solution soit envisagée.",
  en: 'Only the exact place is given "subject to confirmation" (« sous réserve »): it may change. The text does not say that the date or the time may; it provides for a new exam where one is cancelled or invalidated on the initiative of the institution, and has a solution considered where exams overlap.',
};
const placeMayChange = {
  fr: "Les calendriers des examens donnent la date, l'heure et, sous réserve, le lieu précis : celui-ci peut donc changer.",
  en: 'The exam timetables give the date, the time and, subject to confirmation, the exact place: so that may change.',
};
const whoSets = {
  fr: "Le texte dit que les calendriers des enseignements et des examens sont publiés, et non qui en fixe les dates. En évaluation continue, c'est l'enseignant qui définit et communique le planning.",
  en: 'The text says that the calendars of teaching and of exams are published, not who sets their dates. In continuous assessment the teacher sets the schedule and gives it out.',
};
const holidays = {
  fr: "Le calendrier prend en compte les dates des principales fêtes religieuses, rappelées chaque année au Bulletin officiel de l'éducation nationale.",
  en: 'The calendar takes account of the dates of the main religious holidays, recalled each year in the Bulletin officiel de l’éducation nationale.',
};
const notFree = {
  fr: "« Prend en compte » n'interdit pas un examen ce jour-là, et le texte ne donne pas de droit à une nouvelle épreuve.",
  en: '"Takes account of" does not forbid an exam on such a day, and the text gives no right to a new one.',
};
const overlap = {
  fr: "L'élève dont des examens se chevauchent, en tout ou partie, doit contacter le service de gestion des examens de son centre régional d'inscription au moins un mois avant la date d'examen. Le service envisage une solution, sans obligation de résultat.",
  en: 'A student whose exams overlap, wholly or in part, must contact the exams office (service de gestion des examens) of the regional centre of registration at least one month before the date of the exam. The office considers a solution, without having to find one.',
};
const overlapSay = {
  fr: "Le service de gestion des examens envisage une solution, sans obligation de résultat ; il doit être contacté au moins un mois avant la date d'examen.",
  en: 'The exams office considers a solution, without having to find one; it must be contacted at least one month before the date of the exam.',
};
const office = {
  name: {
    fr: "le service de gestion des examens du centre régional d'inscription",
    en: 'the exams office of the regional centre of registration',
  },
  roles: ['staff'],
} as const;
const lateIsOpen = {
  fr: "Le texte ne dit pas ce que devient une demande tardive ; le service n'a, de toute façon, pas d'obligation de résultat.",
  en: 'The text does not say what becomes of a late request; the office does not have to find a solution in any case.',
};
const stay = {
  fr: "L'élève pour qui une solution a été proposée doit rester dans la salle à la fin de la première épreuve et demeurer à la disposition d'un surveillant habilité pour être accompagné à la seconde.",
  en: 'A student to whom a solution was offered must stay in the room at the end of the first exam, at the disposal of an authorised proctor, so as to be escorted to the second.',
};
const cancelled = {
  fr: "Si l'épreuve est annulée ou invalidée à l'initiative de l'établissement, une nouvelle épreuve de la même session est organisée pour les élèves concernés. Le texte ne dit pas dans quel délai.",
  en: 'Where the exam is cancelled or invalidated on the initiative of the institution, a new exam of the same session is held for the students concerned. The text does not say by when.',
};

export const calendar: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'timetable',
    proposition: 'notice',
    inventory: ['cnam/exam-calendar-60-days', 'cnam/teaching-calendar-before-start'],
    clauses: { sixtyDays: clauses.sixtyDays, yearly: clauses.yearly, holidays: clauses.holidays },
    statement: {
      fr: `${sixtyDays.fr} ${yearly.fr}`,
      en: `${sixtyDays.en} ${yearly.en}`,
    },
    decision: withPoint(
      'calendar_point_cnam',
      within(examTimetable, { status: 'required', say: sixtyDays, reasons: [yearly] }),
      {
        before_classes: { status: 'required', say: yearly, cites: ['yearly'] },
        after_classes: asWorded('false', yearly, ['yearly']),
        posted_only: asWorded('permitted', yearly, ['yearly'], [sixtyDays]),
        web_only: asWorded('permitted', yearly, ['yearly'], [sixtyDays]),
        feasts_heeded: { status: 'required', say: holidays, reasons: [notFree], cites: ['holidays'] },
        feasts_free: { status: 'unsaid', say: notFree, reasons: [holidays], cites: ['holidays'] },
      },
    ),
    figure: byWhen(examTimetable, { reasons: [yearly] }),
  },
  {
    regulation: 'cnam',
    topic: 'timetable',
    proposition: 'in-time',
    inventory: [],
    clauses: { sixtyDays: clauses.sixtyDays },
    statement: sixtyDays,
    decision: inTime(examTimetable),
    figure: byWhen(examTimetable),
  },
  {
    regulation: 'cnam',
    topic: 'timetable',
    proposition: 'change',
    inventory: ['silent/exam-date-or-room-change'],
    clauses: { sixtyDays: clauses.sixtyDays, cancelled: clauses.cancelled, noGuarantee: overlapSolution },
    statement: change,
    decision: withPoint('change_point', always({ status: 'depends', say: change }), {
      place: asWorded('true', placeMayChange, ['sixtyDays']),
      date: asWorded('unsaid', change, ['sixtyDays', 'cancelled']),
    }),
  },
  {
    regulation: 'cnam',
    topic: 'timetable',
    proposition: 'who-sets',
    inventory: [],
    clauses: { teacherSets, yearly: clauses.yearly, sixtyDays: clauses.sixtyDays },
    statement: whoSets,
    decision: whoDecides(
      'date_setter',
      {
        whole: { status: 'unsaid', say: whoSets },
        of: ({ assessment }) =>
          assessment === 'continuous'
            ? {
                teacher: finds(
                  'true',
                  "En évaluation continue, les épreuves sont organisées selon un planning défini et communiqué par l'enseignant.",
                  'In continuous assessment, tests follow a schedule that the teacher sets and gives out.',
                  'teacherSets',
                ),
              }
            : {},
        cite: 'sixtyDays',
      },
      ['assessment'],
    ),
  },
  {
    regulation: 'cnam',
    topic: 'timetable',
    proposition: 'religious-holidays',
    inventory: ['cnam/teaching-calendar-before-start', 'silent/religious-holidays'],
    clauses: { holidays: clauses.holidays },
    statement: holidays,
    decision: withPoint(
      'calendar_point_cnam',
      always({ status: 'required', say: holidays, reasons: [notFree] }),
      {
        feasts_heeded: { status: 'required', say: holidays, reasons: [notFree] },
        feasts_free: { status: 'unsaid', say: notFree, reasons: [holidays] },
      },
    ),
  },
];

const wholeOrPart = {
  fr: "Le texte vise les chevauchements d'examens « en tout ou partie » : quelques minutes suffisent.",
  en: 'The text speaks of exams that overlap "wholly or in part": a few minutes are enough.',
};
const noObligation = {
  fr: "Le service de gestion des examens envisage une solution, sans avoir d'obligation de résultat.",
  en: 'The exams office considers a solution, without having to find one.',
};
/** A decision about exams that overlap, and what is asked of them by itself. */
const aboutOverlap = (decision: Decision): Decision =>
  withPoint('overlap_point', decision, {
    partial: { status: 'true', say: wholeOrPart, reasons: [overlap], cites: ['overlap'] },
    guaranteed: { status: 'false', say: noObligation, reasons: [overlap], cites: ['noGuarantee', 'overlap'] },
  });

export const moving: readonly Cell[] = [
  {
    regulation: 'cnam',
    topic: 'moving-an-exam',
    proposition: 'overlap',
    inventory: ['cnam/overlap-one-month', 'silent/overlapping-exams'],
    clauses: { overlap: clauses.overlap, noGuarantee: clauses.noGuarantee, stay: clauses.stay },
    statement: overlap,
    decision: aboutOverlap(
      within(
        report,
        { status: 'discretion', holder: office, say: overlapSay, cites: ['noGuarantee', 'overlap'] },
        {
          late: {
            status: 'discretion',
            holder: office,
            reasons: [lateIsOpen],
            cites: ['overlap', 'noGuarantee'],
          },
        },
      ),
    ),
    figure: byWhen(report, { cites: ['overlap', 'noGuarantee'] }),
    steps: [
      {
        actor: 'student',
        text: {
          fr: "Contacter le service de gestion des examens de son centre régional d'inscription, au moins un mois avant la date d'examen.",
          en: 'Contact the exams office of the regional centre of registration, at least one month before the date of the exam.',
        },
        clause: 'overlap',
      },
      {
        actor: 'staff',
        text: {
          fr: 'Le service envisage une solution, sans obligation de résultat.',
          en: 'The office considers a solution, without having to find one.',
        },
        clause: 'noGuarantee',
      },
      {
        actor: 'student',
        text: {
          fr: "Si une solution est proposée : rester dans la salle à la fin de la première épreuve, à la disposition d'un surveillant habilité, pour être accompagné à la seconde.",
          en: 'If a solution is offered: stay in the room at the end of the first exam, at the disposal of an authorised proctor, so as to be escorted to the second.',
        },
        clause: 'stay',
      },
    ],
  },
  {
    regulation: 'cnam',
    topic: 'moving-an-exam',
    proposition: 'overlap-in-time',
    inventory: [],
    clauses: { overlap: clauses.overlap, noGuarantee: clauses.noGuarantee },
    statement: {
      fr: "Un chevauchement se signale au service de gestion des examens au moins un mois avant la date d'examen.",
      en: 'An overlap is reported to the exams office at least one month before the date of the exam.',
    },
    decision: aboutOverlap(
      inTime(report, { inTime: { cites: ['overlap'] }, late: { reasons: [lateIsOpen] } }),
    ),
    figure: byWhen(report, { cites: ['overlap'] }),
  },
  {
    regulation: 'cnam',
    topic: 'moving-an-exam',
    proposition: 'overlap-between',
    inventory: ['cnam/overlap-stay-and-escort'],
    clauses: { stay: clauses.stay },
    statement: stay,
    decision: judgedBy(
      withPoint('between_point', always({ status: 'required', say: stay }), {
        presence: { status: 'required', say: stay },
      }),
    ),
  },
  {
    regulation: 'cnam',
    topic: 'moving-an-exam',
    proposition: 'cancelled',
    inventory: ['cnam/cancelled-exam-new-one', 'silent/exam-cancelled-by-school'],
    clauses: { cancelled: clauses.cancelled, voided },
    statement: cancelled,
    decision: withPoint(
      'cancelled_point',
      always({
        status: 'required',
        say: cancelled,
        reasons: [
          {
            fr: "La nullité de l'épreuve d'un candidat sanctionné (4.6) est autre chose : le texte ne lui prévoit pas de nouvelle épreuve.",
            en: 'The voiding of the exam of a candidate who was punished (4.6) is another matter: the text provides no new exam for it.',
          },
        ],
      }),
      {
        same_session: asWorded('required', cancelled, ['cancelled']),
        second_session: asWorded('false', cancelled, ['cancelled']),
      },
    ),
  },
];

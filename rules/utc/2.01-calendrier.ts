import { type Cell, type Outcome, plainly } from '../cell.ts';
import { type TimeLimit, dateOf, inTime } from '../deadline.ts';
import type { Facts } from '../facts.ts';
import { day, en, fr, trace } from '../minutes.ts';
import { claimed, pointFirst, pointed } from './points.ts';
import { finds, whoDecides } from '../who.ts';
import { kindOf } from './kind.ts';

const clauses = {
  calendar: {
    label: 'Section 2.01',
    words:
      "Le calendrier de l'année universitaire est créé par les services de la Direction Formation et Pédagogie. Il est arrêté par le directeur de l'UTC après consultation du Conseil des Etudes et de la Vie Universitaire, et du Comité de Direction.",
  },
  adopted: {
    label: 'Section 2.01',
    words:
      "Le calendrier de l'année universitaire fixe les dates de début et de fin de semestre, les périodes d'examens (médians et finaux), de vacances et d'interruptions pédagogiques. Il est arrêté au plus tard au dernier jour de la fin de l'année universitaire précédente. Il est diffusé dans les supports de communication prévus à cet effet.",
  },
  midterms: {
    label: 'Section 2.01',
    words:
      "Le planning des examens médians (hors contrôle continu) qui se déroulent pendant la semaine des médians identifiée sur le calendrier universitaire est établi par le Service des Moyens d'Enseignement. Il est porté à la connaissance de tous par email émis au plus tard 10 jours avant le début des épreuves.",
  },
  finals: {
    label: 'Section 2.01',
    words:
      "Le planning des examens finaux (hors contrôle continu) qui se déroulent pendant la semaine des finaux identifiée sur le calendrier universitaire est établi par l'Administration des Etudes. Il est porté à la connaissance de tous par email au plus tard 15 jours avant le début des épreuves.",
  },
  others: {
    label: 'Section 2.01',
    words:
      "Le planning de toute autre forme d'évaluation (médians et finaux organisés en dehors des semaines définies, contrôle continu, travaux pratiques, examens sur console, entretiens...) est à la charge du responsable du module d'enseignement, qui peut en déléguer la conception à un des membres de son équipe enseignante. Ce planning doit être communiqué aux étudiants inscrits au module d'enseignement au plus tard un mois après le début du semestre, et en tout état de cause, avant la première évaluation.",
  },
  rooms: {
    label: 'Section 2.04',
    words:
      "pour les modules d'enseignement ayant un final qui se tient pendant la semaine des finaux : l'affectation des créneaux horaires et des salles d'examen est assurée par l'Administration des Etudes",
  },
};

const emailed = (days: number, which: { fr: string; en: string }): TimeLimit => ({
  from: 'exam_date',
  act: 'done_date',
  period: { days },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: `Le planning des ${which.fr} doit être porté à la connaissance de tous`,
    en: `The timetable of the ${which.en} must be made known to all`,
  },
  counted: {
    fr: `${String(days)} jours avant le début des épreuves`,
    en: `${String(days)} days before the start of the exams`,
  },
});
const midtermWeek = emailed(10, { fr: 'médians de la semaine des médians', en: 'midterms of midterm week' });
const finalsWeek = emailed(15, { fr: 'finaux de la semaine des finaux', en: 'finals of finals week' });

/** "Au plus tard un mois après le début du semestre", the first of two limits. */
const otherTimetable: TimeLimit = {
  from: 'semester_date',
  act: 'done_date',
  period: { months: 1 },
  side: 'after',
  bound: 'latest',
  duty: {
    fr: 'Ce planning doit être communiqué aux étudiants inscrits',
    en: 'That timetable must be told to the students registered',
  },
  counted: { fr: 'un mois après le début du semestre', en: 'one month after the start of the semester' },
};

const outsideTheWeek = {
  fr: 'Hors de la semaine des médians ou des finaux, le planning revient au responsable du module : au plus tard un mois après le début du semestre et avant la première évaluation.',
  en: 'Outside midterm week or finals week, the timetable is for the module head: at the latest one month after the start of the semester and before the first assessment.',
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

/** Both limits of the other assessments: within a month of the semester's start, and before the first assessment. */
function otherInTime(facts: Facts): Outcome {
  const { done_date: done = '', exam_date: first = '' } = facts;
  const found = inTime(otherTimetable, { late: { reasons: [noConsequence] } }).decide(facts);
  const before = done < first;
  const cites = ['others'];
  const steps = [
    ...(found.trace ?? []),
    trace(before, { fr: fr`${day(done)} < ${day(first)}`, en: en`${day(done)} < ${day(first)}` }),
  ];
  if (found.status === 'false' || before) return { ...found, trace: steps, cites };
  return {
    status: 'false',
    say: {
      fr: fr`Ce planning doit être communiqué, en tout état de cause, avant la première évaluation, le ${day(first)} : le ${day(done)}, c'est hors délai.`,
      en: en`That timetable must in any case be told before the first assessment, on ${day(first)}: on ${day(done)}, it is too late.`,
    },
    reasons: [noConsequence],
    trace: steps,
    cites,
  };
}

/** The two limits in one: the last day on which the timetable of another assessment may be told. */
function otherByWhen(facts: Facts): Outcome {
  const { exam_date: first = '' } = facts;
  const month = dateOf(otherTimetable, facts) ?? '';
  return {
    status: 'true',
    say: {
      fr: fr`Ce planning doit être communiqué aux étudiants inscrits au plus tard le ${day(month)} (un mois après le début du semestre), et en tout état de cause avant la première évaluation, le ${day(first)}.`,
      en: en`That timetable must be told to the students registered on ${day(month)} at the latest (one month after the start of the semester), and in any case before the first assessment, on ${day(first)}.`,
    },
    ...(month < first ? { deadline: month } : {}),
    cites: ['others'],
  };
}

const authorities = {
  fr: "Le calendrier de l'année est créé par la Direction Formation et Pédagogie et arrêté par le directeur de l'UTC, après consultation du CEVU et du Comité de Direction. Le planning vient du Service des Moyens d'Enseignement (semaine des médians), de l'Administration des Etudes (semaine des finaux) ou du responsable du module (toute autre évaluation), qui peut en déléguer la conception dans son équipe.",
  en: "The year's calendar is made by the Direction Formation et Pédagogie and adopted by UTC's Director, after consulting the CEVU and the Comité de Direction. The timetable comes from the Service des Moyens d'Enseignement (midterm week), the Administration des Etudes (finals week) or the module head (any other assessment), who may delegate its design within the team.",
};

const byModuleHead = finds(
  'true',
  "En dehors des semaines des médians et des finaux, le planning d'une évaluation est à la charge du responsable du module.",
  'Outside midterm week and finals week, the timetable of an assessment is for the module head.',
  'others',
);
const setInTheWeek = {
  midterm: {
    fr: "Le planning des médians de la semaine des médians est établi par le Service des Moyens d'Enseignement.",
    en: "The timetable of the midterms of midterm week is drawn up by the Service des Moyens d'Enseignement.",
  },
  final: {
    fr: "Le planning des finaux de la semaine des finaux est établi par l'Administration des Etudes.",
    en: 'The timetable of the finals of finals week is drawn up by the Administration des Etudes.',
  },
};

/** Who sets a date, by the kind of exam. */
function settersOf(facts: Facts) {
  const kind = kindOf(facts);
  const { office_named: office } = facts;
  const calendar = {
    director: finds(
      'true',
      "Le calendrier de l'année est arrêté par le directeur de l'UTC, après consultation du CEVU et du Comité de Direction.",
      "The year's calendar is adopted by UTC's Director, after consulting the CEVU and the Comité de Direction.",
      'calendar',
    ),
    dfp_alone: finds(
      'false',
      "Les services de la Direction Formation et Pédagogie créent le calendrier de l'année ; c'est le directeur de l'UTC qui l'arrête, après consultation du CEVU et du Comité de Direction.",
      "The Direction Formation et Pédagogie makes the year's calendar; it is UTC's Director who adopts it, after consulting the CEVU and the Comité de Direction.",
      'calendar',
    ),
    programme_head: finds(
      'false',
      "Le calendrier de l'année est arrêté par le directeur de l'UTC ; le planning vient du Service des Moyens d'Enseignement, de l'Administration des Etudes ou du responsable du module.",
      "The year's calendar is adopted by UTC's Director; the timetable comes from the Service des Moyens d'Enseignement, the Administration des Etudes or the module head.",
      'calendar',
      'midterms',
      'finals',
      'others',
    ),
  };
  if (kind === undefined) {
    const byKind: Outcome = {
      status: 'depends',
      say: {
        fr: "Le planning vient du Service des Moyens d'Enseignement pour la semaine des médians, de l'Administration des Etudes pour la semaine des finaux, et du responsable du module pour toute autre évaluation.",
        en: "The timetable comes from the Service des Moyens d'Enseignement for midterm week, from the Administration des Etudes for finals week, and from the module head for any other assessment.",
      },
      cites: ['midterms', 'finals', 'others'],
    };
    return { ...calendar, teacher: byKind, office: byKind, assistant: byKind };
  }
  if (kind === 'other')
    return {
      ...calendar,
      teacher: byModuleHead,
      office: { ...byModuleHead, status: 'false' as const },
      assistant: finds(
        'permitted',
        'Le responsable du module peut déléguer la conception de ce planning à un des membres de son équipe enseignante.',
        'The module head may delegate the design of that timetable to a member of the teaching team.',
        'others',
      ),
    };
  const say = setInTheWeek[kind];
  const outside = { ...byModuleHead.say };
  const cites = [kind === 'midterm' ? 'midterms' : 'finals', 'others'];
  const notTheirs: Outcome = { status: 'false', say, reasons: [outside], cites };
  const theirs = office === undefined || office === (kind === 'midterm' ? 'means' : 'studies');
  return {
    ...calendar,
    teacher: notTheirs,
    assistant: notTheirs,
    office: theirs ? { ...notTheirs, status: 'true' as const } : notTheirs,
  };
}

const adoptedAfter = {
  fr: "Le calendrier de l'année est arrêté par le directeur de l'UTC après consultation du CEVU et du Comité de Direction.",
  en: "The year's calendar is adopted by UTC's Director after consulting the CEVU and the Comité de Direction.",
};
const inCalendar = (fr: string, en: string) =>
  finds(
    'true',
    `Le calendrier de l'année universitaire fixe ${fr}.`,
    `The calendar of the academic year sets ${en}.`,
    'adopted',
  );
const calendarPoints = {
  semesters: inCalendar('les dates de début et de fin de semestre', 'the start and end of semesters'),
  exam_periods: inCalendar(
    "les périodes d'examens (médians et finaux)",
    'the exam periods (midterms and finals)',
  ),
  holidays: inCalendar(
    'les périodes de vacances et les interruptions pédagogiques',
    'holidays and breaks in teaching',
  ),
  other: finds(
    'unsaid',
    'Le texte ne dit pas que le calendrier universitaire donne les horaires ou les salles.',
    'The text does not say that the academic calendar gives hours or rooms.',
    'adopted',
  ),
  alone: finds('false', adoptedAfter.fr, adoptedAfter.en, 'calendar'),
  consulted: finds('required', adoptedAfter.fr, adoptedAfter.en, 'calendar'),
};

/** Who would draw up the schedule of an assessment that is in no exam week. */
const scheduledBy = {
  team: finds(
    'permitted',
    'Le responsable du module, à la charge de qui est ce planning, peut en déléguer la conception à un des membres de son équipe enseignante.',
    'The module head, for whom that timetable is, may delegate its design to a member of the teaching team.',
    'others',
  ),
  outsider: finds(
    'unsaid',
    "Le texte laisse le responsable du module déléguer la conception de ce planning à un des membres de son équipe enseignante ; il ne parle de personne d'autre.",
    'The text lets the module head delegate the design of that timetable to a member of the teaching team; it speaks of nobody else.',
    'others',
  ),
};

const noNotice = claimed(
  'none',
  false,
  'Le planning du contrôle continu doit être communiqué aux étudiants inscrits au plus tard un mois après le début du semestre et, en tout état de cause, avant la première évaluation.',
  'The timetable of continuous assessment must be told to the students registered at the latest one month after the start of the semester and in any case before the first assessment.',
  'others',
);

/** The words on who draws up the schedule of other assessments, for the cells of other topics. */
export const schedules = { clause: clauses.others, by: scheduledBy };

export const timetable: readonly Cell[] = [
  {
    regulation: 'utc',
    topic: 'timetable',
    proposition: 'notice',
    inventory: [
      'utc/midterm-timetable-10-days',
      'utc/final-timetable-15-days',
      'utc/other-assessment-timetable',
      'utc/calendar-deadline',
    ],
    clauses: {
      finals: clauses.finals,
      midterms: clauses.midterms,
      others: clauses.others,
      adopted: clauses.adopted,
    },
    ...plainly(
      'true',
      {
        fr: 'Le planning est envoyé par email au plus tard 15 jours avant le début des épreuves pour la semaine des finaux, 10 jours avant pour la semaine des médians. Celui de toute autre évaluation (contrôle continu, travaux pratiques, médian ou final hors de ces semaines…) est communiqué aux étudiants inscrits au plus tard un mois après le début du semestre et, en tout cas, avant la première évaluation.',
        en: 'The timetable is e-mailed at the latest 15 days before the start of the exams for finals week, 10 days before for midterm week. That of any other assessment (continuous assessment, lab work, a midterm or final outside those weeks…) is told to the students registered at the latest one month after the start of the semester and in any case before the first assessment.',
      },
      {
        reasons: [
          {
            fr: "Le calendrier de l'année, avec les périodes d'examens, est arrêté au plus tard le dernier jour de l'année universitaire précédente.",
            en: 'The calendar of the year, with the exam periods, is adopted at the latest on the last day of the previous academic year.',
          },
        ],
      },
    ),
  },
  {
    regulation: 'utc',
    topic: 'timetable',
    proposition: 'in-time',
    inventory: [
      'utc/midterm-timetable-10-days',
      'utc/final-timetable-15-days',
      'utc/other-assessment-timetable',
    ],
    clauses: { finals: clauses.finals, midterms: clauses.midterms, others: clauses.others },
    statement: {
      fr: "Le planning est à temps s'il est envoyé au plus tard 15 jours avant le début des épreuves (semaine des finaux) ou 10 jours avant (semaine des médians) ; pour toute autre évaluation, au plus tard un mois après le début du semestre et avant la première évaluation.",
      en: 'The timetable is in time if it is sent at the latest 15 days before the start of the exams (finals week) or 10 days before (midterm week); for any other assessment, at the latest one month after the start of the semester and before the first assessment.',
    },
    decision: {
      asks: ['exam_kind', 'done_date', 'exam_date', 'semester_date'],
      conditions: ['exam_week', 'assessment'],
      monotone: { done_date: 'hurts', exam_date: 'helps', semester_date: 'helps' },
      decide: (facts) => {
        if (kindOf(facts) === 'other') return otherInTime(facts);
        const [limit, clause] =
          facts.exam_kind === 'final' ? [finalsWeek, 'finals'] : [midtermWeek, 'midterms'];
        const cites = [clause, 'others'];
        return inTime(limit, {
          inTime: { reasons: [outsideTheWeek, fromTheStart], cites },
          late: { reasons: [outsideTheWeek, fromTheStart, noConsequence], cites },
        }).decide(facts);
      },
    },
    figure: {
      asks: ['exam_kind', 'exam_date', 'semester_date'],
      decide: (facts) => {
        if (facts.exam_kind === 'other') return otherByWhen(facts);
        const final = facts.exam_kind === 'final';
        const date = dateOf(final ? finalsWeek : midtermWeek, facts) ?? '';
        return {
          status: 'true',
          say: final
            ? {
                fr: fr`Le planning des finaux de la semaine des finaux doit être envoyé au plus tard le ${day(date)}, 15 jours avant le début des épreuves.`,
                en: en`The timetable of the finals of finals week must be sent on ${day(date)} at the latest, 15 days before the start of the exams.`,
              }
            : {
                fr: fr`Le planning des médians de la semaine des médians doit être envoyé au plus tard le ${day(date)}, 10 jours avant le début des épreuves.`,
                en: en`The timetable of the midterms of midterm week must be sent on ${day(date)} at the latest, 10 days before the start of the exams.`,
              },
          deadline: date,
          reasons: [outsideTheWeek, fromTheStart],
          cites: [final ? 'finals' : 'midterms', 'others'],
        };
      },
    },
  },
  {
    regulation: 'utc',
    topic: 'timetable',
    proposition: 'who-sets',
    inventory: ['utc/calendar-authority'],
    clauses: {
      calendar: clauses.calendar,
      midterms: clauses.midterms,
      finals: clauses.finals,
      others: clauses.others,
      adopted: clauses.adopted,
    },
    statement: authorities,
    decision: pointFirst(
      'calendar_point_utc',
      calendarPoints,
      { status: 'true', say: authorities },
      pointFirst(
        'schedule_by',
        scheduledBy,
        { status: 'true', say: authorities },
        whoDecides(
          'date_setter',
          { whole: { status: 'true', say: authorities }, of: settersOf, cite: 'others' },
          ['exam_kind', 'assessment', 'office_named', 'exam_week'],
        ),
      ),
    ),
  },
  {
    regulation: 'utc',
    topic: 'assessment-methods',
    proposition: 'place-and-period',
    inventory: ['utc/calendar-deadline'],
    clauses: {
      adopted: clauses.adopted,
      finals: clauses.finals,
      rooms: clauses.rooms,
      others: clauses.others,
    },
    ...plainly('true', {
      fr: "Le calendrier de l'année fixe les périodes d'examens, médians et finaux ; il est arrêté au plus tard le dernier jour de l'année universitaire précédente. Pour la semaine des finaux, l'Administration des Etudes établit le planning et affecte créneaux et salles. Le planning d'un final hors de cette semaine est à la charge du responsable du module.",
      en: "The year's calendar sets the exam periods, midterms and finals; it is adopted at the latest on the last day of the previous academic year. For finals week, the Administration des Etudes draws up the timetable and allots slots and rooms. The timetable of a final outside that week is for the module head.",
    }),
  },
  {
    regulation: 'utc',
    topic: 'continuous-assessment',
    proposition: 'unannounced',
    inventory: ['utc/other-assessment-timetable'],
    clauses: { others: clauses.others },
    ...pointed(
      'test_notice',
      noNotice,
      plainly(
        'forbidden',
        {
          fr: 'Le planning du contrôle continu, à la charge du responsable du module, doit être communiqué aux étudiants inscrits au plus tard un mois après le début du semestre et, en tout état de cause, avant la première évaluation.',
          en: 'The timetable of continuous assessment, which is for the module head, must be told to the students registered at the latest one month after the start of the semester and in any case before the first assessment.',
        },
        {
          reasons: [
            {
              fr: "Le texte ne parle pas d'épreuve « surprise », ni de ce que vaut une épreuve qui n'était pas au planning.",
              en: 'The text does not speak of "surprise" tests, nor of what a test that was not on the timetable is worth.',
            },
          ],
        },
      ),
    ),
  },
];

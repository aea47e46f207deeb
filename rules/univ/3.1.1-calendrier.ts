import { always, type Cell, type Decision, type Outcome } from '../cell.ts';
import { pointed } from '../points.ts';
import { inSummons } from '../contents.ts';
import { byWhen, inTime, within, type TimeLimit } from '../deadline.ts';
import { each, finds, saysWho } from '../who.ts';

const clauses = {
  noneForContinuous: {
    label: '1.2',
    words: "ne fait pas l'objet de convocation et n'est pas inscrit dans le calendrier des examens",
  },
  standsForSummons: {
    label: '3.1.1',
    words:
      'Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation.',
  },
  notice: {
    label: '3.1.1',
    words:
      "Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation. Il est communiqué par voie d'affichage sur des panneaux réservés à cet effet et/ou par voie électronique, au moins quinze jours avant le début des épreuves.",
  },
  contents: {
    label: '3.1.1',
    words: "La convocation comporte l'indication de la date, de l'heure et du lieu de chaque épreuve.",
  },
  materials: {
    label: '3.1.1',
    words:
      'La liste des documents ainsi que la nature des instruments de calcul autorisés doivent être indiquées sur le calendrier des épreuves.',
  },
  oral: {
    label: '2.1',
    words:
      "Le temps de préparation (sauf retard du candidat) et la durée de l'épreuve doivent être respectés pour chaque candidat. Ils doivent être portés à la connaissance des candidats lors de l'affichage des horaires de passage.",
  },
  delayStart: {
    label: '3.2.1',
    words:
      "En cas de grève des transports ou d'intempéries, les surveillants ont la possibilité de retarder l'ouverture des enveloppes contenant les sujets.",
  },
  shortAfter: {
    label: 'Annexe 1',
    words:
      "insuffisance du nombre de sujets d'examen ou document incomplet […] si le constat est fait après la distribution, il faut reporter l'épreuve avec un nouveau sujet",
  },
  error: {
    label: 'Annexe 1',
    words: "erreur dans le sujet d'une épreuve - réorganisation de l'épreuve après annulation par le jury",
  },
  graver: {
    label: 'Annexe 3',
    words: "Dans des cas plus graves, l'épreuve peut être annulée et reportée.",
  },
  individual: {
    label: '3.1.1',
    words:
      "En tout état de cause une convocation individuelle doit être envoyée aux étudiants dispensés d'assiduité.",
  },
};

/** "Au moins quinze jours avant le début des épreuves". */
const notice: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 15 },
  side: 'before',
  bound: 'latest',
  duty: {
    fr: 'Le calendrier des épreuves terminales, qui tient lieu de convocation, doit être communiqué',
    en: 'The timetable of terminal exams, which stands for the summons, must be given',
  },
  counted: {
    fr: 'au moins quinze jours avant le début des épreuves',
    en: 'at least fifteen days before the start of the exams',
  },
};

const channels = {
  fr: "Il est communiqué par affichage sur des panneaux réservés, par voie électronique, ou les deux : l'un suffit.",
  en: 'It is given on notice boards kept for it, electronically, or both: one is enough.',
};
const eitherWay = {
  both: finds('not-required', channels.fr, channels.en, 'notice'),
} as const;
const startOfExams = {
  fr: "Les quinze jours se comptent du début des épreuves, et non de chacune d'elles.",
  en: 'The fifteen days are counted from the start of the exams, not from each one.',
};
const noConsequence = {
  fr: "Le texte ne dit pas ce qui s'ensuit quand le calendrier paraît trop tard.",
  en: 'The text does not say what follows when the timetable comes out too late.',
};
const individualHasNoLimit = {
  fr: "Pour la convocation individuelle des étudiants dispensés d'assiduité, aucun délai n'est donné.",
  en: 'For the individual summons of students exempted from attending classes, no time limit is given.',
};

const timetableStands = {
  fr: "Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation ; l'envoi d'une convocation individuelle n'est exigé que pour les étudiants dispensés d'assiduité.",
  en: 'The timetable of the terminal exams of the first and second session stands for the summons; an individual one is required only for students exempted from attending classes.',
};
const meansNotSaid = {
  fr: 'Le texte ne dit pas par quel moyen la convocation individuelle est envoyée.',
  en: 'The text does not say by which means the individual summons is sent.',
};
const noSummonsForContinuous = finds(
  'false',
  "Le contrôle continu ne fait pas l'objet de convocation.",
  'Continuous assessment comes with no summons.',
  'noneForContinuous',
);

/**
 * Both sessions alike: the timetable stands for the summons, but for students exempted from attending classes; whether
 * the asker is one of them is seldom told.
 */
const summons: Decision = {
  asks: [],
  conditions: ['attendance_exempt'],
  decide: ({ attendance_exempt: exempt }) =>
    exempt === true
      ? {
          status: 'true',
          say: {
            fr: "Une convocation individuelle doit être envoyée aux étudiants dispensés d'assiduité ; le texte ne dit pas dans quel délai.",
            en: 'An individual summons must be sent to students exempted from attending classes; the text does not say by when.',
          },
          cites: ['individual'],
        }
      : {
          status: exempt === false ? 'false' : 'depends',
          say: timetableStands,
          cites: ['standsForSummons', 'individual'],
        },
};

/** The same, and what the text says of the way; none for continuous assessment. */
const summonsAndWay: Decision = {
  asks: [],
  conditions: ['attendance_exempt', 'assessment', 'summons_way', 'summons_of', 'notice_way'],
  decide: (facts) => {
    if (facts.assessment === 'continuous') return noSummonsForContinuous;
    if (facts.notice_way === 'both') return { ...eitherWay.both, worded: true };
    const exempt = facts.attendance_exempt === true;
    const notForThem = finds(
      'false',
      "En tout état de cause, une convocation individuelle doit être envoyée aux étudiants dispensés d'assiduité.",
      'Students exempted from attending classes must in any case be sent an individual summons.',
      'individual',
    );
    const calendar: Outcome = exempt
      ? notForThem
      : { status: 'true', say: timetableStands, cites: ['standsForSummons', 'individual'] };
    const published: Outcome = exempt
      ? notForThem
      : { ...calendar, reasons: [channels], cites: ['standsForSummons', 'individual', 'notice'] };
    if (facts.summons_of === 'timetable_enough') return { ...calendar, worded: true };
    const whole = summons.decide(facts);
    const byAnyMeans: Outcome = { ...whole, reasons: [meansNotSaid] };
    return saysWho(
      'summons_way',
      {
        whole,
        of: {
          calendar,
          ...each(['portal', 'posted'], published),
          ...each(['email', 'letter', 'registered'], byAnyMeans),
          ...(exempt ? { collective: notForThem } : {}),
        },
        cite: 'individual',
      },
      facts,
    );
  },
};

export const timetable: readonly Cell[] = [
  {
    regulation: 'univ',
    topic: 'timetable',
    proposition: 'notice',
    inventory: ['univ/calendar-notice'],
    clauses: { notice: clauses.notice },
    statement: {
      fr: 'Le calendrier des épreuves terminales est communiqué par affichage sur des panneaux réservés, par voie électronique, ou les deux, au moins quinze jours avant le début des épreuves.',
      en: 'The timetable of terminal exams is given on notice boards kept for it, electronically, or both, at least fifteen days before the start of the exams.',
    },
    decision: pointed(
      'notice_way',
      eitherWay,
      pointed(
        'timetable_load',
        {
          per_day: finds(
            'unsaid',
            "Le texte ne dit pas combien d'épreuves peuvent avoir lieu le même jour.",
            'The text does not say how many exams there may be on one day.',
            'notice',
          ),
        },
        within(
          notice,
          {
            status: 'required',
            say: {
              fr: 'Le calendrier des épreuves terminales est communiqué au moins quinze jours avant le début des épreuves.',
              en: 'The timetable of terminal exams is given at least fifteen days before the start of the exams.',
            },
            reasons: [channels, startOfExams],
          },
          { late: { reasons: [noConsequence] } },
        ),
      ),
    ),
    figure: byWhen(notice, { reasons: [channels, startOfExams] }),
  },
  {
    regulation: 'univ',
    topic: 'timetable',
    proposition: 'in-time',
    inventory: ['univ/calendar-notice'],
    clauses: { notice: clauses.notice },
    statement: {
      fr: 'Le calendrier des épreuves terminales est à temps s’il est communiqué au moins quinze jours avant le début des épreuves, sur des panneaux réservés ou par voie électronique.',
      en: 'The timetable of terminal exams is in time if it is given at least fifteen days before the start of the exams, on notice boards kept for it or electronically.',
    },
    decision: pointed(
      'timetable_load',
      {
        per_day: finds(
          'unsaid',
          "Le texte ne dit pas combien d'épreuves peuvent avoir lieu le même jour.",
          'The text does not say how many exams there may be on one day.',
          'notice',
        ),
      },
      inTime(notice, {
        inTime: { reasons: [startOfExams] },
        late: { reasons: [startOfExams, noConsequence] },
      }),
    ),
    figure: byWhen(notice, { reasons: [startOfExams] }),
  },
  {
    regulation: 'univ',
    topic: 'timetable',
    proposition: 'change',
    inventory: ['silent/exam-date-or-room-change'],
    clauses: {
      contents: clauses.contents,
      delayStart: clauses.delayStart,
      shortAfter: clauses.shortAfter,
      error: clauses.error,
      graver: clauses.graver,
    },
    statement: {
      fr: "Le texte ne dit pas si la date, l'heure ou la salle peut changer une fois le calendrier paru. Il prévoit seulement qu'une épreuve soit retardée, reportée ou réorganisée dans quelques cas : grève des transports ou intempéries, sujets manquants ou erronés, fraude plus grave.",
      en: 'The text does not say whether the date, time or room may change once the timetable is out. It only has an exam put off, postponed or held again in a few cases: transport strike or bad weather, missing or wrong papers, graver cheating.',
    },
    decision: pointed(
      'timetable_load',
      {
        per_day: finds(
          'unsaid',
          "Le texte ne dit pas combien d'épreuves peuvent avoir lieu le même jour.",
          'The text does not say how many exams there may be on one day.',
          'contents',
        ),
      },
      always({
        status: 'unsaid',
        say: {
          fr: "Le texte ne dit pas si la date, l'heure ou la salle peut changer une fois le calendrier paru.",
          en: 'The text does not say whether the date, time or room may change once the timetable is out.',
        },
        reasons: [
          {
            fr: "Il prévoit seulement qu'une épreuve soit retardée, reportée ou réorganisée dans quelques cas : grève des transports ou intempéries, sujets manquants ou erronés, fraude plus grave.",
            en: 'It only has an exam put off, postponed or held again in a few cases: transport strike or bad weather, missing or wrong papers, graver cheating.',
          },
        ],
        cites: ['contents', 'delayStart', 'shortAfter', 'error'],
      }),
    ),
  },
  {
    regulation: 'univ',
    topic: 'convocation',
    proposition: 'sent',
    inventory: ['univ/calendar-is-convocation', 'univ/individual-convocation'],
    clauses: {
      standsForSummons: clauses.standsForSummons,
      individual: clauses.individual,
      noneForContinuous: clauses.noneForContinuous,
      notice: clauses.notice,
    },
    statement: {
      fr: "Le calendrier des épreuves terminales, de première et de deuxième session, tient lieu de convocation. En tout état de cause, une convocation individuelle doit être envoyée aux étudiants dispensés d'assiduité.",
      en: 'The timetable of the terminal exams, of the first and second session, stands for the summons. Students exempted from attending classes must in any case be sent an individual summons.',
    },
    decision: pointed(
      'summons_of',
      {
        first_only: finds(
          'false',
          'Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation.',
          'The timetable of the terminal exams of the first and of the second session stands for the summons.',
          'standsForSummons',
        ),
      },
      summonsAndWay,
    ),
  },
  {
    regulation: 'univ',
    topic: 'convocation',
    proposition: 'in-time',
    inventory: ['univ/calendar-notice', 'univ/individual-convocation'],
    clauses: { notice: clauses.notice, individual: clauses.individual },
    statement: {
      fr: "Le calendrier, qui tient lieu de convocation, est communiqué au moins quinze jours avant le début des épreuves. Pour la convocation individuelle des étudiants dispensés d'assiduité, aucun délai n'est donné.",
      en: 'The timetable, which stands for the summons, is given at least fifteen days before the start of the exams. For the individual summons of students exempted from attending classes, no time limit is given.',
    },
    decision: inTime(notice, {
      inTime: { reasons: [individualHasNoLimit] },
      late: { reasons: [individualHasNoLimit, noConsequence] },
    }),
    figure: byWhen(notice, { reasons: [individualHasNoLimit] }),
  },
  {
    regulation: 'univ',
    topic: 'convocation',
    proposition: 'contents',
    inventory: ['univ/calendar-contents'],
    clauses: {
      contents: clauses.contents,
      standsForSummons: clauses.standsForSummons,
      materials: clauses.materials,
      oral: clauses.oral,
    },
    statement: {
      fr: "La convocation indique la date, l'heure et le lieu de chaque épreuve. Le calendrier des épreuves, qui en tient lieu, doit aussi indiquer les documents et la nature des instruments de calcul autorisés.",
      en: 'The summons gives the date, the time and the place of each exam. The exam timetable, which stands for it, must also give the authorised documents and the kind of calculators.',
    },
    decision: inSummons({
      whole: {
        status: 'required',
        cites: ['contents', 'standsForSummons', 'materials'],
        say: {
          fr: "La convocation comporte la date, l'heure et le lieu de chaque épreuve ; le calendrier des épreuves, qui en tient lieu, doit aussi indiquer les documents et la nature des instruments de calcul autorisés.",
          en: 'The summons gives the date, the time and the place of each exam; the exam timetable, which stands for it, must also give the authorised documents and the kind of calculators.',
        },
      },
      listed: { as: 'true', details: ['date', 'start_time', 'place'], cite: 'contents' },
      said: {
        duration: {
          status: 'unsaid',
          say: {
            fr: "Le texte ne dit pas si la convocation doit porter la durée de l'examen ; celle d'une épreuve orale est portée à la connaissance des candidats lors de l'affichage des horaires de passage.",
            en: 'The text does not say whether the summons must give the length of the exam; that of an oral exam is made known when the times of the candidates are posted.',
          },
          cites: ['oral', 'contents'],
        },
        materials: {
          status: 'required',
          say: {
            fr: 'Le calendrier des épreuves, qui tient lieu de convocation, doit indiquer la liste des documents et la nature des instruments de calcul autorisés.',
            en: 'The exam timetable, which stands for the summons, must give the list of documents and the kind of calculators allowed.',
          },
          reasons: [
            {
              fr: 'Pour une convocation individuelle, le texte ne le dit pas.',
              en: 'Of an individual summons the text does not say so.',
            },
          ],
          cites: ['materials', 'standsForSummons'],
        },
      },
      cite: 'contents',
    }),
  },
  {
    regulation: 'univ',
    topic: 'convocation',
    proposition: 'second-session',
    inventory: ['univ/calendar-is-convocation', 'univ/individual-convocation'],
    clauses: { standsForSummons: clauses.standsForSummons, individual: clauses.individual },
    statement: {
      fr: "Le calendrier de deuxième session tient lieu de convocation, comme celui de première session. En tout état de cause, une convocation individuelle doit être envoyée aux étudiants dispensés d'assiduité.",
      en: 'The timetable of the second session stands for the summons, like that of the first. Students exempted from attending classes must in any case be sent an individual summons.',
    },
    decision: pointed(
      'summons_of',
      {
        first_only: finds(
          'false',
          'Le calendrier des épreuves terminales de première et de deuxième session tient lieu de convocation.',
          'The timetable of the terminal exams of the first and of the second session stands for the summons.',
          'standsForSummons',
        ),
      },
      summons,
    ),
  },
];

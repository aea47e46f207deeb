import type { Cell } from '../cell.ts';
import { inSummons } from '../contents.ts';
import { byWhen, inTime, type TimeLimit } from '../deadline.ts';
import { onPoint, withLateClaim, withPoint } from './points.ts';
import type { Status } from '../status.ts';
import { each, finds, whoDecides } from '../who.ts';

const clauses = {
  sent: {
    label: 'Article 2',
    words:
      'La convocation aux examens terminaux de première session et de session supplémentaire se fait par courrier électronique au minimum quinze jours avant le début des examens.',
  },
  contents: {
    label: 'Article 2',
    words:
      "La convocation aux examens terminaux de première session et de session supplémentaire se fait par courrier électronique au minimum quinze jours avant le début des examens. Cette convocation précise la date, l'heure, la durée et le lieu de chaque examen. Elle précise également, si nécessaire, la liste des documents et matériels autorisés et, le cas échéant, les consignes spécifiques de l'examen.",
  },
};

const fifteenDays: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { days: 15 },
  side: 'before',
  bound: 'latest',
  duty: { fr: 'La convocation doit être envoyée', en: 'The summons has to be sent' },
  counted: {
    fr: 'quinze jours au minimum avant le début des examens',
    en: 'at least fifteen days before the start of the exams',
  },
};

const fromTheFirstExam = {
  fr: "Le délai se compte du début des examens, et non de l'épreuve de chacun.",
  en: "The time is counted from the start of the exams, not from one's own exam.",
};
const noConsequence = {
  fr: "Le texte ne dit pas ce qui s'ensuit quand la convocation part trop tard.",
  en: 'The text does not say what follows when the summons is sent too late.',
};

const byEmailOnly = finds(
  'false',
  "La convocation aux examens terminaux se fait par courrier électronique ; le texte ne prévoit pas d'autre moyen.",
  'The summons to final exams is sent by e-mail; the text provides for no other way.',
);

const alike = (status: Status) =>
  finds(
    status,
    'Le délai est le même pour la première session et pour la session supplémentaire : quinze jours au minimum avant le début des examens.',
    'The notice is the same for the first and for the supplementary session: at least fifteen days before the start of the exams.',
  );

export const convocation: readonly Cell[] = [
  {
    regulation: 'supmeca',
    topic: 'convocation',
    proposition: 'sent',
    inventory: ['supmeca/convocation-channel'],
    clauses: { sent: clauses.sent },
    statement: {
      fr: 'La convocation aux examens terminaux, de première session comme de session supplémentaire, se fait par courrier électronique, au minimum quinze jours avant le début des examens.',
      en: 'The summons to final exams, in the first and in the supplementary session, is sent by e-mail, at least fifteen days before the start of the exams.',
    },
    decision: withPoint(
      'summons_instead',
      whoDecides('summons_way', {
        whole: {
          status: 'true',
          say: {
            fr: 'La convocation se fait par courrier électronique, au minimum quinze jours avant le début des examens.',
            en: 'The summons is sent by e-mail, at least fifteen days before the start of the exams.',
          },
          reasons: [fromTheFirstExam],
        },
        of: {
          email: finds(
            'required',
            'La convocation aux examens terminaux se fait par courrier électronique.',
            'The summons to final exams is sent by e-mail.',
          ),
          ...each(
            ['letter', 'registered', 'portal', 'posted', 'chat', 'sms', 'oral', 'calendar'],
            byEmailOnly,
          ),
        },
        cite: 'sent',
      }),
      { other_way: byEmailOnly },
    ),
    figure: byWhen(fifteenDays, { reasons: [fromTheFirstExam] }),
  },
  {
    regulation: 'supmeca',
    topic: 'convocation',
    proposition: 'in-time',
    inventory: ['supmeca/convocation-deadline'],
    clauses: { sent: clauses.sent },
    statement: {
      fr: "La convocation est envoyée au minimum quinze jours avant le début des examens ; le délai se compte du début des examens, et non de l'épreuve de chacun. Le texte ne dit pas ce qui s'ensuit quand elle part trop tard.",
      en: "The summons is sent at least fifteen days before the start of the exams; the time is counted from the start of the exams, not from one's own exam. The text does not say what follows when it is sent too late.",
    },
    decision: withLateClaim(
      inTime(fifteenDays, {
        inTime: { reasons: [fromTheFirstExam] },
        late: { reasons: [fromTheFirstExam, noConsequence] },
      }),
      'sent',
    ),
    figure: byWhen(fifteenDays, { reasons: [fromTheFirstExam] }),
  },
  {
    regulation: 'supmeca',
    topic: 'convocation',
    proposition: 'contents',
    inventory: ['supmeca/convocation-content'],
    clauses: { contents: clauses.contents },
    statement: {
      fr: "La convocation précise la date, l'heure, la durée et le lieu de chaque examen et, si nécessaire, les documents et matériels autorisés et les consignes spécifiques de l'examen.",
      en: 'The summons gives the date, time, duration and place of each exam and, where necessary, the authorised documents and equipment and the specific instructions of the exam.',
    },
    decision: inSummons({
      whole: {
        status: 'true',
        say: {
          fr: "La convocation précise la date, l'heure, la durée et le lieu de chaque examen ; si nécessaire, aussi les documents et matériels autorisés et les consignes spécifiques.",
          en: 'The summons gives the date, time, duration and place of each exam; where necessary, also the authorised documents and equipment and the specific instructions.',
        },
      },
      listed: { as: 'true', details: ['date', 'start_time', 'duration', 'place'], cite: 'contents' },
      said: {
        materials: {
          status: 'depends',
          say: {
            fr: 'La convocation précise, si nécessaire, la liste des documents et matériels autorisés.',
            en: 'The summons gives, where necessary, the list of authorised documents and equipment.',
          },
        },
        instructions: {
          status: 'true',
          say: {
            fr: "La convocation précise les consignes spécifiques de l'examen, quand il y en a.",
            en: 'The summons gives the specific instructions of the exam, where there are any.',
          },
        },
      },
      cite: 'contents',
    }),
  },
  {
    regulation: 'supmeca',
    topic: 'convocation',
    proposition: 'second-session',
    inventory: ['supmeca/convocation-channel'],
    clauses: { sent: clauses.sent },
    statement: {
      fr: 'Pour la session supplémentaire comme pour la première, la convocation se fait par courrier électronique, au minimum quinze jours avant le début des examens.',
      en: 'For the supplementary session as for the first, the summons is sent by e-mail, at least fifteen days before the start of the exams.',
    },
    decision: onPoint(
      'notice_compared',
      {
        status: 'true',
        say: {
          fr: 'Pour la session supplémentaire aussi, la convocation se fait par courrier électronique, au minimum quinze jours avant le début des examens.',
          en: 'For the supplementary session too, the summons is sent by e-mail, at least fifteen days before the start of the exams.',
        },
      },
      {
        less: alike('false'),
        same: alike('true'),
      },
    ),
    figure: byWhen(fifteenDays),
  },
];

import { z } from 'zod';
import type { Bilingual } from '../language.ts';
import { define } from './define.ts';

const FIRST = '1900-01-01';
const LAST = '2200-12-31';

/**
 * A calendar date, "2025-03-18". The first and the last one that is admitted stand for all others: a date is only ever
 * compared with another one, and whatever the other is, one of them lies before it and one after.
 */
const date = (ask: Bilingual) =>
  define({
    schema: z.iso.date().refine((day) => day >= FIRST && day <= LAST),
    missing: 'date',
    ask,
    domain: [FIRST, LAST],
  });

/** The days that time limits are counted from, and those on which they are kept. No rule reads a clock. */
export const dateFacts = {
  /** When the asker acts or acted: asks, applies, appeals. Today where the question does not tell. */
  act_date: date({
    fr: 'Quel jour la démarche est-elle (ou a-t-elle été) faite ?',
    en: 'On which day is it (or was it) done?',
  }),
  /** When somebody else's act is or was done: timetable posted, convocation sent, paper handed in. Never today by itself. */
  done_date: date({
    fr: "Quel jour cela a-t-il été fait, ou cela doit-il l'être ?",
    en: 'On which day was it done, or is it to be done?',
  }),
  /** The exam, or the first day of the exams, whichever the clause counts from. */
  exam_date: date({ fr: "Quelle est la date de l'examen ?", en: 'What is the date of the exam?' }),
  /** When results or marks are published or posted. */
  published_date: date({
    fr: 'Quel jour les résultats ont-ils été publiés ?',
    en: 'On which day were the results published?',
  }),
  /** When a decision is made known to the person. */
  notified_date: date({
    fr: 'Quel jour la décision a-t-elle été notifiée ?',
    en: 'On which day was the decision notified?',
  }),
  /** When registrations open. */
  opening_date: date({
    fr: 'Quel jour les inscriptions ouvrent-elles ?',
    en: 'On which day do registrations open?',
  }),
  /** When registrations close. */
  closing_date: date({
    fr: 'Quel jour les inscriptions sont-elles closes ?',
    en: 'On which day do registrations close?',
  }),
  semester_date: date({
    fr: 'Quel jour le semestre commence-t-il ?',
    en: 'On which day does the semester start?',
  }),
  next_semester_date: date({
    fr: 'Quel jour le semestre suivant commence-t-il ?',
    en: 'On which day does the following semester start?',
  }),
  /** When the marker receives the scripts. */
  received_date: date({
    fr: 'Quel jour les copies ont-elles été reçues par le correcteur ?',
    en: 'On which day did the marker receive the scripts?',
  }),
  /** The doctor's opinion on accommodations. */
  opinion_date: date({
    fr: "Quelle est la date de l'avis du médecin ?",
    en: "What is the date of the doctor's opinion?",
  }),
  /** A (first) meeting of the jury. */
  meeting_date: date({
    fr: 'Quelle est la date de la (première) réunion du jury ?',
    en: 'What is the date of the (first) meeting of the jury?',
  }),
} as const;

export type DateFactName = keyof typeof dateFacts;

export function isDateFact(name: string): name is DateFactName {
  return Object.hasOwn(dateFacts, name);
}

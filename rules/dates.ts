import { DateTime } from 'luxon';
import type { Lang } from './language.ts';

/** A calendar date, "2025-03-18": without time of day or time zone, and compared as text. */
export type IsoDate = string;

/** A length of time as the texts give them, in one unit: `{ days: 15 }`, `{ months: 2 }`. Days are calendar days. */
export type Period =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/**
 * The date that lies a period after another. The day that it is counted from does not count: 15 days after 1 March is
 * 16 March. Months and years go from date to date, to the last day of the month where it has no such date (31 January
 * plus one month is 28 or 29 February): the common French way, "de quantième à quantième", as code de procédure civile,
 * art. 641, writes it down for civil courts. Administrative courts give a day more ("délai franc") and put off an end on
 * a Saturday, a Sunday or a holiday; the five regulations speak of neither.
 */
export function plus(date: IsoDate, period: Period): IsoDate {
  return isoOf(dayOf(date).plus(period));
}

/** The date that lies a period before another, counted back likewise. */
export function minus(date: IsoDate, period: Period): IsoDate {
  return isoOf(dayOf(date).minus(period));
}

/** The calendar date of a moment (ISO 8601 with offset) in a time zone ("Europe/Paris"); undefined where there is none. */
export function dateIn(timeZone: string, moment: string): IsoDate | undefined {
  return DateTime.fromISO(moment, { zone: timeZone }).toISODate() ?? undefined;
}

/** "1er mars 2025" or "18 mars 2025"; "18 March 2025". */
export function longDate(date: IsoDate, lang: Lang): string {
  const text = inFull[lang].format(new Date(date));
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

// Made once: it costs more than all the dates of an answer.
const inFull: Readonly<Record<Lang, Intl.DateTimeFormat>> = {
  fr: new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

const dayOf = (date: IsoDate) => DateTime.fromISO(date, { zone: 'utc' });

function isoOf(day: DateTime): IsoDate {
  const date = day.toISODate();
  if (date === null) throw new RangeError(`Not a calendar date: ${day.invalidExplanation ?? ''}`);
  return date;
}

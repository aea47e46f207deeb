import { createRequire } from 'node:module';
import type { Chrono, ParsedResult } from 'chrono-node';
import { DateTime } from 'luxon';
import type { IsoDate, Period } from '../../../rules/dates.ts';
import type { Lang } from '../../../rules/language.ts';
import { numberAt } from './numbers.ts';
import { oneOf, tokenise, type Match, type Token } from './tokens.ts';

/**
 * A day that a question tells, where it stands in the text that was read, `[start, end)`, and what is known of it:
 * - `day`: the days that it may be, nearest to today first. Several where no year, or no month, is told.
 * - `span`: some day from the first to the last of them ("next week", "fin juin"), for each year that it may be.
 * - `period`: so long before or after something else that happens ("12 jours avant l'examen").
 */
export type Mention = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'day'; readonly days: readonly IsoDate[] }
  | { readonly kind: 'span'; readonly spans: readonly (readonly [IsoDate, IsoDate])[] }
  | { readonly kind: 'period'; readonly side: 'before' | 'after'; readonly period: Period }
);

/** Days that a question tells, and whether it tells others that could not be read. */
export interface Calendar {
  /** The text that places count in: folded, its spellings of periods made one. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly unread: boolean;
}

/** Characters of a question that are searched for dates. */
const MAX_SEARCHED = 4000;

/**
 * The days that a folded question tells (see `fold`). `today` is the asker's day: "hier", "in two weeks" and a date
 * without a year are read by it. Calendar dates and weekdays are read by chrono-node; lengths of time and what they are
 * counted from by the grammar below, which chrono-node does not have.
 */
export function calendarIn(folded: string, lang: Lang, today: IsoDate): Calendar {
  const text = normalised(folded.slice(0, MAX_SEARCHED));
  if (!HINT.test(text)) return { text, mentions: [], unread: false };
  const periods = periodsIn(text, today);
  const years = [...text.matchAll(/\b(20\d\d)\b/g)].map(([year]) => Number(year));
  const near = { today, years: years.length > 0 ? years : [Number(today.slice(0, 4))] };
  const parts = partsOfMonthsIn(text, near);
  const masked = mask(text, [...periods.mentions, ...periods.limits, ...parts]);
  const dates = datesIn(masked, lang, near);
  const mentions = [...periods.mentions, ...parts, ...dates].sort((a, b) => a.start - b.start);
  return { text, mentions, unread: HINT.test(mask(text, [...mentions, ...periods.limits])) };
}

/** The asker's day, and the years that a question tells, or else the asker's: what a date without one is near to. */
interface Near {
  readonly today: IsoDate;
  readonly years: readonly number[];
}

const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|janv|fev|sept|oct|nov|dec|jan|feb|aug)';
const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
/** What a text without a date never has: nothing else is searched where it is missing. */
const HINT = new RegExp(
  `\\b(?:(?!may\\b|mars\\b|march\\b|mai\\b|sept\\b|dec\\b|oct\\b)${MONTH}|\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${MONTH}|(?:may|march|mars|mai) (?:the )?\\d{1,2}|(?:en|in|fin|mi|debut|early|mid|late|end of|since|depuis) ?-?(?:mars|mai|may|march|sept)|${WEEKDAY}s?|hier|avant-hier|demain|apres-demain|aujourd'?hui|yesterday|today|tomorrow|lendemain|(?:last|next|this|following) (?:week|month|year|morning|day|semester|night)|(?:semaine|mois|annee) (?:derniere?|prochaine?|passee?)|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|(?:le|au|du|the) \\d{1,2}(?:er|st|nd|rd|th)?(?! ?(?:h|heures?|min|minutes?|%|/|pages?|points?|eleves?|etudiant|candidat|sur|,\\d|\\.\\d))\\b|\\d+ ?j(?!')|(?:quinzaine|huitaine|dizaine|vingtaine|trentaine) de jours|(?:24|48|72) ?h(?:eures?|ours?|rs?)? (?:apres|after|later|avant|before|plus tard)|(?:days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|annees?) (?:ago|before|after|later|earlier|avant|apres|que|plus)|(?:il y a|depuis|ca fait|dans|in) (?:[a-z]+ )?(?:\\d+|[a-z]+) ?(?:days?|jours?|weeks?|semaines?|months?|mois|years?|ans?|annees?))\\b`,
);

/** "Le premier mai", unlike "le premier examen". */
const FIRST_OF = new RegExp(`\\b(?:1er|premier) (?=${MONTH}\\b)`, 'g');

/** Spellings of one thing made one; places count in what comes out. */
function normalised(folded: string): string {
  return folded
    .replace(/(?<!\bil )\b(?:y ?a|ya)(?= (?:\d|[a-z]+ (?:jours?|semaines?|mois|ans?)\b))/g, 'il y a')
    .replace(/\b(?:a |une |one )?fortnight\b/g, '2 weeks')
    .replace(/\bavant[- ]hier\b/g, 'il y a 2 jours')
    .replace(/\bapres[- ]demain\b/g, 'dans 2 jours')
    .replace(/\b(?:le|the) (?:lendemain|surlendemain)(?: matin| soir)?\b/g, (found) =>
      found.includes('sur') ? '2 jours plus tard' : '1 jour plus tard',
    )
    .replace(/\b(?:the )?(?:next|following) (?:day|morning)\b/g, '1 day later')
    .replace(FIRST_OF, '1 ');
}

const UNITS: ReadonlyMap<string, (count: number) => Period> = new Map(
  Object.entries({
    'j jr jrs jour jours day days': (days: number) => ({ days }),
    'semaine semaines sem week weeks wk wks': (weeks: number) => ({ weeks }),
    'mois month months': (months: number) => ({ months }),
    'an ans annee annees year years yr yrs': (years: number) => ({ years }),
  }).flatMap(([spellings, period]) => spellings.split(' ').map((unit) => [unit, period] as const)),
);
const HOURS = oneOf('h', 'heures', 'hours', 'hrs');
const A = oneOf('a', 'un', 'une', 'one');

/** "15 jours", "une quinzaine de jours", "a week", "48 h": a length of time in whole days or longer. */
function periodAt(tokens: readonly Token[], i: number): Match<Period> | null {
  const number = numberAt(tokens, i);
  const count = number ?? (A.has(tokens[i]?.text ?? '') ? { value: 1, next: i + 1 } : null);
  if (!count || !Number.isInteger(count.value)) return null;
  const unit = tokens[count.next];
  if (!unit) return null;
  const period = UNITS.get(unit.text)?.(count.value);
  if (period) return { value: period, next: count.next + 1 };
  const days = count.value / 24;
  return HOURS.has(unit.text) && days >= 1 && Number.isInteger(days)
    ? { value: { days }, next: count.next + 1 }
    : null;
}

const SOME =
  '(?:(?:deja|environ|seulement|juste|exactement|pile|presque|a peu pres|about|exactly|just|only|now|already|some|around) )*';
const AGO_BEFORE = new RegExp(`\\b(?:il y a|depuis|(?:ca|cela|sa) (?:fait|fai)|voila|since|been) ${SOME}$`);
const AGO_AFTER = /^ (?:ago|plus tot|back)\b/;
const AHEAD_BEFORE = new RegExp(`\\b(?:dans|in) ${SOME}$`);
/** Nothing that is counted from today: a limit, or more or less than so long. */
const BOUND =
  /\b(?:sous|within|d'ici|under|moins de|plus de|more than|less than|over|at least|au moins|au plus|maximum|max|minimum|jusqu'a|up to|delai de|every|toutes les|chaque|premiers?|first|les|the|ces|these|pendant|durant|during|exclu\w* (?:de|pour)) (?:les )?$/;
const BEFORE_IT =
  /^ (?:(?:plus )?(?:tot )?avant|before|prior to|ahead of|en avance|in advance|d'avance|earlier than)\b/;
const AFTER_IT = /^ (?:apres|after|following|past|since|later|plus tard|suivant|from)\b/;

function periodsIn(text: string, today: IsoDate) {
  const tokens = tokenise(text);
  const mentions: Mention[] = [];
  /** Lengths of time that date nothing. */
  const limits: { start: number; end: number }[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = periodAt(tokens, i);
    const [first, last] = [tokens[i], tokens[(found?.next ?? 0) - 1]];
    // "Le 10 mars 2025 j'ai demandé" tells no days.
    if (!found || !first || !last || (last.text === 'j' && text[last.end] === "'")) continue;
    const before = text.slice(Math.max(0, first.start - 40), first.start);
    const after = text.slice(last.end, last.end + 30);
    const place = { start: first.start, end: last.end };
    const at = (sign: 1 | -1): Mention => ({
      ...place,
      kind: 'day',
      days: [shifted(today, found.value, sign)],
    });
    const side = BEFORE_IT.test(after) ? 'before' : AFTER_IT.test(after) ? 'after' : null;
    if (BOUND.test(before)) limits.push(place);
    else if (AGO_BEFORE.test(before) || AGO_AFTER.test(after)) {
      const ago = AGO_AFTER.exec(after)?.[0].length ?? 0;
      mentions.push({ ...at(-1), end: last.end + ago });
    } else if (side) mentions.push({ ...place, kind: 'period', side, period: found.value });
    else if (AHEAD_BEFORE.test(before)) mentions.push(at(1));
    else limits.push(place);
    i = found.next - 1;
  }
  return { mentions, limits };
}

/** Days of a month that its beginning, middle and end may be. */
const PARTS: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:fin|late|end of|the end of)/, 20, 31],
  [/^(?:debut|early|beginning of|the beginning of|start of)/, 1, 10],
  [/^(?:mi|mid)/, 10, 20],
  [/^/, 1, 31],
];
const PART_OF_MONTH = new RegExp(
  `(?<![\\d] ?)\\b(?:(?:fin|debut|mi|late|early|mid|(?:the )?(?:end|beginning|start) of|en|in|au mois de)[ -])(${MONTH})\\b(?: (\\d{4}))?(?! \\d)`,
  'g',
);
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'janvier janv january jan',
    'fevrier fev february feb',
    'mars march',
    'avril april',
    'mai may',
    'juin june',
    'juillet july',
    'aout august aug',
    'septembre september sept',
    'octobre october oct',
    'novembre november nov',
    'decembre december dec',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** "fin juin", "in early March 2026", "en mai". */
function partsOfMonthsIn(text: string, near: Near): Mention[] {
  return [...text.matchAll(PART_OF_MONTH)].flatMap(
    ({ 0: found, 1: name = '', 2: year, index }): Mention[] => {
      const month = MONTHS.get(name);
      const [, first = 1, last = 31] = PARTS.find(([cue]) => cue.test(found)) ?? [];
      if (month === undefined) return [];
      const spans = (year === undefined ? yearsAround(near) : [Number(year)]).map((y) => {
        const { daysInMonth = 28 } = DateTime.utc(y, month);
        return [iso(y, month, first), iso(y, month, Math.min(last, daysInMonth))] as const;
      });
      return [
        {
          kind: 'span',
          start: index,
          end: index + found.length,
          spans: nearestFirst(spans, near, ([day]) => day),
        },
      ];
    },
  );
}

const require = createRequire(import.meta.url);
const parsers = new Map<Lang, Chrono>();

/** Loaded when the first date is met: it takes longer than all else that a question without one needs. */
function parserOf(lang: Lang): Chrono {
  let parser = parsers.get(lang);
  if (!parser) {
    const locale = require(lang === 'fr' ? 'chrono-node/fr' : 'chrono-node/en') as {
      casual: Chrono;
      GB?: Chrono;
    };
    parser = (locale.GB ?? locale.casual).clone();
    parsers.set(lang, parser);
  }
  return parser;
}

const VAGUE = /\b(?:week|month|year|semaine|mois|annee|weekend|semester)\b/;
const DAY_ONLY = new RegExp(
  `\\b(?:(${WEEKDAY})(?: (?:morning|evening|afternoon|night|matin|soir|apres-midi))?,? (?:the |le )?|(?:le|au|du|the|on) )(\\d{1,2})(?:er|st|nd|rd|th)?\\b(?! ?(?:h\\b|heures?|min|minutes?|%|/|:|pages?|points?|eleves?|etudiant|candidat|${MONTH}|[.,]\\d|of\\b))`,
  'g',
);

function datesIn(text: string, lang: Lang, near: Near): Mention[] {
  const { today } = near;
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 'UTC' };
  const bare = [...text.matchAll(DAY_ONLY)].flatMap(({ 0: all, 1: weekday, 2: day, index }): Mention[] => {
    const days = daysOfMonth(Number(day), weekday, near);
    return days.length > 0 ? [{ kind: 'day', start: index, end: index + all.length, days }] : [];
  });
  const rest = mask(text, bare);
  const parse = (one: Lang) => parserOf(one).parse(rest, reference).filter(isDay);
  const own = parse(lang);
  const found = own.length > 0 ? own : parse(lang === 'fr' ? 'en' : 'fr');
  const dated = found.map((result) => mentionOf(result, near));
  // "Today" and "last week" name no month.
  const named = dated.filter(({ start, end }) => NAMES_MONTH.test(text.slice(start, end)));
  return [...bare.map((one) => inMonthBefore(one, named)), ...dated];
}

/** "Received on 2 June, I return them on the 25th": a day without a month is of the month of the date before it, or the next. */
function inMonthBefore(bare: Mention, named: readonly Mention[]): Mention {
  const before = named.filter(({ kind, end }) => kind === 'day' && end <= bare.start).at(-1);
  if (before?.kind !== 'day' || bare.kind !== 'day') return bare;
  const day = Number(bare.days[0]?.slice(-2));
  const days = before.days.flatMap((one) => {
    const anchor = DateTime.fromISO(one, { zone: 'utc' });
    const same = anchor.set({ day });
    const next = anchor.plus({ months: 1 }).set({ day });
    const goesOn = anchor.day - day > FAR_BACK && next.month === (anchor.month % 12) + 1;
    const found = goesOn ? next : same;
    return found.day === day ? [isoOf(found)] : [];
  });
  return days.length > 0 ? { ...bare, days } : bare;
}
const NAMES_MONTH = new RegExp(MONTH);
/** Days before the date before it from which a day is rather of the next month. */
const FAR_BACK = 15;

/** A time of day ("14h05", "now") is no date. */
function isDay({ start, text }: ParsedResult): boolean {
  if (/^(?:right )?(?:now|maintenant)$/.test(text)) return false;
  // "The paper is sat on…", "the sun": words that look like weekdays.
  if (/^(?:sat|sun|wed|mar|jeu|mer|sam)$/.test(text)) return false;
  const told = (['day', 'month', 'weekday', 'year'] as const).some((part) => start.isCertain(part));
  return told
    ? !/^\d{1,2}[.:]\d{2}$/.test(text)
    : /\b(?:today|aujourd|this (?:morning|afternoon|evening)|ce (?:matin|soir)|cet? apres|tonight)/.test(
        text,
      );
}

function mentionOf({ start, text, index }: ParsedResult, near: Near): Mention {
  const place = { start: index, end: index + text.length };
  const year = start.get('year') ?? 0;
  const [month, day] = [start.get('month') ?? 1, start.get('day') ?? 1];
  const date = iso(year, month, day);
  if (VAGUE.test(text)) {
    const unit = /month|mois/.test(text) ? 'month' : /week|semaine/.test(text) ? 'week' : 'year';
    const of = DateTime.fromISO(date, { zone: 'utc' });
    return { ...place, kind: 'span', spans: [[isoOf(of.startOf(unit)), isoOf(of.endOf(unit))]] };
  }
  if (start.isCertain('year') || /\d{4}/.test(text)) return { ...place, kind: 'day', days: [date] };
  if (start.isCertain('day') && start.isCertain('month')) {
    const days = yearsAround(near)
      .map((one) => DateTime.utc(one, month, day))
      .filter(
        (one) => one.isValid && (!start.isCertain('weekday') || one.weekday % 7 === start.get('weekday')),
      );
    const known = days.map(isoOf);
    return {
      ...place,
      kind: 'day',
      days: known.length > 0 ? nearestFirst(known, near, (one) => one) : [date],
    };
  }
  const relative = /last|next|dernier|prochain|passe|this|ce\b/.test(text) || !start.isCertain('weekday');
  if (relative) return { ...place, kind: 'day', days: [date] };
  // "Tuesday": the last one or the next one.
  const days = [-7, 0, 7].map((shift) =>
    isoOf(DateTime.fromISO(date, { zone: 'utc' }).plus({ days: shift })),
  );
  return { ...place, kind: 'day', days: nearestFirst(days, near, (one) => one).slice(0, 2) };
}

/** The days with this number in the months around today, and, where it is told, this weekday. */
function daysOfMonth(day: number, weekday: string | undefined, near: Near): IsoDate[] {
  const { years } = near;
  const names =
    'dimanche sunday lundi monday mardi tuesday mercredi wednesday jeudi thursday vendredi friday samedi saturday';
  const wanted = weekday === undefined ? undefined : Math.floor(names.split(' ').indexOf(weekday) / 2);
  const first = DateTime.utc(Math.min(...years) - 1, 1, 1);
  const months = 12 * (Math.max(...years) + 3 - first.year);
  const days = Array.from({ length: months }, (_, i) => first.plus({ months: i }))
    .filter((one) => day >= 1 && day <= (one.daysInMonth ?? 0))
    .map((one) => one.set({ day }))
    .filter((one) => wanted === undefined || one.weekday % 7 === wanted)
    .map(isoOf);
  return nearestFirst(days, near, (one) => one);
}

/** Within so many years, each date falls on each weekday, but for 29 February. */
const YEARS = 6;
const yearsAround = ({ years }: Near) =>
  Array.from({ length: 2 * YEARS + 1 }, (_, i) => (years[0] ?? 0) + i - YEARS);

function nearestFirst<T>(list: readonly T[], { today, years }: Near, dayOf: (one: T) => IsoDate): T[] {
  const [year] = years;
  const middle = today.startsWith(String(year)) ? today : `${String(year)}-07-01`;
  const distance = (one: T) => Math.abs(Date.parse(dayOf(one)) - Date.parse(middle));
  return [...list].sort((a, b) => distance(a) - distance(b));
}

function shifted(day: IsoDate, period: Period, sign: 1 | -1): IsoDate {
  const from = DateTime.fromISO(day, { zone: 'utc' });
  return isoOf(sign > 0 ? from.plus(period) : from.minus(period));
}

/** The text with these places blank, so that all others stay where they are. */
function mask(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  return places.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '_'.repeat(end - start) + rest.slice(end),
    text,
  );
}

const iso = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const isoOf = (day: DateTime): IsoDate => iso(day.year, day.month, day.day);

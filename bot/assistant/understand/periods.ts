import { numberAt } from './numbers.ts';
import { isWord, oneOf, type Match, type Token } from './tokens.ts';

/** A length of time in days or longer, and where it stands. */
export interface Period {
  /** In years, where it is told in years and months. */
  readonly years?: number;
  /** In days, where it is told in days. */
  readonly days?: number;
  /** "24 attendance days". */
  readonly attended: boolean;
  readonly start: number;
  readonly end: number;
}

const YEAR = oneOf('an', 'ans', 'annee', 'annees', 'year', 'years', 'yr', 'yrs');
const MONTH = oneOf('mois', 'month', 'months', 'mths');
const DAY = oneOf('j', 'jr', 'jrs', 'jour', 'jours', 'day', 'days');
const OTHER = oneOf(
  'semaine',
  'semaines',
  'sem',
  'week',
  'weeks',
  'wk',
  'wks',
  'semestre',
  'semestres',
  'semester',
  'semesters',
  'term',
  'terms',
);
const PADDING = oneOf(
  'full',
  'whole',
  'bonnes',
  'longues',
  'long',
  'attendance',
  'calendar',
  'working',
  'straight',
);
const A = oneOf('a', 'an', 'un', 'une', 'one');
const AND = oneOf('et', 'and');
const HALF = oneOf('demi', 'demie', 'half');

/** The lengths of time in days, months and years of a tokenised text, in order. */
export function periodsIn(tokens: readonly Token[]): readonly Period[] {
  const found: Period[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = periodAt(tokens, i);
    const [first, last] = [tokens[i], tokens[(match?.next ?? 0) - 1]];
    if (match && first && last) found.push({ ...match.value, start: first.start, end: last.end });
    i = match?.next ?? i + 1;
  }
  return found;
}

type Length = Pick<Period, 'years' | 'days' | 'attended'>;

function periodAt(tokens: readonly Token[], i: number): Match<Length> | null {
  const count = numberAt(tokens, i) ?? (isWord(tokens, i, A) ? { value: 1, next: i + 1 } : null);
  if (!count) return null;
  const half = halfAt(tokens, count.next);
  const hyphen = half ?? count.next;
  const padded = tokens[hyphen]?.text === '-' ? hyphen + 1 : hyphen;
  const attended = isWord(tokens, padded, oneOf('attendance'));
  const unit = isWord(tokens, padded, PADDING) ? padded + 1 : padded;
  const value = count.value + (half === null ? 0 : 0.5);
  if (isWord(tokens, unit, DAY)) return { value: { days: value, attended }, next: unit + 1 };
  if (isWord(tokens, unit, OTHER)) return { value: { attended: false }, next: unit + 1 };
  if (isWord(tokens, unit, MONTH)) return { value: { years: value / 12, attended: false }, next: unit + 1 };
  if (!isWord(tokens, unit, YEAR)) return null;
  const more = halfAt(tokens, unit + 1);
  if (more !== null) return { value: { years: value + 0.5, attended: false }, next: more };
  const months = monthsAt(tokens, unit + 1);
  return {
    value: { years: value + (months?.value ?? 0) / 12, attended: false },
    next: months?.next ?? unit + 1,
  };
}

/** "and a half", "et demi". */
function halfAt(tokens: readonly Token[], i: number): number | null {
  if (!isWord(tokens, i, AND)) return null;
  const at = isWord(tokens, i + 1, A) ? i + 2 : i + 1;
  return isWord(tokens, at, HALF) ? at + 1 : null;
}

/** After years: "and 3 months". */
function monthsAt(tokens: readonly Token[], i: number): Match<number> | null {
  const at = isWord(tokens, i, AND) ? i + 1 : i;
  const count = numberAt(tokens, at);
  return count && isWord(tokens, count.next, MONTH) ? { value: count.value, next: count.next + 1 } : null;
}

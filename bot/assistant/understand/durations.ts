import { fractionAt, numberAt, ORDINAL } from './numbers.ts';
import { after, isWord, oneOf, type Match, type Token } from './tokens.ts';

/** Minutes read from a wording; `clockToo` where the same words tell a time of day ("9h", "neuf heures et quart"). */
export interface Duration {
  readonly minutes: number;
  readonly clockToo: boolean;
}

const A = oneOf('a', 'an', 'un', 'une', 'one', '1', 'l');
const AND = oneOf('and', 'et');
const HALF = oneOf('half', 'demi', 'demie', 'demies');
const QUARTER = oneOf('quarter', 'quart');
const QUARTERS = oneOf('quarters', 'quarts');
const THREE = oneOf('three', 'trois', '3');
const HOUR = oneOf('h', 'hr', 'hrs', 'hour', 'hours', 'houres', 'heure', 'heures', 'heur', 'heurs');
/** Units that a time of day is written with, too. */
const CLOCK_HOUR = oneOf('h', 'heure', 'heures', 'heur', 'heurs');
const MINUTE = oneOf(
  'min',
  'mins',
  'mn',
  'mns',
  'minute',
  'minutes',
  'minut',
  'minuts',
  'minuttes',
  'mintues',
);
/** "20 bonnes minutes", "the first 30 minutes" reads "first" outside. */
const PADDING = oneOf(
  'bonne',
  'bonnes',
  'petite',
  'petites',
  'longues',
  'premieres',
  'full',
  'whole',
  'long',
  'good',
);
/** "the first hour", "la 1re heure": the unit without a number. */
const FIRST = oneOf('first', 'premiere', 're', 'ere');
/** Names of an exam. */
export const SITTING = oneOf(
  ...'exam exams examen epreuve paper test final midterm partiel ds quiz written oral ecrit controle'.split(
    ' ',
  ),
);
const SIGN = /^[^a-z\d]$/;
/** Words that may follow a number which stands for minutes without saying so ("1h 30", "an hour and twenty in"). */
const CLOSING = oneOf(
  ...'and or but in into late after of for to a on i he she they it is so can may should if when with left gone'.split(
    ' ',
  ),
  ...'passed exam paper test final et ou mais en apres de d du pour sur au je il elle on c donc si quand avec qu'.split(
    ' ',
  ),
  ...'epreuve examen partiel ecoulees pile sharp am pm the my long retard past since depuis peut peux puis ca now there today maintenant'.split(
    ' ',
  ),
);

/** Whether what stands at `i` can follow a bare number that counts minutes or hours. */
export const closes = (tokens: readonly Token[], i: number) => {
  const token = tokens[i];
  if (!token) return true;
  if (token.text === '%' || token.text === '/') return false;
  return SIGN.test(token.text) || CLOSING.has(token.text);
};

/** "1h30min", "two and a half hours", "trois quarts d'heure", "ninety-minute"; null when no duration starts at `i`. */
export function durationAt(tokens: readonly Token[], i: number): Match<Duration> | null {
  return partOfHourAt(tokens, i) ?? hoursAt(tokens, i) ?? minutesAt(tokens, i);
}

/** "half an hour", "une demi-heure", "un quart d'heure", "3/4 d'heure", "three quarters of an hour". */
function partOfHourAt(tokens: readonly Token[], i: number): Match<Duration> | null {
  // The English article alone: "il y a trois quarts d'heure" and "à une demi-heure" begin with another word.
  if (isWord(tokens, i, oneOf('a', 'an')) && !isWord(tokens, i + 1, oneOf('half', 'quarter'))) return null;
  let at = isWord(tokens, i, A) ? i + 1 : i;
  if (tokens[at]?.text === "'") at += 1;
  const part = (next: number | null, minutes: number): Match<Duration> | null => {
    if (next === null) return null;
    const hour = anHourAt(tokens, next);
    return hour === null ? null : { value: { minutes, clockToo: false }, next: hour };
  };
  const three = isWord(tokens, at, THREE) ? (tokens[at + 1]?.text === '-' ? at + 2 : at + 1) : null;
  const fraction = fractionAt(tokens, i);
  const digits = fraction && part(fraction.next, fraction.value * 60);
  return (
    digits ??
    (three === null ? null : part(after(tokens, three, QUARTERS), 45)) ??
    part(after(tokens, at, HALF), 30) ??
    part(after(tokens, at, QUARTER), 15)
  );
}

/** After "half" or "quart": "an hour", "-hour", "d'heure", "of an hour", "heure". */
function anHourAt(tokens: readonly Token[], i: number): number | null {
  let at = i;
  if (tokens[at]?.text === '-') at += 1;
  if (isWord(tokens, at, oneOf('of'))) at += 1;
  if (isWord(tokens, at, oneOf('a', 'an', 'd', 'de'))) at += 1;
  if (tokens[at]?.text === "'" || tokens[at]?.text === '-') at += 1;
  return isWord(tokens, at, HOUR) ? at + 1 : null;
}

function hoursAt(tokens: readonly Token[], i: number): Match<Duration> | null {
  if (isWord(tokens, i, HOUR) && isWord(tokens, i - 1, FIRST))
    return { value: { minutes: 60, clockToo: false }, next: i + 1 };
  const count = isWord(tokens, i, oneOf('a', 'an')) ? { value: 1, next: i + 1 } : numberAt(tokens, i);
  if (!count) return null;
  const and = partAfterAndAt(tokens, count.next);
  let unit = and?.next ?? count.next;
  if (tokens[unit]?.text === '-') unit += 1;
  if (!and && isWord(tokens, unit, PADDING)) unit += 1;
  if (!isWord(tokens, unit, HOUR)) return null;
  const whole = (count.value + (and?.value ?? 0)) * 60;
  const clockUnit = isWord(tokens, unit, CLOCK_HOUR) && Number.isInteger(count.value) && !and;
  // "two and a half hours and 55 minutes are gone": minutes do not follow part of an hour.
  const parted = and !== null || !Number.isInteger(count.value);
  const rest = parted || isApart(tokens, i, unit + 1) ? null : restOfHourAt(tokens, unit + 1);
  const minutes = whole + (rest?.value.minutes ?? 0);
  return {
    value: { minutes, clockToo: clockUnit && minutes < 24 * 60 && rest?.value.saysMinutes !== true },
    next: rest?.next ?? unit + 1,
  };
}

/** "and a half", "et demie", "and three quarters", "et quart", as parts of one. */
function partAfterAndAt(tokens: readonly Token[], i: number): Match<number> | null {
  if (!isWord(tokens, i, AND)) return null;
  let at = i + 1;
  if (isWord(tokens, at, oneOf('a', 'un', 'une', 'le'))) at += 1;
  if (isWord(tokens, at, HALF)) return { value: 1 / 2, next: at + 1 };
  if (isWord(tokens, at, QUARTER)) return { value: 1 / 4, next: at + 1 };
  if (isWord(tokens, at, THREE) && isWord(tokens, at + 1, QUARTERS)) return { value: 3 / 4, next: at + 2 };
  return fractionAt(tokens, at);
}

/** "exam 3h 20 min late": two quantities, though "3h 20 min" could be one. */
function isApart(tokens: readonly Token[], i: number, rest: number): boolean {
  if (tokens[rest]?.value === undefined || tokens[rest].glued || !isWord(tokens, rest + 1, MINUTE))
    return false;
  const of = isWord(tokens, i - 1, oneOf('of', 'de')) ? i - 2 : i - 1;
  if (!isWord(tokens, of, SITTING)) return false;
  const late = isWord(tokens, rest + 2, oneOf('de', 'of')) ? rest + 3 : rest + 2;
  return isWord(tokens, late, oneOf('late', 'retard', 'behind', 'delay', 'in', 'gone', 'after', 'apres'));
}

interface Rest {
  readonly minutes: number;
  readonly saysMinutes: boolean;
}

/** What follows "1h": "30", "30 min", " et demie", " and twenty", " moins le quart", " 1/2". */
function restOfHourAt(tokens: readonly Token[], i: number): Match<Rest> | null {
  const rest = (minutes: number, next: number, saysMinutes = false) => ({
    value: { minutes, saysMinutes },
    next,
  });
  const part = partAfterAndAt(tokens, i) ?? fractionAt(tokens, i);
  if (part) {
    // "an hour and a quarter of an hour" says the unit again.
    const again = anHourAt(tokens, part.next);
    return rest(part.value * 60, again ?? part.next);
  }
  if (isWord(tokens, i, HALF) && anHourAt(tokens, i + 1) === null) return rest(30, i + 1);
  if (isWord(tokens, i, QUARTER) && anHourAt(tokens, i + 1) === null) return rest(15, i + 1);
  const less = lessAt(tokens, i);
  if (less) return rest(-less.value, less.next);

  const linked = isWord(tokens, i, AND);
  let at = linked ? i + 1 : i;
  if (tokens[at]?.text === '-' && tokens[at]?.glued !== true) return null;
  const glued = tokens[at]?.glued === true;
  const count = numberAt(tokens, at);
  if (!count || count.value >= 60 || !Number.isInteger(count.value)) return null;
  at = count.next;
  if (isWord(tokens, at, MINUTE)) return rest(count.value, at + 1, true);
  if (tokens[at]?.glued && isWord(tokens, at, oneOf('m'))) return rest(count.value, at + 1, true);
  // A bare number counts minutes where it is glued ("1h5"), or written as minutes are and nothing is counted by it.
  if (isWord(tokens, at, HOUR) || (tokens[at]?.text === ':' && tokens[at + 1]?.glued)) return null;
  if (glued && !linked) return rest(count.value, at);
  const looks = linked ? count.value >= 5 && count.value % 5 === 0 : (tokens[i]?.text.length ?? 0) >= 2;
  // "a 3 hour one" is an exam.
  const one = isWord(tokens, i, oneOf('un', 'une', 'one'));
  return looks && closes(tokens, at) && !one ? rest(count.value, at) : null;
}

/** "moins le quart", "moins dix": minutes taken off. */
function lessAt(tokens: readonly Token[], i: number): Match<number> | null {
  if (!isWord(tokens, i, oneOf('moins'))) return null;
  const at = isWord(tokens, i + 1, oneOf('le', 'un')) ? i + 2 : i + 1;
  if (isWord(tokens, at, QUARTER)) return { value: 15, next: at + 1 };
  const count = numberAt(tokens, at);
  return count && count.value <= 30 && closes(tokens, count.next) ? count : null;
}

/** "(at) minute 65", "(à la) 50e minute". */
function nthMinuteAt(tokens: readonly Token[], i: number): Match<Duration> | null {
  const [first, second] = [tokens[i], tokens[i + 1]];
  const said = (minutes: number, next: number) => ({ value: { minutes, clockToo: false }, next });
  if (
    first?.text === 'minute' &&
    second?.value !== undefined &&
    isWord(tokens, i - 1, oneOf('at', 'a', 'la'))
  )
    return said(second.value, i + 2);
  if (first?.value === undefined || !second?.glued || !ORDINAL.has(second.text)) return null;
  return isWord(tokens, i + 2, oneOf('minute', 'min')) ? said(first.value, i + 3) : null;
}

function minutesAt(tokens: readonly Token[], i: number): Match<Duration> | null {
  const nth = nthMinuteAt(tokens, i);
  if (nth) return nth;
  const count = isWord(tokens, i, oneOf('a')) ? { value: 1, next: i + 1 } : numberAt(tokens, i);
  if (!count || count.value > 1440) return null;
  let at = count.next;
  const unit = tokens[at];
  const value = { minutes: count.value, clockToo: false };
  if (unit?.glued && tokens[i]?.value !== undefined && !tokens[at + 1]?.glued) {
    if (unit.text === 'm') return { value, next: at + 1 };
    if (unit.text === "'") return { value, next: at + 1 };
  }
  if (unit?.text === '-') at += 1;
  if (isWord(tokens, at, PADDING)) at += 1;
  return isWord(tokens, at, MINUTE) ? { value, next: at + 1 } : null;
}

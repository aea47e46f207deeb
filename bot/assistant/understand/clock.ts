import { closes } from './durations.ts';
import { numberAt } from './numbers.ts';
import { isWord, oneOf, type Match, type Token } from './tokens.ts';

/** A time of day. */
export interface Clock {
  /** Minutes after midnight, `[0, 1440)`. */
  readonly minutes: number;
  /** Said without morning or afternoon ("2:25", "at 3"): it may be twelve hours later. */
  readonly twelve: boolean;
}

const NOON = oneOf('midi', 'noon', 'midday');
const MIDNIGHT = oneOf('minuit', 'midnight');
const PAST = oneOf('past');
const TO = oneOf('to');
const SHARP = oneOf('sharp', 'pile', 'tapantes');
/** Words after which a bare number is an hour: "at 9", "it's 10", "from 2". */
const BEFORE_BARE = oneOf('at', '@', 'since', 'until', 'till', 'til', 'by', 'its', 'around');
/** Words after which "10.15" is a time: "papers opened 10.30". */
const BEFORE_DOTTED = oneOf(
  ...'down opened open opens started starts start began begins finish finishes ends end ended arrived over now'.split(
    ' ',
  ),
);
const BEFORE_TO = oneOf('at', 'its', 's', 'is', 'until', 'till', 'by', 'about', 'around');

const DAY = 24 * 60;
const HALF_DAY = 12 * 60;

/** "9:50", "8.30am", "2 pm", "noon", "half past nine", "9 o'clock", "10 sharp", "at 9"; null when none starts at `i`. */
export function clockAt(tokens: readonly Token[], i: number): Match<Clock> | null {
  return namedAt(tokens, i) ?? pastAt(tokens, i) ?? digitalAt(tokens, i) ?? wordedAt(tokens, i);
}

const clock = (minutes: number, next: number, twelve = false): Match<Clock> | null =>
  minutes >= 0 && minutes < DAY ? { value: { minutes, twelve }, next } : null;

/** A time said without morning or afternoon; from 13:00 on there is only one. */
const told = (minutes: number, next: number) => clock(minutes, next, minutes <= HALF_DAY + 59);

function namedAt(tokens: readonly Token[], i: number): Match<Clock> | null {
  if (isWord(tokens, i, MIDNIGHT)) return clock(0, i + 1);
  if (tokens[i]?.value === 12 && isWord(tokens, i + 1, NOON)) return clock(HALF_DAY, i + 2);
  if (!isWord(tokens, i, NOON)) return null;
  const before = tokens[i - 1]?.text === '-' ? i - 2 : i - 1;
  if (isWord(tokens, before, oneOf('apres', 'aprem'))) return null;
  if (isWord(tokens, i + 1, oneOf('et'))) {
    if (isWord(tokens, i + 2, oneOf('demi', 'demie'))) return clock(HALF_DAY + 30, i + 3);
    if (isWord(tokens, i + 2, oneOf('quart'))) return clock(HALF_DAY + 15, i + 3);
  }
  const minutes = tokens[i]?.text === 'midi' ? numberAt(tokens, i + 1) : null;
  return minutes &&
    [5, 10, 15, 20, 25, 30, 35, 40, 45, 50].includes(minutes.value) &&
    closes(tokens, minutes.next)
    ? clock(HALF_DAY + minutes.value, minutes.next)
    : clock(HALF_DAY, i + 1);
}

/** "half past nine", "a quarter to ten", "ten past nine", "half nine". */
function pastAt(tokens: readonly Token[], i: number): Match<Clock> | null {
  const start = isWord(tokens, i, oneOf('a')) ? i + 1 : i;
  const named = isWord(tokens, start, oneOf('half'))
    ? 30
    : isWord(tokens, start, oneOf('quarter'))
      ? 15
      : null;
  const count = named === null ? numberAt(tokens, start) : { value: named, next: start + 1 };
  if (!count || count.value < 1 || count.value > 30 || !Number.isInteger(count.value)) return null;
  const at = isWord(tokens, count.next, oneOf('minutes', 'minute', 'min')) ? count.next + 1 : count.next;
  const past = isWord(tokens, at, PAST);
  const to =
    isWord(tokens, at, TO) &&
    (named === 15 || isWord(tokens, i - 1, BEFORE_TO) || goesOnTill(tokens, i - 1, at + 1));
  if (!past && !to) {
    // British "half nine": with an hour in words and nothing counted by it.
    const hour = named === 30 && tokens[at]?.value === undefined ? numberAt(tokens, at) : null;
    return hour && hour.value >= 1 && hour.value <= 12 && closes(tokens, hour.next)
      ? told(hour.value * 60 + 30, hour.next)
      : null;
  }
  const noon = isWord(tokens, at + 1, NOON) ? { value: 12, next: at + 2 } : null;
  const hour = noon ?? numberAt(tokens, at + 1);
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return null;
  return halved(tokens, hour.next, hour.value * 60 + (past ? count.value : -count.value));
}

/** "From ten to nine in the morning till…": not from ten o'clock to nine. */
function goesOnTill(tokens: readonly Token[], before: number, at: number): boolean {
  if (!isWord(tokens, before, oneOf('from'))) return false;
  const hour = numberAt(tokens, at);
  const next = hour && (halfOfDayAt(tokens, hour.next)?.next ?? hour.next);
  return next !== null && isWord(tokens, next, oneOf('till', 'until', 'til', 'to'));
}

/** "9:50", "14:05", "8.30 am", "at 9.50". */
function digitalAt(tokens: readonly Token[], i: number): Match<Clock> | null {
  const token = tokens[i];
  if (token?.value === undefined) return null;
  const [colon, minutes] = [tokens[i + 1], tokens[i + 2]];
  if (colon?.text === ':' && colon.glued && minutes?.glued && /^[0-5]\d$/.test(minutes.text)) {
    if (!/^\d{1,2}$/.test(token.text) || token.value > 23) return null;
    const seconds = tokens[i + 3]?.text === ':' && tokens[i + 4]?.glued === true ? i + 5 : i + 3;
    return halved(tokens, seconds, token.value * 60 + Number(minutes.text));
  }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(token.text);
  if (!dotted) return null;
  const total = Number(dotted[1]) * 60 + Number(dotted[2]);
  if (halfOfDayAt(tokens, i + 1)) return halved(tokens, i + 1, total);
  const led = isLed(tokens, i) || isWord(tokens, i - 1, BEFORE_DOTTED);
  return led && closes(tokens, i + 1) ? told(total, i + 1) : null;
}

/** "2pm", "9 o'clock", "10 sharp", "at 9", "it's ten". */
function wordedAt(tokens: readonly Token[], i: number): Match<Clock> | null {
  const hour = numberAt(tokens, i);
  if (!hour || !Number.isInteger(hour.value) || hour.value > 23) return null;
  const at = hour.next;
  if (hour.value >= 1 && halfOfDayAt(tokens, at)) return halved(tokens, at, hour.value * 60);
  if (isWord(tokens, at, oneOf('oclock'))) return halved(tokens, at + 1, hour.value * 60);
  if (
    isWord(tokens, at, oneOf('o')) &&
    tokens[at + 1]?.text === "'" &&
    isWord(tokens, at + 2, oneOf('clock'))
  )
    return halved(tokens, at + 3, hour.value * 60);
  if (isWord(tokens, at, oneOf('o')) && isWord(tokens, at + 1, oneOf('clock')))
    return halved(tokens, at + 2, hour.value * 60);
  if (isWord(tokens, at, SHARP) && hour.value >= 1) return told(hour.value * 60, at + 1);
  return isLed(tokens, i) &&
    !isWord(tokens, at, PAST) &&
    hour.value >= 1 &&
    hour.value <= 20 &&
    closes(tokens, at) &&
    !isWord(tokens, at, oneOf('of', 'a'))
    ? told(hour.value * 60, at)
    : null;
}

/** Whether "at", "it's" or the like stands before, so that a bare number is an hour. */
function isLed(tokens: readonly Token[], i: number): boolean {
  const its =
    isWord(tokens, i - 1, oneOf('s')) && tokens[i - 2]?.text === "'" && isWord(tokens, i - 3, oneOf('it'));
  const itIs = isWord(tokens, i - 1, oneOf('is')) && isWord(tokens, i - 2, oneOf('it', 'time'));
  // "On the stroke of eleven."
  const stroke = isWord(tokens, i - 1, oneOf('of')) && isWord(tokens, i - 2, oneOf('stroke'));
  return isWord(tokens, i - 1, BEFORE_BARE) || its || itIs || stroke;
}

/** "am", "p.m.", "in the afternoon", "du matin", "de l'apres-midi", "du soir". */
function halfOfDayAt(tokens: readonly Token[], i: number): Match<'am' | 'pm'> | null {
  const word = tokens[i]?.text;
  if (word === 'am' || word === 'pm') return { value: word, next: i + 1 };
  if ((word === 'a' || word === 'p') && tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === 'm') {
    return { value: word === 'a' ? 'am' : 'pm', next: tokens[i + 3]?.text === '.' ? i + 4 : i + 3 };
  }
  const said = tokens.slice(i, i + 5).map(({ text }) => text);
  const phrase = said.join(' ');
  if (phrase.startsWith('in the morning')) return { value: 'am', next: i + 3 };
  if (phrase.startsWith('in the afternoon')) return { value: 'pm', next: i + 3 };
  if (phrase.startsWith('du matin')) return { value: 'am', next: i + 2 };
  if (phrase.startsWith('du soir')) return { value: 'pm', next: i + 2 };
  if (/^de l ' (apres|aprem)/.test(phrase)) return { value: 'pm', next: i + (said[4] === '-' ? 6 : 4) };
  return null;
}

/** Minutes of day with a morning or afternoon that may follow. */
function halved(tokens: readonly Token[], i: number, minutes: number): Match<Clock> | null {
  const half = halfOfDayAt(tokens, i);
  if (!half) return told(minutes, i);
  const base = minutes >= HALF_DAY && minutes < HALF_DAY + 60 ? minutes - HALF_DAY : minutes;
  return clock(half.value === 'pm' && base < HALF_DAY ? base + HALF_DAY : base, half.next);
}

/** Minutes from one time to a later one of the same sitting; null when it is not later, or too late to be meant. */
export function minutesBetween(from: Clock, to: Clock): number | null {
  const gap = to.minutes - from.minutes;
  if (gap >= 0 && gap <= HALF_DAY) return gap;
  if (gap > HALF_DAY) return from.twelve ? gap - HALF_DAY : null;
  const shifted = gap + HALF_DAY;
  return shifted >= 0 && shifted <= 8 * 60 && (from.twelve || to.twelve) ? shifted : null;
}

/** The time of day on the asker's own clock: of "2026-11-21T09:50:00+01:00", 9:50. */
export function clockOfIso(now: string): Clock | null {
  const found = /T(\d{2}):(\d{2})/.exec(now);
  return found ? { minutes: Number(found[1]) * 60 + Number(found[2]), twelve: false } : null;
}

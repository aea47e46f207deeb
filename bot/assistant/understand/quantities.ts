import { clockAt, minutesBetween, type Clock } from './clock.ts';
import { closes, durationAt, SITTING } from './durations.ts';
import { numberAt } from './numbers.ts';
import { isWord, oneOf, tokenise, type Match, type Token } from './tokens.ts';

/** What a number with its unit tells, before it is known what it is said of. */
export type Quantity = Span &
  (
    | { readonly kind: 'duration'; readonly minutes: number }
    | { readonly kind: 'clock'; readonly clock: Clock }
    /** "3h", "neuf heures": as many minutes long, or that time of day. */
    | { readonly kind: 'either'; readonly minutes: number; readonly clock: Clock }
    /** "from 9 to 12", "9h-12h". */
    | { readonly kind: 'range'; readonly from: Clock; readonly to: Clock }
    /** Several values for one thing ("10 to 15 min", "2 ou 3 h"): none of them can be relied on. */
    | { readonly kind: 'vague' }
  );

/** Where it stands in the folded text, `[start, end)`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

type Reading =
  | { readonly kind: 'duration'; readonly minutes: number }
  | { readonly kind: 'clock'; readonly clock: Clock }
  | { readonly kind: 'either'; readonly minutes: number; readonly clock: Clock }
  | { readonly kind: 'range'; readonly from: Clock; readonly to: Clock }
  | { readonly kind: 'vague' };

const DAY_HOURS = 13 * 60;
/** An exam as short as this, or as long, is not told by a range of times. */
const SHORTEST_RANGE = 15;
const LONGEST_RANGE = 10 * 60;

/** From this hour on, "9h-12h" is read as times even where no word says so. */
const EARLY = 7 * 60;

const LEAD = oneOf('from', 'de', 'between', 'entre');
const BETWEEN = oneOf('between', 'entre');
const AND = oneOf('and', 'et');
const CHOICE = oneOf('or', 'ou', '/');
const JOINT = oneOf('-', '/', 'to', 'a', 'and', 'et', 'till', 'until', 'til', 'or', 'ou', 'jusqu', 'through');
/** The durations and times of day in a folded text (see `fold`), in order. Linear in its length. */
export function quantitiesIn(folded: string): readonly Quantity[] {
  // "three-and-a-half-hour": hyphens that only join words. The length stays, and with it all places.
  const tokens = tokenise(folded.replace(/-(?=(?:and|a|half|hours?|hrs?|minutes?|mins?|quarters?)\b)/g, ' '));
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length;) {
    const match = rangeAt(tokens, i) ?? singleAt(tokens, i);
    const [first, last] = [tokens[i], tokens[(match?.next ?? 0) - 1]];
    if (match && first && last) found.push({ ...match.value, start: first.start, end: last.end });
    i = match?.next ?? i + 1;
  }
  return found;
}

function singleAt(tokens: readonly Token[], i: number): Match<Reading> | null {
  const time = clockAt(tokens, i);
  const length = durationAt(tokens, i);
  if (time && time.next >= (length?.next ?? 0))
    return { value: { kind: 'clock', clock: time.value }, next: time.next };
  if (!length) return null;
  const { minutes, clockToo } = length.value;
  if (!clockToo) return { value: { kind: 'duration', minutes }, next: length.next };
  const half = afternoonAt(tokens, length.next);
  const clock = { minutes: minutes + (half?.value ?? 0), twelve: !half && minutes < DAY_HOURS };
  if (half && clock.minutes < 24 * 60) return { value: { kind: 'clock', clock }, next: half.next };
  // No exam lasts thirteen hours.
  return {
    value: minutes >= DAY_HOURS ? { kind: 'clock', clock } : { kind: 'either', minutes, clock },
    next: length.next,
  };
}

/** "2h de l'apres-midi", "9h du matin", "7 heures du soir": the minutes to add. */
function afternoonAt(tokens: readonly Token[], i: number): Match<number> | null {
  const said = tokens
    .slice(i, i + 4)
    .map(({ text }) => text)
    .join(' ');
  if (said.startsWith('du matin')) return { value: 0, next: i + 2 };
  if (said.startsWith('du soir')) return { value: 12 * 60, next: i + 2 };
  if (/^de l ' (apres|aprem)/.test(said)) return { value: 12 * 60, next: i + 4 };
  return null;
}

/** Two values joined by "to", "-", "ou"…: a range of times, or a vague duration. */
function rangeAt(tokens: readonly Token[], i: number): Match<Reading> | null {
  const led = isWord(tokens, i, LEAD);
  const first = endAt(tokens, led ? i + 1 : i);
  if (!first || !isWord(tokens, first.next, JOINT)) return null;
  const joint = tokens[first.next]?.text ?? '';
  let at = first.next + 1;
  if (joint === 'jusqu') at += isWord(tokens, at + 1, oneOf('a')) ? 2 : 1;
  const between = isWord(tokens, i, BETWEEN) && isWord(tokens, first.next, AND);
  const second = endAt(tokens, at);
  if (second && (between || (!AND.has(joint) && !CHOICE.has(joint)))) {
    const sitting = isWord(tokens, i - 1, SITTING) || isWord(tokens, second.next, SITTING);
    const bare = first.value.bare && second.value.bare;
    const times = bare
      ? (led || sitting) && closes(tokens, second.next)
      : first.value.sure || second.value.sure || first.value.clock.minutes >= EARLY;
    const range = times ? rangeOf(first.value, second.value) : null;
    if (range) return { value: range, next: second.next };
  }
  // "10 to 15 min", "2 ou 3 h": the first number takes the unit of the second.
  const unit = durationAt(tokens, at);
  const vague = unit !== null && (between || CHOICE.has(joint) || (!AND.has(joint) && first.value.bare));
  return vague ? { value: { kind: 'vague' }, next: unit.next } : null;
}

function rangeOf(first: RangeEnd, second: RangeEnd): Reading | null {
  // "2-4pm" begins in the afternoon, too.
  const late = first.bare && second.sure && !second.clock.twelve && second.clock.minutes >= DAY_HOURS;
  const shifted = { minutes: first.clock.minutes + 12 * 60, twelve: false };
  const from = late && shifted.minutes < second.clock.minutes ? shifted : first.clock;
  const gap = minutesBetween(from, second.clock);
  if (gap === null || gap < SHORTEST_RANGE || gap > LONGEST_RANGE) return null;
  return { kind: 'range', from, to: second.clock };
}

interface RangeEnd {
  readonly clock: Clock;
  /** A time of day beyond doubt. */
  readonly sure: boolean;
  /** A number without a unit. */
  readonly bare: boolean;
}

function endAt(tokens: readonly Token[], i: number): Match<RangeEnd> | null {
  const time = clockAt(tokens, i);
  if (time) return { value: { clock: time.value, sure: true, bare: false }, next: time.next };
  const length = durationAt(tokens, i);
  if (length) {
    const { minutes, clockToo } = length.value;
    if (!clockToo) return null;
    return {
      value: { clock: { minutes, twelve: minutes < DAY_HOURS }, sure: false, bare: false },
      next: length.next,
    };
  }
  const hour = numberAt(tokens, i);
  if (!hour || hour.value < 1 || !Number.isInteger(hour.value)) return null;
  const clock = { minutes: hour.value * 60, twelve: hour.value <= 12 };
  return { value: { clock, sure: false, bare: true }, next: hour.next };
}

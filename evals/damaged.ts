import type { Citation } from '../bot/contract.ts';

/** A stretch of a source, UTF-16 code units, `[start, end)`. */
interface Stretch {
  readonly regulation: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Stretches that were read against the source and may be quoted, though `isGenuine` does not know the words again: it
 * allows few changed letters, and in these too many are markup or what OCR made of a list's marks and of dotted lines.
 * A test finds them among all that can be cited, and fails for others.
 */
export const DAMAGED: readonly Stretch[] = [
  // "1<sup>er</sup> mars": the letters of the tags.
  { regulation: 'cnam', start: 2521, end: 3071 },
  // "comporte 4 mincmales indications", and list marks read as the letter "e".
  { regulation: 'utc', start: 7464, end: 7695 },
  { regulation: 'utc', start: 8587, end: 8731 },
  // The form of the exam record: dotted lines read as letters, words glued together.
  { regulation: 'supmeca', start: 18841, end: 19176 },
  { regulation: 'supmeca', start: 19178, end: 19347 },
  { regulation: 'supmeca', start: 19348, end: 19937 },
  { regulation: 'supmeca', start: 19939, end: 20080 },
];

/** Whether a citation is one of these stretches. */
export function isDamaged({ regulation, start, end }: Citation): boolean {
  return DAMAGED.some((one) => one.regulation === regulation && one.start === start && one.end === end);
}

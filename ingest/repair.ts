import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { editsBetween } from './align.ts';
import type { Span } from './document.ts';
import { IngestError } from './error.ts';
import { type Edit, MappedText } from './mapped-text.ts';
import { type Review, reviewSchema } from './review.ts';

/** Where the review of a source is kept, whether or not there is one. */
export const reviewPath = (corpusDir: string, id: string): string => join(corpusDir, `${id}.review.json`);

/**
 * The review of a source, or null when nobody has reviewed it. Throws an IngestError that names the file and the field
 * when the file is not a review.
 */
export function loadReview(corpusDir: string, id: string): Review | null {
  const path = reviewPath(corpusDir, id);
  if (!existsSync(path)) return null;
  const review = reviewSchema.safeParse(readJson(path));
  if (!review.success) {
    const [issue] = review.error.issues;
    const field = z.core.toDotPath(issue?.path ?? []);
    throw new IngestError(`${path}: ${field ? `${field}: ` : ''}${issue?.message ?? 'is not a review'}.`);
  }
  if (review.data.regulation !== id)
    throw new IngestError(
      `${path}: regulation: "${review.data.regulation}" must be "${id}", as in the file's name.`,
    );
  return review.data;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, ' ');
    throw new IngestError(`${path} cannot be read as JSON: ${why}.`, { cause: error });
  }
}

/** What a review made of a source. */
export interface Repaired {
  /** The repaired words, each character mapped to its source; lines end where they end in the source. */
  readonly text: MappedText;
  /** Repairs that do not fit the source, a sentence each: another count than reviewed, or never applied. */
  readonly mismatches: readonly string[];
}

/**
 * Applies the repairs of a review (see ingest/review.ts for what they mean) to a source. Characters that `find` and
 * `put` have in common keep their own offsets; the others stand for the few characters that they replace. White space
 * in `put` that answers to white space in the source is left as it stands there, so that lines survive; to join two
 * lines, `put` has none, and to break a line, it has a line end.
 */
export function repairSource(source: string, review: Review | null): Repaired {
  const taken = new Uint8Array(source.length);
  const stretches: Edit[] = [];
  const mismatches: string[] = [];
  for (const { find, put, count } of review?.repairs ?? []) {
    const places = occurrences(source, find);
    if (places.length !== count)
      mismatches.push(
        `${quoted(find)} stands ${places.length} times in the source, not ${count} as reviewed.`,
      );
    const free = places.filter(([start, end]) => !taken.subarray(start, end).includes(1));
    if (places.length > 0 && free.length === 0)
      mismatches.push(
        `${quoted(find)} is never repaired: earlier repairs cover every place where it stands.`,
      );
    for (const [start, end] of free) {
      taken.fill(1, start, end);
      stretches.push({ start, end, put });
    }
  }
  const edits = stretches
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, put }) => editsBetween(source.slice(start, end), put, start));
  return { text: MappedText.of(source).replaceAll(edits), mismatches };
}

const quoted = (text: string): string => JSON.stringify(text);

/** Where the words of a repair stand in a text, as `[start, end)`. */
export function occurrences(text: string, find: string): [start: number, end: number][] {
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  const before = new RegExp(`^${letter}`, 'u').test(find) ? `(?<!${letter})` : '';
  const after = new RegExp(`${letter}$`, 'u').test(find) ? `(?!${letter})` : '';
  const matches = text.matchAll(new RegExp(before + patternOf(find) + after, 'gu'));
  return Array.from(matches, (match) => [match.index, match.index + match[0].length]);
}

/**
 * Where lines that a review lists (its `debris`, its `unrepaired`) stand in the source, spaces around them left out, any
 * white space between their words. Equal entries are equal lines one after the other. Null for one that stands nowhere.
 */
export function linesOf(source: string, lines: readonly string[]): (Span | null)[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const nth = seen.get(line) ?? 0;
    seen.set(line, nth + 1);
    const wholeLine = new RegExp(`(?<=^[^\\S\\n]*)${patternOf(line.trim())}(?=[^\\S\\n]*$)`, 'gmu');
    const match = [...source.matchAll(wholeLine)][nth];
    return match ? [match.index, match.index + match[0].length] : null;
  });
}

/** The source of a regular expression that matches these words, with any white space where they have some. */
const patternOf = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');

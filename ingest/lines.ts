import type { Span } from './document.ts';
import type { MappedText } from './mapped-text.ts';
import type { Review } from './review.ts';

/** A line of the repaired text that has words of the regulation. */
export interface Line {
  /** Where it stands in the repaired text, white space at its ends left out. */
  readonly at: Span;
  readonly text: string;
  /** White space before its first word, in characters. */
  readonly indent: number;
  /** Whether it can begin a paragraph: after a blank line, or after a line that ends before it is full. */
  readonly fresh: boolean;
}

/** A line, or part of one, that is left out, where it stands in the repaired text, and why. */
export interface Dropped {
  readonly at: Span;
  readonly why: string;
}

const PAGE_NUMBER = /^(?:page|p\.)\s*\d+(?:\s*(?:\/|sur|of)\s*\d+)?$|^\d+\s*\/\s*\d+$|^[-–—]\s*\d+\s*[-–—]$/i;
const CONTENTS_LINE = /(?<!\.)\.{4,}\s*\d+$/;
const BARE_NUMBER = /^\d{1,4}$/;
/** Punctuation after which a sentence, or a part of an enumeration, is over. */
export const ENDED = /[.:;!?…][)»"”]?$/u;
const BEGINS = /^[«"“(]?\s*[\p{Lu}\d]/u;
/** Marks at the head of a list item, white space included. */
export const BULLET = /^(?:[•▪◦‣●■❖➢➤*–—-]|\d{1,2}[.)]|\(?[a-z]\))\s+/u;

/** The lines of a repaired text, and those that are not part of the regulation's words. */
export function readLines(
  text: MappedText,
  source: string,
  review: Review | null,
  pages: readonly number[] | null,
): { lines: Line[]; dropped: Dropped[]; missing: string[] } {
  const { spans, missing } = reviewedDebris(source, review);
  const raw = Array.from(text.text.matchAll(/[^\n]+/g), (match) => {
    const words = match[0].trim();
    const indent = match[0].length - match[0].trimStart().length;
    const start = match.index + indent;
    return { at: [start, start + words.length] as const, text: words, indent };
  });
  const atPageEdge = pages ? pageEdges(raw, text, source, pages) : new Set<number>();
  const headings = runningHeads(raw, atPageEdge, pages?.length ?? 0);
  const width = typicalWidth(raw.map((line) => line.text.length));
  const lines: Line[] = [];
  const dropped: Dropped[] = [];
  let before: { text: string; end: number } | null = null;
  for (const [n, { at, text: words, indent }] of raw.entries()) {
    if (words === '') continue;
    const [from] = text.toSource(at[0], at[1], source)[0] ?? [0];
    const why =
      spans.find(({ span }) => span[0] <= from && from < span[1])?.why ?? reason(words, atPageEdge.has(n));
    if (why !== null || headings.has(n)) {
      dropped.push({ at, why: why ?? 'running head' });
      continue;
    }
    const blank = before === null || /\n[^\S\n]*\n|\f/.test(text.text.slice(before.end, at[0]));
    const fresh =
      blank ||
      (BEGINS.test(words) &&
        ((indent > 0 && ENDED.test(before?.text ?? '')) || hadRoom(before?.text ?? '', words, width)));
    lines.push({ at, text: words, indent, fresh });
    before = { text: words, end: at[1] };
  }
  return { lines, dropped, missing };
}

function reason(words: string, atPageEdge: boolean): string | null {
  if (!/[\p{L}\p{N}]/u.test(words) && !BULLET.test(`${words} `)) return 'no words';
  if (PAGE_NUMBER.test(words) || (atPageEdge && BARE_NUMBER.test(words))) return 'page number';
  if (CONTENTS_LINE.test(words)) return 'table of contents';
  return null;
}

/** The first word of a line would have fitted on the line before: that line was ended on purpose. */
function hadRoom(before: string, line: string, width: number): boolean {
  const word = line.split(/\s/, 1)[0] ?? '';
  return before.length + 1 + word.length <= 0.8 * width;
}

/** Lines longer than this hold a tenth of the text. Fonts set lines of the same width with more or fewer characters. */
function typicalWidth(lengths: readonly number[]): number {
  const longestFirst = lengths.toSorted((a, b) => b - a);
  const tenth = 0.1 * lengths.reduce((sum, length) => sum + length, 0);
  let held = 0;
  return longestFirst.find((length) => (held += length) > tenth) ?? 0;
}

/** The lines that a review sets aside, each entry looked for after the one before. */
function reviewedDebris(
  source: string,
  review: Review | null,
): { spans: { span: Span; why: string }[]; missing: string[] } {
  const entries = [
    ...(review?.debris ?? []).map((entry) => ({ ...entry, inOrder: true })),
    ...(review?.unrepaired ?? []).map((text) => ({ text, why: 'too damaged to read', inOrder: false })),
  ];
  const spans: { span: Span; why: string }[] = [];
  const missing: string[] = [];
  let cursor = 0;
  for (const { text, why, inOrder } of entries) {
    const words = text
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const found = new RegExp(`^[^\\S\\n]*${words.join('\\s+')}[^\\S\\n]*$`, 'm').exec(
      source.slice(inOrder ? cursor : 0),
    );
    if (!found) {
      missing.push(text);
      continue;
    }
    const start = found.index + (inOrder ? cursor : 0);
    spans.push({ span: [start, start + found[0].length], why });
    if (inOrder) cursor = start + found[0].length;
  }
  return { spans, missing };
}

interface RawLine {
  readonly at: Span;
  readonly text: string;
}

/** The first and the last line with words of each page, by their numbers. */
function pageEdges(
  raw: readonly RawLine[],
  text: MappedText,
  source: string,
  pages: readonly number[],
): Set<number> {
  const edges = new Map<number, [first: number, last: number]>();
  for (const [n, { at, text: words }] of raw.entries()) {
    if (words === '') continue;
    const [from] = text.toSource(at[0], at[1], source)[0] ?? [0];
    const page = pages.findLastIndex((start) => start <= from);
    edges.set(page, [edges.get(page)?.[0] ?? n, n]);
  }
  return new Set([...edges.values()].flat());
}

/** Lines that head or end most pages of a PDF, figures aside. */
function runningHeads(raw: readonly RawLine[], edges: ReadonlySet<number>, pages: number): Set<number> {
  const key = (n: number): string => (raw[n]?.text ?? '').replace(/\d+/g, '#');
  const counts = new Map<string, number>();
  for (const n of edges) counts.set(key(n), (counts.get(key(n)) ?? 0) + 1);
  return new Set([...edges].filter((n) => pages >= 3 && (counts.get(key(n)) ?? 0) > pages / 2));
}

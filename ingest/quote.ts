import type { RegulationDocument, Span } from './document.ts';
import { MappedText } from './mapped-text.ts';

/** What stands between two stretches of a quote that are apart in the source. */
export const GAP = ' […] ';

/** Words of a regulation, and where they stand. */
export interface Quote {
  /** The stretches of the reading text. */
  readonly reading: readonly Span[];
  /** The stretches of the source: one where the words stand together, more where something lies between. */
  readonly spans: readonly Span[];
  /** From the start of the first stretch to the end of the last, in the source. */
  readonly start: number;
  readonly end: number;
  /** The words as the reading text has them, white space folded, " […] " between stretches of the source. */
  readonly quote: string;
}

const mapped = new WeakMap<RegulationDocument, MappedText>();

/** The reading text of a document with its map, unpacked once. */
export function mappedReading(document: RegulationDocument): MappedText {
  const known = mapped.get(document);
  if (known) return known;
  const reading = MappedText.fromRuns(document.reading, document.runs);
  mapped.set(document, reading);
  return reading;
}

/** The words of some stretches of a reading text, in that order, with their places in the source. */
export function quoteOf(reading: MappedText, stretches: readonly Span[], source: string): Quote {
  const spans: [number, number][] = [];
  const parts: string[] = [];
  for (const [start, end] of stretches)
    for (let i = start; i < end; i++) {
      const [[from, to] = [0, 0]] = reading.toSource(i, i + 1, source);
      const character = reading.text.charAt(i);
      const span = spans.at(-1);
      if (span && from >= span[0] && source.slice(span[1], from).trim() === '') {
        span[1] = Math.max(span[1], to);
        const between = i === start && start !== stretches[0]?.[0] ? ' ' : '';
        parts[parts.length - 1] += between + character;
      } else {
        spans.push([from, to]);
        parts.push(character);
      }
    }
  const quote = parts
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(GAP);
  return {
    reading: stretches,
    spans,
    start: Math.min(...spans.map(([start]) => start)),
    end: Math.max(...spans.map(([, end]) => end)),
    quote,
  };
}

/**
 * Finds words in the part of a regulation that has a label, as a person writes them down: in repaired French, with any
 * kind of apostrophe, dash, white space and list mark, "[…]", "[...]" or " … " where words were left out. The quote that comes back
 * is the regulation's own words, never the caller's. Null where the words are not there.
 */
export function locate(
  document: RegulationDocument,
  source: string,
  label: string,
  words: string,
): Quote | null {
  const patterns = words
    .split(/\s*\[(?:…|\.{3})\]\s*|\s…\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(asPattern);
  if (patterns.length === 0) return null;
  for (const section of document.sections) {
    if (section.label !== label) continue;
    const stretches = inOrder(patterns, document.reading.slice(...section.reading), section.reading[0]);
    if (stretches) return quoteOf(mappedReading(document), stretches, source);
  }
  return null;
}

function inOrder(patterns: readonly RegExp[], text: string, offset: number): Span[] | null {
  const stretches: Span[] = [];
  let at = 0;
  for (const pattern of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (!found) return null;
    at = found.index + found[0].length;
    stretches.push([offset + found.index, offset + at]);
  }
  return stretches;
}

/** Characters that people write for one another. */
const ALIKE: readonly [RegExp, string][] = [
  [/^['’‘ʼ´`]$/, "['’‘ʼ´`]"],
  [/^[-‐‑–—−]$/, '[-‐‑–—−]'],
];
/** The mark of a list item may stand, or be left out, wherever white space stands. */
const SPACE = '\\s+(?:[•–-]\\s+)?';

function asPattern(words: string): RegExp {
  const plain = words
    .replace(/^[•◦▪–*-]\s+/, '')
    .replace(/\s+(?:[•◦▪–*-]\s+)?/g, ' ')
    .replaceAll('*', '');
  const pattern = Array.from(plain, (character) => {
    if (character === ' ') return SPACE;
    const alike = ALIKE.find(([kind]) => kind.test(character));
    return alike ? alike[1] : character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return new RegExp(pattern.join(''), 'gu');
}

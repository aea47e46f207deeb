import { readFileSync } from 'node:fs';
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as frenchStem } from '@orama/stemmers/french';
import { EQUIVALENTS } from './equivalents.ts';
import { fold } from './clean.ts';
import { hash } from './hash.ts';
import { pack, unpack } from './weights.ts';

/**
 * Words and phrases of both languages by what they mean: synonyms (`equivalents.ts`), and wider fields of meaning
 * (`fields.txt`: "food", "bereavement", "transport trouble"), so that a word that no phrasing has is understood by those
 * of its kind. Stemmed and hashed ahead, since that takes longer than an answer.
 */
export interface Concepts {
  /** Hashes of stemmed phrases, ascending; a phrase of several concepts stands several times. */
  readonly hashes: Uint32Array;
  /** The concept of each. */
  readonly concepts: Uint16Array;
  /** Words of the longest phrase. */
  readonly longest: number;
}

/** The languages that phrases are stemmed in. */
export const STEMS = { f: frenchStem, e: englishStem } as const;
export type Language = keyof typeof STEMS;

/** The hash under which stems of a language are kept. */
const phraseHash = (language: Language, stems: readonly string[]): number =>
  hash(`${language}${stems.join(' ')}`);

/** What `weights/concepts.bin` is made of. */
export function conceptLines(): string[] {
  const fields = readFileSync(new URL('./fields.txt', import.meta.url), 'utf8');
  const lines = [...EQUIVALENTS.trim().split('\n'), ...fields.trim().split('\n')];
  return lines.map((line) => line.replace(/^[\w-]+:/, ''));
}

/** Makes the table from its lines: `French, phrases | English, phrases`, one concept a line. */
export function buildConcepts(lines: readonly string[]): Concepts {
  const pairs = new Map<string, readonly [hash: number, concept: number]>();
  let longest = 1;
  for (const [concept, line] of lines.entries()) {
    const [french = '', english = ''] = line.split('|');
    for (const [language, side] of [['f', french] as const, ['e', english] as const])
      for (const phrase of side.split(',')) {
        const stems = (fold(phrase).match(/[a-z0-9]+/g) ?? []).map(STEMS[language]);
        if (stems.length === 0) continue;
        longest = Math.max(longest, stems.length);
        const found = phraseHash(language, stems);
        pairs.set(`${String(found)} ${String(concept)}`, [found, concept]);
      }
  }
  const sorted = [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    hashes: Uint32Array.from(sorted, ([found]) => found),
    concepts: Uint16Array.from(sorted, ([, concept]) => concept),
    longest,
  };
}

export const encodeConcepts = ({ hashes, concepts, longest }: Concepts): Buffer =>
  pack({ longest }, [hashes, concepts]);

export function decodeConcepts(file: Buffer): Concepts {
  const { header, rest } = unpack<{ longest: number }>(file);
  const count = rest.byteLength / 6;
  return {
    ...header,
    hashes: new Uint32Array(rest.buffer, rest.byteOffset, count),
    concepts: new Uint16Array(rest.buffer, rest.byteOffset + 4 * count, count),
  };
}

let loaded: Concepts | undefined;

/** The committed table, read at the first question. */
export function committedConcepts(): Concepts {
  loaded ??= decodeConcepts(readFileSync(new URL('./weights/concepts.bin', import.meta.url)));
  return loaded;
}

/** The concepts that a run of stems stands for. */
export function conceptsAt(language: Language, stems: readonly string[]): number[] {
  const { hashes, concepts } = committedConcepts();
  const wanted = phraseHash(language, stems);
  const found: number[] = [];
  for (let at = firstAt(hashes, wanted); hashes[at] === wanted; at++) found.push(concepts[at] ?? 0);
  return found;
}

/** The first position in ascending numbers whose number is not below `wanted`. */
function firstAt(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

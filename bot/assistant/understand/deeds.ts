import { readFileSync } from 'node:fs';
import type { Place } from '../../../rules/matrix.ts';

/** A line of `rules/deeds.jsonl`. Its phrases are in lower case, without accents; `*` stands for any ending. */
export interface Deed {
  /** "late-entry/enter". */
  readonly at: string;
  /** Words by which people name the deed, or the state, that the proposition speaks of. */
  readonly so: readonly string[];
  /** Words by which they name its contrary. */
  readonly contrary: readonly string[];
}

/** All deeds, a line a proposition; a test reads them with more care. */
export function readDeeds(): Deed[] {
  const lines = readFileSync(new URL('../../../rules/deeds.jsonl', import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Deed);
}

/** A phrase as its words; of one that ends in `*`, what it begins with. */
type Phrase = readonly { readonly text: string; readonly open: boolean }[];

interface Phrases {
  readonly so: readonly Phrase[];
  readonly contrary: readonly Phrase[];
}

let deeds: ReadonlyMap<string, Deed> | undefined;
const split = new Map<string, Phrases>();

function phrasesOf(at: string): Phrases | undefined {
  deeds ??= new Map(readDeeds().map((deed) => [deed.at, deed]));
  const deed = deeds.get(at);
  if (!deed) return undefined;
  const found = split.get(at) ?? { so: deed.so.map(phraseOf), contrary: deed.contrary.map(phraseOf) };
  split.set(at, found);
  return found;
}

/** Which of a proposition's own deed (`+`) and its contrary (`-`) the words of a folded text name. */
export function deedOf({ topic, proposition }: Place, words: readonly string[]): string {
  const phrases = phrasesOf(`${topic}/${proposition}`);
  if (!phrases) return '';
  const so = stretches(phrases.so, words);
  const contrary = stretches(phrases.contrary, words);
  // "Without signing" names the contrary, though "signing" stands in it.
  const own = (one: Stretch, others: readonly Stretch[]) =>
    !others.some(([start, end]) => start <= one[0] && end >= one[1] && end - start > one[1] - one[0]);
  return `${so.some((one) => own(one, contrary)) ? '+' : ''}${contrary.some((one) => own(one, so)) ? '-' : ''}`;
}

const phraseOf = (phrase: string): Phrase =>
  (phrase.match(/[a-z0-9]+\*?/g) ?? []).map((word) => ({
    text: word.replace('*', ''),
    open: word.endsWith('*'),
  }));

/** Words `[start, end)`. */
type Stretch = readonly [start: number, end: number];

/** Words that may stand inside a phrase: "let in" stands for "let her in", "refuser entree" for "refuser l'entree". */
const BETWEEN = new Set(
  'him her them me us it you my his their your the a an le la les l lui leur m nous vous son sa ses mon ma mes un une des d de'.split(
    ' ',
  ),
);

function stretches(phrases: readonly Phrase[], words: readonly string[]): Stretch[] {
  return phrases.flatMap((phrase) =>
    words.flatMap((_, start): Stretch[] => {
      const end = endOf(phrase, words, start);
      return end < 0 ? [] : [[start, end]];
    }),
  );
}

const fits = ({ text, open }: Phrase[number], word: string | undefined): boolean =>
  word !== undefined && (open ? word.startsWith(text) : word === text);

/** Where a phrase that begins at `start` ends, or -1. */
function endOf(phrase: Phrase, words: readonly string[], start: number): number {
  let at = start;
  for (const one of phrase) {
    if (at > start && !fits(one, words[at]) && BETWEEN.has(words[at] ?? '')) at += 1;
    if (!fits(one, words[at])) return -1;
    at += 1;
  }
  return phrase.length > 0 ? at : -1;
}

import type { FrenchDictionary } from './french-dictionary.ts';
import { wordsOf } from './french-dictionary.ts';
import { linesOf, occurrences, repairSource } from './repair.ts';
import type { Review } from './review.ts';

/** A repair for a person to accept, to correct or to leave. */
export interface Proposal {
  /** The words as they stand in the source. */
  readonly find: string;
  /** What they may stand for, the likeliest first; none where nothing better is known. */
  readonly puts: readonly string[];
  /** How often they stand in the source. */
  readonly count: number;
  /** Where they stand in the repaired text: the number of the line, from 1, and the line, or what of it is near. */
  readonly contexts: readonly string[];
}

/**
 * What may still be damaged in a source after the repairs of its review: marks and lone letters that OCR makes of
 * others, then words that the dictionary does not know. Lines that the review lists as debris or as unrepaired are
 * left out. The longest come first: in a review, they must stand before what they contain.
 */
export function proposeRepairs(
  source: string,
  review: Review | null,
  dictionary: FrenchDictionary,
): Proposal[] {
  const { text } = repairSource(source, review);
  const leftOut = linesOf(source, [
    ...(review?.debris ?? []).map((debris) => debris.text),
    ...(review?.unrepaired ?? []),
  ]);
  const proposals = new Map<string, Proposal & { contexts: string[] }>();
  const covered = new Uint8Array(text.text.length);
  const propose = (start: number, end: number, find: string, puts: () => string[]): void => {
    if (covered.subarray(start, end).includes(1)) return;
    const [span] = text.toSource(start, end, source);
    if (span && leftOut.some((line) => line && line[0] <= span[0] && span[1] <= line[1])) return;
    covered.fill(1, start, end);
    const known = proposals.get(find);
    if (known) known.contexts.push(contextOf(text.text, start));
    else
      proposals.set(find, {
        find,
        puts: [...new Set(puts())].filter((put) => put !== find).slice(0, 5),
        count: occurrences(source, find).length,
        contexts: [contextOf(text.text, start)],
      });
  };

  for (const { pattern, find = (words: string) => words, puts } of suspicions)
    for (const match of text.text.matchAll(pattern)) {
      const words = match[0].replace(/\s+/g, ' ');
      propose(match.index, match.index + match[0].length, find(words), () => puts(words, dictionary));
    }
  for (const { word, start, end } of wordsOf(text.text))
    if (!dictionary.knows(word)) propose(start, end, word, () => likelyWords(word, dictionary));
  return [...proposals.values()].sort((a, b) => b.find.length - a.find.length);
}

/** The line in which an offset lies, 60 characters to either side of it at most. */
function contextOf(text: string, at: number): string {
  const number = text.slice(0, at).split('\n').length;
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 60);
  const [line = ''] = text
    .slice(start, at + 60)
    .replace(/^\n+/, '')
    .split('\n');
  return `${number}: ${line.trim()}`;
}

/** A sign of damage in words that a dictionary may well know. */
interface Suspicion {
  readonly pattern: RegExp;
  /** What to look for in the source, given the words that the pattern met, their white space folded. */
  readonly find?: (words: string) => string;
  /** What these words may stand for. */
  readonly puts: (words: string, dictionary: FrenchDictionary) => string[];
}

const withL = (words: string): string => words.replace(/[I|[]?['’]+$/, "l'");

/** In this order: where two meet the same words, the first has them. */
const suspicions: readonly Suspicion[] = [
  {
    pattern: /\p{L}+-\s*\n\s*\p{L}+/gu,
    puts: (words, dictionary) =>
      ['-', ''].flatMap((hyphen) => nearWords(words.replace('- ', hyphen), dictionary)),
  },
  { pattern: /^[^\S\n]*[eov](?=\s)/gm, find: (mark) => ` ${mark.trim()} `, puts: () => [' • '] },
  { pattern: /^[^\S\n]*[®°*](?=\s)/gm, find: (mark) => `${mark.trim()} `, puts: () => ['• '] },
  {
    // The verb is left to the reader; what is Latin, and the plainest of past participles, are left alone here.
    pattern:
      /(?<![\p{L}\p{M}\p{N}])a\s+(?:[I|[]?['’]+|(?!(?:priori|posteriori|fortiori|minima|été|eu|pas)(?!\p{L}))\p{L}+(?!['’\p{L}]))/gu,
    puts: (words) => [withL(words.replace('a', 'à'))],
  },
  {
    pattern: /&\s?[\p{L}\p{N}]+/gu,
    puts: (words) => [words.replace('&', 'à'), words.replace('&', 'ê')],
  },
  { pattern: /(?<![\p{L}\p{N}])[I|[]['’]+/gu, puts: (words) => [withL(words)] },
  { pattern: /\p{L}+\s+['’](?=\p{L})/gu, puts: (words) => [withL(words)] },
  { pattern: /\p{L}+(?:['’‘]{2,}|‘)/gu, puts: (words) => [words.replace(/['’‘]+/, "'")] },
  {
    pattern: /\p{L}*[|[]\p{L}[\p{L}'’]*/gu,
    puts: (words, dictionary) =>
      ["l'", 'l', ''].flatMap((letters) => nearWords(words.replace(/[|[]/, letters), dictionary)),
  },
];

/** What OCR makes of letters: what stands there, and what may have stood there. */
const confusions: readonly (readonly [read: string, meant: readonly string[]])[] = [
  ['é', ['è', 'ê', 'ô', 'â', 'e']],
  ['É', ['È', 'Ê']],
  ['eé', ['é', 'è']],
  ['ée', ['é', 'è']],
  ['e', ['é', 'è', 'ê']],
  ['a', ['à', 'â']],
  ['i', ['î']],
  ['o', ['ô']],
  ['u', ['û', 'ù']],
  ['d', ['û', 'ô']],
  ['g', ['q', 'ç', 'à']],
  ['c', ['ç']],
  ['ce', ['œ']],
  ['I', ['l']],
  ['l', ['I']],
  ['1', ['l', 'I']],
  ['y', ['u']],
  ['t', ['c']],
];

/** Short words that are glued to the next one when the space between them is lost. */
const glued = new Set(
  'le la les de du des un une a à au aux si qui par pour sur en et ou son sa ses que dans cas fin al'.split(
    ' ',
  ),
);

/** Each word that one confusion makes of this one. */
const variants = (word: string): string[] =>
  confusions.flatMap(([read, meant]) =>
    Array.from(word.matchAll(new RegExp(read, 'g'))).flatMap(({ index }) =>
      meant.map((letters) => word.slice(0, index) + letters + word.slice(index + read.length)),
    ),
  );

/** What a word that the dictionary does not know may stand for, the likeliest first; nothing for a row of dots. */
function likelyWords(word: string, dictionary: FrenchDictionary): string[] {
  if (/(\p{L})\1{3}/u.test(word)) return [];
  const near = nearWords(word, dictionary);
  if (near.length > 0) return near;
  const twice = variants(word).flatMap(variants).filter(dictionary.knows);
  return twice.length > 0 ? twice : dictionary.suggest(word);
}

/** The word itself where it is known, otherwise those that one confusion or lost spaces make of it. */
function nearWords(word: string, dictionary: FrenchDictionary): string[] {
  if (dictionary.knows(word)) return [word];
  return [...variants(word).filter(dictionary.knows), ...splits(word, dictionary, 2)];
}

/** The words that one may be glued of, with a space between them; `depth` bounds how many spaces. */
function splits(word: string, dictionary: FrenchDictionary, depth: number): string[] {
  if (depth === 0) return [];
  const found: string[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!/\p{L}$/u.test(left) || !/^\p{L}/u.test(right)) continue;
    if (!glued.has(left.toLowerCase()) && (at < 4 || !dictionary.knows(left))) continue;
    const rights = dictionary.knows(right)
      ? [right]
      : [...variants(right).filter(dictionary.knows), ...splits(right, dictionary, depth - 1)];
    found.push(...rights.map((words) => `${left === 'a' ? 'à' : left} ${words}`));
  }
  return found;
}

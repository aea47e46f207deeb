import type { Edit } from './mapped-text.ts';

/** A character, or a run of white space, and where it begins. */
interface Token {
  readonly text: string;
  readonly at: number;
}

const tokens = (text: string): Token[] =>
  Array.from(text.matchAll(/\s+|\S/g), (match) => ({ text: match[0], at: match.index }));

const isSpace = (token: Token): boolean => token.text.trim() === '';

/** White space answers to white space, unless `put` asks for a line end where the source has none. */
const same = (from: Token, to: Token): boolean =>
  from.text === to.text || (isSpace(from) && isSpace(to) && !to.text.includes('\n'));

/**
 * The edits, in order, that make `put` of `words`, which stand at `offset` in a text. Characters that the two have in
 * common are left alone, and so is white space that answers to white space, unless `put` has a line end there. Where as
 * many characters replace some, each stands for its own; otherwise all of them stand for all that was there. Where
 * characters are only taken out, one beside them is put again, to stand for them too.
 */
export function editsBetween(words: string, put: string, offset: number): Edit[] {
  const from = tokens(words);
  const to = tokens(put);
  const start = (i: number): number => offset + (from[i]?.at ?? words.length);
  const putStart = (j: number): number => to[j]?.at ?? put.length;
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [
    ...withoutHoles(commonTokens(from, to), from, to),
    [from.length, to.length],
  ]) {
    // As many letters as before: each stands for its own. Otherwise, all of them for all that was there.
    const step = nextI - i === nextJ - j ? 1 : Math.max(nextI - i, nextJ - j);
    for (; i < nextI || j < nextJ; i += step, j += step)
      edits.push({
        start: start(Math.min(i, nextI)),
        end: start(Math.min(i + step, nextI)),
        put: put.slice(putStart(Math.min(j, nextJ)), putStart(Math.min(j + step, nextJ))),
      });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return edits;
}

/** Positions of a token that two texts have in common. */
type Pair = readonly [i: number, j: number];

/** The tokens that remain in place when one text is made into the other with the fewest edits (Levenshtein). */
function commonTokens(from: readonly Token[], to: readonly Token[]): Pair[] {
  const width = to.length + 1;
  // cost[i * width + j]: edits that make to[j..] of from[i..].
  const cost = new Uint32Array((from.length + 1) * width);
  const at = (i: number, j: number): number => cost[i * width + j] ?? 0;
  for (let i = from.length; i >= 0; i--)
    for (let j = to.length; j >= 0; j--) {
      const [a, b] = [from[i], to[j]];
      if (!a || !b) cost[i * width + j] = from.length - i + to.length - j;
      else if (same(a, b)) cost[i * width + j] = at(i + 1, j + 1);
      else cost[i * width + j] = 1 + Math.min(at(i + 1, j + 1), at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < from.length && j < to.length;) {
    const [a, b] = [from[i], to[j]];
    if (a && b && same(a, b)) pairs.push([i++, j++]);
    else if (at(i, j) === 1 + at(i + 1, j + 1)) [i, j] = [i + 1, j + 1];
    else if (at(i, j) === 1 + at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}

/**
 * Letters that were only taken out would leave a hole in the source of the repaired words: a letter beside them is
 * given up to the edit, and stands for them too.
 */
function withoutHoles(pairs: readonly Pair[], from: readonly Token[], to: readonly Token[]): Pair[] {
  const given = new Set<number>();
  for (let n = 0; n <= pairs.length; n++) {
    const [i, j] = pairs[n - 1] ?? [-1, -1];
    const [nextI, nextJ] = pairs[n] ?? [from.length, to.length];
    const takenOut = nextI - i > 1 && nextJ - j === 1;
    const before = from[i];
    if (takenOut) given.add(before && !isSpace(before) ? n - 1 : n);
  }
  return pairs.filter((_, n) => !given.has(n));
}

/** A word, a number or a sign of a folded text. */
export interface Token {
  readonly text: string;
  /** Where it stands in the folded text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** Of digits ("9", "2,5", "8.30"). */
  readonly value?: number;
  /** No space stands before it. */
  readonly glued: boolean;
}

/** What a rule of the grammar reads from a position on: a value, and the position after it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}

/** Splits a folded text (see `fold`): letters apart from digits, so that "1h30" is "1", "h", "30". */
export function tokenise(folded: string): readonly Token[] {
  let end = 0;
  return Array.from(folded.matchAll(/\d{1,6}(?:[.,]\d{1,3})?(?!\d)|\d+|[a-z]+|[^\sa-z\d]/g), (match) => {
    const [text] = match;
    const glued = match.index === end && match.index > 0;
    end = match.index + text.length;
    const value = /^\d/.test(text) ? { value: Number(text.replace(',', '.')) } : {};
    return { text, start: match.index, end, glued, ...value };
  });
}

/** Whether the token at `i` is one of these words. */
export const isWord = (tokens: readonly Token[], i: number, words: ReadonlySet<string>) =>
  words.has(tokens[i]?.text ?? '');

/** The position after these words, each a set of spellings, when they stand at `i`; null otherwise. */
export function after(
  tokens: readonly Token[],
  i: number,
  ...words: readonly ReadonlySet<string>[]
): number | null {
  return words.every((spellings, k) => isWord(tokens, i + k, spellings)) ? i + words.length : null;
}

export const oneOf = (...words: readonly string[]): ReadonlySet<string> => new Set(words);

import type { Clause } from '../document.ts';

/**
 * Other words for what a clause says (a statement in English, a way in which people ask), indexed with the clauses
 * that it rests on: document expansion (Nogueira et al. 2019, "Document expansion by query prediction"). It brings a
 * question in English or in everyday French to a clause in formal French.
 */
export interface Hint {
  readonly regulation: string;
  /** Where the words that it paraphrases stand in the source: UTF-16 code units, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Hints, and a hash that tells, without reading them, whether they are those that an index was made with. */
export interface HintSource {
  readonly hash: string;
  /** @param sources The text of each regulation's source, by its id. */
  read(sources: ReadonlyMap<string, string>): Hint[];
}

/**
 * The hints of each clause: those whose words overlap the clause's own by half of the shorter of the two. Words that
 * are no clause's own introduce a list: their hints go to the items that carry them along.
 */
export function hintsByClause(clauses: readonly Clause[], hints: readonly Hint[]): string[][] {
  const found = clauses.map(() => new Set<string>());
  // Many hints share a place: the ways in which people ask about one rule.
  const targets = new Map<string, number[]>();
  for (const hint of hints) {
    const place = `${hint.regulation} ${hint.start} ${hint.end}`;
    const clausesThere = targets.get(place) ?? clausesAt(clauses, hint);
    targets.set(place, clausesThere);
    for (const clause of clausesThere) found[clause]?.add(hint.text);
  }
  return found.map((texts) => [...texts]);
}

function clausesAt(clauses: readonly Clause[], hint: Hint): number[] {
  const own: number[] = [];
  const carrying: number[] = [];
  clauses.forEach((clause, n) => {
    if (clause.regulation !== hint.regulation) return;
    if (overlapByHalf(hint, clause)) own.push(n);
    if (clause.spans.some(([start, end]) => overlapByHalf(hint, { start, end }))) carrying.push(n);
  });
  return own.length > 0 ? own : carrying;
}

/** Whether two stretches of a source share at least half of the shorter one. */
export function overlapByHalf(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

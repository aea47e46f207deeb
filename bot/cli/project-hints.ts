import { createHash } from 'node:crypto';
import type { Hint, HintSource } from '../../ingest/index/hints.ts';
import { inventory, occurrences, type InventoryRule } from '../inventory.ts';
import { phrasingsHash, readPhrasings, type Phrasing } from '../phrasings.ts';

/** The statements of the project's rules and the ways in which people ask, for the clauses that the rules rest on. */
export function projectHints(): HintSource {
  const rules = inventory();
  return {
    hash: createHash('sha256')
      .update(JSON.stringify(rules) + phrasingsHash())
      .digest('hex'),
    read: (sources) => hintsOf(rules, readPhrasings(), sources),
  };
}

/** A rule whose quote is not in the sources (another corpus, a changed text) gives no hint there. */
export function hintsOf(
  rules: readonly InventoryRule[],
  phrasings: readonly Phrasing[],
  sources: ReadonlyMap<string, string>,
): Hint[] {
  const texts = new Map(rules.map(({ id, statement }) => [id, [statement]]));
  for (const { rule, text } of phrasings) if (rule !== undefined) texts.get(rule)?.push(text);
  return rules.flatMap(({ regulation, id, clauses }) => {
    const source = sources.get(regulation) ?? '';
    const places = clauses.flatMap(({ quote }) => occurrences(quote, source));
    return places.flatMap(([start, end]) =>
      (texts.get(id) ?? []).map((text) => ({ regulation, start, end, text })),
    );
  });
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Hint, HintSource } from '../../ingest/index/hints.ts';
import { inventory, occurrences, type InventoryRule } from '../inventory.ts';

const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** A way in which people ask about a rule, of rules/phrasings/<regulation>.jsonl. */
export interface Phrasing {
  readonly rule: string;
  readonly lang: 'fr' | 'en';
  readonly text: string;
}

/** The statements of the project's rules and the ways in which people ask, for the clauses that the rules rest on. */
export function projectHints(): HintSource {
  const rules = inventory();
  const hash = createHash('sha256').update(JSON.stringify(rules));
  for (const file of phrasingFiles(rules)) hash.update(readFileSync(file));
  return {
    hash: hash.digest('hex'),
    read: (sources) => hintsOf(rules, readPhrasings(rules), sources),
  };
}

/** The ways in which people ask about these rules. */
export function readPhrasings(rules: readonly InventoryRule[]): Phrasing[] {
  return phrasingFiles(rules)
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Phrasing);
}

/** One file for each regulation; the others in the folder are about no clause. */
function phrasingFiles(rules: readonly InventoryRule[]): string[] {
  return [...new Set(rules.map(({ regulation }) => regulation))]
    .map((regulation) => join(RULES, 'phrasings', `${regulation}.jsonl`))
    .filter((file) => existsSync(file));
}

/** A rule whose quote is not in the sources (another corpus, a changed text) gives no hint there. */
export function hintsOf(
  rules: readonly InventoryRule[],
  phrasings: readonly Phrasing[],
  sources: ReadonlyMap<string, string>,
): Hint[] {
  const texts = new Map(rules.map(({ id, statement }) => [id, [statement]]));
  for (const { rule, text } of phrasings) texts.get(rule)?.push(text);
  return rules.flatMap(({ regulation, id, clauses }) => {
    const source = sources.get(regulation) ?? '';
    const places = clauses.flatMap(({ quote }) => occurrences(quote, source));
    return places.flatMap(([start, end]) =>
      (texts.get(id) ?? []).map((text) => ({ regulation, start, end, text })),
    );
  });
}

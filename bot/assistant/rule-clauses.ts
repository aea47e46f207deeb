import type { Clause } from '../../ingest/document.ts';
import { overlapByHalf } from '../../ingest/index/hints.ts';
import type { RegulationIndex } from '../../ingest/index/store.ts';
import { inventory, occurrences } from '../inventory.ts';

/** The clauses that a rule of the inventory rests on, in the order of its quotes; none where its words are not there. */
export function clausesOfRule(index: RegulationIndex, ruleId: string): Clause[] {
  const rule = inventory().find(({ id }) => id === ruleId);
  const source = rule && index.sources.get(rule.regulation);
  if (!rule || source === undefined) return [];
  const found = rule.clauses.flatMap(({ quote }) =>
    occurrences(quote, source).flatMap(([start, end]) =>
      index.clauses.filter((c) => c.regulation === rule.regulation && overlapByHalf(c, { start, end })),
    ),
  );
  return [...new Set(found)];
}

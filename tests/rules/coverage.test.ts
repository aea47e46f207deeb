import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../bot/coverage.ts';
import { inventory, occurrences } from '../../bot/inventory.ts';
import { openIndex } from '../../ingest/index/store.ts';
import { NO_HINTS, temporaryFolder } from '../ingest/small-corpus.ts';

const index = await openIndex({ corpusDir: 'corpus', indexDir: temporaryFolder(), hints: NO_HINTS });
const coverage = coverageOf(index);

describe('the matrix', () => {
  it('encodes every rule of the inventory in a cell: 467 of 467', () => {
    expect(coverage.rules.missing).toEqual([]);
    expect(coverage.rules.all).toBe(467);
  });

  it('accounts for every entry of silences.json, in each regulation that does not answer it', () => {
    expect(coverage.silences.missing).toEqual([]);
    expect(coverage.silences.all).toBeGreaterThan(400);
  });

  it('rests, in a cell that claims a rule of the inventory, on words that overlap each quote of the rule', () => {
    const spansOf = (rule: string) =>
      coverage.entries
        .filter(({ state, found }) => state !== 'silent' && found?.inventory.includes(rule))
        .flatMap(({ citations }) => citations.flatMap(({ spans }) => spans));
    const apart = inventory().flatMap(({ regulation, id, clauses }) => {
      const spans = spansOf(id);
      const source = index.sources.get(regulation) ?? '';
      return clauses
        .filter(
          ({ quote }) =>
            !occurrences(quote, source).some(([start, end]) => spans.some(([a, b]) => a < end && start < b)),
        )
        .map(({ quote }) => `${id}: ${quote}`);
    });
    expect(apart).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ingested } from '../../ingest/ingest-regulation.ts';
import { occurrences } from '../../ingest/repair.ts';
import { ingestCorpus } from './ingested.ts';

/** A rule of the inventory: which words of the source it rests on, and the label that a person gave them. */
interface Rule {
  readonly regulation: string;
  readonly id: string;
  readonly clauses: readonly { readonly section: string; readonly quote: string }[];
}

const rules = JSON.parse(readFileSync('rules/inventory.json', 'utf8')) as Rule[];

/** Quotes that do not lie under the label of the inventory, by rule, and why. */
const EXCEPTIONS: Record<string, string> = {};

/** The labels of the clauses that have a character, for each character of the source; undefined for debris. */
function labelsOf({ document, source }: Ingested): (ReadonlySet<string> | undefined)[] {
  const labels = Array.from({ length: source.length }, () => new Set<string>());
  for (const { spans, label } of document.clauses)
    for (const [start, end] of spans) for (let at = start; at < end; at++) labels[at]?.add(label);
  const debris = document.debris.flatMap(({ span: [start, end] }) =>
    Array.from({ length: end - start }, (_, n) => start + n),
  );
  const left = new Set(debris);
  return labels.map((set, at) => (set.size === 0 && left.has(at) ? undefined : set));
}

describe('the quotes of the inventory', () => {
  it('lie, all 572, under one clause label each: the one that the inventory gives', async () => {
    const corpus = await ingestCorpus();
    const astray: string[] = [];
    let found = 0;
    for (const [id, ingested] of corpus) {
      const labels = labelsOf(ingested);
      for (const rule of rules.filter(({ regulation }) => regulation === id))
        for (const { section, quote } of rule.clauses) {
          // Words that the source has twice may be those of either place.
          const lies = occurrences(ingested.source, quote).some(([start, end]) => {
            const own = labels
              .slice(start, end)
              .filter((set, n) => set !== undefined && ingested.source.charAt(start + n).trim() !== '');
            return own.length > 0 && own.every((set) => set?.size === 1 && set.has(section));
          });
          if (lies) found++;
          else if (!(rule.id in EXCEPTIONS)) astray.push(`${rule.id}: ${section}: ${quote}`);
        }
    }
    expect(astray).toEqual([]);
    expect(found).toBe(572);
    expect(Object.keys(EXCEPTIONS).length).toBeLessThanOrEqual(10);
  });
});

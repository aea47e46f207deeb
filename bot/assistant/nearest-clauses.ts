import type { Clause } from '../../ingest/document.ts';
import { retrieve } from '../../ingest/index/retrieve.ts';
import type { RegulationIndex } from '../../ingest/index/store.ts';

/** Of a clause's letters, the share that had to be repaired from which it is not shown as a guess: a form, a list of dots. */
const TOO_DAMAGED = 0.04;

/** The three clauses of a regulation that are nearest to a question, best first, but for those that OCR left in ruins. */
export async function nearestClauses(
  index: RegulationIndex,
  query: string,
  regulation: string,
): Promise<Clause[]> {
  const hits = await retrieve(index, query, { regulation, limit: 3 });
  const source = index.sources.get(regulation) ?? '';
  return hits.flatMap(({ start, end }) =>
    index.clauses.filter(
      (c) =>
        c.regulation === regulation &&
        c.start === start &&
        c.end === end &&
        repaired(c, source) <= TOO_DAMAGED,
    ),
  );
}

/** The share of a clause's letters that are others than its source's, whatever their order; half a point for each side. */
function repaired({ text, spans }: Clause, source: string): number {
  const counts = new Map<string, number>();
  const count = (words: string, by: number) => {
    for (const letter of lettersOf(words)) counts.set(letter, (counts.get(letter) ?? 0) + by);
  };
  count(text, 1);
  for (const [start, end] of spans) count(source.slice(start, end), -1);
  const others = [...counts.values()].reduce((sum, n) => sum + Math.abs(n), 0);
  return others / 2 / Math.max(lettersOf(text).length, 1);
}

const lettersOf = (words: string) =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

import type { Clause } from '../../ingest/document.ts';
import { retrieve } from '../../ingest/index/retrieve.ts';
import type { RegulationIndex } from '../../ingest/index/store.ts';

/** The three clauses of a regulation that are nearest to a question, best first. */
export async function nearestClauses(
  index: RegulationIndex,
  query: string,
  regulation: string,
): Promise<Clause[]> {
  const hits = await retrieve(index, query, { regulation, limit: 3 });
  return hits.flatMap(({ start, end }) =>
    index.clauses.filter((c) => c.regulation === regulation && c.start === start && c.end === end),
  );
}

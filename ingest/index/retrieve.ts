import type { Ranked } from './lexical.ts';
import type { RegulationIndex } from './store.ts';

/** A clause that may answer, and where its own words stand in the source. */
export interface Hit {
  readonly regulation: string;
  /** The label of the clause. */
  readonly clause: string;
  readonly slug: string;
  readonly start: number;
  readonly end: number;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

export interface RetrieveOptions {
  /** Only clauses of this regulation, by its id. */
  readonly regulation?: string | undefined;
  /** At most this many hits. */
  readonly limit?: number | undefined;
}

const DEFAULT_LIMIT = 5;
/** How many of each ranking are fused. */
const DEPTH = 50;
/**
 * Reciprocal rank fusion adds 1 / (k + rank) (Cormack, Clarke, Büttcher 2009). Their k of 60 suits rankings of a
 * thousand documents; among the hundred clauses of a regulation a smaller one found more of the phrasings kept aside.
 */
const FUSION_K = 10;
/** What is searched for of a long message: more words find nothing more, and cost time. */
const LONGEST_QUERY = 2000;

/** The clauses nearest to a question, by words and by meaning, best first. Empty where nothing of it is known. */
export async function retrieve(
  index: RegulationIndex,
  query: string,
  { regulation, limit = DEFAULT_LIMIT }: RetrieveOptions = {},
): Promise<Hit[]> {
  const { lexical, embedding, vectors } = index.engines();
  const asked = query.slice(0, LONGEST_QUERY);
  const admits = (clause: number): boolean =>
    regulation === undefined || index.clauses[clause]?.regulation === regulation;
  const depth = Math.max(DEPTH, limit);

  const byWords = lexical.search(asked, depth, admits);
  const point = await embedding.embedQuery(asked);
  const byMeaning = point.some((x) => x !== 0) ? vectors.search(point, depth, admits) : [];

  return fuse([byWords, byMeaning])
    .slice(0, limit)
    .flatMap(({ clause, score }) => {
      const found = index.clauses[clause];
      if (!found) return [];
      const { label, slug, start, end } = found;
      return [{ regulation: found.regulation, clause: label, slug, start, end, score }];
    });
}

/** One ranking out of several; of two with the same score, the one that stands first in the corpus is first. */
export function fuse(rankings: readonly (readonly Ranked[])[]): Ranked[] {
  const scores = new Map<number, number>();
  for (const ranking of rankings) {
    ranking.forEach(({ clause }, rank) => {
      scores.set(clause, (scores.get(clause) ?? 0) + 1 / (FUSION_K + rank + 1));
    });
  }
  return [...scores]
    .map(([clause, score]) => ({ clause, score }))
    .sort((a, b) => b.score - a.score || a.clause - b.clause);
}

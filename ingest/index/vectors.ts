import hnswlib from 'hnswlib-node';
import type { Ranked } from './lexical.ts';

const { HierarchicalNSW } = hnswlib;
/** Of the graph (Malkov and Yashunin 2018): links a point, and how far a search looks while building and asking. */
const LINKS = 16;
const BUILD_EFFORT = 200;
const SEARCH_EFFORT = 100;

/** Search by meaning: the nearest vectors by cosine, through a hierarchical navigable small world graph. */
export class VectorIndex {
  readonly #graph: InstanceType<typeof HierarchicalNSW>;

  private constructor(graph: InstanceType<typeof HierarchicalNSW>) {
    this.#graph = graph;
    graph.setEf(SEARCH_EFFORT);
  }

  /** @param vectors One for each clause, in the order of the clauses, all of `dimensions` numbers. */
  static build(vectors: readonly number[][], dimensions: number): VectorIndex {
    const graph = new HierarchicalNSW('cosine', dimensions);
    graph.initIndex({ maxElements: Math.max(vectors.length, 1), m: LINKS, efConstruction: BUILD_EFFORT });
    vectors.forEach((vector, clause) => graph.addPoint(vector, clause));
    return new VectorIndex(graph);
  }

  /** The nearest clauses among those that `admits` lets through, nearest first; the score is the cosine. */
  search(vector: number[], limit: number, admits: (clause: number) => boolean): Ranked[] {
    const count = Math.min(limit, this.#graph.getCurrentCount());
    if (count === 0) return [];
    const { neighbors, distances } = this.#graph.searchKnn(vector, count, admits);
    return neighbors.map((clause, n) => ({ clause, score: 1 - (distances[n] ?? 1) }));
  }

  /** The vector of a clause, of unit length. */
  vector(clause: number): number[] {
    return this.#graph.getPoint(clause);
  }

  write(file: string): void {
    this.#graph.writeIndexSync(file);
  }

  /** @throws where the file is not there, or is not a graph of vectors of this length. */
  static read(file: string, dimensions: number): VectorIndex {
    const graph = new HierarchicalNSW('cosine', dimensions);
    graph.readIndexSync(file);
    return new VectorIndex(graph);
  }
}

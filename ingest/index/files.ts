import type { RegulationDocument, Run } from '../document.ts';

/** The files of an index, beside the checksums. */
export const FILES = {
  meta: 'meta.json',
  regulations: 'regulations.json',
  documents: 'documents.json',
  lexical: 'lexical.json',
  embedding: 'embedding.bin',
  vectors: 'vectors.hnsw',
} as const;

/** What an index was made from: names a person knows, and a hash of each. Two indexes with the same are the same. */
export type Inputs = Readonly<Record<string, string>>;

export interface Meta {
  readonly inputs: Inputs;
  /** Of the vectors and of the embedding that a question needs. */
  readonly embedding: { readonly name: string; readonly dimensions: number };
  /** What a person who looks after the corpus should look at. */
  readonly warnings: readonly string[];
}

/** A document as it stands on disk, its runs packed, with the source text that its offsets count. */
export interface StoredDocument {
  readonly document: Omit<RegulationDocument, 'runs'>;
  readonly runs: readonly number[];
  readonly source: string;
}

/** Four numbers a run: [at, start, end, kept]. */
export function packRuns(runs: readonly Run[]): number[] {
  return runs.flatMap(({ at, source, kept }) => [at, source[0], source[1], kept ? 1 : 0]);
}

export function unpackRuns(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let n = 0; n < numbers.length; n += 4) {
    const [at = 0, start = 0, end = 0, kept = 0] = numbers.slice(n, n + 4);
    runs.push({ at, source: [start, end], kept: kept === 1 });
  }
  return runs;
}

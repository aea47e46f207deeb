import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { terms } from './text.ts';
import { truncatedSvd, type SparseRow } from './svd.ts';

const DIMENSIONS = 100;
/** A term that occurs in one text only tells nothing of how terms go together. */
const MIN_TEXTS = 2;
/**
 * Coordinates are the left singular vectors times the singular values to this power (Caron 2001, "Experiments with
 * LSA scoring"): above 1, what the texts have in common counts for more than the last details.
 */
const SINGULAR_VALUE_POWER = 1.5;

/**
 * Latent semantic analysis (Deerwester et al. 1990): texts and questions as points in the space that the indexed
 * texts span, so that words used for the same thing are near each other. Log-entropy weights (Dumais 1991). A text
 * that was not there at training is folded in. Deterministic, no network.
 */
export class LatentSemanticEmbedding implements EmbeddingsInterface {
  readonly dimensions: number;
  readonly #terms: readonly string[];
  readonly #row: ReadonlyMap<string, number>;
  /** What one occurrence of a term adds to a text's coordinates: `terms × dimensions`, row by row. */
  readonly #coordinates: Float32Array;
  /** Entropy weight of each term, 0 to 1. */
  readonly #weights: Float32Array;

  private constructor(vocabulary: readonly string[], weights: Float32Array, coordinates: Float32Array) {
    this.#terms = vocabulary;
    this.#row = new Map(vocabulary.map((term, row) => [term, row]));
    this.#weights = weights;
    this.#coordinates = coordinates;
    this.dimensions = vocabulary.length === 0 ? 1 : coordinates.length / vocabulary.length;
  }

  static train(texts: readonly string[]): LatentSemanticEmbedding {
    const counted = texts.map((text) => count(terms(text)));
    const textsWith = count(counted.flatMap((counts) => [...counts.keys()]));
    const fewest = texts.length < 2 * MIN_TEXTS ? 1 : MIN_TEXTS;
    const vocabulary = [...textsWith].filter(([, n]) => n >= fewest).map(([term]) => term);
    const weights = entropyWeights(vocabulary, counted);

    const row = new Map(vocabulary.map((term, n) => [term, n]));
    const rows = counted.map((counts) => weigh(counts, row, weights));
    const { values, vectors } = truncatedSvd(rows, vocabulary.length, DIMENSIONS);
    const coordinates = Float32Array.from(
      vectors,
      (x, at) => x * values[at % values.length]! ** (SINGULAR_VALUE_POWER - 1),
    );
    return new LatentSemanticEmbedding(vocabulary, weights, coordinates);
  }

  /** Unit vectors; all zeros for a text without a known term. */
  embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.resolve(texts.map((text) => this.#embed(text)));
  }

  embedQuery(text: string): Promise<number[]> {
    return Promise.resolve(this.#embed(text));
  }

  #embed(text: string): number[] {
    const { columns, values } = weigh(count(terms(text)), this.#row, this.#weights);
    const point = new Array<number>(this.dimensions).fill(0);
    columns.forEach((term, n) => {
      for (let k = 0; k < point.length; k++) {
        point[k]! += values[n]! * this.#coordinates[term * point.length + k]!;
      }
    });
    const length = Math.hypot(...point) || 1;
    return point.map((x) => x / length);
  }

  /** One buffer: the length of the vocabulary in bytes, the vocabulary, the weights, the coordinates. */
  toBuffer(): Buffer {
    const vocabulary = Buffer.from(this.#terms.join(' '));
    // The numbers begin at a multiple of four, where they can be read in place.
    const padded = Buffer.concat([vocabulary, Buffer.alloc(-vocabulary.length & 3, ' ')]);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(padded.length);
    return Buffer.concat([head, padded, bytesOf(this.#weights), bytesOf(this.#coordinates)]);
  }

  static fromBuffer(buffer: Buffer): LatentSemanticEmbedding {
    const numbersAt = 4 + buffer.readUInt32LE();
    const vocabulary = buffer.toString('utf8', 4, numbersAt).split(' ').filter(Boolean);
    const bytes = buffer.subarray(numbersAt);
    const numbers = new Float32Array(new Uint8Array(bytes).buffer);
    return new LatentSemanticEmbedding(
      vocabulary,
      numbers.subarray(0, vocabulary.length),
      numbers.subarray(vocabulary.length),
    );
  }
}

function count(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** 1 for a term that stands in one text only, 0 for one spread evenly over all of them. */
function entropyWeights(
  vocabulary: readonly string[],
  counted: readonly ReadonlyMap<string, number>[],
): Float32Array {
  const total = new Map<string, number>();
  for (const counts of counted) for (const [term, n] of counts) total.set(term, (total.get(term) ?? 0) + n);
  const entropy = new Map<string, number>();
  for (const counts of counted) {
    for (const [term, n] of counts) {
      const share = n / total.get(term)!;
      entropy.set(term, (entropy.get(term) ?? 0) - share * Math.log(share));
    }
  }
  const most = Math.log(Math.max(counted.length, 2));
  return Float32Array.from(vocabulary, (term) => 1 - entropy.get(term)! / most);
}

/** A text as a unit row: log of the count times the entropy weight. Terms that are not in the vocabulary are left out. */
function weigh(
  counts: ReadonlyMap<string, number>,
  row: ReadonlyMap<string, number>,
  weights: Float32Array,
): SparseRow {
  const known = [...counts].flatMap(([term, n]) => {
    const column = row.get(term);
    return column === undefined ? [] : [{ column, value: Math.log1p(n) * weights[column]! }];
  });
  const length = Math.sqrt(known.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  return {
    columns: Int32Array.from(known, ({ column }) => column),
    values: Float64Array.from(known, ({ value }) => value / length),
  };
}

function bytesOf(numbers: Float32Array): Buffer {
  return Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

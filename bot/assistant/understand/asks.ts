import { readFileSync } from 'node:fs';
import type { Place } from '../../../rules/matrix.ts';
import { asksSchema, type Asks } from '../../phrasings.ts';
import { asksFeatures } from './asks-features.ts';
import { indexOf } from './classifier.ts';
import type { Asked } from './form.ts';
import { pack, unpack } from './weights.ts';

/** The ways to ask, in the order of the model's numbers. */
export const ASKS: readonly Asks[] = asksSchema.options;

/** How likely a question asks about a proposition in each way; they add up to 1. */
export type AsksGuess = Readonly<Record<Asks, number>>;

/**
 * Multinomial logistic regression over sparse features that count alike:
 *
 *     p(way | question, proposition) = softmax((Σ a feature's weights / √(number of known features) + bias) / temperature)
 *
 * A weight takes one byte.
 */
export interface AsksWeights {
  /** SHA-256 of all that the weights were made from. */
  readonly madeFrom: string;
  readonly temperature: number;
  /** A weight of 1 in `weights` stands for so much. */
  readonly scale: number;
  readonly bias: readonly number[];
  /** Hashes of the known features, ascending. */
  readonly hashes: Uint32Array;
  /** As many numbers a feature as there are ways to ask. */
  readonly weights: Int8Array;
}

type Header = Omit<AsksWeights, 'hashes' | 'weights'>;

export const encodeAsks = ({ hashes, weights, ...header }: AsksWeights): Buffer =>
  pack(header satisfies Header, [hashes, weights]);

export function decodeAsks(file: Buffer): AsksWeights {
  const { header, rest } = unpack<Header>(file);
  const count = rest.byteLength / (4 + ASKS.length);
  return {
    ...header,
    hashes: new Uint32Array(rest.buffer, rest.byteOffset, count),
    weights: new Int8Array(rest.buffer, rest.byteOffset + 4 * count, count * ASKS.length),
  };
}

let loaded: AsksWeights | undefined;

/** The committed weights, read at the first question. */
export function committedAsks(): AsksWeights {
  loaded ??= decodeAsks(readFileSync(new URL('./weights/asks.bin', import.meta.url)));
  return loaded;
}

/** How a question asks about a proposition: by its words (see `features`) and its reading by form.ts. */
export function asksOf(
  words: ReadonlyMap<number, number>,
  asked: Asked,
  place: Place,
  { hashes, weights, scale, bias, temperature }: AsksWeights = committedAsks(),
): AsksGuess {
  const sums = new Float64Array(ASKS.length);
  let known = 0;
  for (const feature of asksFeatures(words, asked, place)) {
    const row = indexOf(hashes, feature);
    if (row < 0) continue;
    known += 1;
    for (let c = 0; c < ASKS.length; c++) sums[c]! += weights[row * ASKS.length + c] ?? 0;
  }
  const logits = Array.from(
    sums,
    (sum, c) => ((sum * scale) / Math.sqrt(known || 1) + (bias[c] ?? 0)) / temperature,
  );
  const highest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(ASKS.map((way, c) => [way, (odds[c] ?? 0) / total])) as Record<Asks, number>;
}

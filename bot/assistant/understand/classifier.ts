import { readFileSync } from 'node:fs';
import { features } from './features.ts';
import { decode, type Weights } from './weights.ts';

/** A proposition of a topic ("late-entry/enter"), `none/out-of-scope` or `none/smalltalk`, and how likely it is meant. */
export interface Guess {
  readonly about: string;
  /** From 0 to 1; over all classes they add up to 1. */
  readonly p: number;
}

let loaded: Weights | undefined;

/** The committed weights, read at the first question. */
export function committedWeights(): Weights {
  loaded ??= decode(readFileSync(new URL('./weights/classifier.bin', import.meta.url)));
  return loaded;
}

/**
 * What a question is about, the likeliest first, whatever the school. Takes well under a millisecond; any string will do.
 */
export function classify(question: string, weights: Weights = committedWeights()): Guess[] {
  const { classes, output, bias, temperature, dimensions } = weights;
  const hidden = hiddenLayer(question, weights);
  const logits = classes.map((_, c) => {
    let sum = bias[c] ?? 0;
    const row = c * dimensions;
    for (let d = 0; d < dimensions; d++) sum += (output[row + d] ?? 0) * (hidden[d] ?? 0);
    return sum / temperature;
  });
  const highest = Math.max(...logits);
  const odds = logits.map((logit) => Math.exp(logit - highest));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return classes
    .map((about, c) => ({ about, p: (odds[c] ?? 0) / total }))
    .sort((a, b) => b.p - a.p || (a.about < b.about ? -1 : 1));
}

function hiddenLayer(question: string, weights: Weights): Float32Array {
  const { dimensions, embedding, rarity, scale } = weights;
  const sum = new Float32Array(dimensions);
  let squares = 0;
  for (const [hash, count] of features(question)) {
    const row = indexOf(weights.hashes, hash);
    if (row === -1) continue;
    const value = count * (rarity[row] ?? 0);
    squares += value * value;
    const weight = value * (scale[row] ?? 0);
    for (let d = 0; d < dimensions; d++) sum[d]! += weight * (embedding[row * dimensions + d] ?? 0);
  }
  // No known word: the zero vector, and each class as likely as its bias says.
  const norm = squares > 0 ? Math.sqrt(squares) : 1;
  return sum.map((value) => Math.tanh(value / norm));
}

/** Binary search in ascending numbers; -1 where it is not there. */
export function indexOf(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

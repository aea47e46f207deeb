import { createHash } from 'node:crypto';
import type { Place } from '../../../rules/matrix.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { readPhrasings, type Asks } from '../../phrasings.ts';
import { ASKS, asksOf, type AsksGuess, type AsksWeights } from './asks.ts';
import { asksFeatures } from './asks-features.ts';
import { clean } from './clean.ts';
import { readDeeds } from './deeds.ts';
import { features } from './features.ts';
import { askedIn } from './form.ts';
import { random, shuffle } from './training.ts';

/*
 * Trains the model of asks.ts: stochastic gradient descent on the cross-entropy, with word dropout (see training.ts).
 * Features of a question and of the proposition that it is about stand side by side, so that what holds for all
 * propositions is learnt from all of them, and what is contrary to one from its own phrasings (Daumé, "Frustratingly
 * Easy Domain Adaptation", 2007).
 */

const ASKS_SETTINGS = {
  passes: 16,
  /** Falls to 0 in a straight line. */
  learningRate: 0.7,
  /** Share of a question's features that a pass does not see. */
  dropout: 0.4,
  /** A feature seen in fewer questions is not learnt. */
  fewestTexts: 2,
  seed: 20261129,
};

/** A phrasing with what "yes" to it would say of its proposition. */
export interface AsksText {
  readonly about: string;
  readonly lang: 'fr' | 'en';
  readonly text: string;
  readonly asks: Asks;
}

/** All phrasings that are labelled, always in the same order. */
export function readAsksTexts(): AsksText[] {
  return readPhrasings().flatMap(({ about, lang, text, asks }) =>
    asks ? [{ about, lang, text, asks }] : [],
  );
}

/** SHA-256 of all that the weights are made from. */
export function asksFingerprint(texts: readonly AsksText[]): string {
  const sample = texts.filter((_, i) => i % 50 === 0).map((one) => [...featuresOf(one)]);
  return createHash('sha256')
    .update(JSON.stringify([texts, readDeeds(), ASKS_SETTINGS, sample]))
    .digest('hex');
}

export function placeOf(about: string): Place {
  const [topic = '', proposition = ''] = about.split('/');
  return { topic: topic as TopicId, proposition };
}

function featuresOf({ about, text }: AsksText): Uint32Array {
  const cleaned = clean(text);
  return asksFeatures(features(cleaned), askedIn(cleaned), placeOf(about));
}

/** Learns from the texts that are not kept aside; the same texts and settings give the same weights, byte for byte. */
export function trainAsks(
  texts: readonly AsksText[],
  aside: readonly boolean[] = [],
  onPass: (pass: number, passes: number) => void = () => undefined,
): AsksWeights {
  const { passes, learningRate, dropout, fewestTexts, seed } = ASKS_SETTINGS;
  const K = ASKS.length;
  const learnt = texts.filter((_, i) => !aside[i]);
  const found = learnt.map(featuresOf);
  const seenIn = new Map<number, number>();
  for (const one of found) for (const hash of one) seenIn.set(hash, (seenIn.get(hash) ?? 0) + 1);
  const hashes = Uint32Array.from(
    [...seenIn].filter(([, n]) => n >= fewestTexts).map(([hash]) => hash),
  ).sort();
  const number = new Map([...hashes].map((hash, i) => [hash, i]));
  const examples = found.map((one, i) => ({
    features: Int32Array.from([...one].flatMap((hash) => number.get(hash) ?? [])),
    right: ASKS.indexOf(learnt[i]!.asks),
  }));

  const weights = new Float32Array(hashes.length * K);
  const bias = new Float32Array(K);
  const error = new Float64Array(K);
  const next = random(seed);
  for (let pass = 0; pass < passes; pass++) {
    onPass(pass, passes);
    shuffle(examples, next);
    for (const [step, { features, right }] of examples.entries()) {
      const rate = learningRate * (1 - (pass + step / examples.length) / passes);
      const kept = features.filter(() => next() >= dropout);
      const value = 1 / Math.sqrt(kept.length || 1);
      let highest = -Infinity;
      for (let c = 0; c < K; c++) {
        let logit = bias[c]!;
        for (const feature of kept) logit += value * weights[feature * K + c]!;
        error[c] = logit;
        if (logit > highest) highest = logit;
      }
      let total = 0;
      for (let c = 0; c < K; c++) total += error[c] = Math.exp(error[c]! - highest);
      for (let c = 0; c < K; c++) {
        const e = error[c]! / total - (c === right ? 1 : 0);
        if (Math.abs(e) < 1e-4) continue;
        for (const feature of kept) weights[feature * K + c]! -= rate * e * value;
        bias[c]! -= 0.1 * rate * e;
      }
    }
  }
  let largest = 1e-9;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  // A weight of less than half a step does nothing: the feature is left out.
  const scale = Math.min(largest, LARGEST) / 127;
  const rows = [...hashes.keys()].filter((row) =>
    weights.subarray(row * K, (row + 1) * K).some((weight) => Math.abs(weight) >= scale / 2),
  );
  return {
    madeFrom: asksFingerprint(texts),
    temperature: 1,
    scale,
    bias: [...bias],
    hashes: Uint32Array.from(rows, (row) => hashes[row]!),
    weights: Int8Array.from(
      rows.flatMap((row) =>
        Array.from(weights.subarray(row * K, (row + 1) * K), (weight) =>
          Math.max(-127, Math.min(127, Math.round(weight / scale))),
        ),
      ),
    ),
  };
}

/** Greater weights are cut to this: a step of a 127th of it keeps the small ones, which are many. */
const LARGEST = 6;

/** How each text that was kept aside is understood. */
export function measureAsks(
  weights: AsksWeights,
  texts: readonly AsksText[],
  aside: readonly boolean[],
): { readonly text: AsksText; readonly guess: AsksGuess }[] {
  return texts
    .filter((_, i) => aside[i])
    .map((text) => {
      const cleaned = clean(text.text);
      return { text, guess: asksOf(features(cleaned), askedIn(cleaned), placeOf(text.about), weights) };
    });
}

/** Sets the temperature to the one under which what was kept aside is likeliest. */
export function calibrateAsks(
  weights: AsksWeights,
  outcomes: readonly { readonly text: AsksText; readonly guess: AsksGuess }[],
): AsksWeights {
  const candidates = Array.from({ length: 41 }, (_, i) => 0.6 + i * 0.04);
  const costs = candidates.map((temperature) =>
    outcomes.reduce((sum, { text, guess }) => {
      const powers = ASKS.map((way) => guess[way] ** (1 / temperature));
      const right = guess[text.asks] ** (1 / temperature);
      return sum - Math.log(right / powers.reduce((all, one) => all + one, 0));
    }, 0),
  );
  return { ...weights, temperature: candidates[costs.indexOf(Math.min(...costs))] ?? 1 };
}

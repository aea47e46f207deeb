import { createHash } from 'node:crypto';
import { placesOf } from '../../../rules/matrix.ts';
import type { Topic } from '../../../rules/topic.ts';
import { topics } from '../../../rules/topics/index.ts';
import { inventory } from '../../inventory.ts';
import { readPhrasings } from '../../phrasings.ts';
import { classify, type Guess } from './classifier.ts';
import { features, words } from './features.ts';
import type { Weights } from './weights.ts';

/*
 * Trains the classifier of weights.ts. The JavaScript libraries for logistic regression (ml-logistic-regression,
 * natural) take dense matrices and one class against the rest; 20,000 sparse features, 270 classes and a hidden layer
 * call for a small trainer of our own: stochastic gradient descent on the cross-entropy, as fastText does (Joulin et
 * al., "Bag of Tricks for Efficient Text Classification", 2016), with word dropout.
 */

export const SETTINGS = {
  /** Networks learnt from different seeds, the logits of which are averaged: three were 4 points better than one. */
  networks: 5,
  /** Of the hidden layer of each. */
  dimensions: 48,
  passes: 20,
  /** Falls to 0 in a straight line. */
  learningRate: 0.06,
  /** Share of a question's features that a pass does not see. */
  dropout: 0.4,
  /** A feature seen in fewer texts is not learnt. */
  fewestTexts: 5,
  seed: 20261121,
};
export type Settings = typeof SETTINGS;

/** A text that the classifier learns from, and what it is about. */
export interface Text {
  /** What is right ("late-entry/enter"); of several, each with an equal share. */
  readonly about: readonly string[];
  readonly lang: 'fr' | 'en';
  readonly text: string;
  /** What a rule or a proposition says rather than how people ask: learnt from, never measured on. */
  readonly statement: boolean;
}

/** All that the classifier learns from, always in the same order: phrasings, propositions, rules of the inventory. */
export function readTexts(): Text[] {
  const phrasings = readPhrasings().map(({ about, lang, text }) => ({
    about: [about],
    lang,
    text,
    statement: false,
  }));
  return [...phrasings, ...propositionTexts(), ...ruleTexts()];
}

/** What each topic asks, what each of its propositions says, and what a text that is silent does not say. */
function propositionTexts(): Text[] {
  return Object.entries<Topic>(topics).flatMap(([id, { question, propositions }]) =>
    Object.entries(propositions).flatMap(([proposition, said], i) =>
      [said, said.unsaid, ...(i === 0 ? [question] : [])].flatMap((text) =>
        (['fr', 'en'] as const).map((lang) => ({
          about: [`${id}/${proposition}`],
          lang,
          text: text[lang],
          statement: true,
        })),
      ),
    ),
  );
}

/** What each rule of the inventory says, in English, and the French words that say it. */
function ruleTexts(): Text[] {
  return inventory().flatMap(({ regulation, id, statement, clauses }) => {
    const about = placesOf(regulation, id).map(({ topic, proposition }) => `${topic}/${proposition}`);
    if (about.length === 0) return [];
    return [
      { about, lang: 'en' as const, text: statement, statement: true },
      ...clauses.map(({ quote }) => ({ about, lang: 'fr' as const, text: quote, statement: true })),
    ];
  });
}

/** SHA-256 of all that weights are made from: the texts, the settings and what the features of a text are. */
export function fingerprint(texts: readonly Text[], settings: Settings = SETTINGS): string {
  const sample = texts.filter((_, i) => i % 20 === 0).map(({ text }) => [...features(text)]);
  return createHash('sha256')
    .update(JSON.stringify([texts, settings, sample]))
    .digest('hex');
}

/** Numbers in [0, 1) that are the same each time: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Which phrasings to keep aside, about a fifth. Near duplicates (6 words in 10 shared, whatever they are about) stay on the
 * same side; only those that share a word among their rarest are compared, which is enough (prefix filtering,
 * Chaudhuri et al. 2006).
 */
export function keptAside(texts: readonly Pick<Text, 'text' | 'statement'>[], seed = 1): boolean[] {
  const ALIKE = 0.6;
  const sets = texts.map(({ text }) => new Set(words(text)));
  const frequency = new Map<string, number>();
  for (const set of sets) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const group = texts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (group[at] !== at) at = group[at] ?? at;
    return at;
  };
  const seen = new Map<string, number[]>();
  for (const [i, set] of sets.entries()) {
    const rarestFirst = [...set].sort(
      (a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    for (const word of rarestFirst.slice(0, set.size - Math.ceil(ALIKE * set.size) + 1)) {
      const others = seen.get(word) ?? [];
      for (const j of others) {
        const other = sets[j] ?? new Set();
        const shared = rarestFirst.filter((one) => other.has(one)).length;
        if (shared >= ALIKE * (set.size + other.size - shared)) group[root(i)] = root(j);
      }
      seen.set(word, [...others, i]);
    }
  }
  const next = random(seed);
  const draw = texts.map(() => next() < 0.2);
  return texts.map(({ statement }, i) => !statement && (draw[root(i)] ?? false));
}

/** The texts as rows of a sparse matrix: of each, the numbers of its features and their values (norm 1). */
function vectorize(texts: readonly string[], learnFrom: readonly boolean[], fewestTexts: number) {
  const found = texts.map((text) => features(text));
  const seenIn = new Map<number, number>();
  let learnt = 0;
  for (const [i, one] of found.entries()) {
    if (!learnFrom[i]) continue;
    learnt++;
    for (const hash of one.keys()) seenIn.set(hash, (seenIn.get(hash) ?? 0) + 1);
  }
  const hashes = Uint32Array.from(
    [...seenIn].filter(([, n]) => n >= fewestTexts).map(([hash]) => hash),
  ).sort();
  const number = new Map([...hashes].map((hash, i) => [hash, i]));
  const rarity = Float32Array.from(
    hashes,
    (hash) => Math.log((1 + learnt) / (1 + (seenIn.get(hash) ?? 0))) + 1,
  );
  const rows = found.map((one) => {
    const known = [...one].flatMap(([hash, count]) => {
      const feature = number.get(hash);
      return feature === undefined ? [] : [{ feature, value: count * (rarity[feature] ?? 0) }];
    });
    const norm = Math.hypot(...known.map(({ value }) => value));
    return {
      features: Int32Array.from(known, ({ feature }) => feature),
      values: Float32Array.from(known, ({ value }) => value / norm),
    };
  });
  return { hashes, rarity, rows };
}

type Row = ReturnType<typeof vectorize>['rows'][number];

/** A text as a row, and the numbers of the classes that are right. */
interface Example {
  readonly row: Row;
  readonly right: readonly number[];
}

/**
 * Learns from the texts that are not kept aside. The same texts and settings give the same weights, byte for byte.
 * `onPass` hears of each pass over the examples.
 */
export function train(
  texts: readonly Text[],
  aside: readonly boolean[] = [],
  settings: Settings = SETTINGS,
  onPass: (pass: number, passes: number) => void = () => undefined,
): Weights {
  const { dimensions, passes, networks } = settings;
  const learnFrom = texts.map((_, i) => !aside[i]);
  const { hashes, rarity, rows } = vectorize(
    texts.map(({ text }) => text),
    learnFrom,
    settings.fewestTexts,
  );
  const classes = [...new Set(texts.flatMap(({ about }) => about))].sort();
  const number = new Map(classes.map((about, c) => [about, c]));
  const examples = texts
    .map(({ about }, i): Example => ({ row: rows[i]!, right: about.map((one) => number.get(one)!) }))
    .filter((_, i) => learnFrom[i]);
  const learnt = Array.from({ length: networks }, (_, n) =>
    descend(hashes.length, examples, classes.length, { ...settings, seed: settings.seed + n }, (pass) => {
      onPass(n * passes + pass, networks * passes);
    }),
  );
  // Networks side by side are one network; its logits are the mean of theirs.
  const mean = (numbers: Float32Array) => numbers.map((one) => one / networks);
  return {
    madeFrom: fingerprint(texts, settings),
    dimensions: networks * dimensions,
    classes,
    temperature: 1,
    output: sideBySide(
      learnt.map(({ output }) => mean(output)),
      dimensions,
    ),
    bias: Float32Array.from(classes, (_, c) =>
      learnt.reduce((sum, { bias }) => sum + (bias[c] ?? 0) / networks, 0),
    ),
    hashes,
    rarity,
    ...quantise(
      sideBySide(
        learnt.map(({ embedding }) => embedding),
        dimensions,
      ),
      networks * dimensions,
    ),
  };
}

/** Matrices of as many rows, as one. */
function sideBySide(matrices: readonly Float32Array[], columns: number): Float32Array {
  const wide = new Float32Array(matrices.reduce((sum, { length }) => sum + length, 0));
  for (const [m, matrix] of matrices.entries())
    for (let at = 0; at < matrix.length; at += columns)
      wide.set(matrix.subarray(at, at + columns), at * matrices.length + m * columns);
  return wide;
}

/** Stochastic gradient descent on the cross-entropy, one example after the other: one network. */
function descend(
  featureCount: number,
  examples: readonly Example[],
  C: number,
  settings: Settings,
  onPass: (pass: number) => void,
) {
  const { dimensions: D, passes, dropout } = settings;
  const next = random(settings.seed);
  const embedding = Float32Array.from({ length: featureCount * D }, () => (next() - 0.5) * 0.35);
  const output = new Float32Array(C * D);
  const bias = new Float32Array(C);
  const hidden = new Float32Array(D);
  const slope = new Float32Array(D);
  const error = new Float32Array(C);
  const order = [...examples];

  for (let pass = 0; pass < passes; pass++) {
    onPass(pass);
    shuffle(order, next);
    for (const [step, example] of order.entries()) {
      const rate = settings.learningRate * (1 - (pass + step / order.length) / passes);
      const { row } = example;

      // Forward, without the features that are dropped this time; what is left keeps the norm of 1.
      const values = row.values.map((value) => (next() < dropout ? 0 : value));
      let squares = 0;
      for (const value of values) squares += value * value;
      const norm = squares > 0 ? Math.sqrt(squares) : 1;
      hidden.fill(0);
      for (let i = 0; i < values.length; i++) {
        const value = (values[i]! /= norm);
        if (value === 0) continue;
        const at = row.features[i]! * D;
        for (let d = 0; d < D; d++) hidden[d]! += value * embedding[at + d]!;
      }
      for (let d = 0; d < D; d++) hidden[d] = Math.tanh(hidden[d]!);
      let highest = -Infinity;
      for (let c = 0; c < C; c++) {
        let logit = bias[c]!;
        for (let d = 0, at = c * D; d < D; d++) logit += output[at + d]! * hidden[d]!;
        error[c] = logit;
        if (logit > highest) highest = logit;
      }
      let total = 0;
      for (let c = 0; c < C; c++) total += error[c] = Math.exp(error[c]! - highest);
      for (let c = 0; c < C; c++) error[c]! /= total;
      for (const c of example.right) error[c]! -= 1 / example.right.length;

      // Backward; classes that are next to certain to be wrong teach nothing.
      slope.fill(0);
      for (let c = 0; c < C; c++) {
        const e = error[c]!;
        if (Math.abs(e) < 1e-4) continue;
        for (let d = 0, at = c * D; d < D; d++) {
          slope[d]! += e * output[at + d]!;
          output[at + d]! -= rate * e * hidden[d]!;
        }
        bias[c]! -= 0.05 * rate * e;
      }
      for (let d = 0; d < D; d++) slope[d]! *= rate * (1 - hidden[d]! * hidden[d]!);
      for (let i = 0; i < values.length; i++) {
        const value = values[i]!;
        if (value === 0) continue;
        const at = row.features[i]! * D;
        for (let d = 0; d < D; d++) embedding[at + d]! -= value * slope[d]!;
      }
    }
  }
  return { embedding, output, bias };
}

export function shuffle<T>(list: T[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** One byte a number, and one scale a row. Measured: at most 0.1 point of the phrasings kept aside is lost. */
function quantise(matrix: Float32Array, columns: number): { embedding: Int8Array; scale: Float32Array } {
  const embedding = new Int8Array(matrix.length);
  const scale = new Float32Array(matrix.length / columns);
  for (let row = 0; row < scale.length; row++) {
    const numbers = matrix.subarray(row * columns, (row + 1) * columns);
    let largest = 1e-9;
    for (const number of numbers) largest = Math.max(largest, Math.abs(number));
    scale[row] = largest / 127;
    for (const [d, number] of numbers.entries())
      embedding[row * columns + d] = Math.round((number / largest) * 127);
  }
  return { embedding, scale };
}

/** What a classifier made of a phrasing. */
export interface Outcome {
  readonly lang: 'fr' | 'en';
  /** What is right: "late-entry/enter". */
  readonly right: string;
  /** Every class, the likeliest first. */
  readonly guesses: readonly Guess[];
  /** How many classes stand before the right one. */
  readonly before: number;
}

/** Asks the classifier all phrasings that were kept aside. */
export function measure(weights: Weights, texts: readonly Text[], aside: readonly boolean[]): Outcome[] {
  return texts
    .filter((_, i) => aside[i])
    .map(({ lang, text, about }) => {
      const guesses = classify(text, weights);
      const before = guesses.findIndex((guess) => about.includes(guess.about));
      return { lang, right: guesses[before]?.about ?? '', guesses, before };
    });
}

/** Sets the temperature to the one under which the outcomes are likeliest. */
export function calibrate(weights: Weights, outcomes: readonly Outcome[]): Weights {
  const candidates = Array.from({ length: 71 }, (_, i) => 0.5 + i * 0.05);
  const surprise = (temperature: number, { guesses, before }: Outcome): number => {
    // p to the power 1/T, normalised, is the softmax of the logits divided by T.
    const powers = guesses.map(({ p }) => p ** (1 / temperature));
    return Math.log(powers.reduce((sum, one) => sum + one, 0) / (powers[before] ?? 0));
  };
  const costs = candidates.map((one) => outcomes.reduce((sum, outcome) => sum + surprise(one, outcome), 0));
  return { ...weights, temperature: candidates[costs.indexOf(Math.min(...costs))] ?? 1 };
}

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { inventory } from '../../inventory.ts';
import { classify, type Guess } from './classifier.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { features, words } from './features.ts';
import type { Weights } from './weights.ts';

/*
 * Trains the classifier of weights.ts. The JavaScript libraries for logistic regression (ml-logistic-regression,
 * natural) take dense matrices and one class against the rest; 20,000 sparse features, 190 classes a school and a
 * layer shared by the schools call for a small trainer of our own: stochastic gradient descent on the cross-entropy,
 * as fastText does (Joulin et al., "Bag of Tricks for Efficient Text Classification", 2016), with word dropout.
 */

export const SETTINGS = {
  /** Networks learnt from different seeds, the logits of which are averaged: 4 points better than one. */
  networks: 3,
  /** Of the hidden layer of each. */
  dimensions: 48,
  passes: 20,
  /** Falls to 0 in a straight line. */
  learningRate: 0.06,
  /** Share of a question's features that a pass does not see. */
  dropout: 0.4,
  /** A feature seen in fewer texts is not learnt. */
  fewestTexts: 3,
  seed: 20261121,
};
export type Settings = typeof SETTINGS;

const phrasingSchema = z.object({ rule: z.string(), lang: z.enum(['fr', 'en']), text: z.string() });
const silenceSchema = z.object({
  id: z.string(),
  topic: z.string(),
  silent: z.array(z.string()),
  speaks: z.record(z.string(), z.array(z.string())),
});
export type Phrasing = z.infer<typeof phrasingSchema> & {
  /** What the rule says rather than how people ask: trained on, never measured on. */
  statement: boolean;
};
type Silence = z.infer<typeof silenceSchema>;

/** All that the classifier learns from. */
export interface Material {
  phrasings: Phrasing[];
  silences: Silence[];
}

/** A text of a school's point of view: the classes that are right (several: each with an equal share). */
interface Example {
  text: number;
  school: number;
  right: number[];
  /** A silence of other schools, on which this one speaks. */
  borrowed: boolean;
}

const RULES = new URL('../../../rules/', import.meta.url);

/** Reads the phrasings, the inventory and the silences of rules/: always in the same order. */
export function readMaterial(): Material {
  const folder = new URL('phrasings/', RULES);
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => ({ name, texts: () => phrasingsIn(name, readFileSync(new URL(name, folder), 'utf8')) }))
    .concat({ name: 'statements', texts: statements });
  const phrasings = sources.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap(({ texts }) => texts());
  const read = z
    .array(silenceSchema)
    .safeParse(JSON.parse(readFileSync(new URL('silences.json', RULES), 'utf8')));
  if (!read.success) throw new Error(`silences.json: ${z.prettifyError(read.error)}`);
  const silences = read.data;
  const known = new Set(silences.map(({ id }) => `silent/${id}`));
  const stray = phrasings.find(({ rule }) => rule.startsWith('silent/') && !known.has(rule));
  if (stray) throw new Error(`${stray.rule} has phrasings but is not in silences.json: add it there.`);
  for (const { id, topic } of silences)
    phrasings.push({ rule: `silent/${id}`, lang: 'en', text: topic, statement: true });
  return { phrasings, silences };
}

function phrasingsIn(name: string, jsonl: string): Phrasing[] {
  return jsonl
    .split('\n')
    .map((line, i) => ({ line, where: `${name}, line ${String(i + 1)}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => {
      try {
        return { ...phrasingSchema.parse(JSON.parse(line)), statement: false };
      } catch {
        throw new Error(`${where}: expected {"rule": "…", "lang": "fr" or "en", "text": "…"}.`);
      }
    });
}

/** What each rule of the inventory says, in English, and the French words that say it. */
function statements(): Phrasing[] {
  return inventory().flatMap(({ id, statement, clauses }) => [
    { rule: id, lang: 'en' as const, text: statement, statement: true },
    ...clauses.map(({ quote }) => ({ rule: id, lang: 'fr' as const, text: quote, statement: true })),
  ]);
}

/** SHA-256 of all that weights are made from: the material, the settings and what the features of a text are. */
export function fingerprint(material: Material, settings: Settings = SETTINGS): string {
  const sample = material.phrasings.filter((_, i) => i % 20 === 0).map(({ text }) => [...features(text)]);
  return createHash('sha256')
    .update(JSON.stringify([material, settings, EQUIVALENTS, sample]))
    .digest('hex');
}

/** The classes of each school: its rules, the silences that are its own, and what is no exam matter (`none/…`). */
function classesOf({ phrasings, silences }: Material): { id: string; classes: string[] }[] {
  const rules = [...new Set(phrasings.map(({ rule }) => rule))];
  const none = rules.filter((rule) => rule.startsWith('none/'));
  const schools = [...new Set(rules.map((rule) => rule.split('/')[0] ?? ''))];
  return schools
    .filter((id) => id !== 'none' && id !== 'silent')
    .sort()
    .map((id) => ({
      id,
      classes: [
        ...rules.filter((rule) => rule.startsWith(`${id}/`)),
        ...silences.filter(({ silent }) => silent.includes(id)).map((silence) => `silent/${silence.id}`),
        ...none,
      ],
    }));
}

/**
 * Each phrasing from the point of view of each school that it concerns. The phrasings of a silence teach the schools
 * that speak of it too: measured, 10 points more of those questions right, and 1.5 of all.
 */
function examplesOf(
  material: Material,
  schools: readonly { id: string; classes: readonly string[] }[],
): Example[] {
  const silences = new Map(material.silences.map((silence) => [`silent/${silence.id}`, silence]));
  const numbers = schools.map(({ classes }) => new Map(classes.map((id, c) => [id, c])));
  return material.phrasings.flatMap(({ rule }, text) =>
    schools
      .map(({ id }, school) => {
        const own = numbers[school]?.get(rule);
        const spoken = own === undefined ? (silences.get(rule)?.speaks[id] ?? []) : [];
        const right = own === undefined ? spoken.flatMap((one) => numbers[school]?.get(one) ?? []) : [own];
        return { text, school, right, borrowed: own === undefined };
      })
      .filter(({ right }) => right.length > 0),
  );
}

/** Numbers in [0, 1) that are the same each time: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Which phrasings to keep aside, about a fifth. Near duplicates (6 words in 10 shared, in whatever school) stay on the
 * same side; only those that share a word among their rarest are compared, which is enough (prefix filtering,
 * Chaudhuri et al. 2006).
 */
export function keptAside(phrasings: readonly Phrasing[], seed = 1): boolean[] {
  const ALIKE = 0.6;
  const sets = phrasings.map(({ text }) => new Set(words(text)));
  const frequency = new Map<string, number>();
  for (const set of sets) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const group = phrasings.map((_, i) => i);
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
  const draw = phrasings.map(() => next() < 0.2);
  return phrasings.map(({ statement }, i) => !statement && (draw[root(i)] ?? false));
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

/**
 * Learns from the phrasings that are not kept aside. The same material and settings give the same weights, byte for
 * byte. `onPass` hears of each pass over the examples.
 */
export function train(
  material: Material,
  aside: readonly boolean[] = [],
  settings: Settings = SETTINGS,
  onPass: (pass: number, passes: number) => void = () => undefined,
): Weights {
  const { dimensions, passes, networks } = settings;
  const learnFrom = material.phrasings.map((_, i) => !aside[i]);
  const { hashes, rarity, rows } = vectorize(
    material.phrasings.map(({ text }) => text),
    learnFrom,
    settings.fewestTexts,
  );
  const schools = classesOf(material);
  const examples = examplesOf(material, schools).filter(({ text }) => learnFrom[text]);
  const learnt = Array.from({ length: networks }, (_, n) =>
    descend(rows, hashes.length, examples, schools, { ...settings, seed: settings.seed + n }, (pass) => {
      onPass(n * passes + pass, networks * passes);
    }),
  );
  // Networks side by side are one network; its logits are the mean of theirs.
  const mean = (numbers: Float32Array) => numbers.map((number) => number / networks);
  return {
    madeFrom: fingerprint(material, settings),
    dimensions: networks * dimensions,
    schools: schools.map((school, s) => ({
      ...school,
      temperature: 1,
      output: sideBySide(
        learnt.map(({ outputs }) => mean(outputs[s] ?? new Float32Array())),
        dimensions,
      ),
      bias: Float32Array.from(school.classes, (_, c) =>
        learnt.reduce((sum, { biases }) => sum + (biases[s]?.[c] ?? 0) / networks, 0),
      ),
    })),
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
  rows: readonly Row[],
  featureCount: number,
  examples: readonly Example[],
  schools: readonly { classes: readonly string[] }[],
  settings: Settings,
  onPass: (pass: number) => void,
) {
  const { dimensions: D, passes, dropout } = settings;
  const next = random(settings.seed);
  const embedding = Float32Array.from({ length: featureCount * D }, () => (next() - 0.5) * 0.35);
  const outputs = schools.map(({ classes }) => new Float32Array(classes.length * D));
  const biases = schools.map(({ classes }) => new Float32Array(classes.length));
  const hidden = new Float32Array(D);
  const slope = new Float32Array(D);
  const error = new Float32Array(Math.max(...schools.map(({ classes }) => classes.length)));
  const order = [...examples];

  for (let pass = 0; pass < passes; pass++) {
    onPass(pass);
    shuffle(order, next);
    for (const [step, example] of order.entries()) {
      const rate = settings.learningRate * (1 - (pass + step / order.length) / passes);
      const row = rows[example.text]!;
      const output = outputs[example.school]!;
      const bias = biases[example.school]!;
      const C = bias.length;

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
  return { embedding, outputs, biases };
}

function shuffle<T>(list: T[], next: () => number): void {
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

/** What a classifier made of a phrasing, from the point of view of a school. */
export interface Outcome {
  school: string;
  lang: 'fr' | 'en';
  /** The class that is right. */
  right: string;
  /** Every class, the likeliest first. */
  guesses: Guess[];
  /** How many classes stand before the right one. */
  before: number;
}

/** Asks the classifier all phrasings that were kept aside, at each school that they concern. */
export function measure(weights: Weights, material: Material, aside: readonly boolean[]): Outcome[] {
  return examplesOf(material, weights.schools)
    .filter(({ text, borrowed }) => aside[text] && !borrowed)
    .flatMap(({ text, school: number, right: [rightNumber = -1] }) => {
      const phrasing = material.phrasings[text];
      const school = weights.schools[number];
      const right = school?.classes[rightNumber];
      if (!phrasing || !school || right === undefined) return [];
      const guesses = classify(phrasing.text, school.id, weights);
      const before = guesses.findIndex(({ id }) => id === right);
      return [{ school: school.id, lang: phrasing.lang, right, guesses, before }];
    });
}

/** Sets each school's temperature to the one under which the outcomes are likeliest. */
export function calibrate(weights: Weights, outcomes: readonly Outcome[]): Weights {
  const candidates = Array.from({ length: 71 }, (_, i) => 0.5 + i * 0.05);
  const surprise = (temperature: number, { guesses, before }: Outcome): number => {
    // p to the power 1/T, normalised, is the softmax of the logits divided by T.
    const powers = guesses.map(({ p }) => p ** (1 / temperature));
    return Math.log(powers.reduce((sum, one) => sum + one, 0) / (powers[before] ?? 0));
  };
  const temperatureOf = (id: string): number => {
    const own = outcomes.filter(({ school }) => school === id);
    const costs = candidates.map((one) => own.reduce((sum, outcome) => sum + surprise(one, outcome), 0));
    return candidates[costs.indexOf(Math.min(...costs))] ?? 1;
  };
  return {
    ...weights,
    schools: weights.schools.map((school) => ({ ...school, temperature: temperatureOf(school.id) })),
  };
}

import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { ASKS, encodeAsks } from '../assistant/understand/asks.ts';
import {
  calibrateAsks,
  measureAsks,
  readAsksTexts,
  trainAsks,
} from '../assistant/understand/asks-training.ts';
import { buildConcepts, conceptLines, encodeConcepts } from '../assistant/understand/concepts.ts';
import {
  calibrate,
  keptAside,
  measure,
  type Outcome,
  readTexts,
  SETTINGS,
  train,
} from '../assistant/understand/training.ts';
import { encode } from '../assistant/understand/weights.ts';

const FOLDER = fileURLToPath(new URL('../assistant/understand/weights/', import.meta.url));

const program = new Command('train')
  .description(
    'Learn from rules/phrasings, rules/deeds.jsonl and the topics what a question is about and how it asks, and write ' +
      'the weights that the assistant loads. Run it after any change to them: a test compares. It takes some twenty minutes.',
  )
  .option(
    '--held-out',
    'write no weights: learn from four fifths, and report how the fifth kept aside is understood',
  )
  .showHelpAfterError('Run with --help to see how.')
  .parse();

const { heldOut } = program.opts<{ heldOut?: true }>();

const progress = (what: string) => (pass: number, passes: number) => {
  process.stderr.write(`${what}: pass ${String(pass + 1)} of ${String(passes)}\n`);
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Right at rank 1 and among the first 3. */
function accuracy(outcomes: readonly Outcome[]): string {
  const among = (n: number) => percent(outcomes.filter(({ before }) => before < n).length, outcomes.length);
  return `${among(1).padStart(7)} ${among(3).padStart(7)}  of ${String(outcomes.length)}`;
}

const topicOf = (about: string): string => about.split('/')[0] ?? '';

/** How surely the topic is told: the propositions of one topic add up. */
function topicsOf({ guesses, right }: Outcome): { p: number; right: boolean } {
  const sums = new Map<string, number>();
  for (const { about, p } of guesses) sums.set(topicOf(about), (sums.get(topicOf(about)) ?? 0) + p);
  const [[topic, p] = ['', 0]] = [...sums].sort((a, b) => b[1] - a[1]);
  return { p, right: topic === topicOf(right) };
}

function report(outcomes: readonly Outcome[]): void {
  console.log('right first, right among the first 3');
  for (const lang of ['fr', 'en'] as const) {
    const of = outcomes.filter((one) => one.lang === lang);
    console.log(`  propositions  ${lang}  ${accuracy(of)}`);
    console.log(
      `  topics        ${lang}  ${percent(of.filter((one) => topicsOf(one).right).length, of.length).padStart(7)}`,
    );
  }
  console.log('how far the p of a topic can be trusted: share above it, and share of those that are right');
  const told = outcomes.map(topicsOf);
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const above = told.filter(({ p }) => p >= threshold);
    const right = above.filter((one) => one.right);
    console.log(
      `  p >= ${threshold.toFixed(1)}  ${percent(above.length, told.length)}  ${percent(right.length, above.length)}`,
    );
  }
  console.log('topics that are told worst, and what they are taken for');
  const topics = [...new Set(outcomes.map(({ right }) => topicOf(right)))].map((topic) => {
    const of = outcomes.filter(({ right }) => topicOf(right) === topic);
    const wrong = of.filter((one) => !topicsOf(one).right);
    return { topic, of, wrong, share: wrong.length / of.length };
  });
  for (const { topic, of, wrong } of topics.sort((a, b) => b.share - a.share).slice(0, 12)) {
    const taken = wrong.map(({ guesses: [first] }) => topicOf(first?.about ?? ''));
    const most = [...new Set(taken)]
      .map((one) => ({ one, n: taken.filter((other) => other === one).length }))
      .sort((a, b) => b.n - a.n);
    console.log(
      `  ${topic.padEnd(24)} ${percent(wrong.length, of.length).padStart(7)} of ${String(of.length).padEnd(5)} ${most
        .slice(0, 3)
        .map(({ one, n }) => `${one} ${String(n)}`)
        .join(', ')}`,
    );
  }
}

/** Right at all, and reversed: yes for no. By how sure the model is of the direction. */
function reportAsks(outcomes: ReturnType<typeof measureAsks>): void {
  const best = ({ guess }: (typeof outcomes)[number]) => ASKS.reduce((a, b) => (guess[b] > guess[a] ? b : a));
  console.log('how a question asks: right, reversed');
  for (const lang of ['fr', 'en'] as const) {
    const of = outcomes.filter(({ text }) => text.lang === lang);
    const right = of.filter((one) => best(one) === one.text.asks).length;
    const reversed = of.filter((one) => DIRECTION[best(one)] * DIRECTION[one.text.asks] < 0).length;
    console.log(
      `  ${lang}  ${percent(right, of.length)} ${percent(reversed, of.length)} of ${String(of.length)}`,
    );
  }
  for (const threshold of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const above = outcomes.filter((one) => one.guess[best(one)] >= threshold);
    const right = above.filter((one) => best(one) === one.text.asks).length;
    const reversed = above.filter((one) => DIRECTION[best(one)] * DIRECTION[one.text.asks] < 0).length;
    console.log(
      `  p >= ${threshold.toFixed(2)}  ${percent(above.length, outcomes.length)}  ${percent(right, above.length)} ${percent(reversed, above.length)}`,
    );
  }
}

const DIRECTION = { so: 1, must: 1, 'not-so': -1, 'must-not': -1, open: 0, beside: 0 } as const;

/** Written aside, then renamed into place. */
function write(name: string, bytes: Buffer): void {
  const file = join(FOLDER, name);
  writeFileSync(`${file}.tmp`, bytes);
  renameSync(`${file}.tmp`, file);
  process.stderr.write(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
}

try {
  // The features of a text rest on them.
  write('concepts.bin', encodeConcepts(buildConcepts(conceptLines())));
  const texts = readTexts();
  const aside = keptAside(texts);
  const unfinished = train(texts, aside, SETTINGS, progress('topics, four fifths'));
  const calibrated = calibrate(unfinished, measure(unfinished, texts, aside));
  const asksTexts = readAsksTexts();
  const asksAside = keptAside(asksTexts.map((one) => ({ ...one, statement: false })));
  const asksUnfinished = trainAsks(asksTexts, asksAside, progress('ways to ask, four fifths'));
  const asksCalibrated = calibrateAsks(asksUnfinished, measureAsks(asksUnfinished, asksTexts, asksAside));
  if (heldOut) {
    report(measure(calibrated, texts, aside));
    reportAsks(measureAsks(asksCalibrated, asksTexts, asksAside));
  } else {
    const all = train(texts, [], SETTINGS, progress('topics, all phrasings'));
    write('classifier.bin', encode({ ...all, temperature: calibrated.temperature }));
    const asks = trainAsks(asksTexts, [], progress('ways to ask, all phrasings'));
    write('asks.bin', encodeAsks({ ...asks, temperature: asksCalibrated.temperature }));
  }
} catch (error) {
  process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

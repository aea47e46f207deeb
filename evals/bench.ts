import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { Assistant } from '../bot/assistant/assistant.ts';
import { main, UsageError } from '../bot/cli/main.ts';
import { defaultOptions, openProjectIndex } from '../bot/cli/open-index.ts';
import { MAX_QUESTION_LENGTH } from '../bot/contract.ts';
import type { RegulationIndex } from '../ingest/index/store.ts';
import { stems } from '../ingest/index/text.ts';
import { answerCases, questionOf, sourcesOf } from './answer.ts';
import { caseFiles, readCases, type Case } from './case.ts';
import { failureText, fuzz, questionsToMutate, smallest } from './fuzz.ts';
import { commandTime, median, percentile, timed } from './measure.ts';
import { baseline, caseQuestions, retrieval, shares, type Question, type Search } from './search.ts';

const PROJECT = fileURLToPath(new URL('../', import.meta.url));
const QUESTION = "J'ai 50 minutes de retard à un examen de 3 h au Cnam, je peux entrer ?";
/** Runs of a command, passes over all cases, of which the median is taken. */
const RUNS = 5;
const PASSES = 3;

/** Times in milliseconds, memory in bytes, shares from 0 to 1. */
interface Figures {
  readonly machine: string;
  readonly cases: number;
  readonly answer: { readonly median: number; readonly p99: number };
  /** A question of as many characters as are read at most. */
  readonly longQuestion: number;
  /** Of the whole command on a built index; beside it what no program started like this goes below. */
  readonly coldStart: {
    readonly ask: number;
    readonly emptyNpmScript: number;
    readonly emptyTsxFile: number;
  };
  readonly ingest: number;
  /** Resident, of a batch that has answered all cases. */
  readonly memory: number;
  readonly search: SearchFigures;
  /** MiniSearch with the same stemmers over the paragraphs of the sources. */
  readonly baseline: SearchFigures;
  readonly fuzz: FuzzFigures;
}

/** Of mutated questions: how many answers broke the contract (or were none), and the one that took longest. */
interface FuzzFigures {
  readonly seed: number;
  readonly questions: number;
  readonly broken: number;
  readonly slowest: number;
}

interface SearchFigures {
  readonly questions: { readonly fr: number; readonly en: number };
  readonly recallAt5: { readonly fr: number; readonly en: number };
  /** A query, median. */
  readonly time: number;
}

const command = new Command('bench')
  .description(
    'Measures how fast Réglo answers, starts and ingests, how much memory it takes, how its search compares with plain ' +
      'MiniSearch, and how many mutated questions get an answer that breaks the contract. Prints a Markdown table; takes ' +
      'a minute, and some more for the mutated questions.',
  )
  .option('--json', 'print the figures as JSON: milliseconds, bytes, shares')
  .option('--fuzz <count>', 'mutated questions to ask', wholeNumber, 20_000)
  .option(
    '--seed <number>',
    'what they are drawn by; another one each time where it is not given',
    wholeNumber,
  );

await main(async () => {
  const { json, fuzz: count, seed } = command.parse().opts<{ json?: true; fuzz: number; seed?: number }>();
  const figures = await measure({ count, seed: seed ?? randomInt(2 ** 31) });
  process.stdout.write(`${json ? JSON.stringify(figures, null, 2) : table(figures)}\n`);
  return 0;
});

async function measure(fuzzing: { seed: number; count: number }): Promise<Figures> {
  // First, while nothing of it has been run and compiled in this process.
  const ingest = await ingestTime();
  const index = await openProjectIndex(defaultOptions());
  const cases = caseFiles().map(readCases);
  const assistant = new Assistant(index);
  return {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
    cases: cases.flat().length,
    answer: await answerTimes(cases, assistant),
    longQuestion: await longQuestionTime(cases, assistant),
    coldStart: coldStart(),
    ingest,
    memory: await memoryAfter(cases.flat()),
    search: await searchFigures(retrieval(index), index),
    baseline: await searchFigures(baseline(index.sources, stems), index),
    fuzz: await fuzzFigures(index, assistant, fuzzing),
  };
}

async function ingestTime(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'reglo-bench-'));
  try {
    const [time] = await timed(() => openProjectIndex({ ...defaultOptions(), index: folder }));
    return time;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In this process, after one pass to warm up. */
async function answerTimes(
  files: readonly (readonly Case[])[],
  assistant: Assistant,
): Promise<Figures['answer']> {
  const times: number[] = [];
  const watched: Pick<Assistant, 'ask'> = {
    ask: async (question, memory) => {
      const [time, turn] = await timed(() => assistant.ask(question, memory));
      times.push(time);
      return turn;
    },
  };
  for (const cases of files) await answerCases(cases, assistant);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const cases of files) await answerCases(cases, watched);
  }
  return { median: median(times), p99: percentile(times, 99) };
}

/** Of all the questions one after the other, as often as needed. */
async function longQuestionTime(files: readonly (readonly Case[])[], assistant: Assistant): Promise<number> {
  const all = files
    .flat()
    .map(({ question }) => question)
    .join(' ');
  const question = all.repeat(Math.ceil(MAX_QUESTION_LENGTH / all.length)).slice(0, MAX_QUESTION_LENGTH);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [time] = await timed(() => assistant.ask({ question }));
    times.push(time);
  }
  return median(times);
}

function coldStart(): Figures['coldStart'] {
  const folder = mkdtempSync(join(tmpdir(), 'reglo-bench-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "scripts": { "empty": "exit 0" } }');
    writeFileSync(join(folder, 'empty.ts'), '');
    return {
      ask: commandTime('npm', ['run', '--silent', 'ask', '--', QUESTION], PROJECT, RUNS),
      emptyNpmScript: commandTime('npm', ['run', '--silent', 'empty'], folder, RUNS),
      emptyTsxFile: commandTime(join(PROJECT, 'node_modules/.bin/tsx'), ['empty.ts'], folder, RUNS),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of the batch mode in a process of its own, started as `npm run ask` starts it, while it waits for another question. */
async function memoryAfter(cases: readonly Case[]): Promise<number> {
  const [, ...words] = packageJson.scripts.ask.split(' ');
  const batch = spawn(process.execPath, [...words, '--jsonl'], {
    cwd: PROJECT,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    // Where it has ended early, the count of its answers says so.
    batch.stdin.on('error', () => {});
    batch.stdin.write(cases.map((one) => `${JSON.stringify(questionOf(one))}\n`).join(''));
    let answered = 0;
    for await (const line of createInterface({ input: batch.stdout })) {
      if (line.startsWith('{') && ++answered === cases.length) break;
    }
    if (answered < cases.length)
      throw new Error(`The batch ended after ${answered} of ${cases.length} answers.`);
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(batch.pid)], { encoding: 'utf8' });
    return Number(stdout) * 1024;
  } finally {
    batch.kill();
    if (batch.exitCode === null && batch.signalCode === null) await once(batch, 'exit');
  }
}

async function searchFigures(search: Search, { sources }: RegulationIndex): Promise<SearchFigures> {
  const questions = caseQuestions(sources);
  const count = (lang: string): number => questions.filter((question) => question.lang === lang).length;
  const found = await shares(questions, search);
  return {
    questions: { fr: count('fr'), en: count('en') },
    recallAt5: { fr: found.get('fr') ?? 0, en: found.get('en') ?? 0 },
    time: await queryTime(questions, search),
  };
}

async function queryTime(questions: readonly Question[], search: Search): Promise<number> {
  const times: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    for (const question of questions) {
      const [time] = await timed(() => search(question));
      times.push(time);
    }
  }
  return median(times);
}

/** The smallest failure is told on standard error; tests/evals/fuzz.test.ts can repeat it (FUZZ_SEED, FUZZ_COUNT). */
async function fuzzFigures(
  index: RegulationIndex,
  assistant: Assistant,
  fuzzing: { readonly seed: number; readonly count: number },
): Promise<FuzzFigures> {
  const { regulations } = index;
  const sources = sourcesOf(index, defaultOptions().corpus);
  const target = { assistant, corpus: { regulations, sources } };
  const report = await fuzz(target, questionsToMutate(fuzzing.seed), fuzzing);
  const found = await smallest(target, report.failures);
  if (found) process.stderr.write(`The smallest failure of seed ${report.seed}:\n${failureText(found)}\n`);
  const { seed, asked, failures, slowest } = report;
  return { seed, questions: asked, broken: failures.length, slowest };
}

function wholeNumber(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new UsageError(`${text} is not a whole number.`);
  return Number(text);
}

/** The figures as they stand in the last section of the README. */
function table(figures: Figures): string {
  const { answer, coldStart: start, search, baseline: plain, fuzz: mutated } = figures;
  const recall = (lang: 'fr' | 'en'): string =>
    `${percent(search.recallAt5[lang])} against ${percent(plain.recallAt5[lang])}: ` +
    `× ${(search.recallAt5[lang] / plain.recallAt5[lang]).toFixed(2)}`;
  return [
    `| Measured on ${figures.machine} | |`,
    '| --- | --- |',
    `| An answer, over ${figures.cases} cases | median ${ms(answer.median)}, p99 ${ms(answer.p99)} |`,
    `| A question of ${MAX_QUESTION_LENGTH.toLocaleString('en')} characters | ${ms(figures.longQuestion)} |`,
    `| \`npm run ask -- "…"\`, start to exit | ${ms(start.ask)} (an empty npm script ${ms(start.emptyNpmScript)}, tsx on an empty file ${ms(start.emptyTsxFile)}) |`,
    `| Ingest from scratch | ${ms(figures.ingest)} |`,
    `| Resident memory after ${figures.cases} answers | ${(figures.memory / 2 ** 20).toFixed(0)} MB |`,
    `| Search, recall@5 of ${search.questions.fr} French cases¹ | ${recall('fr')} |`,
    `| Search, recall@5 of ${search.questions.en} English cases¹ | ${recall('en')} |`,
    `| Search, time of a query¹ | ${ms(search.time)} against ${ms(plain.time)}: × ${(search.time / plain.time).toFixed(1)} |`,
    `| Fuzz, ${mutated.questions.toLocaleString('en')} mutated questions (seed ${mutated.seed}) | ${mutated.broken} answers that break the contract; the slowest took ${ms(mutated.slowest)} of processor time |`,
    '',
    '¹ Against MiniSearch with the same stemmers over the paragraphs of the sources, in the same run.',
  ].join('\n');
}

function ms(time: number): string {
  if (time >= 1000) return `${(time / 1000).toFixed(1)} s`;
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

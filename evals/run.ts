import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { format, resolveConfig } from 'prettier';
import { Assistant } from '../bot/assistant/assistant.ts';
import { main, UsageError } from '../bot/cli/main.ts';
import { openProjectIndex, withIndexOptions, type IndexOptions } from '../bot/cli/open-index.ts';
import type { RegulationIndex } from '../ingest/index/store.ts';
import { judgeCases } from './answer.ts';
import { caseFiles, readCases, readIds, SEVEN_TOPICS } from './case.ts';
import { committedResults, RESULTS } from './committed.ts';
import { changes, failures, figures } from './report.ts';
import { resultsOf, type Judged, type Results } from './results.ts';

interface Options extends IndexOptions {
  readonly cases?: readonly string[];
  readonly only?: string;
  readonly failures: number;
  readonly json?: string;
  readonly write?: true;
}

const command = withIndexOptions(
  new Command('evals')
    .description(
      'Answers the cases and says what share of the answers is right, and what changes since the results of the ' +
        'main branch. The exit status is 0 whatever the share.',
    )
    .option('--cases <file...>', 'files of cases (default: all of evals/cases)')
    .option('--only <file>', 'only the cases whose ids stand in this file')
    .option('--failures <n>', 'show so many of the wrong answers', parseCount, 0)
    .option('--json <file>', 'write the results and every wrong answer to this file')
    .option('--write', 'write evals/results.json, to be committed with the change'),
);

await main(async () => {
  const options = command.parse().opts<Options>();
  const whole = options.cases === undefined && options.only === undefined;
  if (options.write && !whole)
    throw new UsageError('--write keeps the results of all cases: leave out --cases and --only.');
  const index = await openProjectIndex(options);
  const judged = await judgeFiles(options, index);
  const results = resultsOf(judged, readIds(SEVEN_TOPICS));

  const committed = committedResults();
  const ids = new Set(judged.map(({ asked }) => asked.id));
  const report = [
    ...figures(results),
    ...failures(judged, options.failures),
    '',
    ...(committed
      ? [`Since the results of ${committed.place}`, ...changes(committed.results, results, ids, whole)]
      : ['There are no committed results to compare with.']),
  ];
  process.stdout.write(`${report.join('\n')}\n`);
  if (options.json !== undefined) writeJson(options.json, results, judged);
  if (options.write) await writeResults(results);
  return 0;
});

async function judgeFiles({ cases, only, corpus }: Options, index: RegulationIndex): Promise<Judged[]> {
  const ids = only === undefined ? undefined : readIds(only);
  const sources = new Map(
    index.regulations.map(({ id, file }) => [id, readFileSync(join(corpus, file), 'utf8')]),
  );
  const assistant = new Assistant(index);
  const judged: Judged[] = [];
  for (const file of cases ?? caseFiles()) {
    judged.push(...(await judgeCases(readCases(file), assistant, sources, ids)));
  }
  const all = judged.map(({ asked }) => asked.id);
  const twice = all.find((id, n) => all.indexOf(id) !== n);
  if (twice !== undefined) throw new UsageError(`Two cases have the id ${twice}: give each its own.`);
  return judged;
}

function writeJson(file: string, results: Results, judged: readonly Judged[]): void {
  const wrong = judged
    .filter(({ judgement }) => judgement.faults.length > 0)
    .map(({ asked, outcome, judgement }) => ({
      id: asked.id,
      question: asked.question,
      faults: judgement.faults,
      ...outcome,
    }));
  try {
    writeFileSync(file, `${JSON.stringify({ ...results, wrong }, null, 1)}\n`);
  } catch (error) {
    throw new UsageError(`--json: ${(error as Error).message}.`, { cause: error });
  }
}

/** Written as the project formats it: a line for each id, so that a change shows what it changes. */
async function writeResults(results: Results): Promise<void> {
  const style = { ...(await resolveConfig(RESULTS)), filepath: RESULTS };
  writeFileSync(RESULTS, await format(JSON.stringify(results), style));
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

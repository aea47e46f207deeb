import { writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import { main, UsageError } from '../bot/cli/main.ts';
import { openProjectIndex, withIndexOptions, type IndexOptions } from '../bot/cli/open-index.ts';
import { judgeFiles } from './answer.ts';
import { caseFiles, readIds, SETS, SEVEN_TOPICS, type CaseSet } from './case.ts';
import { keep, keptInTree, keptOnMain } from './committed.ts';
import { breachesOf, NOTHING_KEPT, reasonFor, settle, type Breaches } from './floors.ts';
import { breachesText, changes, failures, figures, shownFailures, type SetResults } from './report.ts';
import { keptSchema, resultsOf, type Judged } from './results.ts';

interface Options extends IndexOptions {
  readonly set?: CaseSet;
  readonly cases?: readonly string[];
  readonly only?: string;
  readonly failures: number;
  readonly json?: string;
  readonly write?: true;
  readonly because?: string;
}

const command = withIndexOptions(
  new Command('evals')
    .description(
      'Answers the cases and says what share of the answers is right in each set, what changes since the results of ' +
        'the main branch, and what is below its floor. The exit status is 0 whatever the share.',
    )
    .addOption(new Option('--set <set>', 'only the cases of this set').choices(SETS))
    .addOption(
      new Option('--cases <file...>', 'files of cases (default: all of evals/cases)').conflicts('set'),
    )
    .option('--only <file>', 'only the cases whose ids stand in this file')
    .option(
      '--failures <n>',
      'show so many of the wrong answers; of those kept apart, only with --set apart',
      parseCount,
      0,
    )
    .option(
      '--json <file>',
      'write the results, and the wrong answers that --failures may show, to this file',
    )
    .option('--write', 'write evals/results.json, to be committed with the change, and raise its floors')
    .option(
      '--because <why>',
      'with --write: lower floors to what is reached and accept what misleads; evals/CHANGES.md tells why',
    ),
);

await main(async () => {
  const options = command.parse().opts<Options>();
  const whole = options.cases === undefined && options.only === undefined;
  if (options.write && !(whole && options.set === undefined))
    throw new UsageError('--write keeps the results of all cases: leave out --set, --cases and --only.');
  if (options.because !== undefined && !(options.write && options.because.trim()))
    throw new UsageError('--because says why --write lowers a floor or accepts a misleading answer.');

  const index = await openProjectIndex(options);
  const files = options.cases ?? caseFiles(options.set && [options.set]);
  const only = options.only === undefined ? undefined : readIds(options.only);
  const judged = await judgeFiles(files, index, options.corpus, only);
  const sevenTopics = readIds(SEVEN_TOPICS);
  const results: SetResults = Object.fromEntries(
    [...judged].map(([set, cases]) => [set, resultsOf(cases, sevenTopics)]),
  );
  const wrong = shownFailures(judged, options.set);

  const inTree = keptInTree();
  const committed = keptOnMain() ?? inTree;
  const ids = new Set([...judged.values()].flat().map(({ asked }) => asked.id));
  const breaches = breachesOf((inTree ?? committed)?.kept ?? NOTHING_KEPT, whole ? results : {});
  const report = [
    ...figures(results),
    ...failures(wrong, options.failures),
    '',
    ...(committed
      ? [`Since the results of ${committed.place}`, ...changes(committed.kept.sets, results, ids, whole)]
      : ['There are no committed results to compare with.']),
    '',
    ...(options.because === undefined ? breachesText(breaches) : []),
  ];
  process.stdout.write(`${report.join('\n').trimEnd()}\n`);
  if (options.json !== undefined) writeJson(options.json, results, wrong);
  if (options.write) await write(breaches, results, options.because);
  return 0;
});

async function write(breaches: Breaches, results: SetResults, because: string | undefined): Promise<void> {
  const sets = keptSchema.shape.sets.parse(results);
  const today = new Date().toISOString().slice(0, 10);
  const reason = because === undefined ? null : reasonFor(breaches, because, today);
  await keep(settle(breaches, sets, because !== undefined), reason);
  if (because !== undefined)
    process.stdout.write(
      reason ? `evals/CHANGES.md:\n${reason}\n` : 'There was nothing to lower or accept.\n',
    );
}

function writeJson(file: string, sets: SetResults, wrong: readonly Judged[]): void {
  const answers = wrong.map(({ asked, outcome, judgement }) => ({
    id: asked.id,
    question: asked.question,
    faults: judgement.faults,
    ...outcome,
  }));
  try {
    writeFileSync(file, `${JSON.stringify({ sets, wrong: answers }, null, 1)}\n`);
  } catch (error) {
    throw new UsageError(`--json: ${(error as Error).message}.`, { cause: error });
  }
}

function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

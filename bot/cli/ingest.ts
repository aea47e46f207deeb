import { Command, Option } from 'commander';
import type { RegulationIndex } from '../../ingest/index/store.ts';
import { main } from './main.ts';
import { openProjectIndex, withIndexOptions, type IndexOptions } from './open-index.ts';
import { accept, check } from './read-again.ts';
import { showClause } from './show-clause.ts';

interface IngestOptions extends IndexOptions {
  readonly list?: true;
  readonly json?: true;
  readonly check?: true;
  readonly accept?: readonly string[];
}

const program = withIndexOptions(
  new Command('ingest')
    .description('Read the regulations of a corpus, cut them into clauses and index them.')
    .option('--list', 'print every clause')
    .addOption(new Option('--json', 'print every clause as JSON').implies({ list: true }))
    .addOption(
      new Option(
        '--check',
        'list the cells and silences to be read again because the text changed; exit with 1 where there are any',
      ).conflicts(['list', 'accept']),
    )
    .addOption(
      new Option(
        '--accept <cell...>',
        'record that these were read against the text as it is: ids as --check lists them, or "all" of those',
      ).conflicts('list'),
    ),
).parse();

void main(async () => {
  const options = program.opts<IngestOptions>();
  const started = performance.now();
  const index = await openProjectIndex(options);
  const seconds = (performance.now() - started) / 1000;
  for (const warning of index.warnings) process.stderr.write(`${warning}\n`);
  if (options.check) return check(index);
  if (options.accept) return accept(index, options.accept);
  if (options.json) process.stdout.write(asJson(index));
  else if (options.list) process.stdout.write(asText(index));
  else process.stdout.write(summary(index, options.index, seconds));
  return 0;
});

function asJson({ clauses }: RegulationIndex): string {
  const shown = clauses.map(({ regulation, label, slug, title, start, end, text }) => {
    return JSON.stringify({ regulation, label, slug, title, start, end, text });
  });
  return `[\n${shown.join(',\n')}\n]\n`;
}

function asText({ clauses }: RegulationIndex): string {
  return clauses.map((clause) => showClause(clause.regulation, clause)).join('\n');
}

function summary({ regulations, clauses, built }: RegulationIndex, dir: string, seconds: number): string {
  const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
  const done = built ? `indexed in ${seconds.toFixed(1)} s` : 'index up to date';
  return `${count(regulations.length, 'regulation')}, ${count(clauses.length, 'clause')}: ${done} (${dir}).\n`;
}

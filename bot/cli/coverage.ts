import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { coverageOf, type Coverage } from '../coverage.ts';
import { coveragePage } from './coverage-page.ts';
import { main, UsageError } from './main.ts';
import { openProjectIndex, withIndexOptions, type IndexOptions } from './open-index.ts';
import { showCoverage } from './show-coverage.ts';

interface CoverageOptions extends IndexOptions {
  readonly json?: true;
  readonly html?: string | true;
}

const PAGE = 'coverage.html';

const program = withIndexOptions(
  new Command('coverage')
    .description(
      'Print the matrix: what each regulation decides, states or does not say of each topic, what nobody has read yet, ' +
        'and the clauses nearest to each silence.',
    )
    .addOption(new Option('--json', 'print every place of the matrix as JSON').conflicts('html'))
    .option('--html [file]', `write a page in French to read and to print (${PAGE} by default)`),
).parse();

void main(async () => {
  const options = program.opts<CoverageOptions>();
  const index = await openProjectIndex(options);
  const coverage = coverageOf(index);
  if (options.html !== undefined) {
    const file = options.html === true ? PAGE : options.html;
    write(file, coveragePage(index.regulations, coverage));
    process.stdout.write(`${file} written.\n`);
  } else process.stdout.write(options.json ? asJson(coverage) : await showCoverage(index, coverage));
  return 0;
});

/** One line a place. */
function asJson({ entries }: Coverage): string {
  const lines = entries.map(
    ({ id, topic, proposition, regulation, state, found, citations, statement, readAgain }) =>
      JSON.stringify({
        id,
        topic,
        proposition,
        regulation,
        state,
        inventory: found?.inventory ?? [],
        clauses: citations.map(({ clause, quote, start, end, spans }) => ({
          clause,
          quote,
          start,
          end,
          spans,
        })),
        statement,
        ...(readAgain.length > 0 ? { read_again: readAgain } : {}),
      }),
  );
  return `{ "cells": [\n${lines.join(',\n')}\n] }\n`;
}

function write(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}. Name another file.`);
  }
}

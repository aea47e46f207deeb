import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { retrieve, type Hit } from '../../ingest/index/retrieve.ts';
import type { RegulationIndex } from '../../ingest/index/store.ts';
import { answerLines, BadRequest } from './jsonl.ts';
import { main, UsageError } from './main.ts';
import { openProjectIndex, withIndexOptions, type IndexOptions } from './open-index.ts';
import { showClause } from './show-clause.ts';

const MOST_HITS = 100;

interface SearchOptions extends IndexOptions {
  readonly school?: string;
  readonly limit: number;
  readonly jsonl?: true;
}

const requestSchema = z.object({
  id: z.string().optional(),
  query: z.string('must be a string').regex(/\S/, 'is empty: say what to search for'),
  institution: z.string('must be a string').nullish(),
  limit: z
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(MOST_HITS, `must be at most ${MOST_HITS}`)
    .nullish(),
});

const program = withIndexOptions(
  new Command('search')
    .description('Find the clauses that may answer a question, in French or English.')
    .argument('[query]', 'what to search for')
    .option('--school <id>', 'only the regulation with this id')
    .option('--limit <n>', `how many clauses at most, 1 to ${MOST_HITS}`, parseLimit, 5)
    .option(
      '--jsonl',
      'read one {"id", "query", "institution", "limit"} a line, write one {"id", "hits"} a line',
    ),
).parse();

void main(async () => {
  const options = program.opts<SearchOptions>();
  const query = program.args[0] ?? '';
  if (!options.jsonl && query.trim() === '') {
    throw new UsageError(
      'Say what to search for, in quotes: npm run search -- "late to an exam". --help lists the options.',
    );
  }
  const index = await openProjectIndex(options);
  return options.jsonl ? await searchLines(index, options) : await searchOnce(index, query, options);
});

async function searchLines(index: RegulationIndex, options: SearchOptions): Promise<number> {
  return await answerLines(process.stdin, process.stdout, requestSchema, async (request) => {
    const regulation = request.institution ?? options.school;
    const fault = faultOf(index, regulation);
    if (fault) throw new BadRequest(fault);
    const hits = await retrieve(index, request.query, { regulation, limit: request.limit ?? options.limit });
    return { id: request.id ?? null, hits };
  });
}

async function searchOnce(
  index: RegulationIndex,
  query: string,
  { school, limit }: SearchOptions,
): Promise<number> {
  const fault = faultOf(index, school);
  if (fault) throw new UsageError(fault);
  const hits = await retrieve(index, query, { regulation: school, limit });
  process.stdout.write(
    hits.length === 0 ? 'Nothing found.\n' : hits.map((hit) => shown(index, hit)).join('\n'),
  );
  return 0;
}

function faultOf(index: RegulationIndex, school: string | undefined): string | null {
  if (school === undefined || index.documents.has(school)) return null;
  return `There is no school "${school}" here: the ids are ${[...index.documents.keys()].join(', ')}.`;
}

function shown(index: RegulationIndex, { regulation, slug, start, end }: Hit): string {
  const name = index.regulations.find(({ id }) => id === regulation)?.name ?? regulation;
  const found = index.documents
    .get(regulation)
    ?.clauses.find((clause) => clause.slug === slug && clause.start === start && clause.end === end);
  return found ? showClause(name, found) : '';
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_HITS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_HITS}.`);
  }
  return limit;
}

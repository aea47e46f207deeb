import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hintsOf } from '../../bot/cli/project-hints.ts';
import { occurrences } from '../../bot/inventory.ts';
import { smallCorpus, temporaryFolder } from '../ingest/small-corpus.ts';
import { command, type CommandOptions, type Ended } from './command.ts';

interface Reply {
  readonly id: string | null;
  readonly hits?: readonly {
    readonly regulation: string;
    readonly clause: string;
    readonly slug: string;
    readonly start: number;
    readonly end: number;
    readonly score: number;
  }[];
  readonly error?: { readonly code: string; readonly message: string };
}

let corpus = '';
let place: string[] = [];
beforeAll(async () => {
  corpus = smallCorpus();
  place = ['--corpus', corpus, '--index', temporaryFolder()];
  await command('ingest', place);
});
const search = (args: readonly string[], options: CommandOptions = {}): Promise<Ended> =>
  command('search', [...place, ...args], options);

describe('npm run search', () => {
  it('shows a person the clauses, the best first', async () => {
    const { status, stdout } = await search(['--limit', '1', 'téléphones portables dans le sac']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^hall, 2 Matériel\n {2}Les téléphones portables sont éteints/);
    expect(stdout).not.toContain('livre');
  });

  it('keeps to a school', async () => {
    const { stdout } = await search(['--school', 'library', 'salle']);
    expect(stdout).toContain('library, ');
    expect(stdout).not.toContain('hall, ');
  });

  it.each([
    [['--school', 'nowhere', 'salle'], /no school "nowhere" here: the ids are hall, library/],
    [['--limit', '0', 'salle'], /whole number from 1 to 100/],
    [['--limit', '101', 'salle'], /whole number from 1 to 100/],
    [[], /Say what to search for/],
    [['  '], /Say what to search for/],
    [['--colour', 'salle'], /unknown option/],
  ])('says what is wrong with %j', async (args: string[], message) => {
    const { status, stdout, stderr } = await search(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('explains itself', async () => {
    const { status, stdout } = await search(['--help']);
    expect(status).toBe(0);
    for (const option of ['--school', '--limit', '--jsonl', '--corpus', '--index'])
      expect(stdout).toContain(option);
  });
});

describe('npm run search -- --jsonl', () => {
  it('answers line by line as the contract has it; a bad line spoils only itself', async () => {
    const requests = [
      { id: 'a', query: 'téléphone', institution: 'hall', limit: 1 },
      { id: 'b', query: 'téléphone', institution: 'nowhere' },
      { id: 'c', query: ' ' },
      { id: 'd', query: 'salle', limit: 1.5 },
      { id: 'e', query: 'salle', limit: 101 },
      { query: 'salle', institution: null },
      { id: 'g', query: 'ありがとう' },
    ];
    const { status, stdout, stderr } = await search(['--jsonl'], {
      input: `${requests.map((one) => JSON.stringify(one)).join('\n')}\n{"id":"h"\n`,
    });
    const replies = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Reply);
    expect([status, stderr]).toEqual([1, '']);
    expect(replies.map(({ id, error }) => [id, error?.message])).toEqual([
      ['a', undefined],
      ['b', 'There is no school "nowhere" here: the ids are hall, library.'],
      ['c', 'query: is empty: say what to search for'],
      ['d', 'limit: must be a whole number'],
      ['e', 'limit: must be at most 100'],
      [null, undefined],
      ['g', undefined],
      [null, 'The line is not valid JSON: send one object a line.'],
    ]);
    const [hit] = replies[0]?.hits ?? [];
    expect(replies[0]?.hits).toHaveLength(1);
    expect(Object.keys(hit ?? {})).toEqual(['regulation', 'clause', 'slug', 'start', 'end', 'score']);
    expect(readFileSync(join(corpus, 'hall.md'), 'utf8').slice(hit?.start, hit?.end)).toContain('téléphones');
    expect(new Set(replies[5]?.hits?.map(({ regulation }) => regulation))).toEqual(
      new Set(['hall', 'library']),
    );
    expect(replies[6]).toEqual({ id: 'g', hits: [] });
  });

  it('ends with 0 when every line was answered', async () => {
    const { status, stdout } = await search(['--jsonl', '--school', 'library'], {
      input: '{"query":"salle"}',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('"library"');
    expect(stdout).not.toContain('"hall"');
  });

  it('ends quietly when nobody reads on', async () => {
    const input = '{"query":"salle"}\n'.repeat(20_000);
    const { status, stderr } = await search(['--jsonl'], { input, before: 'exec > >(head -n 1)' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('the hints of the project', () => {
  const rule = {
    regulation: 'hall',
    id: 'hall/phones',
    statement: 'Phones are off.',
    clauses: [{ quote: 'sont  éteints' }],
  };
  const phrasing = { about: 'devices/keep', rule: 'hall/phones', lang: 'fr', text: 'et mon tél ?' } as const;

  it('stand where the quotes of their rule stand, white space folded', () => {
    const source = 'Les appareils sont\néteints. Ils sont éteints.';
    const hints = hintsOf([rule], [phrasing], new Map([['hall', source]]));
    expect(hints.map(({ start, end, text }) => [source.slice(start, end), text])).toEqual([
      ['sont\néteints', 'Phones are off.'],
      ['sont\néteints', 'et mon tél ?'],
      ['sont éteints', 'Phones are off.'],
      ['sont éteints', 'et mon tél ?'],
    ]);
  });

  it('are dropped where the quote or the regulation is not in the corpus', () => {
    expect(hintsOf([rule], [phrasing], new Map([['hall', 'Autre chose.']]))).toEqual([]);
    expect(hintsOf([rule], [phrasing], new Map())).toEqual([]);
  });

  it('take signs in a quote as they are', () => {
    expect(occurrences('10 % (ou plus)', 'soit 10 % (ou plus).')).toEqual([[5, 19]]);
  });
});

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { smallCorpus, temporaryFolder } from '../ingest/small-corpus.ts';
import { command } from './command.ts';

describe('npm run ingest', () => {
  it('builds an index, then finds it up to date, and says so in one line', async () => {
    const args = ['--corpus', smallCorpus(), '--index', join(temporaryFolder(), 'new')];
    const built = await command('ingest', args);
    expect(built.stdout).toMatch(/^2 regulations, \d+ clauses: indexed in [\d.]+ s \(.*\)\.\n$/);
    expect([built.status, built.stderr]).toEqual([0, '']);
    expect((await command('ingest', args)).stdout).toMatch(/clauses: index up to date/);
  });

  it('keeps the index in DATA_DIR', async () => {
    const data = temporaryFolder();
    expect((await command('ingest', ['--corpus', smallCorpus()], { env: { DATA_DIR: data } })).status).toBe(
      0,
    );
    expect(readdirSync(join(data, 'index'))).toHaveLength(1);
  });

  it('lists every clause as JSON, and nothing else, with the place of its words', async () => {
    const corpus = smallCorpus();
    const { status, stdout } = await command('ingest', [
      '--corpus',
      corpus,
      '--index',
      temporaryFolder(),
      '--list',
      '--json',
    ]);
    const clauses = JSON.parse(stdout) as Record<string, unknown>[];
    expect(status).toBe(0);
    const phone = clauses.find((one) => String(one['text']).includes('téléphones'));
    expect(Object.keys(phone ?? {})).toEqual([
      'regulation',
      'label',
      'slug',
      'title',
      'start',
      'end',
      'text',
    ]);
    const source = readFileSync(join(corpus, 'hall.md'), 'utf8');
    expect(source.slice(Number(phone?.['start']), Number(phone?.['end']))).toBe(phone?.['text']);
  });

  it('lists every clause for a person', async () => {
    const { stdout } = await command('ingest', [
      '--corpus',
      smallCorpus(),
      '--index',
      temporaryFolder(),
      '--list',
    ]);
    expect(stdout).toMatch(/^hall, 1 Entrée en salle\n {2}Les candidats/);
    expect(stdout).toContain('\nlibrary, Silence\n  Les conversations');
    expect(stdout).toContain('\n  Un livre est prêté pour trois semaines.\n');
  });

  it('takes a corpus of some of the regulations', async () => {
    const corpus = temporaryFolder();
    const all = JSON.parse(readFileSync('corpus/regulations.json', 'utf8')) as { id: string }[];
    writeFileSync(join(corpus, 'regulations.json'), JSON.stringify(all.filter(({ id }) => id === 'cnam')));
    writeFileSync(join(corpus, 'cnam.txt'), readFileSync('corpus/cnam.txt'));
    const args = ['--corpus', corpus, '--index', temporaryFolder(), '--list', '--json'];
    const clauses = JSON.parse((await command('ingest', args)).stdout) as { regulation: string }[];
    expect(new Set(clauses.map(({ regulation }) => regulation))).toEqual(new Set(['cnam']));
  });

  const faults: [string, (corpus: string) => void, RegExp][] = [
    ['no manifest', (corpus) => rmSync(join(corpus, 'regulations.json')), /regulations\.json is not there/],
    [
      'a manifest that is not JSON',
      (corpus) => writeFileSync(join(corpus, 'regulations.json'), '{'),
      /not valid JSON/,
    ],
    [
      'a source that is not there',
      (corpus) => rmSync(join(corpus, 'hall.md')),
      /"hall\.md" is not in the corpus/,
    ],
    ['an empty source', (corpus) => writeFileSync(join(corpus, 'hall.md'), ''), /hall\.md is empty/],
  ];
  it.each(faults)('says in one line what is wrong: %s', async (_, spoil, message) => {
    const [corpus, dir] = [smallCorpus(), join(temporaryFolder(), 'index')];
    spoil(corpus);
    const { status, stdout, stderr } = await command('ingest', ['--corpus', corpus, '--index', dir]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(dir)).toBe(false);
  });

  it('leaves nothing behind on a full disk, and says where else to go', async () => {
    const dir = join(temporaryFolder(), 'a', 'b');
    // Files of at most 8 KB: the documents of the project's corpus are larger.
    const { status, stdout, stderr } = await command('ingest', ['--index', dir], { before: 'ulimit -f 8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      `The index cannot be written to ${dir}: files may not grow that large (ulimit -f). ` +
        'Name another folder with --index DIR or the environment variable DATA_DIR.\n',
    );
    expect(existsSync(join(dir, '..'))).toBe(false);
  });

  it('leaves no half index behind when it is interrupted', async () => {
    const dir = temporaryFolder();
    await Promise.all(
      [300, 900, 1500].map((signalAfterMs) => command('ingest', ['--index', dir], { signalAfterMs })),
    );
    expect(readdirSync(dir).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await command('ingest', ['--index', dir])).stderr).toBe('');
  });

  it('ends well twice at the same time', async () => {
    const args = ['--corpus', smallCorpus(), '--index', temporaryFolder()];
    const ended = await Promise.all([command('ingest', args), command('ingest', args)]);
    expect(ended.map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(readdirSync(args[3] ?? '')).toHaveLength(1);
  });
});

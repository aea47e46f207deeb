import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cells, idOf, silences } from '../../rules/matrix.ts';
import { smallCorpus, temporaryFolder } from '../ingest/small-corpus.ts';
import { command } from './command.ts';

/** A copy of the project whose matrix was read against its text, with its index. */
const asRead = temporaryFolder();
for (const part of ['bot', 'ingest', 'rules', 'corpus', 'package.json'])
  cpSync(part, join(asRead, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(asRead, 'node_modules'));
await command('ingest', ['--accept', 'all'], { cwd: asRead });

/** A project of a test's own, so that accepting changes nothing here. */
function project(): { dir: string; ingest: (...args: string[]) => ReturnType<typeof command> } {
  const dir = temporaryFolder();
  cpSync(asRead, dir, { recursive: true });
  return { dir, ingest: (...args) => command('ingest', args, { cwd: dir }) };
}

const edit = (file: string, change: (text: string) => string) => {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const pinsIn = (dir: string) => readFileSync(join(dir, 'rules', 'pins.json'), 'utf8');
const EXCEPTION = (text: string) =>
  text.replace(
    "qu'aucun candidat ne soit sorti).",
    "qu'aucun candidat ne soit sorti). Sauf en cas de grève.",
  );

describe('npm run ingest -- --check', () => {
  it('says in one line that nothing is to be read again', async () => {
    const { ingest } = project();
    const { status, stdout, stderr } = await ingest('--check');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      `The text is as it was read: ${cells.length} cells and ${silences.length} silences, none to be read again.\n`,
    );
  });

  it('lists what is to be read again, a line each with why, and exits with 1; accepting ends it', async () => {
    const { dir, ingest } = project();
    edit(join(dir, 'corpus', 'cnam.txt'), EXCEPTION);
    const checked = await ingest('--check');
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(/^cnam\/late-entry: 4\.1 \(limit\): the clause changed$/m);
    expect(checked.stdout).toMatch(/^cnam\/devices\/search: 1 clause new \(4\.1\), 1 clause gone$/m);
    expect(checked.stdout).not.toMatch(/^(?:univ|utc|imt|supmeca)\//m);

    const one = await ingest('--accept', 'cnam/late-entry', 'cnam/devices/search');
    expect([one.status, one.stdout]).toEqual([0, '1 cell and 1 silence accepted.\n']);
    const left = await ingest('--check');
    expect(left.status).toBe(1);
    expect(left.stdout).not.toMatch(/^cnam\/(?:late-entry|devices\/search): /m);

    expect((await ingest('--accept', 'all')).status).toBe(0);
    expect((await ingest('--check')).status).toBe(0);
  });

  it('has nothing to say of a corpus that the matrix was not read for', async () => {
    const { ingest } = project();
    const { status, stdout } = await ingest(
      '--check',
      '--corpus',
      smallCorpus(),
      '--index',
      temporaryFolder(),
    );
    expect([status, stdout]).toEqual([
      0,
      'The text is as it was read: 0 cells and 0 silences, none to be read again.\n',
    ]);
  });
});

describe('npm run ingest -- --accept', () => {
  it('writes one sorted line a cell and a silence, and the same bytes when nothing has changed', async () => {
    const { dir, ingest } = project();
    const before = pinsIn(dir);
    const ids = before
      .split('\n')
      .slice(2, cells.length + 2)
      .map((line) => /"(.+?)"/.exec(line)?.[1] ?? '');
    expect([...ids].sort()).toEqual(cells.map(idOf).sort());
    expect(ids).toEqual([...ids].sort());
    await ingest('--accept', 'cnam/late-entry');
    expect(pinsIn(dir)).toBe(before);
  });

  it('names near ids where one is unknown, and writes nothing', async () => {
    const { dir, ingest } = project();
    const before = pinsIn(dir);
    const { status, stdout, stderr } = await ingest('--accept', 'cnam/late-entry/door');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^There is no cell or silence "cnam\/late-entry\/door" .* Near: cnam\/late-entry, /,
    );
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(pinsIn(dir)).toBe(before);
  });

  it('does not accept a cell whose words are gone, and says which', async () => {
    const { dir, ingest } = project();
    edit(join(dir, 'corpus', 'cnam.txt'), (text) => text.replace('limité au tiers de', 'limité au quart de'));
    const { status, stdout, stderr } = await ingest('--accept', 'cnam/late-entry');
    expect([status, stdout]).toEqual([1, '0 cells and 0 silences accepted.\n']);
    expect(stderr).toMatch(
      /^cnam\/late-entry is not accepted: .*\(limit\)\. Mend it in rules\/cnam\/ first\.$/m,
    );
    expect((await ingest('--accept', 'all')).status).toBe(1);
    expect((await ingest('--check')).stdout).toMatch(
      /^cnam\/late-entry: 4\.1 \(limit\): words no longer there$/m,
    );
  });

  it('is for what was read: not with --list or --check', async () => {
    const { status, stderr } = await command('ingest', ['--check', '--accept', 'all']);
    expect(status).toBe(1);
    expect(stderr).toContain('cannot be used with');
  });
});

import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IngestError } from '../../ingest/error.ts';
import { loadManifest } from '../../ingest/manifest.ts';

/** A corpus folder with a manifest and a source `a.txt`. */
function corpus(manifest: unknown): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'reglo-')), 'corpus');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'Article 1. Objet\n\nUn texte.\n');
  if (manifest !== undefined)
    writeFileSync(
      join(folder, 'regulations.json'),
      typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
    );
  return folder;
}

const one = { id: 'a', file: 'a.txt', name: 'A', title: 'Règlement' };

/** The message with which a manifest is refused: one line. */
async function refusal(manifest: unknown): Promise<string> {
  const error: unknown = await loadManifest(corpus(manifest)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(IngestError);
  const { message } = error as IngestError;
  expect(message).not.toContain('\n');
  return message;
}

describe('loadManifest', () => {
  it('reads the five regulations of the project, in order', async () => {
    const regulations = await loadManifest('corpus');
    expect(regulations.map(({ id }) => id)).toEqual(['cnam', 'utc', 'imt', 'supmeca', 'univ']);
    expect(regulations.find(({ id }) => id === 'imt')?.edition).toBeNull();
  });

  it('takes a single regulation, with defaults for what is left out', async () => {
    const [regulation] = await loadManifest(corpus([one]));
    expect(regulation).toEqual({
      ...one,
      aliases: [],
      language: 'fr',
      edition: null,
      valid_from: null,
      valid_to: null,
      source_url: null,
      time_zone: 'Europe/Paris',
      contact: null,
      companions: [],
    });
  });

  it('says where a manifest is expected when there is none', async () => {
    expect(await refusal(undefined)).toMatch(/regulations\.json is not there/);
  });

  it('says that a manifest is not JSON', async () => {
    expect(await refusal('[{')).toMatch(/regulations\.json is not valid JSON/);
  });

  it('refuses a manifest that names no regulation', async () => {
    expect(await refusal([])).toMatch(/names no regulation/);
  });

  it.each([
    [{ ...one, file: undefined }, '[0].file'],
    [{ ...one, id: 'A b' }, '[0].id'],
    [{ ...one, edition: '12 juillet 2017' }, '[0].edition'],
    [{ ...one, time_zone: 'Paris' }, '[0].time_zone'],
    [{ ...one, colour: 'red' }, 'colour'],
  ])('names the field that is wrong: %#', async (entry, field) => {
    expect(await refusal([entry])).toContain(field);
  });

  it('refuses the same id twice', async () => {
    expect(await refusal([one, { ...one, name: 'B' }])).toMatch(/\[1\]\.id: "a" is already the id of \[0\]/);
  });

  it('names a source that is not there', async () => {
    expect(await refusal([{ ...one, file: 'b.txt' }])).toMatch(/\[0\]\.file: "b\.txt" is not in the corpus/);
  });

  it('refuses a kind of file that it cannot read', async () => {
    expect(await refusal([{ ...one, file: 'a.docx' }])).toMatch(/not a \.txt, \.md, \.pdf file/);
  });

  it.each(['../secret.txt', '/etc/hosts.txt', 'sub/../../secret.txt'])(
    'refuses a source outside its folder: %s',
    async (file) => {
      expect(await refusal([{ ...one, file }])).toMatch(/outside the corpus folder/);
    },
  );

  it('refuses a link that leads out of the folder', async () => {
    const folder = corpus([{ ...one, file: 'link.txt' }]);
    writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
    symlinkSync(join(folder, '..', 'secret.txt'), join(folder, 'link.txt'));
    await expect(loadManifest(folder)).rejects.toThrow(/leads outside the corpus folder/);
  });

  it('refuses a folder in the place of a source', async () => {
    const folder = corpus([{ ...one, file: 'b.txt' }]);
    mkdirSync(join(folder, 'b.txt'));
    await expect(loadManifest(folder)).rejects.toThrow(/is not a file/);
  });

  it('says that a source cannot be read', async () => {
    const folder = corpus([one]);
    chmodSync(join(folder, '..'), 0o755);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'a.txt'), 0);
    await withoutRoot(() => expect(loadManifest(folder)).rejects.toThrow(/"a\.txt" cannot be read/));
  });
});

/** Permissions do not bind root: as root, runs as nobody. */
async function withoutRoot(run: () => Promise<void>): Promise<void> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65534);
  try {
    await run();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IngestError } from '../../ingest/error.ts';
import { ingestRegulation } from '../../ingest/ingest-regulation.ts';
import { retrieve, type Hit } from '../../ingest/index/retrieve.ts';
import { openIndex, type OpenOptions, type RegulationIndex } from '../../ingest/index/store.ts';
import { HALL, hintOn, LIBRARY, NO_HINTS, smallCorpus, temporaryFolder } from './small-corpus.ts';

interface Opened {
  readonly index: RegulationIndex;
  readonly notices: readonly string[];
  readonly steps: readonly string[];
}

async function open(
  corpusDir: string,
  indexDir: string,
  hints: OpenOptions['hints'] = NO_HINTS,
): Promise<Opened> {
  const notices: string[] = [];
  const steps: string[] = [];
  const index = await openIndex({
    corpusDir,
    indexDir,
    hints,
    onNotice: (line) => void notices.push(line),
    onProgress: (step) => void steps.push(step),
  });
  return { index, notices, steps };
}

const ask = (index: RegulationIndex): Promise<Hit[]> => retrieve(index, 'téléphone dans la salle');
const folderIn = (indexDir: string): string => join(indexDir, readdirSync(indexDir)[0] ?? '');

describe('an index', () => {
  it('is built where there is none, with progress, and opened the next time', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    const first = await open(corpus, dir);
    expect(first.index.built).toBe(true);
    expect(first.steps.length).toBeGreaterThan(2);
    expect(first.notices).toEqual([]);
    const second = await open(corpus, dir);
    expect(second.index.built).toBe(false);
    expect(second.steps).toEqual([]);
    expect(await ask(second.index)).toEqual(await ask(first.index));
  });

  it('gives back documents as they were ingested', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    await open(corpus, dir);
    const { index } = await open(corpus, dir);
    for (const regulation of index.regulations) {
      const { document, source } = await ingestRegulation(corpus, regulation);
      expect(index.documents.get(regulation.id)).toEqual(document);
      expect(index.sources.get(regulation.id)).toBe(source);
    }
  });

  it('is the same wherever it is built', async () => {
    const [corpus, one, other] = [smallCorpus(), temporaryFolder(), temporaryFolder()];
    await open(corpus, one);
    await open(corpus, other);
    const bytes = (dir: string): string[] =>
      readdirSync(folderIn(dir)).map((name) => readFileSync(join(folderIn(dir), name), 'base64'));
    expect(readdirSync(one)).toEqual(readdirSync(other));
    expect(bytes(one)).toEqual(bytes(other));
  });

  it('answers without a rule or a hint, for a single text of a single clause', async () => {
    const corpus = smallCorpus({ one: '# Titre\n\nLes manteaux restent au vestiaire.\n' });
    const { index } = await open(corpus, temporaryFolder());
    const [hit] = await retrieve(index, 'où laisser mon manteau ?');
    expect(hit?.regulation).toBe('one');
    expect(index.sources.get('one')?.slice(hit?.start, hit?.end)).toBe('Les manteaux restent au vestiaire.');
  });

  it('leads from the words of a hint to its clause', async () => {
    const hints = hintOn('library', 'Un livre est prêté pour trois semaines.', 'borrow for how long');
    const { index } = await open(smallCorpus(), temporaryFolder(), hints);
    const [hit] = await retrieve(index, 'how long may I borrow');
    expect(index.sources.get('library')?.slice(hit?.start, hit?.end)).toContain('Un livre');
  });
});

describe('a damaged index', () => {
  const names = ['checksums', 'documents', 'embedding', 'lexical', 'meta', 'regulations', 'vectors'];
  const damages: [string, (bytes: Buffer) => Buffer | null][] = [
    ['cut short', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    [
      'with a byte changed',
      (bytes) => Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))),
    ],
    ['missing', () => null],
  ];

  it('has the files that are damaged below', async () => {
    const dir = temporaryFolder();
    await open(smallCorpus(), dir);
    expect(readdirSync(folderIn(dir)).map((name) => name.replace(/\..*/, ''))).toEqual(names);
  });

  describe.each(damages)('with a file %s', (_, damage) => {
    it.each(names)('(%s) says so, is built anew and answers the same', async (name) => {
      const [corpus, dir] = [smallCorpus(), temporaryFolder()];
      const before = await ask((await open(corpus, dir)).index);
      const file = readdirSync(folderIn(dir)).find((one) => one.startsWith(`${name}.`)) ?? '';
      const path = join(folderIn(dir), file);
      const bytes = damage(readFileSync(path));
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path);

      const { index, notices } = await open(corpus, dir);
      expect(notices).toHaveLength(1);
      expect(notices[0]).toMatch(/^The index is damaged \(.*\): building it anew\.$/);
      expect(await ask(index)).toEqual(before);
      expect(readdirSync(dir)).toHaveLength(1);
      expect((await open(corpus, dir)).notices).toEqual([]);
    });
  });

  it('is built anew where a file stands in the place of its folder', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    await open(corpus, dir);
    const folder = folderIn(dir);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, '');
    expect((await open(corpus, dir)).notices[0]).toContain('damaged');
    expect((await open(corpus, dir)).index.built).toBe(false);
  });

  it('that disappears before a search says what to do', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    const { index } = await open(corpus, dir);
    rmSync(dir, { recursive: true });
    await expect(ask(index)).rejects.toThrow(IngestError);
  });
});

describe('an index out of date', () => {
  const changes: [string, string, (corpus: string) => void][] = [
    [
      'a source',
      'library.md',
      (corpus) => writeFileSync(join(corpus, 'library.md'), LIBRARY.replace('trois', 'deux')),
    ],
    [
      'a review',
      'hall.review.json',
      (corpus) => writeFileSync(join(corpus, 'hall.review.json'), JSON.stringify({ regulation: 'hall' })),
    ],
    [
      'the manifest',
      'regulations.json',
      (corpus) => {
        const path = join(corpus, 'regulations.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"name":"hall"', '"name":"The hall"'));
      },
    ],
  ];
  it.each(changes)('is built anew when %s has changed, and says which', async (_, name, change) => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    await open(corpus, dir);
    change(corpus);
    const { index, notices } = await open(corpus, dir);
    expect(index.built).toBe(true);
    expect(notices).toEqual([`The index is out of date (changed: ${name}): building it anew.`]);
    expect((await open(corpus, dir)).index.built).toBe(false);
  });

  it('is built anew when the hints have changed', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    await open(corpus, dir);
    const { notices } = await open(corpus, dir, hintOn('hall', 'calculatrice', 'calculator'));
    expect(notices).toEqual(['The index is out of date (changed: the hints): building it anew.']);
  });

  it('gives the words of the source as it is now', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    await open(corpus, dir);
    writeFileSync(join(corpus, 'library.md'), LIBRARY.replace('trois semaines', 'deux jours'));
    const { index } = await open(corpus, dir);
    expect(index.documents.get('library')?.reading).toContain('deux jours');
  });

  it('stays for who still reads it; the one before it goes', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    for (const [n, word] of ['deux', 'quatre', 'cinq'].entries()) {
      writeFileSync(join(corpus, 'library.md'), LIBRARY.replace('trois', word));
      const before = new Set(existsSync(dir) ? readdirSync(dir) : []);
      await open(corpus, dir);
      const made = readdirSync(dir).find((name) => !before.has(name)) ?? '';
      utimesSync(join(dir, made), n + 1, n + 1);
    }
    expect(readdirSync(dir)).toHaveLength(2);
  });

  it('leaves alone what is not its own', async () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, 'photos'));
    writeFileSync(join(dir, 'index.html'), '');
    for (const word of ['deux', 'quatre', 'cinq', 'six']) {
      await open(smallCorpus({ library: LIBRARY.replace('trois', word) }), dir);
    }
    expect(readdirSync(dir)).toEqual(expect.arrayContaining(['photos', 'index.html']));
  });

  it('of a process that was killed is removed after an hour', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    const left = join(dir, `index-${'0'.repeat(16)}.abc.tmp`);
    const recent = join(dir, `index-${'1'.repeat(16)}.abc.tmp`);
    mkdirSync(left);
    mkdirSync(recent);
    const hoursAgo = Date.now() / 1000 - 2 * 60 * 60;
    utimesSync(left, hoursAgo, hoursAgo);
    await open(corpus, dir);
    expect(existsSync(left)).toBe(false);
    expect(existsSync(recent)).toBe(true);
  });
});

describe('a place that cannot be written to', () => {
  it.each([
    ['under a file', () => join(smallCorpus(), 'hall.md', 'index'), 'a file is in the way'],
    ['that is a file', () => join(smallCorpus(), 'hall.md'), 'a file is in the way'],
    ['where the system makes no folders', () => '/proc/reglo', 'the system makes no folders there'],
  ])('%s is named, with what to do', async (_, place, why) => {
    const dir = place();
    const opening = open(smallCorpus(), dir);
    await expect(opening).rejects.toThrow(IngestError);
    await expect(opening).rejects.toThrow(
      `The index cannot be written to ${dir}: ${why}. Name another folder with --index DIR or the environment variable DATA_DIR.`,
    );
  });

  it('serves an index that is there already', async () => {
    const [corpus, dir] = [smallCorpus(), temporaryFolder()];
    await open(corpus, dir);
    const copy = join(temporaryFolder(), 'copy');
    cpSync(dir, copy, { recursive: true });
    expect((await open(corpus, copy)).index.built).toBe(false);
  });
});

describe('several at once', () => {
  it('all end with the same index, and leave one', async () => {
    const [corpus, dir] = [smallCorpus({ hall: HALL }), temporaryFolder()];
    const opened = await Promise.all([1, 2, 3, 4].map(() => open(corpus, dir)));
    const answers = await Promise.all(opened.map(({ index }) => ask(index)));
    expect(new Set(answers.map((hits) => JSON.stringify(hits))).size).toBe(1);
    expect(readdirSync(dir)).toHaveLength(1);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cells, idOf, silences } from '../../rules/matrix.ts';
import { topics } from '../../rules/topics/index.ts';
import { smallCorpus, temporaryFolder } from '../ingest/small-corpus.ts';
import { command, type Ended } from './command.ts';

const folder = temporaryFolder();
const coverage = (...args: string[]): Promise<Ended> =>
  command('coverage', [...args, '--index', join(folder, 'index')]);
const regulations = ['cnam', 'utc', 'imt', 'supmeca', 'univ'];

const span = z.tuple([z.int(), z.int()]);
const shape = z.strictObject({
  cells: z.array(
    z.strictObject({
      id: z.string().nullable(),
      topic: z.string(),
      proposition: z.string(),
      regulation: z.enum(regulations),
      state: z.enum(['decides', 'states', 'silent', 'unread']),
      inventory: z.array(z.string()),
      clauses: z.array(
        z.strictObject({
          clause: z.string(),
          quote: z.string(),
          start: z.int(),
          end: z.int(),
          spans: z.array(span).min(1),
        }),
      ),
      statement: z.strictObject({ fr: z.string().min(1), en: z.string().min(1) }),
      read_again: z.array(z.string()).optional(),
    }),
  ),
});

const printed = await coverage();
const json = await coverage('--json');
const { cells: places } = shape.parse(JSON.parse(json.stdout));
const file = join(folder, 'page.html');
const written = await coverage('--html', file);
const page = readFileSync(file, 'utf8');

describe('npm run coverage', () => {
  it('prints the matrix in 100 columns: each topic, its propositions, the state of each in each regulation', () => {
    const { status, stdout, stderr } = printed;
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^late-entry: Arriving late +cnam +utc +imt +supmeca +univ$/m);
    expect(stdout).toMatch(/^ {2}enter +decides\*? +decides\*? +decides\*? +decides\*? +decides\*?$/m);
    for (const [topic, { propositions }] of Object.entries(topics)) {
      expect(stdout).toMatch(new RegExp(`^${topic}: `, 'm'));
      for (const proposition of Object.keys(propositions)) expect(stdout).toContain(`\n  ${proposition} `);
    }
    const [matrix = ''] = stdout.split('The silences, ');
    const longest = Math.max(...matrix.split('\n').map((line) => Array.from(line).length));
    expect(longest).toBeLessThanOrEqual(100);
  });

  it('counts the inventory, and the silences that are accounted for', () => {
    const { stdout } = printed;
    expect(stdout).toMatch(/^\d+ of 467 inventory rules encoded/m);
    expect(stdout).toMatch(/^\d+ of \d+ entries of silences\.json accounted for/m);
  });

  it('shows beside each silence the three clauses that are nearest to it', () => {
    const { stdout } = printed;
    const [, shown = ''] = stdout.split('that are nearest to it:\n');
    const search = shown
      .split(/\n(?=\w+\/[\w/-]+: The regulation)/)
      .find((b) => b.includes('cnam/devices/search:'));
    expect(search).toContain('The regulation does not say whether a proctor may look into a');
    expect(search?.match(/^Cnam, /gm)).toHaveLength(3);
    for (const silence of silences) expect(shown).toContain(`${idOf(silence)}: The regulation does not say`);
  });

  it('prints every place of the matrix as JSON, with words that stand in the source', () => {
    expect([json.status, json.stderr]).toEqual([0, '']);
    const propositions = Object.values(topics).flatMap((topic) => Object.keys(topic.propositions));
    expect(places).toHaveLength(propositions.length * regulations.length);
    expect(new Set(places.map(({ id }) => id).filter((id) => id !== null))).toEqual(
      new Set([...cells, ...silences].map(idOf)),
    );
    for (const { regulation, clauses } of places)
      for (const { quote, start, end, spans } of clauses) {
        expect([start, end]).toEqual([Math.min(...spans.flat()), Math.max(...spans.flat())]);
        const words = readFileSync(`corpus/${regulation}.txt`, 'utf8').slice(start, end).replace(/\s+/g, ' ');
        // The source has marks that a quote has not, and letters that were read wrongly.
        if (regulation === 'cnam' && spans.length === 1)
          expect([words.slice(0, 8), words.slice(-4)]).toEqual([quote.slice(0, 8), quote.slice(-4)]);
      }
  });

  it('tells a cell that decides, one that states, a silence and what is unread apart', () => {
    const stateOf = (id: string) => places.find((place) => place.id === id);
    expect(stateOf('cnam/late-entry')).toMatchObject({
      state: 'decides',
      inventory: ['cnam/late-admission', 'cnam/late-over-one-hour'],
    });
    expect(stateOf('cnam/fraud-in-the-room')).toMatchObject({ state: 'states' });
    expect(stateOf('cnam/devices/search')).toMatchObject({
      state: 'silent',
      clauses: [{ clause: '4.6.2' }],
      statement: {
        fr: "Le règlement ne dit pas si un surveillant peut fouiller le téléphone d'un candidat.",
      },
    });
    for (const place of places.filter(({ state }) => state === 'unread'))
      expect(place).toMatchObject({ id: null, inventory: [], clauses: [] });
  });

  it('has nothing but unread places for a regulation that nobody has read', async () => {
    const args = ['--corpus', smallCorpus(), '--index', temporaryFolder()];
    const { stdout } = await command('coverage', [...args, '--json']);
    const { cells: all } = JSON.parse(stdout) as { cells: { state: string; regulation: string }[] };
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set(['unread']));
    expect(new Set(all.map(({ regulation }) => regulation))).toEqual(new Set(['hall', 'library']));
    expect((await command('coverage', args)).stdout).toContain('0 of 0 inventory rules encoded');
  });
});

describe('npm run coverage -- --html', () => {
  it('writes a page in French: each regulation, its topics, each statement and the words behind it', () => {
    expect([written.status, written.stdout, written.stderr]).toEqual([0, `${file} written.\n`, '']);
    expect(page).toMatch(/^<!doctype html>\s*<html lang="fr">/);
    for (const name of ['Cnam', 'UTC', 'Institut Mines-Télécom', 'ISAE-Supméca'])
      expect(page).toContain(`>${name}</h2>`);
    expect(page.match(/<h3 id="\w+-late-entry">Arriver en retard<\/h3>/g)).toHaveLength(5);
    const [, ...articles] = page.split('<article>');
    const lateEntry = articles.find((place) => place.includes('dépasse pas le tiers de la durée'));
    expect(lateEntry).toContain('Combien de temps dure');
    expect(lateEntry).toMatch(/<blockquote lang="fr"><p>Les candidats se présentant au-delà/);
    const silent = articles.find((place) =>
      place.includes('ne dit pas si un surveillant peut fouiller le téléphone'),
    );
    expect(silent).toContain('Le passage le plus proche');
    expect(silent).toContain('<blockquote lang="fr">');
  });

  it('has a table of contents that leads somewhere, one title, and nothing from elsewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(regulations.length);
    expect(ids).toEqual(expect.arrayContaining(links));
    expect(ids).toHaveLength(new Set(ids).size);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toMatch(/(?:href|src|url)[=(]\s*["']?https?:|<script|<link|<img/);
  });

  it('shows a name as it is written, whatever is in it', async () => {
    const [corpus, named] = [smallCorpus(), join(folder, 'named.html')];
    const manifest = [{ id: 'hall', file: 'hall.md', name: 'A & <b>B</b>', title: '"Hall"' }];
    writeFileSync(join(corpus, 'regulations.json'), JSON.stringify(manifest));
    await command('coverage', ['--corpus', corpus, '--index', temporaryFolder(), '--html', named]);
    expect(readFileSync(named, 'utf8')).toContain('<h2 id="hall">A &amp; &lt;b&gt;B&lt;/b&gt;</h2>');
  });

  it('says in one line where it cannot write', async () => {
    const { status, stderr } = await coverage('--html', join(folder, 'no', 'page.html'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*page\.html cannot be written: .* Name another file\.\n$/);
  });
});

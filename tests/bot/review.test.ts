import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Assistant } from '../../bot/assistant/assistant.ts';
import { projectPins, Review } from '../../bot/assistant/review.ts';
import { words } from '../../bot/assistant/words.ts';
import { openIndex, type RegulationIndex } from '../../ingest/index/store.ts';
import type { Cell, Silence } from '../../rules/cell.ts';
import { cells, idOf, silences } from '../../rules/matrix.ts';
import { NO_HINTS, temporaryFolder } from '../ingest/small-corpus.ts';

const matrix: readonly (Cell | Silence)[] = [...cells, ...silences];
const original = await indexOf('corpus');
/** As if everything had been read against the corpus as it is. */
const pins = new Review(original, { cells: {}, silences: {}, texts: {} }).accept(matrix);

function indexOf(corpusDir: string): Promise<RegulationIndex> {
  return openIndex({ corpusDir, indexDir: temporaryFolder(), hints: NO_HINTS });
}

/** A corpus of one regulation, with its review, its source changed. */
async function changed(id: string, change: (source: string) => string): Promise<RegulationIndex> {
  const corpus = temporaryFolder();
  cpSync('corpus', corpus, { recursive: true });
  const path = join(corpus, `${id}.txt`);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error('The test changed nothing.');
  writeFileSync(path, after);
  const manifest = join(corpus, 'regulations.json');
  const all = JSON.parse(readFileSync(manifest, 'utf8')) as { id: string }[];
  writeFileSync(manifest, JSON.stringify(all.filter((one) => one.id === id)));
  return indexOf(corpus);
}

/** Replaces words that stand once in the source. */
const instead = (words: string, by: string) => (source: string) => {
  expect(source.split(words)).toHaveLength(2);
  return source.replace(words, () => by);
};

/** What is listed, cells and silences of the regulation, in any order. */
function listed(index: RegulationIndex): string[] {
  const review = new Review(index, pins);
  return matrix
    .filter(({ regulation }) => index.documents.has(regulation))
    .filter((found) => review.reasons(found).length > 0)
    .map(idOf)
    .sort();
}

const plain = (text: string) =>
  text
    .replace(/['’‘ʼ´`]/g, "'")
    .replace(/[-‐‑–—−•*]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The cells whose words stand in a clause that the text no longer has as it was, found by their letters: some of their
 * words are in the clause, or it is in them.
 */
function citing(index: RegulationIndex, id: string): string[] {
  const now = new Set(index.clauses.map(({ text }) => text));
  const lost = original.clauses.filter(({ regulation, text }) => regulation === id && !now.has(text));
  return cells
    .filter(({ regulation, clauses }) =>
      Object.values(clauses).some(
        ({ label, words }) =>
          regulation === id &&
          words.split(' […] ').some((part) =>
            lost.some((clause) => {
              const [a, b] = [plain(clause.text), plain(part)];
              return clause.label === label && (a.includes(b) || b.includes(a));
            }),
          ),
      ),
    )
    .map(idOf);
}

const silencesOf = (id: string) => silences.filter(({ regulation }) => regulation === id).map(idOf);
const reasonsOf = (index: RegulationIndex, id: string) => {
  const found = matrix.find((one) => idOf(one) === id);
  return found && new Review(index, pins).reasons(found);
};
const ask = async (index: RegulationIndex, question: string) =>
  (await new Assistant(index, pins).ask({ question })).answer;

const LIMIT = "J'ai 50 minutes de retard à un examen de 3 h au Cnam, je peux entrer ?";
const LEAVE = 'Cnam, 2h exam, 30 min in, may I leave for good?';
const EXCEPTION = " Sauf en cas de grève, où le retard n'est pas limité.";
const after = (words: string, more: string) => instead(words, `${words}${more}`);
const limitEnd = "à condition qu'aucun candidat ne soit sorti).";

describe("the project's own corpus", () => {
  it('is as every cell and silence was last read, and no pin is left over (if not: npm run ingest -- --check)', () => {
    const review = new Review(original);
    expect(matrix.filter((found) => review.reasons(found).length > 0).map(idOf)).toEqual([]);
    const pinned = projectPins();
    expect(Object.keys(pinned.cells).sort()).toEqual(cells.map(idOf).sort());
    expect(Object.keys(pinned.silences).sort()).toEqual(silences.map(idOf).sort());
  });
});

describe('a text that is as it was read', () => {
  it('has nothing to be read again', () => {
    expect(listed(original)).toEqual([]);
  });

  it('has nothing to be read again when its lines are broken elsewhere', async () => {
    const wrapped = await changed('imt', (source) =>
      source
        .replace('ont valeur de règlement des\nétudes en', 'ont valeur de\nrèglement des études en')
        .replace('dès  le  début  de  la  formation  afin  qu', 'dès le début\nde la formation afin qu'),
    );
    expect(listed(wrapped)).toEqual([]);
    expect(
      listed(await changed('cnam', (source) => source.replaceAll(', les candidats ', ',\nles candidats '))),
    ).toEqual([]);
  });

  it('has nothing to be read again when its clauses stand in another order', async () => {
    const swapped = await changed('cnam', (source) =>
      source.replace(
        /^(Après avoir justifié de leur identité.*)\n\n(Les candidats se présentant.*)$/m,
        '$2\n\n$1',
      ),
    );
    expect(listed(swapped)).toEqual([]);
  });

  it('may be one of fewer regulations', async () => {
    const index = await changed('univ', (source) => `${source}\n\n`);
    expect(listed(index)).toEqual([]);
  });
});

describe('a word that changes in a quoted sentence', () => {
  it('puts the cells of its clause and the silences of its regulation to be read again, and nothing else', async () => {
    const index = await changed('cnam', instead('retard limité au tiers de', 'retard limité au quart de'));
    const cited = citing(index, 'cnam');
    expect(cited).toContain('cnam/late-entry');
    expect(cited).not.toContain('cnam/leave-for-good');
    expect(listed(index)).toEqual([...cited, ...silencesOf('cnam')].sort());
    expect(reasonsOf(index, 'cnam/late-entry')).toEqual(['4.1 (limit): words no longer there']);
  });

  it('takes the verdict and the statement of these cells away, and shows the clause as it is now', async () => {
    const index = await changed('cnam', instead('retard limité au tiers de', 'retard limité au quart de'));
    const answer = await ask(index, LIMIT);
    expect(answer).toMatchObject({ kind: 'lookup', verdict: null, rule: null, steps: [], reasons: [] });
    expect(answer.headline).toContain(words.reviewed.fr);
    expect(answer.citations[0]?.quote).toContain('un retard limité au quart de la durée totale');
  });

  it('leaves the other cells their verdict', async () => {
    const index = await changed('cnam', instead('retard limité au tiers de', 'retard limité au quart de'));
    expect(await ask(index, LEAVE)).toMatchObject({ verdict: 'no', rule: { id: 'cnam/leave-for-good' } });
  });

  it('does the same in a text that was read by a machine, with its repairs', async () => {
    const index = await changed('utc', instead('pendant le premier quart de', 'pendant le premier tiers de'));
    const cited = citing(index, 'utc');
    expect(cited).toContain('utc/leave-for-good');
    expect(listed(index)).toEqual([...cited, ...silencesOf('utc')].sort());
    const answer = await ask(index, 'UTC: 2h exam, 20 min in, may I leave for good?');
    expect(answer).toMatchObject({ verdict: null, rule: null });
    expect(answer.headline).toContain(words.reviewed.en);
    expect(answer.citations.map(({ quote }) => quote).join()).toContain(
      'quitter la salle d’examen pendant le premier tiers',
    );
  });
});

describe('an item that changes in a long list', () => {
  const change = instead("mention sur la copie de l'élève", 'mention sur la copie du candidat');

  it('leaves the words of the other items as they were read', async () => {
    const index = await changed('cnam', change);
    expect(reasonsOf(index, 'cnam/fraud-in-the-room')).toEqual(['4.6.2 (noMention): words no longer there']);
  });

  it('puts a cell to be read again that rests on the introduction of the list alone', async () => {
    const [cell] = cells.filter((one) => idOf(one) === 'cnam/fraud-in-the-room');
    if (!cell) throw new Error('There is no such cell.');
    const words =
      'En cas de fraude ou de tentative de fraude, le surveillant responsable de la salle devra :';
    const introduction: Cell = { ...cell, clauses: { all: { label: '4.6.2', words } } };
    const read = new Review(original, pins).accept([introduction]);
    expect(new Review(original, read).reasons(introduction)).toEqual([]);
    expect(new Review(await changed('cnam', change), read).reasons(introduction)).toEqual([
      '4.6.2 (all): the clause changed',
    ]);
  });
});

describe('an exception that is added beside quoted words', () => {
  it('puts the cells of the clause to be read again, though all their words are there', async () => {
    const index = await changed('cnam', after(limitEnd, EXCEPTION));
    const cited = citing(index, 'cnam');
    expect(cited).toContain('cnam/late-entry');
    expect(listed(index)).toEqual([...cited, ...silencesOf('cnam')].sort());
    expect(reasonsOf(index, 'cnam/late-entry')).toEqual(['4.1 (limit): the clause changed']);
    const answer = await ask(index, LIMIT);
    expect(answer).toMatchObject({ verdict: null, rule: null });
    expect(answer.citations[0]?.quote).toContain(EXCEPTION.trim());
  });

  it('is told to the silences as a clause that is new and one that is gone', async () => {
    const index = await changed('cnam', after(limitEnd, EXCEPTION));
    expect(reasonsOf(index, 'cnam/devices/search')).toEqual(['1 clause new (4.1), 1 clause gone']);
  });

  it('in the sentence that introduces a list puts the cells of all its items to be read again', async () => {
    const index = await changed(
      'cnam',
      instead(
        'le surveillant responsable de la salle devra :',
        'le surveillant responsable de la salle, sauf urgence, devra :',
      ),
    );
    const steps = cells.find((cell) => idOf(cell) === 'cnam/fraud-in-the-room');
    expect(steps && new Review(index, pins).reasons(steps)).toHaveLength(
      Object.keys(steps?.clauses ?? {}).length,
    );
  });
});

describe('an article that is added', () => {
  const SEARCH = "\n\n#### **4.9. Téléphones**\n\nUn surveillant peut fouiller le téléphone d'un candidat.\n";

  it('puts the silences of its regulation to be read again, and no cell', async () => {
    const index = await changed('cnam', (source) => source + SEARCH);
    expect(listed(index)).toEqual(silencesOf('cnam').sort());
    expect(reasonsOf(index, 'cnam/devices/search')).toEqual(['1 clause new (4.9)']);
  });

  it('is shown in place of a silence, which may have ended', async () => {
    const index = await changed('cnam', (source) => source + SEARCH);
    const answer = await ask(index, "Cnam : un surveillant peut-il fouiller le téléphone d'un candidat ?");
    expect(answer).toMatchObject({ kind: 'lookup', verdict: null });
    expect(answer.headline).toContain(words.reviewed.fr);
    expect(answer.citations.map(({ clause }) => clause)).toContain('4.9');
  });
});

describe('an article that is renumbered', () => {
  it('takes their words from its cells, which show it under its new number', async () => {
    const index = await changed('cnam', instead('**4.1. Accès', '**4.10. Accès'));
    expect(reasonsOf(index, 'cnam/late-entry/extra-time')).toEqual([
      '4.1 (noExtraTime): words no longer there',
    ]);
    const answer = await ask(index, LIMIT);
    expect(answer.verdict).toBeNull();
    expect(answer.citations[0]?.clause).toBe('4.10');
  });
});

describe('words that no cell cites', () => {
  it('put the silences of their regulation to be read again, and no cell, when they change', async () => {
    const index = await changed('univ', instead('Arrêté du 16 juillet 1984', 'Arrêté du 17 juillet 1984'));
    expect(citing(index, 'univ')).toEqual([]);
    expect(listed(index)).toEqual(silencesOf('univ').sort());
  });
});

describe('a cell or a silence that was never read', () => {
  it('says nothing before somebody has read it', async () => {
    const others = Object.entries(pins.cells).filter(([id]) => id !== 'cnam/late-entry');
    const without = { ...pins, cells: Object.fromEntries(others) };
    const review = new Review(original, without);
    expect(matrix.filter((found) => review.reasons(found).length > 0).map(idOf)).toEqual(['cnam/late-entry']);
    const { answer } = await new Assistant(original, without).ask({ question: LIMIT });
    expect(answer).toMatchObject({ verdict: null, rule: null });
  });
});

describe('what has been read again', () => {
  it('is whole again, and it alone', async () => {
    const index = await changed('cnam', after(limitEnd, EXCEPTION));
    const lateEntry = cells.filter((cell) => idOf(cell) === 'cnam/late-entry');
    const accepted = new Review(index, pins).accept(lateEntry);
    const review = new Review(index, accepted);
    const again = matrix.filter((found) => found.regulation === 'cnam' && review.reasons(found).length > 0);
    expect(again.map(idOf).sort()).toEqual(listed(index).filter((id) => id !== 'cnam/late-entry'));
    const { answer } = await new Assistant(index, accepted).ask({ question: LIMIT });
    expect(answer).toMatchObject({ verdict: 'yes', rule: { id: 'cnam/late-entry' } });
  });

  it('leaves a silence that was not accepted with the text that it was read against', async () => {
    const index = await changed('cnam', after(limitEnd, EXCEPTION));
    const [first, second] = silences.filter(({ regulation }) => regulation === 'cnam');
    if (!first || !second) throw new Error('The Cnam has no two silences.');
    const review = new Review(index, new Review(index, pins).accept([first]));
    expect(review.reasons(first)).toEqual([]);
    expect(review.reasons(second)).toEqual(['1 clause new (4.1), 1 clause gone']);
  });
});

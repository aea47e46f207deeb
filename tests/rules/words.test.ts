import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { ingestRegulation, type Ingested } from '../../ingest/ingest-regulation.ts';
import { loadManifest } from '../../ingest/manifest.ts';
import { locate } from '../../ingest/quote.ts';
import type { Words } from '../../rules/cell.ts';
import { cells, silences } from '../../rules/matrix.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const texts = new Map<string, Ingested>();
for (const regulation of await loadManifest(corpus))
  texts.set(regulation.id, await ingestRegulation(corpus, regulation));

const missing = (regulation: string, { label, words }: Words) => {
  const text = texts.get(regulation);
  return !text || locate(text.document, text.source, label, words) === null;
};

describe('the words that the matrix rests on', () => {
  it('stand in their regulation, under the clause that each cell names', () => {
    const lost = cells.flatMap(({ regulation, topic, proposition, clauses }) =>
      Object.entries(clauses)
        .filter(([, words]) => missing(regulation, words))
        .map(([key]) => `${regulation}/${topic}/${proposition}: ${key}`),
    );
    expect(lost).toEqual([]);
  });

  it('stand there for what is nearest to a silence, too', () => {
    const lost = silences
      .filter(({ regulation, nearby }) => nearby && missing(regulation, nearby))
      .map(({ regulation, topic, proposition }) => `${regulation}/${topic}/${proposition}`);
    expect(lost).toEqual([]);
  });
});

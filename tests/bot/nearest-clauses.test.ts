import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { nearestClauses } from '../../bot/assistant/nearest-clauses.ts';
import { projectHints } from '../../bot/cli/project-hints.ts';
import { openIndex } from '../../ingest/index/store.ts';
import { temporaryFolder } from '../ingest/small-corpus.ts';

const index = await openIndex({
  corpusDir: fileURLToPath(new URL('../../corpus', import.meta.url)),
  indexDir: temporaryFolder(),
  hints: projectHints(),
});

it('never guesses with a passage of which OCR left little', async () => {
  const dots = index.clauses.find(
    ({ regulation, text }) => regulation === 'supmeca' && text.includes('..........'),
  );
  expect(dots).toBeDefined();
  const found = await nearestClauses(index, dots?.text ?? '', 'supmeca');
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ text }) => text).join(' ')).not.toContain('..........');
});

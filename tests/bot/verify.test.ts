import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citeClause } from '../../bot/assistant/cite.ts';
import { verify } from '../../bot/assistant/verify.ts';
import { ingestRegulation } from '../../ingest/ingest-regulation.ts';

const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
const ids = ['cnam', 'utc', 'imt', 'supmeca', 'univ'];
const texts = await Promise.all(ids.map((id) => ingestRegulation(corpus, { id, file: `${id}.txt` })));
const clauses = texts.flatMap((text) => text.document.clauses.map((clause) => ({ clause, text })));
const anyClause = fc.constantFrom(...clauses);

describe('a citation', () => {
  it('holds for every clause of the five regulations', () => {
    const refused = clauses.filter(({ clause, text }) => !verify(citeClause(clause), text));
    expect(
      refused.map(({ clause }) => `${clause.regulation} ${clause.label}: ${clause.text.slice(0, 40)}`),
    ).toEqual([]);
  });

  it('is refused when a letter of the quote is changed, added or dropped', () => {
    fc.assert(
      fc.property(
        anyClause,
        fc.nat(),
        fc.constantFrom('changed', 'added', 'dropped'),
        ({ clause, text }, n, how) => {
          const at = n % clause.text.length;
          const [before, after] = [clause.text.slice(0, at), clause.text.slice(at + 1)];
          const letter = clause.text.charAt(at);
          const quote = {
            changed: `${before}¤${after}`,
            added: `${before}${letter}¤${after}`,
            dropped: before + after,
          }[how];
          expect(verify({ ...citeClause(clause), quote }, text)).toBe(false);
        },
      ),
    );
  });

  it('is refused under the label of another clause', () => {
    for (const { clause, text } of clauses) {
      const other = text.document.sections.find(({ slug }) => slug !== clause.slug);
      expect(verify({ ...citeClause(clause), slug: other?.slug ?? '' }, text)).toBe(false);
    }
  });

  it('is refused in another regulation, or with spans that the quote does not stand for', () => {
    for (const { clause, text } of clauses.slice(0, 50)) {
      const citation = citeClause(clause);
      const other = texts.find((t) => t.document.regulation !== clause.regulation);
      expect(other && verify(citation, other)).toBe(false);
      expect(verify({ ...citation, spans: [[clause.start + 1, clause.end]] }, text)).toBe(false);
      expect(verify({ ...citation, spans: [...citation.spans, [0, 10]] }, text)).toBe(false);
    }
  });
});

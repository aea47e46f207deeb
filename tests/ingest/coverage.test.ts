import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { LONGEST } from '../../ingest/clauses.ts';
import type { Ingested } from '../../ingest/ingest-regulation.ts';
import { GAP } from '../../ingest/quote.ts';
import { ingestCorpus, ingestText, lost } from './ingested.ts';

describe('no character of a source is lost', () => {
  let corpus: Map<string, Ingested>;
  beforeAll(async () => {
    corpus = await ingestCorpus();
  });

  it.each(['cnam', 'utc', 'imt', 'supmeca', 'univ'])(
    '%s: clauses, and what is listed as left out, are the whole text',
    (id) => {
      const ingested = corpus.get(id);
      expect(ingested && lost(ingested)).toEqual([]);
    },
  );

  it.each(['cnam', 'utc', 'imt', 'supmeca', 'univ'])('%s: what is left out has a reason', (id) => {
    for (const { why } of corpus.get(id)?.document.debris ?? []) expect(why).not.toBe('');
  });

  /** Pieces of which regulations are made, put together at random. */
  const line = fc.constantFrom(
    '',
    '',
    'Article 7. Installation des candidats',
    'Section 3.01 Cadre général',
    '(a) Responsable du module',
    '## **1.1 - Le contrôle :**',
    '#### ➤ les principes',
    '### Textes de référence :',
    '## ANNEXE',
    '### Sommaire',
    'PREAMBULE',
    'A.1.1 Hygiène',
    'Le candidat signe la feuille. Il remet sa copie au surveillant qui la lui rend, et',
    'sort de la salle.',
    'Le surveillant doit :',
    '- noter l’heure de sortie ;',
    '  - et celle du retour.',
    '2. *Obligation* de rester',
    '• **Le jury** siège le 1<sup>er</sup> mars',
    '• ',
    'Les notes sont connues par affichage1 et par',
    '1 On entend par « affichage » tous procédés',
    '1',
    'Page 3',
    '\fprocès-',
    'verbal [lien](http://a.fr)',
    '***',
    '\u00a0\t',
    '**',
    'Nom : ........',
    'se voit attribuer zéro.',
    `Le candidat ${'qui attend '.repeat(80)}doit :`,
    `- ${'sans un mot '.repeat(120)}`,
    `    - ${'a'.repeat(1300)}. Il sort.`,
    'candidat2',
    '2 Voir le code.',
    '[*a*](b) **c**',
  );

  it('in any text: all is in a clause or listed, and gaps are where the source is not in one piece', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const ingested = ingestText(lines.join(end));
        expect(lost(ingested)).toEqual([]);
        for (const { text, spans, start, end: last } of ingested.document.clauses) {
          expect(text).not.toBe('');
          expect(text.length).toBeLessThanOrEqual(LONGEST);
          expect(text.split(GAP)).toHaveLength(spans.length);
          expect(last).toBeGreaterThan(start);
        }
      }),
      { numRuns: 500 },
    );
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { Ingested } from '../../ingest/ingest-regulation.ts';
import { locate, type Quote } from '../../ingest/quote.ts';
import { ingestCorpus } from './ingested.ts';

let corpus: Map<string, Ingested>;
beforeAll(async () => {
  corpus = await ingestCorpus();
});

function find(id: string, label: string, words: string): Quote | null {
  const ingested = corpus.get(id);
  return ingested ? locate(ingested.document, ingested.source, label, words) : null;
}

/** The words of the source that a quote stands on. */
const sourceOf = (id: string, quote: Quote | null): string[] =>
  (quote?.spans ?? []).map((span) => corpus.get(id)?.source.slice(...span) ?? '');

describe('locate', () => {
  it('finds words under their label, and where they stand in the source', () => {
    const quote = find('cnam', '4.3', 'Aucun candidat n’est autorisé à quitter la salle');
    expect(quote?.quote).toBe("Aucun candidat n'est autorisé à quitter la salle");
    expect(sourceOf('cnam', quote)).toEqual(["Aucun candidat n'est autorisé à quitter la salle"]);
    expect(quote?.spans).toEqual([[quote?.start, quote?.end]]);
  });

  it('finds repaired words in a damaged source', () => {
    const quote = find(
      'utc',
      'Section 3.01(b)',
      "si le retard n'excède pas le quart de la durée de l'épreuve",
    );
    expect(sourceOf('utc', quote)).toEqual(["sileretard n'excéde pas le quart de la durée de I'épreuve"]);
  });

  it('gives the words of the regulation, not those of the caller', () => {
    expect(find('imt', '2.1', "l'apprenant  est\nrégulièrement inscrit")?.quote).toBe(
      'l’apprenant est régulièrement inscrit',
    );
    expect(find('imt', '3.3', 'Mines — Télécom')).toBeNull();
    expect(find('imt', '3.3', 'Mines -Télécom nommé')?.quote).toBe('Mines –Télécom nommé');
    expect(find('cnam', '4.1', 'limité\u00a0au tiers')?.quote).toBe('limité au tiers');
  });

  it('does not find them under another label', () => {
    expect(find('cnam', '4.1', 'Aucun candidat')).toBeNull();
    expect(find('cnam', '9.9', 'Aucun candidat')).toBeNull();
  });

  it('does not find words that are not there: another case, another number, a word left out', () => {
    expect(find('cnam', '4.3', 'aucun candidat')).toBeNull();
    expect(find('cnam', '2.3.1', 'au plus tôt 16 jours')).toBeNull();
    expect(find('cnam', '4.3', 'Aucun candidat autorisé')).toBeNull();
    expect(find('cnam', '4.3', ' ')).toBeNull();
  });

  it.each(['[…]', '[...]', '…'])('skips words at %s, in order', (mark) => {
    const quote = find(
      'cnam',
      '4.6.2',
      `le surveillant responsable de la salle devra : ${mark} ne porter aucune mention`,
    );
    expect(quote?.quote).toBe('le surveillant responsable de la salle devra : […] ne porter aucune mention');
    expect(quote?.spans).toHaveLength(2);
    expect(
      find('cnam', '4.6.2', `ne porter aucune mention ${mark} le surveillant responsable de la salle devra`),
    ).toBeNull();
  });

  it('takes the dots of the text itself as words', () => {
    expect(find('cnam', '4.2', '(téléphones portables, ordinateurs, tablettes ...)')?.spans).toHaveLength(1);
    expect(find('imt', 'Préambule', 'examen en ligne…) de chaque session')?.spans).toHaveLength(1);
  });

  it('finds items of a list with or without their marks', () => {
    const expected = "l'avertissement ; • le blâme ;";
    for (const words of ["l'avertissement ; le blâme ;", "- l'avertissement ; - le blâme ;", expected])
      expect(find('cnam', '4.6', words)?.quote).toBe(expected);
  });

  it('finds a sentence over a page break, a heading mark or a footnote call', () => {
    expect(find('univ', '3.1.1', 'avant le début des épreuves. La convocation')?.spans).toHaveLength(1);
    expect(find('univ', 'Annexe 3', 'Le jury traite la copie')?.spans).toHaveLength(1);
    expect(find('imt', '3', 'par voie d’affichage après validation')?.spans).toHaveLength(1);
  });

  it('marks the place where something else lies between in the source', () => {
    const words = 'dans la salle après le début de l’épreuve. en ligne, l’apprenant doit être seul';
    const quote = find('imt', '3', words);
    expect(quote?.quote).toBe(
      'dans la salle après le début de l’épreuve. […] • en ligne, l’apprenant doit être seul',
    );
    expect(quote?.spans).toHaveLength(2);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FrenchDictionary, loadFrenchDictionary } from '../../ingest/french-dictionary.ts';
import { proposeRepairs } from '../../ingest/propose-repairs.ts';
import { repairSource } from '../../ingest/repair.ts';
import { reviewSchema } from '../../ingest/review.ts';

describe('proposed repairs', () => {
  let dictionary: FrenchDictionary;
  beforeAll(async () => {
    dictionary = await loadFrenchDictionary();
  });
  const proposed = (source: string, review: object = {}) =>
    proposeRepairs(source, reviewSchema.parse({ regulation: 'x', ...review }), dictionary);
  const puts = (source: string) => proposed(source).map(({ find, puts }) => [find, puts[0]]);

  it('find the letters that OCR confuses, and the spaces that it loses', () => {
    expect(puts('Il regoit, aprés, un contrdle.')).toEqual([
      ['contrdle', 'contrôle'],
      ['regoit', 'reçoit'],
      ['aprés', 'après'],
    ]);
    expect(puts("Absenceal'épreuve, sileretard, lesrapportsindividuels")).toEqual([
      ['lesrapportsindividuels', 'les rapports individuels'],
      ["Absenceal'épreuve", "Absence à l'épreuve"],
      ['sileretard', 'si le retard'],
    ]);
  });

  it('find marks that stand for letters, also where the dictionary knows the words', () => {
    expect(puts("à |'école de 'État")).toEqual([
      ["de '", "de l'"],
      ["|'", "l'"],
    ]);
    expect(puts('conduisant & un refus, a la salle; a priori, a été')).toEqual([
      ['a la', 'à la'],
      ['& un', 'à un'],
    ]);
    expect(puts('la liste :\n\ne le nom,\no la date')).toEqual([
      [' e ', ' • '],
      [' o ', ' • '],
    ]);
  });

  it('come with how often and where they stand', () => {
    const source = 'Il peut étre là.\nDoit étre, ne peut-étre.';
    expect(proposed(source)).toMatchObject([
      { find: 'peut-étre', count: 1, contexts: ['2: Doit étre, ne peut-étre.'] },
      { find: 'étre', count: 3, contexts: ['1: Il peut étre là.', '2: Doit étre, ne peut-étre.'] },
    ]);
  });

  it('leave out what the review has repaired, set aside or found right', () => {
    expect(
      proposed('aprés\nPagge 10', { repairs: [{ find: 'aprés', put: 'après', count: 1 }] }),
    ).toHaveLength(1);
    expect(proposed('après\nPagge 10', { debris: [{ text: 'Pagge 10', why: 'page number' }] })).toEqual([]);
    expect(proposed('après\nPagge 10', { unrepaired: ['Pagge 10'] })).toEqual([]);
  });

  it('fit the source as they stand, so that they can be pasted into its review', () => {
    const source = readFileSync(join(import.meta.dirname, '../../corpus/utc.txt'), 'utf8');
    const proposals = proposed(source).filter(({ puts }) => puts.length > 0);
    expect(proposals.length).toBeGreaterThan(100);
    const repairs = proposals.map(({ find, puts, count }) => ({ find, put: puts[0], count }));
    const { mismatches } = repairSource(source, reviewSchema.parse({ regulation: 'utc', repairs }));
    expect(mismatches).toEqual([]);
  });
});

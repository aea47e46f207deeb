import { describe, expect, it } from 'vitest';
import { labelsOf, namedClauses } from '../../../bot/assistant/understand/named-clause.ts';

const CNAM = ['Préambule', '1.1', '4.1', '4.3', '4.3.1', '4.6.2', '6'];
const UTC = ['Section 3.01(a)', 'Section 3.01(b)', 'Section 4.02'];
const UNIV = ['1.1', '3.2.1', 'Annexe 1', 'Annexe 3'];
const found = (text: string, labels: readonly string[]) =>
  namedClauses(text).map((one) => labelsOf(one, labels));

describe('a clause that a question names', () => {
  it.each([
    ['What does article 4.1 say?', CNAM, ['4.1']],
    ["L'article 4.3 me laisse sortir", CNAM, ['4.3', '4.3.1']],
    ['art. 6', CNAM, ['6']],
    ['§4.6.2', CNAM, ['4.6.2']],
    ['section 3.01 (b)', UTC, ['Section 3.01(b)']],
    ['section 3.1(a)', UTC, ['Section 3.01(a)']],
    ["l'annexe 3", UNIV, ['Annexe 3']],
  ])('is found among the labels: “%s”', (text, labels, expected) => {
    expect(found(text, labels)).toEqual([expected]);
  });

  it.each([
    ['article 15', CNAM],
    ['article 4.9 of the Cnam rules', CNAM],
    ['section 9.99', UTC],
    ['annexe 12', UNIV],
    // The annexes count for themselves: there is no article 3 in them.
    ['annexe 2', UNIV],
  ])('is missing where no label has its number: “%s”', (text, labels) => {
    expect(found(text, labels)).toEqual([[]]);
  });

  it.each([
    'article 641 du code de procédure civile',
    'j’ai 15 minutes de retard',
    'article of clothing',
    'my 2nd section of the script',
  ])('is not read from “%s”', (text) => {
    expect(namedClauses(text)).toEqual([]);
  });

  it('is claimed where the question leans on what it says', () => {
    expect(namedClauses('According to article 15 I may leave')[0]?.claimed).toBe(true);
    expect(namedClauses('article 15 ?')[0]?.claimed).toBe(false);
  });
});

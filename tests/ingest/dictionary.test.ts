import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFrenchDictionary, wordsOf } from '../../ingest/french-dictionary.ts';
import { linesOf, loadReview, repairSource } from '../../ingest/repair.ts';
import { reviewSchema } from '../../ingest/review.ts';

const corpus = join(import.meta.dirname, '../../corpus');

/** The two sources that are OCR text, as reviewed. */
const scanned = ['utc', 'supmeca'].map((id) => {
  const source = readFileSync(join(corpus, `${id}.txt`), 'utf8');
  const review = loadReview(corpus, id) ?? reviewSchema.parse({ regulation: id });
  const { text } = repairSource(source, review);
  const leftOut = linesOf(source, [...review.debris.map((debris) => debris.text), ...review.unrepaired]);
  const words = wordsOf(text.text).filter(({ start, end }) => {
    const [span] = text.toSource(start, end, source);
    return !leftOut.some((line) => line && span && line[0] <= span[0] && span[1] <= line[1]);
  });
  return { id, review, words, text: text.text };
});

/** Digits that OCR made of letters, or letters that it made of digits: the repairs that may change a digit. */
const MISREAD_DIGITS = new Set([
  'I11-3',
  '4 mincmales',
  '&4 mencma les',
  'ler mars',
  "(sil'e niveau de gravit® de | 6incident | e requier:?",
]);

describe.each(scanned)('the repaired text of $id', ({ review, words, text }) => {
  it('has no word unknown to the dictionary except names, sigla and the reviewed list', async () => {
    const dictionary = await loadFrenchDictionary(review.words);
    const unknown = words
      .filter(({ word }) => !dictionary.knows(word))
      .map(({ word, start }) => {
        const line = text.slice(0, start).split('\n').length;
        return `${word} (line ${line} of the repaired text)`;
      });
    expect(unknown).toEqual([]);
  });

  it('uses every word of the reviewed list, and the dictionary knows none of them', async () => {
    const dictionary = await loadFrenchDictionary();
    const used = new Set(words.flatMap(({ word }) => [word, ...word.split(/['’-]/)]));
    expect(review.words.filter((word) => !used.has(word))).toEqual([]);
    expect(review.words.filter((word) => dictionary.knows(word))).toEqual([]);
  });

  it('keeps every number: only digits and letters that OCR took for each other change', () => {
    const digits = (words: string) => words.replace(/\D+/g, '');
    const changed = review.repairs.filter(({ find, put }) => digits(find) !== digits(put));
    expect(changed.map(({ find }) => find).filter((find) => !MISREAD_DIGITS.has(find))).toEqual([]);
  });

  it('has none of the marks that OCR makes of letters', () => {
    const marks = /[&|[\]®°‘](?!\d)|(?<![\p{L}\p{N}])I['’]|['’]['’]|(?<!«)\s['’]\p{L}/gu;
    const leftOut = review.debris.map((debris) => debris.text).concat(review.unrepaired);
    const found = text
      .split('\n')
      .filter((line) => !leftOut.some((lines) => lines.includes(line.trim())))
      .flatMap((line) => (line.match(marks) ?? []).map((mark) => `${mark} in: ${line}`));
    expect(found).toEqual([]);
  });
});

describe('the dictionary', () => {
  it('takes elided words and hyphens apart', async () => {
    const dictionary = await loadFrenchDictionary(['UTC']);
    expect(
      ['étudiant', "l'UTC", 'd’UTC', "l'étudiant", 'procès-verbal'].filter((word) => !dictionary.knows(word)),
    ).toEqual([]);
    expect(['étre', "I'UTC", "l'étre", 'lui-méme', 'utc'].filter(dictionary.knows)).toEqual([]);
  });

  it('finds words with their apostrophes, also misread ones', () => {
    expect(wordsOf('(a) l’un, n‘ont; peut-être 48h faits¹').map(({ word }) => word)).toEqual([
      'a',
      'l’un',
      'n‘ont',
      'peut-être',
      '48h',
      'faits',
    ]);
  });
});

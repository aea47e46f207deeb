import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf, loadReview, occurrences, repairSource } from '../../ingest/repair.ts';
import { type Review, reviewSchema } from '../../ingest/review.ts';

const reviewOf = (...repairs: [find: string, put: string, count?: number][]): Review =>
  reviewSchema.parse({
    regulation: 'x',
    repairs: repairs.map(([find, put, count = 1]) => ({ find, put, count })),
  });
const repaired = (source: string, ...repairs: [find: string, put: string, count?: number][]): string =>
  repairSource(source, reviewOf(...repairs)).text.text;

describe('repair', () => {
  it('takes a source without a review as it stands', () => {
    const { text, mismatches } = repairSource('a composer', null);
    expect(text.text).toBe('a composer');
    expect(mismatches).toEqual([]);
  });

  it('repairs words wherever they stand, and no part of a longer word', () => {
    expect(repaired('étre, peut-étre; étrennes, paraétre', ['étre', 'être', 2])).toBe(
      'être, peut-être; étrennes, paraétre',
    );
    expect(repaired('de 2 a 20', ['2', 'deux'])).toBe('de deux a 20');
  });

  it('asks for no word end where the repair ends with a mark', () => {
    expect(repaired("I'épreuve, d’'un, AI'x", ["I'", "l'"], ["d’'", "d'"])).toBe("l'épreuve, d'un, AI'x");
  });

  it('takes the marks of regular expressions for themselves', () => {
    expect(repaired('(@) a.c [x|y] $^*+?{2}\\', ['(@)', '(a)'], ['a.c', 'abc'], ['$^*+?{2}\\', '-'])).toBe(
      '(a) abc [x|y] -',
    );
  });

  it('applies the repairs in their order, each to what earlier ones have left', () => {
    expect(repaired('a la, a le, a', ['a la', 'à la'], ['a', 'à', 3])).toBe('à la, à le, à');
    expect(repaired("I'’un I'autre", ["I'’", "l'"], ["I'", 'L’', 2])).toBe("l'un L’autre");
    expect(repaired('étre', ['étre', 'étré'], ['étré', 'être'])).toBe('étré');
  });

  it('says which repairs stand elsewhere than reviewed, or are never applied', () => {
    const { mismatches } = repairSource(
      'étre ou ne pas étre',
      reviewOf(['étre', 'être', 1], ['aprés', 'après'], ['étre ou', 'être ou']),
    );
    expect(mismatches).toEqual([
      '"étre" stands 2 times in the source, not 1 as reviewed.',
      '"aprés" stands 0 times in the source, not 1 as reviewed.',
      '"étre ou" is never repaired: earlier repairs cover every place where it stands.',
    ]);
  });

  it('meets any white space, and leaves the lines as they are', () => {
    expect(repaired("au sein\n  de \t\n'UTC.", ["de 'UTC", "de l'UTC"])).toBe("au sein\n  de \t\nl'UTC.");
    expect(repaired('fin,\n\ne laliste', [' e ', ' • '], ['laliste', 'la liste'])).toBe('fin,\n\n• la liste');
  });

  it('joins and breaks lines where the repair does', () => {
    expect(repaired('lui-\n méme', ['lui- méme', 'lui-même'])).toBe('lui-même');
    expect(repaired('pendant la semaine des\n\nmédians', ['des médians', 'des\nmédians'])).toBe(
      'pendant la semaine des\nmédians',
    );
    expect(repaired('fin.\n Article II.', ['fin. Article', 'fin.\n\nArticle'])).toBe('fin.\n\nArticle II.');
  });

  it('maps letter by letter what the damaged and the repaired words have in common', () => {
    const source = 'e sileretard excede';
    const { text } = repairSource(source, reviewOf(['sileretard', 'si le retard'], ['excede', 'excède']));
    expect(text.text).toBe('e si le retard excède');
    const at = (words: string) => {
      const start = text.text.indexOf(words);
      return text.toSource(start, start + words.length, source).map(([a, b]) => source.slice(a, b));
    };
    expect(at('retard')).toEqual(['retard']);
    expect(at('le')).toEqual(['le']);
    expect(at('si le')).toEqual(['sile']);
    expect(at('è')).toEqual(['e']);
    expect(at('cède')).toEqual(['cede']);
  });

  it('lets letters that replace as many stand each for its own', () => {
    const source = 'article Ill-5';
    const { text } = repairSource(source, reviewOf(['Ill-5', 'III-5']));
    expect(text.toSource(9, 10, source)).toEqual([[9, 10]]);
    expect(text.runs()).toEqual([{ at: 0, source: [0, 1], kept: true }]);
  });

  it('leaves no hole in the source where letters are only taken out', () => {
    const source = "de d’'un xx [l'un";
    const { text } = repairSource(source, reviewOf(["d’'", 'd’'], ["[l'un", "l'un"], ['xx', '']));
    expect(text.text).toBe("de d’un  l'un");
    expect(text.toSource(0, 7, source)).toEqual([[0, 8]]);
    expect(text.toSource(9, 13, source)).toEqual([[12, 17]]);
  });

  it('keeps additions on both sides of a point in their order', () => {
    expect(repaired('[;', [';', '!;'], ['[', '[?'])).toBe('[?!;');
  });

  it('maps every character into the source, what was not repaired to itself', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'é', 'I', "'", ' ', '\n'), maxLength: 40 });
    const words = fc.string({ unit: fc.constantFrom('a', 'é', 'I', "'", ' '), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(letters, fc.array(fc.tuple(words, words)), (source, repairs) => {
        const stretches: { span: readonly [number, number]; put: string }[] = [];
        for (const [find, put] of repairs)
          for (const [a, b] of occurrences(source, find))
            if (stretches.every(({ span: [c, d] }) => b <= c || d <= a))
              stretches.push({ span: [a, b], put });
        stretches.sort((one, other) => one.span[0] - other.span[0]);
        const { text } = repairSource(source, reviewOf(...repairs));

        const bare = (of: string) => of.replace(/\s+/g, '');
        let expected = '';
        let end = 0;
        for (const { span, put } of stretches) {
          expected += source.slice(end, span[0]) + put;
          end = span[1];
        }
        expect(bare(text.text)).toBe(bare(expected + source.slice(end)));

        let before = 0;
        for (let i = 0; i < text.text.length; i++) {
          const [span] = text.toSource(i, i + 1, source);
          if (!span) throw new Error('a character without a source');
          expect(span[0]).toBeGreaterThanOrEqual(before);
          expect(span[1]).toBeGreaterThanOrEqual(span[0]);
          expect(span[1]).toBeLessThanOrEqual(source.length);
          before = span[0];
          const inside = stretches.some(({ span: [a, b] }) => a <= span[0] && span[1] <= b);
          if (!inside) expect(source.slice(...span)).toBe(text.text[i]);
        }
      }),
    );
  });
});

describe('the lines that a review lists', () => {
  it('are whole lines of the source, spaces around them left out', () => {
    const source = 'Page 1\n voir Page 10\n  Page 10 \nv\n\nv\n';
    expect(linesOf(source, ['Page 10', 'v v', 'Page'])).toEqual([[23, 30], [32, 36], null]);
  });

  it('are one after the other when they are alike', () => {
    expect(linesOf('o\nx\no', ['o', 'o', 'o'])).toEqual([[0, 1], [4, 5], null]);
  });
});

describe('the committed reviews', () => {
  const corpus = join(import.meta.dirname, '../../corpus');
  const regulations = JSON.parse(readFileSync(join(corpus, 'regulations.json'), 'utf8')) as {
    id: string;
    file: string;
  }[];

  it.each(regulations)('fit their sources: $id', ({ id, file }) => {
    const source = readFileSync(join(corpus, file), 'utf8');
    const review = loadReview(corpus, id);
    expect(repairSource(source, review).mismatches).toEqual([]);
    const lines = [...(review?.debris ?? []).map(({ text }) => text), ...(review?.unrepaired ?? [])];
    const lost = linesOf(source, lines).flatMap((span, n) => (span ? [] : [lines[n]]));
    expect(lost).toEqual([]);
  });
});

describe('loading a review', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'reviews-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const load = (json: string) => {
    writeFileSync(join(folder, 'x.review.json'), json);
    return () => loadReview(folder, 'x');
  };

  it('gives null where there is none', () => {
    expect(loadReview(folder, 'none')).toBeNull();
  });

  it('fills in what is left out', () => {
    expect(load('{"regulation":"x"}')()).toEqual(reviewOf());
  });

  it('names the file and the field of a fault, in one line', () => {
    const fault = (json: string, message: RegExp) => {
      expect(load(json)).toThrow(message);
      expect(load(json)).toThrow(/^[^\n]*$/);
    };
    fault('{"regulation":', /x\.review\.json cannot be read as JSON: .*\.$/);
    fault('[]', /x\.review\.json: .*expected object.*\.$/);
    fault('{"regulation":"y"}', /x\.review\.json: regulation: "y" must be "x"/);
    fault(
      '{"regulation":"x","repairs":[{"find":"a","put":"à","count":0}]}',
      /x\.review\.json: repairs\[0\]\.count: /,
    );
    fault('{"regulation":"x","repair":[]}', /x\.review\.json: .*"repair"/);
  });
});

import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectHints } from '../../bot/cli/project-hints.ts';
import { readPhrasings } from '../../bot/phrasings.ts';
import type { Clause } from '../../ingest/document.ts';
import { LatentSemanticEmbedding } from '../../ingest/index/embedding.ts';
import { hintsByClause, overlapByHalf } from '../../ingest/index/hints.ts';
import { LexicalIndex } from '../../ingest/index/lexical.ts';
import { fuse, retrieve } from '../../ingest/index/retrieve.ts';
import { openIndex, type RegulationIndex } from '../../ingest/index/store.ts';
import { truncatedSvd } from '../../ingest/index/svd.ts';
import { terms, words } from '../../ingest/index/text.ts';
import { VectorIndex } from '../../ingest/index/vectors.ts';
import { temporaryFolder } from './small-corpus.ts';

const any = (): boolean => true;

function clause(
  text: string,
  start: number,
  end: number,
  spans: [number, number][] = [[start, end]],
): Clause {
  const place = { regulation: 'r', label: '1', slug: '1', title: '', reading: [], page: null };
  return { ...place, spans, start, end, text };
}

describe('terms', () => {
  it('fold accents, ligatures and case', () => {
    expect(terms('ÉPREUVE œuvre')).toEqual(terms('epreuve OEUVRE'));
  });

  it('are the same for the forms of a word, in French and in English', () => {
    expect(terms('examens')).toEqual(terms('examen'));
    expect(terms('leaving').some((term) => terms('leave').includes(term))).toBe(true);
  });

  it('keep numbers and drop the small words of both languages', () => {
    expect(words("Can I leave the room after 30 minutes? L'étudiant de la salle")).toEqual([
      'leave',
      'room',
      'after',
      '30',
      'minutes',
      'etudiant',
      'salle',
    ]);
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        terms(text).every((term) => /^[a-z0-9]+$/.test(term)),
      ),
    );
  });
});

describe('the singular value decomposition', () => {
  it('gives the singular values of the exact one', () => {
    const matrix = fc.array(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 7, maxLength: 7 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(matrix, fc.integer({ min: 1, max: 12 }), (dense, rank) => {
        const rows = dense.map((row) => ({
          columns: Int32Array.from(row.keys()),
          values: Float64Array.from(row),
        }));
        const { values, vectors } = truncatedSvd(rows, 7, rank);
        const exact = new SingularValueDecomposition(new Matrix(dense), { autoTranspose: true }).diagonal;
        const expected = exact.filter((value) => value > (exact[0] ?? 0) * 1e-4).slice(0, rank);
        expected.forEach((value, k) => expect(values[k]).toBeCloseTo(value, 6));
        // A right singular vector keeps its length and is stretched to the singular value.
        expected.forEach((value, k) => {
          const vector = Array.from({ length: 7 }, (_, column) => vectors[column * values.length + k] ?? NaN);
          expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
          const image = dense.map((row) => row.reduce((sum, x, column) => sum + x * vector[column]!, 0));
          expect(Math.hypot(...image)).toBeCloseTo(value, 6);
        });
      }),
    );
  });

  it('is empty for a matrix without rows, and for one of zeros', () => {
    expect(truncatedSvd([], 4, 3).values).toHaveLength(0);
    const zeros = { columns: Int32Array.of(0), values: Float64Array.of(0) };
    expect(truncatedSvd([zeros, zeros], 4, 3).values).toHaveLength(0);
  });
});

describe('the embedding', () => {
  const texts = [
    'phone mobile forbidden',
    'phone device forbidden bag',
    'mobile device switched off',
    'late arrival door closed',
    'late admission door',
    'arrival admission minutes',
  ];

  it('makes unit vectors, and zeros of a text that it knows no word of', async () => {
    const embedding = LatentSemanticEmbedding.train(texts);
    expect(Math.hypot(...(await embedding.embedQuery('late phone')))).toBeCloseTo(1, 6);
    expect(new Set(await embedding.embedQuery('zzz'))).toEqual(new Set([0]));
  });

  it('reads back from its bytes, wherever they begin', async () => {
    const embedding = LatentSemanticEmbedding.train(texts);
    const bytes = embedding.toBuffer();
    for (const offset of [0, 1, 2, 3]) {
      const moved = Buffer.concat([Buffer.alloc(offset), bytes]).subarray(offset);
      const again = LatentSemanticEmbedding.fromBuffer(moved);
      expect(await again.embedQuery('late phone')).toEqual(await embedding.embedQuery('late phone'));
    }
  });

  it.each([[[]], [['']], [['only one text']]])(
    'can be made of next to nothing: %j',
    async (few: string[]) => {
      const embedding = LatentSemanticEmbedding.train(few);
      expect(await embedding.embedQuery('one')).toHaveLength(embedding.dimensions);
      expect(embedding.dimensions).toBeGreaterThan(0);
    },
  );
});

describe('the lexical index', () => {
  const clauses = [
    clause('Les téléphones sont éteints.', 0, 10),
    clause('La calculatrice est autorisée.', 10, 20),
    clause('Toute sortie est définitive.', 20, 30),
  ];
  const index = LexicalIndex.build(clauses, [['mobile phones off'], [], []]);
  const first = (query: string): number | undefined => index.search(query, 5, any)[0]?.clause;

  it('finds a clause by its words without accents, and by one slip in a long word', () => {
    expect(first('telephone eteint')).toBe(0);
    expect(first('calculatrise')).toBe(1);
  });

  it('finds a clause by its hints', () => {
    expect(first('phones')).toBe(0);
    expect(LexicalIndex.build(clauses, [[], [], []]).search('phones', 5, any)).toEqual([]);
  });

  it('gives only what is admitted', () => {
    expect(index.search('telephone', 5, (one) => one !== 0)).toEqual([]);
  });

  it('reads back from its JSON', () => {
    const again = LexicalIndex.fromJSON(index.toJSON());
    expect(again.search('sortie autorisée', 5, any)).toEqual(index.search('sortie autorisée', 5, any));
  });
});

describe('the vector index', () => {
  const vectors = [
    [1, 0],
    [0, 1],
    [1, 1],
  ];

  it('gives the nearest first, with the cosine', () => {
    const [first, second] = VectorIndex.build(vectors, 2).search([1, 0.1], 3, any);
    expect(first?.clause).toBe(0);
    expect(first?.score).toBeCloseTo(1 / Math.hypot(1, 0.1), 5);
    expect(second?.clause).toBe(2);
  });

  it('is asked for more than it holds, or holds nothing', () => {
    expect(VectorIndex.build(vectors, 2).search([1, 0], 50, any)).toHaveLength(3);
    expect(VectorIndex.build([], 2).search([1, 0], 5, any)).toEqual([]);
  });

  it('refuses vectors of another embedding, and a file cut short', () => {
    const file = join(temporaryFolder(), 'vectors.hnsw');
    const index = VectorIndex.build(vectors, 2);
    expect(() => index.search([1, 0, 0], 1, any)).toThrow(/length/);
    index.write(file);
    truncateSync(file, readFileSync(file).length - 4);
    expect(() => VectorIndex.read(file, 2)).toThrow();
  });
});

describe('hints', () => {
  const hint = (
    start: number,
    end: number,
  ): { regulation: string; start: number; end: number; text: string } => {
    return { regulation: 'r', start, end, text: `${start}-${end}` };
  };

  it.each([
    [0, 10, 5, 30, true],
    [0, 10, 6, 30, false],
    [0, 30, 12, 14, true],
    [0, 10, 10, 20, false],
  ])('[%i, %i) and [%i, %i) overlap by half: %s', (a, b, c, d, expected) => {
    expect(overlapByHalf({ start: a, end: b }, { start: c, end: d })).toBe(expected);
    expect(overlapByHalf({ start: c, end: d }, { start: a, end: b })).toBe(expected);
  });

  it('go to every clause of their regulation that they overlap by half', () => {
    const clauses = [clause('a', 0, 10), clause('b', 10, 20), { ...clause('c', 0, 10), regulation: 'other' }];
    expect(hintsByClause(clauses, [hint(0, 10), hint(0, 20)])).toEqual([['0-10', '0-20'], ['0-20'], []]);
  });

  it('go to the items of a list where their words only introduce it', () => {
    const items = [clause('a', 20, 30, [[0, 10], [20, 30]]), clause('b', 30, 40, [[0, 10], [30, 40]])]; // prettier-ignore
    expect(hintsByClause(items, [hint(0, 10), hint(20, 30)])).toEqual([['0-10', '20-30'], ['0-10']]);
  });
});

describe('fusion', () => {
  const ranking = (...clauses: number[]): { clause: number; score: number }[] =>
    clauses.map((one, rank) => ({ clause: one, score: 100 - rank }));

  it('puts what both rankings have near the top before what only one has', () => {
    expect(fuse([ranking(1, 2, 3), ranking(4, 2, 5)])[0]?.clause).toBe(2);
  });

  it('keeps the order of a single ranking, and of equals the order of the corpus', () => {
    expect(fuse([ranking(3, 1, 2), []]).map((one) => one.clause)).toEqual([3, 1, 2]);
    expect(fuse([ranking(9), ranking(4)]).map((one) => one.clause)).toEqual([4, 9]);
  });
});

describe("the index of the project's corpus", () => {
  let index: RegulationIndex;
  beforeAll(async () => {
    index = await openIndex({ corpusDir: 'corpus', indexDir: temporaryFolder(), hints: projectHints() });
  });

  it('finds by the graph at least 99 % of what an exact search finds', async () => {
    const { embedding, vectors } = index.engines();
    const all = index.clauses.map((_, one) => vectors.vector(one));
    // One phrasing in forty is some 300 questions.
    const questions = readPhrasings().filter((_, n) => n % 40 === 0);
    let found = 0;
    let wanted = 0;
    for (const { rule, text } of questions) {
      const regulation = rule?.startsWith('silent/') ? 'cnam' : (rule?.split('/')[0] ?? 'cnam');
      const point = await embedding.embedQuery(text);
      for (const admits of [any, (one: number) => index.clauses[one]?.regulation === regulation]) {
        const exact = all
          .map((vector, one) => ({ one, score: vector.reduce((sum, x, k) => sum + x * point[k]!, 0) }))
          .filter(({ one }) => admits(one))
          .sort((a, b) => b.score - a.score)
          .slice(0, 10);
        const worst = exact.at(-1)?.score ?? 0;
        const hits = vectors.search(point, exact.length, admits);
        wanted += exact.length;
        found += hits.filter(({ clause: one, score }) => admits(one) && score >= worst - 1e-5).length;
      }
    }
    expect(wanted).toBeGreaterThan(3000);
    expect(found / wanted).toBeGreaterThanOrEqual(0.99);
  });

  it.each([
    ['phone', 'téléphone', 'retard'],
    ['late', 'retard', 'téléphone'],
    ['cheating', 'fraude', 'calculatrice'],
  ])('brings "%s" nearer to "%s" than to "%s"', async (word, near, far) => {
    const { embedding } = index.engines();
    const [a = [], b = [], c = []] = await embedding.embedDocuments([word, near, far]);
    const cosine = (x: number[], y: number[]): number => x.reduce((sum, value, k) => sum + value * y[k]!, 0);
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.3);
  });

  it.each([
    ['cnam', 'Un candidat en retard de 50 minutes peut-il entrer ?', '4.1'],
    ['cnam', 'How late may I be?', '4.1'],
    ['utc', 'am I allowed to use my phone during the exam', '3.02'],
  ])('%s: "%s" leads to %s', async (regulation, query, label) => {
    const hits = await retrieve(index, query, { regulation });
    expect(hits).toHaveLength(5);
    expect(hits.every((hit) => hit.regulation === regulation)).toBe(true);
    expect(hits.some((hit) => hit.clause.includes(label))).toBe(true);
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
  });

  it('searches all regulations where none is named', async () => {
    const hits = await retrieve(index, 'téléphone portable interdit', { limit: 20 });
    expect(new Set(hits.map((hit) => hit.regulation)).size).toBeGreaterThan(2);
  });

  it('finds nothing for words that it does not know, and takes a message of any length', async () => {
    expect(await retrieve(index, 'ありがとう')).toEqual([]);
    expect(await retrieve(index, '')).toEqual([]);
    expect(await retrieve(index, 'retard '.repeat(100_000), { limit: 3 })).toHaveLength(3);
  });

  it('gives the source that offsets count, byte for byte of the corpus', () => {
    for (const { id, file } of index.regulations) {
      expect(index.sources.get(id)).toBe(readFileSync(join('corpus', file), 'utf8'));
    }
  });
});

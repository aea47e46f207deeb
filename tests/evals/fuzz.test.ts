import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Assistant, BadQuestion } from '../../bot/assistant/assistant.ts';
import { projectHints } from '../../bot/cli/project-hints.ts';
import type { Answer } from '../../bot/contract.ts';
import { sourcesOf } from '../../evals/answer.ts';
import { failureText, fuzz, questionsToMutate, smallest, type Target } from '../../evals/fuzz.ts';
import { openIndex } from '../../ingest/index/store.ts';
import { temporaryFolder } from '../ingest/small-corpus.ts';
import { answerOf, SOURCES } from './made-up.ts';

/** FUZZ_SEED and FUZZ_COUNT repeat what `npm run bench` has found. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20261121);
const COUNT = Number(process.env['FUZZ_COUNT'] ?? 2000);

const BESIDE = {
  kind: 'smalltalk',
  verdict: null,
  regulation: null,
  citations: [],
  headline: 'Hello.',
  text: 'Hello.',
} satisfies Partial<Answer>;

/** Gives the answer to any question as it is made; what is empty or unknown is refused. */
function targetOf(answer: (question: string) => Partial<Answer>): Target {
  return {
    assistant: {
      ask: ({ question, id, thread, institution }) => {
        if (question.trim() === '' || question.length > 100_000 || (institution && institution !== 'cnam'))
          return Promise.reject(new BadQuestion('no'));
        const made = answerOf({ ...BESIDE, id: id ?? null, thread: thread ?? null, ...answer(question) });
        return Promise.resolve({ answer: made, memory: {} });
      },
    },
    corpus: { regulations: [{ id: 'cnam', edition: null }], sources: SOURCES },
  };
}
const TEXTS = ['Puis-je entrer avec 10 minutes de retard ?', 'May I use my phone?'];

describe('a run of mutated questions', () => {
  it('asks the same with the same seed', async () => {
    const askedWith = async (seed: number): Promise<string[]> => {
      const asked: string[] = [];
      const target = targetOf((question) => ({ debug: asked.push(question) }));
      const report = await fuzz(target, TEXTS, { seed, count: 100 });
      expect(report).toMatchObject({ seed, asked: 100, failures: [] });
      return asked;
    };
    expect(await askedWith(1)).toEqual(await askedWith(1));
    expect(await askedWith(1)).not.toEqual(await askedWith(2));
  });

  it('tells each turn that breaks the contract or crashes, and the smallest question that still does', async () => {
    const target = targetOf((question) => {
      if (question.includes('phone')) throw new TypeError('no phones');
      return question.includes('retard') ? { lang: 'de' as 'fr' } : {};
    });
    const { failures } = await fuzz(target, TEXTS, { seed: 3, count: 200 });
    const faults = new Set(failures.flatMap((failure) => failure.faults));
    expect([...faults].some((fault) => fault.startsWith('lang: '))).toBe(true);
    expect(faults).toContain('throws TypeError: no phones');
    const found = await smallest(target, failures);
    expect(['retard', 'phone']).toContain(found?.question.question);
    expect(Object.keys(found?.question ?? {})).toEqual(['question']);
    expect(await smallest(target, [])).toBeNull();
  });

  it('holds a refusal of a question that can be answered for a crash', async () => {
    const target = targetOf(() => {
      throw new BadQuestion('I would rather not.');
    });
    const { failures } = await fuzz(target, TEXTS, { seed: 1, count: 20 });
    expect(failures.map(({ faults }) => faults)).toContainEqual(['throws Error: I would rather not.']);
  });

  it('starts from questions in both languages, drawn by seed', () => {
    const texts = questionsToMutate(1);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts).toEqual(questionsToMutate(1));
    expect(texts).not.toEqual(questionsToMutate(2));
    expect(texts.some((text) => /\bpuis-je\b/i.test(text))).toBe(true);
    expect(texts.some((text) => /\bcan I\b/i.test(text))).toBe(true);
  });
});

describe('the assistant', () => {
  let target: Target;
  beforeAll(async () => {
    const corpusDir = fileURLToPath(new URL('../../corpus/', import.meta.url));
    const index = await openIndex({ corpusDir, indexDir: temporaryFolder(), hints: projectHints() });
    const { regulations } = index;
    target = {
      assistant: new Assistant(index),
      corpus: { regulations, sources: sourcesOf(index, corpusDir) },
    };
  });

  it(`answers ${String(COUNT)} mutated questions within the contract (seed ${String(SEED)})`, async () => {
    const { failures } = await fuzz(target, questionsToMutate(SEED), { seed: SEED, count: COUNT });
    const found = await smallest(target, failures);
    const told =
      found &&
      `${String(failures.length)} failures with seed ${String(SEED)}; the smallest:\n${failureText(found)}`;
    expect(told).toBeNull();
  }, 600_000);
});

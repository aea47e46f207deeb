import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '../../bot/assistant/assistant.ts';
import type { Memory } from '../../bot/assistant/conversation.ts';
import { fold } from '../../bot/assistant/understand/clean.ts';
import type { Answer, Question } from '../../bot/contract.ts';
import { occurrences } from '../../bot/inventory.ts';
import { readPhrasings } from '../../bot/phrasings.ts';
import { judgeCases } from '../../evals/answer.ts';
import { caseFiles, readCases, readIds, setOf, SETS, SEVEN_TOPICS } from '../../evals/case.ts';
import { keptInTree } from '../../evals/committed.ts';
import { changes, failures, figures, shownFailures } from '../../evals/report.ts';
import { resultsOf } from '../../evals/results.ts';
import { answerOf, caseOf, LEAVING, SOURCES } from './made-up.ts';

/** Answers what it is told to by id, and remembers the questions of a conversation in `regulation`. */
class Scripted {
  readonly asked: { question: Question; memory: Memory }[] = [];
  readonly #answers: Readonly<Record<string, Partial<Answer>>>;

  constructor(answers: Readonly<Record<string, Partial<Answer>>> = {}) {
    this.#answers = answers;
  }

  ask(question: Question, memory: Memory = {}): Promise<Turn> {
    this.asked.push({ question, memory });
    if (question.question === 'fail') return Promise.reject(new Error('it broke'));
    const answer = answerOf({ id: question.id ?? null, ...this.#answers[question.id ?? ''] });
    return Promise.resolve({
      answer,
      memory: { regulation: `${memory.regulation ?? ''}${question.id ?? ''};` },
    });
  }
}

const CASES = [
  caseOf({ id: 'a' }),
  caseOf({ id: 'b', kind: 'lookup', lang: 'en', verdict: 'no', difficulty: 3 }),
  caseOf({ id: 'c', kind: 'smalltalk', institution: null, verdict: null, gold: [] }),
];
const ANSWERS: Readonly<Record<string, Partial<Answer>>> = {
  b: { lang: 'en', verdict: 'yes', citations: [LEAVING] },
  c: { verdict: null, regulation: null, citations: [], text: 'Bonjour.' },
};

const judged = (answers = ANSWERS, cases = CASES) => judgeCases(cases, new Scripted(answers), SOURCES);
const results = async (answers = ANSWERS, cases = CASES) =>
  resultsOf(await judged(answers, cases), new Set(['a']));

describe('judgeCases', () => {
  it('asks at a fixed time, for the school of the channel', async () => {
    const assistant = new Scripted();
    await judgeCases([caseOf({ channel_institution: 'utc' })], assistant, SOURCES);
    expect(assistant.asked).toEqual([
      {
        question: {
          id: 'late',
          question: 'Puis-je entrer avec 10 minutes de retard ?',
          institution: 'utc',
          now: '2026-11-21T09:00:00+01:00',
        },
        memory: {},
      },
    ]);
  });

  it('takes a thread for one conversation, whatever stands between its turns', async () => {
    const assistant = new Scripted();
    const cases = [
      caseOf({ id: 'x1', thread: 'x' }),
      caseOf({ id: 'y1', thread: 'y' }),
      caseOf({ id: 'alone' }),
      caseOf({ id: 'x2', thread: 'x' }),
      caseOf({ id: 'x3', thread: 'x' }),
    ];
    await judgeCases(cases, assistant, SOURCES);
    expect(assistant.asked.map(({ memory }) => memory.regulation)).toEqual([
      undefined,
      undefined,
      undefined,
      'x1;',
      'x1;x2;',
    ]);
  });

  it('asks the earlier turns of the cases that are wanted, and judges those cases only', async () => {
    const assistant = new Scripted();
    const cases = [
      caseOf({ id: 'x1', thread: 'x' }),
      caseOf({ id: 'y1', thread: 'y' }),
      caseOf({ id: 'alone' }),
      caseOf({ id: 'x2', thread: 'x' }),
    ];
    const found = await judgeCases(cases, assistant, SOURCES, new Set(['x2']));
    expect(assistant.asked.map(({ question }) => question.id)).toEqual(['x1', 'x2']);
    expect(found.map(({ asked }) => asked.id)).toEqual(['x2']);
  });

  it('goes on after a question that fails', async () => {
    const found = await judged({}, [caseOf({ id: 'a', question: 'fail' }), caseOf({ id: 'b' })]);
    expect(found.map(({ judgement }) => judgement.faults)).toEqual([['error: it broke'], []]);
  });
});

describe('resultsOf', () => {
  it('counts what is right, overall, for the seven topics and by group', async () => {
    expect(await results()).toEqual({
      totals: {
        right: { n: 2, of: 3 },
        verdicts: { n: 1, of: 2 },
        misleading: { n: 1, of: 3 },
        falseSilence: { n: 0, of: 3 },
        wrongSchool: { n: 0, of: 3 },
        goldCited: { n: 1, of: 2 },
        goldFirst: { n: 1, of: 2 },
        precision: { n: 1, of: 2 },
        notInSource: { n: 0, of: 2 },
      },
      sevenTopics: expect.objectContaining({ right: { n: 1, of: 1 } }) as unknown,
      groups: {
        'difficulty 1': { n: 2, of: 2 },
        'difficulty 3': { n: 0, of: 1 },
        'kind lookup': { n: 0, of: 1 },
        'kind rule': { n: 1, of: 1 },
        'kind smalltalk': { n: 1, of: 1 },
        'lang en': { n: 0, of: 1 },
        'lang fr': { n: 2, of: 2 },
        'regulation cnam': { n: 1, of: 2 },
        'regulation several': { n: 1, of: 1 },
      },
      wrong: ['b'],
      misleading: ['b'],
      falseSilence: [],
      wrongSchool: [],
    });
  });

  it('is the same, byte for byte, whatever the order of the cases', async () => {
    const backwards = await results(ANSWERS, [...CASES].reverse());
    expect(JSON.stringify(backwards)).toBe(JSON.stringify(await results()));
  });
});

describe('the report', () => {
  it('prints the figures with their counts, a column for each set, and names what misleads', async () => {
    const lines = figures({
      sample: await results(),
      apart: await results({ ...ANSWERS, a: { verdict: 'no' } }),
    });
    expect(lines).toContain('kind lookup                  0.0% (0/1)         0.0% (0/1)');
    expect(lines).toContain('verdicts right               50.0% (1/2)        0.0% (0/2)');
    expect(lines).toContain('misleading yes/no            33.3% (1/3)        66.7% (2/3)');
    expect(lines).toContain('answers right                66.7% (2/3)        33.3% (1/3)');
    expect(lines).toContain('misleading in sample         1: b');
    expect(lines).toContain('misleading in apart          2: a b');
    expect(lines).toContain('The first seven topics');
  });

  it('compares the sample with the cases kept apart, and French with English', async () => {
    const sets = { sample: await results(), apart: await results({ ...ANSWERS, a: { verdict: 'no' } }) };
    expect(figures(sets).slice(-2)).toEqual([
      'French − English, points     +100.0             +50.0',
      '(b) − (a), points            -33.3',
    ]);
    expect(figures({ mended: sets.sample }).at(-1)).toBe('French − English, points     +100.0');
  });

  it('shows as many wrong answers as asked for, with their faults', async () => {
    const wrong = shownFailures(new Map([['sample', await judged()]]), undefined);
    expect(failures(wrong, 0)).toEqual([]);
    const [, question, faults, answer] = failures(wrong, 5);
    expect(question).toBe('✗ b: Puis-je entrer avec 10 minutes de retard ?');
    expect(faults).toBe('  verdict yes, expected no; cites no gold clause');
    expect(answer).toBe('  verdict yes; cites cnam 1');
  });

  it('shows no question that is kept apart, unless that set is chosen', async () => {
    const wrong = await judged();
    const sets = new Map([
      ['sample', wrong],
      ['apart', wrong],
    ] as const);
    expect(shownFailures(sets, undefined)).toHaveLength(1);
    expect(shownFailures(new Map([['apart', wrong]]), undefined)).toEqual([]);
    expect(shownFailures(new Map([['apart', wrong]]), 'apart')).toHaveLength(1);
  });

  it('tells the change since other results, set by set: figures, and the ids', async () => {
    const before = await results({ ...ANSWERS, a: { verdict: 'no', lang: 'en' } });
    const now = await results({ ...ANSWERS, c: { ...ANSWERS['c'], verdict: 'yes', text: 'Oui.' } });
    const ids = new Set(['a', 'b', 'c']);
    const sets = [
      { sample: before, apart: now },
      { sample: now, apart: now },
    ] as const;
    expect(changes(...sets, ids, true)).toEqual([
      'sample: verdicts right       0.0% (0/2) → 50.0% (1/2)',
      'seven topics: verdicts right 0.0% (0/1) → 100.0% (1/1)',
      'seven topics: misleading yes/no 100.0% (1/1) → 0.0% (0/1)',
      'seven topics: answers right  0.0% (0/1) → 100.0% (1/1)',
      'sample: newly right          1: a',
      'sample: newly wrong          1: c',
      'sample: newly misleading     1: c',
      'sample: no longer misleading 1: a',
    ]);
  });

  it('compares only the sets and the ids of a run over some of the cases', async () => {
    const before = await results({ ...ANSWERS, a: { verdict: 'no', lang: 'en' } });
    const now = await results(ANSWERS, CASES.slice(1));
    const ids = new Set(['b', 'c']);
    expect(changes({ sample: before, apart: before }, { sample: now }, ids, false)).toEqual([
      'nothing changes',
    ]);
  });
});

describe('a file of cases', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reglo-cases-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const reading = (content: string) => () => {
    const file = join(folder, 'cases.jsonl');
    writeFileSync(file, content);
    return readCases(file);
  };
  const line = (fields: object): string => JSON.stringify({ ...caseOf(), ...fields });

  it('is read a case a line, blank lines aside', () => {
    expect(reading(`${line({})}\n\n${line({ id: 'b' })}\n`)().map(({ id }) => id)).toEqual(['late', 'b']);
  });

  it('names the line and the field that are wrong', () => {
    expect(reading(`${line({})}\n{"id":`)).toThrow(/cases\.jsonl:2: not valid JSON/);
    expect(reading(line({ verdict: 'perhaps' }))).toThrow(/cases\.jsonl:1: verdict: /);
    expect(reading(line({ must_say: ['('] }))).toThrow(
      /cases\.jsonl:1: must_say\.0: is not a regular expression/,
    );
    expect(reading(line({ must_says: ['a'] }))).toThrow(/must_says/);
    expect(() => readCases(join(folder, 'nowhere.jsonl'))).toThrow(/nowhere\.jsonl cannot be read/);
  });
});

describe('evals/cases', () => {
  const cases = caseFiles().flatMap(readCases);
  const ids = new Set(cases.map(({ id }) => id));
  const sources = new Map(
    ['cnam', 'utc', 'imt', 'supmeca', 'univ'].map((id) => [
      id,
      readFileSync(new URL(`../../corpus/${id}.txt`, import.meta.url), 'utf8'),
    ]),
  );

  it('gives each case an id of its own', () => {
    expect(ids.size).toBe(cases.length);
  });

  it('quotes gold passages that stand in the sources', () => {
    const passages = cases.flatMap(({ gold, gold_any }) => [...gold, ...gold_any]);
    expect(passages.length).toBeGreaterThan(0);
    expect(
      passages.filter(({ doc, quote }) => occurrences(quote, sources.get(doc) ?? '').length === 0),
    ).toEqual([]);
  });

  it('names in seven-topics.txt only cases that there are', () => {
    expect([...readIds(SEVEN_TOPICS)].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('is three sets, each a folder; a file from elsewhere belongs to none', () => {
    expect(SETS.map((set) => new Set(caseFiles([set]).map(setOf)))).toEqual(
      SETS.map((set) => new Set([set])),
    );
    expect(caseFiles()).toEqual(SETS.flatMap((set) => caseFiles([set])));
    expect(setOf('cases.jsonl')).toBe('given');
  });

  it('is the sets of which results.json tells', () => {
    const kept = keptInTree()?.kept;
    for (const set of SETS) {
      const inSet = new Set(
        caseFiles([set])
          .flatMap(readCases)
          .map(({ id }) => id),
      );
      expect(kept?.sets[set].totals.right.of).toBe(inSet.size);
      expect(kept?.sets[set].wrong.filter((id) => !inSet.has(id))).toEqual([]);
    }
  });

  it('asks nothing in the words of a phrasing, which the classifier has learnt by heart', () => {
    const plain = (text: string): string => fold(fold(text).replace(/[^\p{L}\p{N}]+/gu, ' '));
    const asked = new Map(cases.map(({ id, question }) => [plain(question), id]));
    const same = readPhrasings().flatMap(({ about, text }) => {
      const id = asked.get(plain(text));
      return id === undefined ? [] : [`${about} "${text}" is the question of ${id}`];
    });
    expect(same).toEqual([]);
  });
});

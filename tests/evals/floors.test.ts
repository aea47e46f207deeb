import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { projectHints } from '../../bot/cli/project-hints.ts';
import { judgeFiles } from '../../evals/answer.ts';
import { caseFiles, SETS, type SetName } from '../../evals/case.ts';
import { keep, keptInTree, keptOnMain, type Committed } from '../../evals/committed.ts';
import {
  acceptedWithoutReason,
  breachesOf,
  loweredWithoutReason,
  NOTHING_KEPT,
  reasonFor,
  settle,
  type Breaches,
} from '../../evals/floors.ts';
import { breachesText } from '../../evals/report.ts';
import { resultsOf, type Judged, type Kept, type Results, type Share } from '../../evals/results.ts';
import { openIndex } from '../../ingest/index/store.ts';
import { temporaryFolder } from '../ingest/small-corpus.ts';

/** Results of 20 cases: so many are right, in French and as lookups; these ids mislead. */
function found(
  right: number,
  misleading: readonly string[] = [],
  groups: Record<string, Share> = {},
): Results {
  const all = (n: number): Share => ({ n, of: 20 });
  return {
    totals: {
      right: all(right),
      verdicts: all(20),
      misleading: all(misleading.length),
      falseSilence: all(0),
      wrongSchool: all(0),
      goldCited: all(20),
      goldFirst: all(20),
      precision: all(20),
      notInSource: all(0),
    },
    groups: { 'kind lookup': all(right), 'lang fr': all(right), 'regulation cnam': all(right), ...groups },
    wrong: [],
    misleading: [...misleading],
    falseSilence: [],
    wrongSchool: [],
  };
}

const sets = (sample: Results, apart = found(10)): Kept['sets'] => ({ sample, mended: found(10), apart });
/** What is kept after one run and then another. */
const keptAfter = (first: Kept['sets'], then: Kept['sets'], lower = false): [Kept, Breaches] => {
  const kept = settle(breachesOf(NOTHING_KEPT, first), first, true);
  const breaches = breachesOf(kept, then);
  return [settle(breaches, then, lower), breaches];
};
const names = ({ falls }: Breaches): string[] => falls.map(({ set, name }) => `${set} ${name}`);

describe('the floors', () => {
  it('are of the totals that count, and of the kinds and languages of at least ten cases', () => {
    const few = {
      'kind noise': { n: 1, of: 9 },
      'lang en': { n: 1, of: 10 },
      'difficulty 1': { n: 1, of: 20 },
    };
    const { floors } = settle(breachesOf(NOTHING_KEPT, {}), sets(found(15, [], few)), false);
    expect(Object.keys(floors.sample)).toEqual([
      'right',
      'verdicts',
      'misleading',
      'falseSilence',
      'notInSource',
      'kind lookup',
      'lang fr',
      'lang en',
    ]);
  });

  it('rise to better figures, where less is better too', () => {
    const [{ floors }, breaches] = keptAfter(sets(found(15, ['a', 'b'])), sets(found(16, ['a'])));
    expect(breaches).toEqual({ falls: [], unlisted: [] });
    expect(floors.sample).toMatchObject({ right: { n: 16, of: 20 }, misleading: { n: 1, of: 20 } });
  });

  it('stay where they are when figures get worse, and the test says which', () => {
    const [{ floors, sets: now }, breaches] = keptAfter(sets(found(15)), sets(found(14)));
    expect(now.sample.totals.right.n).toBe(14);
    expect(floors.sample).toMatchObject({ right: { n: 15, of: 20 }, 'lang fr': { n: 15, of: 20 } });
    expect(names(breaches)).toEqual(['sample right', 'sample kind lookup', 'sample lang fr']);
    expect(breachesText(breaches)).toContain(
      'sample: right                70.0% (14/20), floor 75.0% (15/20)',
    );
  });

  it('compare shares: twice as many cases may have twice as many right', () => {
    const [, breaches] = keptAfter(
      sets(found(15)),
      sets({ ...found(15), groups: { 'kind lookup': { n: 30, of: 40 } } }),
    );
    expect(names(breaches)).toEqual(['sample lang fr']);
  });

  it('hold for a group that is gone', () => {
    const gone = { ...found(15), groups: { 'kind lookup': { n: 15, of: 20 }, 'lang fr': { n: 9, of: 9 } } };
    const [{ floors }, breaches] = keptAfter(sets(found(15)), sets(gone));
    expect(breaches.falls).toEqual([
      { set: 'sample', name: 'lang fr', floor: { n: 15, of: 20 }, figure: null },
    ]);
    expect(floors.sample['lang fr']).toEqual({ n: 15, of: 20 });
    expect(keptAfter(sets(found(15)), sets(gone), true)[0].floors.sample).not.toHaveProperty('lang fr');
  });

  it('are of one set: what another one gains makes up for nothing', () => {
    const [{ floors }, breaches] = keptAfter(sets(found(15)), sets(found(19), found(9)));
    expect(names(breaches)).toEqual(['apart right', 'apart kind lookup', 'apart lang fr']);
    expect([floors.sample['right']?.n, floors.mended['right']?.n, floors.apart['right']?.n]).toEqual([
      19, 10, 10,
    ]);
  });

  it('are compared in the sets that there are results of', () => {
    const [kept] = keptAfter(sets(found(15)), sets(found(15)));
    expect(names(breachesOf(kept, { mended: found(9) }))).toEqual([
      'mended right',
      'mended kind lookup',
      'mended lang fr',
    ]);
  });
});

describe('a misleading answer', () => {
  it('is accepted for a reason only, even where no more mislead than before', () => {
    const [kept, breaches] = keptAfter(sets(found(15, ['a'])), sets(found(15, ['b'])));
    expect(breaches).toEqual({ falls: [], unlisted: ['b'] });
    expect(kept.accepted).toEqual([]);
    expect(keptAfter(sets(found(15, ['a'])), sets(found(15, ['b'])), true)[0].accepted).toEqual(['b']);
  });

  it('leaves the list when it misleads no longer', () => {
    expect(keptAfter(sets(found(15, ['a', 'b'])), sets(found(15, ['b'])))[0].accepted).toEqual(['b']);
  });
});

describe('a reason', () => {
  it('is a dated line that names each floor, from what to what, and each answer accepted', () => {
    const [, breaches] = keptAfter(sets(found(15)), sets(found(14, ['b', 'a'])));
    expect(reasonFor(breaches, 'the case\nwas wrong ', '2026-11-29')).toBe(
      '- 2026-11-29: sample right: 75.0% (15/20) → 70.0% (14/20); sample misleading: 0.0% (0/20) → 10.0% (2/20); ' +
        'sample kind lookup: 75.0% (15/20) → 70.0% (14/20); sample lang fr: 75.0% (15/20) → 70.0% (14/20); ' +
        'accepted as misleading: b, a; because: the case was wrong',
    );
  });

  it('is not needed where nothing gets worse', () => {
    const [, breaches] = keptAfter(sets(found(15)), sets(found(16)));
    expect(reasonFor(breaches, 'why not', '2026-11-29')).toBeNull();
  });

  it('is written below the others, and read again with the results', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'CHANGES.md'), '# Changes\n\nWhat for.\n');
    const [kept] = keptAfter(sets(found(15)), sets(found(16)));
    await keep(kept, '- 2026-11-29: sample right: because: a', folder);
    await keep(kept, '- 2026-11-30: sample right: because: b', folder);
    await keep(kept, null, folder);
    expect(readFileSync(join(folder, 'CHANGES.md'), 'utf8')).toBe(
      '# Changes\n\nWhat for.\n\n- 2026-11-29: sample right: because: a\n- 2026-11-30: sample right: because: b\n',
    );
    expect(keptInTree(folder)).toMatchObject({ kept, reasons: { length: 4 } });
  });

  it('is missed for an accepted answer that no line names as a word', () => {
    const kept = { ...keptAfter(sets(found(15)), sets(found(15)))[0], accepted: ['late-1', 'late-2'] };
    expect(acceptedWithoutReason(kept, ['- accepted as misleading: late-10, late-2; because: x'])).toEqual([
      'late-1',
    ]);
  });

  it('is missed for a floor below the one of main, unless a line that main has not names it', () => {
    const [main] = keptAfter(sets(found(15)), sets(found(15)));
    const [lower] = keptAfter(sets(found(14)), sets(found(14)));
    const old = '- 2026-11-01: sample right: 80.0% (16/20) → 75.0% (15/20); because: x';
    const on = { place: 'main', kept: main, reasons: [old] };
    const lowered = (...reasons: string[]): string[] =>
      loweredWithoutReason(on, lower, reasons).map(({ name }) => name);
    expect(lowered(old)).toEqual(['right', 'kind lookup', 'lang fr']);
    expect(lowered(old, '- sample right: …; sample lang fr: …; apart kind lookup: …')).toEqual([
      'kind lookup',
    ]);
    expect(loweredWithoutReason({ ...on, kept: lower }, main, [old])).toEqual([]);
  });
});

describe('evals/results.json', () => {
  const corpus = fileURLToPath(new URL('../../corpus', import.meta.url));
  const main = keptOnMain();
  let kept: Committed;
  let judged: Map<SetName, Judged[]>;
  let breaches: Breaches;

  beforeAll(async () => {
    const read = keptInTree();
    if (!read) throw new Error('evals/results.json cannot be read: write it with npm run evals -- --write.');
    kept = read;
    const index = await openIndex({ corpusDir: corpus, indexDir: temporaryFolder(), hints: projectHints() });
    judged = await judgeFiles(caseFiles(), index, corpus);
    const results = SETS.map((set) => [set, resultsOf(judged.get(set) ?? [], new Set())]);
    breaches = breachesOf(kept.kept, Object.fromEntries(results) as Kept['sets']);
    // Some three thousand questions, while other tests run.
  }, 300_000);

  it('has no floor that the answers to the cases do not reach', () => {
    expect(breachesText({ ...breaches, unlisted: [] })).toEqual([]);
  });

  it('lists every answer that misleads', () => {
    expect(breaches.unlisted).toEqual([]);
  });

  it('need not speak of citations that are not in their source: there are none', () => {
    const fakes = [...judged.values()].flat().filter(({ judgement }) => judgement.fakes > 0);
    expect(fakes.map(({ asked }) => asked.id)).toEqual([]);
  });

  it('accepts no misleading answer without a line in evals/CHANGES.md', () => {
    expect(acceptedWithoutReason(kept.kept, kept.reasons)).toEqual([]);
  });

  it.skipIf(main === null)('has no floor below the one of main without a line in evals/CHANGES.md', () => {
    expect(main && loweredWithoutReason(main, kept.kept, kept.reasons)).toEqual([]);
  });
});

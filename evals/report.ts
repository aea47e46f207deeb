import { SETS, type CaseSet, type SetName } from './case.ts';
import type { Breaches } from './floors.ts';
import { percent, type Judged, type Results, type Share, type Totals } from './results.ts';

/** At most so many ids are named in a line. */
const MOST_IDS = 10;

/** The names of the figures, in the order in which they are shown; what counts most stands last. */
const FIGURES: readonly (readonly [keyof Totals, string])[] = [
  ['verdicts', 'verdicts right'],
  ['misleading', 'misleading yes/no'],
  ['falseSilence', 'false silence'],
  ['wrongSchool', 'wrong school'],
  ['goldCited', 'gold clause cited'],
  ['goldFirst', '  cited first'],
  ['precision', '  precision'],
  ['notInSource', 'citations not in source'],
  ['right', 'answers right'],
];

/** What a run found, by set. */
export type SetResults = Readonly<Partial<Record<SetName, Results>>>;

const TITLES: Readonly<Record<SetName, string>> = {
  sample: 'sample (a)',
  mended: 'mended',
  apart: 'apart (b)',
  given: 'cases given',
};

/** The figures of a run: a line each, a column for each set. */
export function figures(results: SetResults): string[] {
  const sets = setsIn(results);
  const row = (name: string, shareIn: (found: Results) => Share | undefined): string =>
    line(name, ...sets.map((set) => shareText(results[set] && shareIn(results[set]))));
  const groups = new Set(sets.flatMap((set) => Object.keys(results[set]?.groups ?? {})));
  const seven = sets.flatMap((set) => results[set]?.sevenTopics ?? []);
  return [
    line('', ...sets.map((set) => TITLES[set])),
    ...[...groups].sort().map((name) => row(name, ({ groups }) => groups[name])),
    ...seven.flatMap((totals) => [
      '',
      'The first seven topics',
      ...FIGURES.map(([key, name]) => line(name, percent(totals[key]))),
    ]),
    '',
    line('All cases', ...sets.map((set) => TITLES[set])),
    ...FIGURES.map(([key, name]) => row(name, ({ totals }) => totals[key])),
    ...sets.flatMap((set) => named(`misleading in ${set}`, results[set]?.misleading ?? [], MOST_IDS)),
    ...comparison(results),
  ];
}

/** How far French and English, and the sample and the cases kept apart, differ in answers right. */
function comparison(results: SetResults): string[] {
  const points = (a?: Share, b?: Share): string => {
    const differ = a && b ? (100 * a.n) / a.of - (100 * b.n) / b.of : NaN;
    return Number.isNaN(differ) ? 'n/a' : `${differ < 0 ? '' : '+'}${differ.toFixed(1)}`;
  };
  const languages = setsIn(results).map((set) =>
    points(results[set]?.groups['lang fr'], results[set]?.groups['lang en']),
  );
  const { sample, apart } = results;
  return [
    line('French − English, points', ...languages),
    ...(sample && apart ? [line('(b) − (a), points', points(apart.totals.right, sample.totals.right))] : []),
  ];
}

/** The wrong answers that may be shown: those to the cases kept apart only where that set is chosen. */
export function shownFailures(
  sets: ReadonlyMap<SetName, readonly Judged[]>,
  chosen: CaseSet | undefined,
): Judged[] {
  return [...sets]
    .filter(([set]) => set !== 'apart' || chosen === 'apart')
    .flatMap(([, judged]) => judged.filter(({ judgement }) => judgement.faults.length > 0));
}

/** Wrong answers, as far as one has to see them to know why. */
export function failures(wrong: readonly Judged[], most: number): string[] {
  return wrong.slice(0, most).flatMap(({ asked, outcome, judgement }) => {
    const head = ['', `✗ ${asked.id}: ${asked.question}`, `  ${judgement.faults.join('; ')}`];
    if ('error' in outcome) return head;
    const { verdict, citations, text } = outcome.answer;
    const cited = citations.map(({ regulation, clause }) => `${regulation} ${clause}`).join(', ');
    return [
      ...head,
      `  verdict ${verdict}; cites ${cited || 'nothing'}`,
      `  ${text.replace(/\n/g, ' ').slice(0, 300)}`,
    ];
  });
}

/**
 * What a run changes of the results of another one over all cases.
 *
 * @param ids The cases of this run.
 * @param whole Whether these are all cases of their sets; the figures of some of them are not to be compared.
 */
export function changes(
  before: SetResults,
  now: SetResults,
  ids: ReadonlySet<string>,
  whole: boolean,
): string[] {
  const moved = setsIn(now).flatMap((set) => {
    const [then, later] = [before[set], now[set]];
    if (!then || !later) return [];
    const newIds = (from: readonly string[], to: readonly string[]): string[] =>
      to.filter((id) => ids.has(id) && !from.includes(id));
    return [
      ...(whole ? moves(set, then.totals, later.totals) : []),
      ...(whole && then.sevenTopics && later.sevenTopics
        ? moves('seven topics', then.sevenTopics, later.sevenTopics)
        : []),
      ...named(`${set}: newly right`, newIds(later.wrong, then.wrong)),
      ...named(`${set}: newly wrong`, newIds(then.wrong, later.wrong)),
      ...named(`${set}: newly misleading`, newIds(then.misleading, later.misleading)),
      ...named(`${set}: no longer misleading`, newIds(later.misleading, then.misleading)),
    ];
  });
  return moved.length > 0 ? moved : ['nothing changes'];
}

/** What makes `npm test` fail, and the way out of it. */
export function breachesText({ falls, unlisted }: Breaches): string[] {
  if (falls.length === 0 && unlisted.length === 0) return [];
  return [
    'Worse than evals/results.json allows: npm test fails. Where that has to be: --write --because "why".',
    ...falls.map(({ set, name, floor, figure }) =>
      line(`${set}: ${name}`, `${shareText(figure ?? undefined)}, floor ${percent(floor)}`),
    ),
    ...named('misleading, not accepted', unlisted),
  ];
}

function setsIn(results: SetResults): SetName[] {
  return [...SETS, 'given' as const].filter((set) => results[set] !== undefined);
}

function moves(what: string, before: Totals, now: Totals): string[] {
  return FIGURES.flatMap(([key, name]) => {
    const [then, later] = [percent(before[key]), percent(now[key])];
    return then === later ? [] : [line(`${what}: ${name.trim()}`, `${then} → ${later}`)];
  });
}

function named(what: string, ids: readonly string[], most = Infinity): string[] {
  return ids.length > 0 ? [line(what, `${ids.length}: ${ids.slice(0, most).join(' ')}`)] : [];
}

function shareText(share: Share | undefined): string {
  return share ? percent(share) : '–';
}

function line(name: string, ...figures: readonly string[]): string {
  return [name.padEnd(28), ...figures.map((figure) => figure.padEnd(18))].join(' ').trimEnd();
}

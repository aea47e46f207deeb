import type { Judged, Results, Totals } from './results.ts';

/** At most so many ids are named in a line. */
const MOST_IDS = 10;

/** The names of the figures, in the order in which they are shown; what counts most stands last, above the prompt. */
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

/** The figures of a run, a line each. */
export function figures(results: Results): string[] {
  const groups = Object.entries(results.groups).map(([name, share]) => line(name, percent(share)));
  const named = results.misleading.slice(0, MOST_IDS).join(' ');
  const totals = FIGURES.map(([key, name]) => {
    const figure = percent(results.totals[key]);
    return line(name, key === 'misleading' ? `${figure} ${named}`.trimEnd() : figure);
  });
  const seven = FIGURES.map(([key, name]) => line(name, percent(results.sevenTopics[key])));
  return [
    ...groups,
    ...(results.sevenTopics.right.of > 0 ? ['', 'The first seven topics', ...seven] : []),
    '',
    'All cases',
    ...totals,
  ];
}

/** The answers that are wrong, as far as one has to see them to know why. */
export function failures(judged: readonly Judged[], most: number): string[] {
  return judged
    .filter(({ judgement }) => judgement.faults.length > 0)
    .slice(0, most)
    .flatMap(({ asked, outcome, judgement }) => {
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
 * @param whole Whether these are all cases; the figures of some of them are not to be compared.
 */
export function changes(before: Results, now: Results, ids: ReadonlySet<string>, whole: boolean): string[] {
  const newIds = (then: readonly string[], later: readonly string[]): string[] =>
    later.filter((id) => ids.has(id) && !then.includes(id));
  const moved = [
    ...(whole ? moves('', before.totals, now.totals) : []),
    ...(whole ? moves('seven topics: ', before.sevenTopics, now.sevenTopics) : []),
    ...named('newly right', newIds(now.wrong, before.wrong)),
    ...named('newly wrong', newIds(before.wrong, now.wrong)),
    ...named('newly misleading', newIds(before.misleading, now.misleading)),
    ...named('no longer misleading', newIds(now.misleading, before.misleading)),
  ];
  return moved.length > 0 ? moved : ['nothing changes'];
}

function moves(prefix: string, before: Totals, now: Totals): string[] {
  return FIGURES.flatMap(([key, name]) => {
    const [then, later] = [percent(before[key]), percent(now[key])];
    return then === later ? [] : [line(`${prefix}${name.trim()}`, `${then} → ${later}`)];
  });
}

function named(what: string, ids: readonly string[]): string[] {
  return ids.length > 0 ? [line(what, `${ids.length}: ${ids.join(' ')}`)] : [];
}

function percent({ n, of }: Totals[keyof Totals]): string {
  return of === 0 ? 'n/a' : `${((100 * n) / of).toFixed(1)}% (${n}/${of})`;
}

function line(name: string, figure: string): string {
  return `${name.padEnd(28)} ${figure}`;
}

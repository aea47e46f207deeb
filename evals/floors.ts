import { SETS, type CaseSet } from './case.ts';
import { percent, type Floors, type Kept, type Results, type Share } from './results.ts';

/** Of these figures less is better: their floor is a ceiling. */
const CEILINGS: readonly string[] = ['misleading', 'falseSilence', 'notInSource'];

/** A kind or a language of fewer cases has no floor. */
const LEAST_CASES = 10;

/** Nothing is kept yet. */
export const NOTHING_KEPT: Pick<Kept, 'floors' | 'accepted'> = {
  floors: { sample: {}, mended: {}, apart: {} },
  accepted: [],
};

/** A figure that is worse than its floor; null where there are no such cases any more, or too few. */
export interface Fall {
  readonly set: CaseSet;
  readonly name: string;
  readonly floor: Share;
  readonly figure: Share | null;
}

/** What is worse in a run than what is kept. */
export interface Breaches {
  readonly falls: readonly Fall[];
  /** Ids of misleading answers that are not accepted. */
  readonly unlisted: readonly string[];
}

/** The figures of a set that have floors. */
function floorsOf({ totals, groups }: Results): Floors {
  const { right, verdicts, misleading, falseSilence, notInSource } = totals;
  const many = Object.entries(groups).filter(
    ([name, { of }]) => /^(?:kind|lang) /.test(name) && of >= LEAST_CASES,
  );
  return { right, verdicts, misleading, falseSilence, notInSource, ...Object.fromEntries(many) };
}

/** What is worse in the results of these sets than what is kept. */
export function breachesOf(
  { floors, accepted }: Pick<Kept, 'floors' | 'accepted'>,
  sets: Readonly<Partial<Record<CaseSet, Results>>>,
): Breaches {
  return {
    falls: SETS.flatMap((set) => (sets[set] ? fallsBelow(set, floors[set], floorsOf(sets[set])) : [])),
    unlisted: SETS.flatMap((set) => sets[set]?.misleading ?? []).filter((id) => !accepted.includes(id)),
  };
}

/**
 * What is to be kept of a run over all cases: its results; floors as high as its figures, or as high as they were; of
 * the accepted misleading answers those that still mislead.
 *
 * @param lower Whether floors may be lowered to the figures, and misleading answers accepted.
 */
export function settle({ falls, unlisted }: Breaches, sets: Kept['sets'], lower: boolean): Kept {
  const floors = (set: CaseSet): Floors => {
    const held = lower ? [] : falls.filter((fall) => fall.set === set);
    return { ...floorsOf(sets[set]), ...Object.fromEntries(held.map(({ name, floor }) => [name, floor])) };
  };
  return {
    sets,
    floors: { sample: floors('sample'), mended: floors('mended'), apart: floors('apart') },
    accepted: SETS.flatMap((set) => sets[set].misleading)
      .filter((id) => lower || !unlisted.includes(id))
      .sort(),
  };
}

/** The line of `evals/CHANGES.md` on what is lowered and accepted; null where nothing is. */
export function reasonFor({ falls, unlisted }: Breaches, because: string, date: string): string | null {
  if (falls.length === 0 && unlisted.length === 0) return null;
  const parts = [
    ...falls.map(
      ({ set, name, floor, figure }) =>
        `${floorName(set, name)} ${percent(floor)} → ${figure ? percent(figure) : 'none'}`,
    ),
    ...(unlisted.length > 0 ? [`accepted as misleading: ${unlisted.join(', ')}`] : []),
    `because: ${because.replace(/\s+/g, ' ').trim()}`,
  ];
  return `- ${date}: ${parts.join('; ')}`;
}

/** The accepted ids that no line of `evals/CHANGES.md` names. */
export function acceptedWithoutReason({ accepted }: Kept, reasons: readonly string[]): string[] {
  const words = new Set(reasons.flatMap((line) => line.split(/[\s,;]+/)));
  return accepted.filter((id) => !words.has(id));
}

/**
 * The floors that are lower than on the main branch though no new line of `evals/CHANGES.md` names them.
 *
 * @param reasons The lines of that file here; those that main has too are about earlier changes.
 */
export function loweredWithoutReason(
  main: { readonly kept: Kept; readonly reasons: readonly string[] },
  { floors }: Kept,
  reasons: readonly string[],
): Fall[] {
  const added = reasons.filter((line) => !main.reasons.includes(line));
  return SETS.flatMap((set) => fallsBelow(set, main.kept.floors[set], floors[set])).filter(
    ({ set, name }) => !added.some((line) => line.includes(`${floorName(set, name)} `)),
  );
}

function fallsBelow(set: CaseSet, floors: Floors, figures: Floors): Fall[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figures[name] ?? null;
    return figure === null || isWorse(name, figure, floor) ? [{ set, name, floor, figure }] : [];
  });
}

function isWorse(name: string, figure: Share, floor: Share): boolean {
  const more = figure.n * floor.of - floor.n * figure.of;
  return CEILINGS.includes(name) ? more > 0 : more < 0;
}

function floorName(set: CaseSet, name: string): string {
  return `${set} ${name}:`;
}

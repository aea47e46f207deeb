import type { Decision, Outcome } from '../cell.ts';
import type { FactValue } from '../facts.ts';
import type { supmecaPoints } from '../facts/points/supmeca.ts';
import { before, pointed, withRule, type Said } from '../points.ts';
import type { Status } from '../status.ts';

type PointFact = keyof typeof supmecaPoints;

/** What is found of the point that is named, the rule itself among the reasons; the whole rule where none is. */
export function pointOf<N extends PointFact>(
  named: (FactValue<N> & string) | undefined,
  whole: Outcome,
  points: Said<N>,
): Outcome {
  const own = named === undefined ? undefined : points[named];
  return own ? withRule(own, () => whole) : whole;
}

/** A decision, and what is found of a point where the question names it: that comes first. */
export const withPoint = <N extends PointFact>(fact: N, decision: Decision, points: Said<N>): Decision =>
  pointed(fact, points, decision, withRule);

/** The decision of a rule that turns on nothing but the point that a question names. */
export const onPoint = <N extends PointFact>(fact: N, whole: Outcome, points: Said<N>): Decision =>
  withPoint(fact, { asks: [], decide: () => whole }, points);

/** What is found of the contrary of a proposition: "they kept me out, were they right to?". */
const turned: Readonly<Record<Status, Status>> = {
  permitted: 'false',
  required: 'false',
  true: 'false',
  forbidden: 'true',
  false: 'true',
  'not-required': 'unsaid',
  discretion: 'discretion',
  depends: 'depends',
  contradictory: 'contradictory',
  unsaid: 'unsaid',
};

/**
 * A decision, and the contrary of what it finds where a question tells that the contrary was done, and asks if that was
 * right. `turns` is the key of the clause by which more of a number or date then helps as well as
 * hurts.
 */
export const withContrary = (decision: Decision, turns?: string): Decision =>
  before(['contrary_done'], either(decision, turns), ({ contrary_done: done }, rule) => {
    if (done === undefined) return undefined;
    const found = rule();
    // "Were they wrong to refuse?": so where what they refused is allowed.
    const status = done === 'disputed' ? turned[turned[found.status]] : turned[found.status];
    return { ...found, status, worded: true };
  });

/** A decision in which more of any number or date helps as well as hurts, by the clause `turns`. */
const either = (decision: Decision, turns: string | undefined): Decision => ({
  ...decision,
  ...(decision.monotone && turns !== undefined
    ? {
        monotone: Object.fromEntries(Object.keys(decision.monotone).map((name) => [name, { either: turns }])),
      }
    : {}),
});

/**
 * A decision on a time limit, and what is found where somebody says that it is too late and it is asked if that is right:
 * that is not told before the dates are. `turns` is the key of the clause that has the limit.
 */
export const withLateClaim = (decision: Decision, turns: string): Decision =>
  before(['late_claim'], eitherInTime(decision, turns), ({ late_claim: claim }, rule) => {
    if (claim === undefined) return undefined;
    const found = rule();
    return found.trace === undefined
      ? { ...found, status: 'depends' }
      : { ...found, status: turned[found.status], worded: true };
  });

const eitherInTime = (decision: Decision, turns: string): Decision => ({
  ...either(decision, turns),
  ...(decision.inTime ? { inTime: either(decision.inTime, turns) } : {}),
});

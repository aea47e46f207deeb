import type { Decision, Outcome } from '../cell.ts';
import type { FactName, Facts, FactValue } from '../facts.ts';
import type { cnamPoints } from '../facts/points/cnam.ts';

type PointFact = keyof typeof cnamPoints;

/**
 * A decision that says more where a question names a point of its rule: what it says of the point, with the rule among the
 * reasons. Of points that it does not list it says the rule's finding.
 */
export function withPoint<N extends PointFact>(
  fact: N,
  decision: Decision,
  of: Partial<Readonly<Record<FactValue<N> & string, Outcome>>>,
): Decision {
  return withPointBy([fact], decision, (facts) => {
    const named = facts[fact] as (FactValue<N> & string) | undefined;
    return named === undefined ? undefined : of[named];
  });
}

/** A finding on the deed as a question words it. */
export const asWorded = (
  status: Outcome['status'],
  say: Outcome['say'],
  cites: readonly string[],
  reasons: readonly Outcome['say'][] = [],
): Outcome => ({ status, say, cites, reasons, worded: true });

/** The same, of points that turn on several facts; undefined where the rule's own finding stands. */
export function withPointBy(
  names: readonly FactName[],
  decision: Decision,
  found: (facts: Facts) => Outcome | undefined,
): Decision {
  const decide = (within: Decision) => (facts: Facts) => {
    const own = found(facts);
    return own ? { ...own, reasons: own.reasons ?? [] } : within.decide(facts);
  };
  const { inTime } = decision;
  return {
    ...decision,
    conditions: [...(decision.conditions ?? []), ...names],
    decide: decide(decision),
    ...(inTime
      ? {
          inTime: {
            ...inTime,
            conditions: [...(inTime.conditions ?? []), ...names],
            decide: decide(inTime),
          },
        }
      : {}),
  };
}

import type { Cell, Decision, Outcome } from '../cell.ts';
import type { utcClaims, utcPoints } from '../facts/points/utc.ts';
import { pointed as pointedIn, withRule, type Said } from '../points.ts';
import { finds } from '../who.ts';

type PointFact = keyof typeof utcPoints | keyof typeof utcClaims;

/** A cell that says the same whatever is asked (`plainly`), but of the points that may be named. */
export function pointed<N extends PointFact>(
  fact: N,
  said: Said<N>,
  { statement, decision }: Pick<Cell, 'statement' | 'decision'>,
): Pick<Cell, 'statement' | 'decision'> {
  if (!decision) throw new Error('A cell without a decision has no points.');
  return { statement, decision: pointFirst(fact, said, decision.decide({}), decision) };
}

/** What is found of a claim, and of the question whether it is wrong. */
export function claimed<N extends string>(
  name: N,
  holds: boolean,
  fr: string,
  en: string,
  ...cites: readonly string[]
): Readonly<Record<N | `${N}_wrong`, Outcome>> {
  return {
    [name]: finds(holds ? 'true' : 'false', fr, en, ...cites),
    [`${name}_wrong`]: finds(holds ? 'false' : 'true', fr, en, ...cites),
  } as Readonly<Record<N | `${N}_wrong`, Outcome>>;
}

/** Whether somebody is right, or wrong, to say that it is too late: of a decision whether an act is in time. */
export function saidTooLate(decision: Decision): Decision {
  return {
    ...decision,
    conditions: [...(decision.conditions ?? []), 'too_late_said'],
    decide: (facts) => {
      const found = decision.decide(facts);
      const { too_late_said: said } = facts;
      if (said === undefined || (found.status !== 'true' && found.status !== 'false')) return found;
      const right = (found.status === 'false') === (said === 'late');
      return { ...found, status: right ? 'true' : 'false', worded: true };
    },
  };
}

/** A decision before which a point counts that is named. `whole` is told with it. */
export const pointFirst = <N extends PointFact>(
  fact: N,
  said: Said<N>,
  whole: Outcome,
  decision: Decision,
): Decision => pointedIn(fact, said, decision, (own) => withRule(own, () => whole));

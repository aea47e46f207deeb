import type { Cell, Decision, Outcome } from '../cell.ts';
import type { Facts, FactName, FactValue } from '../facts.ts';
import type { utcPoints } from '../facts/points/utc.ts';

type PointFact = keyof typeof utcPoints;

/** What a cell says of each way to name a point of a rule, or of those that are its own. */
type Found<N extends PointFact> = Partial<Readonly<Record<FactValue<N>, Outcome>>>;

/** What is found of the point that is named, as it is worded, the rule itself among the reasons; nothing where none is. */
function foundOf<N extends PointFact>(fact: N, of: Found<N>, whole: Outcome, facts: Facts) {
  const named = facts[fact] as FactValue<N> | undefined;
  if (named === undefined) return undefined;
  const own = of[named];
  if (own === undefined) return undefined;
  const said = [own.say, ...(own.reasons ?? [])].map(({ fr }) => fr);
  const rule = [whole.say, ...(whole.reasons ?? [])].filter(({ fr }) => !said.includes(fr));
  return { worded: true, ...own, reasons: [...(own.reasons ?? []), ...rule] };
}

/** A cell that says the same whatever is asked (`plainly`), but of the points that may be named. */
export function pointed<N extends PointFact>(
  fact: N,
  of: Found<N>,
  { statement, decision }: Pick<Cell, 'statement' | 'decision'>,
): Pick<Cell, 'statement' | 'decision'> {
  if (!decision) throw new Error('A cell without a decision has no points.');
  return { statement, decision: pointFirst(fact, of, decision.decide({}), decision) };
}

/** A decision before which a point counts that is named. `whole` is told with it. */
export function pointFirst<N extends PointFact>(
  fact: N,
  of: Found<N>,
  whole: Outcome,
  decision: Decision,
): Decision {
  const first =
    (decide: Decision['decide']): Decision['decide'] =>
    (facts) =>
      foundOf(fact, of, whole, facts) ?? decide(facts);
  const conditions: readonly FactName[] = [fact, ...(decision.conditions ?? [])];
  return {
    ...decision,
    conditions,
    decide: first(decision.decide),
    ...(decision.inTime
      ? {
          inTime: {
            ...decision.inTime,
            conditions: [fact, ...(decision.inTime.conditions ?? [])],
            decide: first(decision.inTime.decide),
          },
        }
      : {}),
  };
}

import type { Decision, Outcome } from '../cell.ts';
import type { FactValue } from '../facts.ts';
import type { supmecaPoints } from '../facts/points/supmeca.ts';
import type { Status } from '../status.ts';

type PointFact = keyof typeof supmecaPoints;

/** What a text says of each point; `undefined` where it is not for this cell to say. */
type Points<N extends PointFact> = Readonly<Record<FactValue<N>, Outcome>>;

/**
 * What is found of the point that is named, the rule itself among the reasons; the whole rule where none is. A finding is
 * about the point as it is worded, unless it says that it is not: then it is about the proposition.
 */
export function pointOf<N extends PointFact>(
  named: FactValue<N> | undefined,
  whole: Outcome,
  points: Points<N>,
): Outcome {
  if (named === undefined) return whole;
  const own = points[named];
  const said = [own.say, ...(own.reasons ?? [])];
  const rule = [whole.say, ...(whole.reasons ?? [])].filter(({ fr }) => !said.some((one) => one.fr === fr));
  return { ...own, worded: own.worded ?? true, reasons: [...(own.reasons ?? []), ...rule] };
}

/** A decision, and what is found of a point where the question names it: that comes first. */
export const withPoint = <N extends PointFact>(fact: N, decision: Decision, points: Points<N>): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), fact],
  decide: (facts) => pointOf<N>(facts[fact], decision.decide(facts), points),
});

/** The decision of a rule that turns on nothing but the point that a question names. */
export const onPoint = <N extends PointFact>(fact: N, whole: Outcome, points: Points<N>): Decision => ({
  asks: [],
  conditions: [fact],
  decide: (facts) => pointOf<N>(facts[fact], whole, points),
});

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
export const withContrary = (decision: Decision, turns?: string): Decision => ({
  ...decision,
  ...(decision.monotone && turns !== undefined
    ? {
        monotone: Object.fromEntries(Object.keys(decision.monotone).map((name) => [name, { either: turns }])),
      }
    : {}),
  conditions: [...(decision.conditions ?? []), 'contrary_done'],
  decide: (facts) => {
    const found = decision.decide(facts);
    return facts.contrary_done === undefined
      ? found
      : { ...found, status: turned[found.status], worded: true };
  },
});

import type { Decision, Outcome } from './cell.ts';
import type { FactName, Facts, FactValue } from './facts.ts';

/** What a text says of the points of a rule that a question may ask about instead of the rule itself. */
export type Said<N extends FactName> = Partial<Readonly<Record<FactValue<N> & string, Outcome>>>;

/** How what is said of a point is told; `rule` finds what the rule itself says. */
export type Telling = (own: Outcome, rule: () => Outcome) => Outcome;

/** A finding on the deed as a question words it. */
export const asWorded: Telling = (own) => ({ worded: true, ...own });

/** The same, the rule itself among the reasons. */
export const withRule: Telling = (own, rule) => {
  const whole = rule();
  const said = [own.say, ...(own.reasons ?? [])];
  const more = [whole.say, ...(whole.reasons ?? [])].filter(({ fr }) => !said.some((one) => one.fr === fr));
  return { worded: true, ...own, reasons: [...(own.reasons ?? []), ...more] };
};

/** A decision, in time or not, before which counts what `found` says of some facts; undefined where it says nothing. */
export function before(
  names: readonly FactName[],
  decision: Decision,
  found: (facts: Facts, rule: () => Outcome) => Outcome | undefined,
): Decision {
  const { inTime } = decision;
  return {
    ...decision,
    conditions: [...(decision.conditions ?? []), ...names],
    decide: (facts) => found(facts, () => decision.decide(facts)) ?? decision.decide(facts),
    ...(inTime ? { inTime: before(names, inTime, found) } : {}),
  };
}

/** A decision before which counts what is said of the point that a question names. */
export const pointed = <N extends FactName>(
  fact: N,
  said: Said<N>,
  decision: Decision,
  tell: Telling = asWorded,
): Decision =>
  before([fact], decision, (facts, rule) => {
    const named = facts[fact] as (FactValue<N> & string) | undefined;
    const own = named === undefined ? undefined : said[named];
    return own && tell(own, rule);
  });

import type { Decision, Outcome } from '../cell.ts';
import type { FactValue } from '../facts.ts';
import type { PointFact } from '../facts/points/univ.ts';

/** What a text says of the points of a rule. */
type Said<N extends PointFact> = Partial<Readonly<Record<FactValue<N>, Outcome>>>;

/**
 * The decision of a text of which questions ask about a point instead of the rule: what it says of the point that is
 * named, else what `otherwise` finds. A point is as the question words it, whatever the proposition says.
 */
export function pointed<N extends PointFact>(fact: N, said: Said<N>, otherwise: Decision): Decision {
  return {
    ...otherwise,
    conditions: [...(otherwise.conditions ?? []), fact],
    decide: (facts) => {
      const named = facts[fact] as FactValue<N> | undefined;
      const own = named === undefined ? undefined : said[named];
      return own ? { ...own, worded: true } : otherwise.decide(facts);
    },
  };
}

/**
 * A decision on a third of the exam, one hour at most, but where it is claimed that it is an hour whatever the exam, which is
 * wrong.
 */
export const hourAlways = (wrong: Outcome, decision: Decision): Decision => ({
  ...decision,
  conditions: [...(decision.conditions ?? []), 'hour_always'],
  decide: (facts) =>
    facts.hour_always === 'claimed'
      ? { ...wrong, worded: true, reasons: [fromThreeHours] }
      : decision.decide(facts),
});
const fromThreeHours = {
  fr: "À partir de trois heures d'épreuve, cela fait une heure.",
  en: 'From three hours of exam on, it comes to one hour.',
};

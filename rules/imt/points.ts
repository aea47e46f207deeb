import type { Decision, Outcome } from '../cell.ts';
import type { FactName, FactValue } from '../facts.ts';

/** What the text says of the points of a rule. */
type Said<N extends FactName> = Partial<Readonly<Record<FactValue<N> & string, Outcome>>>;

/**
 * The decision of a text of which questions ask about a point instead of the rule: what it says of the point that is
 * named, else what `otherwise` finds. A value is what "yes" would say, however the question turns it.
 */
export function pointed<N extends FactName>(fact: N, said: Said<N>, otherwise: Decision): Decision {
  const pointedToo = ({ inTime, ...decision }: Decision): Decision => ({
    ...decision,
    ...(inTime ? { inTime: pointedToo(inTime) } : {}),
    conditions: [...(decision.conditions ?? []), fact],
    decide: (facts) => {
      const named = facts[fact] as (FactValue<N> & string) | undefined;
      const own = named === undefined ? undefined : said[named];
      return own ? { ...own, worded: true, whole: true } : decision.decide(facts);
    },
  });
  return pointedToo(otherwise);
}

const nullity = {
  fr: "Communiquer, ou échanger du matériel ou des messages, pendant l'épreuve frappe la copie de nullité, sans préjudice de sanctions disciplinaires (interdiction de se représenter à de nouvelles sessions).",
  en: 'Communicating, or exchanging equipment or messages, during the exam strikes the script with nullity, without prejudice to disciplinary sanctions (a bar from new sessions).',
};

/** What becomes of the script of whoever talks or lends during an exam, for cells with the clause `nullity`. */
export const exchangeFound = {
  void: { status: 'true', say: nullity, cites: ['nullity'] },
  kept: { status: 'false', say: nullity, cites: ['nullity'] },
  barred: { status: 'permitted', say: nullity, cites: ['nullity'] },
} as const;

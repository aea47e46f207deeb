import type { Decision, Outcome } from '../cell.ts';
import type { FactName, Facts } from '../facts.ts';
import type { cnamPoints } from '../facts/points/cnam.ts';
import { before, pointed, type Said, type Telling } from '../points.ts';

/** What is said of a point is about the proposition, unless it says that it is about the deed as worded. */
const ofProposition: Telling = (own) => ({ ...own, reasons: own.reasons ?? [] });

/** A decision that says more where a question names a point of its rule; of points that are not listed, the rule's finding. */
export const withPoint = <N extends keyof typeof cnamPoints>(
  fact: N,
  decision: Decision,
  said: Said<N>,
): Decision => pointed(fact, said, decision, ofProposition);

/** A finding on the deed as a question words it. */
export const asWorded = (
  status: Outcome['status'],
  say: Outcome['say'],
  cites: readonly string[],
  reasons: readonly Outcome['say'][] = [],
): Outcome => ({ status, say, cites, reasons, worded: true });

/** The same as `withPoint`, of points that turn on several facts; undefined where the rule's own finding stands. */
export const withPointBy = (
  names: readonly FactName[],
  decision: Decision,
  found: (facts: Facts) => Outcome | undefined,
): Decision =>
  before(names, decision, (facts, rule) => {
    const own = found(facts);
    return own && ofProposition(own, rule);
  });

const SO: ReadonlySet<Outcome['status']> = new Set(['permitted', 'required', 'true']);
const NOT_SO: ReadonlySet<Outcome['status']> = new Set(['forbidden', 'false']);
/**
 * A decision, and whether somebody did right by it: "I said no. Was I right?". What depends stays so; `lenient` where what
 * is permitted may be refused as well.
 */
export const judgedBy = (decision: Decision, { lenient }: { readonly lenient?: true } = {}): Decision =>
  before(['judged'], decision, ({ judged }, rule) => {
    if (judged === undefined) return undefined;
    const own = rule();
    if (own.worded === true) return own;
    if (lenient && judged === 'against' && own.status === 'permitted') return { ...own, status: 'depends' };
    const so = SO.has(own.status);
    if (!so && !NOT_SO.has(own.status)) return own;
    return { ...own, status: so === (judged === 'for') ? 'true' : 'false', worded: true };
  });

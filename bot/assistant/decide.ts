import type { Cell, Decision, Outcome, Silence } from '../../rules/cell.ts';
import { evaluate, factsRead, type Asking, type Range } from '../../rules/evaluate.ts';
import { facts as factDefinitions, type FactName, type Facts } from '../../rules/facts.ts';
import { assessmentFacts } from '../../rules/facts/assessment.ts';
import { isDateFact } from '../../rules/facts/dates.ts';
import { juryFacts } from '../../rules/facts/jury.ts';
import { isSilence, lookUp, type Place } from '../../rules/matrix.ts';
import type { Topic } from '../../rules/topic.ts';
import { topics } from '../../rules/topics/index.ts';
import type { Form, Verdict } from '../../rules/verdict.ts';

/** What is asked, as far as a cell can tell: the form, who asks, whether a procedure is wanted, and the facts. */
export interface Inquiry extends Asking {
  readonly how: boolean;
  readonly facts: Facts;
  /** Facts of which the question leaves open which of several cases it is; see `evaluate`. */
  readonly cases: readonly Facts[];
  /** Whether the question gives a time of day for the start, so that a figure can be told as a time. */
  readonly startKnown: boolean;
  /** Whether it tells dates, or numbers other than times, that no fact was read from. */
  readonly unread: Unread;
}

/** What a question tells and no fact was read from. */
export interface Unread {
  readonly dates: boolean;
  readonly numbers: boolean;
}

/** What one regulation answers to an inquiry about one proposition. */
export type Finding =
  | {
      readonly kind: 'decided';
      readonly cell: Cell;
      readonly outcome: Outcome;
      readonly verdict: Verdict;
      readonly facts: Facts;
    }
  | {
      readonly kind: 'missing';
      readonly cell: Cell;
      readonly missing: readonly [FactName, ...FactName[]];
      readonly ranges: readonly Range[];
      readonly facts: Facts;
    }
  | { readonly kind: 'steps'; readonly cell: Cell }
  /** The cell's statement: no fact decides, or the question is not a yes/no one. */
  | { readonly kind: 'stated'; readonly cell: Cell }
  | { readonly kind: 'silent'; readonly silence: Silence };

/** Asks the matrix; null where nobody has read the regulation for this proposition yet. */
export function decide(regulation: string, place: Place, inquiry: Inquiry): Finding | null {
  const found = lookUp(regulation, place);
  if (found === null) return null;
  if (isSilence(found)) return { kind: 'silent', silence: found };
  return inquiry.form === 'open' || isTold(place) || asksAboutContrary(place, inquiry)
    ? tell(found, { ...inquiry, form: 'open' })
    : settle(found, inquiry);
}

/**
 * The proposition that a question is about: "may I hand in and leave?" is about leaving, not about the duty to hand in.
 */
export function meantBy(place: Place, form: Form): Place {
  const instead = mayMeansOf(place)[place.proposition];
  return instead && ASKS_LEAVE.has(form) ? { ...place, proposition: instead } : place;
}

function isTold({ topic, proposition }: Place): boolean {
  const { propositions }: Topic = topics[topic];
  return propositions[proposition]?.told === true;
}

function asksAboutContrary(place: Place, { form }: Inquiry): boolean {
  return mayMeansOf(place)[place.proposition] === null && ASKS_LEAVE.has(form);
}

/** The forms that ask for leave: about something that is no permission, they ask something else. */
const ASKS_LEAVE: ReadonlySet<Form> = new Set(['may', 'forbidden', 'false']);

function mayMeansOf({ topic }: Place): Readonly<Record<string, string | null>> {
  const { mayMeans = {} }: Topic = topics[topic];
  return mayMeans;
}

/** Who, what, when, how: the steps, the figure, or the rule itself. */
function tell(cell: Cell, { how, facts, role, startKnown }: Inquiry): Finding {
  if (cell.steps && (how || !cell.figure)) return { kind: 'steps', cell };
  const decision = cell.figure ?? cell.decision;
  if (!decision) return { kind: 'stated', cell };
  const [first, ...others] = decision.asks.filter((name) => facts[name] === undefined);
  if (first === undefined)
    return { ...evaluate(decision, facts, { form: 'open', role }, cell.statement), cell };
  // With a start and no duration, "from what time?" cannot be told; otherwise the rule itself is the answer.
  return cell.figure && startKnown
    ? { kind: 'missing', cell, missing: [first, ...others], ranges: [], facts: factsRead(decision, facts) }
    : { kind: 'stated', cell };
}

/** A yes/no question: the decision; where a procedure is asked for as well, or nothing is decided, the steps or the rule. */
function settle(cell: Cell, { form, role, how, facts, cases, unread }: Inquiry): Finding {
  if (cell.steps && (how || !cell.decision)) return { kind: 'steps', cell };
  if (!cell.decision || overlooks(cell.decision, { ...facts, ...cases[0] }, unread))
    return { kind: 'stated', cell };
  return { ...evaluate(cell.decision, facts, { form, role }, cell.statement, cases), cell };
}

/** Whether a decision would be taken without a date or a number that the question tells and that it may turn on. */
function overlooks({ asks, conditions = [] }: Decision, facts: Facts, unread: Unread): boolean {
  return [...asks, ...conditions]
    .filter((name) => facts[name] === undefined)
    .some((name) => (isDateFact(name) && unread.dates) || (isCount(name) && unread.numbers));
}

/** A number that nothing reads from the wording yet: a mark, years of exclusion, votes. */
function isCount(name: FactName): boolean {
  const { domain } = factDefinitions[name];
  return typeof domain[0] === 'number' && (name in assessmentFacts || name in juryFacts);
}

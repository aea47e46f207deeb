import type { Cell, Decision, Outcome, Silence } from '../../rules/cell.ts';
import {
  conclude,
  evaluate,
  explore,
  factsRead,
  type Asking,
  type Explored,
  type Range,
} from '../../rules/evaluate.ts';
import { facts as factDefinitions, type FactName, type Facts } from '../../rules/facts.ts';
import { assessmentFacts } from '../../rules/facts/assessment.ts';
import { isDateFact } from '../../rules/facts/dates.ts';
import { juryFacts } from '../../rules/facts/jury.ts';
import { isSilence, lookUp, type Place } from '../../rules/matrix.ts';
import type { Topic } from '../../rules/topic.ts';
import { topics } from '../../rules/topics/index.ts';
import type { Form, Verdict } from '../../rules/verdict.ts';
import type { FormGuess } from './understand/forms.ts';

/** What is asked, as far as a cell can tell: the form, who asks, whether a procedure is wanted, and the facts. */
export interface Inquiry extends Asking {
  readonly how: boolean;
  /** Whether it asks if one is (still) in time. */
  readonly inTime: boolean;
  readonly facts: Facts;
  /** Facts of which the question leaves open which of several cases it is; see `evaluate`. */
  readonly cases: readonly Facts[];
  /** Whether the question gives a time of day for the start, so that a figure can be told as a time. */
  readonly startKnown: boolean;
  /** What was found already, for another form of the same inquiry. */
  readonly explored: Map<Decision, Explored>;
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
  return inquiry.form === 'open' || (isTold(place) && !decidesDetail(found, inquiry))
    ? tell(found, { ...inquiry, form: 'open' })
    : settle(found, inquiry);
}

/**
 * What is found of a question that may be asked in several forms: the finding of the verdict that they make likeliest, and
 * how likely it is. Forms that lead to the same verdict count together.
 */
export function decideBy(
  forms: readonly FormGuess[],
  decideFor: (form: Form) => Finding | null,
): { readonly finding: Finding; readonly form: Form; readonly sure: number } | null {
  const found = forms.flatMap(({ form, p }) => {
    const finding = p >= NEGLIGIBLE ? decideFor(form) : null;
    return finding ? [{ form, p, finding, verdict: verdictOfFinding(finding) }] : [];
  });
  const sureOf = (wanted: Verdict) =>
    found.reduce((sum, { p, verdict }) => (verdict === wanted ? sum + p : sum), 0);
  const [best] = [...found].sort((a, b) => sureOf(b.verdict) - sureOf(a.verdict));
  return best ? { finding: best.finding, form: best.form, sure: sureOf(best.verdict) } : null;
}

/** A form that is less likely than this is not tried. */
const NEGLIGIBLE = 0.02;

function verdictOfFinding(finding: Finding): Verdict {
  switch (finding.kind) {
    case 'decided':
      return finding.verdict;
    case 'missing':
      return 'clarify';
    case 'silent':
      return 'unspecified';
    case 'steps':
    case 'stated':
      return null;
  }
}

function isTold({ topic, proposition }: Place): boolean {
  const { propositions }: Topic = topics[topic];
  return propositions[proposition]?.told === true;
}

/** Whether a cell that is told otherwise decides: by a fact that is known, or by dates where one asks if one is in time. */
export function decidesDetail(cell: Cell, inquiry: Pick<Inquiry, 'facts' | 'cases' | 'inTime'>): boolean {
  return (
    knows(cell, inquiry) ||
    (inquiry.inTime && (cell.decision?.inTime ?? cell.decision)?.asks.some(isDateFact) === true)
  );
}

/** Whether a fact is known that a cell decides by: "must the duration be on the paper?", of what it has to bear. */
function knows({ decision }: Cell, { facts, cases }: Pick<Inquiry, 'facts' | 'cases'>): boolean {
  return (
    decision !== undefined &&
    Object.keys(factsRead(decision, { ...facts, ...cases[0] })).some(
      (name) => name !== 'act_date' && decision.aside?.includes(name as FactName) !== true,
    )
  );
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
function settle(cell: Cell, { form, role, how, inTime, facts, cases, unread, explored }: Inquiry): Finding {
  if (cell.steps && (how || !cell.decision)) return { kind: 'steps', cell };
  const decision = (inTime ? cell.decision?.inTime : undefined) ?? cell.decision;
  if (!decision) return { kind: 'stated', cell };
  const found = explored.get(decision) ?? explore(decision, facts, cases);
  explored.set(decision, found);
  const concluded = conclude(found, { form, role }, cell.statement);
  // What is found of a point as it is worded does not turn on what else was told.
  const whole = concluded.kind === 'decided' && concluded.outcome.worded !== true;
  return whole && overlooks(decision, { ...facts, ...cases[0] }, unread)
    ? { kind: 'stated', cell }
    : { ...concluded, cell };
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

import type { Decision, Outcome } from './cell.ts';
import { facts as factDefinitions, type FactName, type Facts } from './facts.ts';
import { isDateFact } from './facts/dates.ts';
import type { Bilingual } from './language.ts';
import type { Role, Status } from './status.ts';
import { verdictOf, type Form, type Verdict } from './verdict.ts';

/** How a question is asked, as far as the verdict goes. */
export interface Asking {
  readonly form: Form;
  readonly role: Role | null;
}

/** A range of whole minutes over which the verdict stays the same. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
}

export type Evaluation =
  | { readonly kind: 'decided'; readonly verdict: Verdict; readonly outcome: Outcome; readonly facts: Facts }
  | {
      readonly kind: 'missing';
      /** The facts whose values lead to different verdicts, the most useful first. */
      readonly missing: readonly [FactName, ...FactName[]];
      /** Where one number alone is missing: the verdict for each of its values; otherwise empty. */
      readonly ranges: readonly Range[];
      readonly facts: Facts;
    };

/** The longest exam, in minutes, over which ranges are told. */
const LONGEST_MIN = 480;

/** What a decision finds for all that the unknown facts may be. */
export interface Explored {
  readonly decision: Decision;
  readonly facts: Facts;
  readonly unknown: readonly FactName[];
  /** What is known where it may be one of several cases; one where nothing is left open. */
  readonly possible: readonly Facts[];
  /** Of each fact of `unknown`, then of `possible`, the number of the value that is tried. */
  readonly assignments: readonly (readonly number[])[];
  readonly outcomes: readonly Outcome[];
}

/**
 * Tries a fact that is not known at every value of its domain.
 *
 * @param cases What is known where it may be one of several ("next week", "12 days before the exam"), each with the same
 *   names of facts.
 */
export function explore(decision: Decision, known: Facts, cases: readonly Facts[] = []): Explored {
  const facts = factsRead(decision, known);
  const possible = (cases.length > 0 ? cases : [{}]).map((one) => factsRead(decision, one));
  const [told = {}] = possible;
  const unknown = decision.asks.filter((name) => facts[name] === undefined && told[name] === undefined);
  const domains = unknown.map((name) => domainOf(name, { ...facts, ...told }));
  const assignments = combinations([...domains.map((domain) => domain.length), possible.length]);
  const outcomes = assignments.map((picks) =>
    decision.decide({ ...facts, ...possible[picks.at(-1) ?? 0], ...assume(unknown, domains, picks) }),
  );
  return { decision, facts, unknown, possible, assignments, outcomes };
}

/**
 * Decides with what is known. When all that an unknown fact may be leads to the same verdict it is not asked for, otherwise
 * it is missing.
 *
 * @param statement What to say where the verdict is the same whatever the unknown facts are, but the words are not.
 */
export function conclude(explored: Explored, asking: Asking, statement: Bilingual): Evaluation {
  const { decision, facts, unknown, possible, assignments, outcomes } = explored;
  const [told = {}] = possible;
  const verdictFor = ({ status, holder, worded, whole }: Outcome): Verdict =>
    verdictOf(status, worded ? formOf(asking.form, whole ?? isSo(status)) : asking.form, {
      role: asking.role,
      holder,
    });
  const [only] = outcomes;
  if (only === undefined) throw new Error('A fact with an empty domain cannot be asked for.');
  if (outcomes.length === 1)
    return { kind: 'decided', facts: { ...facts, ...told }, outcome: only, verdict: verdictFor(only) };

  const found = outcomes.map(verdictFor);
  const verdicts = new Map(assignments.map((picks, i) => [picks.join(), found[i] ?? null]));
  const missing = [
    ...(matters(unknown.length, assignments, verdicts)
      ? decision.asks.filter((name) => new Set(possible.map((one) => one[name])).size > 1)
      : []),
    ...unknown.filter((_, position) => matters(position, assignments, verdicts)),
  ];
  const [first, ...others] = missing;
  if (first === undefined)
    return { kind: 'decided', verdict: verdictFor(only), facts, outcome: common(outcomes, statement) };
  return {
    kind: 'missing',
    missing: [first, ...others],
    ranges:
      unknown.length === 1 && possible.length === 1 && first.endsWith('_min')
        ? ranges((value) => verdictFor(decision.decide({ ...facts, [first]: value })))
        : [],
    facts,
  };
}

/** Both at once. */
export function evaluate(
  decision: Decision,
  known: Facts,
  asking: Asking,
  statement: Bilingual,
  cases: readonly Facts[] = [],
): Evaluation {
  return conclude(explore(decision, known, cases), asking, statement);
}

/** What is known of the facts that a decision reads. */
export function factsRead({ asks, conditions = [] }: Decision, known: Facts): Facts {
  const reads = [...asks, ...conditions].filter((name) => known[name] !== undefined);
  return Object.fromEntries(reads.map((name) => [name, known[name]]));
}

/** What all outcomes have in common: figures that rest on an assumed value must never be told. */
function common(outcomes: readonly Outcome[], statement: Bilingual): Outcome {
  const [first, ...others] = outcomes;
  if (first === undefined) throw new Error('There is no outcome to tell.');
  const told = JSON.stringify(first);
  if (others.every((outcome) => JSON.stringify(outcome) === told)) return first;
  return { status: first.status, say: statement, ...(first.holder ? { holder: first.holder } : {}) };
}

/** A fact's domain; of a date, the dates that are known as well, since a right may begin on one and end later. */
function domainOf(name: FactName, known: Facts): readonly unknown[] {
  const { domain } = factDefinitions[name];
  if (!isDateFact(name)) return domain;
  return [...domain, ...Object.entries(known).flatMap(([fact, value]) => (isDateFact(fact) ? [value] : []))];
}

function assume(
  names: readonly FactName[],
  domains: readonly (readonly unknown[])[],
  picks: readonly number[],
): Facts {
  return Object.fromEntries(names.map((name, i) => [name, domains[i]?.[picks[i] ?? 0]]));
}

/** Every choice of one index a position, given how many there are to choose from at each. */
function combinations(sizes: readonly number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, pick) => [...row, pick])),
    [[]],
  );
}

/** Whether two assignments that differ at `position` alone have different verdicts. */
function matters(
  position: number,
  assignments: readonly (readonly number[])[],
  verdicts: ReadonlyMap<string, Verdict>,
): boolean {
  const seen = new Map<string, Verdict>();
  return assignments.some((picks) => {
    const others = picks.filter((_, i) => i !== position).join();
    const verdict = verdicts.get(picks.join()) ?? null;
    if (!seen.has(others)) seen.set(others, verdict);
    return seen.get(others) !== verdict;
  });
}

function ranges(verdictAt: (minutes: number) => Verdict): Range[] {
  const found: Range[] = [];
  for (let minutes = 1; minutes <= LONGEST_MIN; minutes++) {
    const verdict = verdictAt(minutes);
    const last = found.at(-1);
    if (last?.verdict === verdict) found[found.length - 1] = { ...last, to: minutes };
    else found.push({ from: minutes, to: minutes, verdict });
  }
  return found;
}

/** The form of a question about the deed as it is worded: what is so is not forbidden, whatever somebody fears of it. */
const formOf = (form: Form, whole: boolean): Form =>
  form === 'false' || (form === 'forbidden' && whole) ? 'true' : form;
const isSo = (status: Status): boolean => status === 'true' || status === 'false';

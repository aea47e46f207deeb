import type { IsoDate } from './dates.ts';
import type { FactName, Facts, FactValue } from './facts.ts';
import type { Bilingual } from './language.ts';
import type { Holder, Status } from './status.ts';
import type { Topic } from './topic.ts';
import { topics, type TopicId } from './topics/index.ts';

/**
 * Words of a regulation that a cell rests on: where they stand and the words themselves, as repaired. They are looked
 * up in the text before they are shown; " […] " marks words left out. A cell whose words are not found is not used.
 */
export interface Words {
  readonly label: string;
  readonly words: string;
}

/** One step of a decision, for a reader: "limit = min(180 / 3, 60) = 60 min", and whether it holds. */
export interface Trace {
  readonly text: Bilingual;
  readonly holds: boolean;
}

/** What a cell finds, facts given. */
export interface Outcome {
  readonly status: Status;
  /** The finding in one or two sentences, figures included; it may follow "Yes." or "No.", and never says either. */
  readonly say: Bilingual;
  /**
   * The finding is on the deed as the question words it, whatever the proposition says: that the proposition is not so is
   * not what is asked.
   */
  readonly worded?: boolean;
  /**
   * With `worded`: the question was read with its denials, so that "yes" says the finding even where it asks what
   * somebody risks or may not do ("will I be punished too?").
   */
  readonly whole?: boolean;
  /** Minutes after the start that the finding turns on, for a surface that knows the start to tell as a time. */
  readonly threshold_min?: number;
  /** A date by which to act. */
  readonly deadline?: IsoDate;
  /** With `discretion`: who decides. */
  readonly holder?: Holder;
  /** More to know: the exception, the consequence, what the text leaves open. */
  readonly reasons?: readonly Bilingual[];
  /** What to do now. */
  readonly next?: Bilingual;
  readonly trace?: readonly Trace[];
  /** Keys of the cell's clauses that this finding rests on, the deciding one first; all of them when absent. */
  readonly cites?: readonly string[];
}

/** Who acts in a step of a procedure. */
export type Actor = 'student' | 'proctor' | 'staff';

/** One step of a procedure, in order. */
export interface Step {
  readonly actor: Actor;
  readonly text: Bilingual;
  /** Key of the cell's clause that asks for it. */
  readonly clause: string;
}

/**
 * What one regulation says of one proposition of a topic. `decide` is a pure function of facts: it reads no clock and
 * no fact outside `asks` and `conditions`.
 */
export interface Cell {
  readonly regulation: string;
  readonly topic: TopicId;
  /** A key of the topic's `propositions`. */
  readonly proposition: string;
  /** The rules of the inventory that this cell encodes ("cnam/late-admission"). */
  readonly inventory: readonly string[];
  readonly clauses: Readonly<Record<string, Words>>;
  /** What the text says, plainly and whole, figures included, as strongly as the text and no more. */
  readonly statement: Bilingual;
  readonly decision?: Decision;
  /** Answers "when", "how long", "how many" in figures, once its facts are known. */
  readonly figure?: Decision;
  /** For "what do I do?". */
  readonly steps?: readonly Step[];
  /** What must not be done, and what a procedure leaves open. */
  readonly cautions?: readonly Bilingual[];
}

export interface Decision {
  /** Facts without which nothing can be said, the most useful first: asked for when they can change the verdict. */
  readonly asks: readonly FactName[];
  /** Facts that a text states as conditions: where they are absent, `decide` says `depends` and names them. */
  readonly conditions?: readonly FactName[];
  /**
   * Those of `conditions` that tell by themselves nothing of what is asked ("for the final"): a proposition that is told
   * stays told where no other one is known.
   */
  readonly aside?: readonly FactName[];
  /** What decides instead where one asks if one is in time: of a right or a duty that a time limit bounds. */
  readonly inTime?: Decision;
  /** Called with every fact of `asks` known. */
  readonly decide: (facts: Facts) => Outcome;
  /**
   * For each number or date that it reads, which way more of it (or a later day) moves the finding: `helps` never takes
   * it away from permitted, required or true, `hurts` never brings it nearer, `either` does both, as the words of
   * `clauses[…]` say it.
   */
  readonly monotone?: Partial<Readonly<Record<FactName, 'helps' | 'hurts' | { readonly either: string }>>>;
}

/** The decision of a text that leaves nothing to facts. */
export function always(outcome: Outcome): Decision {
  return { asks: [], decide: () => outcome };
}

/** The statement and the decision of a cell whose statement is its finding, whatever the facts. */
export function plainly(
  status: Status,
  statement: Bilingual,
  more: Partial<Omit<Outcome, 'status' | 'say'>> = {},
): Pick<Cell, 'statement' | 'decision'> {
  return { statement, decision: always({ status, say: statement, ...more }) };
}

/** A decision, but for what is found where a fact that a question may tell is so. */
export function whereTold(fact: BooleanFact, found: Outcome, decision: Decision): Decision {
  return {
    ...decision,
    conditions: [...(decision.conditions ?? []), fact],
    decide: (facts) => (facts[fact] === true ? found : decision.decide(facts)),
  };
}
type BooleanFact = { [N in FactName]: FactValue<N> extends boolean ? N : never }[FactName];

/** A proposition that a regulation was read for and does not answer. One line each in `rules/<school>/silences.ts`. */
export interface Silence {
  readonly regulation: string;
  readonly topic: TopicId;
  readonly proposition: string;
  /** Classes of question that it answers: "silent/escort-during-exit", or an inventory rule of another kind. */
  readonly inventory: readonly string[];
  /** What is not said, in a clause: "whether a proctor goes with the candidate". */
  readonly unsaid: Bilingual;
  /** The nearest words, shown as nearby and never as the answer. */
  readonly nearby?: Words;
}

/**
 * One line of `silences.ts`: topic, proposition, the classes of question that it answers, the nearest words. What is
 * not said is the proposition's `unsaid`.
 */
export type SilenceRow = {
  [T in TopicId]: readonly [
    topic: T,
    proposition: keyof (typeof topics)[T]['propositions'],
    inventory?: readonly string[],
    nearby?: Words,
  ];
}[TopicId];

/** The silences of a regulation from their lines. */
export function silencesOf(regulation: string, rows: readonly SilenceRow[]): readonly Silence[] {
  return rows.map(([topic, proposition, inventory = [], nearby]) => ({
    regulation,
    topic,
    proposition,
    inventory,
    unsaid: unsaidOf(topic, proposition),
    ...(nearby ? { nearby } : {}),
  }));
}

function unsaidOf(topic: TopicId, proposition: string): Bilingual {
  const { propositions }: Topic = topics[topic];
  const found = propositions[proposition];
  if (!found) throw new Error(`Topic ${topic} has no proposition ${proposition}.`);
  return found.unsaid;
}

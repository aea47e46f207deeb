import type { FactName } from './facts.ts';
import type { Bilingual } from './language.ts';

/** A sentence that can be so or not so ("A candidate who is late may enter."), stated positively. */
export interface Proposition extends Bilingual {
  /** What a silent text does not say: goes on from "The regulation does not say …". */
  readonly unsaid: Bilingual;
  /**
   * People ask about it with who, what or when ("the summons has set contents"): its cells are told, and no yes or no
   * is given, which would be the answer to another question.
   */
  readonly told?: true;
}

/** A thing that people ask (an intent). */
export interface Topic {
  readonly id: string;
  /** The topic's name, for a heading or a button. */
  readonly name: Bilingual;
  /** The question that stands for all the ways to ask it. */
  readonly question: Bilingual;
  /** What can be so or not so: the first is meant where the question does not tell. */
  readonly propositions: Readonly<Record<string, Proposition>>;
  /** The facts that can matter, in some regulation. */
  readonly facts: readonly FactName[];
}

import type { FactName } from './facts.ts';
import type { Bilingual } from './language.ts';

/** A thing that people ask (an intent). */
export interface Topic {
  readonly id: string;
  /** The topic's name, for a heading or a button. */
  readonly name: Bilingual;
  /** The question that stands for all the ways to ask it. */
  readonly question: Bilingual;
  /** What can be so or not so: the first is meant where the question does not tell. */
  readonly propositions: Readonly<Record<string, Bilingual>>;
  /**
   * The propositions that state a duty ("must hand in the script"). "May I…?" is not about the duty: it is about the
   * proposition given here ("may I hand in and leave?"), or, where that is null, its contrary ("may I keep my bag?"): the
   * rule is told, without a verdict.
   */
  readonly duties?: Readonly<Record<string, string | null>>;
  /** The facts that can matter, in some regulation. */
  readonly facts: readonly FactName[];
}

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
   * The propositions that state a duty ("must hand in the script"). "May I…?" about one of them is most often about its
   * contrary ("may I keep it?"): the rule is told, without a verdict.
   */
  readonly duties?: readonly string[];
  /** The facts that can matter, in some regulation. */
  readonly facts: readonly FactName[];
}

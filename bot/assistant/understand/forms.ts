import type { Place } from '../../../rules/matrix.ts';
import type { Form } from '../../../rules/verdict.ts';
import type { Asks } from '../../phrasings.ts';
import { ASKS, asksOf } from './asks.ts';
import { formFor, type Asked } from './form.ts';

/** A form in which a question may ask about a proposition, and how likely that is. */
export interface FormGuess {
  readonly form: Form;
  readonly p: number;
}

/** The form of each way to ask. "Is it so?" is asked as a permission where the wording asks for one. */
function formOf(way: Asks, asked: Asked, grammar: Form, settled: boolean): Form {
  switch (way) {
    case 'so':
      return asked.form === 'true' ? 'true' : 'may';
    case 'not-so':
      return 'false';
    case 'must':
      return 'must';
    case 'must-not':
      return 'forbidden';
    case 'beside':
      // "Is ten days enough?" is beside "there is a time limit", and is decided once the days are known. Where its words are
      // those of a contrary, as in "is it too late?", it asks about that.
      return settled ? (grammar === 'open' ? asked.form : grammar) : 'open';
    case 'open':
      return 'open';
  }
}

/** The ways to ask that agree with what the grammar of form.ts reads. */
const WAYS: Readonly<Record<Form, readonly Asks[]>> = {
  may: ['so', 'beside'],
  true: ['so', 'beside'],
  must: ['must', 'beside'],
  false: ['not-so', 'beside'],
  forbidden: ['not-so', 'must-not', 'beside'],
  open: [...ASKS],
};
/** How much less likely a way is that the grammar does not read, as odds. */
const DISAGREED = 0.15;
/** The same, of asking for who, what or how without a word that does: "is it this, or that?". */
const NOT_OPEN = 0.05;

/**
 * How a question may ask about a proposition, the likeliest form first; the forms add up to 1.
 *
 * @param words The question's features (see `features`).
 * @param settled Whether it tells a fact by which the proposition's details are decided.
 */
export function formsIn(
  words: ReadonlyMap<number, number>,
  asked: Asked,
  place: Place,
  settled: boolean,
): FormGuess[] {
  const guess = asksOf(words, asked, place);
  const grammar = formFor(asked, place);
  const agreed = WAYS[grammar];
  const sums = new Map<Form, number>();
  for (const way of ASKS) {
    const form =
      way !== 'beside' && agreed.includes(way) && grammar !== 'open'
        ? grammar
        : formOf(way, asked, grammar, settled);
    const p = guess[way] * (agreed.includes(way) ? 1 : way === 'open' ? NOT_OPEN : DISAGREED);
    sums.set(form, (sums.get(form) ?? 0) + p);
  }
  const total = [...sums.values()].reduce((sum, p) => sum + p, 0);
  return [...sums].map(([form, p]) => ({ form, p: p / total })).sort((a, b) => b.p - a.p);
}

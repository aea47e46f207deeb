import { describe, expect, it } from 'vitest';
import type { Decision, Outcome } from '../../rules/cell.ts';
import { evaluate } from '../../rules/evaluate.ts';

const statement = { fr: 'La règle.', en: 'The rule.' };
const both = (text: string) => ({ fr: text, en: text });
const outcome = (status: Outcome['status'], text: string): Outcome => ({ status, say: both(text) });
const may = { form: 'may', role: null } as const;

/** Entry until a quarter of the exam; never after an hour. */
const decision: Decision = {
  asks: ['duration_min', 'delay_min'],
  decide: ({ duration_min = 0, delay_min = 0 }) => {
    if (delay_min > 60) return outcome('forbidden', 'over an hour');
    return delay_min <= duration_min / 4
      ? outcome('permitted', `${String(delay_min)} of ${String(duration_min)}`)
      : outcome('forbidden', `${String(delay_min)} over ${String(duration_min / 4)}`);
  },
};

describe('evaluating a decision', () => {
  it('decides when every fact is known, and tells the facts that it used', () => {
    const found = evaluate(decision, { duration_min: 120, delay_min: 30, mode: 'room' }, may, statement);
    expect(found).toMatchObject({
      kind: 'decided',
      verdict: 'yes',
      facts: { duration_min: 120, delay_min: 30 },
    });
    expect(found.facts).not.toHaveProperty('mode');
  });

  it('asks for a fact that can change the verdict, and tells how', () => {
    const found = evaluate(decision, { delay_min: 30 }, may, statement);
    expect(found).toMatchObject({
      kind: 'missing',
      missing: ['duration_min'],
      ranges: [
        { from: 1, to: 119, verdict: 'no' },
        { from: 120, to: 480, verdict: 'yes' },
      ],
    });
  });

  it('does not ask for a fact that cannot change the verdict', () => {
    const found = evaluate(decision, { delay_min: 61 }, may, statement);
    expect(found).toMatchObject({ kind: 'decided', verdict: 'no', outcome: { say: both('over an hour') } });
  });

  it('asks for all that matters when nothing is known, the most useful first', () => {
    const found = evaluate(decision, {}, may, statement);
    expect(found).toMatchObject({ kind: 'missing', missing: ['duration_min', 'delay_min'], ranges: [] });
  });

  it('never tells a figure that rests on a value nobody gave', () => {
    const always: Decision = {
      asks: ['duration_min'],
      decide: ({ duration_min = 0 }) => outcome('forbidden', `never in ${String(duration_min)} min`),
    };
    expect(evaluate(always, {}, may, statement)).toMatchObject({
      kind: 'decided',
      verdict: 'no',
      outcome: { say: statement },
    });
  });

  it('asks nothing when the question is not a yes/no one', () => {
    const found = evaluate(decision, {}, { form: 'open', role: null }, statement);
    expect(found).toMatchObject({ kind: 'decided', verdict: null });
  });
});

import type { Cell, Outcome } from '../../rules/cell.ts';
import { evaluate, type Evaluation } from '../../rules/evaluate.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Role } from '../../rules/status.ts';
import type { Form, Verdict } from '../../rules/verdict.ts';

/** Ways to ask the cells of a regulation, each by its place ("late-entry/enter"). */
export function askCells(cells: readonly Cell[]) {
  function cellOf(place: string): Cell {
    const found = cells.find(({ topic, proposition }) => `${topic}/${proposition}` === place);
    if (!found) throw new Error(`No cell ${place}`);
    return found;
  }
  function find(place: string, facts: Facts = {}, which: 'decision' | 'figure' = 'decision'): Outcome {
    const decision = cellOf(place)[which];
    if (!decision) throw new Error(`${place} has no ${which}`);
    return decision.decide(facts);
  }
  function evaluated(place: string, facts: Facts, form: Form = 'may', role: Role | null = null): Evaluation {
    const { decision, statement } = cellOf(place);
    if (!decision) throw new Error(`${place} decides nothing`);
    return evaluate(decision, facts, { form, role }, statement);
  }
  /** The verdict, or the facts that are missing. */
  function ask(...asked: Parameters<typeof evaluated>): Verdict | readonly string[] {
    const found = evaluated(...asked);
    return found.kind === 'decided' ? found.verdict : found.missing;
  }
  return { cellOf, find, evaluated, ask };
}

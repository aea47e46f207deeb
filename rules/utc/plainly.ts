import { always, type Cell, type Outcome } from '../cell.ts';
import type { Bilingual } from '../language.ts';
import type { Status } from '../status.ts';

/** The statement and the decision of a cell whose statement is its finding, whatever the facts. */
export function plainly(
  status: Status,
  statement: Bilingual,
  more: Partial<Omit<Outcome, 'status' | 'say'>> = {},
): Pick<Cell, 'statement' | 'decision'> {
  return { statement, decision: always({ status, say: statement, ...more }) };
}

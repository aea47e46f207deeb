import type { Bilingual } from './language.ts';
import type { Cell, Decision } from './cell.ts';

/** Of "a mark shown before the jury has met is final", where it is the jury's deliberation that makes marks final. */
export function finalByJury(say: Bilingual): Pick<Cell, 'statement'> & { readonly decision: Decision } {
  return {
    statement: say,
    decision: {
      asks: [],
      conditions: ['deliberated'],
      decide: ({ deliberated }) => ({ status: deliberated === true ? 'true' : 'false', say }),
    },
  };
}

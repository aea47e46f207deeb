import { renameSync, writeFileSync } from 'node:fs';
import type { RegulationIndex } from '../../ingest/index/store.ts';
import type { Cell, Silence } from '../../rules/cell.ts';
import { cells, idOf, isSilence, silences } from '../../rules/matrix.ts';
import { PINS_FILE, Review, type Pins } from '../assistant/review.ts';
import { UsageError } from './main.ts';

/** Ids that an error names, at most. */
const NEAR = 5;

/** Lists the cells and silences whose text is not as it was read; the exit status is 1 where there are any. */
export function check(index: RegulationIndex): number {
  const review = new Review(index);
  const matrix = matrixOf(index);
  const again = matrix.filter((found) => review.reasons(found).length > 0);
  if (again.length === 0) {
    process.stdout.write(`The text is as it was read: ${told(matrix)}, none to be read again.\n`);
    return 0;
  }
  const lines = again.map((found) => `${idOf(found)}: ${review.reasons(found).join('; ')}\n`);
  process.stdout.write(
    `${lines.join('')}\n${told(again)} to be read again, of ${told(matrix)}. Read each beside the text, mend it in rules/ ` +
      'if need be, then: npm run ingest -- --accept ID… (or: --accept all).\n',
  );
  return 1;
}

/** Records that cells and silences were read against the text as it is: by their ids, or all that have to be. */
export function accept(index: RegulationIndex, ids: readonly string[]): number {
  const review = new Review(index);
  const matrix = matrixOf(index);
  const chosen = ids.includes('all')
    ? matrix.filter((found) => review.reasons(found).length > 0)
    : ids.map((id) => matrix.find((found) => idOf(found) === id) ?? unknown(id, matrix));
  const lost = chosen.filter((found) => review.lost(found).length > 0);
  const read = chosen.filter((found) => !lost.includes(found));
  if (read.length > 0) write(review.accept(read));
  process.stdout.write(`${told(read)} accepted.\n`);
  for (const found of lost)
    process.stderr.write(
      `${idOf(found)} is not accepted: words that it rests on are not in the text (${review.lost(found).join(', ')}). ` +
        `Mend it in rules/${found.regulation}/ first.\n`,
    );
  return lost.length > 0 ? 1 : 0;
}

/** The cells and silences of the regulations that the corpus has. */
function matrixOf({ documents }: RegulationIndex): (Cell | Silence)[] {
  return [...cells, ...silences].filter(({ regulation }) => documents.has(regulation));
}

function unknown(id: string, matrix: readonly (Cell | Silence)[]): never {
  const topic = id.split('/').slice(0, 2).join('/');
  const all = matrix.map(idOf);
  const near = all.filter((other) => other.startsWith(topic) || other.endsWith(`/${id}`)).slice(0, NEAR);
  throw new UsageError(
    `There is no cell or silence "${id}" of a regulation in this corpus. ` +
      (near.length > 0 ? `Near: ${near.join(', ')}. ` : '') +
      '--check lists those to be read again, npm run coverage -- --json all of them.',
  );
}

/** "12 cells and 1 silence". */
function told(found: readonly (Cell | Silence)[]): string {
  const silent = found.filter(isSilence).length;
  const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
  return `${count(found.length - silent, 'cell')} and ${count(silent, 'silence')}`;
}

/** One line a cell and a silence, sorted, so that a change reads well; those that the matrix no longer has are left out. */
function write({ cells: cellPins, silences: silencePins, texts }: Pins): void {
  const ids = new Set([...cells, ...silences].map(idOf));
  const kept = <T>(pins: Readonly<Record<string, T>>) => Object.entries(pins).filter(([id]) => ids.has(id));
  const used = new Set(kept(silencePins).map(([, text]) => text));
  const block = (name: string, entries: readonly (readonly [string, unknown])[]): string =>
    `  "${name}": {\n${entries
      .map(([id, pin]) => `    ${JSON.stringify(id)}: ${JSON.stringify(pin)}`)
      .sort()
      .join(',\n')}\n  }`;
  const blocks = [
    block('cells', kept(cellPins)),
    block('silences', kept(silencePins)),
    block(
      'texts',
      Object.entries(texts).filter(([text]) => used.has(text)),
    ),
  ];
  writeFileSync(`${PINS_FILE}.tmp`, `{\n${blocks.join(',\n')}\n}\n`);
  renameSync(`${PINS_FILE}.tmp`, PINS_FILE);
}

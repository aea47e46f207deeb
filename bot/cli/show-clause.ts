import wrapAnsi from 'wrap-ansi';
import type { Clause } from '../../ingest/document.ts';

/** A clause for a person in a terminal: whose it is and its label, then its words, as wide as reads well. */
export function showClause(institution: string, { label, title, text }: Clause): string {
  const width = Math.min(process.stdout.columns || 100, 100) - 2;
  const heading = title === '' || title === label ? label : `${label} ${title}`;
  return `${institution}, ${heading}\n${wrapAnsi(text, width).replace(/^/gm, '  ')}\n`;
}

import chalk from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { Regulation } from '../../ingest/manifest.ts';
import { sourceLine } from '../assistant/compose.ts';
import { words } from '../assistant/words.ts';
import type { Answer, Citation } from '../contract.ts';

/** Characters of a line at most: longer lines are hard to read, however wide the window. */
const WIDEST = 88;
const NARROWEST = 30;

/**
 * An answer for a person at a terminal: headline, why, steps, then each quoted clause with its source line; of several
 * questions, one answer after the other.
 */
export function render(answer: Answer, regulations: readonly Regulation[], columns?: number): string {
  const parts = answer.parts.length > 0 ? answer.parts : [answer];
  return parts.map((part) => renderOne(part, regulations, columns)).join('\n\n');
}

function renderOne(
  answer: Omit<Answer, 'parts'>,
  regulations: readonly Regulation[],
  columns?: number,
): string {
  // A terminal that does not know its width says 0.
  const width = Math.max(NARROWEST, Math.min(columns || 80, WIDEST));
  const fold = (text: string, indent = '') =>
    wrapAnsi(plain(text), width - indent.length, { hard: false, trim: true })
      .split('\n')
      .map((line) => indent + line)
      .join('\n');
  const bullet = (mark: string, text: string) => {
    const indent = ' '.repeat(mark.length + 1);
    return `${mark} ${fold(text, indent).trimStart()}`;
  };
  const blocks = [
    chalk.bold(fold(answer.headline)),
    answer.reasons.map((reason) => bullet('·', reason)).join('\n'),
    answer.steps.map(({ text }, i) => bullet(`${String(i + 1)}.`, text)).join('\n'),
    answer.rows.map(({ text }) => bullet('·', text)).join('\n'),
    (answer.asks?.choices ?? []).map(({ label }, i) => bullet(`[${String(i + 1)}]`, label)).join('\n'),
    answer.next === null ? '' : fold(answer.next),
    answer.citations.length === 0 || words.inFrench[answer.lang] === ''
      ? ''
      : chalk.dim(fold(words.inFrench[answer.lang], '  ')),
    ...answer.citations.map((citation) => quoted(citation, regulations, answer, fold)),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

function quoted(
  citation: Citation,
  regulations: readonly Regulation[],
  { lang }: Omit<Answer, 'parts'>,
  fold: (text: string, indent?: string) => string,
): string {
  const regulation = regulations.find(({ id }) => id === citation.regulation);
  const quote = fold(`« ${citation.quote} »`, '│ ').replace(/^│/gm, chalk.dim('│'));
  return `${quote}\n${chalk.dim(fold(sourceLine(citation, regulation, lang), '  '))}`;
}

/** No control character of a regulation or a question reaches the terminal. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

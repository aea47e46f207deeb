import type { Span } from './document.ts';
import { headingWords } from './headings.ts';
import type { Line } from './lines.ts';
import type { Edit, MappedText } from './mapped-text.ts';

/** A heading as one line without marks. Its marks are set aside with it. */
export const plainHeading = (words: MappedText): MappedText => {
  const tail = /(?<!\*)\*+$/.exec(words.text)?.[0].length ?? 0;
  if (tail > 0 && headingWords(words.text).endsWith(':'))
    return plainHeading(words.replace(words.text.length - tail - 1, words.text.length, ':'));
  const edits = Array.from(words.text.matchAll(/^#+\s*|\*+|[➤➢▶]\s*|\s+/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    put: match[0].trim() === '' ? ' ' : '',
  }));
  return words.replaceAll(edits);
};

/** The words of a heading inside a section, and the marks around them. */
export function withoutHeadingMarks(first: Line, last: Line): { span: Span; marks: Span[] } {
  const head = /^(?:#+\s*)?[*\s]*(?:[➤➢▶]\s*)?[*\s]*/u.exec(first.text)?.[0].length ?? 0;
  // After a colon the words go on below: they stand for the marks, and no hole is left (see withoutMarks).
  const tail =
    last.text.endsWith(':') || headingWords(last.text).endsWith(':')
      ? 0
      : (/(?<!\*)\*+$/.exec(last.text)?.[0].length ?? 0);
  const span: Span = [first.at[0] + head, last.at[1] - tail];
  const marks: Span[] = [
    [first.at[0], span[0]],
    [span[1], last.at[1]],
  ];
  return { span, marks: marks.filter(([start, end]) => end > start) };
}

/** Emphasis and superscript: the words stay, and stand for their marks. A link stays whole: its address is in the text. */
const MARKED = [
  /(\*{1,3})(?=[^\s*])([^*]*[^\s*])(\1)/gu,
  /(<(?:sup|sub|b|i|em|strong|u)>)([^<]+)(<\/(?:sup|sub|b|i|em|strong|u)>)/giu,
];

/** The words of a block without Markdown marks, white space folded. An item has one mark for its level; null: no item. */
export function withoutMarks(words: MappedText, level: number | null): MappedText {
  let text = words;
  for (const marked of MARKED)
    for (let edits = absorbing(text.text, marked); edits.length > 0; edits = absorbing(text.text, marked))
      text = text.replaceAll(edits);
  const spaces = Array.from(text.text.matchAll(/\s+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    put: ' ',
  }));
  text = text.replaceAll(spaces.filter(({ start, end }) => text.text.slice(start, end) !== ' '));
  const mark = level === null ? null : /^([•▪◦‣●■❖➢➤*–—-])(?= |$)/u.exec(text.text)?.[1];
  return mark ? text.replace(0, mark.length, level === 0 ? '•' : '–') : text;
}

/** Takes marks out; the characters beside them stand for them too, so that no hole is left in the source. */
function absorbing(text: string, marked: RegExp): Edit[] {
  return Array.from(text.matchAll(marked), (match): Edit[] => {
    const [whole, open = '', inner = '', close = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (inner.length === 1) return [{ start, end, put: inner }];
    return [
      { start, end: start + open.length + 1, put: inner.charAt(0) },
      { start: end - close.length - 1, end, put: inner.charAt(inner.length - 1) },
    ];
  }).flat();
}

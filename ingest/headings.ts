import type { Line } from './lines.ts';
import type { Review } from './review.ts';

/** A heading, as recognised at a line. */
export interface Heading {
  /** The label of the section that it opens; null for a heading inside its section, which introduces what follows. */
  readonly label: string | null;
  readonly title: string;
  /** How many lines it takes up. */
  readonly lines: number;
  /** Where, in its first line, words begin that are the section's own text; null where the line is all heading. */
  readonly textAt: number | null;
  /** Whether it heads a table of contents. */
  readonly contents: boolean;
}

/** Recognises headings, line after line. It remembers the number and the annex under which it stands. */
export interface HeadingReader {
  at(lines: readonly Line[], n: number): Heading | null;
}

/** The label, fit for an address: "Section 3.01(b)" is "section-3.01-b". */
export const slugOf = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The label of what stands before the first article: the title's own text, the preamble. */
export const PREAMBLE = 'Préambule';

const NAMED =
  /^(article|art\.|section|chapitre|titre|partie)\s+(\d+(?:[.-]\d+)*|[IVX]+|1er|premier)(?:\s+(bis|ter|quater))?(?:\s*[.:–—-]\s*|\s+|$)(.*)$/i;
const DECIMAL = /^(\d+(?:\.\d+)+)\.?\s*(?:[–—-]\s*)?(\S.*)?$/;
const INTEGER = /^(\d+)\s*[.)–—-]\s*(\S.*)$/;
const ANNEX_NUMBER = /^([A-Z]\.?\d+(?:\.\d+)*)\.?\s+(\S.*)$/;
const ROMAN = /^([IVX]+)\s*[.–—-]\s*(\S.*)$/;
const LETTERED = /^\(([a-z])\)\s+(\S.*)$/;
const PREAMBLE_WORD = /^pr[ée]ambule\b\s*[:.–—-]?\s*(.*)$/i;
const ANNEX = /^(annexes?)(?:\s+(\d+|[A-Z]|[IVX]+))?\s*(?:[:.–—-]\s*(.*))?$/i;
const CONTENTS = /^(?:sommaire|table des matières)\s*:?$/i;

const isTitle = (text: string): boolean =>
  text.length <= 120 && !/[.;,]$/.test(text) && /^[«"“(]?\s*[\p{Lu}\d]/u.test(text);
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text);
/** "VOIES DE RECOURS" is "Voies de recours", "les principes" is "Les principes". */
const sentenceCase = (text: string): string => {
  const words = isShouted(text) ? text.toLowerCase() : text;
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The words of a heading, without Markdown marks and arrows. */
export const headingWords = (text: string): string =>
  text
    .replace(/^#+\s*/, '')
    .replaceAll('*', '')
    .replace(/^[➤➢▶]\s*/u, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Headings as regulations write them: "Article 7. Installation", "Section 3.01 Cadre général" with its parts "(b)
 * Horaires", "3.2.1 Règles de vie", "A.1.1 Hygiène", PRÉAMBULE, ANNEXE, Markdown headings with or without a number.
 * Numbers are trusted, Markdown levels only where there is no number. What a review says comes first.
 */
export function headingReader(review: Review | null): HeadingReader {
  let numbered: { label: string; level: number } | null = null;
  let annex: { label: string; level: number } | null = null;
  let opened = false;
  let letter = '';

  function at(lines: readonly Line[], n: number): Heading | null {
    const heading = reviewed(lines, n) ?? general(lines, n);
    if (heading?.label) opened = true;
    return heading;
  }

  function reviewed(lines: readonly Line[], n: number): Heading | null {
    for (const { line, label, title, text } of review?.headings ?? []) {
      const wanted = line.trim().replace(/\s+/g, ' ');
      let words = '';
      for (let count = 1; count <= 4 && n + count <= lines.length; count++) {
        words = `${words} ${headingWords(lines[n + count - 1]?.text ?? '')}`.trim();
        if (words.length > wanted.length) break;
        if (words !== wanted) continue;
        if (label) {
          numbered = { label, level: markdownLevel(lines[n]?.text ?? '') };
          letter = '';
        }
        return { label, title, lines: count, textAt: text ? 0 : null, contents: false };
      }
    }
    return null;
  }

  function general(lines: readonly Line[], n: number): Heading | null {
    const line = lines[n];
    if (!line) return null;
    const level = markdownLevel(line.text);
    const words = headingWords(line.text);
    const next = lines[n + 1];
    // A line of plain text is a heading only where it stands by itself.
    const alone = level > 0 || (line.fresh && (!next || next.fresh));
    if (level === 0 && !line.fresh) return null;
    const heading = (label: string | null, title: string, textAt: number | null = null): Heading => ({
      label,
      title: title.replace(/\s*:$/, ''),
      lines: 1,
      textAt,
      contents: false,
    });
    if (alone && CONTENTS.test(words)) return { ...heading(null, words), contents: true };
    const found = labelled(words, level, alone);
    if (found) {
      const wholeLine =
        found.title === '' || found.annex === true || (alone && (level > 0 || isTitle(found.title)));
      numbered = { label: found.label, level };
      letter = '';
      if (found.annex) annex = { label: found.label, level };
      return wholeLine
        ? heading(found.label, found.title)
        : heading(found.label, '', offsetOf(line.text, words.slice(0, words.length - found.title.length)));
    }
    const part = LETTERED.exec(words);
    if (part && alone && numbered && part[1] === nextLetter(letter) && isTitle(part[2] ?? '')) {
      letter = part[1] ?? '';
      return heading(`${numbered.label}(${letter})`, part[2] ?? '');
    }
    if (level === 0 || words === '') return null;
    if (words.endsWith(':')) return heading(null, words);
    if (!opened) return heading(PREAMBLE, words);
    if (annex && level <= annex.level) annex = null;
    const under = numbered && /\d/.test(numbered.label) && level > numbered.level ? `${numbered.label} ` : '';
    return heading(under + sentenceCase(words), sentenceCase(words));
  }

  function labelled(
    words: string,
    level: number,
    alone: boolean,
  ): { label: string; title: string; annex?: true } | null {
    const named = NAMED.exec(words);
    if (named) {
      const [, word = '', number = '', suffix = '', title = ''] = named;
      const separated = /[.:–—-]\s*$/.test(words.slice(0, words.length - title.length));
      // "Article 12 de l'arrêté…" refers to an article; "Article 12. …" and "Section 2 Organisation" open one.
      if (title === '' ? alone : separated || (alone && isTitle(title))) {
        const name = /^art/i.test(word) ? 'Article' : sentenceCase(word.toLowerCase());
        const n = /^(?:1er|premier|Ier)$/i.test(number) ? '1' : number;
        return { label: `${name} ${n}${suffix ? ` ${suffix}` : ''}`, title };
      }
    }
    const decimal = DECIMAL.exec(words);
    if (decimal?.[1] && (alone || /^\p{Lu}/u.test(decimal[2] ?? '')))
      return { label: decimal[1], title: decimal[2] ?? '' };
    const integer = INTEGER.exec(words);
    if (integer?.[1] && alone && (level > 0 || isShouted(integer[2] ?? '')))
      return {
        label: annex && level > annex.level ? `${annex.label} ${integer[1]}` : integer[1],
        title: integer[2] ?? '',
      };
    const roman = ROMAN.exec(words);
    if (roman?.[1] && alone && (level > 0 || isShouted(roman[2] ?? '')))
      return { label: roman[1], title: roman[2] ?? '' };
    const annexNumber = ANNEX_NUMBER.exec(words);
    if (annexNumber?.[1] && alone && isTitle(annexNumber[2] ?? ''))
      return { label: annexNumber[1], title: annexNumber[2] ?? '' };
    const preamble = PREAMBLE_WORD.exec(words);
    if (preamble && alone && words.length <= 60 && !/[.;,]$/.test(words))
      return { label: PREAMBLE, title: '' };
    const annexed = ANNEX.exec(words);
    if (annexed && alone && words.length <= 120 && !/[.;,]$/.test(words)) {
      const name = sentenceCase((annexed[1] ?? '').toLowerCase());
      return { label: annexed[2] ? `${name} ${annexed[2]}` : name, title: annexed[3] ?? '', annex: true };
    }
    return null;
  }

  return { at };
}

const markdownLevel = (text: string): number => /^(#{1,6})\s/.exec(text)?.[1]?.length ?? 0;

/** Where the words of a line begin that follow `head`, which was taken from its start, marks and spacing aside. */
function offsetOf(line: string, head: string): number {
  let left = head.replace(/\s/g, '').length;
  let at = 0;
  for (; at < line.length && (left > 0 || /[\s*]/.test(line.charAt(at))); at++)
    if (!/[\s*]/.test(line.charAt(at))) left--;
  return at;
}

const nextLetter = (letter: string): string =>
  letter === '' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1);

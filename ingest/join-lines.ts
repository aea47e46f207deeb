import { type Heading, headingReader, headingWords, PREAMBLE } from './headings.ts';
import { BULLET, type Dropped, ENDED, type Line } from './lines.ts';
import type { MappedText } from './mapped-text.ts';
import { plainHeading, withoutHeadingMarks } from './marks.ts';
import type { Review } from './review.ts';

/** A block before it has its place in the reading text. */
export interface Draft {
  readonly kind: 'paragraph' | 'item' | 'heading' | 'title';
  readonly level: number;
  /** Its lines, and the spaces between them. */
  readonly parts: MappedText[];
}

export interface DraftSection {
  readonly label: string;
  readonly title: string;
  readonly leads: boolean;
  readonly drafts: Draft[];
  readonly notes: DraftSection[];
}

/** A footnote is called on its page: at most so many blocks before it. */
const NOTE_REACH = 50;
/** Lists inside lists, at most. */
const DEEPEST = 6;

/**
 * Joins lines into paragraphs and list items, under the headings that they stand below, with the notes of a section
 * after it. What is left out (headings, tables of contents) is added to `dropped`.
 */
export const joinLines = (
  text: MappedText,
  lines: readonly Line[],
  review: Review | null,
  dropped: Dropped[],
): DraftSection[] => new Drafter(text, lines, review, dropped).sections();

const lastLine = ({ parts }: Draft): string => parts.at(-1)?.text ?? '';

class Drafter {
  readonly #text: MappedText;
  readonly #lines: readonly Line[];
  readonly #review: Review | null;
  readonly #dropped: Dropped[];
  readonly #sections: DraftSection[] = [];
  /** Lists that are open, the outermost first: how far their items are indented, and by which mark. */
  #lists: { indent: number; mark: string }[] = [];
  #draft: Draft | null = null;
  /** The footnote that is being read, and the number that marks it. */
  #note: { draft: Draft | null; section: DraftSection } | null = null;

  constructor(text: MappedText, lines: readonly Line[], review: Review | null, dropped: Dropped[]) {
    this.#text = text;
    this.#lines = lines;
    this.#review = review;
    this.#dropped = dropped;
  }

  sections(): DraftSection[] {
    const headings = headingReader(this.#review);
    let inContents = false;
    for (let n = 0; n < this.#lines.length;) {
      const line = this.#lines[n];
      if (!line) break;
      const heading = headings.at(this.#lines, n);
      if (heading) {
        inContents = heading.contents;
        this.#open(heading, this.#lines.slice(n, n + heading.lines));
        n += heading.lines;
        continue;
      }
      if (inContents) this.#dropped.push({ at: line.at, why: 'table of contents' });
      else this.#add(line);
      n++;
    }
    return this.#sections.flatMap((section) => [section, ...section.notes]);
  }

  #open(heading: Heading, lines: readonly Line[]): void {
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return;
    this.#draft = null;
    this.#note = null;
    this.#lists = [];
    const current = this.#sections.at(-1);
    const words = this.#words(first.at[0], last.at[1]);
    if (heading.contents) {
      this.#dropped.push({ at: [first.at[0], last.at[1]], why: 'table of contents' });
      return;
    }
    if (heading.label === null) {
      const { marks, span } = withoutHeadingMarks(first, last);
      this.#dropped.push(...marks.map((at) => ({ at, why: 'heading mark' })));
      this.#begin('heading', 0, plainHeading(this.#words(...span)));
      return;
    }
    if (current?.label !== heading.label)
      this.#sections.push({
        label: heading.label,
        title: heading.title,
        leads: headingWords(last.text).endsWith(':'),
        drafts: [],
        notes: [],
      });
    if (heading.textAt !== null) {
      const start = first.at[0] + heading.textAt;
      if (heading.textAt > 0) this.#dropped.push({ at: [first.at[0], start], why: 'heading' });
      this.#begin('paragraph', 0, this.#words(start, last.at[1]));
      return;
    }
    this.#dropped.push({ at: [first.at[0], last.at[1]], why: 'heading' });
    this.#section().drafts.push({ kind: 'title', level: 0, parts: [plainHeading(words)] });
  }

  #add(line: Line): void {
    if (this.#note && !this.#startsBeyond(line, this.#note.draft)) {
      this.#continueNote(line);
      return;
    }
    this.#note = null;
    if (this.#startsNote(line)) return;
    const bullet = BULLET.exec(line.text)?.[0] ?? (BULLET.test(`${line.text} `) ? line.text : null);
    if (bullet !== null && (line.fresh || /^[^\w\s(]/.test(bullet) || this.#isNext(bullet)))
      this.#item(line, bullet);
    else if (this.#draft && !this.#startsBeyond(line, this.#draft)) this.#continue(this.#draft, line);
    else {
      this.#lists = [];
      this.#begin('paragraph', 0, this.#words(...line.at));
    }
  }

  /** Whether a line begins something new, rather than going on with the sentence that a page break or a wrap cut. */
  #startsBeyond(line: Line, draft: Draft | null): boolean {
    if (!line.fresh || !draft) return false;
    const goesOn = /^[«"“(]?\s*\p{Ll}/u.test(line.text) && !BULLET.test(line.text);
    return draft.kind === 'heading' || !goesOn || ENDED.test(lastLine(draft).replace(/(?<!\*)\*+$/, ''));
  }

  /** Whether a number goes on with the numbered list that is open. */
  #isNext(bullet: string): boolean {
    const last = /^\d+/.exec(this.#draft?.kind === 'item' ? (this.#draft.parts[0]?.text ?? '') : '')?.[0];
    return last !== undefined && Number.parseInt(bullet, 10) === Number(last) + 1;
  }

  #item(line: Line, bullet: string): void {
    const mark = /\w/.test(bullet) ? '1' : bullet.trim();
    const same = (list: { indent: number; mark: string }): boolean =>
      list.mark === mark && Math.abs(list.indent - line.indent) < 2;
    const known = this.#lists.findIndex(same);
    const inner = this.#lists.at(-1);
    if (known >= 0) this.#lists.length = known + 1;
    else if (!inner) this.#lists = [{ indent: line.indent, mark }];
    else if (
      this.#lists.length < DEEPEST &&
      (line.indent >= inner.indent + 2 ||
        (this.#draft !== null && lastLine(this.#draft).endsWith(':') && inner.mark !== mark))
    )
      this.#lists.push({ indent: line.indent, mark });
    else {
      while (this.#lists.length > 1 && (this.#lists.at(-1)?.indent ?? 0) >= line.indent + 2)
        this.#lists.pop();
      this.#lists[this.#lists.length - 1] = { indent: line.indent, mark };
    }
    this.#begin('item', this.#lists.length - 1, this.#words(...line.at));
  }

  #begin(kind: Draft['kind'], level: number, words: MappedText): void {
    this.#draft = { kind, level, parts: [words] };
    this.#section().drafts.push(this.#draft);
  }

  #section(): DraftSection {
    let section = this.#sections.at(-1);
    if (!section) {
      section = { label: PREAMBLE, title: '', leads: false, drafts: [], notes: [] };
      this.#sections.push(section);
    }
    return section;
  }

  #continue(draft: Draft, line: Line): void {
    const joined = /\p{L}-$/u.test(lastLine(draft)) && /^\p{Ll}/u.test(line.text);
    if (!joined) draft.parts.push(this.#text.slice(line.at[0] - 1, line.at[0]).replace(0, 1, ' '));
    draft.parts.push(this.#words(...line.at));
  }

  /** "1 On entend par…", or a "1" with the note below it, after a word that calls it ("affichage1"). */
  #startsNote(line: Line): boolean {
    const [, number = '', space = ''] = /^(\d{1,2})(?:(\s+)\p{Lu}|$)/u.exec(line.text) ?? [];
    if (number === '' || !line.fresh) return false;
    const call = this.#takeCall(number);
    if (!call) return false;
    const section = {
      label: `${call.label} (note ${number})`,
      title: call.title,
      leads: false,
      drafts: [],
      notes: [],
    };
    call.notes.push(section);
    this.#note = { draft: null, section };
    const body = line.at[0] + number.length;
    this.#dropped.push({ at: [line.at[0], body], why: 'footnote number' });
    if (space !== '') this.#continueNote({ ...line, at: [body + space.length, line.at[1]] });
    return true;
  }

  #continueNote(line: Line): void {
    if (!this.#note) return;
    if (this.#note.draft) this.#continue(this.#note.draft, line);
    else {
      this.#note.draft = { kind: 'paragraph', level: 0, parts: [this.#words(...line.at)] };
      this.#note.section.drafts.push(this.#note.draft);
    }
  }

  /** The section that calls a footnote; the number is taken off the word that it is glued to, which stands for it. */
  #takeCall(number: string): DraftSection | null {
    const call = new RegExp(`(?<=\\p{Ll}{2})(\\p{Ll})${number}(?![\\p{L}\\p{N}])`, 'u');
    const near = this.#sections
      .slice(-NOTE_REACH)
      .flatMap((section) => section.drafts.slice(-NOTE_REACH).map((draft) => ({ section, draft })))
      .slice(-NOTE_REACH);
    for (const { section, draft } of near.reverse())
      for (const [n, part] of draft.parts.entries()) {
        const found = call.exec(part.text);
        if (!found) continue;
        draft.parts[n] = part.replace(found.index, found.index + found[0].length, found[1] ?? '');
        return section;
      }
    return null;
  }

  #words(start: number, end: number): MappedText {
    return this.#text.slice(start, end);
  }
}

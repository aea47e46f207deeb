import type { Clause, Span } from './document.ts';
import type { MappedText } from './mapped-text.ts';
import type { Block, OutlinedSection } from './outline.ts';
import { GAP, type Quote, quoteOf } from './quote.ts';
import type { Source } from './read.ts';

/** A list that with its lead-in is no longer than this stays one clause. In characters of the reading text. */
export const SHORT_LIST = 600;
/** No clause is longer than this: a citation may not be. In characters of its text. */
export const LONGEST = 1200;

/** Words that introduce others, or stand for themselves. */
interface Node {
  /** Its own words; null for what only holds others together. */
  readonly own: Span | null;
  readonly children: readonly Node[];
  /** Words after the children that finish the sentence ("… se voit attribuer la note zéro."). */
  readonly tail: Span | null;
}

/**
 * Cuts a section into clauses: paragraphs, short lists, and the items of longer lists, each with the sentences that
 * introduce it. `marks` are the stretches of the reading text that no clause has: the marks of items quoted alone.
 */
export function clausesOf(
  { section, lead, blocks }: OutlinedSection,
  reading: MappedText,
  source: Pick<Source, 'text' | 'pages'>,
): { clauses: Clause[]; marks: Span[] } {
  const clauses: Clause[] = [];
  const marks: Span[] = [];
  const { regulation, label, slug, title } = section;

  const emit = (leads: readonly Span[], own: Span, tails: readonly Span[]): void => {
    const mark = leads.length === 0 ? (/^[•–] /.exec(reading.text.slice(...own))?.[0].length ?? 0) : 0;
    if (mark > 0) marks.push([own[0], own[0] + mark]);
    const words: Span = [own[0] + mark, own[1]];
    let room = LONGEST - cost([...leads, ...tails]);
    let quotes = quotesOf(leads, words, tails, room);
    // What lies between its lines in the source (a page number) makes a text longer than its stretch.
    while (quotes.some(({ whole }) => whole.quote.length > LONGEST)) {
      room -= Math.max(...quotes.map(({ whole }) => whole.quote.length)) - LONGEST;
      quotes =
        room > SHORT_LIST / 2 ? quotesOf(leads, words, tails, room) : quotesOf([], words, [], SHORT_LIST);
    }
    for (const { whole, start, end } of quotes)
      clauses.push({
        regulation,
        label,
        slug,
        title,
        reading: whole.reading,
        spans: whole.spans,
        start,
        end,
        text: whole.quote,
        page: source.pages ? source.pages.findLastIndex((at) => at <= start) + 1 : null,
      });
  };

  const quotesOf = (
    leads: readonly Span[],
    words: Span,
    tails: readonly Span[],
    room: number,
  ): { whole: Quote; start: number; end: number }[] =>
    pieces(words, reading.text, room).map((piece) => {
      const { start, end } = quoteOf(reading, [piece], source.text);
      return { whole: quoteOf(reading, merged([...leads, piece, ...tails]), source.text), start, end };
    });

  /** A short list stays whole, unless something lies between its items in the source. */
  const staysWhole = (node: Node, leads: readonly Span[], tails: readonly Span[]): boolean => {
    const [first] = node.children;
    const last = node.children.at(-1);
    if (!first || !last) return true;
    return (
      (node.own !== null || leads.length > 0) &&
      length([...leads, extent(node), ...tails]) <= SHORT_LIST &&
      reading.toSource(extent(first)[0], extent(last)[1], source.text).length === 1
    );
  };

  const cut = (node: Node, leads: readonly Span[], tails: readonly Span[]): void => {
    if (staysWhole(node, leads, tails)) {
      emit(leads, extent(node), tails);
      return;
    }
    const inner = [...leads];
    if (node.own) {
      const [before, introduction] = lastSentence(node.own, reading.text);
      const carried = cost([...leads, introduction]) <= SHORT_LIST;
      const alone = carried ? before : node.own;
      if (alone) emit(leads, alone, []);
      if (carried) inner.push(introduction);
    }
    const ends = node.tail ? [node.tail, ...tails] : tails;
    const closed = cost(ends) <= SHORT_LIST / 2;
    for (const child of node.children) cut(child, inner, closed ? ends : tails);
    if (node.tail && !closed) emit([], node.tail, []);
  };

  const nodes = tree(blocks, reading.text);
  const introduced = lead !== null && blocks[0]?.kind === 'item' ? 1 : 0;
  if (introduced) cut({ own: lead, children: nodes.slice(0, 1), tail: null }, [], []);
  for (const node of nodes.slice(introduced)) cut(node, [], []);
  return { clauses, marks };
}

/** What stretches take up in the text of a clause, at most. */
const cost = (spans: readonly Span[]): number => length(spans) + GAP.length * spans.length;

const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** From the first word of a node to the last of what it holds. */
const extent = ({ own, children, tail }: Node): Span => {
  const first = children[0];
  const last = children.at(-1);
  const start = own ?? (first ? extent(first) : ([0, 0] as const));
  const end = tail ?? (last ? extent(last) : start);
  return [start[0], end[1]];
};

/** Stretches of the reading text with only a line end between them are one. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && last[1] <= span[0] && span[0] - last[1] <= 1) all[all.length - 1] = [last[0], span[1]];
    else all.push(span);
  }
  return all;
}

/** The last sentence of a paragraph that introduces a list, and what stands before it. */
function lastSentence([start, end]: Span, text: string): [before: Span | null, last: Span] {
  const breaks = [...sentences(text.slice(start, end))];
  const last = start + (breaks.at(-1) ?? 0);
  const before = text.slice(start, last).trimEnd();
  return [before === '' ? null : [start, start + before.length], [last, end]];
}

/** Where the sentences of a paragraph begin. */
function sentences(paragraph: string): number[] {
  return [
    0,
    ...Array.from(
      paragraph.matchAll(/(?<!\b\p{Lu})[.!?…][)»]?\s+(?=[«(]?\s*\p{Lu}[\p{L}'’ ])/gu),
      (m) => m.index + m[0].length,
    ),
  ];
}

/** A stretch in pieces of at most `room` characters, cut at ends of sentences, or at white space where there are none. */
function pieces([start, end]: Span, text: string, room: number): Span[] {
  const all: Span[] = [];
  let at = start;
  while (end - at > room) {
    const words = text.slice(at, at + room + 1);
    const spaces = Array.from(words.matchAll(/\s+/g), (match) => match.index + match[0].length);
    const cut = sentences(words).at(-1) || spaces.at(-1) || room;
    all.push([at, at + words.slice(0, cut).trimEnd().length]);
    at += cut;
  }
  return [...all, [at, end]];
}

/** A line that says nothing but that something follows: "Elle est résumée ci-dessous :", "Par exemple :". */
const POINTS_BELOW = /^.{0,40}(?::|ci-dessous\.|ci-après\.)$/;

/** A line that is no sentence, dot leaders aside: it ends without a full stop. */
const isFragment = (line: string): boolean => !/[.!?;…]$/u.test(line.replace(/(?<![.…\s])[.…\s]{3,}$/u, ''));

/** Puts blocks under those that introduce them. */
function tree(blocks: readonly Block[], text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  const peek = (): Block | undefined => blocks[at];
  const words = (block: Block): string => text.slice(...block.reading);

  /** A paragraph or an item, with the list that it introduces. */
  function introduced(): Node {
    const block = blocks[at++];
    if (!block) return { own: null, children: [], tail: null };
    if (!introduces(block)) return { own: block.reading, children: [], tail: null };
    const children = list(block);
    const next = peek();
    const closes = children.length > 0 && next?.kind === 'paragraph' && /^\p{Ll}/u.test(words(next));
    if (closes) at++;
    return { own: block.reading, children, tail: closes ? next.reading : null };
  }

  function introduces(block: Block): boolean {
    const next = peek();
    if (!next || next.kind === 'heading') return false;
    if (next.kind === 'item' && (block.kind !== 'item' || next.level > block.level))
      return !/[.!?]$/.test(words(block));
    return block.kind !== 'item' && words(block).endsWith(':');
  }

  /** What a block introduces: the items below it, or paragraphs without marks, up to the end of their sentence. */
  function list(block: Block): Node[] {
    const children: Node[] = [];
    for (let next = peek(); next?.kind === 'item'; next = peek()) {
      if (block.kind === 'item' && next.level <= block.level) break;
      children.push(introduced());
    }
    if (children.length > 0) return children;
    for (let next = peek(); next?.kind === 'paragraph'; next = peek()) {
      if (words(next).endsWith(':')) break;
      children.push({ own: next.reading, children: [], tail: null });
      at++;
      if (/[.!?]$/.test(words(next))) break;
    }
    return children;
  }

  /** A heading inside a section introduces all up to the next. */
  function underHeading(): Node {
    const heading = blocks[at++];
    const children: Node[] = [];
    while (peek() && peek()?.kind !== 'heading') children.push(...next());
    return { own: heading?.reading ?? null, children, tail: null };
  }

  /** The items of a list that nothing introduces. */
  function bareList(): Node {
    const children: Node[] = [];
    while (peek()?.kind === 'item') children.push(introduced());
    return { own: null, children, tail: null };
  }

  /** Lines that are no sentences (a title, the fields of a form) keep together, and what points below with the line before it. */
  function paragraphs(): Node[] {
    const first = introduced();
    if (first.children.length > 0 || !first.own) return [first];
    let own = first.own;
    for (let next = peek(); next?.kind === 'paragraph'; next = peek()) {
      const line = words(next);
      const belongs = POINTS_BELOW.test(line) || (isFragment(text.slice(...own)) && isFragment(line));
      if (!belongs || length([[own[0], next.reading[1]]]) > SHORT_LIST) break;
      const node = introduced();
      if (node.children.length > 0) return [{ own, children: [], tail: null }, node];
      own = [own[0], next.reading[1]];
    }
    return [{ own, children: [], tail: null }];
  }

  function next(): Node[] {
    const block = peek();
    if (block?.kind === 'heading') return [underHeading()];
    return block?.kind === 'item' ? [bareList()] : paragraphs();
  }

  while (at < blocks.length) nodes.push(...next());
  return nodes;
}

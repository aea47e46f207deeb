import type { Debris, Section, Span } from './document.ts';
import { slugOf } from './headings.ts';
import { type DraftSection, joinLines } from './join-lines.ts';
import { readLines } from './lines.ts';
import { MappedText } from './mapped-text.ts';
import { withoutMarks } from './marks.ts';
import type { Source } from './read.ts';
import type { Review } from './review.ts';

/** A paragraph, a list item, or a heading inside a section, as one line of the reading text. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'heading';
  /** Depth of a list item, 0 for the outermost list. */
  readonly level: number;
  readonly reading: Span;
}

/** A section and what it is made of. */
export interface OutlinedSection {
  readonly section: Section;
  /** The words of its own heading, where they introduce what follows ("Le contrôle terminal :"). */
  readonly lead: Span | null;
  readonly blocks: readonly Block[];
}

export interface Outline {
  readonly reading: MappedText;
  readonly sections: readonly OutlinedSection[];
  readonly debris: readonly Debris[];
  /** What a person should look at: lines of the review that are not in the source. */
  readonly warnings: readonly string[];
}

/**
 * Finds the sections of a regulation, and joins its lines into paragraphs and list items: over hard wraps, page breaks
 * and the blank lines that they leave inside sentences. Footnotes are lifted out of the text and follow the section that
 * calls them, under its label: "3 (note 1)"; a note that repeats another keeps its own number ("3 (note 2)"), and belongs
 * where it is called, wherever its words were printed. Text before the first article is "Préambule".
 */
export function outline(
  repaired: MappedText,
  source: Pick<Source, 'text' | 'pages'>,
  review: Review | null,
  regulation: string,
): Outline {
  const { lines, dropped, missing } = readLines(repaired, source.text, review, source.pages);
  const drafts = joinLines(repaired, lines, review, dropped);
  const debris = dropped.flatMap(({ at, why }) =>
    repaired.toSource(at[0], at[1], source.text).map((span): Debris => ({ span, why })),
  );
  return {
    ...place(drafts, regulation),
    debris,
    warnings: missing.map(
      (text) => `The review sets aside ${JSON.stringify(text)}, which is not in the source.`,
    ),
  };
}

/** Puts sections one after the other, one line a block. */
function place(
  drafts: readonly DraftSection[],
  regulation: string,
): { reading: MappedText; sections: OutlinedSection[] } {
  const parts: MappedText[] = [];
  const sections: OutlinedSection[] = [];
  const uses = new Map<string, number>();
  let at = 0;
  const put = (words: MappedText): Span => {
    const span: Span = [at, at + words.text.length];
    // The line end stands for the last character of its line: it has no place of its own in the source.
    parts.push(words, words.slice(words.text.length - 1).replace(0, 1, '\n'));
    at = span[1] + 1;
    return span;
  };
  for (const draft of drafts) {
    const start = at;
    const words = draft.drafts.map(({ kind, level, parts: lines }) =>
      withoutMarks(MappedText.join(lines), kind === 'item' ? level : null),
    );
    const spans = words.map(put);
    const blocks = draft.drafts.flatMap(({ kind, level }, n): Block[] => {
      const reading = spans[n];
      return kind === 'title' || !reading ? [] : [{ kind, level, reading }];
    });
    // A heading with no text of its own (a chapter) opens no section.
    if (blocks.length === 0) continue;
    // A label that the regulation uses again is told apart by a number.
    const use = (uses.get(draft.label) ?? 0) + 1;
    uses.set(draft.label, use);
    const label = use === 1 ? draft.label : `${draft.label} (${use})`;
    const [title] = draft.drafts;
    const lead =
      draft.leads && title?.kind === 'title' && words[0] && spans[0]
        ? leadOf(words[0].text, draft.title, spans[0])
        : null;
    sections.push({
      section: {
        regulation,
        label,
        slug: slugOf(label),
        title: draft.title,
        reading: [start, at - 1],
      },
      lead,
      blocks,
    });
  }
  return { reading: MappedText.join(parts), sections };
}

const leadOf = (heading: string, title: string, [start, end]: Span): Span => [
  start + Math.max(0, heading.lastIndexOf(title)),
  end,
];

/**
 * A regulation as the rest of the program sees it: a text that reads well, cut into clauses, every character of
 * which can be traced to the source file.
 *
 * Offsets into the source are UTF-16 code units of the file decoded as UTF-8 (for a PDF: of the text as extracted,
 * which is kept beside the index), half open: `[start, end)`.
 */

/** A stretch of the source, `[start, end)`. */
export type Span = readonly [start: number, end: number];

/**
 * A stretch of the reading text and the stretch of the source that it stands for. Runs are in order and cover the
 * whole reading text. A `kept` run has as many characters on both sides, the same ones but for letters repaired in
 * place (`étre`, `être`), so offsets inside it correspond one by one; any other run (glued words, folded white space)
 * stands for its source stretch as a whole, which is empty for what repair has added.
 */
export interface Run {
  /** Where the run begins in the reading text; it ends where the next one begins. */
  readonly at: number;
  readonly source: Span;
  readonly kept: boolean;
}

/** A labelled part of a regulation (article, section, lettered part, annex, note), in reading order. */
export interface Section {
  readonly regulation: string;
  /** The label that a person would look up: "4.1", "Section 3.01(b)", "Annexe 1". */
  readonly label: string;
  /** The label, fit for an address: "section-3.01-b". */
  readonly slug: string;
  readonly title: string;
  /** Where the section stands in the reading text, its heading included. */
  readonly reading: Span;
}

/** The smallest unit that makes sense when quoted alone: a paragraph, a short list, a list item with its lead-in. */
export interface Clause {
  readonly regulation: string;
  readonly label: string;
  readonly slug: string;
  readonly title: string;
  /** The stretches of the reading text it is made of: the sentence that introduces a list, then the item. */
  readonly reading: readonly Span[];
  /** The same, in the source; more of them where a page break or a footnote lies between. */
  readonly spans: readonly Span[];
  /** From the start of its own words to their end in the source; the lead-in of a list item is not counted. */
  readonly start: number;
  readonly end: number;
  /** Repaired words, white space folded, stretches joined with " […] ". */
  readonly text: string;
  /** 1-based page of a PDF source, null otherwise. */
  readonly page: number | null;
}

/** A stretch of the source that is not part of the regulation's words (page numbers, heading marks), and why. */
export interface Debris {
  readonly span: Span;
  readonly why: string;
}

export interface RegulationDocument {
  readonly regulation: string;
  /** SHA-256 of the source file's bytes, in hex. */
  readonly sourceHash: string;
  /** The regulation in repaired words: one line a paragraph, heading or list item. */
  readonly reading: string;
  readonly runs: readonly Run[];
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  readonly debris: readonly Debris[];
}

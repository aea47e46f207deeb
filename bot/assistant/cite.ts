import type { Clause, RegulationDocument } from '../../ingest/document.ts';
import { locate } from '../../ingest/quote.ts';
import type { Cell, Words } from '../../rules/cell.ts';
import type { Citation } from '../contract.ts';

/** A regulation and the text that its offsets count. */
export interface Text {
  readonly document: RegulationDocument;
  readonly source: string;
}

/** The citation of words that a cell rests on, or null when they do not stand under that label. */
export function citeWords({ document, source }: Text, { label, words }: Words): Citation | null {
  const found = locate(document, source, label, words);
  const section = document.sections.find((s) => s.label === label);
  if (!found || !section) return null;
  const clause = document.clauses.find(
    (c) => c.label === label && c.start <= found.start && found.start < c.end,
  );
  return {
    regulation: document.regulation,
    clause: label,
    slug: section.slug,
    title: section.title,
    quote: found.quote,
    start: found.start,
    end: found.end,
    spans: found.spans.map(([start, end]) => [start, end]),
    page: clause?.page ?? null,
  };
}

/** The citation of a whole clause. */
export function citeClause(clause: Clause): Citation {
  return {
    regulation: clause.regulation,
    clause: clause.label,
    slug: clause.slug,
    title: clause.title,
    quote: clause.text,
    start: clause.start,
    end: clause.end,
    spans: clause.spans.map(([start, end]) => [start, end]),
    page: clause.page,
  };
}

/**
 * The citations of a cell by the cell's own keys; null when any of its words no longer stand in the text: nothing is
 * said on the strength of words that are not there.
 */
export function citeCell(text: Text, cell: Cell): ReadonlyMap<string, Citation> | null {
  const cited = citedIn.get(text.document) ?? new Map<Cell, ReadonlyMap<string, Citation> | null>();
  citedIn.set(text.document, cited);
  const found = cited.get(cell);
  if (found !== undefined) return found;
  const citations = citationsOf(text, cell);
  cited.set(cell, citations);
  return citations;
}

/** Of each document, what was found for its cells: neither of them changes. */
const citedIn = new WeakMap<RegulationDocument, Map<Cell, ReadonlyMap<string, Citation> | null>>();

function citationsOf(text: Text, cell: Cell): ReadonlyMap<string, Citation> | null {
  const citations = new Map<string, Citation>();
  for (const [key, words] of Object.entries(cell.clauses)) {
    const citation = citeWords(text, words);
    if (!citation) return null;
    citations.set(key, citation);
  }
  return citations;
}

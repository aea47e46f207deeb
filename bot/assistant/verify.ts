import type { RegulationDocument, Span } from '../../ingest/document.ts';
import { GAP, mappedReading } from '../../ingest/quote.ts';
import type { Citation } from '../contract.ts';
import type { Text } from './cite.ts';

/** The longest quote (contract, "A quote is the source's own words"). */
export const MAX_QUOTE = 1200;

/**
 * Whether a citation is the source's own words: each part of the quote stands letter for letter in the text as read,
 * inside the clause that it names, at a place that the repair map traces to exactly the span that is given for it.
 */
export function verify(citation: Citation, { document, source }: Text): boolean {
  const parts = citation.quote.split(GAP);
  if (citation.regulation !== document.regulation || parts.length !== citation.spans.length) return false;
  if (citation.quote.length > MAX_QUOTE) return false;
  const sections = document.sections.filter(
    ({ slug, label }) => slug === citation.slug && label === citation.clause,
  );
  const reading = mappedReading(document);
  return parts.every((part, i) =>
    sections.some((section) =>
      places(part, document, section.reading).some((stretch) => {
        const spans = reading.toSource(stretch[0], stretch[1], source);
        const [start, end] = citation.spans[i] ?? [];
        return spans.length === 1 && spans[0]?.[0] === start && spans[0]?.[1] === end;
      }),
    ),
  );
}

/** Every place where words stand in a stretch of the text as read, white space folded. */
function places(words: string, { reading }: RegulationDocument, [from, to]: Span): Span[] {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  return [...reading.slice(from, to).matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => [
    from + index,
    from + index + found.length,
  ]);
}

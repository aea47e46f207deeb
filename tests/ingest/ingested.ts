import { ingestRegulation, type Ingested, ingestSource } from '../../ingest/ingest-regulation.ts';
import { loadManifest } from '../../ingest/manifest.ts';
import { type Review, reviewSchema } from '../../ingest/review.ts';

/** The project's own corpus, ingested: regulation ids and what came of them. */
export async function ingestCorpus(): Promise<Map<string, Ingested>> {
  const regulations = await loadManifest('corpus');
  const ingested = await Promise.all(regulations.map((one) => ingestRegulation('corpus', one)));
  return new Map(regulations.map(({ id }, n) => [id, ingested[n] as Ingested]));
}

/** A text as ingested, with what a review says of it. */
export function ingestText(
  text: string,
  review: Partial<Omit<Review, 'regulation'>> = {},
  pages: readonly number[] | null = null,
): Ingested {
  return ingestSource(
    'test',
    { text, hash: '', pages },
    reviewSchema.parse({ regulation: 'test', ...review }),
  );
}

/** Its clauses as "[label] text". */
export const clausesIn = (text: string, review: Partial<Omit<Review, 'regulation'>> = {}): string[] =>
  ingestText(text, review).document.clauses.map((clause) => `[${clause.label}] ${clause.text}`);

/** Characters of a source, white space aside, that are in no clause and not listed as debris: "offset: character". */
export function lost({ document, source }: Ingested): string[] {
  const kept = new Uint8Array(source.length);
  for (const [start, end] of document.clauses.flatMap((clause) => clause.spans)) kept.fill(1, start, end);
  for (const { span } of document.debris) kept.fill(1, ...span);
  return Array.from(source, (character, at) => `${at}: ${character}`).filter(
    (_, at) => kept[at] === 0 && source.charAt(at).trim() !== '',
  );
}

import { join } from 'node:path';
import { clausesOf } from './clauses.ts';
import type { Debris, RegulationDocument } from './document.ts';
import { IngestError } from './error.ts';
import type { Regulation } from './manifest.ts';
import { outline } from './outline.ts';
import { readSource, type Source } from './read.ts';
import { loadReview, repairSource } from './repair.ts';
import type { Review } from './review.ts';

/** A regulation as ingested, and the text that its offsets count. */
export interface Ingested {
  readonly document: RegulationDocument;
  readonly source: string;
  /** What a person should look at, a sentence each: the review no longer fits the source. */
  readonly warnings: readonly string[];
}

/** Reads a source and its review, and makes a document of them. Throws an IngestError that says what to do. */
export async function ingestRegulation(
  corpusDir: string,
  { id, file }: Pick<Regulation, 'id' | 'file'>,
): Promise<Ingested> {
  const path = join(corpusDir, file);
  const source = await readSource(path);
  const ingested = ingestSource(id, source, reviewOf(corpusDir, id));
  if (ingested.document.clauses.length === 0)
    throw new IngestError(`${path} has no text that could be quoted: check that it is the regulation.`);
  return ingested;
}

/** Source, repaired text, outline, clauses. */
export function ingestSource(id: string, source: Source, review: Review | null): Ingested {
  const { text, mismatches } = repairSource(source.text, review);
  const { reading, sections, debris, warnings } = outline(text, source, review, id);
  const cuts = sections.map((section) => clausesOf(section, reading, source));
  const marks = cuts
    .flatMap((cut) => cut.marks)
    .flatMap(([start, end]) => reading.toSource(start, end, source.text))
    .map((span): Debris => ({ span, why: 'list mark' }));
  return {
    document: {
      regulation: id,
      sourceHash: source.hash,
      reading: reading.text,
      runs: reading.runs(),
      sections: sections.map(({ section }) => section),
      clauses: cuts.flatMap((cut) => cut.clauses),
      debris: [...debris, ...marks].sort((a, b) => a.span[0] - b.span[0]),
    },
    source: source.text,
    warnings: [...mismatches, ...warnings],
  };
}

function reviewOf(corpusDir: string, id: string): Review | null {
  try {
    return loadReview(corpusDir, id);
  } catch (error) {
    throw new IngestError(`${(error as Error).message}: mend the review, or take it away.`, { cause: error });
  }
}

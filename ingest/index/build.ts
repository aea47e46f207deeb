import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Clause } from '../document.ts';
import { ingestRegulation } from '../ingest-regulation.ts';
import type { Regulation } from '../manifest.ts';
import { LatentSemanticEmbedding } from './embedding.ts';
import { FILES, packRuns, type Inputs, type Meta, type StoredDocument } from './files.ts';
import { hintsByClause, type HintSource } from './hints.ts';
import { LexicalIndex } from './lexical.ts';
import { VectorIndex } from './vectors.ts';

/** Ingests every regulation and works out the index. @returns what writes its files into a folder. */
export async function buildIndex(
  corpusDir: string,
  regulations: readonly Regulation[],
  inputs: Inputs,
  embeddingName: string,
  hints: HintSource,
  onProgress: (step: string) => void | Promise<void>,
): Promise<(dir: string) => void> {
  const report = async (step: string): Promise<void> => {
    await onProgress(step);
    // Between two long steps a spinner turns and a signal arrives.
    await setImmediate();
  };
  const stored: StoredDocument[] = [];
  const warnings: string[] = [];
  for (const [n, regulation] of regulations.entries()) {
    await report(`Reading ${regulation.name} (${n + 1} of ${regulations.length})`);
    const { document, source, warnings: found } = await ingestRegulation(corpusDir, regulation);
    const { runs, ...rest } = document;
    stored.push({ document: rest, runs: packRuns(runs), source });
    warnings.push(...found.map((warning) => `${regulation.file}: ${warning}`));
  }

  await report('Indexing the words');
  const clauses = stored.flatMap(({ document }) => document.clauses);
  const sources = new Map(stored.map(({ document, source }) => [document.regulation, source]));
  const clauseHints = hintsByClause(clauses, hints.read(sources));
  const lexical = LexicalIndex.build(clauses, clauseHints);

  await report('Working out which words go together');
  const texts = clauses.map((clause, n) => expandedText(clause, clauseHints[n] ?? []));
  const embedding = LatentSemanticEmbedding.train(texts);
  const vectors = VectorIndex.build(await embedding.embedDocuments(texts), embedding.dimensions);

  const meta: Meta = {
    inputs,
    embedding: { name: embeddingName, dimensions: embedding.dimensions },
    warnings,
  };
  await report('Writing the index');
  return (dir) => {
    const put = (name: string, content: string | Buffer): void => writeFileSync(join(dir, name), content);
    put(FILES.meta, JSON.stringify(meta, null, 1));
    put(FILES.regulations, JSON.stringify(regulations, null, 1));
    put(FILES.documents, JSON.stringify(stored));
    put(FILES.lexical, lexical.toJSON());
    put(FILES.embedding, embedding.toBuffer());
    vectors.write(join(dir, FILES.vectors));
    readBack(join(dir, FILES.vectors), embedding.dimensions);
  };
}

/** What of a clause and its hints is embedded. */
function expandedText(clause: Clause, hints: readonly string[]): string {
  return [clause.title, clause.text, ...hints].join('\n');
}

/** The library of the vectors does not say so when it could not write all of a file. */
function readBack(file: string, dimensions: number): void {
  try {
    VectorIndex.read(file, dimensions);
  } catch (error) {
    throw new Error('the disk is full, or something else cuts files short', { cause: error });
  }
}

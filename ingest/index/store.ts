import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import type { Clause, RegulationDocument } from '../document.ts';
import { IngestError } from '../error.ts';
import { loadManifest, type Regulation } from '../manifest.ts';
import { LIMITS } from '../read.ts';
import { buildIndex } from './build.ts';
import { LatentSemanticEmbedding } from './embedding.ts';
import { FILES, unpackRuns, type Inputs, type Meta, type StoredDocument } from './files.ts';
import { DamagedError, prune, readFolder, writeFolder } from './folder.ts';
import type { HintSource } from './hints.ts';
import { LexicalIndex } from './lexical.ts';
import { VectorIndex } from './vectors.ts';

/** Of the files of an index. Another format, or other code in ingest/, is another index: both are built anew. */
const FORMAT = 1;
/** The embedding that is computed from the corpus. Vectors of another one are never searched with it. */
const EMBEDDING = 'lsa';
/** How many indexes of earlier states of the corpus stay, for processes that still read them. */
const KEPT = 1;

export interface OpenOptions {
  /** The folder that holds regulations.json and the files that it names. */
  readonly corpusDir: string;
  /** Where indexes are kept, one folder for each state of the corpus. */
  readonly indexDir: string;
  readonly hints: HintSource;
  /** What is being done, where the index has to be built. */
  readonly onProgress?: (step: string) => void | Promise<void>;
  /** One line on why an index that was there is built anew. */
  readonly onNotice?: (line: string) => void;
}

export interface Engines {
  readonly lexical: LexicalIndex;
  readonly embedding: EmbeddingsInterface;
  readonly vectors: VectorIndex;
}

/** A corpus as ingested: its documents at once, the engines of a search when one is asked for. */
export class RegulationIndex {
  /** The regulations of the manifest, in its order. */
  readonly regulations: readonly Regulation[];
  /** By the id of the regulation. */
  readonly documents: ReadonlyMap<string, RegulationDocument>;
  /** The text that a document's offsets count, by the id of the regulation. */
  readonly sources: ReadonlyMap<string, string>;
  /** All clauses, in the order of the manifest and of each text; the engines name them by their place here. */
  readonly clauses: readonly Clause[];
  /** What a person who looks after the corpus should look at, a line each. */
  readonly warnings: readonly string[];
  /** Whether it was built just now. */
  readonly built: boolean;
  readonly #loadEngines: () => Engines;
  #engines: Engines | undefined;

  constructor(
    dir: string,
    files: ReadonlyMap<string, Buffer>,
    regulations: readonly Regulation[],
    built: boolean,
  ) {
    const { embedding, warnings } = parse<Meta>(files, FILES.meta);
    const stored = parse<StoredDocument[]>(files, FILES.documents);
    this.regulations = regulations;
    this.documents = new Map(
      stored.map(({ document, runs }) => [document.regulation, { ...document, runs: unpackRuns(runs) }]),
    );
    this.sources = new Map(stored.map(({ document, source }) => [document.regulation, source]));
    this.clauses = stored.flatMap(({ document }) => document.clauses);
    this.warnings = warnings;
    this.built = built;
    this.#loadEngines = () => loadEngines(dir, files, embedding.dimensions);
  }

  /** Loaded at the first call: an answer that a rule decides needs none of them. */
  engines(): Engines {
    return (this.#engines ??= this.#loadEngines());
  }
}

/**
 * The index of a corpus as it is now. It is built where there is none, and built anew where it is damaged or where
 * anything that it was made from has changed.
 *
 * @throws IngestError where the corpus cannot be ingested or the index not be written.
 */
export async function openIndex(options: OpenOptions): Promise<RegulationIndex> {
  const { corpusDir, indexDir, hints, onProgress = () => {}, onNotice = () => {} } = options;
  const regulations = await loadManifest(corpusDir);
  const inputs = inputsOf(corpusDir, regulations, hints);
  const dir = join(indexDir, folderName(inputs));
  try {
    const files = readFolder(dir);
    if (files) return new RegulationIndex(dir, files, regulations, false);
    const changed = changedSince(indexDir, inputs);
    if (changed) onNotice(`The index is out of date (changed: ${changed.join(', ')}): building it anew.`);
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
    onNotice(`The index is damaged (${error.file} in ${dir}): building it anew.`);
  }

  const write = await buildIndex(corpusDir, regulations, inputs, EMBEDDING, hints, onProgress);
  writeFolder(dir, write);
  prune(dir, isIndexFolder, KEPT);
  return new RegulationIndex(dir, readOrGone(dir), regulations, true);
}

function readOrGone(dir: string): Map<string, Buffer> {
  try {
    const files = readFolder(dir);
    if (files) return files;
  } catch (error) {
    if (!(error instanceof DamagedError)) throw error;
  }
  throw gone(dir);
}

function gone(dir: string, cause?: unknown): IngestError {
  return new IngestError(`The index in ${dir} was removed or changed while in use: start again.`, { cause });
}

function loadEngines(dir: string, files: ReadonlyMap<string, Buffer>, dimensions: number): Engines {
  return {
    lexical: LexicalIndex.fromJSON(contentOf(files, FILES.lexical).toString()),
    embedding: LatentSemanticEmbedding.fromBuffer(contentOf(files, FILES.embedding)),
    vectors: readVectors(),
  };

  function readVectors(): VectorIndex {
    try {
      return VectorIndex.read(join(dir, FILES.vectors), dimensions);
    } catch (error) {
      throw gone(dir, error);
    }
  }
}

function inputsOf(corpusDir: string, regulations: readonly Regulation[], hints: HintSource): Inputs {
  const inputs: Record<string, string> = {
    'the format': String(FORMAT),
    'the embedding': EMBEDDING,
    'the program': programHash(),
    'the hints': hints.hash,
    'regulations.json': hash(JSON.stringify(regulations)),
  };
  for (const { id, file } of regulations) {
    inputs[file] = fileHash(join(corpusDir, file));
    inputs[`${id}.review.json`] = fileHash(join(corpusDir, `${id}.review.json`));
  }
  return inputs;
}

/** Of the code that ingests: who takes a newer version of the program gets an index made by it. */
function programHash(): string {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return hash(
    files
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\0'),
  );
}

function fileHash(path: string): string {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return 'absent';
  // Ingest refuses it, and says why.
  if (size > LIMITS.bytes) return 'too large';
  try {
    return hash(readFileSync(path));
  } catch {
    return 'unreadable';
  }
}

function hash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function folderName(inputs: Inputs): string {
  return `index-${hash(JSON.stringify(inputs)).slice(0, 16)}`;
}

function isIndexFolder(name: string): boolean {
  return /^index-[0-9a-f]{16}$/.test(name);
}

/** What has changed since the newest index in the folder was made; null where there is none. */
function changedSince(indexDir: string, inputs: Inputs): string[] | null {
  const folders = entriesOf(indexDir)
    .filter(isIndexFolder)
    .map((name) => join(indexDir, name));
  if (folders.length === 0) return null;
  try {
    const [newest = ''] = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    const { inputs: before } = JSON.parse(readFileSync(join(newest, FILES.meta), 'utf8')) as Meta;
    const names = new Set([...Object.keys(before), ...Object.keys(inputs)]);
    return [...names].filter((name) => before[name] !== inputs[name]);
  } catch {
    return ['unknown'];
  }
}

function entriesOf(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function contentOf(files: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const content = files.get(name);
  if (!content) throw new DamagedError(name);
  return content;
}

function parse<T>(files: ReadonlyMap<string, Buffer>, name: string): T {
  return JSON.parse(contentOf(files, name).toString()) as T;
}

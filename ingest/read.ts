import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { IngestError } from './error.ts';

/** A source as text: what every offset into it counts. */
export interface Source {
  /** The file decoded as UTF-8 (a byte order mark is kept: it counts as white space); of a PDF, the text as extracted. */
  readonly text: string;
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string;
  /** Of a PDF: where each page begins in `text`, the first page first. Null for other sources. */
  readonly pages: readonly number[] | null;
}

/** What one source may ask for at most. A regulation is far below: these stop a file that is something else. */
export interface Limits {
  readonly bytes: number;
  readonly pages: number;
  /** Of its text, in UTF-16 code units. */
  readonly characters: number;
  /** For the extraction of a PDF's text. */
  readonly seconds: number;
}
export const LIMITS: Limits = { bytes: 20 * 2 ** 20, pages: 500, characters: 2_000_000, seconds: 60 };

/** Reads a source, .txt and .md as UTF-8, .pdf by its text layer. Throws an IngestError that says what is wrong. */
export async function readSource(path: string, limits: Limits = LIMITS): Promise<Source> {
  const { size } = await ask(path, () => stat(path));
  if (size > limits.bytes)
    throw new IngestError(`${path} has ${size} bytes, more than ${limits.bytes}: split or shorten it.`);
  const bytes = await ask(path, () => readFile(path));
  const hash = createHash('sha256').update(bytes).digest('hex');
  const isPdf = extname(path).toLowerCase() === '.pdf';
  const read = isPdf ? await readPdf(path, bytes, limits) : { text: decode(path, bytes), pages: null };
  if (read.text.length > limits.characters)
    throw new IngestError(
      `${path} has ${read.text.length} characters, more than ${limits.characters}: split or shorten it.`,
    );
  return { hash, ...read };
}

async function ask<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new IngestError(`${path} cannot be read (${code}): check that it is there, and its permissions.`, {
      cause: error,
    });
  }
}

function decode(path: string, bytes: Uint8Array): string {
  if (bytes.includes(0))
    throw new IngestError(`${path} holds NUL bytes: it is not a text in UTF-8. Save it as UTF-8 text.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new IngestError(`${path} is not in UTF-8: save it again in that encoding.`, { cause: error });
  }
  if (text.trim() === '') throw new IngestError(`${path} is empty: put the text of the regulation in it.`);
  return text;
}

async function readPdf(path: string, bytes: Uint8Array, limits: Limits): Promise<Omit<Source, 'hash'>> {
  const { pages, total } = await extractText(path, bytes, limits);
  if (!pages)
    throw new IngestError(`${path} has ${total} pages, more than ${limits.pages}: split or shorten it.`);
  const starts: number[] = [];
  let text = '';
  for (const page of pages) {
    starts.push(text.length);
    text += `${page}\n\f`;
  }
  if (!/[\p{L}\p{N}]/u.test(text))
    throw new IngestError(
      `${path} holds no text, only images perhaps: recognise its text (OCR) first, or give it as .txt.`,
    );
  return { text, pages: starts };
}

/** What pdf-worker.js answers. */
type Extracted =
  { readonly pages: readonly string[]; total?: never } | { readonly total: number; pages?: never };

/** Runs the worker, and stops it when its time or its memory is used up: a PDF may ask for any amount of either. */
function extractText(path: string, bytes: Uint8Array, limits: Limits): Promise<Extracted> {
  const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), {
    workerData: { bytes: new Uint8Array(bytes), most: limits.pages },
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
    execArgv: [],
  });
  return new Promise<Extracted>((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new IngestError(
            `${path} takes more than ${limits.seconds} s to read: export it again, or give it as .txt.`,
          ),
        ),
      1000 * limits.seconds,
    );
    worker.once('message', resolve);
    worker.once('error', (error) => {
      const why = error.message.replace(/\s+/g, ' ').replace(/\.$/, '');
      reject(new IngestError(`${path} cannot be read as a PDF (${why}): export it again.`, { cause: error }));
    });
    worker.once('exit', () => clearTimeout(timer));
  }).finally(() => worker.terminate());
}

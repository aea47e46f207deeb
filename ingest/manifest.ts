import { open, readFile, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { IngestError } from './error.ts';

/** The kinds of source that ingest reads. */
export const SOURCE_EXTENSIONS: readonly string[] = ['.txt', '.md', '.pdf'];

const text = z.string().trim().min(1, 'must not be empty');
const date = z.iso.date('must be a date such as "2017-07-12", or null').nullable();

/** One regulation of `corpus/regulations.json`. What may be left out has a default. */
export const regulationSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be made of small letters, digits and hyphens'),
  /** The source, relative to the folder of the manifest: .txt, .md or .pdf. */
  file: text,
  /** The institution, as it is shown. */
  name: text,
  title: text,
  /** What people call the institution. */
  aliases: z.array(text).default([]),
  language: text.default('fr'),
  /** The date of this edition, null where the text does not say. */
  edition: date.default(null),
  valid_from: date.default(null),
  valid_to: date.default(null),
  source_url: z.url('must be an address such as "https://…", or null').nullable().default(null),
  /** The IANA time zone in which the dates and clock times of the regulation are meant. */
  time_zone: text.refine(isTimeZone, 'must be a time zone such as "Europe/Paris"').default('Europe/Paris'),
  /** Where a person can ask further; set by the deployer. */
  contact: text.nullable().default(null),
  /** Texts that complete this one and are not in the corpus. */
  companions: z.array(text).default([]),
});
export type Regulation = z.infer<typeof regulationSchema>;

const manifestSchema = z
  .array(regulationSchema, 'must be a list of regulations')
  .min(1, 'names no regulation: add at least one');

/**
 * The regulations of a corpus folder, in the order of its manifest, each with a source that is there. Throws an
 * IngestError that names the file and the field otherwise.
 */
export async function loadManifest(corpusDir: string): Promise<Regulation[]> {
  const path = join(corpusDir, 'regulations.json');
  const found = manifestSchema.safeParse(parseJson(path, await readManifest(path)));
  if (!found.success) {
    const [issue] = found.error.issues;
    const field = z.core.toDotPath(issue?.path ?? []);
    throw new IngestError(`${path}: ${field ? `${field}: ` : ''}${issue?.message ?? 'is not a manifest'}.`);
  }
  for (const [n, regulation] of found.data.entries()) {
    const first = found.data.findIndex(({ id }) => id === regulation.id);
    if (first !== n)
      throw new IngestError(
        `${path}: [${n}].id: "${regulation.id}" is already the id of [${first}]: give each regulation its own.`,
      );
    await checkSource(corpusDir, regulation.file, `${path}: [${n}].file`);
  }
  return found.data;
}

async function readManifest(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new IngestError(
      missing
        ? `${path} is not there: a corpus folder holds a regulations.json that names its sources.`
        : `${path} cannot be read (${(error as NodeJS.ErrnoException).code}): check the file and its permissions.`,
      { cause: error },
    );
  }
}

function parseJson(path: string, json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = (error as Error).message.replace(/\s+/g, ' ');
    throw new IngestError(`${path} is not valid JSON: ${why}.`, { cause: error });
  }
}

async function checkSource(corpusDir: string, file: string, where: string): Promise<void> {
  if (!SOURCE_EXTENSIONS.includes(extname(file).toLowerCase()))
    throw new IngestError(`${where}: "${file}" is not a ${SOURCE_EXTENSIONS.join(', ')} file.`);
  const path = join(corpusDir, file);
  if (isAbsolute(file) || leaves(corpusDir, path))
    throw new IngestError(`${where}: "${file}" is outside the corpus folder: put the source inside it.`);
  try {
    await (await open(path)).close();
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new IngestError(
      missing
        ? `${where}: "${file}" is not in the corpus folder: add it, or take the regulation out of the manifest.`
        : `${where}: "${file}" cannot be read: check its permissions.`,
      { cause: error },
    );
  }
  if (!(await stat(path)).isFile()) throw new IngestError(`${where}: "${file}" is not a file.`);
  // A symbolic link could lead out of the folder.
  if (leaves(await realpath(corpusDir), await realpath(path)))
    throw new IngestError(
      `${where}: "${file}" leads outside the corpus folder: put the source itself there.`,
    );
}

const leaves = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way.startsWith('..') || isAbsolute(way);
};

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

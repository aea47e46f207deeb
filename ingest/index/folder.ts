import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { IngestError } from '../error.ts';

/** The file that names the others with their checksums; a folder without it is not whole. */
const CHECKSUMS = 'checksums.json';
const TEMPORARY = '.tmp';
/** A temporary folder this old belongs to a process that is no more. */
const ABANDONED_MS = 60 * 60 * 1000;

/** A file of an index folder that is not as it was written. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';
  readonly file: string;

  constructor(file: string) {
    super(`${file} is damaged`);
    this.file = file;
  }
}

/**
 * The files of a folder by their names, each as it was written.
 *
 * @throws DamagedError where one is missing, cut short or changed.
 * @returns null where there is no such folder.
 */
export function readFolder(dir: string): Map<string, Buffer> | null {
  if (!existsSync(dir)) return null;
  const listed = readOrDamaged(dir, CHECKSUMS);
  let checksums: Record<string, string>;
  try {
    checksums = JSON.parse(listed.toString()) as Record<string, string>;
  } catch {
    throw new DamagedError(CHECKSUMS);
  }
  return new Map(
    Object.entries(checksums).map(([name, expected]) => {
      const bytes = readOrDamaged(dir, name);
      if (checksum(bytes) !== expected) throw new DamagedError(name);
      return [name, bytes];
    }),
  );
}

/**
 * Writes a folder aside and renames it into place: a reader sees all of it or none. Where another process was faster
 * with a whole one, that one stays. One synchronous stretch: a signal that the program handles comes before or after.
 *
 * @param write Writes the files into the folder that it is given.
 * @throws IngestError where the place cannot be written to; nothing is left behind.
 */
export function writeFolder(dir: string, write: (aside: string) => void): void {
  const aside = `${dir}.${randomUUID()}${TEMPORARY}`;
  const made: string[] = [];
  try {
    makeFolders(aside, made);
    write(aside);
    const checksums = Object.fromEntries(
      readdirSync(aside).map((name) => [name, checksum(readFileSync(join(aside, name)))]),
    );
    writeFileSync(join(aside, CHECKSUMS), JSON.stringify(checksums, null, 1));
    moveIntoPlace(aside, dir);
  } catch (error) {
    if (existsSync(aside)) rmSync(aside, { recursive: true });
    removeEmpty(made);
    throw cannotWrite(dirname(dir), error);
  }
}

/** Removes all but the newest folders beside this one, and what processes that were killed have left. */
export function prune(dir: string, isOurs: (name: string) => boolean, keep: number): void {
  const parent = dirname(dir);
  const others = readdirSync(parent)
    .map((name) => ({ name, path: join(parent, name) }))
    .filter(({ name, path }) => path !== dir && isOurs(name.replace(/\..*$/, '')))
    .map((other) => ({
      ...other,
      age: Date.now() - (statSync(other.path, { throwIfNoEntry: false })?.mtimeMs ?? 0),
    }))
    .sort((a, b) => a.age - b.age);
  const abandoned = others.filter(({ name, age }) => name.endsWith(TEMPORARY) && age > ABANDONED_MS);
  const old = others.filter(({ name }) => !name.endsWith(TEMPORARY)).slice(keep);
  for (const { path } of [...abandoned, ...old]) {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Another process removes it too, or may: the next one that builds tries again.
    }
  }
}

function readOrDamaged(dir: string, name: string): Buffer {
  try {
    return readFileSync(join(dir, name));
  } catch {
    throw new DamagedError(name);
  }
}

function checksum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Makes a folder and those above it that are not there, one by one: where the system makes none (/proc), Node's own
 * recursive mkdir never ends.
 *
 * @param made Gets each folder that was made, the uppermost first.
 */
function makeFolders(dir: string, made: string[]): void {
  if (existsSync(dir)) return;
  makeFolders(dirname(dir), made);
  try {
    mkdirSync(dir);
    made.push(dir);
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Another process may have begun to use them: what holds something stays. */
function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Gone already, or in use.
    }
  }
}

function moveIntoPlace(aside: string, dir: string): void {
  try {
    renameSync(aside, dir);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM'].includes(codeOf(error))) throw error;
    if (isWhole(dir)) {
      rmSync(aside, { recursive: true, force: true });
      return;
    }
    const broken = `${dir}.${randomUUID()}${TEMPORARY}`;
    renameSync(dir, broken);
    renameSync(aside, dir);
    rmSync(broken, { recursive: true, force: true });
  }
}

function isWhole(dir: string): boolean {
  try {
    return readFolder(dir) !== null;
  } catch {
    return false;
  }
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'files may not grow that large (ulimit -f)',
  ENOTDIR: 'a file is in the way',
  EEXIST: 'a file is in the way',
  ENOENT: 'the system makes no folders there',
};

function cannotWrite(dir: string, error: unknown): IngestError {
  const why = WHY[codeOf(error)] ?? (error as Error).message;
  return new IngestError(
    `The index cannot be written to ${dir}: ${why}. ` +
      'Name another folder with --index DIR or the environment variable DATA_DIR.',
    { cause: error },
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { keptSchema, type Kept } from './results.ts';

/** The results of the last change; why floors were lowered, or misleading answers accepted, since the first. */
const RESULTS = 'results.json';
const CHANGES = 'CHANGES.md';
const EVALS = import.meta.dirname;

/** What is kept of earlier runs, and where it was found. */
export interface Committed {
  readonly place: string;
  readonly kept: Kept;
  /** The lines of `evals/CHANGES.md`. */
  readonly reasons: readonly string[];
}

/** What the main branch keeps; null without git, without that branch, or where results have another form there. */
export function keptOnMain(): Committed | null {
  return (
    keptBy('main', (file) => show('main', file)) ?? keptBy('origin/main', (file) => show('origin/main', file))
  );
}

/** What the working tree keeps; null where there is nothing, or results of another form. */
export function keptInTree(folder = EVALS): Committed | null {
  return keptBy('evals/results.json', (file) => readFileSync(join(folder, file), 'utf8'));
}

/**
 * Writes what a run keeps, formatted as the project is: a line for each id, so that a change shows what it changes.
 *
 * @param reason A line to add to `CHANGES.md`.
 */
export async function keep(kept: Kept, reason: string | null, folder = EVALS): Promise<void> {
  await writeFormatted(join(folder, RESULTS), JSON.stringify(kept));
  const changes = join(folder, CHANGES);
  if (reason !== null)
    await writeFormatted(changes, `${readFileSync(changes, 'utf8').trimEnd()}\n${reason}\n`);
}

function keptBy(place: string, read: (file: string) => string): Committed | null {
  try {
    const kept = keptSchema.parse(JSON.parse(read(RESULTS)));
    return { place, kept, reasons: read(CHANGES).split('\n').filter(Boolean) };
  } catch {
    return null;
  }
}

function show(branch: string, file: string): string {
  return execFileSync('git', ['show', `${branch}:./${file}`], {
    cwd: EVALS,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

async function writeFormatted(file: string, text: string): Promise<void> {
  const style = { ...(await resolveConfig(join(EVALS, RESULTS))), filepath: file };
  writeFileSync(file, await format(text, style));
}

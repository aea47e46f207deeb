import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resultsSchema, type Results } from './results.ts';

/** Where the results of the last change are kept. */
export const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));

/** Results to compare with, and where they were found. */
export interface Committed {
  readonly place: string;
  readonly results: Results;
}

/** The results of the main branch, or else the file in the working tree; null where there are none that can be read. */
export function committedResults(): Committed | null {
  for (const [place, read] of [
    ['main', () => show('main')],
    ['origin/main', () => show('origin/main')],
    ['evals/results.json', () => readFileSync(RESULTS, 'utf8')],
  ] as const) {
    const results = parse(read);
    if (results) return { place, results };
  }
  return null;
}

function show(branch: string): string {
  return execFileSync('git', ['show', `${branch}:./results.json`], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Null where there is nothing, or where it has another form than results have now. */
function parse(read: () => string): Results | null {
  try {
    return resultsSchema.parse(JSON.parse(read()));
  } catch {
    return null;
  }
}

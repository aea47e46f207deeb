import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { HintSource } from '../../ingest/index/hints.ts';

export const HALL = `# 1. Entrée en salle

Les candidats en retard de plus de dix minutes ne sont plus admis dans la salle.

# 2. Matériel

Les téléphones portables sont éteints et rangés dans les sacs.

Une calculatrice simple est autorisée.
`;

export const LIBRARY = `# Prêt

Un livre est prêté pour trois semaines.

# Silence

Les conversations sont interdites dans la salle de lecture.
`;

const made: string[] = [];

/** A new folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reglo-test-'));
  made.push(folder);
  return folder;
}
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A corpus of its own folder, by file name without extension; its index takes milliseconds. */
export function smallCorpus(
  texts: Readonly<Record<string, string>> = { hall: HALL, library: LIBRARY },
): string {
  const folder = temporaryFolder();
  const regulations = Object.keys(texts).map((id) => ({ id, file: `${id}.md`, name: id, title: id }));
  writeFileSync(join(folder, 'regulations.json'), JSON.stringify(regulations));
  for (const [id, text] of Object.entries(texts)) writeFileSync(join(folder, `${id}.md`), text);
  return folder;
}

/** A hint on the sentence of the source that holds these words. */
export function hintOn(regulation: string, words: string, text: string): HintSource {
  return {
    hash: `${regulation} ${words} ${text}`,
    read: (sources) => {
      const start = sources.get(regulation)?.indexOf(words) ?? -1;
      return start < 0 ? [] : [{ regulation, start, end: start + words.length, text }];
    },
  };
}

export const NO_HINTS: HintSource = { hash: 'none', read: () => [] };

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'reglo-run-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const command = join(folder, 'command.ts');
const run = (...words: string[]): string =>
  execFileSync(process.execPath, ['bot/cli/run.cjs', command, ...words], { encoding: 'utf8' });

describe('a command run from one file', () => {
  it('reads its arguments, knows the place of its modules, and takes up a change', () => {
    writeFileSync(join(folder, 'module.ts'), 'export const place: string = import.meta.url;');
    writeFileSync(
      command,
      "import { place } from './module.ts'; console.log(place.endsWith('module.ts'), process.argv.slice(2).join());",
    );
    expect(run('a', 'b')).toBe('true a,b\n');
    // From what was kept.
    expect(run('c')).toBe('true c\n');

    writeFileSync(join(folder, 'module.ts'), "export const place: string = 'changed';");
    const later = new Date(Date.now() + 1000);
    utimesSync(join(folder, 'module.ts'), later, later);
    expect(run('d')).toBe('false d\n');
  });
});

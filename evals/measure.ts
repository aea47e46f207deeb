import { spawnSync, type SpawnSyncOptions } from 'node:child_process';

/** Milliseconds that something takes, and what it gives. */
export async function timed<T>(work: () => T | Promise<T>): Promise<[ms: number, result: T]> {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

/** Milliseconds of a command from its call to its exit, median of so many runs. Throws where it fails. */
export function commandTime(command: string, args: readonly string[], cwd: string, runs: number): number {
  const options: SpawnSyncOptions = { cwd, stdio: ['ignore', 'ignore', 'pipe'] };
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    const { status, stderr, error } = spawnSync(command, args, options);
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? String(stderr)}`);
    return performance.now() - started;
  });
  return median(times);
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that so many percent of the values do not exceed (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(Math.ceil((percent / 100) * sorted.length) - 1, 0)] ?? NaN;
}

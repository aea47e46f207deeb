import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  readonly input?: string | Buffer;
  readonly env?: NodeJS.ProcessEnv;
  /** Shell commands to run first, such as `ulimit`. */
  readonly before?: string;
  /** The project to run it in; this one by default. */
  readonly cwd?: string;
  /** When to press Ctrl-C. */
  readonly signalAfterMs?: number;
}

/** Runs a command of bot/cli/ as `npm run` does, to its end. */
export async function command(
  name: string,
  args: readonly string[],
  { input = '', env = {}, before = ':', cwd, signalAfterMs }: CommandOptions = {},
): Promise<Ended> {
  const script = `${before}; exec "$0" bot/cli/run.cjs "$@"`;
  const child = spawn('bash', ['-c', script, process.execPath, `bot/cli/${name}.ts`, ...args], {
    env: { ...process.env, ...env },
    cwd,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  // A command that ends at once closes its input before all is written.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  if (signalAfterMs !== undefined) setTimeout(() => child.kill('SIGINT'), signalAfterMs);
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

import { IngestError } from '../../ingest/error.ts';

/** A fault in how a command was called; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs a command to its end: its result is the exit status. What goes wrong is one line on standard error and a status
 * that is not zero. A reader that has seen enough (`| head`) ends the command quietly.
 */
export async function main(command: () => Promise<number>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  }
  try {
    process.exitCode = await command();
  } catch (error) {
    const expected = error instanceof IngestError || error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${expected ? message : `This should not have happened: ${message}`}\n`);
    process.exitCode = 1;
  }
}

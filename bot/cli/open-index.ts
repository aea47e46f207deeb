import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { Ora } from 'ora';
import { openIndex, type RegulationIndex } from '../../ingest/index/store.ts';
import { projectHints } from './project-hints.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface IndexOptions {
  readonly corpus: string;
  readonly index: string;
}

/** Adds the options that say which corpus, and where its index is kept. */
export function withIndexOptions(command: Command): Command {
  const { corpus, index } = defaultOptions();
  return command
    .option('--corpus <dir>', 'folder with regulations.json and the files that it names', corpus)
    .option('--index <dir>', 'folder for the index', index);
}

/** The project's index of a corpus, built first where need be: progress on a terminal, notices on standard error. */
export async function openProjectIndex({ corpus, index }: IndexOptions): Promise<RegulationIndex> {
  let spinner: Ora | undefined;
  const noLongerStop = stopOnSignal();
  try {
    return await openIndex({
      corpusDir: corpus,
      indexDir: index,
      hints: projectHints(),
      onProgress: async (step) => {
        // A terminal that has no width, as some containers give, would keep the spinner clearing lines forever.
        if (!process.stderr.isTTY || !process.stderr.columns) return;
        // Loaded here: it takes longer than all else that a command does where there is nothing to build.
        spinner ??= (await import('ora')).default({ text: step, discardStdin: false }).start();
        spinner.text = step;
        spinner.render();
      },
      onNotice: (line) => process.stderr.write(`${line}\n`),
    });
  } finally {
    spinner?.stop();
    noLongerStop();
  }
}

/** Ctrl-C takes effect between two steps of ingest, never while files are half written. */
function stopOnSignal(): () => void {
  const statuses = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const handlers = Object.entries(statuses).map(([signal, status]) => {
    const stop = (): never => process.exit(status);
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => handlers.forEach((remove) => remove());
}

/** The project's corpus, and an index in DATA_DIR or else in the project. */
export function defaultOptions(): IndexOptions {
  return {
    corpus: join(PROJECT, 'corpus'),
    index: join(process.env['DATA_DIR'] || join(PROJECT, '.reglo'), 'index'),
  };
}

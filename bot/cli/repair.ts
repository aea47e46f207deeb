import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { format, resolveConfig } from 'prettier';
import { loadFrenchDictionary } from '../../ingest/french-dictionary.ts';
import { loadManifest } from '../../ingest/manifest.ts';
import { type Proposal, proposeRepairs } from '../../ingest/propose-repairs.ts';
import { readSource } from '../../ingest/read.ts';
import { loadReview, repairSource, reviewPath } from '../../ingest/repair.ts';
import { type Review, reviewSchema } from '../../ingest/review.ts';
import { main, UsageError } from './main.ts';

const program = new Command('repair')
  .description(
    'Propose repairs of OCR damage in a regulation, for a person to accept: words that a French dictionary does not ' +
      'know after the repairs of corpus/<id>.review.json, and marks that OCR makes of letters.',
  )
  .argument('<id>', 'the regulation, by its id in regulations.json')
  .option('--corpus <folder>', 'the corpus folder', fileURLToPath(new URL('../../corpus', import.meta.url)))
  .option('--accept', 'ask about each proposal, and append what is accepted to the review')
  .addHelpText(
    'after',
    '\nEach proposal is a line to paste into "repairs" of the review. Read it in its context first: a word may be a' +
      '\nname (add it to "words") or a slip of the author (likewise: it stays).\n',
  )
  .showHelpAfterError('Run with --help to see how.')
  .parse();

const options = program.opts<{ corpus: string; accept?: true }>();
const [id = ''] = program.args;

void main(async () => {
  if (options.accept && !process.stdin.isTTY)
    throw new UsageError('--accept asks questions: run it in a terminal.');
  const regulations = await loadManifest(options.corpus);
  const regulation = regulations.find((one) => one.id === id);
  if (!regulation)
    throw new UsageError(
      `"${id}" is not in the corpus, which has: ${regulations.map((one) => one.id).join(', ')}.`,
    );
  const { text: source } = await readSource(join(options.corpus, regulation.file));
  const review = loadReview(options.corpus, id) ?? reviewSchema.parse({ regulation: id });
  for (const mismatch of repairSource(source, review).mismatches) console.error(mismatch);
  const proposals = proposeRepairs(source, review, await loadFrenchDictionary(review.words));
  if (proposals.length === 0) console.log('Nothing to propose.');
  else if (options.accept) await accept(proposals, review);
  else for (const proposal of proposals) console.log(`${shown(proposal)}\n`);
  return 0;
});

/** The line to paste into the review. */
function entry({ find, count }: Proposal, put: string): string {
  return `{ "find": ${JSON.stringify(find)}, "put": ${JSON.stringify(put)}, "count": ${count} },`;
}

/** A proposal and where it stands, five places at most. */
function shown(proposal: Proposal): string {
  const { find, puts, count, contexts } = proposal;
  return [
    `${JSON.stringify(find)}, ${count === 1 ? 'once' : `${count} times`}`,
    ...contexts.slice(0, 5).map((context) => `  ${context}`),
    ...(contexts.length > 5 ? [`  … and ${contexts.length - 5} more`] : []),
    ...(puts.length > 0 ? puts.map((put) => entry(proposal, put)) : ['  no proposal']),
  ].join('\n');
}

/** Asks about each proposal, and writes the review after each answer that accepts one. */
async function accept(proposals: readonly Proposal[], review: Review): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  terminal.on('close', () => stop.abort());
  const ask = (question: string): Promise<string> => terminal.question(question, { signal: stop.signal });
  const path = reviewPath(options.corpus, id);
  let accepted = 0;
  try {
    for (const [n, proposal] of proposals.entries()) {
      console.log(`\n${n + 1} of ${proposals.length}: ${shown(proposal)}`);
      const answer = (
        await ask('Number of the line to accept, e to write it, w: a right word, q: quit, else next: ')
      )
        .trim()
        .toLowerCase();
      if (answer === 'q') break;
      const put = answer === 'e' ? await ask('Put: ') : proposal.puts[Number(answer) - 1];
      if (answer === 'w') review.words.push(proposal.find);
      else if (put !== undefined) review.repairs.push({ find: proposal.find, put, count: proposal.count });
      else continue;
      await writeReview(path, review);
      accepted++;
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    process.exitCode = 130;
  } finally {
    terminal.close();
  }
  console.log(`\n${accepted} accepted${accepted > 0 ? `, written to ${path}` : ''}.`);
}

/** Writes the review as the project formats it, aside first, so that an interruption leaves the old one whole. */
async function writeReview(path: string, review: Review): Promise<void> {
  const style = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(`${path}.new`, await format(JSON.stringify(review), style));
  renameSync(`${path}.new`, path);
}

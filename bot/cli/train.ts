import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import {
  calibrate,
  keptAside,
  measure,
  type Outcome,
  readMaterial,
  SETTINGS,
  train,
} from '../assistant/understand/training.ts';
import { encode } from '../assistant/understand/weights.ts';

const WEIGHTS = fileURLToPath(new URL('../assistant/understand/weights/classifier.bin', import.meta.url));

const program = new Command('train')
  .description(
    'Learn from rules/phrasings and rules/silences.json which rule a question is about, and write the weights that ' +
      'the assistant loads. Run it after any change to them: a test compares. It takes two to three minutes.',
  )
  .option(
    '--held-out',
    'write nothing: learn from four fifths, and report how the fifth kept aside is understood',
  )
  .showHelpAfterError('Run with --help to see how.')
  .parse();

const { heldOut } = program.opts<{ heldOut?: true }>();

const progress = (what: string) => (pass: number, passes: number) => {
  process.stderr.write(`${what}: pass ${String(pass + 1)} of ${String(passes)}\n`);
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** Right at rank 1 and among the first 3. */
function accuracy(outcomes: readonly Outcome[]): string {
  const among = (n: number) => percent(outcomes.filter(({ before }) => before < n).length, outcomes.length);
  return `${among(1).padStart(7)} ${among(3).padStart(7)}  of ${String(outcomes.length)}`;
}

function report(outcomes: readonly Outcome[], schools: readonly string[]): void {
  const kinds: [string, (right: string) => boolean][] = [
    ['rules', (right) => !/^(silent|none)\//.test(right)],
    ['silences', (right) => right.startsWith('silent/')],
    ['none', (right) => right.startsWith('none/')],
  ];
  console.log('right first, right among the first 3');
  for (const [kind, is] of kinds)
    for (const lang of ['fr', 'en'] as const) {
      const of = outcomes.filter((one) => one.lang === lang && is(one.right));
      console.log(`  ${kind.padEnd(9)} ${lang}  ${'all'.padEnd(8)} ${accuracy(of)}`);
      if (kind === 'rules')
        for (const school of schools)
          console.log(
            `  ${kind.padEnd(9)} ${lang}  ${school.padEnd(8)} ${accuracy(of.filter((one) => one.school === school))}`,
          );
    }
  console.log('how far p can be trusted: share of the phrasings above it, and share of those that are right');
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const above = outcomes.filter(({ guesses }) => (guesses[0]?.p ?? 0) >= threshold);
    const right = above.filter(({ before }) => before === 0);
    console.log(
      `  p >= ${threshold.toFixed(1)}  ${percent(above.length, outcomes.length)}  ${percent(right.length, above.length)}`,
    );
  }
  const answerable = outcomes.filter(({ right }) => !/^(silent|none)\//.test(right));
  for (const prefix of ['silent/', 'none/'])
    console.log(
      `rules taken for ${prefix}…: ${percent(answerable.filter(({ guesses: [first] }) => first?.id.startsWith(prefix)).length, answerable.length)}, ` +
        `at p >= 0.5: ${percent(answerable.filter(({ guesses: [first] }) => first && first.id.startsWith(prefix) && first.p >= 0.5).length, answerable.length)}`,
    );
  const none = outcomes.filter(({ right }) => right.startsWith('none/'));
  const attracted = none.filter(
    ({ guesses: [first] }) => first && !first.id.startsWith('none/') && first.p >= 0.5,
  );
  console.log(`none/… taken for a rule or a silence at p >= 0.5: ${percent(attracted.length, none.length)}`);
}

try {
  const material = readMaterial();
  const aside = keptAside(material.phrasings);
  const unfinished = train(material, aside, SETTINGS, progress('four fifths'));
  const calibrated = calibrate(unfinished, measure(unfinished, material, aside));
  if (heldOut) {
    report(
      measure(calibrated, material, aside),
      calibrated.schools.map(({ id }) => id),
    );
  } else {
    const all = train(material, [], SETTINGS, progress('all phrasings'));
    const schools = all.schools.map((school, i) => ({
      ...school,
      temperature: calibrated.schools[i]?.temperature ?? 1,
    }));
    const bytes = encode({ ...all, schools });
    writeFileSync(`${WEIGHTS}.tmp`, bytes);
    renameSync(`${WEIGHTS}.tmp`, WEIGHTS);
    process.stderr.write(`${WEIGHTS}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
  }
} catch (error) {
  process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

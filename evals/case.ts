import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { UsageError } from '../bot/cli/main.ts';
import { verdictSchema } from '../bot/contract.ts';

/** A passage of a source, by its own words (white space aside). */
const passageSchema = z.object({
  /** The id of the regulation. */
  doc: z.string(),
  /** Where a person finds it. */
  section: z.string(),
  quote: z.string().min(1),
});
export type Passage = z.infer<typeof passageSchema>;

/** A regular expression; it is read without regard to case. */
const patternSchema = z.string().refine(isPattern, 'is not a regular expression');

/** A question with the answer that a careful reader of the text gives: a line of `evals/cases/<set>/*.jsonl`. */
export const caseSchema = z.strictObject({
  id: z.string().regex(/^\S+$/, 'must be a word without spaces'),
  kind: z.enum([
    'rule',
    'lookup',
    'procedure',
    'clarify',
    'unspecified',
    'compare',
    'out_of_scope',
    'smalltalk',
    'adversarial',
    'noise',
  ]),
  /** The language of the question: "fr", "en", or another one. */
  lang: z.string(),
  asker: z.enum(['student', 'proctor', 'staff']),
  /** The school that the answer holds for; null for several or none. */
  institution: z.string().nullish(),
  /** The schools of a comparison. */
  institutions: z.array(z.string()).optional(),
  /** The school that the channel is set to. */
  channel_institution: z.string().optional(),
  /** The cases of a thread are turns of one conversation, in the order of their file. */
  thread: z.string().optional(),
  question: z.string().min(1),
  verdict: verdictSchema,
  /** Other verdicts that careful readers gave. */
  verdict_any: z.array(verdictSchema).default([]),
  /** For a verdict of `clarify`: the facts that may be asked for. */
  missing: z.array(z.string()).default([]),
  /** What the question tells, for who reads the case. */
  facts: z.record(z.string(), z.unknown()).default({}),
  must_say: z.array(patternSchema).default([]),
  must_not_say: z.array(patternSchema).default([]),
  /** The passages that answer, and others that an answer may rest on as well. */
  gold: z.array(passageSchema).default([]),
  gold_any: z.array(passageSchema).default([]),
  /** Why the expected answer is the right one. */
  why: z.string(),
  /** From 1, easy, to 3. */
  difficulty: z.int().min(1).max(3),
});
export type Case = z.infer<typeof caseSchema>;

const CASES = fileURLToPath(new URL('cases/', import.meta.url));

/** Holds the ids of the cases of the first seven topics. */
export const SEVEN_TOPICS = join(CASES, 'sample/seven-topics.txt');

/**
 * The sets of cases, a folder of `evals/cases` each: (a) the sample; those written from the texts and then used for
 * mending; (b) those kept apart, which nobody looks at and no phrasing, weight or threshold is made from.
 */
export const SETS = ['sample', 'mended', 'apart'] as const;
export type CaseSet = (typeof SETS)[number];

/** A set, or the cases of files from elsewhere. */
export type SetName = CaseSet | 'given';

/** The project's files of cases, of all sets or of some. */
export function caseFiles(sets: readonly CaseSet[] = SETS): string[] {
  return sets.flatMap((set) =>
    readdirSync(join(CASES, set))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => join(CASES, set, name)),
  );
}

/** The set to which a file belongs. */
export function setOf(file: string): SetName {
  return SETS.find((set) => dirname(resolve(file)) === join(CASES, set)) ?? 'given';
}

/** The cases of one file, in order. Throws a UsageError that names the line and the field. */
export function readCases(file: string): Case[] {
  return readText(file)
    .split('\n')
    .flatMap((line, n) => (line.trim() === '' ? [] : readCase(line, `${file}:${n + 1}`)));
}

/** The words of a text file: ids of cases. */
export function readIds(file: string): Set<string> {
  return new Set(readText(file).split(/\s+/).filter(Boolean));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}.`, { cause: error });
  }
}

function readCase(line: string, place: string): Case {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: not valid JSON. A file of cases has one object a line.`);
  }
  const checked = caseSchema.safeParse(read);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new UsageError(`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'is not a case'}.`);
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'i');
    return true;
  } catch {
    return false;
  }
}

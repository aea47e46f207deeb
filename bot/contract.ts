import { z } from 'zod';

/**
 * Questions and answers as every surface, the batch mode and the HTTP API exchange them. A surface renders an answer's
 * fields; none parses `text` back.
 */

/** Characters of a question that are read at most; a longer one is refused. */
export const MAX_QUESTION_LENGTH = 100_000;

export const questionSchema = z.object({
  /** Echoed in the answer. */
  id: z.string().max(200).optional(),
  question: z.string(),
  /** The regulation that this channel, page or command is set to, by its id in the manifest. */
  institution: z.string().nullish(),
  /** As set by the channel or page; the wording of the question beats it. */
  role: z.enum(['student', 'proctor', 'staff']).nullish(),
  /** The same thread: turns of one conversation, in order. */
  thread: z.string().max(200).nullish(),
  /** For what a surface says by itself, and where the wording does not show the language. */
  lang: z.enum(['fr', 'en']).nullish(),
  /** Facts given by a button or a form, by the `fact` of `asks`; they beat the wording. */
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).nullish(),
  /** The asker's clock, ISO 8601 with offset. */
  now: z.iso.datetime({ offset: true }).nullish(),
});
export type Question = z.infer<typeof questionSchema>;

const langSchema = z.enum(['fr', 'en']);
export const verdictSchema = z.enum(['yes', 'no', 'conditional', 'unspecified', 'clarify']).nullable();

export const citationSchema = z.object({
  regulation: z.string(),
  /** The label that a person would look up. */
  clause: z.string(),
  slug: z.string(),
  title: z.string(),
  /** The words of the source; " […] " where spans were joined. */
  quote: z.string(),
  /** UTF-16 code units of the source, `[start, end)`. */
  start: z.int(),
  end: z.int(),
  spans: z.array(z.tuple([z.int(), z.int()])),
  page: z.int().nullable(),
});
export type Citation = z.infer<typeof citationSchema>;

export const stepSchema = z.object({ actor: z.string(), text: z.string(), clause: z.string() });

export const rowSchema = z.object({
  regulation: z.string(),
  edition: z.string().nullable(),
  verdict: verdictSchema,
  text: z.string(),
  citations: z.array(citationSchema),
});
export type Row = z.infer<typeof rowSchema>;

const answerFields = z.object({
  id: z.string().nullable(),
  lang: langSchema,
  kind: z.enum([
    'rule',
    'lookup',
    'procedure',
    'clarify',
    'unspecified',
    'compare',
    'out_of_scope',
    'smalltalk',
  ]),
  verdict: verdictSchema,
  /** The regulation that it holds for; null for several or none. */
  regulation: z.string().nullable(),
  edition: z.string().nullable(),
  thread: z.string().nullable(),
  /** Every fact that can still change the verdict, the most useful first. */
  missing: z.array(
    z.enum(['institution', 'exam_duration', 'delay', 'elapsed', 'date', 'mode', 'cause', 'other']),
  ),
  asks: z
    .object({
      fact: z.string(),
      question: z.string(),
      choices: z.array(z.object({ value: z.string(), label: z.string() })).nullable(),
    })
    .nullable(),
  headline: z.string(),
  reasons: z.array(z.string()),
  steps: z.array(stepSchema),
  next: z.string().nullable(),
  deadline: z.iso.date().nullable(),
  worded_by: z.enum(['rules', 'model']),
  citations: z.array(citationSchema),
  rule: z
    .object({
      id: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
      trace: z.array(z.object({ text: z.string(), holds: z.boolean() })),
    })
    .nullable(),
  rows: z.array(rowSchema),
  /** What a person reads, whole: Markdown, headline first, quotes as block quotes. */
  text: z.string(),
  /** Not part of the contract. */
  debug: z.unknown().optional(),
});

export const answerSchema = answerFields.extend({ parts: z.array(answerFields) });
export type Answer = z.infer<typeof answerSchema>;

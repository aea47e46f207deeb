import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Topic } from '../rules/topic.ts';
import { topics, type TopicId } from '../rules/topics/index.ts';

const FOLDER = new URL('../rules/phrasings/', import.meta.url);

/**
 * What "yes" as an answer to a phrasing would say of its proposition P:
 * - `so`: that P is so, or allowed; `not-so`: that it is not;
 * - `must`: that P is an obligation; `must-not`: that its contrary is;
 * - `open`: nothing, since it is no yes/no question;
 * - `beside`: neither, since it asks about a detail that P does not settle.
 */
export const asksSchema = z.enum(['so', 'not-so', 'must', 'must-not', 'open', 'beside']);
export type Asks = z.infer<typeof asksSchema>;

const lineSchema = z.strictObject({
  proposition: z.string(),
  lang: z.enum(['fr', 'en']),
  asks: asksSchema.optional(),
  text: z.string().min(1),
  rule: z.string().optional(),
});

/** What a question that is about no regulation is: about something else, or small talk. */
export const NONE = { 'out-of-scope': 'none/out-of-scope', smalltalk: 'none/smalltalk' } as const;

/** A way in which people ask: a line of rules/phrasings/<topic>.jsonl (none.jsonl for what is no exam matter). */
export interface Phrasing {
  /** What it is about: "late-entry/enter", "none/smalltalk". */
  readonly about: string;
  readonly lang: 'fr' | 'en';
  readonly text: string;
  readonly asks?: Asks | undefined;
  /** The rule of the inventory, or the silence (`silent/<id>`), that it was written for. */
  readonly rule?: string | undefined;
}

/** The files that hold them, always in the same order. */
function files(): { name: string; bytes: Buffer }[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }));
}

/** All phrasings, always in the same order. Throws on a line that cannot be read, naming it. */
export function readPhrasings(): Phrasing[] {
  return files().flatMap(({ name, bytes }) => phrasingsIn(name, bytes.toString('utf8')));
}

/** Tells, without reading them, whether the phrasings are the same: SHA-256 of their files, in hex. */
export function phrasingsHash(): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files()) hash.update(name).update(bytes);
  return hash.digest('hex');
}

function phrasingsIn(name: string, jsonl: string): Phrasing[] {
  const topic = name.replace('.jsonl', '');
  const propositions = propositionsOf(topic);
  return jsonl.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const read = lineSchema.safeParse(parsed(line));
    if (!read.success || !propositions.includes(read.data.proposition))
      throw new Error(
        `rules/phrasings/${name}, line ${String(i + 1)}: expected {"proposition": one of ${propositions.join(', ')}; "lang": "fr" or "en"; "text": "…"; "rule": optional}.`,
      );
    const { proposition, ...rest } = read.data;
    return [{ about: `${topic}/${proposition}`, ...rest }];
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function propositionsOf(topic: string): readonly string[] {
  if (topic === 'none') return Object.keys(NONE);
  if (!Object.hasOwn(topics, topic)) throw new Error(`rules/phrasings/${topic}.jsonl is named for no topic.`);
  const { propositions }: Topic = topics[topic as TopicId];
  return Object.keys(propositions);
}

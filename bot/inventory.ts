import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const INVENTORY = fileURLToPath(new URL('../rules/inventory.json', import.meta.url));
const SILENCES = fileURLToPath(new URL('../rules/silences.json', import.meta.url));

/** A rule of rules/inventory.json: what one regulation says in one place, and the words that say it. */
export interface InventoryRule {
  readonly regulation: string;
  /** "cnam/late-admission". */
  readonly id: string;
  /** What the rule says, in English. */
  readonly statement: string;
  /** Verbatim quotes of the source, unrepaired. */
  readonly clauses: readonly { readonly quote: string }[];
}

/** An entry of rules/silences.json: a thing that people ask and that some regulations do not answer. */
export interface InventorySilence {
  /** "phone-search"; silences and cells claim it as "silent/phone-search". */
  readonly id: string;
  /** The ids of the regulations that do not answer. */
  readonly silent: readonly string[];
}

let rules: readonly InventoryRule[] | undefined;

/** The rules of the inventory, read once. */
export function inventory(): readonly InventoryRule[] {
  return (rules ??= JSON.parse(readFileSync(INVENTORY, 'utf8')) as InventoryRule[]);
}

/** What the regulations were found not to say. */
export function inventoryOfSilences(): readonly InventorySilence[] {
  return JSON.parse(readFileSync(SILENCES, 'utf8')) as InventorySilence[];
}

/** Every place where words stand in a text, white space folded: UTF-16 code units, `[start, end)`. */
export function occurrences(words: string, text: string): [start: number, end: number][] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('\\s+');
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ]);
}

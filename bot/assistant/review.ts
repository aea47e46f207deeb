import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Clause, Span } from '../../ingest/document.ts';
import type { RegulationIndex } from '../../ingest/index/store.ts';
import { words as terms } from '../../ingest/index/text.ts';
import { locate } from '../../ingest/quote.ts';
import type { Cell, Silence, Words } from '../../rules/cell.ts';
import { cells as matrixCells, idOf, isSilence, silences as matrixSilences } from '../../rules/matrix.ts';

/** Written by `npm run ingest -- --accept`, and by nothing else. */
export const PINS_FILE = fileURLToPath(new URL('../../rules/pins.json', import.meta.url));

/** The text that each cell and each silence was last read against. A hash is 12 hex digits of a SHA-256. */
export interface Pins {
  /** By a cell's id, then by its keys: the whole clauses in which the words stand. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By a silence's id: all that the regulation said. */
  readonly silences: Readonly<Record<string, string>>;
  /** By that hash: the clauses it was made of, in any order, so that what is new and what is gone can be told. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

/** The project's pins, as committed. */
export function projectPins(): Pins {
  return JSON.parse(readFileSync(PINS_FILE, 'utf8')) as Pins;
}

/** Share of the words of a lost quote that a clause must have to be shown in its place. */
const ALIKE = 0.5;
/** Labels of new clauses that a reason names. */
const NAMED = 5;

/**
 * Compares a corpus with what the matrix was read against. A cell is pinned to the whole clauses in which its words
 * stand (an exception added beside them counts), a silence to all clauses of its regulation, in any order: what is not
 * as it was read says nothing until somebody has read it again. Each is compared once, when first asked for.
 */
export class Review {
  readonly #index: RegulationIndex;
  readonly #pins: Pins;
  readonly #reasons = new Map<Cell | Silence, readonly string[]>();
  readonly #texts = new Map<string, Text>();

  constructor(index: RegulationIndex, pins: Pins = projectPins()) {
    this.#index = index;
    this.#pins = pins;
  }

  /** Why a cell or a silence has to be read again, a phrase each; none where the text is as it was read. */
  reasons(found: Cell | Silence): readonly string[] {
    const known = this.#reasons.get(found);
    if (known) return known;
    const reasons = isSilence(found) ? this.#reasonsOfSilence(found) : this.#reasonsOfCell(found);
    this.#reasons.set(found, reasons);
    return reasons;
  }

  /** The keys of the words that are in the text no longer; "nearby" for those of a silence. */
  lost(found: Cell | Silence): string[] {
    return wordsOf(found)
      .filter(([, words]) => this.#clausesWith(found.regulation, words) === null)
      .map(([key]) => key);
  }

  /** The clauses that hold the words of a cell, or the most of what is left of them; the first words' first. */
  clausesLeft(cell: Cell): Clause[] {
    const clauses = this.#index.documents.get(cell.regulation)?.clauses ?? [];
    const left = Object.values(cell.clauses).flatMap(
      (words) => this.#clausesWith(cell.regulation, words) ?? nearest(words.words, clauses),
    );
    return [...new Set(left)];
  }

  /** The pins once these have been read; none of them may have lost its words. */
  accept(read: readonly (Cell | Silence)[]): Pins {
    // What the matrix has no more, or has turned from a silence into a cell, leaves no pin behind.
    const cells = ofMatrix(this.#pins.cells, matrixCells);
    const silences = ofMatrix(this.#pins.silences, matrixSilences);
    const texts: Record<string, readonly string[]> = { ...this.#pins.texts };
    for (const found of read)
      if (isSilence(found)) {
        const text = this.#textOf(found.regulation);
        silences[idOf(found)] = text.hash;
        texts[text.hash] = [...text.clauses.keys()].sort();
      } else cells[idOf(found)] = this.#pinOf(found);
    const used = new Set(Object.values(silences));
    return {
      cells,
      silences,
      texts: Object.fromEntries(Object.entries(texts).filter(([hash]) => used.has(hash))),
    };
  }

  #reasonsOfCell(cell: Cell): string[] {
    const lost = this.#lostReasons(cell);
    const pinned = this.#pins.cells[idOf(cell)];
    if (!pinned) return ['new cell, never read', ...lost];
    const changed = Object.entries(this.#pinOf(cell)).flatMap(([key, hash]) => {
      const place = `${cell.clauses[key]?.label ?? ''} (${key})`;
      if (pinned[key] === undefined) return [`${place}: new words, never read`];
      return pinned[key] === hash ? [] : [`${place}: the clause changed`];
    });
    return [...lost, ...changed];
  }

  #reasonsOfSilence(silence: Silence): string[] {
    const lost = this.#lostReasons(silence);
    const pinned = this.#pins.silences[idOf(silence)];
    if (pinned === undefined) return ['new silence, never read', ...lost];
    const text = this.#textOf(silence.regulation);
    return text.hash === pinned ? lost : [...lost, this.#difference(text, pinned)];
  }

  /** "2 clauses new (4.1, 4.2), 1 clause gone": a changed clause is one of each. */
  #difference({ clauses }: Text, pinned: string): string {
    const before = new Set(this.#pins.texts[pinned]);
    const labels = [...clauses].filter(([hash]) => !before.has(hash)).map(([, { label }]) => label);
    const gone = [...before].filter((hash) => !clauses.has(hash)).length;
    const named = [...new Set(labels)];
    const more = named.length > NAMED ? ` and ${named.length - NAMED} more` : '';
    return [
      ...(labels.length > 0
        ? [`${count(labels.length)} new (${named.slice(0, NAMED).join(', ')}${more})`]
        : []),
      ...(gone > 0 ? [`${count(gone)} gone`] : []),
    ].join(', ');
  }

  #lostReasons(found: Cell | Silence): string[] {
    const lost = this.lost(found);
    return wordsOf(found)
      .filter(([key]) => lost.includes(key))
      .map(([key, { label }]) => `${label} (${key}): words no longer there`);
  }

  /** A hash for each of the cell's words that the text has. */
  #pinOf({ regulation, clauses }: Cell): Record<string, string> {
    return Object.fromEntries(
      Object.entries(clauses).flatMap(([key, words]) => {
        const holding = this.#clausesWith(regulation, words);
        return holding ? [[key, hashOf(holding.map(({ text }) => text).join('\n'))]] : [];
      }),
    );
  }

  /** The clauses in which words stand, null where they are not in the text. */
  #clausesWith(regulation: string, { label, words }: Words): Clause[] | null {
    const document = this.#index.documents.get(regulation);
    const source = this.#index.sources.get(regulation);
    const quote = document && source !== undefined && locate(document, source, label, words);
    return quote ? clausesAt(document.clauses, quote.spans) : null;
  }

  #textOf(regulation: string): Text {
    const known = this.#texts.get(regulation);
    if (known) return known;
    const clauses = new Map(
      (this.#index.documents.get(regulation)?.clauses ?? []).map((clause) => [hashOf(clause.text), clause]),
    );
    const text = { hash: hashOf([...clauses.keys()].sort().join('\n')), clauses };
    this.#texts.set(regulation, text);
    return text;
  }
}

/** A regulation as a set of clauses, by their hashes. */
interface Text {
  readonly hash: string;
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** The words that a cell or a silence shows, by key. */
function wordsOf(found: Cell | Silence): [key: string, words: Words][] {
  if (!isSilence(found)) return Object.entries(found.clauses);
  return found.nearby ? [['nearby', found.nearby]] : [];
}

/**
 * The clauses whose own words are at these places; where only the sentence that introduces a list is, all the items
 * that carry it along.
 */
function clausesAt(clauses: readonly Clause[], places: readonly Span[]): Clause[] {
  const carrying = clauses.filter(({ spans }) =>
    spans.some((span) => places.some((at) => overlap(span, at))),
  );
  const own = carrying.filter(({ spans, start, end }) =>
    spans.some(
      (span) => overlap(span, [start, end]) && places.some((at) => overlap(within(span, [start, end]), at)),
    ),
  );
  return own.length > 0 ? own : carrying;
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

const within = (a: Span, b: Span): Span => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

/** The clause that has most of these words, if it has enough of them. */
function nearest(lost: string, clauses: readonly Clause[]): Clause[] {
  const wanted = new Set(terms(lost));
  let best: Clause[] = [];
  let most = ALIKE * wanted.size;
  for (const clause of clauses) {
    const shared = new Set(terms(clause.text).filter((term) => wanted.has(term))).size;
    if (shared <= most) continue;
    most = shared;
    best = [clause];
  }
  return best;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

const count = (n: number): string => (n === 1 ? '1 clause' : `${n} clauses`);

/** The pins of what the matrix still has. */
function ofMatrix<T>(
  pins: Readonly<Record<string, T>>,
  matrix: readonly (Cell | Silence)[],
): Record<string, T> {
  const ids = new Set(matrix.map(idOf));
  return Object.fromEntries(Object.entries(pins).filter(([id]) => ids.has(id)));
}

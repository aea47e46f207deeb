import MiniSearch, { type Options } from 'minisearch';
import type { Clause } from '../document.ts';
import { stems, words } from './text.ts';

/** A clause by its place in the index, and how well it matches: higher is better, on the scale of its own index. */
export interface Ranked {
  readonly clause: number;
  readonly score: number;
}

const OPTIONS: Options<{ id: number; text: string; title: string; hints: string }> = {
  fields: ['text', 'title', 'hints'],
  tokenize: words,
  processTerm: stems,
  searchOptions: {
    // A clause has none to a hundred hints: occurrences go on counting (k), long fields are not favoured (d).
    bm25: { k: 8, b: 0.7, d: 0 },
    // One slip of the keyboard in a word of more than five letters.
    fuzzy: (term) => (term.length > 5 ? 1 : false),
  },
};

/** Search by words: BM25 (Robertson and Zaragoza 2009) over a clause's text, its title, and its hints. */
export class LexicalIndex {
  readonly #search: MiniSearch;

  private constructor(search: MiniSearch) {
    this.#search = search;
  }

  /** @param hints The hints of each clause, in the order of the clauses. */
  static build(clauses: readonly Clause[], hints: readonly (readonly string[])[]): LexicalIndex {
    const search = new MiniSearch(OPTIONS);
    search.addAll(
      clauses.map(({ text, label, title }, id) => ({
        id,
        text,
        title: `${label} ${title}`,
        hints: (hints[id] ?? []).join('\n'),
      })),
    );
    return new LexicalIndex(search);
  }

  /** The best clauses among those that `admits` lets through, best first. */
  search(query: string, limit: number, admits: (clause: number) => boolean): Ranked[] {
    return this.#search
      .search(query, { filter: ({ id }) => admits(id as number) })
      .slice(0, limit)
      .map(({ id, score }) => ({ clause: id as number, score }));
  }

  toJSON(): string {
    return JSON.stringify(this.#search);
  }

  static fromJSON(json: string): LexicalIndex {
    return new LexicalIndex(MiniSearch.loadJSON(json, OPTIONS));
  }
}

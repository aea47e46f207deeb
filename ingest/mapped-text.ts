import type { Run, Span } from './document.ts';

/** `[start, end)` of a text, and what to put in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

/**
 * A text each character (UTF-16 code unit) of which knows the stretch of the source that it stands for. Repairing,
 * cutting and joining make new texts and carry that knowledge along.
 */
export class MappedText {
  readonly text: string;
  readonly #from: Int32Array;
  readonly #to: Int32Array;

  private constructor(text: string, from: Int32Array, to: Int32Array) {
    this.text = text;
    this.#from = from;
    this.#to = to;
  }

  /** The source itself: every character stands for itself. */
  static of(source: string): MappedText {
    const from = new Int32Array(source.length).map((_, i) => i);
    return new MappedText(
      source,
      from,
      from.map((i) => i + 1),
    );
  }

  /** A text read back from its runs (see `runs`). */
  static fromRuns(text: string, runs: readonly Run[]): MappedText {
    const from = new Int32Array(text.length);
    const to = new Int32Array(text.length);
    runs.forEach((run, n) => {
      const end = runs[n + 1]?.at ?? text.length;
      for (let i = run.at; i < end; i++) {
        from[i] = run.kept ? run.source[0] + (i - run.at) : run.source[0];
        to[i] = run.kept ? run.source[0] + (i - run.at) + 1 : run.source[1];
      }
    });
    return new MappedText(text, from, to);
  }

  static join(parts: readonly MappedText[]): MappedText {
    const length = parts.reduce((n, part) => n + part.text.length, 0);
    const from = new Int32Array(length);
    const to = new Int32Array(length);
    let at = 0;
    for (const part of parts) {
      from.set(part.#from, at);
      to.set(part.#to, at);
      at += part.text.length;
    }
    return new MappedText(parts.map((part) => part.text).join(''), from, to);
  }

  slice(start: number, end = this.text.length): MappedText {
    return new MappedText(
      this.text.slice(start, end),
      this.#from.slice(start, end),
      this.#to.slice(start, end),
    );
  }

  /** The same with `put` in the place of `[start, end)`: each character of `put` stands for all that was there. */
  replace(start: number, end: number, put: string): MappedText {
    return this.replaceAll([{ start, end, put }]);
  }

  /**
   * Many replacements at once, in one pass. The edits are in order and do not overlap. What is put where nothing was
   * (`start` = `end`) stands for the empty stretch there.
   */
  replaceAll(edits: readonly Edit[]): MappedText {
    const parts: MappedText[] = [];
    let at = 0;
    for (const { start, end, put } of edits) {
      if (start < at || end < start || end > this.text.length)
        throw new Error(`edit [${start}, ${end}) is out of order or out of the text`);
      const from = this.#from[start] ?? this.#to.at(-1) ?? 0;
      const to = end > start ? (this.#to[end - 1] ?? from) : from;
      parts.push(this.slice(at, start));
      parts.push(
        new MappedText(put, new Int32Array(put.length).fill(from), new Int32Array(put.length).fill(to)),
      );
      at = end;
    }
    return MappedText.join([...parts, this.slice(at)]);
  }

  /**
   * The stretches of the source that `[start, end)` stands for, in order. Stretches with nothing but white space
   * between them are one; `source` is needed to see that.
   */
  toSource(start: number, end: number, source: string): Span[] {
    const spans: [number, number][] = [];
    for (let i = start; i < end; i++) {
      const from = this.#from[i] ?? 0;
      const to = this.#to[i] ?? 0;
      const last = spans.at(-1);
      if (last && from >= last[0] && source.slice(last[1], from).trim() === '')
        last[1] = Math.max(last[1], to);
      else spans.push([from, to]);
    }
    return spans;
  }

  /** The map, as few runs as carry it. */
  runs(): Run[] {
    const runs: Run[] = [];
    for (let i = 0; i < this.text.length; i++) {
      const from = this.#from[i] ?? 0;
      const to = this.#to[i] ?? 0;
      const last = runs.at(-1);
      const sameStretch = last && !last.kept && last.source[0] === from && last.source[1] === to;
      const nextInLine = last && last.kept && last.source[0] + (i - last.at) === from && to === from + 1;
      if (sameStretch) continue;
      if (nextInLine) continue;
      runs.push({ at: i, source: [from, to], kept: to === from + 1 });
    }
    return runs;
  }
}

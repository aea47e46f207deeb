import { random } from '../bot/assistant/understand/training.ts';

/** Chance that can be repeated: the same seed throws the same numbers. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = random(seed);
  }

  /** A whole number from 0, below `end`. */
  below(end: number): number {
    return Math.floor(this.#next() * end);
  }

  /** A whole number from `least` to `most`. */
  from(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Small numbers as often as large ones, from 1 to `most`: each power of ten is as likely. */
  size(most: number): number {
    return Math.min(most, Math.floor(Math.exp(this.#next() * Math.log(most + 1))));
  }

  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  /** The same list in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const left = [...list];
    return list.map(() => left.splice(this.below(left.length), 1)).flat();
  }
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUESTION_LENGTH } from '../../bot/contract.ts';
import { Dice } from '../../evals/dice.ts';
import { mutate, mutations, repeated, type Mutation } from '../../evals/mutate.ts';

const TEXT = 'Épreuve de 3 h au Cnam 🙂, 50 min de retard : puis-je entrer ?';
const OTHERS = ['May I use my phone?', 'Qui siège au jury ?'];
const all = (mutation: Mutation, text = TEXT): string[] =>
  Array.from({ length: 60 }, (_, seed) => mutation(text, new Dice(seed), OTHERS));
const sorted = (text: string): string[] => text.split(' ').sort();

describe('dice', () => {
  it('throw the same with the same seed, and otherwise with another', () => {
    const thrown = (seed: number): number[] => {
      const dice = new Dice(seed);
      return Array.from({ length: 20 }, () => dice.below(1000));
    };
    expect(thrown(1)).toEqual(thrown(1));
    expect(thrown(1)).not.toEqual(thrown(2));
  });

  it('stay within what is asked', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 100_000 }), (seed, most) => {
        const dice = new Dice(seed);
        expect(dice.below(most)).toBeLessThan(most);
        expect(dice.size(most)).toSatisfy((size: number) => size >= 1 && size <= most);
        expect(dice.from(-2, 2)).toSatisfy((n: number) => Number.isInteger(n) && Math.abs(n) <= 2);
        expect(dice.pick([most])).toBe(most);
      }),
    );
    expect(() => new Dice(1).pick([])).toThrow('nothing to pick');
  });

  it('shuffle a list without losing anything of it', () => {
    const list = Array.from({ length: 30 }, (_, n) => n);
    const shuffled = new Dice(3).shuffled(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(list);
  });
});

describe('a mutation', () => {
  it.each(Object.entries<Mutation>(mutations))(
    'of the kind "%s" does something, of any text',
    (_, mutation) => {
      expect(all(mutation).filter((text) => text !== TEXT).length).toBeGreaterThan(20);
      for (const text of ['', ' ', 'a', '\ud83d', '🙂']) expect(() => all(mutation, text)).not.toThrow();
    },
  );

  it('truncates anywhere, also between the halves of a pair', () => {
    const cut = Array.from({ length: 600 }, (_, seed) => mutations.truncated(TEXT, new Dice(seed)));
    expect(cut.every((text) => TEXT.includes(text))).toBe(true);
    expect(cut.some((text) => /\p{Surrogate}/u.test(text))).toBe(true);
    expect(new Set(cut.map(({ length }) => length)).size).toBeGreaterThan(TEXT.length / 2);
  });

  it('puts in characters of every kind', () => {
    const texts = all(mutations['odd characters']).join('');
    for (const kind of [/[\u202a-\u202e\u2066-\u2069]/u, /\u200d/u, /\p{M}/u, /\p{Surrogate}/u, /\p{Cc}/u])
      expect(texts).toMatch(kind);
    expect(all(mutations['null bytes']).every((text) => text.includes('\0'))).toBe(true);
  });

  it('shuffles, doubles and drops words', () => {
    const words = TEXT.split(' ').length;
    for (const text of all(mutations['shuffled words'])) expect(sorted(text)).toEqual(sorted(TEXT));
    expect(all(mutations['doubled words']).some((text) => text.split(' ').length > words)).toBe(true);
    expect(all(mutations['dropped words']).some((text) => text.length < TEXT.length)).toBe(true);
  });

  it('changes the numbers that there are, or puts one in', () => {
    expect(all(mutations['absurd numbers']).some((text) => /1e309|32\/13\/0000|-5|99999999/.test(text))).toBe(
      true,
    );
    expect(all(mutations['absurd numbers'], 'Puis-je entrer').every((text) => text.length > 15)).toBe(true);
  });

  it('joins questions, and puts orders, other languages and markup about them', () => {
    expect(all(mutations.concatenated).every((text) => OTHERS.some((other) => text.includes(other)))).toBe(
      true,
    );
    expect(all(mutations.orders).every((text) => text.includes(TEXT) && text.length > TEXT.length)).toBe(
      true,
    );
    expect(all(mutations.markup).join('\n')).toMatch(/<!here|@everyone|<script>/);
    expect(all(mutations['another language']).join('\n')).toMatch(/\p{Script=Han}|\p{Script=Arabic}/u);
  });
});

describe('a mutated question', () => {
  it('is the same with the same seed', () => {
    const many = (seed: number): string[] => {
      const dice = new Dice(seed);
      return Array.from({ length: 200 }, () => mutate(TEXT, dice, OTHERS));
    };
    expect(many(4)).toEqual(many(4));
    expect(many(4)).not.toEqual(many(5));
    expect(new Set(many(4)).size).toBeGreaterThan(150);
  });

  it('is repeated up to the longest that is read, and one character more', () => {
    const lengths = Array.from({ length: 300 }, (_, seed) => repeated(TEXT, new Dice(seed)).length);
    expect(Math.max(...lengths)).toBe(MAX_QUESTION_LENGTH + 1);
    expect(lengths).toContain(MAX_QUESTION_LENGTH);
    expect(Math.min(...lengths)).toBeLessThan(1000);
    expect(repeated('', new Dice(1))).toBeTypeOf('string');
  });
});

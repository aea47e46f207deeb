import { describe, expect, it } from 'vitest';
import { facts as definitions, type Facts } from '../../rules/facts.ts';
import type { whoFacts } from '../../rules/facts/who.ts';
import type { Status } from '../../rules/status.ts';
import type { askCells } from './ask-cells.ts';

type WhoFact = keyof typeof whoFacts;

/** What a text says of some values of a fact: the status, words of the finding, the values. */
export type Said<N extends WhoFact> = readonly [
  status: Status,
  words: string,
  ...values: readonly NonNullable<Facts[N]>[],
];

/** Checks what a cell says of each value of a fact, and that it says nothing of those that no row names. */
export function saysWho<N extends WhoFact>(
  { find }: Pick<ReturnType<typeof askCells>, 'find'>,
  place: string,
  fact: N,
  rows: readonly Said<N>[],
): void {
  const { domain }: { readonly domain: readonly string[] } = definitions[fact];
  const said = rows.flatMap(([status, words, ...values]) =>
    values.map((value): [string, Status, string] => [value, status, words]),
  );
  const named = said.map(([value]) => value);
  describe(`${place}, by ${fact}`, () => {
    it.each(said)('of %s: %s', (value, status, words) => {
      const found = find(place, { [fact]: value });
      expect(found.status).toBe(status);
      expect(found.say.fr).toContain(words);
    });
    it('says of no other that it is so or not so', () => {
      for (const value of domain.filter((one) => !named.includes(one))) {
        const found = find(place, { [fact]: value });
        expect(found.status, value).toBe('unsaid');
        expect(found.say.fr).toMatch(/^Le texte ne dit pas /);
        expect(found.say.en).toMatch(/^The text does not say /);
      }
    });
    it('adds the whole rule to what it says of one', () => {
      const whole = find(place).say.fr;
      for (const value of domain) {
        const { say, reasons = [] } = find(place, { [fact]: value });
        expect([say, ...reasons].map(({ fr }) => fr)).toContain(whole);
      }
    });
  });
}

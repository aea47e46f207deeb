import { describe, expect, it } from 'vitest';
import { inventory, inventoryOfSilences } from '../../bot/inventory.ts';
import { readPhrasings } from '../../bot/phrasings.ts';
import { topics } from '../../rules/topics/index.ts';

const phrasings = readPhrasings();

describe('the phrasings', () => {
  it('ask about every proposition at least 16 times in each language', () => {
    const counts = new Map<string, number>();
    for (const { about, lang } of phrasings)
      counts.set(`${about} ${lang}`, (counts.get(`${about} ${lang}`) ?? 0) + 1);
    const thin = Object.values(topics).flatMap((topic) =>
      Object.keys(topic.propositions).flatMap((proposition) =>
        ['fr', 'en']
          .map((lang) => `${topic.id}/${proposition} ${lang}`)
          .filter((key) => (counts.get(key) ?? 0) < 16),
      ),
    );
    expect(thin).toEqual([]);
  });

  it('stand once under a topic', () => {
    const seen = new Set<string>();
    const twice = phrasings
      .map(({ about, lang, text }) => `${about.split('/')[0] ?? ''}, ${lang}: ${text}`)
      .filter((key) => (seen.has(key) ? true : (seen.add(key), false)));
    expect(twice).toEqual([]);
  });

  it('name rules and silences of the inventory', () => {
    const known = new Set([
      ...inventory().map(({ id }) => id),
      ...inventoryOfSilences().map(({ id }) => `silent/${id}`),
    ]);
    const stray = phrasings.filter(({ rule }) => rule !== undefined && !known.has(rule));
    expect(stray).toEqual([]);
  });

  it('reach every rule of the inventory, so that search finds its clauses in everyday words', () => {
    const asked = new Set(phrasings.map(({ rule }) => rule));
    expect(inventory().filter(({ id }) => !asked.has(id))).toEqual([]);
  });
});

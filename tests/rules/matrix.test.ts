import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Cell } from '../../rules/cell.ts';
import { facts as definitions, type FactName, type Facts } from '../../rules/facts.ts';
import { cells, isSilence, lookUp, silences } from '../../rules/matrix.ts';
import { topics, type TopicId } from '../../rules/topics/index.ts';

const schools = ['cnam', 'utc', 'imt', 'supmeca', 'univ'];
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const inventoryIds = new Set(
  z
    .array(z.object({ id: z.string() }))
    .parse(JSON.parse(read('../../rules/inventory.json')))
    .map(({ id }) => id),
);
const silenceIds = new Set(
  z
    .array(z.object({ id: z.string() }))
    .parse(JSON.parse(read('../../rules/silences.json')))
    .map(({ id }) => `silent/${id}`),
);

const name = (cell: Cell) => `${cell.regulation}/${cell.topic}/${cell.proposition}`;
const combinations = (names: readonly FactName[], tooMany: number): Facts[] =>
  names
    .reduce<Facts[]>(
      (rows, fact) =>
        rows.flatMap((row) => definitions[fact].domain.map((value) => ({ ...row, [fact]: value }))),
      [{}],
    )
    .slice(0, tooMany);
/** A few values of each fact that is asked for: enough to reach every branch of the decisions. */
const sample = (names: readonly FactName[]): Facts[] =>
  names.reduce<Facts[]>(
    (rows, fact) =>
      rows.flatMap((row) =>
        definitions[fact].domain
          .filter((_, i, all) => i % Math.ceil(all.length / 24) === 0)
          .map((value) => ({ ...row, [fact]: value })),
      ),
    [{}],
  );

describe('the matrix', () => {
  for (const [topic, { propositions }] of Object.entries(topics))
    for (const proposition of Object.keys(propositions))
      it(`has a cell or a silence for ${topic}/${proposition} in each of the five regulations`, () => {
        const unread = schools.filter(
          (school) => lookUp(school, { topic: topic as TopicId, proposition }) === null,
        );
        expect(unread).toEqual([]);
      });

  it('has no place twice', () => {
    const places = [...cells, ...silences].map((c) => `${c.regulation}/${c.topic}/${c.proposition}`);
    expect(places).toEqual([...new Set(places)]);
  });

  it('claims only rules and silences that the inventory knows, of its own regulation', () => {
    for (const found of [...cells, ...silences])
      for (const id of found.inventory) {
        expect(inventoryIds.has(id) || silenceIds.has(id), id).toBe(true);
        if (!id.startsWith('silent/')) expect(id.split('/')[0]).toBe(found.regulation);
      }
  });

  it.each(Object.keys(topics) as TopicId[])(
    'lists no fact of %s that no cell of the topic reads',
    (topic) => {
      const read = cells
        .filter((cell) => cell.topic === topic)
        .flatMap(({ decision, figure }) => [decision, figure])
        .flatMap((found) => (found ? [...found.asks, ...(found.conditions ?? [])] : []));
      expect(topics[topic].facts.filter((fact) => !read.includes(fact))).toEqual([]);
    },
  );

  it('names a proposition that its topic has', () => {
    for (const found of [...cells, ...silences])
      expect(Object.keys(topics[found.topic].propositions)).toContain(found.proposition);
  });
});

describe.each(cells.map((cell) => [name(cell), cell] as const))('the cell %s', (_, cell) => {
  const { decision, figure } = cell;
  const decisions = [decision, figure].filter((d) => d !== undefined);

  it('quotes no more than 1,200 characters a clause', () => {
    for (const { words } of Object.values(cell.clauses)) expect(words.length).toBeLessThanOrEqual(1200);
  });

  it('states its rule in both languages, without answering yes or no', () => {
    for (const text of Object.values(cell.statement)) {
      expect(text.length).toBeGreaterThan(20);
      expect(text).not.toMatch(/^(oui|non|yes|no)\b/i);
    }
  });

  it('cites clauses that it has, at most four, and steps at most six', () => {
    const keys = Object.keys(cell.clauses);
    for (const { asks, conditions = [], decide } of decisions)
      for (const asked of sample(asks))
        for (const conditioned of combinations(conditions, 400)) {
          const outcome = decide({ ...asked, ...conditioned });
          for (const key of outcome.cites ?? []) expect(keys).toContain(key);
          expect((outcome.cites ?? keys).length).toBeLessThanOrEqual(4);
        }
    for (const { clause } of cell.steps ?? []) expect(keys).toContain(clause);
    expect(new Set((cell.steps ?? []).map(({ clause }) => clause)).size).toBeLessThanOrEqual(6);
  });

  it('says every finding in both languages, never opening with yes or no', () => {
    for (const { asks, conditions = [], decide } of decisions)
      for (const asked of sample(asks))
        for (const conditioned of [{}, ...combinations(conditions, 400)]) {
          const { say, status, holder } = decide({ ...asked, ...conditioned });
          for (const text of Object.values(say)) {
            expect(text).not.toMatch(/^(oui|non|yes|no)\b/i);
            expect(text).not.toMatch(/undefined|NaN|Infinity/);
            expect(text).toMatch(/[.»]$/);
          }
          if (status === 'discretion') expect(holder).toBeDefined();
        }
  });

  it('says that it depends only where a condition that it reads can change the status', () => {
    for (const { asks, conditions = [], decide } of decisions)
      for (const asked of sample(asks)) {
        // A decision that reads none says so where the text holds for some of the cases asked about.
        if (asks.length + conditions.length === 0 || decide(asked).status !== 'depends') continue;
        const changes = combinations(conditions, 2000).some(
          (c) => decide({ ...asked, ...c }).status !== 'depends',
        );
        expect(changes, JSON.stringify(asked)).toBe(true);
      }
  });

  it('reads no fact that its topic does not have', () => {
    for (const { asks, conditions = [] } of decisions)
      for (const fact of [...asks, ...conditions]) expect(topics[cell.topic].facts).toContain(fact);
  });
});

describe('a silence', () => {
  it('is told apart from a cell', () => {
    const silence = silences[0];
    expect(silence && isSilence(silence)).toBe(true);
  });

  it('says what is not said in both languages, in a clause that goes on from "does not say"', () => {
    for (const { unsaid } of silences)
      for (const text of Object.values(unsaid)) expect(text).toMatch(/^[a-zàâéèêîôûç].*[^.]$/);
  });
});

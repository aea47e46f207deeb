import { cnamPoints } from '../../rules/facts/points/cnam.ts';
import { imtPoints } from '../../rules/facts/points/imt.ts';
import { supmecaPoints } from '../../rules/facts/points/supmeca.ts';
import { univPoints } from '../../rules/facts/points/univ.ts';
import { utcClaims, utcPoints } from '../../rules/facts/points/utc.ts';
import { describe, expect, it } from 'vitest';
import type { Cell, Decision } from '../../rules/cell.ts';
import { plus, type IsoDate } from '../../rules/dates.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { facts as definitions, type FactName, type Facts } from '../../rules/facts.ts';
import { cells } from '../../rules/matrix.ts';
import type { Status } from '../../rules/status.ts';
import { verdictOf, type Form } from '../../rules/verdict.ts';

const FORMS: readonly Form[] = ['may', 'must', 'true'];
const DRAWS = 30;

/** How near a status is to the proposition's being so. */
const nearness = (status: Status): number =>
  status === 'forbidden' || status === 'false' || status === 'not-required'
    ? 0
    : status === 'permitted' || status === 'true' || status === 'required'
      ? 2
      : 1;

const isDate = (name: FactName) => name.endsWith('_date');
const isNumber = (name: FactName) => typeof definitions[name].domain[0] === 'number';

/** Numbers in [0, 1) that are the same each time: a linear congruential generator. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296;
}

const DAY: IsoDate = '2024-02-29';

const known = new Map<IsoDate, IsoDate[]>();
/** Every other day of 80 before and after, and every tenth of 400. */
function daysAround(day: IsoDate): IsoDate[] {
  const days =
    known.get(day) ??
    Array.from({ length: 161 }, (_, i) => plus(day, { days: (i - 80) * (i % 2 === 0 ? 1 : 5) }));
  known.set(day, days);
  return days;
}

/** Far more values of a fact than its domain has, in order, around the dates that are known. */
function valuesOf(name: FactName, known: Facts): readonly unknown[] {
  const domain: readonly unknown[] = definitions[name].domain;
  if (isDate(name)) {
    const told = Object.entries(known).flatMap(([fact, value]) =>
      isDate(fact as FactName) && typeof value === 'string' ? [value] : [],
    );
    const around = (told.length > 0 ? told : [DAY]).flatMap(daysAround);
    return [...new Set([...around, ...(domain as string[])])]
      .filter((day) => definitions[name].schema.safeParse(day).success)
      .sort();
  }
  if (!isNumber(name)) return domain;
  const schema = definitions[name].schema;
  const some = (domain as number[]).flatMap((value) => [value - 1, value, value + 1]);
  const whole = name.endsWith('_min') ? Array.from({ length: 97 }, (_, i) => i * 5) : [0, 1, 2, 3, 4, 5, 9];
  return (
    [...new Set([...some, ...whole])]
      // No exam is shorter than a quarter of an hour.
      .filter((value) => schema.safeParse(value).success && (name !== 'duration_min' || value >= 15))
      .sort((a, b) => a - b)
  );
}

function draw(names: readonly FactName[], next: () => number): Facts {
  return names.reduce<Facts>((known, name) => {
    const values = valuesOf(name, known);
    return { ...known, [name]: values[Math.floor(next() * values.length)] };
  }, {});
}

/** What a question names beside the rule: a claim, or a deed and its contrary, for which more of a number does the opposite. */
const points: ReadonlySet<string> = new Set(
  Object.keys({ ...cnamPoints, ...imtPoints, ...supmecaPoints, ...univPoints, ...utcPoints, ...utcClaims }),
);

/** Draws of all facts but one, and that one at every value. */
function runs(decision: Decision, name: FactName, draws = DRAWS): { known: Facts; statuses: Status[] }[] {
  const { asks, conditions = [], decide } = decision;
  const next = numbers(asks.length + 7 * conditions.length);
  const others = [...asks, ...conditions].filter((one) => one !== name && !points.has(one));
  return Array.from({ length: draws }, () => {
    const drawn = draw(others, next);
    // Conditions are known or not.
    const known = Object.fromEntries(
      Object.entries(drawn).filter(([fact]) => asks.includes(fact as FactName) || next() < 0.4),
    ) as Facts;
    return {
      known,
      statuses: valuesOf(name, known).map((value) => decide({ ...known, [name]: value }).status),
    };
  });
}

const steps = (statuses: readonly Status[]): number[] =>
  statuses.slice(1).map((status, i) => nearness(status) - nearness(statuses[i]!));

const decisions = cells.flatMap((cell): [string, Cell, Decision][] =>
  (['decision', 'figure'] as const).flatMap((which): [string, Cell, Decision][] => {
    const decision = cell[which];
    return decision && decision.asks.length + (decision.conditions?.length ?? 0) > 0
      ? [[`${cell.regulation}/${cell.topic}/${cell.proposition} (${which})`, cell, decision]]
      : [];
  }),
);

describe.each(decisions)('%s', (_, cell, decision) => {
  const reads = [...decision.asks, ...(decision.conditions ?? [])];

  it('asks for a fact that is missing exactly when it changes the verdict', () => {
    for (const name of decision.asks)
      for (const { known, statuses } of runs(decision, name))
        for (const form of FORMS) {
          const holder = decision.decide({ ...known, [name]: valuesOf(name, known)[0] }).holder;
          const verdicts = new Set(statuses.map((status) => verdictOf(status, form, { role: null, holder })));
          const found = evaluate(decision, known, { form, role: null }, cell.statement);
          const missing = found.kind === 'missing' ? found.missing : [];
          expect({ known, form, missing }).toEqual({ known, form, missing: verdicts.size > 1 ? [name] : [] });
        }
  });

  for (const name of reads.filter((one) => isDate(one) || isNumber(one))) {
    const declared = decision.monotone?.[name];
    it(`finds something for every ${name}, ${
      declared === 'helps'
        ? 'and more of it never hurts'
        : declared === 'hurts'
          ? 'and more of it never helps'
          : declared
            ? 'and more of it helps and hurts, as its text says'
            : 'and always the same'
    }`, () => {
      const few = runs(decision, name).flatMap(({ statuses }) => steps(statuses));
      // Where many conditions stand before it, few draws let it change anything.
      const all =
        declared === undefined || few.some((step) => step !== 0)
          ? few
          : runs(decision, name, 10 * DRAWS).flatMap(({ statuses }) => steps(statuses));
      if (declared === undefined) expect(all.every((step) => step === 0)).toBe(true);
      else if (declared === 'helps') expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
      else if (declared === 'hurts') expect(Math.max(...all)).toBeLessThanOrEqual(0);
      else expect(Object.keys(cell.clauses)).toContain(declared.either);
      if (declared === 'helps') expect(Math.max(...all)).toBeGreaterThan(0);
      if (declared === 'hurts') expect(Math.min(...all)).toBeLessThan(0);
    });
  }
});

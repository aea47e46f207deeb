import type { Decision, Outcome } from './cell.ts';
import { dateOf, type More, type TimeLimit } from './deadline.ts';
import type { Facts } from './facts.ts';
import { day, en, fr, trace } from './minutes.ts';
import { withPointBy } from './points.ts';

/**
 * A decision on a time limit, where somebody asks about what is still not there: "nothing on the site yet, are they late?".
 * The asker's day is then the one that has to keep the limit.
 */
export const orStillMissing = (limit: TimeLimit, decision: Decision, more: More = {}): Decision => {
  const found = withPointBy(['still_missing', 'act_date'], decision, (facts) => missed(limit, facts, more));
  return { ...found, monotone: { ...found.monotone, act_date: 'hurts' } };
};

function missed(limit: TimeLimit, facts: Facts, more: More): Outcome | undefined {
  const { still_missing: missing, act_date: today, done_date: done } = facts;
  const last = dateOf(limit, facts);
  if (missing !== true || done !== undefined || today === undefined || last === undefined) return undefined;
  const late = today > last;
  const { duty, counted } = limit;
  return {
    ...more,
    status: late ? 'false' : 'true',
    say: late
      ? {
          fr: fr`${duty.fr} au plus tard le ${day(last)} (${counted.fr}) : ce jour est passé.`,
          en: en`${duty.en} on ${day(last)} at the latest (${counted.en}): that day is over.`,
        }
      : {
          fr: fr`${duty.fr} au plus tard le ${day(last)} (${counted.fr}) : ce jour n'est pas passé.`,
          en: en`${duty.en} on ${day(last)} at the latest (${counted.en}): that day is not over.`,
        },
    trace: [trace(!late, { fr: fr`${day(today)} ≤ ${day(last)}`, en: en`${day(today)} ≤ ${day(last)}` })],
  };
}

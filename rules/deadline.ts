import type { Decision, Outcome } from './cell.ts';
import { minus, plus, type IsoDate, type Period } from './dates.ts';
import type { Facts } from './facts.ts';
import type { DateFactName } from './facts/dates.ts';
import type { Bilingual } from './language.ts';
import { day, en, fr, trace } from './minutes.ts';
import type { Status } from './status.ts';

/**
 * A time limit as a text has it. "Un appel […] dans un délai de deux mois à compter de la notification de la décision":
 *
 *     const appeal: TimeLimit = {
 *       from: 'notified_date',
 *       act: 'act_date',
 *       period: { months: 2 },
 *       side: 'after',
 *       bound: 'latest',
 *       duty: { fr: "L'appel doit être formé", en: 'The appeal must be lodged' },
 *       counted: {
 *         fr: 'deux mois à compter de la notification de la décision',
 *         en: 'two months from the notification of the decision',
 *       },
 *     };
 */
export interface TimeLimit {
  /** The date that it is counted from. */
  readonly from: DateFactName;
  /** The date that has to keep it. */
  readonly act: 'act_date' | 'done_date' | 'exam_date';
  readonly period: Period;
  /** Counted forward from `from`, or back. */
  readonly side: 'after' | 'before';
  /** The last day on which it is kept, or the first: that day itself keeps it either way. */
  readonly bound: 'latest' | 'earliest';
  /** What has to be done by then, up to the verb: "L'appel doit être formé". */
  readonly duty: Bilingual;
  /** How it is counted, in the text's words, ending with what `from` dates: "… de la notification de la décision". */
  readonly counted: Bilingual;
  /** How the days or months are counted, where the text says more than nothing. A sentence. */
  readonly countedHow?: Bilingual;
}

/** What a cell adds to a finding: another status, its citations, holder, reasons, what to do now. */
export type More = Partial<Omit<Outcome, 'say' | 'deadline' | 'trace'>>;

/** What a cell adds to the two findings of a time limit. For a limit that is `earliest`, "late" is too early. */
export interface Findings {
  readonly inTime?: More;
  readonly late?: More;
}

/** The last (or first) day on which a time limit is kept; undefined where the date that it is counted from is not known. */
export function dateOf({ from, side, period }: TimeLimit, facts: Facts): IsoDate | undefined {
  const start = facts[from];
  return start === undefined ? undefined : side === 'after' ? plus(start, period) : minus(start, period);
}

/**
 * The decision of a proposition that is the time limit itself ("the appeal is in time"): `true` or `false`, both dates
 * asked for.
 */
export function inTime(limit: TimeLimit, { inTime = {}, late = {} }: Findings = {}): Decision {
  return {
    asks: [limit.from, limit.act],
    monotone: monotoneOf(limit, inTime.status ?? 'true', late.status ?? 'false'),
    decide: (facts) =>
      compared(limit, facts, (kept) =>
        kept ? { status: 'true', ...inTime } : { status: 'false', ...late },
      ) ?? notKnown(limit.from, limit.act),
  };
}

/**
 * The decision of a right or a duty that a time limit bounds ("one may appeal"). `outcome` says it without dates, the
 * limit in words, and stands where the dates are not known: they are asked for only where one asks if one is in time. Once
 * they are known, acting in time has the status of `outcome`; acting late is `forbidden` where that is `permitted`, and
 * `false` otherwise.
 */
export function within(
  limit: TimeLimit,
  outcome: Outcome,
  { inTime = {}, late = {} }: Findings = {},
): Decision {
  const { say, reasons = [], ...rest } = outcome;
  const statusLate = late.status ?? (outcome.status === 'permitted' ? 'forbidden' : 'false');
  const decision: Decision = {
    asks: [],
    conditions: [limit.from, limit.act],
    monotone: monotoneOf(limit, inTime.status ?? outcome.status, statusLate),
    decide: (facts) => {
      const found = compared(limit, facts, (kept) =>
        kept
          ? { ...rest, ...inTime, reasons: [say, ...reasons, ...(inTime.reasons ?? [])] }
          : { ...(outcome.cites ? { cites: outcome.cites } : {}), ...late, status: statusLate },
      );
      if (found) return found;
      const date = dated(limit, facts, outcome);
      return date ? { ...date, say, reasons: [...reasons, date.say, howCounted(limit)] } : outcome;
    },
  };
  return { ...decision, inTime: { ...decision, asks: [limit.from, limit.act], conditions: [] } };
}

/** The figure of a time limit ("until when?"): its date, once the one that it is counted from is known. */
export function byWhen(limit: TimeLimit, more: More = {}): Decision {
  return {
    asks: [limit.from],
    decide: (facts) => dated(limit, facts, { status: 'true', ...more }) ?? notKnown(limit.from),
  };
}

/** What is found of a case, but for the dates that it says. */
type Found = Omit<Outcome, 'say' | 'deadline'>;

/** "L'appel doit être formé au plus tard le 6 mai 2024 (deux mois à compter de …, le 6 mars 2024)." */
function dated(limit: TimeLimit, facts: Facts, found: Found, end: Bilingual = fullStop): Outcome | undefined {
  const { from, bound, duty, counted } = limit;
  const start = facts[from];
  const date = dateOf(limit, facts);
  if (start === undefined || date === undefined) return undefined;
  const { edge } = words[bound];
  return {
    ...found,
    say: {
      fr: fr`${duty.fr} ${edge.fr} le ${day(date)} (${counted.fr}, le ${day(start)})${end.fr}`,
      en: en`${duty.en} on ${day(date)} at the ${edge.en} (${counted.en}, on ${day(start)})${end.en}`,
    },
    ...(bound === 'latest' ? { deadline: date } : {}),
    reasons: [...(found.reasons ?? []), howCounted(limit)],
  };
}
const fullStop = { fr: '.', en: '.' };

/** The same with "… : le 7 mai 2024, c'est hors délai." Undefined where one of the two dates is not known. */
function compared(limit: TimeLimit, facts: Facts, found: (kept: boolean) => Found): Outcome | undefined {
  const act = facts[limit.act];
  const date = dateOf(limit, facts);
  if (act === undefined || date === undefined) return undefined;
  const latest = limit.bound === 'latest';
  const kept = latest ? act <= date : act >= date;
  const sign = latest ? '≤' : '≥';
  const judged = words[limit.bound][kept ? 'kept' : 'missed'];
  const line = { fr: fr`${day(act)} ${sign} ${day(date)}`, en: en`${day(act)} ${sign} ${day(date)}` };
  return dated(
    limit,
    facts,
    { ...found(kept), trace: [trace(kept, line)] },
    { fr: fr` : le ${day(act)}, ${judged.fr}.`, en: en`: on ${day(act)}, ${judged.en}.` },
  );
}

const words = {
  latest: {
    edge: { fr: 'au plus tard', en: 'latest' },
    kept: { fr: "c'est dans le délai", en: 'it is in time' },
    missed: { fr: "c'est hors délai", en: 'it is too late' },
  },
  earliest: {
    edge: { fr: 'au plus tôt', en: 'earliest' },
    kept: { fr: 'le délai est respecté', en: 'the interval is kept' },
    missed: { fr: "c'est trop tôt", en: 'it is too early' },
  },
} as const;

/** How the days, weeks, months or years are counted: where the text says nothing, as is common. */
function howCounted({ period, countedHow }: TimeLimit): Bilingual {
  if (countedHow) return countedHow;
  if ('days' in period || 'weeks' in period)
    return {
      fr: 'Jours comptés en jours calendaires : le texte ne dit pas autre chose.',
      en: 'Days are counted as calendar days: the text says nothing else.',
    };
  return 'months' in period
    ? {
        fr: 'Mois comptés de date à date : le texte ne dit pas autre chose.',
        en: 'Months are counted from date to date: the text says nothing else.',
      }
    : {
        fr: 'Années comptées de date à date : le texte ne dit pas autre chose.',
        en: 'Years are counted from date to date: the text says nothing else.',
      };
}

/** Acting later loses what keeping a `latest` limit gives, and a later start gives it back; `earliest` is the reverse. */
function monotoneOf(
  { from, act, bound }: TimeLimit,
  inTime: Status,
  late: Status,
): NonNullable<Decision['monotone']> {
  const gain = favour(inTime) - favour(late);
  if (gain === 0) return {};
  const laterHelps = (bound === 'earliest') === gain > 0;
  return { [from]: laterHelps ? 'hurts' : 'helps', [act]: laterHelps ? 'helps' : 'hurts' };
}

/** How near a status is to permitted, required or true. */
function favour(status: Status): number {
  if (status === 'permitted' || status === 'required' || status === 'true') return 2;
  return status === 'forbidden' || status === 'false' || status === 'not-required' ? 0 : 1;
}

function notKnown(...names: readonly DateFactName[]): never {
  throw new Error(`Nothing is decided before ${names.join(' and ')} are known.`);
}

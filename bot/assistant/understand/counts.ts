import { facts as definitions, type FactName, type Facts } from '../../../rules/facts.ts';
import { BOUND } from './count-rules.ts';
import { juryOf } from './jury-counts.ts';
import { exclusionOf, measureOf, presenceOf, timeOfDayOf } from './lengths.ts';
import { mentionsIn } from './mentions.ts';
import { numberAt } from './numbers.ts';
import { periodsIn } from './periods.ts';
import { quantitiesIn } from './quantities.ts';
import { single, tallyOf, type CountFacts, type Tally } from './tally.ts';
import { tokenise, type Token } from './tokens.ts';

/** What the numbers of a question count: marks, years of exclusion, the members and votes of a jury… */
export interface CountReading {
  readonly facts: Facts;
  /** Whether it tells a number, or one in other words ("half", "another one"), that may matter and was not read. */
  readonly left: boolean;
}

/** Characters of a question that are searched for numbers, and the most numbers that a question has. */
const MAX_SEARCHED = 4000;
const MOST = 60;

/** The facts that the numbers of a folded question tell (see `fold`). What is told in two ways is left out. */
export function countsIn(folded: string): Facts {
  return readCounts(folded).facts;
}

/** Reads the numbers of a folded question that are no times and no dates. Linear in its length. */
export function readCounts(folded: string): CountReading {
  const text = folded.slice(0, MAX_SEARCHED);
  const tokens = tokenise(text);
  // "a two-and-a-half-year ban": hyphens that only join words. The length stays, and with it all places.
  const periods = periodsIn(tokenise(text.replace(/-(?=(?:and|a|half|years?|months?|days?)\b)/g, ' ')));
  const quantities = quantitiesIn(text);
  const mentions = mentionsIn(text, tokens, { quantities, periods }, MOST);
  if (mentions === null) return { facts: {}, left: true };
  const tally = tallyOf(text, mentions);
  const marks = marksOf(tally);
  const jury = juryOf(text, tally);
  const tests = single(tally.of('tests'));
  const exclusion = exclusionOf(text, periods);
  const measure = measureOf(text, quantities);
  const facts = known({
    ...marks.facts,
    ...jury.facts,
    tests_count: tests,
    exclusion_years: exclusion.value,
    measure_hours: measure.value,
    presence_days: presenceOf(text, periods),
    time_of_day_min: timeOfDayOf(text, quantities),
  });
  const left =
    tally.left ||
    marks.left ||
    jury.left ||
    exclusion.left ||
    measure.left ||
    (tests === undefined && tally.of('tests').length > 0);
  return { facts, left };
}

/** "12" after "What is the mark?": a lone number is the fact that was asked for. */
export function countReplied(folded: string, asked: string | undefined): Facts {
  if (asked === undefined || !isFact(asked) || (folded.match(/[a-z]+/g) ?? []).length > SHORT) return {};
  if (typeof definitions[asked].domain[0] !== 'number' || asked.endsWith('_min')) return {};
  const tokens = tokenise(folded.replace(OUT_OF_TWENTY, ' '));
  if (tokens.length > 4 * SHORT) return {};
  const years = asked === 'exclusion_years' ? periodsIn(tokens).flatMap((period) => period.years ?? []) : [];
  const numbers = years.length > 0 ? years : numbersIn(tokens);
  const bounded = tokens.some(({ start }) => BOUND.test(` ${folded.slice(0, start)}`));
  return bounded ? {} : known({ [asked]: single(numbers) });
}

const isFact = (name: string): name is FactName => Object.hasOwn(definitions, name);

/** Words of a turn that only replies. */
const SHORT = 8;
const OUT_OF_TWENTY = / ?(?:\/|sur|out of) ?(?:20|vingt|twenty)\b/;

function numbersIn(tokens: readonly Token[]): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.length;) {
    const number = numberAt(tokens, i);
    if (number) found.push(number.value);
    i = number?.next ?? i + 1;
  }
  return found;
}

/**
 * Marks of the two sessions, average and bar. A mark that no session is told of is the first where another is that of
 * the second. Next to a bar, the one mark that is told is what is compared with it.
 */
function marksOf({ of, loose }: Tally): CountFacts {
  const all = [...of('first'), ...of('mark')];
  const told = single(all);
  const resit = single(of('resit'));
  // Another number that may be a mark: which of them is that of the unit is not told.
  const others = loose.filter((value) => ![told, resit, single(of('average'))].includes(value));
  const mark = others.length > 0 && of('first').length === 0 ? undefined : told;
  const result = single(of('average')) ?? (of('resit').length === 0 ? mark : undefined);
  const needed = of('pass').length > 0 ? of('pass') : result === undefined ? [] : of('need');
  const bar = single(needed);
  const average = of('average').length > 0 || bar === undefined ? single(of('average')) : result;
  const unclear =
    (all.length > 0 && mark === undefined) ||
    (of('resit').length > 0 && resit === undefined) ||
    (of('average').length > 0 && average === undefined) ||
    (of('pass').length + of('need').length > 0 && bar === undefined);
  return {
    facts: { mark, mark_resit: resit, average, pass_mark: bar },
    left: unclear || others.length > 0,
  };
}

/** Without what is unknown, or no value of its fact. */
function known(values: { readonly [N in FactName]?: number | undefined }): Facts {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== undefined && definitions[name as FactName].schema.safeParse(value).success,
    ),
  );
}

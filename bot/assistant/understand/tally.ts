import type { FactName } from '../../../rules/facts.ts';
import {
  AGAINST,
  ALONE,
  BOUND,
  countRules,
  FOR,
  IN_FAVOUR,
  JURY,
  LISTED,
  MARKS,
  MISSING,
  VOTE,
  type Count,
} from './count-rules.ts';
import type { Mention } from './mentions.ts';

/** What the numbers of a question count. */
export interface Tally {
  readonly of: (count: Count) => readonly number[];
  /** Numbers that may be marks, beside those that are read. */
  readonly loose: readonly number[];
  /** Whether a number is left that may matter. */
  readonly left: boolean;
}

/** Some of the facts, and whether a number that may be one of them was left. */
export interface CountFacts {
  readonly facts: { readonly [N in FactName]?: number | undefined };
  readonly left: boolean;
}

/** The one value of several mentions; none where they differ. */
export function single(values: readonly number[]): number | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}

/** People, pages, euros: numbers that no fact turns on. */
const IRRELEVANT =
  /^ ?(?:€|\$|(?:[a-z]+ )?(?:candidate?s?|students?|etudiante?s?|eleves?|learners?|apprenants?|auditeurs?|copies|scripts?|pages?|feuilles?|sheets?|euros?|balles|surveillante?s?|proctors?|invigilators?|supervisors?|sujets?|places?|seats?|exemplaires?|kms?|miles|bornes|noms?|names?|ects|fois|times|friends?|potes?|amis?|girls?|guys?|filles?|gars|mails?|salles?|rooms?|classes|groupes?|groups?|schools?|ecoles?|centres?|centers?|ues?|uvs?|modules?|matieres?|subjects?|unit[es]s?|courses?|cours|lines?|lignes?|mots|words|regulations?|reglements?|stations?|tricheurs?|cheat\w*|sessions?|attempts?|tries|essais|passages?|tentatives?|sittings?|echecs?|fail(?:ure)?s|conditions?|dates?|reasons?|raisons?|choses?|things?|bits?|years? in a row|trimestres?|semest\w*|stylos?|pens|inscriptions?|entries|inscrits?|apprentis?)\b)/;
const PEOPLE =
  /^ (?:[a-z]+ )?(?:personnes?|people|persons?|ppl|collegues?|colleagues?|of (?:us|them)|autres|others)\b/;

/** Tells what each number counts. */
export function tallyOf(text: string, mentions: readonly Mention[]): Tally {
  const counts = new Map<Count, number[]>();
  const tell = (count: Count, value: number) => counts.set(count, [...(counts.get(count) ?? []), value]);
  const about = { jury: JURY.test(text), votes: VOTE.test(text) };
  const loose: number[] = [];
  let left = false;
  let previous: Count | null = null;
  for (let i = 0; i < mentions.length; i++) {
    const [mention, following] = [mentions[i], mentions[i + 1]];
    if (!mention) continue;
    // "3 pour, 2 contre, 2 abstentions": what stands before "contre" is said of it already.
    const pair = about.votes && previous !== 'for' ? pairOf(text, mention, following) : null;
    if (pair) {
      pair.counts.forEach(([count, value]) => tell(count, value));
      left ||= pair.counts.length === 0;
      previous = null;
      i += pair.skip;
      continue;
    }
    const share = about.jury && mention.of !== undefined ? shareOf(mention) : null;
    if (share) share.forEach(([count, value]) => tell(count, value));
    const count: Count | null = share ? null : countOf(text, mention, previous);
    if (count) tell(count, mention.value);
    const unknown = count === 'unread' || (!share && !count && !isIrrelevant(mention, about.jury));
    if (unknown && isLoose(mention)) loose.push(mention.value);
    else left ||= unknown;
    if (!mention.article || count) previous = count;
  }
  return { of: (count) => counts.get(count) ?? [], loose, left };
}

/** People, pages, "the better of the two", articles: no fact turns on them. */
function isIrrelevant({ value, article, before, after }: Mention, jury: boolean): boolean {
  return (
    article ||
    value === 0 ||
    IRRELEVANT.test(after) ||
    (!jury && (PEOPLE.test(after) || (value === 2 && THE_TWO.test(before))))
  );
}

const THE_TWO = /\b(?:les|des|the|ces|mes|my|nos|our|of|tous les|toutes les) $/;

/** Whether a number that was not read may be a mark. */
const isLoose = ({ value, of, after }: Mention) =>
  value <= 20 && (of === undefined || of === 20) && ALONE.test(after);

function countOf(text: string, mention: Mention, previous: Count | null): Count | null {
  const { value, of, outOf, article, inDigits, clock, before, after } = mention;
  if (of !== undefined && !(of === 20 && outOf)) return 'unread';
  const rule = countRules.find(
    (r) =>
      (r.of === 'twenty') === (of === 20) &&
      (!article || r.articles === true) &&
      (r.when?.(value, inDigits) ?? true) &&
      !(clock && r.notClock) &&
      (r.after?.test(after) ?? true) &&
      (r.before?.test(before) ?? true) &&
      r.notBefore?.test(before) !== true &&
      (r.about?.test(text) ?? true) &&
      r.notAbout?.test(text) !== true,
  );
  if (rule) return rule.count;
  // "14, 9 and 11": as many marks.
  const isListed = previous !== null && MARKED.has(previous) && LISTED.test(before) && !article;
  return isListed && value <= 20 && MARKS.test(text) ? 'mark' : null;
}

const MARKED: ReadonlySet<Count> = new Set(['mark', 'first', 'resit', 'average']);

const JOINT =
  /^ ?(?:(?:voix|votes?|membres?|members?|people) )?(?:-|contre|against|vs\.?|versus|to|a)(?: ?(?:voix|votes?))? ?$/;
const AND_JOINT = /^ (?:et|and|\/) $/;
const SPLIT = /\b(?:split|deadlock\w*|partag\w*|divis\w*|bloqu\w*|egalite|tied?|ties)[^.?!]{0,20}$/;
const EACH =
  /^ (?:votes? |voix )?(?:each(?: way| side)?|partout|apiece|de chaque cote|chacun|on each side)\b/;

interface Pair {
  readonly counts: readonly (readonly [Count, number])[];
  /** Numbers beyond the first that it takes. */
  readonly skip: number;
}

/** "2-2", "3 votes to 3", "deux contre deux", "two votes each way"; of unequal ones, it must be said which are in favour. */
function pairOf(text: string, first: Mention, second: Mention | undefined): Pair | null {
  if (first.of !== undefined || !Number.isInteger(first.value)) return null;
  const both = (yes: number, no: number, skip: number): Pair => ({
    counts: [
      ['for', yes],
      ['against', no],
    ],
    skip,
  });
  if (EACH.test(first.after)) return both(first.value, first.value, 0);
  if (second?.of !== undefined || second === undefined || !Number.isInteger(second.value)) return null;
  const between = text.slice(first.end, second.start);
  const joined = JOINT.test(between) || (AND_JOINT.test(between) && SPLIT.test(first.before));
  if (!joined) return null;
  if (first.value === second.value || IN_FAVOUR.test(second.after)) return both(first.value, second.value, 1);
  return { counts: [], skip: 1 };
}

/** "two of the four members": so many are present, or missing. */
function shareOf({
  value,
  of = 0,
  outOf,
  before,
  after,
}: Mention): readonly (readonly [Count, number])[] | null {
  if ((of === 20 && outOf) || of === 100 || !Number.isInteger(value) || !Number.isInteger(of) || value > of)
    return null;
  if (BOUND.test(before) || FOR.test(after) || AGAINST.test(after) || VOTING.test(after)) return null;
  const present = MISSING.test(after) ? of - value : value;
  return [
    ['present', present],
    ['members', of],
  ];
}

const VOTING =
  /^(?: [a-z']+){0,3} (?:vot\w*|support\w*|voix|favo\w*|procur\w*|prox\w*|points?|pts|marks?|notes?)\b/;

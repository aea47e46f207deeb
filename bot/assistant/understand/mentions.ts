import { numberAt, ORDINAL } from './numbers.ts';
import type { Period } from './periods.ts';
import type { Quantity } from './quantities.ts';
import { isWord, oneOf, type Token } from './tokens.ts';

/** A number of a question, with the words around it, up to the next one or the end of the sentence. */
export interface Mention {
  readonly value: number;
  /** Of so many: "8/20", "two of the four", "60 %". */
  readonly of?: number;
  /** Whether it is written like a mark: "8/20", "8 sur 20", and not "8 of the 20". */
  readonly outOf: boolean;
  /** "un", "une", "one": seldom a number. */
  readonly article: boolean;
  readonly inDigits: boolean;
  /** It may be a time of day ("at eight", "10 pile"). */
  readonly clock: boolean;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** Characters around a number in which the words for it are looked for. */
export const CONTEXT = 70;

/** Nouns after which a number is a name: "session 1", "salle 12", "exercise 3". */
const LABELS = oneOf(
  ...'session sessions semestre semester exercice exercise exo ex question probleme problem article art section'.split(
    ' ',
  ),
  ...'salle room seat desk place table annexe annex page chapitre chapter week semaine groupe group niveau level'.split(
    ' ',
  ),
  ...'year annee licence master bac phase partie part version no numero number amphi option line ligne centre porte'.split(
    ' ',
  ),
  ...'gate building batiment etage floor rang row row ue uv module td tp etape step train ligne rer tgv category'.split(
    ' ',
  ),
);
const OUT_OF = oneOf('/', 'sur');
const OF = oneOf('of', 'des', 'parmi', 'among');
const DETERMINERS = oneOf('the', 'les', 'our', 'nos', 'my', 'mes', 'all', 'ces', 'these');
const ARTICLES = oneOf('un', 'une', 'one');
const PERCENT = oneOf('%', 'percent', 'pourcent', 'percents');
/** Years: "2025". */
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2200;

interface Numeral {
  readonly value: number;
  readonly of?: number;
  readonly outOf: boolean;
  readonly article: boolean;
  readonly inDigits: boolean;
  readonly first: number;
  readonly next: number;
}

function numeralAt(tokens: readonly Token[], i: number): Numeral | null {
  const count = plainAt(tokens, i);
  if (!count || isYear(count.value)) return null;
  const article = isWord(tokens, i, ARTICLES);
  const inDigits = tokens[i]?.value !== undefined;
  const alone = { value: count.value, inDigits, first: i, next: count.next };
  if (isWord(tokens, count.next, PERCENT))
    return { ...alone, of: 100, outOf: true, article, next: count.next + 1 };
  const whole = wholeAt(tokens, count.next);
  return whole
    ? { ...alone, of: whole.value, outOf: whole.outOf, article: false, next: whole.next }
    : { ...alone, outOf: false, article };
}

/** A number as it is written: a fraction ("3/4") is one number of another here. */
function plainAt(tokens: readonly Token[], i: number) {
  const [token, following] = [tokens[i], tokens[i + 1]];
  if (token?.value === undefined) return numberAt(tokens, i);
  const named = following?.glued === true && (ORDINAL.has(following.text) || /^[a-z]/.test(following.text));
  return named && !/^(?:pts?|en)$/.test(following.text) ? null : { value: token.value, next: i + 1 };
}

/** After a number: "/20", "sur 20", "out of eleven", "of the four". */
function wholeAt(tokens: readonly Token[], i: number) {
  const outOf = isWord(tokens, i, OUT_OF);
  const two = isWord(tokens, i, oneOf('out')) && isWord(tokens, i + 1, oneOf('of'));
  if (!outOf && !two && !isWord(tokens, i, OF)) return null;
  const at = two ? i + 2 : i + 1;
  const determined = isWord(tokens, at, DETERMINERS);
  const whole = plainAt(tokens, determined ? at + 1 : at);
  return whole && { ...whole, outOf: (outOf || two) && !determined };
}

/** Whether a number is a name: "session 1", "A4", "n° 3". */
function isLabel(tokens: readonly Token[], i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i]];
  if (before === undefined) return false;
  return (
    LABELS.has(before.text) ||
    before.text === '°' ||
    before.text === '#' ||
    (token?.glued === true && /^[a-z]/.test(before.text))
  );
}

/** A stretch of the text, `[start, end)`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The numbers of a text that are no times, lengths of time, dates or names, in order; null where there are more than
 * `most` of them. Linear in its length.
 */
export function mentionsIn(
  text: string,
  tokens: readonly Token[],
  { quantities, periods }: { readonly quantities: readonly Quantity[]; readonly periods: readonly Period[] },
  most: number,
): readonly Mention[] | null {
  const numerals: Numeral[] = [];
  const bare = quantities.filter((quantity) => !hasUnit(text, quantity));
  const spans = [...quantities.filter((one) => !bare.includes(one)), ...periods, ...datesIn(text)];
  spans.sort((a, b) => a.start - b.start);
  for (let i = 0, k = 0; i < tokens.length;) {
    const start = tokens[i]?.start ?? 0;
    while (k < spans.length && (spans[k]?.end ?? 0) <= start) k += 1;
    const hidden = (spans[k]?.start ?? Infinity) <= start;
    const found = hidden || isLabel(tokens, i) ? null : numeralAt(tokens, i);
    if (found) numerals.push(found);
    i = found?.next ?? i + 1;
  }
  if (numerals.length > most) return null;
  return numerals.map((numeral, i) => {
    const mention = mentionOf(text, tokens, numerals, numeral, i);
    return { ...mention, clock: bare.some(({ start, end }) => start < mention.end && mention.start < end) };
  });
}

/** Articles end no context: "j'ai eu un 8". */
function mentionOf(
  text: string,
  tokens: readonly Token[],
  all: readonly Numeral[],
  { first, next, ...numeral }: Numeral,
  i: number,
): Omit<Mention, 'clock'> {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? text.length];
  const previous = all.findLast((one, k) => k < i && !one.article);
  const following = all.find((one, k) => k > i && !one.article);
  const from = previous ? (tokens[previous.next - 1]?.end ?? 0) : 0;
  const to = following ? (tokens[following.first]?.start ?? text.length) : text.length;
  return {
    ...numeral,
    start,
    end,
    before: lastSentence(text.slice(Math.max(from, start - CONTEXT), start)),
    after: firstSentence(text.slice(end, Math.min(to, end + CONTEXT))),
  };
}

/** "10 pile", "at 12.00": without a unit, the words around decide whether it is a time at all. */
const UNIT =
  /\d ?h|:|\d ?[ap]\.?m\b|clock|heur|hour|hr|midi|noon|minuit|midnight|past|quart|half|demi|min|mn|matin|soir|morning|afternoon/;
export const hasUnit = (text: string, { start, end }: Quantity) => UNIT.test(text.slice(start, end));

const MONTH =
  '(?:janv(?:ier)?|fevr?(?:ier)?|mars|avril|mai|juin|juillet|juil|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const DATE = new RegExp(
  `\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?${MONTH}\\b(?:,? \\d{4})?|\\b${MONTH} (?:the )?\\d{1,2}\\b(?!/)|\\b${WEEKDAY} (?:the )?\\d{1,2}\\b(?! ?/ ?20\\b)|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b|\\b(?:le|du|au|depuis le|avant le|on|by|since|before|until) \\d{1,2}/(?:0?[1-9]|1[0-2])\\b`,
  'g',
);
/** "Results on 3 July, resit on the 10": a bare day next to a date. */
const DAY =
  /\b(?:le|du|au|the|on the|jusqu'au) \d{1,2}(?= ?(?:$|[,;:?!.)]|a\b|au\b|et\b|and\b|to\b|is\b|est\b))/g;

/** Calendar dates: their numbers count nothing. */
function datesIn(text: string): Span[] {
  const spans = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  const dates = spans(DATE);
  return dates.length > 0 ? [...dates, ...spans(DAY)] : dates;
}

/** The words of its sentence before and after a place, numbers and all. */
export function around(text: string, { start, end }: Span): readonly [before: string, after: string] {
  return [
    lastSentence(text.slice(Math.max(0, start - 2 * CONTEXT), start)),
    firstSentence(text.slice(end, end + 2 * CONTEXT)),
  ];
}

function lastSentence(text: string): string {
  const end = Math.max(...['.', '?', '!', ';'].map((sign) => text.lastIndexOf(sign)));
  return ` ${text.slice(end + 1).trimStart()}`;
}

function firstSentence(text: string): string {
  const stop = text.search(/[.?!;]/);
  return stop < 0 ? text : text.slice(0, stop);
}

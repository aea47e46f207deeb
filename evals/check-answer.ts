import { isDeepStrictEqual } from 'node:util';
import { MAX_QUOTE } from '../bot/assistant/verify.ts';
import { answerSchema, type Answer, type Citation, type Question } from '../bot/contract.ts';
import { GAP } from '../ingest/quote.ts';
import { facts as factDefinitions, type FactName } from '../rules/facts.ts';
import { isDamaged } from './damaged.ts';
import { isGenuine } from './genuine.ts';
import type { Sources } from './judge.ts';

/** What answers have to be right about: the regulations of the manifest, and their texts as received. */
export interface Corpus {
  readonly regulations: readonly { readonly id: string; readonly edition: string | null }[];
  readonly sources: Sources;
}

/** An answer to one question of a message. */
type Part = Omit<Answer, 'parts'>;

/** Most citations of an answer, of a procedure and of a school in a comparison; characters of all quotes together. */
const MOST_CITATIONS = 4;
const MOST_IN_PROCEDURE = 6;
const MOST_IN_ROW = 2;
const MOST_QUOTED = 2500;
/** More than the longest headline of any rule: what is longer repeats the question. */
const LONGEST_HEADLINE = 1000;

/** Pings, tags and characters that a reader cannot see: an answer's own words have none, whatever the question has. */
const UNSAFE =
  /<[!@#][^\s>]|@(?:channel|here|everyone)\b|<\/?[a-z][^>]*>|(?!\n)\p{Cc}|\p{Surrogate}|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/iu;
const LINK = /https?:\/\/[^\s)>]+|\]\([^)]*\)/g;

/**
 * How an answer breaks the contract (bot/contract.ts), whatever was asked; empty where it keeps it. Whether the
 * answer is right is not looked at.
 */
export function breaches(answer: Answer, question: Question, corpus: Corpus): string[] {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return [
    ...wireBreaches(answer),
    ...[answer, ...answer.parts].flatMap((part) => partBreaches(part, question, corpus)),
    ...partsBreaches(answer),
  ];
}

/** It comes through JSON as it is, and has no field that the contract does not name. */
function wireBreaches(answer: Answer): string[] {
  const sent: unknown = JSON.parse(JSON.stringify(answer));
  const read = answerSchema.safeParse(sent);
  return found({
    'is another one after JSON': !isDeepStrictEqual(sent, asSent(answer)),
    'has a field that the contract does not name': !isDeepStrictEqual(sent, read.data),
  });
}

function partsBreaches(answer: Answer): string[] {
  const { parts, text } = answer;
  const [first] = parts;
  if (!first) return [];
  return found({
    'has a single part': parts.length === 1,
    'differs from its first part': !isDeepStrictEqual(
      { ...answer, parts: [], text: '' },
      { ...first, parts: [], text: '' },
    ),
    'text does not hold all parts in order': text !== parts.map((part) => part.text).join('\n\n'),
  });
}

function partBreaches(part: Part, question: Question, corpus: Corpus): string[] {
  return [
    ...echoBreaches(part, question),
    ...kindBreaches(part),
    ...verdictBreaches(part),
    ...clarifyBreaches(part),
    ...schoolBreaches(part, corpus),
    ...rowBreaches(part, corpus),
    ...citationBreaches(part, corpus),
    ...textBreaches(part, question),
  ];
}

function echoBreaches({ id, thread }: Part, question: Question): string[] {
  return found({
    'id is not that of the question': id !== (question.id ?? null),
    'thread is not that of the question': thread !== (question.thread ?? null),
  });
}

/** Verdicts that a kind may have (contract, the table of kinds). */
const VERDICTS: Readonly<Record<Answer['kind'], readonly Answer['verdict'][]>> = {
  rule: ['yes', 'no', 'conditional', null],
  lookup: ['yes', 'no', 'conditional', null],
  procedure: ['yes', 'no', 'conditional', null],
  clarify: ['clarify'],
  unspecified: ['unspecified'],
  compare: ['yes', 'no', 'conditional', 'unspecified', null],
  out_of_scope: [null],
  smalltalk: [null],
};

function kindBreaches({ kind, verdict, steps, rows, rule, citations }: Part): string[] {
  const beside = kind === 'out_of_scope' || kind === 'smalltalk';
  return found({
    [`kind ${kind} with verdict ${String(verdict)}`]: !VERDICTS[kind].includes(verdict),
    [`kind ${kind} with ${steps.length} steps`]: (kind === 'procedure') !== steps.length > 0,
    [`kind ${kind} with ${rows.length} rows`]: (kind === 'compare') !== rows.length > 0,
    'kind rule without a rule': kind === 'rule' && rule === null,
    [`kind ${kind} that cites`]: beside && citations.length > 0,
    'a step without actor, text or clause': steps.some((step) => Object.values(step).some(isBlank)),
  });
}

/** A text that opens with yes or no has that verdict; with any other verdict, it opens otherwise. */
function verdictBreaches({ verdict, text, headline, rows }: Part): string[] {
  const opensOtherwise = (words: string, said: Answer['verdict']): boolean =>
    ![null, said].includes(openingOf(words));
  return found({
    [`verdict ${String(verdict)}, but text opens with ${String(openingOf(text))}`]: opensOtherwise(
      text,
      verdict,
    ),
    'headline opens against the verdict': opensOtherwise(headline, verdict),
    'a row opens against its verdict': rows.some((row) => opensOtherwise(row.text, row.verdict)),
  });
}

function openingOf(text: string): 'yes' | 'no' | null {
  const [, word] = /^[^\p{L}\p{N}]*(oui|yes|non|no)(?![\p{L}\p{N}'’-])/iu.exec(text) ?? [];
  if (word === undefined) return null;
  return /oui|yes/i.test(word) ? 'yes' : 'no';
}

/** Something is asked for exactly where a fact is missing, and it is the first of `missing`. */
function clarifyBreaches({ verdict, missing, asks }: Part): string[] {
  const asked =
    asks && (Object.hasOwn(factDefinitions, asks.fact) ? factDefinitions[asks.fact as FactName] : null);
  const name = asked?.missing === 'other' ? 'other' : asks?.fact;
  return found({
    [`verdict ${String(verdict)} with missing ${missing.join(', ')}`]:
      (verdict === 'clarify') !== missing.length > 0,
    [`verdict ${String(verdict)} that asks ${asks?.fact ?? 'nothing'}`]:
      (verdict === 'clarify') !== (asks !== null),
    [`asks ${asks?.fact ?? ''}, missing ${missing.join(', ')}`]: asks !== null && name !== missing[0],
    'asks without a question': asks !== null && isBlank(asks.question),
    'missing names a fact twice': new Set(missing).size < missing.length,
    'offers no choices in a list of choices': asks?.choices?.length === 0,
  });
}

/** The edition is that of the regulation; what holds for none has none and cites none. */
function schoolBreaches(
  { kind, regulation, edition, rule, citations }: Part,
  { regulations }: Corpus,
): string[] {
  const school = regulations.find(({ id }) => id === regulation);
  return found({
    [`no regulation is ${String(regulation)}`]: regulation !== null && school === undefined,
    [`edition ${String(edition)} of ${String(regulation)}`]: edition !== (school?.edition ?? null),
    'a comparison for one school': kind === 'compare' && regulation !== null,
    [`kind ${kind} for no school`]:
      regulation === null && ['rule', 'lookup', 'procedure', 'unspecified'].includes(kind),
    [`rule ${rule?.id ?? ''} for ${String(regulation)}`]:
      rule !== null && !rule.id.startsWith(`${regulation ?? ''}/`),
    'cites another regulation': kind !== 'compare' && citations.some((one) => one.regulation !== regulation),
  });
}

function rowBreaches({ kind, verdict, rows, citations }: Part, { regulations }: Corpus): string[] {
  if (kind !== 'compare') return [];
  const editionOf = (id: string) => regulations.find((regulation) => regulation.id === id)?.edition;
  return found({
    'a comparison of one school': rows.length < 2,
    'a school has two rows': new Set(rows.map(({ regulation }) => regulation)).size < rows.length,
    'a row without words': rows.some(({ text }) => isBlank(text)),
    'a row with the wrong edition': rows.some(({ regulation, edition }) => edition !== editionOf(regulation)),
    'a row cites another regulation': rows.some((row) =>
      row.citations.some(({ regulation }) => regulation !== row.regulation),
    ),
    'a row cites too much': rows.some((row) => row.citations.length > MOST_IN_ROW),
    'citations are not those of the rows': !isDeepStrictEqual(
      citations,
      rows.flatMap((row) => row.citations),
    ),
    [`verdict ${String(verdict)} is not that of all rows`]:
      verdict !== null && rows.some((row) => row.verdict !== verdict),
  });
}

function citationBreaches({ kind, citations }: Part, { sources }: Corpus): string[] {
  const most = kind === 'procedure' ? MOST_IN_PROCEDURE : MOST_CITATIONS;
  const quoted = citations.reduce((sum, { quote }) => sum + quote.length, 0);
  return [
    ...found({
      [`${citations.length} citations`]: kind !== 'compare' && citations.length > most,
      [`${quoted} characters quoted`]: kind !== 'compare' && quoted > MOST_QUOTED,
    }),
    ...citations.flatMap((citation) =>
      [
        ...found({
          'no label': isBlank(citation.clause) || isBlank(citation.slug),
          'an empty quote': isBlank(citation.quote),
          [`${citation.quote.length} characters`]: citation.quote.length > MAX_QUOTE,
          'spans that do not fit': !spansFit(citation),
          'not in its source': !isGenuineOnce(citation, sources),
        }),
      ].map((fault) => `cites ${citation.regulation} ${citation.clause}: ${fault}`),
    ),
  ];
}

/** In order, one for each part of the quote; the citation ends with the last, and begins in it or in the lead-in of a list. */
function spansFit({ quote, start, end, spans }: Citation): boolean {
  const ordered = spans.flat().every((at, i, all) => i === 0 || at >= (all[i - 1] ?? 0));
  const within = start >= (spans[0]?.[0] ?? Infinity) && start < end && spans.at(-1)?.[1] === end;
  return ordered && within && spans.length === quote.split(GAP).length;
}

const judged = new WeakMap<Sources, Map<string, boolean>>();

/** The same few clauses are cited over and over; to compare the letters of OCR texts takes long. */
function isGenuineOnce(citation: Citation, sources: Sources): boolean {
  const known = judged.get(sources) ?? new Map<string, boolean>();
  judged.set(sources, known);
  const key = JSON.stringify(citation);
  const genuine = known.get(key) ?? (isDamaged(citation) || isGenuine(citation, sources));
  known.set(key, genuine);
  return genuine;
}

function textBreaches(
  { text, headline, reasons, steps, rows, next, asks, citations }: Part,
  asked: Question,
): string[] {
  const own = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
  const said = [headline, ...reasons, ...steps.map((one) => one.text), ...rows.map((row) => row.text)];
  const whole = [...said, ...(next === null ? [] : [next]), ...(asks ? [asks.question] : [])];
  const unsafe = UNSAFE.exec([own, ...whole].join('\n'));
  const links = (own.match(LINK) ?? []).filter((link) => asked.question.includes(link));
  return found({
    'text is blank': isBlank(text),
    'headline is blank, or too long': isBlank(headline) || headline.length > LONGEST_HEADLINE,
    'text does not begin with the headline': !text.startsWith(headline),
    'a blank reason': reasons.some(isBlank),
    'text lacks what a field says': !whole.every((words) => text.includes(words)),
    'text lacks a quote': !citations.every(({ quote }) => text.includes(`> ${quote}\n`)),
    [`text has ${JSON.stringify(unsafe?.[0])}`]: unsafe !== null,
    [`text repeats ${links.join(' ')}`]: links.length > 0,
  });
}

/** The faults that there are, of those that are named. */
function found(faults: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(faults).filter((name) => faults[name]);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** As JSON has it: without the fields that are undefined, and with one zero. */
function asSent(value: unknown): unknown {
  if (typeof value === 'number') return value + 0;
  if (Array.isArray(value)) return value.map(asSent);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, asSent(one)]])),
  );
}

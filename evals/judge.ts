import { occurrences } from '../bot/inventory.ts';
import { answerSchema, type Answer, type Citation } from '../bot/contract.ts';
import type { Case, Passage } from './case.ts';
import { isDamaged } from './damaged.ts';
import { isGenuine, spansOf } from './genuine.ts';

/** The texts of the regulations by their ids, as received. */
export type Sources = ReadonlyMap<string, string>;

/** What became of a case: an answer, or the message of an error in its place. */
export type Outcome = { readonly answer: Answer } | { readonly error: string };

/** What is to be said of an outcome. */
export interface Judgement {
  /** What is wrong with it, in words; the answer is right when there is nothing. */
  readonly faults: readonly string[];
  readonly verdictRight: boolean;
  /** A plain yes or no, as verdict or as first word, that no careful reader would give. */
  readonly misleading: boolean;
  /** "The regulation does not say", where it does. */
  readonly falseSilence: boolean;
  /** It holds for another school than the one that was asked about. */
  readonly wrongSchool: boolean;
  /** How many citations there are, and how many of them are not in the source. */
  readonly cited: number;
  readonly fakes: number;
  /** How many citations touch a gold passage, and whether the first one does; 0 and false where none is needed. */
  readonly precise: number;
  readonly firstPrecise: boolean;
}

const NOTHING: Omit<Judgement, 'faults'> = {
  verdictRight: false,
  misleading: false,
  falseSilence: false,
  wrongSchool: false,
  cited: 0,
  fakes: 0,
  precise: 0,
  firstPrecise: false,
};

/** Judges one outcome by the rules of the contract ("Scoring" and "A quote is the source's own words"). */
export function judge(asked: Case, outcome: Outcome, sources: Sources): Judgement {
  if ('error' in outcome) return { ...NOTHING, faults: [`error: ${outcome.error.slice(0, 120)}`] };
  const { answer } = outcome;
  const broken = breachOf(answer);
  if (broken) return { ...NOTHING, faults: [`breaks the contract: ${broken}`] };

  const { citations } = answer;
  const verdicts = acceptableVerdicts(asked);
  const misleading = misleads(asked, answer);
  const wrongSchool = isForWrongSchool(asked, answer);
  // What stands in damaged.ts was read against the source.
  const fakes = citations.filter((one) => !isGenuine(one, sources) && !isDamaged(one)).length;
  const touching = citations.map((citation) => touchesGold(citation, asked, sources));
  const precise = touching.filter(Boolean).length;
  return {
    verdictRight: verdicts.includes(answer.verdict),
    misleading,
    falseSilence:
      answer.verdict === 'unspecified' && !verdicts.includes('unspecified') && !asksNothing(asked),
    wrongSchool,
    cited: citations.length,
    fakes,
    precise,
    firstPrecise: touching[0] ?? false,
    faults: [
      ...verdictFaults(asked, answer, misleading),
      ...(wrongSchool ? [`answers for ${String(answer.regulation)}`] : []),
      ...clarifyFaults(asked, answer),
      ...wordingFaults(asked, answer),
      ...(fakes > 0 ? ['a citation is not in the source'] : []),
      ...(citesTooMuch(asked, answer) ? ['cites too much'] : []),
      ...(restsOnClause(asked) && precise === 0 ? ['cites no gold clause'] : []),
      ...languageFaults(asked, answer),
    ],
  };
}

/** Out of scope and small talk: no question about a regulation is asked. */
export function asksNothing({ kind }: Case): boolean {
  return kind === 'out_of_scope' || kind === 'smalltalk';
}

/** Whether a right answer rests on a clause: a question back, a silence of the text or small talk does not. */
export function restsOnClause(asked: Case): boolean {
  const without = ['clarify', 'unspecified', 'out_of_scope', 'smalltalk'];
  return (
    goldOf(asked).length > 0 && !without.includes(String(asked.verdict)) && !without.includes(asked.kind)
  );
}

function goldOf({ gold, gold_any }: Case): Passage[] {
  return [...gold, ...gold_any];
}

function breachOf(answer: Answer): string | null {
  if (answer.text.trim() === '') return 'text is empty';
  const [issue] = answerSchema.safeParse(answer).error?.issues ?? [];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : null;
}

// --- The verdict ---

/** The verdicts that a careful reader of the text could give. A comparison may always go without one. */
function acceptableVerdicts({ kind, verdict, verdict_any }: Case): Answer['verdict'][] {
  return [verdict, ...verdict_any, ...(kind === 'compare' ? [null] : [])];
}

function verdictFaults(asked: Case, { verdict, text }: Answer, misleading: boolean): string[] {
  const verdicts = acceptableVerdicts(asked);
  const asksBack = asksNothing(asked) && verdict === 'clarify';
  const opens = openingOf(text);
  return [
    ...(verdicts.includes(verdict) || asksBack
      ? []
      : [`verdict ${verdict}, expected ${verdicts.join(' or ')}`]),
    ...(misleading && verdict !== 'yes' && verdict !== 'no' ? [`opens with "${opens}"`] : []),
  ];
}

/** A null verdict is no claim to contradict, except where nothing was asked. */
function misleads(asked: Case, { verdict, text }: Answer): boolean {
  const said = verdict === 'yes' || verdict === 'no' ? verdict : openingOf(text);
  return (
    said !== null &&
    !acceptableVerdicts(asked).includes(said) &&
    (asked.verdict !== null || asksNothing(asked))
  );
}

/** A text that opens with oui, yes, non or no, set off by a mark, counts as that verdict. */
function openingOf(text: string): 'yes' | 'no' | null {
  if (/^\W*(oui|yes)\s*(?:[,.:;!–—*]|$)/i.test(text)) return 'yes';
  if (/^\W*(non|no)\s*(?:[,.:;!–—*]|$)/i.test(text)) return 'no';
  return null;
}

function isForWrongSchool(asked: Case, { regulation }: Answer): boolean {
  const open = ['compare', 'clarify', 'unspecified'].includes(asked.kind) || asksNothing(asked);
  return !open && Boolean(asked.institution && regulation) && regulation !== asked.institution;
}

/** The first fact asked for must be an expected one, and at most one of all may be unexpected. */
function clarifyFaults({ kind, missing: expected }: Case, { verdict, missing }: Answer): string[] {
  if (kind !== 'clarify' || verdict !== 'clarify') return [];
  const [first] = missing;
  const right = expected.length === 0 || (first !== undefined && expected.includes(first));
  const unexpected = missing.filter((fact) => !expected.includes(fact));
  return [
    ...(right ? [] : [`asks first for ${first ?? 'nothing'}, expected one of ${expected.join(', ')}`]),
    ...(unexpected.length > 1 ? [`asks for too much: ${missing.join(', ')}`] : []),
  ];
}

// --- The wording ---

/** The quotes of the source count as said, except to somebody who asks in English. */
function wordingFaults({ lang, must_say, must_not_say }: Case, { text, citations }: Answer): string[] {
  const own = ownWords(text);
  const read = lang === 'en' ? own : plain([text, ...citations.map(({ quote }) => quote)].join('\n'));
  const says = (pattern: string, words: string): boolean => new RegExp(pattern, 'i').test(words);
  return [
    ...must_say.filter((pattern) => !says(pattern, read)).map((pattern) => `does not say /${pattern}/`),
    ...must_not_say.filter((pattern) => says(pattern, own)).map((pattern) => `says /${pattern}/`),
  ];
}

function languageFaults({ kind, lang }: Case, answer: Answer): string[] {
  if ((lang !== 'fr' && lang !== 'en') || kind === 'smalltalk') return [];
  if (answer.lang !== lang) return [`lang ${answer.lang}`];
  const own = ownWords(answer.text);
  return own.trim().length > 80 && looksLike(own) !== lang ? [`text is not in ${lang}`] : [];
}

const COMMON = {
  fr: /\b(?:le|la|les|des|du|une|est|dans|pour|vous|que|qui|pas|sur|au|aux|avec|peut|doit|être|il|elle|non|oui)\b/gi,
  en: /\b(?:the|of|is|are|in|to|for|you|that|not|may|must|with|and|on|at|be|it|no|yes|this|an?)\b/gi,
};

function looksLike(text: string): 'fr' | 'en' {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  return count(COMMON.fr) >= count(COMMON.en) ? 'fr' : 'en';
}

/** The text without its block quotes and what stands between « and ». */
function ownWords(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\s*>/.test(line));
  return plain(lines.join('\n').replace(/«[^»]*»/g, ' '));
}

function plain(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[\u00a0\u202f]/g, ' ');
}

// --- The citations ---

/** Characters of the longest quote, and of all quotes of an answer that is not a comparison. */
const MAX_QUOTE = 1200;
const MAX_QUOTES = 2500;

function maxCitations({ kind }: Case): number {
  if (kind === 'compare') return 10;
  if (kind === 'noise') return 8;
  if (kind === 'procedure') return 6;
  return 4;
}

function citesTooMuch(asked: Case, { citations }: Answer): boolean {
  const lengths = citations.map(({ quote }) => quote.length);
  const quoted = lengths.reduce((sum, length) => sum + length, 0);
  return (
    lengths.length > maxCitations(asked) ||
    lengths.some((length) => length > MAX_QUOTE) ||
    (asked.kind !== 'compare' && quoted > MAX_QUOTES)
  );
}

function touchesGold(citation: Citation, asked: Case, sources: Sources): boolean {
  return restsOnClause(asked) && goldOf(asked).some((passage) => touches(citation, passage, sources));
}

/** Whether a part of a citation and a gold passage have in common half of the shorter of the two. */
function touches(citation: Citation, { doc, quote }: Passage, sources: Sources): boolean {
  if (citation.regulation !== doc) return false;
  const places = occurrences(quote, sources.get(doc) ?? '');
  if (places.length === 0) throw new Error(`A gold passage is not in ${doc}: ${quote.slice(0, 80)}`);
  return places.some(([from, to]) =>
    spansOf(citation).some(([start, end]) => {
      const common = Math.min(to, end) - Math.max(from, start);
      return common > 0 && common >= 0.5 * Math.min(to - from, end - start);
    }),
  );
}

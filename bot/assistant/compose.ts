import type { Regulation } from '../../ingest/manifest.ts';
import type { Cell, Outcome } from '../../rules/cell.ts';
import { longDate } from '../../rules/dates.ts';
import { facts as factDefinitions, type FactName, type Facts } from '../../rules/facts.ts';
import type { Bilingual, Lang } from '../../rules/language.ts';
import { idOf } from '../../rules/matrix.ts';
import type { Form } from '../../rules/verdict.ts';
import type { Answer, Citation } from '../contract.ts';
import type { Finding } from './decide.ts';
import { tellRanges } from './ranges.ts';
import { clock, opening, words } from './words.ts';

/** Most citations in an answer, and in a procedure (contract, "A quote"). */
export const MAX_CITATIONS = 4;
export const MAX_CITATIONS_OF_STEPS = 6;
const MAX_QUOTED = 2500;

/** An answer before it is given an id, a thread and its whole text. */
export type Draft = Omit<Answer, 'id' | 'thread' | 'text' | 'parts' | 'debug'>;

/** Where an answer is said: its language, the regulation that it holds for, and the start of the exam if known. */
export interface Context {
  readonly lang: Lang;
  readonly regulation: Regulation;
  /** The cell's clauses, found in the text; empty for a silence whose nearby words are gone. */
  readonly citations: ReadonlyMap<string, Citation>;
  /** Start of the exam, minutes after midnight. */
  readonly start: number | undefined;
  readonly form: Form;
}

/** Fields that most answers leave empty. */
export const emptyDraft = {
  verdict: null,
  regulation: null,
  edition: null,
  missing: [],
  asks: null,
  reasons: [],
  steps: [],
  next: null,
  deadline: null,
  worded_by: 'rules',
  citations: [],
  rule: null,
  rows: [],
} satisfies Partial<Draft>;

/** A question that no regulation here answers. */
export function outOfScope(lang: Lang, text: Bilingual): Draft {
  return { ...emptyDraft, lang, kind: 'out_of_scope', headline: text[lang] };
}

export function compose(finding: Finding, context: Context): Draft {
  const base = {
    ...emptyDraft,
    lang: context.lang,
    regulation: context.regulation.id,
    edition: context.regulation.edition,
  };
  switch (finding.kind) {
    case 'decided':
      return { ...base, ...decided(finding, context) };
    case 'missing':
      return { ...base, ...missing(finding, context) };
    case 'steps':
      return { ...base, ...procedure(finding.cell, context) };
    case 'stated':
      return {
        ...base,
        kind: 'lookup',
        headline: `${context.regulation.name}${colon(context.lang)}${finding.cell.statement[context.lang]}`,
        citations: within([...context.citations.values()], MAX_CITATIONS),
        rule: { id: idOf(finding.cell), facts: {}, trace: [] },
      };
    case 'silent':
      return { ...base, ...silent(finding.silence.unsaid, context) };
  }
}

function decided({ cell, outcome, verdict, facts }: Extract<Finding, { kind: 'decided' }>, context: Context) {
  const { lang } = context;
  const unsaid = verdict === 'unspecified';
  return {
    kind: unsaid ? 'unspecified' : Object.keys(facts).length > 0 ? 'rule' : 'lookup',
    verdict,
    headline: headlineOf(opening(verdict, lang), outcome.say[lang], context),
    reasons: [
      ...(context.form === 'must' && outcome.status === 'permitted' ? [words.mayNotMust[lang]] : []),
      ...clockReason(cell, outcome, context),
      ...(outcome.reasons ?? []).map((reason) => reason[lang]),
      ...(unsaid ? companions(context) : []),
    ],
    next: outcome.next?.[lang] ?? null,
    deadline: outcome.deadline ?? null,
    citations: within(pick(context.citations, outcome.cites), unsaid ? 1 : MAX_CITATIONS),
    rule: {
      id: idOf(cell),
      facts: told(facts),
      trace: (outcome.trace ?? []).map(({ text, holds }) => ({ text: text[lang], holds })),
    },
  } satisfies Partial<Draft>;
}

function missing(finding: Extract<Finding, { kind: 'missing' }>, context: Context) {
  const { lang } = context;
  const [first] = finding.missing;
  const definition = factDefinitions[first];
  const question = definition.ask[lang];
  const how = tellRanges(first, finding.ranges, lang);
  return {
    kind: 'clarify',
    verdict: 'clarify',
    headline: question,
    reasons: [
      `${context.regulation.name}${colon(lang)}${finding.cell.statement[lang]}`,
      ...(how ? [how] : []),
    ],
    missing: [...new Set(finding.missing.map((name) => factDefinitions[name].missing))],
    asks: {
      fact: definition.missing === 'other' ? first : definition.missing,
      question,
      choices: definition.choices?.map(({ value, label }) => ({ value, label: label[lang] })) ?? null,
    },
    citations: within([...context.citations.values()], 2),
    rule: { id: idOf(finding.cell), facts: told(finding.facts), trace: [] },
  } satisfies Partial<Draft>;
}

function procedure(cell: Cell, context: Context) {
  const { lang } = context;
  const steps = cell.steps ?? [];
  return {
    kind: 'procedure',
    headline: `${context.regulation.name}${colon(lang)}${cell.statement[lang]}`,
    steps: steps.map(({ actor, text, clause }) => ({
      actor,
      text: text[lang],
      clause: cell.clauses[clause]?.label ?? '',
    })),
    reasons: (cell.cautions ?? []).map((caution) => caution[lang]),
    citations: within(
      pick(context.citations, [...new Set(steps.map(({ clause }) => clause))]),
      MAX_CITATIONS_OF_STEPS,
    ),
    rule: { id: idOf(cell), facts: {}, trace: [] },
  } satisfies Partial<Draft>;
}

function silent(unsaid: Bilingual, context: Context) {
  const { lang } = context;
  return {
    kind: 'unspecified',
    verdict: 'unspecified',
    headline: `${context.regulation.name}${colon(lang)}${lowerFirst(words.silent(unsaid[lang])[lang])}`,
    reasons: [...companions(context), ...(context.citations.size > 0 ? [words.nearby[lang]] : [])],
    citations: [...context.citations.values()].slice(0, 1),
  } satisfies Partial<Draft>;
}

/** The texts that complete a silent one, and that the corpus does not have. */
function companions({ regulation, lang }: Context): string[] {
  return regulation.companions.length > 0 ? [words.companion(regulation.companions.join(', '))[lang]] : [];
}

/** "Soit jusqu'à 10 h 00." when the start of the exam is known. */
function clockReason(cell: Cell, outcome: Outcome, { start, lang }: Context): string[] {
  if (start === undefined || outcome.threshold_min === undefined) return [];
  const time = clock(start + outcome.threshold_min, lang);
  return [(cell.topic === 'late-entry' ? words.until(time) : words.from(time))[lang]];
}

function headlineOf(open: string | null, sentence: string, { regulation, lang }: Context): string {
  return open === null
    ? `${regulation.name}${colon(lang)}${sentence}`
    : `${open} (${regulation.name}). ${sentence}`;
}

export const colon = (lang: Lang) => (lang === 'fr' ? ' : ' : ': ');

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function told(known: Facts): Record<string, string | number | boolean> {
  return Object.fromEntries(
    (Object.keys(known) as FactName[]).flatMap((name) => {
      const value = known[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function pick(citations: ReadonlyMap<string, Citation>, keys: readonly string[] | undefined): Citation[] {
  return (keys ?? [...citations.keys()]).flatMap((key) => citations.get(key) ?? []);
}

/** As many citations as the contract lets an answer show, whole. */
export function within(citations: readonly Citation[], most: number): Citation[] {
  let quoted = 0;
  return citations.slice(0, most).filter(({ quote }, i) => {
    quoted += quote.length;
    return i === 0 || quoted <= MAX_QUOTED;
  });
}

/** The whole answer as a person reads it: Markdown, headline first, quotes as block quotes with their source line. */
export function toText(draft: Draft, regulations: readonly Regulation[]): string {
  const { lang } = draft;
  const quotes = draft.citations.map((citation) => {
    const regulation = regulations.find(({ id }) => id === citation.regulation);
    return `> ${citation.quote}\n>\n> ${sourceLine(citation, regulation, lang)}`;
  });
  const blocks = [
    draft.headline,
    draft.reasons.map((reason) => `- ${reason}`).join('\n'),
    draft.steps.map(({ text }, i) => `${String(i + 1)}. ${text}`).join('\n'),
    draft.rows.map(({ text }) => `- ${text}`).join('\n'),
    draft.asks && draft.asks.question !== draft.headline ? draft.asks.question : '',
    draft.asks?.choices ? draft.asks.choices.map(({ label }) => label).join(' · ') : '',
    draft.next ?? '',
    quotes.join('\n\n'),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** "— Cnam, 4.1 (Accès aux salles), édition du 12 juillet 2017". */
export function sourceLine(citation: Citation, regulation: Regulation | undefined, lang: Lang): string {
  const edition = regulation?.edition
    ? words.edition(longDate(regulation.edition, lang))[lang]
    : words.undated[lang];
  const title = citation.title === '' ? '' : ` (${citation.title})`;
  return `— ${regulation?.name ?? citation.regulation}, ${citation.clause}${title}, ${edition}`;
}

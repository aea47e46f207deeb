/**
 * Measures search: in what share of the questions does one of the first five clauses overlap a passage that answers?
 *
 *   npx tsx evals/search.ts
 *
 * Twice: on the cases that a school's clause answers, next to plain MiniSearch with French stemming over the sources'
 * paragraphs; and on phrasings that are kept aside from an index of their own, which is what to tune on.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stemmer as french } from '@orama/stemmers/french';
import MiniSearch from 'minisearch';
import { main } from '../bot/cli/main.ts';
import { defaultOptions, openProjectIndex } from '../bot/cli/open-index.ts';
import { hintsOf } from '../bot/cli/project-hints.ts';
import { inventory, occurrences } from '../bot/inventory.ts';
import { readPhrasings, type Phrasing } from '../bot/phrasings.ts';
import { overlapByHalf } from '../ingest/index/hints.ts';
import { retrieve } from '../ingest/index/retrieve.ts';
import { openIndex, type RegulationIndex } from '../ingest/index/store.ts';
import { caseFiles, readCases } from './case.ts';

const FIRST = 5;
/** One phrasing in five is kept aside, by its own hash: the same ones each time. */
const KEPT_ASIDE = 0.2;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A question about one school, and the passages of its source that answer it. */
export interface Question {
  readonly lang: string;
  readonly regulation: string;
  readonly text: string;
  readonly gold: readonly Stretch[];
}

export type Search = (question: Question) => Promise<readonly Stretch[]>;

/** Of the questions in each language, the share that a search answers among its first five. */
export async function shares(questions: readonly Question[], search: Search): Promise<Map<string, number>> {
  const found = new Map<string, number[]>();
  for (const question of questions) {
    const hits = (await search(question)).slice(0, FIRST);
    const right = hits.some((hit) => question.gold.some((gold) => overlapByHalf(hit, gold)));
    found.set(question.lang, [...(found.get(question.lang) ?? []), right ? 1 : 0]);
  }
  return new Map([...found].map(([lang, all]) => [lang, all.reduce((sum, n) => sum + n, 0) / all.length]));
}

/** The rule, lookup and procedure cases of one school that need no earlier turn; none of those kept apart. */
export function caseQuestions(sources: ReadonlyMap<string, string>): Question[] {
  return caseFiles(['sample', 'mended'])
    .flatMap(readCases)
    .filter(({ kind, thread }) => ['rule', 'lookup', 'procedure'].includes(kind) && thread === undefined)
    .flatMap(({ lang, institution, question, gold, gold_any }) => {
      if (!institution) return [];
      const passages = [...gold, ...gold_any].filter(({ doc }) => doc === institution);
      const places = passages.flatMap(({ quote }) => occurrences(quote, sources.get(institution) ?? ''));
      return [{ lang, regulation: institution, text: question, gold: places.map(asStretch) }];
    });
}

/** The phrasings kept aside, each with the places of its rule's quotes. */
function phrasingQuestions(phrasings: readonly Phrasing[], sources: ReadonlyMap<string, string>): Question[] {
  const rules = new Map(inventory().map((rule) => [rule.id, rule]));
  return phrasings.flatMap(({ rule: id, lang, text }) => {
    const rule = id === undefined ? undefined : rules.get(id);
    if (!rule) return [];
    const places = rule.clauses.flatMap(({ quote }) =>
      occurrences(quote, sources.get(rule.regulation) ?? ''),
    );
    return [{ lang, regulation: rule.regulation, text, gold: places.map(asStretch) }];
  });
}

export function retrieval(index: RegulationIndex): Search {
  return ({ text, regulation }) => retrieve(index, text, { regulation, limit: FIRST });
}

/**
 * What a search without clauses, hints and vectors finds.
 *
 * @param stems What a word, in lower case, is indexed as.
 */
export function baseline(
  sources: ReadonlyMap<string, string>,
  stems: (word: string) => string | string[] = french,
): Search {
  const paragraphs = [...sources].flatMap(([regulation, source]) =>
    [...source.matchAll(/\S(?:(?!\n\s*\n)[^])*/g)].map((found) => ({
      regulation,
      text: found[0],
      start: found.index,
      end: found.index + found[0].trimEnd().length,
    })),
  );
  const search = new MiniSearch({ fields: ['text'], processTerm: (term) => stems(term.toLowerCase()) });
  search.addAll(paragraphs.map(({ text }, id) => ({ id, text })));
  return ({ text, regulation }) =>
    Promise.resolve(
      search
        .search(text, { filter: ({ id }) => paragraphs[id as number]?.regulation === regulation })
        .flatMap(({ id }) => paragraphs[id as number] ?? []),
    );
}

function isKeptAside({ text }: Phrasing): boolean {
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32 < KEPT_ASIDE;
}

function asStretch([start, end]: readonly [number, number]): Stretch {
  return { start, end };
}

async function report(name: string, questions: readonly Question[], search: Search): Promise<void> {
  const found = await shares(questions, search);
  const share = (lang: string): string => `${(100 * (found.get(lang) ?? 0)).toFixed(1)} %`.padStart(8);
  console.log(`${name.padEnd(44)} French ${share('fr')}   English ${share('en')}`);
}

/** The two measures, as the page above says. */
async function measure(): Promise<number> {
  const index = await openProjectIndex(defaultOptions());
  const cases = caseQuestions(index.sources);
  const count = (lang: string): number => cases.filter((one) => one.lang === lang).length;
  console.log(
    `A right clause among the first ${FIRST}, over ${count('fr')} French and ${count('en')} English cases:`,
  );
  await report('  search', cases, retrieval(index));
  await report('  MiniSearch, French stems, paragraphs', cases, baseline(index.sources));

  const rules = inventory();
  const phrasings = readPhrasings();
  const aside = mkdtempSync(join(tmpdir(), 'reglo-search-'));
  try {
    const kept = phrasings.filter((phrasing) => !isKeptAside(phrasing));
    const trial = await openIndex({
      corpusDir: defaultOptions().corpus,
      indexDir: aside,
      hints: { hash: 'kept', read: (sources) => hintsOf(rules, kept, sources) },
    });
    const questions = phrasingQuestions(phrasings.filter(isKeptAside), index.sources);
    console.log(`The same over ${questions.length} phrasings kept aside from the index:`);
    await report('  search', questions, retrieval(trial));
    await report('  MiniSearch, French stems, paragraphs', questions, baseline(index.sources));
    console.log('The cases, with that index:');
    await report('  search', cases, retrieval(trial));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(measure);

import type { RegulationIndex } from '../../ingest/index/store.ts';
import type { Regulation } from '../../ingest/manifest.ts';
import type { Cell, Silence } from '../../rules/cell.ts';
import { lookUp, isSilence, type Place } from '../../rules/matrix.ts';
import { MAX_QUESTION_LENGTH, type Answer, type Citation, type Question, type Row } from '../contract.ts';
import { citeCell, citeClause, citeWords } from './cite.ts';
import { colon, compose, emptyDraft, toText, within, type Draft } from './compose.ts';
import type { Memory } from './conversation.ts';
import { decide, meantBy, type Finding } from './decide.ts';
import { nearestClauses } from './nearest-clauses.ts';
import { Review, type Pins } from './review.ts';
import { candidates, type Candidate } from './understand/candidates.ts';
import { read, type Known, type Reading } from './understand/read.ts';
import { verify } from './verify.ts';
import { words } from './words.ts';

/** A question that cannot be answered as it was sent; the message says why, for the person who asks. */
export class BadQuestion extends Error {}

/** From this probability on, a question is said to be about none of the regulations. */
const SURE = 0.5;
/** From this one on, a cell decides or is silent. Below it, 4 verdicts of 10 on the cases are wrong. */
const CLEAR = 0.5;
/** From this one on, a cell's statement or steps are given where no yes or no is asked for: they cannot mislead. */
const PROBABLE = 0.2;
/** Below this one, the clauses of a cell are not even shown as a possible answer. */
const LIKELY = 0.15;

/** How sure of the topic one has to be to give this answer. */
const neededFor = ({ verdict }: Draft): number => (verdict === null ? PROBABLE : CLEAR);

/** The answer to a question, and what the conversation remembers for the next one. */
export interface Turn {
  readonly answer: Answer;
  readonly memory: Memory;
}

/** understand → decide, or retrieve → compose → verify. One for a process; it keeps nothing of a question. */
export class Assistant {
  readonly #index: RegulationIndex;
  readonly #review: Review;

  /** @param pins What the matrix was last read against; the project's own where none are given. */
  constructor(index: RegulationIndex, pins?: Pins) {
    this.#index = index;
    this.#review = new Review(index, pins);
  }

  /** Throws a BadQuestion where there is nothing to answer. */
  async ask(question: Question, memory: Memory = {}): Promise<Turn> {
    if (question.question.trim() === '') throw new BadQuestion('The question is empty.');
    if (question.question.length > MAX_QUESTION_LENGTH)
      throw new BadQuestion(`The question is longer than ${String(MAX_QUESTION_LENGTH)} characters.`);
    const ids = this.#index.regulations.map(({ id }) => id);
    if (question.institution && !ids.includes(question.institution))
      throw new BadQuestion(`There is no regulation "${question.institution}". Known: ${ids.join(', ')}.`);
    const reading = read(question, this.#index.regulations, memory);
    const { draft, remembered } = await this.#answer(reading, question, memory);
    const checked = this.#verified(draft);
    const answer: Answer = {
      id: question.id ?? null,
      thread: question.thread ?? null,
      ...checked,
      text: toText(checked, this.#index.regulations),
      parts: [],
    };
    return { answer, memory: remembered };
  }

  async #answer(reading: Reading, question: Question, memory: Memory) {
    const known: Memory = {
      ...memory,
      // What was asked for is answered by this turn or not at all.
      asked: undefined,
      lang: reading.lang,
      ...(reading.role ? { role: reading.role } : {}),
    };
    if (reading.foreign !== null && reading.named.length === 0)
      return { draft: this.#outOfScope(reading), remembered: known };

    const regulations = this.#regulationsOf(reading, question, memory);
    const [first, ...others] = regulations;
    if (first === undefined) return this.#withoutSchool(reading, known);
    if (others.length > 0) return this.#compare(regulations, reading, known);
    return this.#answerFor(first, reading, known);
  }

  /** Named in the question, then earlier in the conversation, then set by the channel; the only one where there is one. */
  #regulationsOf(reading: Reading, question: Question, memory: Memory): readonly Regulation[] {
    const all = this.#index.regulations;
    const byId = (id: string | null | undefined) => all.filter((regulation) => regulation.id === id);
    if (reading.named.length > 0) return reading.named.flatMap(byId);
    if (reading.all) return all;
    if (memory.regulation !== undefined) return byId(memory.regulation);
    if (byId(question.institution).length > 0) return byId(question.institution);
    return all.length === 1 ? all : [];
  }

  async #answerFor(regulation: Regulation, reading: Reading, memory: Memory) {
    const found = this.#understand(regulation, reading, memory);
    const remembered: Memory = { ...memory, regulation: regulation.id, how: reading.how };
    const none = this.#aboutNone(found, reading);
    if (none) return { draft: none, remembered: memory };
    if (found?.kind === 'place') {
      const place = meantBy(found.place, reading.formFor(found.place));
      const known = reading.knownFor(place, regulation);
      const draft = await this.#fromMatrix(regulation, place, reading, known);
      if (draft && found.p >= neededFor(draft.draft)) {
        const asked = draft.finding?.kind === 'missing' ? draft.finding.missing[0] : undefined;
        return {
          draft: draft.draft,
          remembered: {
            ...remembered,
            place,
            form: reading.formFor(place),
            ...known,
            ...(reading.start === undefined ? {} : { start: reading.start }),
            ...(asked === undefined ? {} : { asked }),
          },
        };
      }
    }
    return { draft: await this.#clauses(regulation, reading), remembered };
  }

  /** The best candidate; a turn that says too little by itself goes on with what the conversation was about. */
  #understand(regulation: Regulation, reading: Reading, memory: Memory): Candidate | undefined {
    const [best] = candidates(reading.topicText, reading.speaksFor, regulation.id);
    if (memory.place && reading.followUp(best?.p ?? 0)) return { kind: 'place', place: memory.place, p: 1 };
    return best;
  }

  /** What a cell finds, or, where it has to be read again, what the text says now. */
  async #fromMatrix(
    regulation: Regulation,
    place: Place,
    reading: Reading,
    known: Known,
  ): Promise<{ draft: Draft; finding: Finding | null } | null> {
    const cell = lookUp(regulation.id, place);
    if (cell && this.#review.reasons(cell).length > 0)
      return { draft: await this.#reviewed(regulation, cell, reading), finding: null };
    const form = reading.formFor(place);
    const finding = decide(regulation.id, place, {
      form,
      role: reading.role,
      how: reading.how,
      startKnown: reading.start !== undefined,
      ...known,
      // Today is when somebody acts who does not say when; it is no fact to remember.
      facts: { act_date: reading.today(regulation), ...known.facts },
    });
    const citations = this.#citationsOf(regulation, place);
    if (!finding || !citations) return null;
    return {
      finding,
      draft: compose(finding, { lang: reading.lang, regulation, citations, start: reading.start, form }),
    };
  }

  /** Null where words that a cell rests on are not in the text (any more): it must be read again before it is used. */
  #citationsOf(regulation: Regulation, place: Place): ReadonlyMap<string, Citation> | null {
    const document = this.#index.documents.get(regulation.id);
    const source = this.#index.sources.get(regulation.id);
    const found = lookUp(regulation.id, place);
    if (!document || source === undefined || !found) return null;
    if (!isSilence(found)) return citeCell({ document, source }, found);
    if (!found.nearby) return new Map();
    const citation = citeWords({ document, source }, found.nearby);
    return citation && new Map([['nearby', citation]]);
  }

  /** No cell, or not sure: the clauses of the likeliest cells and the nearest ones, without a verdict. */
  async #clauses(regulation: Regulation, reading: Reading): Promise<Draft> {
    const { lang } = reading;
    const likely = candidates(reading.topicText, reading.speaksFor, regulation.id)
      .filter(({ p }) => p >= LIKELY)
      .flatMap((candidate) => (candidate.kind === 'place' ? [lookUp(regulation.id, candidate.place)] : []))
      .flatMap((found) => (found && !isSilence(found) ? this.#review.clausesLeft(found).slice(0, 2) : []));
    const retrieved = await nearestClauses(this.#index, reading.text, regulation.id);
    const clauses = [...new Set([...likely.slice(0, 2), ...retrieved])].slice(0, 3);
    const lead = clauses.length > 1 ? words.mayAnswerSeveral : words.mayAnswer;
    return {
      ...emptyDraft,
      lang,
      kind: 'lookup',
      regulation: regulation.id,
      edition: regulation.edition,
      headline: `${regulation.name}${colon(lang)}${(clauses.length > 0 ? lead : words.nothingFound)[lang]}`,
      citations: within(clauses.map(citeClause), 4),
    };
  }

  /** The clauses that hold what is left of a cell's words, else the best ones, without a verdict or a statement. */
  async #reviewed(regulation: Regulation, found: Cell | Silence, reading: Reading): Promise<Draft> {
    const { lang } = reading;
    const left = isSilence(found) ? [] : this.#review.clausesLeft(found);
    const clauses = left.length > 0 ? left : await nearestClauses(this.#index, reading.text, regulation.id);
    const lead = clauses.length > 0 ? words.concerned : words.nothingFound;
    return {
      ...emptyDraft,
      lang,
      kind: 'lookup',
      regulation: regulation.id,
      edition: regulation.edition,
      headline: `${regulation.name}${colon(lang)}${words.reviewed[lang]} ${lead[lang]}`,
      citations: within(clauses.map(citeClause), 4),
    };
  }

  #withoutSchool(reading: Reading, memory: Memory) {
    const { lang } = reading;
    const regulations = this.#index.regulations;
    const [best] = candidates(reading.topicText, reading.speaksFor);
    const none = this.#aboutNone(best, reading);
    if (none) return { draft: none, remembered: memory };
    const likely = best?.kind === 'place' && best.p >= SURE ? best.place : undefined;
    const draft: Draft = {
      ...emptyDraft,
      lang,
      kind: 'clarify',
      verdict: 'clarify',
      headline: words.whichSchool[lang],
      missing: ['institution'],
      asks: {
        fact: 'institution',
        question: words.whichSchool[lang],
        choices: regulations.map(({ id, name }) => ({ value: id, label: name })),
      },
    };
    return {
      draft,
      remembered: {
        ...memory,
        how: reading.how,
        asked: 'institution' as const,
        ...(likely
          ? {
              place: likely,
              form: reading.formFor(likely),
              ...reading.knownFor(likely, undefined),
            }
          : {}),
        ...(reading.start === undefined ? {} : { start: reading.start }),
      },
    };
  }

  /** Small talk, or about none of the regulations. */
  #aboutNone(best: Candidate | undefined, reading: Reading): Draft | null {
    if (!best || best.p < SURE) return null;
    if (best.kind === 'smalltalk') return this.#smalltalk(reading);
    return best.kind === 'out-of-scope' ? this.#outOfScope(reading) : null;
  }

  async #compare(regulations: readonly Regulation[], reading: Reading, memory: Memory) {
    const rows: Row[] = [];
    for (const regulation of regulations) {
      const { draft } = await this.#answerFor(regulation, { ...reading, named: [regulation.id] }, memory);
      const checked = this.#verified(draft);
      rows.push({
        regulation: regulation.id,
        edition: regulation.edition,
        verdict: checked.verdict,
        text: [checked.headline, ...checked.steps.map(({ text }) => text)].join(' '),
        citations: checked.citations.slice(0, 2),
      });
    }
    const verdicts = new Set(rows.map(({ verdict }) => verdict));
    const [only] = verdicts;
    const draft: Draft = {
      ...emptyDraft,
      lang: reading.lang,
      kind: 'compare',
      verdict: verdicts.size === 1 && (only === 'yes' || only === 'no') ? only : null,
      headline: words.compared[reading.lang],
      rows,
      citations: rows.flatMap(({ citations }) => citations),
    };
    return { draft, remembered: memory };
  }

  #outOfScope(reading: Reading): Draft {
    const { lang } = reading;
    const schools = this.#index.regulations.map(({ name }) => name).join(', ');
    const text =
      reading.foreign === null ? words.outOfScope(schools) : words.foreignSchool(reading.foreign, schools);
    return { ...emptyDraft, lang, kind: 'out_of_scope', headline: text[lang] };
  }

  #smalltalk({ lang }: Reading): Draft {
    return { ...emptyDraft, lang, kind: 'smalltalk', headline: words.smalltalk[lang] };
  }

  /** A citation that is not the source's own words is dropped; an answer that loses all of them is not given. */
  #verified(draft: Draft): Draft {
    const genuine = (citation: Citation) => {
      const document = this.#index.documents.get(citation.regulation);
      const source = this.#index.sources.get(citation.regulation);
      return document !== undefined && source !== undefined && verify(citation, { document, source });
    };
    const citations = draft.citations.filter(genuine);
    if (citations.length === 0 && draft.citations.length > 0 && draft.kind !== 'compare')
      return {
        ...emptyDraft,
        lang: draft.lang,
        kind: 'lookup',
        regulation: draft.regulation,
        edition: draft.edition,
        headline: words.nothingFound[draft.lang],
      };
    return { ...draft, citations };
  }
}

import type { RegulationIndex } from '../../ingest/index/store.ts';
import type { Regulation } from '../../ingest/manifest.ts';
import type { Cell, Decision, Silence } from '../../rules/cell.ts';
import type { Explored } from '../../rules/evaluate.ts';
import type { FactName } from '../../rules/facts.ts';
import { firstProposition, isSilence, lookUp, type Place } from '../../rules/matrix.ts';
import type { TopicId } from '../../rules/topics/index.ts';
import type { Form } from '../../rules/verdict.ts';
import { MAX_QUESTION_LENGTH, type Answer, type Citation, type Question } from '../contract.ts';
import { citeCell, citeClause, citeWords } from './cite.ts';
import { both, comparison, strictestOf, withTrace } from './combine.ts';
import { colon, compose, emptyDraft, outOfScope, toText, within, type Draft } from './compose.ts';
import type { Memory } from './conversation.ts';
import { decide, decideBy, decidesDetail } from './decide.ts';
import { nearestClauses } from './nearest-clauses.ts';
import { Review, type Pins } from './review.ts';
import { candidates, inShort, type Candidate } from './understand/candidates.ts';
import { clean } from './understand/clean.ts';
import { labelsOf, namedClauses } from './understand/named-clause.ts';
import { messageIn } from './understand/questions.ts';
import { read, type Known, type Reading } from './understand/read.ts';
import { topicText } from './understand/topic-text.ts';
import { verify } from './verify.ts';
import { words } from './words.ts';

/** A question that cannot be answered as it was sent; the message says why, for the person who asks. */
export class BadQuestion extends Error {}

/** From this probability on, a question is said to be about none of the regulations. */
const SURE = 0.5;
/** From this one on, a cell says yes or no. Below it, 4 verdicts of 10 on the cases are wrong. */
const CLEAR = 0.6;
/** From this one on, the text is said not to answer. */
const SILENT = 0.5;
/** From this one on, an answer is given that depends or asks back: it tells the rule, and misleads nobody. */
const HARMLESS = 0.3;
/** From this one on, a cell's statement or steps are given where no yes or no is asked for: they cannot mislead. */
const PROBABLE = 0.2;
/** Below this one, the clauses of a cell are not even shown as a possible answer. */
const LIKELY = 0.15;

/** From this one on, a sentence of a message is a question of its own. */
const OF_ITS_OWN = 0.6;
/** Questions of one message that are answered one by one; more of them are taken as one. */
const MOST_PARTS = 4;
/** Sentences of one message that are looked at as questions of their own; to look at thousands takes seconds. */
const MOST_QUESTIONS = 20;
/** What is less likely than this is not asked whether it leads to the same verdict. */
const WORTH_ASKING = 0.04;
/** How much likelier a proposition is that decides by a fact that is told. */
const FACT_FACTOR = 6;
/** From this probability on, something else that may be asked for is told as well. */
const TOLD_TOO = 0.2;
/** Candidates that `debug` tells. */
const SEEN = 5;

/** The same, where one asks whether what was said or done is right: whether that is the deed or its contrary is hard to tell. */
const CLEAR_OF_CLAIM = 0.7;

/** How sure of the topic one has to be to give this answer. */
const neededFor = ({ verdict }: Draft, { checks }: Reading): number => {
  if (verdict === null) return PROBABLE;
  if (verdict === 'conditional' || verdict === 'clarify') return HARMLESS;
  if (verdict === 'unspecified') return SILENT;
  return checks ? CLEAR_OF_CLAIM : CLEAR;
};

/** Conditions for sitting an exam that one question may tell together. */
const TO_SIT: readonly TopicId[] = ['late-entry', 'identity'];

/** An answer to one question of a message. */
type Part = Omit<Answer, 'parts'>;

/** What one regulation answers about a place. */
interface FromMatrix {
  readonly draft: Draft;
  readonly place: Place;
  readonly known: Known;
  /** The form in which the question was taken to ask, and how sure the verdict is of all forms that it may have. */
  readonly form: Form;
  readonly sure: number;
  /** The fact that the draft asks for. */
  readonly asked?: FactName;
}

/** An answer, what to remember, and what the question may have been about, the likeliest first. */
interface Answered {
  readonly draft: Draft;
  readonly remembered: Memory;
  readonly seen?: readonly Candidate[];
}

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
    const parts: Part[] = [];
    let known = memory;
    for (const one of this.#questionsIn(question.question)) {
      const { part, remembered } = await this.#part({ ...question, question: one }, known);
      parts.push(part);
      known = remembered;
    }
    const [first, ...others] = parts;
    if (first === undefined) throw new BadQuestion('The question is empty.');
    const several = others.length > 0;
    const text = parts.map((part) => part.text).join('\n\n');
    return { answer: { ...first, text, parts: several ? parts : [] }, memory: known };
  }

  /** The questions of a message that are about different topics, each with what the message tells; one otherwise. */
  #questionsIn(text: string): readonly string[] {
    const { told, questions } = messageIn(clean(text));
    if (questions.length < 2 || questions.length > MOST_QUESTIONS) return [text];
    const groups: { topic: TopicId | undefined; asked: string[] }[] = [];
    for (const asked of questions) {
      const [best] = candidates(topicText(asked, this.#index.regulations));
      const topic = best?.kind === 'place' && best.p >= OF_ITS_OWN ? best.place.topic : undefined;
      const last = groups.at(-1);
      // What is not surely about something else goes on with the question before it.
      if (last && (topic === undefined || last.topic === undefined || last.topic === topic)) {
        last.asked.push(asked);
        last.topic ??= topic;
      } else groups.push({ topic, asked: [asked] });
    }
    if (groups.length < 2 || groups.length > MOST_PARTS) return [text];
    return groups.map(({ asked }) => `${told} ${asked.join(' ')}`.trim());
  }

  /** The answer to one question. */
  async #part(question: Question, memory: Memory): Promise<{ part: Part; remembered: Memory }> {
    const reading = read(question, this.#index.regulations, memory);
    const { draft, remembered, seen = [] } = await this.#answer(reading, question, memory);
    const checked = this.#verified(this.#aboutClauses(draft, reading));
    const part: Part = {
      id: question.id ?? null,
      thread: question.thread ?? null,
      ...checked,
      text: toText(checked, this.#index.regulations),
      debug: { role: reading.role, candidates: seen.slice(0, SEEN).map(inShort) },
    };
    return { part, remembered };
  }

  async #answer(reading: Reading, question: Question, memory: Memory): Promise<Answered> {
    const known: Memory = {
      ...memory,
      // What was asked for is answered by this turn or not at all.
      asked: undefined,
      lang: reading.lang,
      ...(reading.role ? { role: reading.role } : {}),
    };
    const schools = this.#index.regulations.map(({ name }) => name).join(', ');
    if (reading.asksForInstructions)
      return { draft: outOfScope(reading.lang, words.noInstructions(schools)), remembered: known };
    if (reading.foreign !== null && reading.named.length === 0)
      return {
        draft: outOfScope(reading.lang, words.foreignSchool(reading.foreign, schools)),
        remembered: known,
      };
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

  async #answerFor(regulation: Regulation, reading: Reading, memory: Memory): Promise<Answered> {
    const seen = candidates(reading.topicText, reading.speaksFor, regulation.id);
    const found = this.#byFacts(this.#goesOn(reading, memory, seen[0]), regulation, reading);
    const remembered: Memory = { ...memory, regulation: regulation.id, how: reading.how };
    const none = this.#aboutNone(found, reading);
    if (none) return { draft: none, remembered: memory, seen };
    if (found?.kind === 'place') {
      const answered = await this.#fromMatrix(regulation, found.place, reading);
      if (answered && (await this.#isSure(answered, found, seen, regulation, reading))) {
        const strictest = await this.#strictest(answered, regulation, reading);
        const draft = await this.#withOthers(
          strictest,
          answered.place,
          [found, ...seen],
          regulation,
          reading,
        );
        return {
          draft: reading.wantsWhy ? withTrace(draft) : draft,
          remembered: {
            ...remembered,
            ...answered.known,
            // A copy, read by now: what is kept does not hold on to the question.
            unread: { ...answered.known.unread },
            place: answered.place,
            form: answered.form,
            ...(reading.start === undefined ? {} : { start: reading.start }),
            ...(answered.asked === undefined ? {} : { asked: answered.asked }),
          },
          seen,
        };
      }
    }
    if (reading.otherLanguage) return { draft: outOfScope('en', words.languages), remembered, seen };
    return { draft: await this.#clauses(regulation, reading, seen), remembered, seen };
  }

  /** The best candidate; a turn that says too little by itself goes on with what the conversation was about. */
  #goesOn(reading: Reading, memory: Memory, best: Candidate | undefined): Candidate | undefined {
    const { place } = memory;
    if (place && reading.followUp(best?.p ?? 0))
      return { kind: 'place', place, places: [{ place, p: 1 }], p: 1 };
    return best;
  }

  /**
   * Whether an answer is sure enough to be given: by what its verdict has for it among all that the question may be about,
   * in all forms that it may have. Without a verdict, the topic has to be sure.
   */
  async #isSure(
    { draft, sure }: FromMatrix,
    found: Candidate & { kind: 'place' },
    seen: readonly Candidate[],
    regulation: Regulation,
    reading: Reading,
  ): Promise<boolean> {
    const needed = neededFor(draft, reading);
    if (draft.verdict === null) return found.p >= needed;
    const [first, ...rest] = found.places;
    let total = (first?.p ?? 0) * sure;
    const elsewhere = seen.flatMap((one) =>
      one.kind === 'place' && one.place.topic !== found.place.topic ? one.places : [],
    );
    for (const { place, p } of [...rest, ...elsewhere]) {
      if (total >= needed) break;
      if (p < WORTH_ASKING) continue;
      const other = await this.#fromMatrix(regulation, place, reading);
      if (other?.draft.verdict === draft.verdict) total += p * other.sure;
    }
    return total >= needed;
  }

  /** Of the propositions of a topic, those that decide by a fact that is told are likelier to be meant. */
  #byFacts(found: Candidate | undefined, regulation: Regulation, reading: Reading): Candidate | undefined {
    if (found?.kind !== 'place' || found.places.length < 2) return found;
    const weighed = found.places.map((guess) => {
      const cell = guess.p < WORTH_ASKING ? null : lookUp(regulation.id, guess.place);
      const told =
        cell !== null &&
        !isSilence(cell) &&
        decidesDetail(cell, { ...reading.knownFor(guess.place, regulation), inTime: false });
      return { ...guess, p: told ? guess.p * FACT_FACTOR : guess.p };
    });
    const total = weighed.reduce((sum, { p }) => sum + p, 0) || 1;
    const places = weighed
      .map((guess) => ({ ...guess, p: (guess.p / total) * found.p }))
      .sort((a, b) => b.p - a.p);
    return { ...found, places, place: places[0]?.place ?? found.place };
  }

  /** An answer without a verdict tells what else may be asked for, too: "who draws it up, and how far ahead?" */
  async #withOthers(
    draft: Draft,
    place: Place,
    topics: readonly Candidate[],
    regulation: Regulation,
    reading: Reading,
  ): Promise<Draft> {
    if (draft.verdict !== null || (draft.kind !== 'lookup' && draft.kind !== 'procedure')) return draft;
    const [other] = topics
      .flatMap((one) => (one.kind === 'place' ? one.places : []))
      .filter(({ p, place: { topic, proposition } }) => {
        return p >= TOLD_TOO && !(topic === place.topic && proposition === place.proposition);
      });
    const found = other && (await this.#fromMatrix(regulation, other.place, reading));
    if (!found || found.draft.kind === 'unspecified' || found.draft.kind === 'clarify') return draft;
    return both(draft, found.draft);
  }

  /** Somebody late and without an identity document has to meet both rules: the stricter answers, the other is told. */
  async #strictest({ draft, place }: FromMatrix, regulation: Regulation, reading: Reading): Promise<Draft> {
    if (!TO_SIT.includes(place.topic) || draft.verdict === null) return draft;
    const conditions = TO_SIT.filter((topic) => topic !== place.topic && reading.speaksFor.has(topic));
    const [other] = conditions;
    if (other === undefined) return draft;
    const found = await this.#fromMatrix(
      regulation,
      { topic: other, proposition: firstProposition(other) },
      reading,
    );
    return found ? strictestOf(draft, found.draft) : draft;
  }

  /** What a cell finds, or, where it has to be read again, what the text says now; null where there is none. */
  async #fromMatrix(regulation: Regulation, place: Place, reading: Reading): Promise<FromMatrix | null> {
    const known = reading.knownFor(place, regulation);
    const cell = lookUp(regulation.id, place);
    if (cell && this.#review.reasons(cell).length > 0)
      return { draft: await this.#reviewed(regulation, cell, reading), place, known, form: 'open', sure: 1 };
    const settled =
      cell !== null && !isSilence(cell) && decidesDetail(cell, { ...known, inTime: reading.inTime });
    const forms = reading.formsFor(place, settled);
    const explored = new Map<Decision, Explored>();
    const found = decideBy(forms, (form) =>
      decide(regulation.id, place, {
        form,
        role: reading.role,
        how: reading.how,
        inTime: reading.inTime,
        startKnown: reading.start !== undefined,
        explored,
        ...known,
        // Today is when somebody acts who does not say when; it is no fact to remember.
        facts: {
          act_date: known.unread.dates ? undefined : reading.today(regulation),
          ...known.facts,
        },
      }),
    );
    const citations = this.#citationsOf(regulation, place);
    if (!found || !citations) return null;
    const { finding, form, sure } = found;
    const context = { lang: reading.lang, regulation, citations, start: reading.start, form };
    return {
      draft: compose(finding, context),
      place,
      known,
      form,
      sure,
      ...(finding.kind === 'missing' ? { asked: finding.missing[0] } : {}),
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
  async #clauses(regulation: Regulation, reading: Reading, seen: readonly Candidate[]): Promise<Draft> {
    const { lang } = reading;
    const likely = seen
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

  /** No school is known: it is asked for, unless all of them give the same yes or no. */
  async #withoutSchool(reading: Reading, memory: Memory): Promise<Answered> {
    const { lang } = reading;
    const regulations = this.#index.regulations;
    const seen = candidates(reading.topicText, reading.speaksFor);
    const best = this.#goesOn(reading, memory, seen[0]);
    const none = this.#aboutNone(best, reading);
    if (none) return { draft: none, remembered: memory, seen };
    const likely = best?.kind === 'place' && best.p >= SURE ? best.place : undefined;
    if (likely) {
      const compared = await this.#rows(regulations, likely, reading);
      if (compared.verdict !== null) return { draft: compared, remembered: memory, seen };
    }
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
              form: reading.formsFor(likely)[0]?.form ?? 'open',
              ...reading.knownFor(likely, undefined),
            }
          : {}),
        ...(reading.start === undefined ? {} : { start: reading.start }),
      },
      seen,
    };
  }

  /** Small talk, or about none of the regulations. */
  #aboutNone(best: Candidate | undefined, { lang, otherLanguage }: Reading): Draft | null {
    if (!best || best.p < SURE || best.kind === 'place') return null;
    if (otherLanguage) return outOfScope(lang, words.languages);
    if (best.kind === 'smalltalk')
      return { ...emptyDraft, lang, kind: 'smalltalk', headline: words.smalltalk[lang] };
    return outOfScope(lang, words.outOfScope(this.#index.regulations.map(({ name }) => name).join(', ')));
  }

  async #compare(regulations: readonly Regulation[], reading: Reading, memory: Memory): Promise<Answered> {
    const seen = candidates(reading.topicText, reading.speaksFor);
    const best = this.#goesOn(reading, memory, seen[0]);
    const none = this.#aboutNone(best, reading);
    if (none) return { draft: none, remembered: memory, seen };
    if (best?.kind === 'place' && best.p >= PROBABLE) {
      const draft = await this.#rows(regulations, best.place, reading);
      const { place } = best;
      const remembered = {
        ...memory,
        place,
        form: reading.formsFor(place)[0]?.form ?? ('open' as const),
        ...reading.knownFor(place, undefined),
      };
      return { draft, remembered, seen };
    }
    const drafts = await Promise.all(
      regulations.map(async (regulation) => (await this.#answerFor(regulation, reading, memory)).draft),
    );
    // What is about none of them, as in a language that is not understood, is no row of a comparison.
    const outside = drafts.find(({ regulation }) => regulation === null);
    if (outside) return { draft: outside, remembered: memory, seen };
    return {
      draft: comparison(
        drafts.map((draft) => this.#verified(draft)),
        reading.lang,
      ),
      remembered: memory,
      seen,
    };
  }

  /** What each regulation says of one place. */
  async #rows(regulations: readonly Regulation[], place: Place, reading: Reading): Promise<Draft> {
    const drafts: Draft[] = [];
    for (const regulation of regulations) {
      const found = await this.#fromMatrix(regulation, place, reading);
      drafts.push(this.#verified(found?.draft ?? (await this.#clauses(regulation, reading, []))));
    }
    return comparison(drafts, reading.lang);
  }

  /** A clause that a question names and that its regulation does not have is said not to exist. */
  #aboutClauses(draft: Draft, reading: Reading): Draft {
    const document = this.#index.documents.get(draft.regulation ?? '');
    const regulation = this.#index.regulations.find(({ id }) => id === draft.regulation);
    if (!document || !regulation) return draft;
    const labels = document.sections.map(({ label }) => label);
    const missing = namedClauses(reading.text).find((one) => labelsOf(one, labels).length === 0);
    if (!missing) return draft;
    const { lang } = draft;
    // "Article 15 lets me in, right?": it does not, whatever another clause may say.
    const denied = missing.claimed && draft.verdict !== 'yes' && draft.verdict !== 'no';
    return {
      ...draft,
      kind: denied && (draft.kind === 'clarify' || draft.kind === 'unspecified') ? 'lookup' : draft.kind,
      verdict: denied ? 'no' : draft.verdict,
      headline: words.noSuchClause(missing.name, regulation.name)[lang],
      reasons: [draft.headline, ...draft.reasons],
      missing: denied ? [] : draft.missing,
      asks: denied ? null : draft.asks,
    };
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

import type { Clause } from '../ingest/document.ts';
import type { RegulationIndex } from '../ingest/index/store.ts';
import type { Cell, Silence, Words } from '../rules/cell.ts';
import type { Bilingual } from '../rules/language.ts';
import { cells, idOf, isSilence, lookUp, silences } from '../rules/matrix.ts';
import type { Topic } from '../rules/topic.ts';
import { topics, type TopicId } from '../rules/topics/index.ts';
import { citeWords } from './assistant/cite.ts';
import { nearestClauses } from './assistant/nearest-clauses.ts';
import { Review } from './assistant/review.ts';
import { words } from './assistant/words.ts';
import type { Citation } from './contract.ts';
import { inventory, inventoryOfSilences } from './inventory.ts';

/**
 * What the matrix has in a place: a cell that decides (a verdict or a figure), one that states the rule or its steps, a
 * silence, or nothing, because nobody has read the regulation for it yet.
 */
export const states = ['decides', 'states', 'silent', 'unread'] as const;
export type State = (typeof states)[number];

/** A place of the matrix: one proposition of a topic in one regulation. */
export interface Entry {
  /** "cnam/late-entry/extra-time"; null where it is unread. */
  readonly id: string | null;
  readonly regulation: string;
  readonly topic: TopicId;
  readonly proposition: string;
  readonly state: State;
  readonly found: Cell | Silence | null;
  /** The words that it rests on, or the nearest of a silence, as they stand in the text. */
  readonly citations: readonly Citation[];
  /** What is told: the rule, or what is not said. */
  readonly statement: Bilingual;
  /** Why it has to be read again before it is told; none where the text is as it was read. */
  readonly readAgain: readonly string[];
}

/** How many there are, and the ids of those that nothing claims. */
export interface Account {
  readonly all: number;
  readonly missing: readonly string[];
}

/** The matrix beside a corpus. */
export interface Coverage {
  /** By topic, proposition, then regulation, each in its own order. */
  readonly entries: readonly Entry[];
  /** The rules of the inventory that cells encode. */
  readonly rules: Account;
  /** What the regulations do not say: "silent/jury-quorum (cnam)", claimed by a silence or, where it is said after all, a cell. */
  readonly silences: Account;
}

const UNREAD: Bilingual = {
  fr: "Le règlement n'a pas encore été lu pour cette question.",
  en: 'The regulation has not been read for this question yet.',
};

/** The state of every place of the matrix for the regulations of an index. */
export function coverageOf(index: RegulationIndex): Coverage {
  const review = new Review(index);
  const regulations = index.regulations.map(({ id }) => id);
  const entries = Object.entries(topics as Record<string, Topic>).flatMap(([topic, { propositions }]) =>
    Object.keys(propositions).flatMap((proposition) =>
      regulations.map((regulation) => entryOf(index, review, regulation, topic as TopicId, proposition)),
    ),
  );
  return { entries, rules: rulesEncoded(regulations), silences: silencesAccounted(regulations) };
}

/** The clauses nearest to what a silence says is not said, for a reader to see whether one of them says it. */
export function nearestTo(index: RegulationIndex, { regulation, topic, unsaid }: Silence): Promise<Clause[]> {
  return nearestClauses(index, `${topics[topic].question.fr} ${unsaid.fr}`, regulation);
}

function entryOf(
  index: RegulationIndex,
  review: Review,
  regulation: string,
  topic: TopicId,
  proposition: string,
): Entry {
  const found = lookUp(regulation, { topic, proposition });
  const place = { regulation, topic, proposition, found };
  if (!found) return { ...place, id: null, state: 'unread', citations: [], statement: UNREAD, readAgain: [] };
  const document = index.documents.get(regulation);
  const source = index.sources.get(regulation);
  const cite = (quoted: Words) =>
    (document && source !== undefined && citeWords({ document, source }, quoted)) || [];
  return {
    ...place,
    id: idOf(found),
    state: stateOf(found),
    citations: (isSilence(found)
      ? found.nearby
        ? [found.nearby]
        : []
      : Object.values(found.clauses)
    ).flatMap(cite),
    statement: isSilence(found) ? silenceTold(found) : found.statement,
    readAgain: review.reasons(found),
  };
}

function stateOf(found: Cell | Silence): State {
  if (isSilence(found)) return 'silent';
  const { propositions }: Topic = topics[found.topic];
  const told = propositions[found.proposition]?.told === true;
  return found.figure || (found.decision && !told) ? 'decides' : 'states';
}

const silenceTold = ({ unsaid }: Silence): Bilingual => ({
  fr: words.silent(unsaid.fr).fr,
  en: words.silent(unsaid.en).en,
});

function rulesEncoded(regulations: readonly string[]): Account {
  const claimed = new Set(cells.flatMap((cell) => cell.inventory));
  const rules = inventory().filter(({ regulation }) => regulations.includes(regulation));
  return { all: rules.length, missing: rules.map(({ id }) => id).filter((id) => !claimed.has(id)) };
}

function silencesAccounted(regulations: readonly string[]): Account {
  const claimed = new Set(
    [...cells, ...silences].flatMap(({ regulation, inventory: ids }) =>
      ids.map((id) => `${id} (${regulation})`),
    ),
  );
  const all = inventoryOfSilences().flatMap(({ id, silent }) =>
    silent
      .filter((regulation) => regulations.includes(regulation))
      .map((regulation) => `silent/${id} (${regulation})`),
  );
  return { all: all.length, missing: all.filter((entry) => !claimed.has(entry)) };
}

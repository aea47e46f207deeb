import { firstProposition, lookUp, placesOf, regulationsRead, type Place } from '../../../rules/matrix.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { classifyAll, type Guess } from './classifier.ts';
import { fold } from './clean.ts';
import { askingPart } from './form.ts';
import { propositionCues, topicCues } from './propositions.ts';

/** What a question may be about in one regulation, and how likely that is. */
export type Candidate = { readonly p: number } & (
  | { readonly kind: 'place'; readonly place: Place }
  /** A rule of the inventory that has no cell: its clauses can be shown. */
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'silence'; readonly id: string }
  | { readonly kind: 'smalltalk' }
  | { readonly kind: 'out-of-scope' }
);

/**
 * What the other regulations' classifiers say of a topic counts as much as this one's: a topic is one question for
 * people, whatever the text, and each school's phrasings are few. Of 0, 0.3, 0.5 and 0.7, this one got most cases right.
 */
const OTHERS_WEIGHT = 0.5;

/**
 * What a question is about, best first. Classes of one topic count together: which of them it is, the facts decide.
 */
export function candidates(
  text: string,
  regulation: string,
  speaksFor: ReadonlySet<TopicId> = new Set(),
): Candidate[] {
  const folded = fold(text);
  const all = groupsOf(text, folded);
  const own = all.get(regulation) ?? NOTHING;
  const others = [...all].filter(([id]) => id !== regulation).map(([, found]) => found);
  const places = [...own.topics].map(([topic, topical]): Candidate => {
    const elsewhere =
      others.reduce((sum, { topics }) => sum + (topics.get(topic)?.p ?? 0), 0) / others.length;
    return {
      kind: 'place',
      place: { topic, proposition: propositionOf(topic, topical, folded, regulation) },
      p: weighed((1 - OTHERS_WEIGHT) * topical.p + OTHERS_WEIGHT * elsewhere, speaksFor.has(topic)),
    };
  });
  const rest = own.rest.map((one) => ({
    ...one,
    p: speaksFor.size > 0 ? odds(one.p, 1 / REST_FACTOR) : one.p,
  }));
  return [...places, ...rest].sort((a, b) => b.p - a.p);
}

/** How much the facts of a question speak for a topic, as odds. Of 1, 3, 6 and 10, six got most cases right. */
const FACTS_FACTOR = 6;

/** How much they speak against rules of no topic. */
const REST_FACTOR = 3;

const weighed = (p: number, spokenFor: boolean) => (spokenFor ? odds(p, FACTS_FACTOR) : p);

/** A probability with its odds multiplied. */
const odds = (p: number, factor: number) => (factor * p) / (factor * p + 1 - p);

interface Topical {
  readonly p: number;
  /** How much of it speaks for each proposition. */
  readonly propositions: ReadonlyMap<string, number>;
}

interface Groups {
  readonly topics: ReadonlyMap<TopicId, Topical>;
  readonly rest: readonly Candidate[];
}

const NOTHING: Groups = { topics: new Map(), rest: [] };

function groupsOf(text: string, folded: string): ReadonlyMap<string, Groups> {
  const guesses = classifyAll(text);
  return new Map(regulationsRead.map((id) => [id, groups(guesses.get(id) ?? [], folded, id)]));
}

/** The classifier's guesses for one regulation, those of one topic added up. */
function groups(guesses: readonly Guess[], folded: string, regulation: string): Groups {
  const topics = new Map<TopicId, { p: number; propositions: Map<string, number> }>();
  const rest: Candidate[] = [];
  for (const { id, p } of guesses) {
    const place = choose(placesOf(regulation, id), folded);
    if (!place) {
      rest.push(other(id, p));
      continue;
    }
    const topical = topics.get(place.topic) ?? { p: 0, propositions: new Map<string, number>() };
    topical.p += p;
    topical.propositions.set(place.proposition, (topical.propositions.get(place.proposition) ?? 0) + p);
    topics.set(place.topic, topical);
  }
  return { topics, rest };
}

function other(id: string, p: number): Candidate {
  if (id === 'none/smalltalk') return { kind: 'smalltalk', p };
  if (id === 'none/out-of-scope') return { kind: 'out-of-scope', p };
  return id.startsWith('silent/') ? { kind: 'silence', id, p } : { kind: 'rule', rule: id, p };
}

/** Which of the places that one rule of a text answers is meant: the one whose topic's words stand in the question. */
function choose(places: readonly Place[], folded: string): Place | undefined {
  return places.find(({ topic }) => topicCues[topic]?.test(folded)) ?? places[0];
}

/**
 * The proposition that is meant: the classifier's, unless words for another one stand in the question. One that has
 * words of its own and none of them in the question is seldom meant.
 */
function propositionOf(
  topic: TopicId,
  { p, propositions }: Topical,
  folded: string,
  regulation?: string,
): string {
  const first = firstProposition(topic);
  const cues = new Map(propositionCues[topic]);
  const known = [...new Set([first, ...propositions.keys(), ...cues.keys()])].filter(
    (proposition) => regulation === undefined || lookUp(regulation, { topic, proposition }) !== null,
  );
  const asking = askingPart(folded);
  // What the asking sentence says counts before what leads up to it.
  const where = [...cues.values()].some((cue) => cue.test(asking)) ? asking : folded;
  const weight = (proposition: string) => {
    const mass = propositions.get(proposition) ?? 0;
    const cue = cues.get(proposition);
    if (!cue) return mass;
    return cue.test(where) ? Math.max(CUE_FACTOR * mass, p) : mass / (2 * CUE_FACTOR);
  };
  return known.reduce((best, one) => (weight(one) > weight(best) ? one : best), first);
}

/** How much the words of a proposition count. */
const CUE_FACTOR = 3;

/** What a question may be about where no regulation is known: each topic by its mean over all of them, best first. */
export function placesAnywhere(text: string): { place: Place; p: number }[] {
  const folded = fold(text);
  const all = [...groupsOf(text, folded).values()].map(({ topics: found }) => found);
  const asked = [...new Set(all.flatMap((found) => [...found.keys()]))];
  return asked
    .map((topic) => {
      const found = all.flatMap((one) => one.get(topic) ?? []);
      const [likeliest] = [...found].sort((a, b) => b.p - a.p);
      const proposition = likeliest ? propositionOf(topic, likeliest, folded) : firstProposition(topic);
      return { place: { topic, proposition }, p: found.reduce((sum, { p }) => sum + p, 0) / all.length };
    })
    .sort((a, b) => b.p - a.p);
}

import { NONE } from '../../phrasings.ts';
import { firstProposition, isSilence, lookUp, type Place } from '../../../rules/matrix.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { classify, type Guess } from './classifier.ts';
import { fold } from './clean.ts';
import { askingPart } from './form.ts';
import { propositionCues } from './propositions.ts';

/** A place, and how likely it is that a question is about it. */
export interface PlaceGuess {
  readonly place: Place;
  readonly p: number;
}

/** What a question may be about, and how likely that is: of a topic, all its propositions together. */
export type Candidate = { readonly p: number } & (
  | {
      readonly kind: 'place';
      /** The likeliest proposition of the topic. */
      readonly place: Place;
      /** All propositions of the topic that may be meant, the likeliest first. */
      readonly places: readonly PlaceGuess[];
    }
  | { readonly kind: 'smalltalk' | 'out-of-scope' }
);

/** A candidate as `debug` tells it: without a word of the question. */
export const inShort = (candidate: Candidate) => ({
  about:
    candidate.kind === 'place' ? `${candidate.place.topic}/${candidate.place.proposition}` : candidate.kind,
  p: Math.round(candidate.p * 100) / 100,
});

/** A topic that is less likely than this is no candidate. */
const NEGLIGIBLE = 0.002;

/** How much the facts of a question speak for a topic, as odds. Of 1, 3, 6 and 10, six got most cases right. */
const FACTS_FACTOR = 6;

/** How much they speak against its being no exam matter. */
const NONE_FACTOR = 3;

/**
 * What a question is about, best first: propositions that the regulation was read for, or any where none is named.
 * Those of one topic count together: which of them it is, its cues decide.
 */
export function candidates(
  text: string,
  speaksFor: ReadonlySet<TopicId> = new Set(),
  regulation?: string,
): Candidate[] {
  const folded = fold(text);
  const guesses = regulation === undefined ? classify(text) : byWhatIsSaid(classify(text), regulation);
  const none = guesses.flatMap((guess): Candidate[] => {
    const p = speaksFor.size > 0 ? odds(guess.p, 1 / NONE_FACTOR) : guess.p;
    if (guess.about === NONE.smalltalk) return [{ kind: 'smalltalk', p }];
    return guess.about === NONE['out-of-scope'] ? [{ kind: 'out-of-scope', p }] : [];
  });
  const places = [...byTopic(guesses)].flatMap(([topic, masses]): Candidate[] => {
    const told = [...masses.values()].reduce((sum, one) => sum + one, 0);
    if (told < NEGLIGIBLE) return [];
    const [best, ...others] = ranked(topic, masses, folded, regulation);
    if (best === undefined) return [];
    const p = speaksFor.has(topic) ? odds(told, FACTS_FACTOR) : told;
    const guesses = [best, ...others].map(({ proposition, share }) => ({
      place: { topic, proposition },
      p: p * share,
    }));
    return [{ kind: 'place', place: { topic, proposition: best.proposition }, places: guesses, p }];
  });
  return [...places, ...none].sort((a, b) => b.p - a.p);
}

/** How much less people ask a school about what its text does not say, as odds. */
const SILENT_FACTOR = 0.5;

/** The guesses, weighed by whether the regulation says something of them. */
function byWhatIsSaid(guesses: readonly Guess[], regulation: string): Guess[] {
  const weighed = guesses.map(({ about, p }) => {
    return { about, p: isSilent(regulation, about) ? p * SILENT_FACTOR : p };
  });
  const total = weighed.reduce((sum, { p }) => sum + p, 0);
  return weighed.map(({ about, p }) => ({ about, p: p / total }));
}

function isSilent(regulation: string, about: string): boolean {
  const [topic = '', proposition = ''] = about.split('/');
  const found = topic === 'none' ? null : lookUp(regulation, { topic: topic as TopicId, proposition });
  return found !== null && isSilence(found);
}

/** A probability with its odds multiplied. */
const odds = (p: number, factor: number) => (factor * p) / (factor * p + 1 - p);

/** The guesses of each topic: its propositions, and how likely each is. */
function byTopic(guesses: readonly Guess[]): Map<TopicId, Map<string, number>> {
  const found = new Map<TopicId, Map<string, number>>();
  for (const { about, p } of guesses) {
    const [topic = '', proposition = ''] = about.split('/');
    if (topic === 'none') continue;
    const propositions = found.get(topic as TopicId) ?? new Map<string, number>();
    found.set(topic as TopicId, propositions.set(proposition, p));
  }
  return found;
}

/** How much the words of a proposition count. */
const CUE_FACTOR = 3;

/**
 * The propositions of a topic, the one that is meant first, each with its share of the topic: the classifier's, unless
 * words for another one stand in the question. One that has words of its own and none of them in the question is seldom
 * meant. None where the regulation was read for none.
 */
function ranked(
  topic: TopicId,
  masses: ReadonlyMap<string, number>,
  folded: string,
  regulation: string | undefined,
): { readonly proposition: string; readonly share: number }[] {
  const first = firstProposition(topic);
  const cues = new Map(propositionCues[topic]);
  const known = [first, ...[...masses.keys()].filter((one) => one !== first)].filter(
    (proposition) => regulation === undefined || lookUp(regulation, { topic, proposition }) !== null,
  );
  const asking = askingPart(folded);
  // What the asking sentence says counts before what leads up to it.
  const where = [...cues.values()].some((cue) => cue.test(asking)) ? asking : folded;
  const told = [...masses.values()].reduce((sum, one) => sum + one, 0);
  const weight = (proposition: string) => {
    const mass = masses.get(proposition) ?? 0;
    const cue = cues.get(proposition);
    if (!cue) return mass;
    return cue.test(where) ? Math.max(CUE_FACTOR * mass, told) : mass / (2 * CUE_FACTOR);
  };
  const weighed = known.map((proposition) => ({ proposition, weight: weight(proposition) }));
  const total = weighed.reduce((sum, one) => sum + one.weight, 0) || 1;
  return weighed
    .map((one) => ({ proposition: one.proposition, share: one.weight / total }))
    .sort((a, b) => b.share - a.share);
}

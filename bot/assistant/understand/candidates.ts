import { NONE } from '../../phrasings.ts';
import { firstProposition, lookUp, type Place } from '../../../rules/matrix.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { classify, type Guess } from './classifier.ts';
import { fold } from './clean.ts';
import { askingPart } from './form.ts';
import { propositionCues } from './propositions.ts';

/** What a question may be about, and how likely that is. */
export type Candidate = { readonly p: number } & (
  { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'smalltalk' | 'out-of-scope' }
);

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
  const guesses = classify(text);
  const none = guesses.flatMap((guess): Candidate[] => {
    const p = speaksFor.size > 0 ? odds(guess.p, 1 / NONE_FACTOR) : guess.p;
    if (guess.about === NONE.smalltalk) return [{ kind: 'smalltalk', p }];
    return guess.about === NONE['out-of-scope'] ? [{ kind: 'out-of-scope', p }] : [];
  });
  const places = [...byTopic(guesses)].flatMap(([topic, weights]): Candidate[] => {
    const proposition = propositionOf(topic, weights, folded, regulation);
    const p = [...weights.values()].reduce((sum, one) => sum + one, 0);
    if (proposition === undefined) return [];
    return [
      {
        kind: 'place',
        place: { topic, proposition },
        p: speaksFor.has(topic) ? odds(p, FACTS_FACTOR) : p,
      },
    ];
  });
  return [...places, ...none].sort((a, b) => b.p - a.p);
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
 * The proposition that is meant: the classifier's, unless words for another one stand in the question. One that has
 * words of its own and none of them in the question is seldom meant. None where the regulation was read for none.
 */
function propositionOf(
  topic: TopicId,
  masses: ReadonlyMap<string, number>,
  folded: string,
  regulation: string | undefined,
): string | undefined {
  const first = firstProposition(topic);
  const cues = new Map(propositionCues[topic]);
  const known = [first, ...[...masses.keys()].filter((one) => one !== first)].filter(
    (proposition) => regulation === undefined || lookUp(regulation, { topic, proposition }) !== null,
  );
  const asking = askingPart(folded);
  // What the asking sentence says counts before what leads up to it.
  const where = [...cues.values()].some((cue) => cue.test(asking)) ? asking : folded;
  const total = [...masses.values()].reduce((sum, one) => sum + one, 0);
  const weight = (proposition: string) => {
    const mass = masses.get(proposition) ?? 0;
    const cue = cues.get(proposition);
    if (!cue) return mass;
    return cue.test(where) ? Math.max(CUE_FACTOR * mass, total) : mass / (2 * CUE_FACTOR);
  };
  return known.length === 0
    ? undefined
    : known.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

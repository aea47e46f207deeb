import type { Facts } from '../../../rules/facts.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { univPointsIn } from './points/univ.ts';

/** The points of a rule that a folded question about `topic` asks about instead of the rule itself. */
export function pointsIn(folded: string, topic: TopicId): Facts {
  return { ...univPointsIn(folded, topic) };
}

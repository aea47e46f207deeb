import type { Facts } from '../../../rules/facts.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { cnamPointsIn } from './points/cnam.ts';
import { imtPointsIn } from './points/imt.ts';
import { supmecaPointsIn } from './points/supmeca.ts';
import { univPointsIn } from './points/univ.ts';
import { utcPointsIn } from './who.ts';

/** Characters of a question that are searched: whoever writes more asks about more than a point. */
const MAX_SEARCHED = 2000;

/** The points of a rule that a folded question about `topic` asks about instead of the rule itself. */
export function pointsIn(folded: string, topic: TopicId): Facts {
  const text = folded.slice(0, MAX_SEARCHED);
  return {
    ...supmecaPointsIn(text, topic),
    ...utcPointsIn(text, topic),
    ...cnamPointsIn(text, topic),
    ...univPointsIn(text, topic),
    ...imtPointsIn(text, topic),
  };
}

import type { Facts } from '../../../rules/facts.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { cnamPointsIn } from './points/cnam.ts';
import { imtPointsIn } from './points/imt.ts';
import { supmecaPointsIn } from './points/supmeca.ts';
import { univPointsIn } from './points/univ.ts';
import { utcPointsIn } from './who.ts';

/** The points of a rule that a folded question about `topic` asks about instead of the rule itself. */
export function pointsIn(folded: string, topic: TopicId): Facts {
  return {
    ...supmecaPointsIn(folded, topic),
    ...utcPointsIn(folded, topic),
    ...cnamPointsIn(folded, topic),
    ...univPointsIn(folded, topic),
    ...imtPointsIn(folded, topic),
  };
}

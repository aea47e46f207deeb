import type { Facts } from '../facts.ts';

/**
 * Which rules of Article II an exam follows: a midterm or a final outside the weeks that the calendar sets apart for them,
 * and continuous assessment, are "toute autre forme d'évaluation".
 */
export function kindOf({ exam_kind: kind, exam_week: week, assessment }: Facts): Facts['exam_kind'] {
  if (week === 'outside' || (kind === undefined && assessment === 'continuous')) return 'other';
  return kind;
}

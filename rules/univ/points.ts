import type { Decision, Outcome } from '../cell.ts';
import { before } from '../points.ts';

/** A decision where it may be claimed that nothing keeps one from it: what it finds is of the deed itself. */
export const freely = (decision: Decision): Decision =>
  before(['nothing_stops'], decision, ({ nothing_stops: claim }, rule) =>
    claim === 'claimed' ? { ...rule(), worded: true } : undefined,
  );

/**
 * A decision on a third of the exam, one hour at most, but where it is claimed that it is an hour whatever the exam, which is
 * wrong.
 */
export const hourAlways = (wrong: Outcome, decision: Decision): Decision =>
  before(['hour_always'], decision, ({ hour_always: claim }) =>
    claim === 'claimed' ? { ...wrong, worded: true, reasons: [fromThreeHours] } : undefined,
  );
const fromThreeHours = {
  fr: "À partir de trois heures d'épreuve, cela fait une heure.",
  en: 'From three hours of exam on, it comes to one hour.',
};

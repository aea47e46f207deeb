import type { Decision } from '../cell.ts';
import type { FactName } from '../facts.ts';
import { pointed as pointedIn, type Said } from '../points.ts';

/**
 * The decision of a text of which questions ask about a point instead of the rule: what it says of the point that is
 * named, else what `otherwise` finds. A value is what "yes" would say, however the question turns it.
 */
export const pointed = <N extends FactName>(fact: N, said: Said<N>, otherwise: Decision): Decision =>
  pointedIn(fact, said, otherwise, (own) => ({ ...own, worded: true, whole: true }));

const nullity = {
  fr: "Communiquer, ou échanger du matériel ou des messages, pendant l'épreuve frappe la copie de nullité, sans préjudice de sanctions disciplinaires (interdiction de se représenter à de nouvelles sessions).",
  en: 'Communicating, or exchanging equipment or messages, during the exam strikes the script with nullity, without prejudice to disciplinary sanctions (a bar from new sessions).',
};

/** Whether talking or lending during an exam is within the rules, for cells with the clause `nullity`. */
export const exchangeJudged = {
  fine: { status: 'false', say: nullity, cites: ['nullity'] },
  breach: { status: 'true', say: nullity, cites: ['nullity'] },
} as const;

/** What becomes of the script of whoever talks or lends during an exam, for cells with the clause `nullity`. */
export const exchangeFound = {
  void: { status: 'true', say: nullity, cites: ['nullity'] },
  kept: { status: 'false', say: nullity, cites: ['nullity'] },
  barred: { status: 'permitted', say: nullity, cites: ['nullity'] },
} as const;

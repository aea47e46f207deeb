import type { Bilingual } from './language.ts';

/** Who asks. A claim that shapes the wording and the verdict on a discretion; nothing is withheld by role. */
export const roles = ['student', 'proctor', 'staff'] as const;
export type Role = (typeof roles)[number];

/** A person to whom a text leaves a decision. */
export interface Holder {
  readonly name: Bilingual;
  /** The roles that are this person, so that "may I?" asked by the holder is answered yes. */
  readonly roles: readonly Role[];
}

/**
 * What a regulation says of a proposition, facts given. No cell contains "yes" or "no": `verdictOf` alone turns a
 * status into the answer to the question as it was asked.
 */
export const statuses = [
  'permitted',
  'forbidden',
  'required',
  'not-required',
  /** Left to a person whom the text names, every stated condition being met. */
  'discretion',
  /** Hangs on a stated condition that the facts leave open. */
  'depends',
  'true',
  'false',
  /** The text contradicts itself, or can be read in two ways: both readings are told. */
  'contradictory',
  /** The text was read and does not answer. */
  'unsaid',
] as const;
export type Status = (typeof statuses)[number];

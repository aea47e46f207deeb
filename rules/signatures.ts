import type { Outcome } from './cell.ts';
import type { Facts } from './facts.ts';
import type { Bilingual } from './language.ts';

export type Signature = NonNullable<Facts['signature']>;

/**
 * What is found of a signature that a question names; where it names none, the whole rule. Beside every finding about
 * one signature the rule is told: who signs is never one person alone.
 */
export function signedBy(
  signature: Facts['signature'],
  whole: Outcome,
  rule: Bilingual,
  findings: Readonly<Record<Signature, Outcome>>,
): Outcome {
  if (signature === undefined) return whole;
  const found = findings[signature];
  return { ...found, reasons: [...(found.reasons ?? []), rule] };
}

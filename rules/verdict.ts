import type { Role, Status, Holder } from './status.ts';

/** The answer to a yes/no question; null for a question that is not one (contract, "Verdict"). */
export type Verdict = 'yes' | 'no' | 'conditional' | 'unspecified' | 'clarify' | null;

/**
 * How a question asks about a proposition P ("the candidate may enter"):
 * - `may`: is P allowed? ("can I go in?")
 * - `must`: is P an obligation? ("do I have to?")
 * - `forbidden`: is P forbidden? ("is it forbidden?", "must I turn her away?")
 * - `true`: is P so, in the text? ("am I right that…?", "should they have…?", "does it count as…?")
 * - `false`: is P not so? ("they won't let me in?", "may I refuse her?")
 * - `open`: who, what, when, how many, how: not a yes/no question.
 */
export const forms = ['may', 'must', 'forbidden', 'true', 'false', 'open'] as const;
export type Form = (typeof forms)[number];

type YesNoForm = Exclude<Form, 'open'>;
type Answer = Exclude<Verdict, 'clarify' | null>;

/** The one place where a status becomes a verdict. A discretion is told apart below by who asks. */
const table: Readonly<Record<Status, Readonly<Record<YesNoForm, Answer>>>> = {
  permitted: { may: 'yes', must: 'no', forbidden: 'no', true: 'yes', false: 'no' },
  forbidden: { may: 'no', must: 'no', forbidden: 'yes', true: 'no', false: 'yes' },
  required: { may: 'yes', must: 'yes', forbidden: 'no', true: 'yes', false: 'no' },
  'not-required': { may: 'yes', must: 'no', forbidden: 'no', true: 'no', false: 'yes' },
  discretion: {
    may: 'conditional',
    must: 'no',
    forbidden: 'conditional',
    true: 'conditional',
    false: 'conditional',
  },
  depends: {
    may: 'conditional',
    must: 'conditional',
    forbidden: 'conditional',
    true: 'conditional',
    false: 'conditional',
  },
  true: { may: 'yes', must: 'yes', forbidden: 'no', true: 'yes', false: 'no' },
  false: { may: 'no', must: 'no', forbidden: 'yes', true: 'no', false: 'yes' },
  contradictory: {
    may: 'conditional',
    must: 'conditional',
    forbidden: 'conditional',
    true: 'conditional',
    false: 'conditional',
  },
  unsaid: {
    may: 'unspecified',
    must: 'unspecified',
    forbidden: 'unspecified',
    true: 'unspecified',
    false: 'unspecified',
  },
};

/**
 * The verdict on a question of this form, asked by this role, about a proposition of this status.
 * The holder of a discretion who asks "may I?" may: yes; and may refuse as well: yes to `false`; it is not forbidden.
 */
export function verdictOf(
  status: Status,
  form: Form,
  asker: { readonly role: Role | null; readonly holder?: Holder | undefined },
): Verdict {
  if (form === 'open') return status === 'unsaid' ? 'unspecified' : null;
  const holds = asker.role !== null && asker.holder?.roles.includes(asker.role) === true;
  if (status === 'discretion' && holds) {
    return form === 'must' || form === 'forbidden' ? 'no' : 'yes';
  }
  return table[status][form];
}

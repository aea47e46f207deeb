import { describe, expect, it } from 'vitest';
import { statuses } from '../../rules/status.ts';
import { forms, verdictOf, type Verdict } from '../../rules/verdict.ts';

const nobody = { role: null };
const proctorDecides = { name: { fr: 'le surveillant', en: 'the proctor' }, roles: ['proctor'] as const };

/** Status by form, in the order may, must, forbidden, true, false, open. */
const expected: Record<(typeof statuses)[number], readonly Verdict[]> = {
  permitted: ['yes', 'no', 'no', 'yes', 'no', null],
  forbidden: ['no', 'no', 'yes', 'no', 'yes', null],
  required: ['yes', 'yes', 'no', 'yes', 'no', null],
  'not-required': ['yes', 'no', 'no', 'no', 'yes', null],
  discretion: ['conditional', 'no', 'conditional', 'conditional', 'conditional', null],
  depends: ['conditional', 'conditional', 'conditional', 'conditional', 'conditional', null],
  true: ['yes', 'yes', 'no', 'yes', 'no', null],
  false: ['no', 'no', 'yes', 'no', 'yes', null],
  contradictory: ['conditional', 'conditional', 'conditional', 'conditional', 'conditional', null],
  unsaid: ['unspecified', 'unspecified', 'unspecified', 'unspecified', 'unspecified', 'unspecified'],
};

describe('the verdict on a question', () => {
  for (const status of statuses)
    for (const [i, form] of forms.entries())
      it(`is ${String(expected[status][i])} when the text says "${status}" and the question is of the form "${form}"`, () => {
        expect(verdictOf(status, form, nobody)).toBe(expected[status][i]);
      });

  it('is yes when the person who holds the discretion asks whether they may', () => {
    expect(verdictOf('discretion', 'may', { role: 'proctor', holder: proctorDecides })).toBe('yes');
  });

  it('stays conditional when somebody else asks', () => {
    expect(verdictOf('discretion', 'may', { role: 'student', holder: proctorDecides })).toBe('conditional');
  });

  it('tells the holder of a discretion that they do not have to', () => {
    expect(verdictOf('discretion', 'must', { role: 'proctor', holder: proctorDecides })).toBe('no');
  });
});

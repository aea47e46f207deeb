import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import { cells } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('whether a sanction is one of those of the UTC', () => {
  const place = 'sanctions/list';
  const status = (sanction: Facts['sanction']) => find(place, { sanction }).status;

  it('is so of a warning, a reprimand, exclusion, exclusion for good, and exclusion from everywhere', () => {
    for (const sanction of [
      'warning',
      'reprimand',
      'exclusion',
      'permanent_exclusion',
      'exclusion_everywhere',
    ] as const)
      expect(status(sanction)).toBe('permitted');
  });

  it('is not so of exclusion from everywhere for good, which this list, unlike the others, limits to five years', () => {
    expect(status('permanent_exclusion_everywhere')).toBe('false');
    expect(find(place, { sanction: 'permanent_exclusion_everywhere' }).say.fr).toContain('cinq ans au plus');
  });

  it('is not so of a fine, criminal sanctions aside, nor of a community measure or a zero', () => {
    expect(status('fine')).toBe('false');
    expect(find(place, { sanction: 'fine' }).reasons?.[0]?.fr).toContain('pénales');
    expect(find(place, { sanction: 'fine' }).cites).toContain('counterfeiting');
    expect(status('community_measure')).toBe('false');
    expect(status('zero')).toBe('false');
    expect(find(place, { sanction: 'zero' }).reasons?.[0]?.fr).toContain('substitution');
  });

  it('is not said of a ban on registering', () => {
    expect(status('registration_ban')).toBe('unsaid');
  });

  it('hangs on the length where an exclusion is told with one', () => {
    expect(find(place, { exclusion_years: 6 }).status).toBe('forbidden');
    expect(find(place, { sanction: 'suspended_exclusion', exclusion_years: 2 }).status).toBe('permitted');
    expect(status('suspended_exclusion')).toBe('depends');
  });
});

describe('what is asked of a "mise en réserve" at the UTC', () => {
  const place = 'absence/make-up';
  const found = (make_up: Facts['make_up']) => find(place, { make_up });

  it('is left to the module head whatever the reason, the text having no list of them', () => {
    expect(ask(place, { cause: 'overslept' }, 'may', 'student')).toBe('conditional');
    expect(find(place, { cause: 'illness' }).reasons?.[0]?.fr).toContain('pas de liste de motifs');
    expect(find(place).reasons).toHaveLength(2);
  });

  it('is a request with proofs within 48 h, which does not come by itself', () => {
    expect(found('request').status).toBe('required');
    expect(found('proof').status).toBe('required');
    expect(found('automatic').status).toBe('false');
  });

  it('is an equivalent exam, whose mark replaces the zero: no proof does so alone', () => {
    expect(found('other_format').status).toBe('false');
    expect(found('same_format').status).toBe('required');
    expect(found('mark_replaces').status).toBe('true');
    expect(found('proof_alone').status).toBe('false');
  });

  it('is no result published meanwhile', () => {
    expect(found('results_meanwhile').status).toBe('false');
    expect(found('results_meanwhile').cites).toEqual(['effect']);
  });

  it('is not open to whoever fell ill or gave up after starting', () => {
    expect(found('began').status).toBe('forbidden');
    expect(ask('absence/ill-during', {})).toBe('no');
  });
});

describe('what the UTC calls plagiarism', () => {
  const place = 'plagiarism/definition';

  it('is not defined, whatever was taken over', () => {
    expect(find(place).status).toBe('false');
    expect(find(place).say).toEqual(cellOf(place).statement);
    for (const borrowing of [
      'own_work',
      'reworded',
      'translated',
      'not_text',
      'ai',
      'joint_work',
      'with_permission',
      'without_permission',
    ] as const)
      expect(find(place, { borrowing }).status).toBe('unsaid');
  });

  it('is told with the duty to name the resources used', () => {
    expect(find(place, { borrowing: 'without_source' }).status).toBe('unsaid');
    expect(find(place, { borrowing: 'without_source' }).say.fr).toContain('est obligatoire');
    expect(find(place, { borrowing: 'with_source' }).status).toBe('unsaid');
  });
});

describe('being there early at the UTC', () => {
  const place = 'arrival-and-seating/be-there';

  it('is enough from fifteen minutes on, which alone are a duty', () => {
    expect([5, 14, 15, 20].map((ahead_min) => find(place, { ahead_min }).status)).toEqual([
      'forbidden',
      'forbidden',
      'required',
      'permitted',
    ]);
    expect(find(place, { ahead_min: 5 }).reasons?.[0]?.fr).toContain('sanction');
  });

  it('is asked of proctors alike', () => {
    expect(ask(place, { proctors_ahead: true }, 'must')).toBe('yes');
  });
});

describe('who signs a cheating report at the UTC', () => {
  const place = 'fraud-report/signatures';
  const status = (signature: Facts['signature']) => find(place, { signature }).status;

  it('is the student and, with the module head, one other proctor present: not every one', () => {
    expect(status('student')).toBe('required');
    expect(status('every_proctor')).toBe('not-required');
    for (const signature of ['one', 'two', 'unseen'] as const) expect(status(signature)).toBe('depends');
  });

  it('is told with the words for a refusal', () => {
    expect(status('refusal')).toBe('depends');
    expect(find(place, { signature: 'refusal' }).reasons?.[0]?.fr).toContain('Malgré notre demande');
  });

  it('is neither an office, nor the student for a proctor; of a proctor who was away nothing is said', () => {
    expect(status('office')).toBe('false');
    expect(status('student_for_proctor')).toBe('false');
    expect(status('away')).toBe('unsaid');
  });
});

describe('a dictionary at a language exam of the UTC', () => {
  const place = 'default-materials/dictionary';
  const found = (facts: Facts) => find(place, { language_exam: true, ...facts });

  it('is not left to an exchange student, as Section 3.01(d) says, and 2.03 is told', () => {
    expect(found({ exchange_student: true }).status).toBe('forbidden');
    expect(found({ exchange_student: true, paper_says: 'nothing' }).status).toBe('forbidden');
    expect(found({ exchange_student: true }).reasons?.[0]?.fr).toContain('Section 2.03');
  });

  it('hangs on the paper, which may authorise it to all', () => {
    expect(found({}).status).toBe('depends');
    expect(found({ paper_says: 'nothing' }).status).toBe('forbidden');
    expect(found({ exchange_student: true, paper_says: 'allowed' }).status).toBe('permitted');
  });

  it('stays with a student with a disability, and an electronic one is out at any exam', () => {
    expect(found({ accommodated: true, paper_says: 'nothing' }).status).toBe('permitted');
    expect(found({ device: 'translator' }).status).toBe('forbidden');
    expect(find(place, { language_exam: false, exchange_student: true }).status).toBe('contradictory');
  });
});

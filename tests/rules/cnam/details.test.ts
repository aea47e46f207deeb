import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/cnam/index.ts';
import type { Facts } from '../../../rules/facts.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('whether a sanction is one of those of the Cnam', () => {
  const place = 'sanctions/list';
  const status = (sanction: Facts['sanction']) => find(place, { sanction }).status;

  it('is so of a warning, a reprimand and each exclusion, and none is a duty', () => {
    for (const sanction of [
      'warning',
      'reprimand',
      'exclusion',
      'permanent_exclusion',
      'exclusion_everywhere',
      'permanent_exclusion_everywhere',
    ] as const) {
      expect(status(sanction)).toBe('permitted');
      expect(ask(place, { sanction }, 'must')).toBe('no');
      expect(find(place, { sanction }).reasons?.at(-1)?.fr).toMatch(/^Six sanctions/);
    }
    expect(find(place, { sanction: 'permanent_exclusion_everywhere' }).say.fr).toContain(
      "définitive de tout établissement d'enseignement supérieur",
    );
  });

  it('is not so of a fine or a community measure, which the list does not name', () => {
    expect(status('fine')).toBe('false');
    expect(status('community_measure')).toBe('false');
  });

  it('is not said of a zero, nor of a ban on registering', () => {
    expect(status('zero')).toBe('unsaid');
    expect(status('registration_ban')).toBe('unsaid');
  });

  it('hangs on the length where an exclusion is told with one: five years, two if suspended', () => {
    expect(find(place, { exclusion_years: 5 }).status).toBe('permitted');
    expect(find(place, { sanction: 'exclusion', exclusion_years: 6 }).status).toBe('forbidden');
    expect(status('suspended_exclusion')).toBe('depends');
    expect(find(place, { sanction: 'suspended_exclusion', exclusion_years: 2 }).status).toBe('permitted');
    expect(find(place, { sanction: 'suspended_exclusion', exclusion_years: 3 }).status).toBe('forbidden');
  });

  it('is the whole list where no sanction is named', () => {
    expect(find(place).say).toEqual(cellOf(place).statement);
    expect(find(place).status).toBe('true');
  });
});

describe('what is asked of making up for a missed exam at the Cnam', () => {
  const place = 'absence/make-up';

  it('is no proof, and no reason is named', () => {
    expect(ask(place, { make_up: 'proof' }, 'must')).toBe('no');
    expect(ask(place, { cause: 'overslept' })).toBe('yes');
    expect(find(place, { cause: 'overslept' }).reasons?.[0]?.fr).toContain('quel que soit le motif');
    expect(find(place).reasons).toEqual([]);
  });

  it('is not said of a request, nor of the form of the exam', () => {
    expect(ask(place, { make_up: 'request' }, 'must')).toBe('unspecified');
    expect(ask(place, { make_up: 'other_format' })).toBe('unspecified');
    expect(ask(place, { make_up: 'same_format' })).toBe('unspecified');
  });

  it('is no mark of the absent that the second could replace', () => {
    expect(find(place, { make_up: 'mark_replaces' }).status).toBe('unsaid');
    expect(find(place, { make_up: 'mark_replaces' }).say.fr).toContain('meilleure des deux notes');
  });

  it('hangs on the unit not being passed for whoever started and stopped', () => {
    expect(find(place, { make_up: 'began' }).status).toBe('depends');
    expect(find(place, { make_up: 'began' }).cites).toEqual(['eligible', 'underTen']);
  });
});

describe('who signs a cheating report at the Cnam', () => {
  const place = 'fraud-report/signatures';
  const status = (signature: Facts['signature']) => find(place, { signature }).status;

  it('is every proctor, whether or not they saw it, and whoever cheated', () => {
    for (const signature of ['every_proctor', 'unseen', 'student'] as const)
      expect(status(signature)).toBe('required');
  });

  it('is no number: one is enough only where there is one', () => {
    expect(status('one')).toBe('depends');
    expect(status('two')).toBe('unsaid');
  });

  it('is told with what a refusal leads to', () => {
    expect(status('refusal')).toBe('depends');
    expect(find(place, { signature: 'refusal' }).say.fr).toContain('la mention en est indiquée');
  });

  it('is neither an office, nor the student for a proctor; of a proctor who was away nothing is said', () => {
    expect(status('office')).toBe('false');
    expect(status('student_for_proctor')).toBe('false');
    expect(status('away')).toBe('unsaid');
  });

  it('is the rule itself beside each finding', () => {
    expect(find(place, { signature: 'one' }).reasons?.at(-1)).toEqual(cellOf(place).statement);
    expect(find(place).say).toEqual(cellOf(place).statement);
  });
});

describe('a dictionary at a language exam of the Cnam', () => {
  it('is as at any other exam', () => {
    const place = 'default-materials/dictionary';
    expect(ask(place, { language_exam: true })).toBe(ask(place, {}));
    expect(ask(place, { language_exam: true, paper_says: 'nothing' })).toBe('no');
    expect(find(place, { language_exam: true }).reasons?.[0]?.fr).toContain('ne met pas à part');
    expect(find(place).reasons).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, find } = askCells(cells);

describe('plagiarism at the university', () => {
  const taken = (facts: Facts) => find('plagiarism/fraud', facts).status;

  it('is cheating without source and without quotation marks', () => {
    expect(ask('plagiarism/fraud', {}, 'true')).toBe('yes');
    expect(taken({ source_named: false, quotation_marks: false })).toBe('true');
  });

  it('is not with both', () => {
    expect(taken({ source_named: true, quotation_marks: true })).toBe('false');
    expect(
      find('plagiarism/fraud', { source_named: true, quotation_marks: true }).reasons?.[0]?.fr,
    ).toContain('courtes citations');
  });

  it('can be read in two ways with only one of them', () => {
    for (const source_named of [true, false]) {
      const facts = { source_named, quotation_marks: !source_named };
      expect(taken(facts)).toBe('contradictory');
      expect(find('plagiarism/fraud', facts).reasons?.[0]?.fr).toMatch(/Première lecture.*Seconde lecture/);
    }
  });

  it('hangs on the other where one alone is known', () => {
    for (const facts of [
      { source_named: true },
      { source_named: false },
      { quotation_marks: true },
      { quotation_marks: false },
    ])
      expect(taken(facts)).toBe('depends');
  });

  it('leaves short quotations free, provided that the source is named', () => {
    expect(ask('plagiarism/quotation', {}, 'may', 'student')).toBe('yes');
    expect(ask('plagiarism/quotation', { source_named: true }, 'may')).toBe('yes');
    expect(ask('plagiarism/quotation', { source_named: false }, 'may')).toBe('no');
    expect(find('plagiarism/quotation').reasons?.[0]?.fr).toContain("n'est pas définie");
  });

  it('has no mark of its own in the text', () => {
    expect(ask('plagiarism/penalty', {}, 'true')).toBe('unspecified');
  });
});

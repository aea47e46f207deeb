import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, find } = askCells(cells);

describe('whether a sanction is one of those of the university', () => {
  const place = 'sanctions/list';
  const status = (sanction: Facts['sanction']) => find(place, { sanction }).status;

  it('is so of a warning, a reprimand and each exclusion', () => {
    for (const sanction of [
      'warning',
      'reprimand',
      'exclusion',
      'permanent_exclusion',
      'exclusion_everywhere',
      'permanent_exclusion_everywhere',
    ] as const) {
      expect(status(sanction)).toBe('permitted');
      expect(find(place, { sanction }).reasons?.at(-1)?.fr).toMatch(/^Six sanctions/);
    }
  });

  it('is not so of a fine, a community measure or a zero', () => {
    for (const sanction of ['fine', 'community_measure', 'zero'] as const)
      expect(status(sanction)).toBe('false');
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

describe('being there early at the university', () => {
  const place = 'arrival-and-seating/be-there';

  it('is enough however short the time before the envelopes are opened, and no number is a duty', () => {
    for (const ahead_min of [1, 5, 30]) {
      expect(ask(place, { ahead_min }, 'true')).toBe('yes');
      expect(ask(place, { ahead_min }, 'must')).toBe('no');
    }
    expect(find(place, { ahead_min: 5 }).say.fr).toContain("avant l'ouverture des enveloppes");
  });

  it('is not said of proctors', () => {
    expect(find(place, { proctors_ahead: true }).status).toBe('unsaid');
    expect(find(place, { proctors_ahead: true, ahead_min: 5 }).status).toBe('unsaid');
    expect(find(place).status).toBe('depends');
  });
});

describe('what the university calls plagiarism', () => {
  const place = 'plagiarism/definition';
  const status = (borrowing: Facts['borrowing']) => find(place, { borrowing }).status;

  it("is taking over another author's work without leave, not with it, nor one's own", () => {
    expect(status('without_permission')).toBe('true');
    expect(status('with_permission')).toBe('false');
    expect(status('own_work')).toBe('false');
  });

  it('is still cheating without citation and quotation marks, whatever the author says', () => {
    expect(find(place, { borrowing: 'with_permission' }).reasons?.[0]?.fr).toContain('sans guillemets');
  });

  it('hangs on that leave for pictures, music or code, the definition not stopping at texts', () => {
    expect(status('not_text')).toBe('depends');
    expect(find(place, { borrowing: 'not_text' }).say.fr).toContain('musique');
  });

  it('does not turn on the source, which short quotations have to name', () => {
    expect(status('without_source')).toBe('depends');
    expect(find(place, { borrowing: 'without_source' }).say.fr).toContain('est une fraude');
    expect(status('with_source')).toBe('depends');
    expect(find(place, { borrowing: 'with_source' }).cites).toEqual(['quotation', 'definition']);
  });

  it('is not said of rewording, translating, artificial intelligence or help', () => {
    for (const borrowing of ['reworded', 'translated', 'ai', 'joint_work'] as const)
      expect(status(borrowing)).toBe('unsaid');
  });

  it('is the definition where nothing is named', () => {
    expect(find(place).status).toBe('true');
    expect(find(place).cites).toEqual(['definition', 'quotation']);
  });
});

describe('who signs a cheating report at the university', () => {
  const place = 'fraud-report/signatures';
  const status = (signature: Facts['signature']) => find(place, { signature }).status;

  it('is its author, the other proctors present, whether or not they saw it, and the student', () => {
    for (const signature of ['every_proctor', 'unseen', 'student'] as const)
      expect(status(signature)).toBe('required');
    expect(status('one')).toBe('false');
    expect(status('two')).toBe('unsaid');
  });

  it('is told with what a refusal leads to', () => {
    expect(status('refusal')).toBe('depends');
    expect(find(place, { signature: 'refusal' }).say.fr).toContain('mention en est faite');
  });

  it('is neither an office, nor the student for a proctor; of a proctor who was away nothing is said', () => {
    expect(status('office')).toBe('false');
    expect(status('student_for_proctor')).toBe('false');
    expect(status('away')).toBe('unsaid');
  });
});

describe('a dictionary at a language exam of the university', () => {
  it('is as at any other exam', () => {
    const place = 'default-materials/dictionary';
    expect(ask(place, { language_exam: true })).toBe(ask(place, {}));
    expect(ask(place, { language_exam: true, paper_says: 'allowed' })).toBe('yes');
    expect(find(place, { language_exam: true }).reasons?.[0]?.fr).toContain('ne met pas à part');
  });
});

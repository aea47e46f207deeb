import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import { isSilence, lookUp } from '../../../rules/matrix.ts';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('whether a sanction is one of those of ISAE-Supméca', () => {
  const place = 'sanctions/list';
  const status = (sanction: Facts['sanction']) => find(place, { sanction }).status;

  it('is so of a warning, a reprimand, a community measure and each exclusion', () => {
    for (const sanction of [
      'warning',
      'reprimand',
      'community_measure',
      'exclusion',
      'permanent_exclusion',
      'exclusion_everywhere',
      'permanent_exclusion_everywhere',
    ] as const) {
      expect(status(sanction)).toBe('permitted');
      expect(find(place, { sanction }).reasons?.at(-1)?.fr).toMatch(/^Sept sanctions/);
    }
    expect(find(place, { sanction: 'community_measure' }).say.fr).toContain('quarante heures au plus');
  });

  it('is not so of a fine or a zero', () => {
    expect(status('fine')).toBe('false');
    expect(status('zero')).toBe('false');
  });

  it('is not said of a ban on registering', () => {
    expect(status('registration_ban')).toBe('unsaid');
  });

  it('hangs on the length where an exclusion is told with one', () => {
    expect(find(place, { exclusion_years: 5 }).status).toBe('permitted');
    expect(find(place, { exclusion_years: 5.5 }).status).toBe('forbidden');
    expect(find(place, { sanction: 'exclusion_everywhere', exclusion_years: 6 }).status).toBe('forbidden');
    expect(status('suspended_exclusion')).toBe('depends');
    expect(find(place, { sanction: 'suspended_exclusion', exclusion_years: 2.5 }).status).toBe('forbidden');
  });
});

describe('being at the door early at ISAE-Supméca', () => {
  const place = 'arrival-and-seating/be-there';

  it('is enough from fifteen minutes on, which alone are a duty', () => {
    expect([1, 14, 15, 16, 60].map((ahead_min) => find(place, { ahead_min }).status)).toEqual([
      'forbidden',
      'forbidden',
      'required',
      'permitted',
      'permitted',
    ]);
    expect(ask(place, { ahead_min: 10 }, 'true')).toBe('no');
    expect(ask(place, { ahead_min: 30 }, 'must')).toBe('no');
    expect(find(place, { ahead_min: 10 }).say.fr).toMatch(/10 min.*15 min/);
    expect(find(place, { ahead_min: 10 }).reasons?.[0]?.fr).toContain('conséquence');
  });

  it('is asked of proctors alike', () => {
    expect(ask(place, { proctors_ahead: true }, 'must')).toBe('yes');
    expect(find(place, { proctors_ahead: true }).say.fr).toContain('surveillants aussi');
    expect(find(place, { proctors_ahead: true, ahead_min: 5 }).status).toBe('forbidden');
    expect(find(place, { proctors_ahead: false }).say).toEqual(find(place).say);
  });
});

describe('who signs a report of suspected cheating at ISAE-Supméca', () => {
  const place = 'fraud-report/signatures';
  const status = (signature: Facts['signature']) => find(place, { signature }).status;

  it('is at least two proctors: two are enough, one is not', () => {
    expect(status('two')).toBe('true');
    expect(status('one')).toBe('false');
    expect(find(place, { signature: 'one', proctors: 3 }).status).toBe('false');
  });

  it('is what the text is at odds over where there is one proctor', () => {
    expect(find(place, { proctors: 1 }).status).toBe('contradictory');
    expect(find(place, { signature: 'one', proctors: 1 }).status).toBe('false');
  });

  it('is the others, whether or not they saw it, and the student', () => {
    for (const signature of ['every_proctor', 'unseen', 'student'] as const)
      expect(status(signature)).toBe('required');
  });

  it('is told with what a refusal leads to', () => {
    expect(status('refusal')).toBe('depends');
    expect(find(place, { signature: 'refusal' }).say.fr).toContain('mention en est portée');
  });

  it('is neither the student for a proctor, nor the director, to whom it is sent', () => {
    expect(status('student_for_proctor')).toBe('false');
    expect(find(place, { signature: 'student_for_proctor', proctors: 1 }).status).toBe('false');
    expect(status('office')).toBe('false');
    expect(find(place, { signature: 'office' }).cites).toContain('transmit');
  });

  it('is not said of a proctor who was out of the room', () => {
    expect(status('away')).toBe('unsaid');
  });
});

describe('the other details at ISAE-Supméca', () => {
  it('set no language exam apart where a dictionary is wanted', () => {
    const place = 'default-materials/dictionary';
    for (const facts of [{}, { paper_says: 'nothing' }, { exchange_student: true }] as const) {
      expect(ask(place, { ...facts, language_exam: true })).toBe(ask(place, facts));
      expect(find(place, { ...facts, language_exam: true }).reasons?.[0]?.fr).toContain('ne met pas à part');
    }
    expect(cellOf(place).decision?.conditions).toContain('language_exam');
  });

  it('are unsaid of proofs, of making up for an exam, and of what plagiarism is', () => {
    for (const [topic, proposition] of [
      ['absence', 'proofs'],
      ['absence', 'make-up'],
      ['plagiarism', 'definition'],
    ] as const) {
      const found = lookUp('supmeca', { topic, proposition });
      expect(found && isSilence(found)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import { cells } from '../../../rules/imt/index.ts';
import { isSilence, lookUp } from '../../../rules/matrix.ts';
import { askCells } from '../ask-cells.ts';

const { ask, find } = askCells(cells);

describe('whether a sanction is one of those of the IMT', () => {
  const place = 'sanctions/list';

  it('is so of a ban on registering, which is possible and no duty, by nobody named and of no length', () => {
    expect(ask(place, { sanction: 'registration_ban' }, 'true')).toBe('yes');
    expect(ask(place, { sanction: 'registration_ban' }, 'must')).toBe('no');
    expect(find(place, { sanction: 'registration_ban' }).say.fr).toMatch(
      /groupe.*quelle qu'en soit la forme/,
    );
    expect(find(place, { sanction: 'registration_ban' }).reasons?.[0]?.fr).toMatch(
      /ni qui.*combien de temps/,
    );
  });

  it('is so of a zero', () => {
    expect(ask(place, { sanction: 'zero' }, 'true')).toBe('yes');
  });

  it('is not said of any other: its text has no list that would leave them out', () => {
    for (const sanction of [
      'warning',
      'reprimand',
      'suspended_exclusion',
      'community_measure',
      'fine',
      'exclusion',
      'permanent_exclusion',
      'exclusion_everywhere',
      'permanent_exclusion_everywhere',
    ] as const)
      expect(find(place, { sanction }).status).toBe('unsaid');
    expect(find(place, { sanction: 'fine' }).say.fr).toContain("d'amende");
  });

  it('is the whole rule where none is named', () => {
    expect(find(place).status).toBe('true');
    expect(find(place).reasons).toHaveLength(2);
  });
});

describe('what the IMT calls plagiarism', () => {
  const place = 'plagiarism/definition';
  const found = (borrowing: Facts['borrowing']) => find(place, { borrowing });

  it('is any use of documents without naming the source', () => {
    expect(found('without_source').status).toBe('true');
    expect(found('without_source').reasons?.[0]?.fr).toContain('ni intention');
  });

  it('hangs on the citation where the source is named, and where it is reworded, translated or agreed to', () => {
    for (const borrowing of [
      'with_source',
      'reworded',
      'translated',
      'not_text',
      'with_permission',
      'without_permission',
    ] as const) {
      expect(found(borrowing).status).toBe('depends');
      expect(found(borrowing).reasons).toHaveLength(2);
    }
    expect(found('with_source').reasons?.[0]?.fr).toContain('claire et explicite');
  });

  it('is not said of one’s own work, artificial intelligence or work with others', () => {
    for (const borrowing of ['own_work', 'ai', 'joint_work'] as const)
      expect(found(borrowing).status).toBe('unsaid');
  });
});

describe('what the IMT says of the other details', () => {
  it('is as much as of any exam where a dictionary is wanted at a language exam', () => {
    const place = 'default-materials/dictionary';
    expect(ask(place, { language_exam: true })).toBe('no');
    expect(find(place, { language_exam: true }).reasons?.[0]?.fr).toContain('ne met pas à part');
  });

  it('is nothing of being there before the start, of proofs of absence or of signatures', () => {
    for (const [topic, proposition] of [
      ['arrival-and-seating', 'be-there'],
      ['absence', 'proofs'],
      ['fraud-report', 'signatures'],
    ] as const) {
      const found = lookUp('imt', { topic, proposition });
      expect(found && isSilence(found)).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, find } = askCells(cells);

describe('a point of a rule at the university', () => {
  it('is decided as it is worded, whichever way the proposition was taken', () => {
    const place = 'fraud-proceedings/withheld';
    for (const form of ['may', 'true', 'false'] as const) {
      expect(ask(place, { withheld_point: 'given' }, form)).toBe('no');
      expect(ask(place, { withheld_point: 'kept' }, form)).toBe('yes');
    }
    expect(ask(place, { withheld_point: 'results_hidden' }, 'may')).toBe('no');
    expect(ask(place, {}, 'may')).toBe('conditional');
  });

  it('lets a phone be searched with consent at the end only, the student looking on', () => {
    const place = 'devices/search';
    expect(ask(place, { consent: true, search_point: 'right_away' }, 'may')).toBe('no');
    expect(ask(place, { consent: true, search_point: 'alone' }, 'may')).toBe('no');
    expect(ask(place, { search_point: 'at_end' }, 'must')).toBe('yes');
  });

  it('hangs, for missing papers, on whether they were handed out', () => {
    const place = 'exam-paper/too-few';
    const status = (papers_act: 'delay' | 'postpone' | 'copy' | 'go_on', papers_found?: 'before' | 'after') =>
      find(place, { papers_act, papers_found }).status;
    expect(status('postpone')).toBe('depends');
    expect(status('postpone', 'before')).toBe('false');
    expect(status('postpone', 'after')).toBe('required');
    expect(status('copy', 'after')).toBe('forbidden');
    expect(status('go_on')).toBe('forbidden');
  });

  it('has nobody expelled by the proctor alone', () => {
    for (const place of ['fraud-in-the-room/expel', 'fraud-in-the-room/substitution']) {
      expect(ask(place, { incident: 'substitution' }, 'may')).toBe('conditional');
      expect(ask(place, { incident: 'substitution', expelled_by: 'proctor' }, 'may')).toBe('no');
    }
  });

  it('asks for no leave for a short quotation, and still for its source', () => {
    const place = 'plagiarism/quotation';
    expect(ask(place, { quote_leave: 'asked' }, 'must')).toBe('no');
    expect(ask(place, { quote_leave: 'unasked' }, 'may')).toBe('yes');
    expect(ask(place, { quote_leave: 'unasked', source_named: false }, 'may')).toBe('no');
  });

  it('voids the exam by any sanction, and the rest of the session only if the section says so', () => {
    for (const place of ['sanctions/list', 'sanctions/voids-exam', 'sanctions/suspended'] as const) {
      expect(ask(place, { sanction_on: 'exam_stands' }, 'true')).toBe('no');
      expect(ask(place, { sanction_on: 'exam_void' }, 'true')).toBe('yes');
      expect(ask(place, { sanction_on: 'others' }, 'may')).toBe('conditional');
    }
    expect(find('sanctions/voids-exam', { sanction_on: 'exam_stands', incident: 'disturbance' }).status).toBe(
      'unsaid',
    );
  });

  it('replaces the teacher in charge from the teaching team only', () => {
    for (const place of ['invigilation/teacher-present', 'invigilation/in-charge'] as const) {
      expect(ask(place, { teacher_there: 'outsider' }, 'may')).toBe('no');
      expect(ask(place, { teacher_there: 'colleague' }, 'may')).toBe('yes');
    }
  });

  it('takes an hour for the most, not for the rule', () => {
    expect(ask('leave-for-good/leave', { hour_always: 'claimed' }, 'true')).toBe('no');
  });

  it('forbids what is not indicated', () => {
    expect(ask('default-materials/use', { silence_means: 'allowed' }, 'false')).toBe('no');
    expect(ask('default-materials/use', { silence_means: 'banned' }, 'true')).toBe('yes');
  });
});

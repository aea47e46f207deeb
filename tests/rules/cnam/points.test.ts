import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/cnam/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, find } = askCells(cells);

describe('what is asked by itself of a rule of the Cnam', () => {
  it('is whether the mark by name is the better one', () => {
    const marks = { mark: 7, mark_resit: 5 };
    expect(ask('second-session/which-mark', { ...marks, mark_named: 5 }, 'true')).toBe('no');
    expect(ask('second-session/which-mark', { ...marks, mark_named: 7 }, 'true')).toBe('yes');
    expect(ask('second-session/sit', marks)).toBe('conditional');
  });

  it('is, of a special recall exam, that it takes reasons, and one of two papers', () => {
    const place = 'second-session/special-recall';
    expect(ask(place, { recall_point: 'automatic' }, 'true')).toBe('no');
    expect(ask(place, { recall_point: 'reasons' }, 'must')).toBe('yes');
    expect(ask(place, { recall_point: 'authorisation' })).toBe('yes');
    expect(ask(place, { recall_point: 'both' }, 'must')).toBe('no');
    expect(ask(place, { recall_point: 'neither' })).toBe('no');
    expect(ask(place, { recall_point: 'reasons', taught_this_year: true })).toBe('no');
  });

  it('is, of exams that overlap, that a part is enough and that no solution is owed', () => {
    for (const place of ['moving-an-exam/overlap', 'moving-an-exam/overlap-in-time']) {
      expect(ask(place, { overlap_point: 'partial' }, 'true')).toBe('yes');
      expect(ask(place, { overlap_point: 'guaranteed' }, 'must')).toBe('no');
    }
  });

  it('is the centre of registration, wherever the unit is taught', () => {
    for (const place of ['assessment-methods/place-and-period', 'logistics/distance-centres']) {
      expect(ask(place, { exam_place: 'teaching_centre' }, 'must')).toBe('no');
      expect(ask(place, { exam_place: 'own_centre' }, 'true')).toBe('yes');
    }
  });

  it('is, of an oral by video, that both agree', () => {
    expect(ask('oral/video', { video_agreed: 'all' })).toBe('yes');
    expect(ask('oral/video', { video_agreed: 'jury_only' })).toBe('conditional');
    expect(ask('oral/video', { video_agreed: 'centre_refuses' })).toBe('no');
  });

  it('is not said of two units, nor of two semesters', () => {
    expect(ask('right-to-sit/two-places', { twice_point: 'two_units' })).toBe('unspecified');
    expect(ask('right-to-sit/two-places', {})).toBe('no');
  });

  it('is no duty to validate the exam of somebody added by hand', () => {
    const place = 'right-to-sit/not-on-list';
    expect(ask(place, { added_point: 'binding' }, 'must')).toBe('no');
    expect(ask(place, { added_point: 'valid' }, 'true')).toBe('conditional');
    expect(ask(place, { added_point: 'valid', registered: false }, 'true')).toBe('no');
  });

  it('is one hour of the teacher of the paper, in the room or within reach', () => {
    const place = 'invigilation/teacher-present';
    expect(ask(place, { teacher_point: 'whole_exam' }, 'must')).toBe('no');
    expect(ask(place, { teacher_point: 'within_reach' })).toBe('yes');
    expect(ask(place, { teacher_point: 'whole_exam', elapsed_min: 30 }, 'must')).toBe('yes');
  });

  it('hangs on the director whether a case ends before the disciplinary section', () => {
    expect(
      ask('fraud-proceedings/referral', { referral_point: 'ends_there', referrer: 'proctor' }, 'true'),
    ).toBe('conditional');
  });

  it('says the point first, and the rule among the reasons', () => {
    const found = find('accommodations/how', { request_point: 'to_teacher' });
    expect(found.status).toBe('false');
    expect(found.say.fr).toContain('référent handicap');
    expect(found.reasons?.[0]?.fr).toContain('agréé par la CDAPH');
    expect(ask('accommodations/how', { request_point: 'own_doctor' })).toBe('conditional');
  });
});

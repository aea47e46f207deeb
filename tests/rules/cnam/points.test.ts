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

  it('is, of a special recall exam, who decides and where one asks', () => {
    const place = 'second-session/special-recall';
    expect(ask(place, { recall_point: 'automatic' }, 'false')).toBe('no');
    expect(ask(place, { recall_point: 'director_decides' }, 'true')).toBe('yes');
    expect(ask(place, { recall_point: 'other_decides' }, 'true')).toBe('no');
    expect(ask(place, { recall_point: 'elsewhere' }, 'must')).toBe('no');
    expect(ask(place, { recall_point: 'unregistered' })).toBe('no');
  });

  it('is, of principles and finals, when and by whom', () => {
    expect(ask('assessment-methods/changed', { principles_point: 'yearly' })).toBe('yes');
    expect(ask('assessment-methods/changed', { principles_point: 'lapse' }, 'true')).toBe('no');
    expect(ask('assessment-methods/place-and-period', { period_point: 'before_end' })).toBe('no');
    expect(ask('assessment-methods/place-and-period', { period_point: 'in_period' }, 'must')).toBe('yes');
  });

  it('is that any sanction voids the exam, and that the director may give none', () => {
    expect(ask('sanctions/voids-exam', { voided_point: 'stands' }, 'true')).toBe('no');
    expect(ask('sanctions/voids-exam', { voided_point: 'gone' }, 'false')).toBe('yes');
    expect(ask('fraud-proceedings/sanction-by-others', { beyond_powers: true }, 'true')).toBe('yes');
    expect(ask('fraud-proceedings/referral', { referral_point: 'director_must_see' }, 'must')).toBe('no');
  });

  it('is no liability of the centre once five weeks are not kept', () => {
    const late = { exam_date: '2026-12-21', act_date: '2026-11-21', centre_liable: true } as const;
    expect(ask('accommodations/in-time', late)).toBe('no');
    expect(ask('accommodations/in-time', { ...late, act_date: '2026-11-02' })).toBe('unspecified');
  });

  it('is, of the room, the rules said aloud and the bag closed at the feet', () => {
    expect(ask('start-of-exam/sequence', { reminder_point: 'in_writing' }, 'true')).toBe('no');
    expect(ask('default-materials/belongings', { bag_point: 'open' })).toBe('no');
    expect(ask('arrival-and-seating/sign-in', { sign_in_point: 'at_end_only' })).toBe('no');
    expect(ask('convocation/needed-to-enter', { kept_out: true })).toBe('no');
    expect(ask('invigilation/confinement', { confined_point: 'refuse' })).toBe('no');
  });

  it('says the point first, and the rule among the reasons', () => {
    const found = find('accommodations/how', { request_point: 'to_teacher' });
    expect(found.status).toBe('false');
    expect(found.say.fr).toContain('référent handicap');
    expect(found.reasons?.[0]?.fr).toContain('agréé par la CDAPH');
    expect(ask('accommodations/how', { request_point: 'own_doctor' })).toBe('no');
  });
});

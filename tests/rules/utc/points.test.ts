import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { find, ask } = askCells(cells);

describe('points that a question names, at UTC', () => {
  it.each([
    ['scope/persons', { bound_person: 'office' }, 'must', 'yes'],
    ['scope/persons', { bound_person: 'only_students' }, 'true', 'no'],
    ['assessment-methods/contents', { methods_detail: 'weights' }, 'must', 'yes'],
    ['assessment-methods/contents', { methods_detail: 'other' }, 'must', 'unspecified'],
    ['assessment-methods/author', { methods_by: 'signed_by_teacher' }, 'true', 'no'],
    ['assessment-methods/forms', { sole_means: 'single' }, 'may', 'conditional'],
    ['convocation/schedule-stands', { schedule_for: 'lab_schedule' }, 'true', 'yes'],
    ['convocation/schedule-stands', { schedule_for: 'internship_schedule' }, 'true', 'no'],
    ['timetable/who-sets', { calendar_point_utc: 'alone' }, 'true', 'no'],
    [
      'timetable/who-sets',
      { date_setter: 'office', exam_kind: 'midterm', office_named: 'studies' },
      'true',
      'no',
    ],
    [
      'timetable/who-sets',
      { date_setter: 'office', exam_kind: 'final', office_named: 'studies' },
      'true',
      'yes',
    ],
    ['timetable/who-sets', { date_setter: 'assistant', assessment: 'continuous' }, 'may', 'yes'],
    ['exam-paper/contents', { scale_or_timing: 'timing_only' }, 'may', 'yes'],
    ['exam-paper/contents', { scale_or_timing: 'neither' }, 'may', 'no'],
    [
      'logistics/rooms-and-proctors',
      { arranged_by: 'keys_teacher', exam_kind: 'midterm', exam_week: 'outside' },
      'must',
      'yes',
    ],
    ['exam-record/attendance-list', { list_detail: 'by_office', exam_week: 'outside' }, 'true', 'no'],
    ['exam-record/attendance-list', { late_note: 'reason' }, 'must', 'yes'],
    ['invigilation/teacher-present', { stand_in: 'powers' }, 'may', 'unspecified'],
    ['absence/make-up', { hold: 'walked_out' }, 'may', 'no'],
    ['absence/justify', { hold: 'to_office' }, 'must', 'yes'],
    ['conduct/breach', { breach: 'lending' }, 'true', 'yes'],
    ['conduct/breach', { breach: 'seat_or_bag' }, 'true', 'unspecified'],
    ['end-of-exam/writing-after', { after_signal: 'certain' }, 'true', 'no'],
    ['fraud-in-the-room/expel', { incident: 'disturbance', expelled_by_utc: 'proctor' }, 'may', 'no'],
    ['fraud-proceedings/referral', { refers_direct: 'self' }, 'may', 'no'],
    ['jury/change-marks', { mark_changed_by: 'marker' }, 'may', 'no'],
    ['jury/minutes', { minutes_by: 'office' }, 'true', 'no'],
    ['jury/vote', { votes_for: 4, votes_against: 4, casting_vote: 'settles' }, 'true', 'yes'],
    ['jury/vote', { votes_for: 5, votes_against: 3, casting_vote: 'settles' }, 'true', 'no'],
    ['contest-mark/clerical-error', { corrected_by: 'member' }, 'may', 'no'],
    ['consult-script/see', { script_seen: 'unpublished' }, 'may', 'no'],
    ['consult-script/other-person', { script_seen: 'for_me' }, 'may', 'unspecified'],
    ['default-materials/dictionary', { programme_abroad: 'yes', language_exam: true }, 'may', 'no'],
    ['default-materials/dictionary', { exchange_student: true, speaks_french: 'no' }, 'may', 'yes'],
  ] as const)('%s of %o, asked as %s: %s', (place, facts, form, verdict) => {
    expect(ask(place, facts, form)).toBe(verdict);
  });

  it('come with the whole rule', () => {
    const { reasons = [] } = find('jury/change-marks', { mark_changed_by: 'marker' });
    expect(reasons[0]?.fr).toBe(find('jury/change-marks').say.fr);
  });
});

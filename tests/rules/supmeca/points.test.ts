import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import type { Form, Verdict } from '../../../rules/verdict.ts';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask } = askCells(cells);

const rows: readonly (readonly [place: string, facts: Facts, form: Form, verdict: Verdict])[] = [
  ['clothing/ears', { ear_check: 'other_sex' }, 'may', 'no'],
  ['clothing/ears', { ear_check: 'outside' }, 'may', 'yes'],
  ['arrival-and-seating/called-in', { opened_without: 'head_proctor' }, 'may', 'no'],
  ['arrival-and-seating/seat-change', { seat_changed_by: 'candidate' }, 'may', 'no'],
  ['right-to-sit/not-on-list', { unlisted: 'mark_sure' }, 'true', 'no'],
  ['scope/programmes', { test_kind: 'class_test' }, 'true', 'no'],
  ['devices/fraud', { device_state: 'off', device_claim: 'report' }, 'may', 'yes'],
  ['devices/search', { consent: true, search_how: 'without_student' }, 'may', 'no'],
  ['moving-an-exam/postponed', { postponed_by: 'teacher' }, 'may', 'no'],
  ['fraud-proceedings/withheld', { before_ruling_supmeca: 'issued' }, 'may', 'no'],
  ['fraud-proceedings/withheld', { before_ruling_supmeca: 'mark' }, 'may', 'unspecified'],
  ['sanctions/community-service', { measure_how: 'class_hours' }, 'may', 'no'],
  ['sanctions/community-service', { measure_how: 'respects' }, 'must', 'yes'],
  ['accommodations/how', { accommodation_step_supmeca: 'opinion_alone' }, 'may', 'no'],
  ['foreign-students/how', { language_step: 'international_office' }, 'must', 'yes'],
  ['leave-for-good/leave', { duration_min: 50 }, 'may', 'no'],
  ['identity/sit', { id_document: 'none', contrary_done: 'done' }, 'false', 'yes'],
  ['identity/sit', { id_document: 'passport', contrary_done: 'done' }, 'may', 'no'],
  ['consult-script/photocopy', { contrary_done: 'done' }, 'may', 'yes'],
  ['consult-script/in-time', { presence_days: 22, contrary_done: 'late' }, 'true', 'no'],
  ['consult-script/see', { contrary_done: 'late' }, 'true', 'conditional'],
  ['consult-script/see', { consult_where: 'away' }, 'may', 'no'],
  ['late-entry/enter', { delay_min: 60, late_claim: 'too_late' }, 'true', 'no'],
  ['late-entry/enter', { delay_min: 61, late_claim: 'too_late' }, 'true', 'yes'],
  ['devices/keep', { device: 'calculator', device_allowed: 'must_deposit' }, 'true', 'no'],
  ['fraud-report/signatures', { report_return: 'sent_back' }, 'true', 'yes'],
  ['fraud-in-the-room/expel', { act_told: 'vague' }, 'may', 'conditional'],
  // What is told of no kind of cheating may be a substitution or a disturbance.
  ['fraud-in-the-room/expel', { incident: 'cheating', act_told: 'vague' }, 'may', 'conditional'],
  ['fraud-in-the-room/expel', { incident: 'cheating' }, 'may', 'no'],
  ['sanctions/voids-exam', { void_effect: 'absent' }, 'true', 'no'],
  ['sanctions/community-service', { measure_hours: 40, measure_how: 'class_hours' }, 'may', 'no'],
  ['accommodations/exist', { accommodation_step_supmeca: 'opinion_alone' }, 'may', 'no'],
  ['invigilation/in-charge', { exam_charge: 'office_designates' }, 'may', 'no'],
];

describe('a point of a rule of ISAE-Supméca', () => {
  it.each(rows)('%s, %j, asked as %s: %s', (place, facts, form, verdict) => {
    expect(ask(place, facts, form)).toBe(verdict);
  });

  it('is answered as it is worded where the question turns the proposition round', () => {
    expect(ask('accommodations/how', { accommodation_step_supmeca: 'opinion_alone' }, 'false')).toBe('no');
    // Of whoever stays away, the proposition is asked about: "may I skip it?"
    expect(ask('invigilation/teacher-present', { teacher_away: 'other_plans' }, 'false')).toBe('no');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/cnam/index.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);
const steps = (place: string) => (cellOf(place).steps ?? []).map(({ clause }) => clause);

describe('the teacher in charge of the paper at the Cnam', () => {
  const present = (elapsed_min?: number) =>
    find('invigilation/teacher-present', elapsed_min === undefined ? {} : { elapsed_min }).status;

  it('is present or within reach for the first hour, and bound to nothing afterwards', () => {
    expect([0, 59, 60, 61].map(present)).toEqual(['required', 'required', 'not-required', 'not-required']);
    expect(present()).toBe('depends');
    expect(find('invigilation/teacher-present').say.en).toContain('within reach');
  });

  it('is never bound again later on', () => {
    const minutes = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const at = (elapsed: number) => present(elapsed) === 'required';
        return at(Math.min(a, b)) || !at(Math.max(a, b));
      }),
    );
  });
});

describe('the right to sit an exam at the Cnam', () => {
  it('takes a registration and paid fees', () => {
    expect(ask('right-to-sit/registered', {}, 'must')).toBe('yes');
    expect(ask('fees/paid', {}, 'must')).toBe('yes');
    expect(ask('fees/paid', {}, 'true')).toBe('yes');
    expect(find('fees/paid', {}, 'figure').status).toBe('unsaid');
  });

  it('is for the proctors to see where a name is missing, and is not for somebody who is not registered', () => {
    expect(ask('right-to-sit/not-on-list', {}, 'may', 'student')).toBe('conditional');
    expect(ask('right-to-sit/not-on-list', {}, 'may', 'proctor')).toBe('yes');
    expect(ask('right-to-sit/not-on-list', { registered: true }, 'must')).toBe('no');
    expect(ask('right-to-sit/not-on-list', { registered: false }, 'may', 'proctor')).toBe('no');
  });

  it('is used in one centre and one way a semester', () => {
    expect(ask('right-to-sit/two-places', {}, 'may')).toBe('no');
  });
});

describe('the exam room at the Cnam', () => {
  it('opens with three rules recalled, then a signature', () => {
    expect(steps('start-of-exam/sequence')).toEqual(['communicate', 'belongings', 'leavePaper', 'sign']);
  });

  it('lets proctors move candidates, who have to obey', () => {
    expect(ask('arrival-and-seating/seat-change', {}, 'may')).toBe('yes');
    expect(ask('conduct/obey', {}, 'must')).toBe('yes');
    expect(ask('conduct/communicate', {}, 'may')).toBe('no');
  });

  it('answers neither yes nor no where the text speaks of some cases only', () => {
    for (const place of [
      'timetable/change',
      'conduct/breach',
      'end-of-exam/writing-after',
      'default-materials/unauthorised',
      'invigilation/confinement',
    ])
      for (const form of ['may', 'must', 'true'] as const)
        expect(ask(place, {}, form), place).toBe('conditional');
  });

  it('closes with the record filled in, then signed and handed over', () => {
    expect(steps('exam-record/record')).toEqual(['contents', 'notes', 'record']);
  });

  it('keeps the paper and the rough work, and takes every script at once', () => {
    expect(ask('end-of-exam/take-away', {}, 'may')).toBe('no');
    expect(ask('end-of-exam/hand-in', {}, 'must')).toBe('yes');
    expect(ask('end-of-exam/stop-writing', {}, 'may')).toBe('no');
  });

  it('does not say whether a script that was kept is marked, and says what refusing to hand it in leads to', () => {
    expect(find('end-of-exam/not-handed-in').status).toBe('unsaid');
    expect(cellOf('end-of-exam/not-handed-in').statement.en).toContain('enough for a referral');
  });

  it('leaves an error in the paper to the record and to the marking', () => {
    expect(steps('exam-paper/error')).toEqual(['reachable', 'recorded', 'remarks']);
  });

  it('marks no script that bears a distinctive sign, though the sealed one bears a name', () => {
    const { status, reasons = [] } = find('script-and-anonymity/distinctive-sign');
    expect(status).toBe('forbidden');
    expect(reasons[0]?.en).toContain('flap');
  });
});

describe('how the Cnam assesses', () => {
  it('holds final exams at the centre, never at home, and leaves continuous assessment to the teacher', () => {
    expect(find('online-exam/allowed').status).toBe('false');
    expect(find('online-exam/allowed', { assessment: 'terminal' }).status).toBe('false');
    expect(find('online-exam/allowed', { assessment: 'continuous' }).status).toBe('unsaid');
  });

  it('holds some orals by video where jury and centres agree: no right, even for staff', () => {
    for (const role of [null, 'student', 'staff'] as const)
      expect(ask('oral/video', {}, 'may', role)).toBe('conditional');
    expect(ask('oral/video', {}, 'must')).toBe('no');
  });

  it('holds continuous assessment in teaching hours, on a schedule, without a summons', () => {
    expect(ask('continuous-assessment/summons', {}, 'true')).toBe('no');
    expect(ask('continuous-assessment/unannounced', {}, 'may')).toBe('no');
    expect(ask('continuous-assessment/teaching-hours', {}, 'must')).toBe('yes');
    expect(find('continuous-assessment/teaching-hours').reasons?.[0]?.en).toContain('homework');
  });

  it('revises its principles by the year, and does not say whether they change during a semester', () => {
    expect(find('assessment-methods/changed').status).toBe('unsaid');
  });
});

describe('the scope of the Cnam regulation', () => {
  it('is a list of programmes, and says nothing of others', () => {
    expect(find('scope/programmes', { programme: 'named' }).status).toBe('true');
    expect(find('scope/programmes', { programme: 'distance' }).status).toBe('true');
    expect(find('scope/programmes', { programme: 'other' }).status).toBe('unsaid');
    expect(find('scope/programmes').status).toBe('depends');
  });

  it('takes in regulated professions only where they have no regulation of their own', () => {
    for (const place of ['scope/programmes', 'scope/regulated-professions']) {
      const at = (specific_rules?: boolean) =>
        find(place, {
          programme: 'regulated_profession',
          ...(specific_rules === undefined ? {} : { specific_rules }),
        }).status;
      expect([at(true), at(false), at()]).toEqual(['false', 'true', 'depends']);
    }
  });
});

describe('accommodations at the Cnam', () => {
  it('add a third of the exam where the third more time is granted', () => {
    const { say } = find('accommodations/extra-time', { duration_min: 200 }, 'figure');
    expect(say.fr).toContain('66,67 min');
    expect(say.en).toContain('66.67 min');
  });

  it('take the recommendation, then are put in place as means allow', () => {
    expect(steps('accommodations/how')).toEqual(['doctor', 'arrangements']);
    expect(ask('accommodations/how', {}, 'must')).toBe('yes');
  });
});

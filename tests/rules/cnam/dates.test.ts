import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/cnam/index.ts';
import { minus, plus, type IsoDate, type Period } from '../../../rules/dates.ts';
import type { Facts } from '../../../rules/facts.ts';
import type { DateFactName } from '../../../rules/facts/dates.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find, evaluated } = askCells(cells);
const status = (place: string, facts: Facts) => find(place, facts).status;
const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

interface Limit {
  readonly place: string;
  readonly from: DateFactName;
  readonly act: DateFactName;
  /** The last (or first) day that keeps the limit, from the date that it is counted from. */
  readonly day: (from: IsoDate) => IsoDate;
  readonly bound: 'latest' | 'earliest';
  readonly kept?: string;
  readonly missed?: string;
}

const before = (period: Period) => (date: IsoDate) => minus(date, period);
const after = (period: Period) => (date: IsoDate) => plus(date, period);

const limits: readonly Limit[] = [
  {
    place: 'assessment-methods/in-time',
    from: 'opening_date',
    act: 'done_date',
    day: (date) => date,
    bound: 'latest',
  },
  {
    place: 'timetable/in-time',
    from: 'exam_date',
    act: 'done_date',
    day: before({ days: 60 }),
    bound: 'latest',
  },
  {
    place: 'convocation/in-time',
    from: 'exam_date',
    act: 'done_date',
    day: before({ days: 60 }),
    bound: 'latest',
  },
  {
    place: 'moving-an-exam/overlap-in-time',
    from: 'exam_date',
    act: 'act_date',
    day: before({ months: 1 }),
    bound: 'latest',
  },
  {
    place: 'accommodations/in-time',
    from: 'exam_date',
    act: 'act_date',
    day: before({ weeks: 5 }),
    bound: 'latest',
  },
  {
    place: 'second-session/when',
    from: 'published_date',
    act: 'exam_date',
    day: after({ days: 15 }),
    bound: 'earliest',
  },
  {
    place: 'marks-and-results/in-time',
    from: 'received_date',
    act: 'done_date',
    day: after({ weeks: 3 }),
    bound: 'latest',
  },
  {
    place: 'consult-script/in-time',
    from: 'published_date',
    act: 'act_date',
    day: after({ years: 1 }),
    bound: 'latest',
  },
  {
    place: 'consult-script/see',
    from: 'published_date',
    act: 'act_date',
    day: after({ years: 1 }),
    bound: 'latest',
    kept: 'permitted',
  },
  {
    place: 'consult-script/photocopy',
    from: 'published_date',
    act: 'act_date',
    day: after({ years: 1 }),
    bound: 'latest',
    kept: 'permitted',
  },
  {
    place: 'consult-script/retention',
    from: 'published_date',
    act: 'act_date',
    day: after({ years: 1 }),
    bound: 'latest',
    kept: 'required',
    missed: 'not-required',
  },
];

describe.each(limits)('the time limit of $place at the Cnam', (limit) => {
  const { place, from, act, day, bound, kept = 'true', missed = 'false' } = limit;
  const at = (start: IsoDate, acted: IsoDate) => status(place, { [from]: start, [act]: acted });

  it('is kept on the day itself, and missed on one side of it by one day', () => {
    const start = '2025-06-16';
    const edge = day(start);
    const dayBefore = minus(edge, { days: 1 });
    const dayAfter = plus(edge, { days: 1 });
    expect(at(start, edge)).toBe(kept);
    expect(at(start, dayBefore)).toBe(bound === 'latest' ? kept : missed);
    expect(at(start, dayAfter)).toBe(bound === 'latest' ? missed : kept);
  });

  it('finds one of two things for every pair of dates, and never helps who is further out', () => {
    fc.assert(
      fc.property(dates, dates, dates, (start, a, b) => {
        const [early, late] = a <= b ? [a, b] : [b, a];
        const [worse, better] = bound === 'latest' ? [late, early] : [early, late];
        expect([kept, missed]).toContain(at(start, worse));
        if (at(start, worse) === kept) expect(at(start, better)).toBe(kept);
      }),
    );
  });
});

describe('the dates that the Cnam gives', () => {
  it('are the last days of its time limits, each counted from its own date', () => {
    const june = '2025-06-16';
    expect(find('timetable/notice', { exam_date: june }, 'figure').deadline).toBe('2025-04-17');
    expect(find('convocation/sent', { exam_date: june }, 'figure').deadline).toBe('2025-04-17');
    expect(find('moving-an-exam/overlap', { exam_date: june }, 'figure').deadline).toBe('2025-05-16');
    expect(find('accommodations/in-time', { exam_date: june }, 'figure').deadline).toBe('2025-05-12');
    expect(find('marks-and-results/when', { received_date: june }, 'figure').deadline).toBe('2025-07-07');
    expect(find('consult-script/see', { published_date: june }, 'figure').deadline).toBe('2026-06-16');
  });

  it('give the first day of the second session as a day, and not as a deadline', () => {
    const found = find('second-session/when', { published_date: '2025-03-01' }, 'figure');
    expect(found.say.fr).toContain('16 mars 2025');
    expect(found.deadline).toBeUndefined();
  });

  it('end on the last day of a month that has no such day', () => {
    expect(
      status('moving-an-exam/overlap-in-time', { exam_date: '2025-03-31', act_date: '2025-02-28' }),
    ).toBe('true');
    expect(
      status('moving-an-exam/overlap-in-time', { exam_date: '2025-03-31', act_date: '2025-03-01' }),
    ).toBe('false');
    expect(status('consult-script/in-time', { published_date: '2024-02-29', act_date: '2025-02-28' })).toBe(
      'true',
    );
    expect(status('consult-script/in-time', { published_date: '2024-02-29', act_date: '2025-03-01' })).toBe(
      'false',
    );
  });
});

describe('a right that a time limit bounds at the Cnam', () => {
  it('is told without a date where none is known, and asks for none', () => {
    for (const place of [
      'consult-script/see',
      'consult-script/photocopy',
      'consult-script/retention',
      'timetable/notice',
      'second-session/when',
      'accommodations/exist',
      'marks-and-results/when',
      'assessment-methods/published',
      'moving-an-exam/overlap',
    ])
      expect(evaluated(place, {}).kind, place).toBe('decided');
  });

  it('is asked about by its dates where the question is the time limit itself', () => {
    expect(evaluated('accommodations/in-time', { act_date: '2025-05-01' }, 'true')).toMatchObject({
      kind: 'missing',
      missing: ['exam_date'],
    });
    expect(evaluated('consult-script/in-time', {}, 'true')).toMatchObject({
      missing: ['published_date', 'act_date'],
    });
  });

  it('is not refused to a disabled student who is late: the centre is no longer liable, and no more is said', () => {
    const late = { exam_date: '2025-06-16', act_date: '2025-05-13' };
    expect(status('accommodations/in-time', late)).toBe('false');
    expect(status('accommodations/exist', late)).toBe('unsaid');
    expect(status('accommodations/exist', { ...late, act_date: '2025-05-12' })).toBe('true');
    expect(
      find('accommodations/in-time', late)
        .reasons?.map(({ fr }) => fr)
        .join(' '),
    ).toContain('ne dit pas que la demande est refusée');
  });

  it('counts the five weeks from the start of the exams, and says so', () => {
    const { reasons = [] } = find('accommodations/in-time', {
      exam_date: '2025-06-16',
      act_date: '2025-05-01',
    });
    expect(reasons.map(({ en }) => en).join(' ')).toContain('start of the exams');
  });

  it('no longer gives the right to see the script after a year, and does not forbid it', () => {
    const late = { published_date: '2024-06-15', act_date: '2025-06-16' };
    for (const place of ['consult-script/see', 'consult-script/photocopy']) {
      expect(status(place, late)).toBe('false');
      expect(find(place, late).reasons?.some(({ en }) => en.includes('no longer gives that right'))).toBe(
        true,
      );
    }
  });

  it('leaves overlapping exams to the exams office, in time or not', () => {
    for (const act_date of ['2025-05-16', '2025-05-17'])
      expect(status('moving-an-exam/overlap', { exam_date: '2025-06-16', act_date })).toBe('discretion');
    expect(evaluated('moving-an-exam/overlap', {}, 'must')).toMatchObject({ verdict: 'no' });
    expect(evaluated('moving-an-exam/overlap', {}, 'may', 'student')).toMatchObject({
      verdict: 'conditional',
    });
  });

  it('says that the time for marks binds the markers, also where both dates are known', () => {
    const known = { received_date: '2025-06-01', done_date: '2025-07-01' };
    expect(find('marks-and-results/in-time', known).reasons?.[0]?.en).toContain('binds the markers');
  });

  it('binds the markers from receipt of the scripts, and sets no day for publishing results', () => {
    expect(status('marks-and-results/when', {})).toBe('required');
    expect(find('marks-and-results/when', {}).reasons?.[0]?.en).toContain('no time for publishing');
    expect(status('marks-and-results/publication', {})).toBe('unsaid');
  });
});

describe('the summons of the Cnam', () => {
  it('exists for the first session, and not for the second', () => {
    expect(status('convocation/sent', { session: 'first' })).toBe('required');
    expect(status('convocation/sent', { session: 'second' })).toBe('false');
    expect(status('convocation/sent', {})).toBe('depends');
    expect(status('convocation/second-session', {})).toBe('false');
  });

  it('is not late for a second session, which has none, and asks for no date then', () => {
    expect(evaluated('convocation/in-time', { session: 'second' }, 'true')).toMatchObject({
      kind: 'decided',
      verdict: 'no',
    });
    expect(evaluated('convocation/in-time', { session: 'first' }, 'true').kind).toBe('missing');
  });

  it('is not needed to enter, with or without', () => {
    expect(evaluated('convocation/needed-to-enter', {}, 'must')).toMatchObject({ verdict: 'no' });
    expect(cellOf('convocation/needed-to-enter').statement.en).toContain('identity document is required');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, longDate, minus, plus } from '../../rules/dates.ts';
import { dateFacts, isDateFact } from '../../rules/facts/dates.ts';
import { day, en, fr } from '../../rules/minutes.ts';

const iso = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('adding a period to a date', () => {
  it('does not count the day that it is counted from', () => {
    expect(plus('2025-03-01', { days: 15 })).toBe('2025-03-16');
    expect(plus('2025-12-20', { weeks: 3 })).toBe('2026-01-10');
  });

  it.each([
    ['2024-03-06', 2, '2024-05-06'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-31', 2, '2025-02-28'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2025-02-28', 1, '2025-03-28'],
  ])(
    'goes from %s by %i month(s) to the same date, or the last one of the month: %s',
    (date, months, end) => {
      expect(plus(date, { months })).toBe(end);
    },
  );

  it('goes from 29 February by a year to 28 February, and by four to 29 February', () => {
    expect(plus('2024-02-29', { years: 1 })).toBe('2025-02-28');
    expect(plus('2024-02-29', { years: 4 })).toBe('2028-02-29');
    expect(plus('2025-02-28', { years: 1 })).toBe('2026-02-28');
  });

  it('goes back likewise', () => {
    expect(minus('2025-03-16', { days: 15 })).toBe('2025-03-01');
    expect(minus('2025-03-31', { months: 1 })).toBe('2025-02-28');
    expect(minus('2024-03-01', { days: 1 })).toBe('2024-02-29');
  });

  it('comes back to the same date by the same number of days or weeks, across changes of the clock', () => {
    fc.assert(
      fc.property(iso, fc.integer({ min: 0, max: 400 }), (date, count) => {
        expect(minus(plus(date, { days: count }), { days: count })).toBe(date);
        expect(plus(date, { weeks: count })).toBe(plus(date, { days: 7 * count }));
      }),
    );
  });

  it('keeps dates in their order, whatever the period', () => {
    fc.assert(
      fc.property(iso, iso, fc.integer({ min: 0, max: 30 }), (a, b, count) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        for (const period of [{ days: count }, { weeks: count }, { months: count }, { years: count }])
          expect(plus(first, period) <= plus(last, period)).toBe(true);
      }),
    );
  });

  it('says clearly that a text is not a date', () => {
    expect(() => plus('18 mars', { days: 1 })).toThrow('18 mars');
  });
});

describe('a date as people read it', () => {
  it('is written in full, the first of the month as each language does', () => {
    expect(longDate('2025-03-18', 'fr')).toBe('18 mars 2025');
    expect(longDate('2025-03-01', 'fr')).toBe('1er mars 2025');
    expect(longDate('2025-03-11', 'fr')).toBe('11 mars 2025');
    expect(longDate('2025-03-01', 'en')).toBe('1 March 2025');
  });

  it('goes into a template', () => {
    expect(fr`avant le ${day('2025-08-01')}`).toBe('avant le 1er août 2025');
    expect(en`before ${day('2025-08-01')}`).toBe('before 1 August 2025');
  });
});

describe('the date of a moment', () => {
  it('is the one of the time zone, not of the clock that tells it', () => {
    expect(dateIn('Europe/Paris', '2024-05-06T23:30:00Z')).toBe('2024-05-07');
    expect(dateIn('Europe/Paris', '2024-05-06T21:30:00Z')).toBe('2024-05-06');
    expect(dateIn('Europe/Paris', '2024-12-06T22:30:00Z')).toBe('2024-12-06');
    expect(dateIn('Pacific/Noumea', '2024-05-06T23:30:00+02:00')).toBe('2024-05-07');
  });

  it('is unknown where there is no moment', () => {
    expect(dateIn('Europe/Paris', '')).toBeUndefined();
    expect(dateIn('Europe/Paris', 'tomorrow')).toBeUndefined();
  });
});

describe('the date facts', () => {
  it('take calendar dates only, of years in which exams are held', () => {
    const { schema } = dateFacts.notified_date;
    for (const good of ['2024-02-29', '1900-01-01', '2200-12-31'])
      expect(schema.safeParse(good).success, good).toBe(true);
    for (const bad of [
      '2025-02-29',
      '2025-13-01',
      '1899-12-31',
      '2201-01-01',
      '18/03/2025',
      '',
      'demain',
      45000,
    ])
      expect(schema.safeParse(bad).success, String(bad)).toBe(false);
  });

  it('are all asked for under the name that the contract has for dates', () => {
    for (const [name, { missing, domain, schema }] of Object.entries(dateFacts)) {
      expect(isDateFact(name)).toBe(true);
      expect(missing).toBe('date');
      for (const value of domain) expect(schema.safeParse(value).success).toBe(true);
    }
    expect(isDateFact('delay_min')).toBe(false);
    expect(isDateFact('toString')).toBe(false);
  });
});

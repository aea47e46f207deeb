import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/cnam/index.ts';
import type { Facts } from '../../../rules/facts.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find, evaluated, ask } = askCells(cells);
const status = (place: string, facts: Facts = {}) => find(place, facts).status;
const marks = fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100);

describe('passing a unit at the Cnam', () => {
  it.each([
    [9.99, 'false'],
    [10, 'true'],
    [10.01, 'true'],
    [0, 'false'],
    [20, 'true'],
  ])('takes 10/20: with %d it is %s', (mark, found) => {
    expect(status('passing/pass', { mark })).toBe(found);
  });

  it('asks for the mark, and tells the threshold where none is given', () => {
    expect(ask('passing/pass', {}, 'true')).toEqual(['mark']);
    expect(find('passing/pass', {}, 'figure').say.fr).toContain('10/20');
  });

  it('writes marks as each language does, and rounds none up', () => {
    const { say, reasons = [] } = find('passing/pass', { mark: 9.99 });
    expect(say.fr).toContain('9,99/20');
    expect(say.en).toContain('9.99/20');
    expect(reasons[0]?.en).toContain('does not mention rounding');
  });

  it('says that a passing mark still waits for the jury', () => {
    expect(find('passing/pass', { mark: 10 }).reasons?.[0]?.en).toContain('after the jury');
    expect(status('marks-and-results/final')).toBe('false');
  });

  it('is final: the unit may not be taken again to improve the mark, in any centre', () => {
    expect(status('passing/improve')).toBe('forbidden');
    expect(status('passing/improve', { mark: 10 })).toBe('forbidden');
    expect(status('passing/improve', { mark: 9.99 })).toBe('unsaid');
    expect(cellOf('passing/improve').statement.fr).toContain('aucun centre Cnam');
  });

  it('comes with a certificate from 10/20 on', () => {
    expect(status('passing/certificate')).toBe('true');
    expect(status('passing/certificate', { mark: 9.99 })).toBe('false');
    expect(status('passing/certificate', { mark: 10 })).toBe('true');
    expect(status('passing/certificate', { mark: 10.01 })).toBe('true');
  });

  it('hangs on the diploma where marks make up for one another', () => {
    expect(status('passing/compensation')).toBe('depends');
    expect(status('passing/compensation', { compensation_provided: true })).toBe('true');
    expect(status('passing/compensation', { compensation_provided: false })).toBe('false');
  });
});

describe('the second session at the Cnam', () => {
  it('is for those who were absent or have less than 10/20, and for nobody else', () => {
    expect(status('second-session/sit', { mark: 9.99 })).toBe('permitted');
    expect(status('second-session/sit', { mark: 10 })).toBe('forbidden');
    expect(status('second-session/sit', { mark: 10.01 })).toBe('forbidden');
    expect(status('second-session/sit', { absent_first: true })).toBe('permitted');
  });

  it('hangs on these two where neither is known, whatever else is told', () => {
    expect(ask('second-session/sit', {})).toBe('conditional');
    expect(status('second-session/sit', { absent_first: false })).toBe('depends');
    expect(status('second-session/sit', { absent_first: false, mark: 8 })).toBe('permitted');
  });

  it('asks an absentee for no proof', () => {
    expect(find('second-session/sit', { absent_first: true }).say.en).toContain('does not ask');
    expect(status('absence/make-up')).toBe('permitted');
  });

  it('keeps the better of the two marks, whichever session it comes from', () => {
    fc.assert(
      fc.property(marks, marks, (mark, mark_resit) => {
        const { status: found, say } = find('second-session/which-mark', { mark, mark_resit });
        if (mark >= 10) expect(found).toBe('false');
        else {
          expect(found).toBe('true');
          const kept = Math.max(mark, mark_resit);
          expect(say.en).toContain(`the better mark, ${String(kept)}/20`);
          expect(say.en).toContain(kept >= 10 ? 'the unit is passed' : 'the unit is not passed');
        }
      }),
    );
  });

  it('does not say which first mark an absentee has', () => {
    expect(status('second-session/which-mark', { absent_first: true, mark_resit: 12 })).toBe('unsaid');
  });

  it('never opens to somebody because the first mark is better', () => {
    const rank = (mark: number) => (status('second-session/sit', { mark }) === 'permitted' ? 1 : 0);
    fc.assert(fc.property(marks, marks, (a, b) => rank(Math.min(a, b)) >= rank(Math.max(a, b))));
  });

  it('is all that is open to somebody who fell ill during the exam', () => {
    expect(status('absence/ill-during')).toBe('depends');
    expect(status('absence/ill-during', { mark: 9.99 })).toBe('permitted');
    expect(status('absence/ill-during', { mark: 10 })).toBe('forbidden');
  });
});

describe('a special recall exam at the Cnam', () => {
  const recall = (facts: Facts) => status('second-session/special-recall', facts);

  it('is for units not taught this year, of students registered for them last year, as the director sees fit', () => {
    expect(recall({ taught_this_year: false, registered_last_year: true })).toBe('discretion');
    expect(recall({ taught_this_year: true, registered_last_year: true })).toBe('forbidden');
    expect(recall({ taught_this_year: false, registered_last_year: false })).toBe('forbidden');
    expect(recall({})).toBe('discretion');
  });

  it('is asked for, granted, then registered for', () => {
    const { steps = [] } = cellOf('second-session/special-recall');
    expect(steps.map(({ clause }) => clause)).toEqual(['recall', 'recallDecided', 'recallRegistered']);
  });
});

describe('sanctions at the Cnam', () => {
  const length = (exclusion_years: number) => status('sanctions/length', { exclusion_years });
  const suspended = (exclusion_years?: number) =>
    status('sanctions/suspended', exclusion_years === undefined ? {} : { exclusion_years });

  it('exclude for five years at most, unless for good', () => {
    expect([4, 5, 5.5, 6].map(length)).toEqual(['permitted', 'permitted', 'forbidden', 'forbidden']);
    expect(status('sanctions/length')).toBe('true');
    expect(find('sanctions/length', { exclusion_years: 6 }).reasons?.[0]?.en).toContain('permanent');
  });

  it('are suspended up to two years, and hang on the length where it is not told', () => {
    expect([1, 2, 2.5, 3].map((years) => suspended(years))).toEqual([
      'permitted',
      'permitted',
      'forbidden',
      'forbidden',
    ]);
    expect(suspended()).toBe('depends');
  });

  it('find one thing for every length, and never allow a longer one where a shorter one is not', () => {
    const years = fc.double({ min: 0, max: 99, noNaN: true });
    for (const place of ['sanctions/length', 'sanctions/suspended'])
      fc.assert(
        fc.property(years, years, (a, b) => {
          const at = (exclusion_years: number) => status(place, { exclusion_years }) === 'permitted';
          return at(Math.min(a, b)) || !at(Math.max(a, b));
        }),
      );
  });

  it('are six, among which there is neither a zero nor a community measure', () => {
    expect(cellOf('sanctions/list').statement.fr).toContain('Six sanctions');
    expect(status('sanctions/zero')).toBe('unsaid');
    expect(status('sanctions/community-service')).toBe('false');
  });

  it('void the exam, and come from the disciplinary section alone', () => {
    expect(ask('sanctions/voids-exam', {}, 'true')).toBe('yes');
    expect(ask('fraud-proceedings/sanction-by-others', {}, 'may')).toBe('no');
    expect(ask('fraud-proceedings/referral', {}, 'true')).toBe('yes');
  });

  it('may follow, and need not', () => {
    expect(ask('fraud-proceedings/may-be-sanctioned', {}, 'may')).toBe('yes');
    expect(ask('fraud-proceedings/may-be-sanctioned', {}, 'must')).toBe('no');
    expect(evaluated('plagiarism/fraud', {}, 'true')).toMatchObject({ verdict: 'yes' });
  });
});

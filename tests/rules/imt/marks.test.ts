import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import { cells, silences } from '../../../rules/imt/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const silent = (place: string) => silences.some((s) => `${s.topic}/${s.proposition}` === place);
const mark = fc.double({ min: 0, max: 20, noNaN: true });
const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
const iso = (date: Date) => date.toISOString().slice(0, 10);

describe('certifying a course at the Institut Mines-Télécom', () => {
  const pass = (average: number, pass_mark: number, registered?: boolean) =>
    find('passing/pass', { average, pass_mark, registered }).status;

  it('takes the mark of the teaching team, which may be just equalled', () => {
    expect(pass(11.99, 12)).toBe('false');
    expect(pass(12, 12)).toBe('true');
    expect(pass(12.01, 12)).toBe('true');
  });

  it('assumes no pass mark: it asks for it once the average is known', () => {
    expect(ask('passing/pass', { average: 10 }, 'true')).toEqual(['pass_mark']);
    expect(ask('passing/pass', {}, 'true')).toBe('conditional');
    expect(find('passing/pass', {}, 'figure').say.fr).not.toMatch(/\d/);
  });

  it('takes due registration, whatever the mark', () => {
    expect(pass(20, 10, false)).toBe('false');
    expect(pass(20, 10, true)).toBe('true');
  });

  it('rounds nothing, of which the text says nothing', () => {
    expect(pass(11.97, 12)).toBe('false');
    expect(silent('marks-and-results/rounding')).toBe(true);
  });

  it('finds something for every mark, and a better average never takes it away', () => {
    fc.assert(
      fc.property(mark, mark, mark, (a, b, needed) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(['true', 'false']).toContain(pass(low, needed));
        return pass(low, needed) === 'false' || pass(high, needed) === 'true';
      }),
    );
  });

  it('rests on the exam: the course itself is only recommended, and the attestation of the platform is none', () => {
    expect(ask('passing/course-required', {}, 'must')).toBe('no');
    expect(find('passing/course-required').reasons?.[0]?.fr).toContain("d'autres conditions");
    expect(ask('passing/platform-attestation', {}, 'true')).toBe('no');
  });

  it('gives the certificate after the jury, within no stated time', () => {
    expect(cellOf('passing/certificate').statement.fr).toContain('après avis du jury');
    expect(ask('passing/certificate-when', {}, 'true')).toBe('unspecified');
  });
});

const posted = '2025-03-03';
const lastDay = '2025-03-17';
const dayAfter = '2025-03-18';
const at = (place: string, act_date: string) => find(place, { published_date: posted, act_date });

describe('the two weeks after marks are posted', () => {
  it('let a learner see the script until the last day, and no longer', () => {
    for (const place of ['consult-script/see', 'consult-script/in-time']) {
      const kept = place.endsWith('see') ? 'permitted' : 'true';
      expect(at(place, '2025-03-16').status).toBe(kept);
      expect(at(place, lastDay).status).toBe(kept);
      expect(at(place, dayAfter).status).not.toBe(kept);
      expect(at(place, lastDay).deadline).toBe(lastDay);
    }
    expect(at('consult-script/see', dayAfter).status).toBe('false');
  });

  it('are the time in which the team may mark again: its decision, too, falls in them', () => {
    expect(at('contest-mark/in-time', lastDay).status).toBe('true');
    expect(at('contest-mark/in-time', dayAfter).status).toBe('false');
    expect(at('contest-mark/in-time', lastDay).reasons?.[0]?.fr).toContain('elle aussi');
  });

  it('leave a new marking to the teaching team, and nobody after them', () => {
    for (const place of ['contest-mark/contest', 'contest-mark/clerical-error']) {
      expect(find(place).status).toBe('discretion');
      expect(at(place, lastDay).status).toBe('discretion');
      expect(at(place, dayAfter).status).toBe('false');
    }
    expect(find('contest-mark/contest').reasons?.[0]?.fr).toContain('droit à des explications');
    expect(ask('contest-mark/contest', {}, 'may', 'student')).toBe('conditional');
    expect(ask('contest-mark/contest', {}, 'may', 'staff')).toBe('yes');
  });

  it('end in a final mark, on the first day after them', () => {
    expect(at('marks-and-results/final', lastDay).status).toBe('false');
    expect(at('marks-and-results/final', dayAfter).status).toBe('true');
    expect(find('marks-and-results/final').status).toBe('depends');
    expect(find('marks-and-results/final', { published_date: posted }, 'figure').say.fr).toContain(
      'après le 17 mars 2025',
    );
  });

  it('are how long scripts are kept by the team', () => {
    expect(find('consult-script/retention', { published_date: posted }, 'figure').say.en).toContain(
      'until 17 March 2025',
    );
  });

  it('leave no day between contesting in time and a final mark', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5, max: 40 }), (date, days) => {
        const published_date = iso(date);
        const facts = { published_date, act_date: plus(published_date, { days }) };
        const inTime = find('contest-mark/in-time', facts).status === 'true';
        const final = find('marks-and-results/final', facts).status === 'true';
        return inTime !== final && inTime === days <= 14;
      }),
    );
  });
});

describe('a new mark', () => {
  it('replaces the old one even if lower, and no recourse is open', () => {
    expect(ask('contest-mark/lower', {}, 'true')).toBe('yes');
    expect(ask('contest-mark/recourse', {})).toBe('no');
  });

  it('is not what the two-month appeal is about', () => {
    expect(find('contest-mark/recourse').reasons?.[0]?.fr).toContain('sanction des études');
  });
});

describe('giving and setting marks', () => {
  it('goes through the student office and the management, then by posting, electronic posting included', () => {
    const { statement } = cellOf('marks-and-results/channel');
    expect(statement.fr).toMatch(/service vie scolaire.*direction.*affichage/);
    expect(statement.fr).toContain('électronique');
    expect(silent('marks-and-results/publication')).toBe(true);
  });

  it('leaves harmonising to the management, for one exercise of one session', () => {
    expect(ask('marks-and-results/markers', {}, 'may', 'staff')).toBe('conditional');
    expect(find('marks-and-results/markers').say.fr).toContain('la même session');
  });

  it('may take account of participation, and gives each an appraisal', () => {
    expect(ask('marks-and-results/criteria', {}, 'may')).toBe('yes');
    expect(ask('marks-and-results/criteria', {}, 'must')).toBe('no');
    expect(ask('marks-and-results/appraisal', {}, 'must', 'staff')).toBe('yes');
  });

  it('gives one mark, in one session a course, without a resit or a make-up', () => {
    expect(ask('assessment-methods/number-of-tests', {}, 'must')).toBe('no');
    expect(ask('second-session/sit', {})).toBe('no');
    for (const cause of ['illness', 'transport'] as const)
      expect(ask('absence/make-up', { cause })).toBe('no');
    expect(ask('absence/ill-during', {})).toBe('no');
    expect(find('second-session/sit').reasons?.[0]?.fr).toContain('nouvelles sessions');
  });
});

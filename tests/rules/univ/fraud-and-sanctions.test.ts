import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import { isSilence, lookUp } from '../../../rules/matrix.ts';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('the cheating report at the university', () => {
  it('is signed by its author, the other proctors and the student, or notes the refusal', () => {
    expect(ask('fraud-report/signatures', {}, 'must')).toBe('yes');
    expect(find('fraud-report/signatures').say.fr).toContain('si l');
    expect(find('fraud-report/signatures').reasons?.[0]?.fr).toContain("l'annexe");
    expect(ask('fraud-report/contents', {}, 'true')).toBe('yes');
  });

  it("goes to the director of the faculty without the student's script", () => {
    expect(find('fraud-report/sent-to').say.fr).toContain("à l'exception de la copie");
  });
});

describe('disciplinary proceedings at the university', () => {
  it('are opened by the President alone, on the file of the director', () => {
    expect(find('fraud-proceedings/referral').say.fr).toMatch(/^Seul le Président/);
    expect(cellOf('fraud-proceedings/referral').steps?.map(({ clause }) => clause)).toEqual([
      'transmit',
      'file',
      'president',
      'rules',
    ]);
  });

  it('leave the script marked, the results posted and the jury neutral', () => {
    expect(ask('fraud-proceedings/marked', {}, 'must', 'staff')).toBe('yes');
    expect(find('fraud-proceedings/marked').say.fr).toContain('affichés sous réserve');
    expect(ask('fraud-proceedings/sanction-by-others', {}, 'may', 'staff')).toBe('no');
  });

  it('hold back transcripts, certificates and diplomas, but not the results', () => {
    const { status, say } = find('fraud-proceedings/withheld');
    expect(status).toBe('depends');
    expect(say.fr).toMatch(/résultats sont affichés.*relevé de notes.*diplôme/);
  });
});

describe('sanctions at the university', () => {
  it('are six, without a mark of zero and without a community measure', () => {
    expect(cellOf('sanctions/list').statement.fr).toMatch(/^Six/);
    expect(ask('sanctions/zero', {}, 'true')).toBe('no');
    expect(ask('sanctions/community-service', {}, 'may')).toBe('no');
  });

  it('exclude for five years at most, the fifth included', () => {
    const status = (exclusion_years: number) => find('sanctions/length', { exclusion_years }).status;
    expect([4, 5, 5.5, 6].map(status)).toEqual(['permitted', 'permitted', 'forbidden', 'forbidden']);
  });

  it('may be suspended up to two years, the second included', () => {
    const status = (exclusion_years: number) => find('sanctions/suspended', { exclusion_years }).status;
    expect([1, 2, 2.5, 3].map(status)).toEqual(['permitted', 'permitted', 'forbidden', 'forbidden']);
    expect(ask('sanctions/suspended', {}, 'may')).toBe('conditional');
    expect(find('sanctions/suspended').reasons?.[0]?.fr).toContain('tout établissement public');
  });

  it('settle every length: permitted up to the limit, forbidden beyond', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 99, noNaN: true }), (exclusion_years) => {
        const open = (place: string) => find(place, { exclusion_years }).status === 'permitted';
        expect(open('sanctions/length')).toBe(exclusion_years <= 5);
        expect(open('sanctions/suspended')).toBe(exclusion_years <= 2);
      }),
    );
  });

  it('void the exam for cheating only, and the session if the section so decides', () => {
    expect(ask('sanctions/voids-exam', {}, 'true')).toBe('yes');
    expect(ask('sanctions/voids-exam', { incident: 'cheating' }, 'true')).toBe('yes');
    expect(ask('sanctions/voids-exam', { incident: 'disturbance' }, 'true')).toBe('unspecified');
    expect(ask('sanctions/voids-session', {}, 'may')).toBe('conditional');
    expect(ask('sanctions/voids-session', {}, 'must')).toBe('no');
  });

  it('come, in graver cases, with an exam that may be annulled, by nobody named', () => {
    expect(ask('sanctions/exam-annulled-for-all', {}, 'may')).toBe('conditional');
    expect(ask('sanctions/exam-annulled-for-all', {}, 'true')).toBe('conditional');
    expect(find('sanctions/exam-annulled-for-all').reasons?.[0]?.fr).toContain('ni qui en décide');
  });
});

describe('an appeal against a sanction of the university', () => {
  const notified_date = '2024-03-06';
  const lodged = (act_date: string) => ({ notified_date, act_date });

  it('is open for two months from the notification, the last day included', () => {
    const status = (act_date: string) => find('appeal/sanction-in-time', lodged(act_date)).status;
    expect(['2024-05-05', '2024-05-06', '2024-05-07'].map(status)).toEqual(['true', 'true', 'false']);
    expect(find('appeal/sanction-in-time', lodged('2024-05-07')).deadline).toBe('2024-05-06');
  });

  it('is a right without dates, and is closed after the two months', () => {
    expect(ask('appeal/sanction', {}, 'may', 'student')).toBe('yes');
    expect(ask('appeal/sanction', lodged('2024-05-06'), 'may')).toBe('yes');
    expect(ask('appeal/sanction', lodged('2024-05-07'), 'may')).toBe('no');
    expect(find('appeal/sanction', lodged('2024-05-07')).status).toBe('false');
    expect(find('appeal/sanction').say.fr).toContain('CNESER');
  });

  it('ends on the last day of a month that has no such date', () => {
    expect(find('appeal/sanction', { notified_date: '2023-12-31' }, 'figure').deadline).toBe('2024-02-29');
  });

  it('asks for the notification and the day of the appeal', () => {
    expect(ask('appeal/sanction-in-time', {}, 'true')).toEqual(['notified_date', 'act_date']);
    expect(ask('appeal/sanction-in-time', { notified_date }, 'true')).toEqual(['act_date']);
  });

  it('is in time or late on every day, the two cells agreeing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 400 }), (days) => {
        const facts = lodged(plus(notified_date, { days }));
        const inTime = facts.act_date <= plus(notified_date, { months: 2 });
        expect(find('appeal/sanction-in-time', facts).status === 'true').toBe(inTime);
        expect(find('appeal/sanction', facts).status === 'permitted').toBe(inTime);
      }),
    );
  });

  it("is not said to lie against the jury's decisions", () => {
    const found = lookUp('univ', { topic: 'appeal', proposition: 'jury-decision' });
    expect(found && isSilence(found) && found.nearby?.label).toBe('3.3');
    expect(find('appeal/sanction').reasons?.[0]?.fr).toContain('ni des décisions du jury');
  });
});

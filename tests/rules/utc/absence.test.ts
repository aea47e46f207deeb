import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import { cells, silences } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);

describe('missing an exam at UTC', () => {
  it('is a zero in three situations, giving up after the first paper not being one', () => {
    expect(ask('absence/mark', {}, 'true')).toBe('yes');
    expect(find('absence/mark').say.fr).toMatch(/absence.*retard.*renoncement.*avant la distribution/);
    expect(find('absence/mark').reasons?.[1]?.fr).toContain("n'en fait pas partie");
  });

  it('may be justified to two people within 48 h, and then hangs on the module head', () => {
    expect(ask('absence/justify', {})).toBe('yes');
    expect(cellOf('absence/justify').steps?.map(({ actor, clause }) => [actor, clause])).toEqual([
      ['student', 'reserve'],
      ['staff', 'decides'],
    ]);
    expect(cellOf('absence/justify').steps?.[0]?.text.fr).toMatch(
      /48 h.*responsable.*Administration des Etudes/,
    );
    expect(ask('absence/make-up', {}, 'may', 'student')).toBe('conditional');
    expect(ask('absence/make-up', {}, 'may', 'staff')).toBe('yes');
    expect(ask('absence/continuous-make-up', {})).toBe('conditional');
  });

  it('suspends the results and replaces the zero once the equivalent exam is sat', () => {
    expect(find('absence/make-up').say.fr).toContain('équivalente en format, durée et contenu');
    expect(find('absence/make-up').reasons?.[0]?.fr).toContain('réservée');
  });

  it('does not cover falling ill after starting', () => {
    expect(ask('absence/ill-during', {})).toBe('no');
    expect(find('absence/ill-during').say.fr).toContain('trois situations');
  });

  it('leaves unsaid which proofs are accepted', () => {
    expect(silences.some(({ topic, proposition }) => topic === 'absence' && proposition === 'proofs')).toBe(
      true,
    );
  });
});

describe('the 48 hours at UTC', () => {
  const exam_date = '2024-02-27';
  const sent = (days: number) => ({ exam_date, act_date: plus(exam_date, { days }) });
  const place = 'absence/in-time';

  it('have not run out the day after, end on the second day at an hour unsaid, and have run out on the third', () => {
    expect(find(place, sent(0)).status).toBe('true');
    expect(find(place, sent(1)).status).toBe('true');
    expect(find(place, sent(2)).status).toBe('contradictory');
    expect(find(place, sent(2)).say.fr).toContain('29 février 2024');
    expect(find(place, sent(3)).status).toBe('false');
  });

  it('start at a moment that the text does not give', () => {
    for (const days of [1, 2, 3]) expect(JSON.stringify(find(place, sent(days)))).toMatch(/partent|courent/);
    expect(find(place, { exam_date }, 'figure').deadline).toBe('2024-02-29');
  });

  it('ask for both dates', () => {
    expect(ask(place, {}, 'true')).toEqual(['exam_date', 'act_date']);
    expect(ask(place, { exam_date }, 'true')).toEqual(['act_date']);
  });

  it('are decided on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 60 }), (days) => {
        const expected = days < 2 ? 'true' : days === 2 ? 'contradictory' : 'false';
        return find(place, sent(days)).status === expected;
      }),
    );
  });
});

describe('lifting a "réserve" at UTC', () => {
  const place = 'absence/make-up-in-time';
  const lifted = (act_date: string) => ({ next_semester_date: '2024-09-09', act_date });

  it('is possible up to one month after the start of the following semester', () => {
    expect(find(place, lifted('2024-10-08')).status).toBe('true');
    expect(find(place, lifted('2024-10-09')).status).toBe('true');
    expect(find(place, lifted('2024-10-10')).status).toBe('false');
    expect(find(place, lifted('2024-10-10')).reasons?.[0]?.fr).toContain('zéro');
  });

  it('has its date where the semester is known, and the end of a shorter month', () => {
    expect(find(place, { next_semester_date: '2024-09-09' }, 'figure').deadline).toBe('2024-10-09');
    expect(find(place, { next_semester_date: '2025-01-31' }, 'figure').deadline).toBe('2025-02-28');
    expect(ask(place, {}, 'true')).toEqual(['next_semester_date', 'act_date']);
  });
});

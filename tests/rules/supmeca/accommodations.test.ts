import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus, plus } from '../../../rules/dates.ts';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('accommodations at ISAE-Supméca', () => {
  it("are the director's decision, after the doctor's opinion", () => {
    for (const place of ['exist', 'injury', 'pregnancy']) {
      const { status, holder } = find(`accommodations/${place}`);
      expect(status).toBe('discretion');
      expect(holder?.name.fr).toBe('le directeur des formations');
      expect(ask(`accommodations/${place}`, {}, 'may', 'student')).toBe('conditional');
    }
    expect(find('accommodations/injury').reasons?.[0]?.fr).toContain("n'est pas nommée");
  });

  it('go from the disability officer to the director, then take effect within a month', () => {
    expect(cellOf('accommodations/how').steps?.map(({ clause }) => clause)).toEqual([
      'contact',
      'contract',
      'decision',
      'oneMonth',
    ]);
    expect(ask('accommodations/how', {}, 'must')).toBe('yes');
  });

  it('have no closing date: preferably is not a deadline', () => {
    expect(ask('accommodations/in-time', {}, 'true')).toBe('yes');
    expect(ask('accommodations/in-time', { act_date: '2023-05-30' }, 'true')).toBe('yes');
    expect(find('accommodations/in-time').say.fr).toContain('de préférence');
  });

  it("must be taken into account one month after the doctor's opinion at the latest", () => {
    const done = (done_date: string) =>
      find('accommodations/in-time', { opinion_date: '2023-03-06', done_date }).status;
    expect(['2023-04-05', '2023-04-06', '2023-04-07'].map(done)).toEqual(['true', 'true', 'false']);
    const { deadline } = find('accommodations/in-time', { opinion_date: '2023-01-31' }, 'figure');
    expect(deadline).toBe('2023-02-28');
  });

  it('are set up by the exams office; how teachers are told is not said', () => {
    expect(ask('accommodations/teachers-told', {}, 'true')).toBe('unspecified');
    expect(find('accommodations/teachers-told').say.fr).toContain('service de la scolarité');
  });
});

describe('arrangements for students who do not speak French at ISAE-Supméca', () => {
  const exam_date = '2023-06-20';
  const handed = (act_date: string) => find('foreign-students/in-time', { exam_date, act_date });

  it('take two opinions and a decision', () => {
    expect(ask('foreign-students/arrangements', {}, 'may', 'student')).toBe('conditional');
    expect(ask('foreign-students/how', {}, 'must')).toBe('yes');
    expect(cellOf('foreign-students/how').steps?.map(({ clause }) => clause)).toEqual([
      'contact',
      'arrangements',
      'deadline',
    ]);
  });

  it('are in time if the contract is handed in one month before the exam, that day included', () => {
    const status = ['2023-05-19', '2023-05-20', '2023-05-21'].map((day) => handed(day).status);
    expect(status).toEqual(['true', 'true', 'false']);
    expect(handed('2023-05-21').say.fr).toContain('20 mai 2023');
    expect(find('foreign-students/in-time', { exam_date: '2023-03-31' }, 'figure').deadline).toBe(
      '2023-02-28',
    );
  });

  it('ask for the date of the exam and that of the act, and for nothing else', () => {
    expect(ask('foreign-students/in-time', {}, 'true')).toEqual(['exam_date', 'act_date']);
    expect(ask('foreign-students/in-time', { exam_date }, 'true')).toEqual(['act_date']);
  });

  it('are in time or late on every day, and never become so by waiting', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const act_date = plus(exam_date, { days });
        const inTime = handed(act_date).status === 'true';
        expect(inTime).toBe(act_date <= minus(exam_date, { months: 1 }));
      }),
    );
  });
});

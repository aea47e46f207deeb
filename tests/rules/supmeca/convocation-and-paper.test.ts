import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus, plus } from '../../../rules/dates.ts';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const exam_date = '2023-01-20';
const before = (days: number) => ({ exam_date, done_date: minus(exam_date, { days }) });

const limits = [
  ['convocation/in-time', 15, 'true', 'false'],
  ['exam-paper/instructions-due', 18, 'required', 'false'],
  ['exam-paper/due', 7, 'required', 'false'],
] as const;

describe.each(limits)('the time limit of %s at ISAE-Supméca', (place, days, kept, missed) => {
  it(`is kept ${String(days)} days before and earlier, not one day later`, () => {
    expect(find(place, before(days + 1)).status).toBe(kept);
    expect(find(place, before(days)).status).toBe(kept);
    expect(find(place, before(days - 1)).status).toBe(missed);
    expect(find(place, before(0)).status).toBe(missed);
  });

  it('gives the last day once the date of the exam is known', () => {
    expect(find(place, { exam_date }, 'figure').deadline).toBe(minus(exam_date, { days }));
  });

  it('is decided for any two dates, and never helped by being later', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (ahead) => {
        const { status } = find(place, { exam_date, done_date: plus(exam_date, { days: -ahead }) });
        return status === (ahead >= days ? kept : missed);
      }),
    );
  });
});

describe('the summons at ISAE-Supméca', () => {
  it('is sent by e-mail, for both sessions', () => {
    for (const place of ['convocation/sent', 'convocation/second-session']) {
      expect(ask(place, {}, 'true')).toBe('yes');
      expect(find(place).say.fr).toContain('courrier électronique');
      expect(find(place).say.fr).toContain('quinze jours');
      expect(find(place, { exam_date }, 'figure').deadline).toBe('2023-01-05');
    }
  });

  it('asks for both dates to tell whether it was in time', () => {
    expect(ask('convocation/in-time', {}, 'true')).toEqual(['exam_date', 'done_date']);
    expect(ask('convocation/in-time', { exam_date }, 'true')).toEqual(['done_date']);
  });

  it('is counted from the start of the exams, and being late has no stated consequence', () => {
    const reasons = find('convocation/in-time', before(14)).reasons?.map(({ fr }) => fr) ?? [];
    expect(reasons.some((reason) => reason.includes('début des examens'))).toBe(true);
    expect(reasons.some((reason) => reason.includes("ne dit pas ce qui s'ensuit"))).toBe(true);
  });

  it('gives date, time, duration and place', () => {
    expect(find('convocation/contents').say.fr).toContain("la date, l'heure, la durée et le lieu");
  });
});

describe('the question paper at ISAE-Supméca', () => {
  it('is told with its limit in words as long as no date is known', () => {
    expect(find('exam-paper/due').say.fr).toContain('au moins une semaine');
    expect(find('exam-paper/instructions-due').say.fr).toContain('dix-huit jours');
    expect(ask('exam-paper/due', {}, 'must', 'staff')).toBe('yes');
  });

  it('comes a week ahead even where the teacher has it printed', () => {
    expect(find('exam-paper/copies').say.fr).toContain("sauf mention contraire de l'enseignant");
    expect(find('exam-paper/copies').reasons?.[0]?.fr).toContain('dans les deux cas');
  });

  it('is kept confidential by the office, and answered for by the teacher', () => {
    expect(cellOf('exam-paper/confidential').statement.fr).toContain('service de la scolarité');
    expect(ask('exam-paper/confidential', {}, 'must')).toBe('yes');
    expect(ask('exam-paper/responsible', {}, 'true')).toBe('yes');
  });

  it('lists what is authorised, and authorises nothing where it lists nothing', () => {
    expect(find('exam-paper/contents').say.fr).toContain('sans indication, aucun');
  });
});

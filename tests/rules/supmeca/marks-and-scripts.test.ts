import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import type { Facts } from '../../../rules/facts.ts';
import { isSilence, lookUp } from '../../../rules/matrix.ts';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const published_date = '2023-01-16';
const after = (days: number): Facts => ({ published_date, act_date: plus(published_date, { days }) });

describe('seeing a marked script at ISAE-Supméca', () => {
  it('is in time within thirty calendar days, which cannot hold more days of attendance', () => {
    for (const days of [0, 29, 30]) expect(find('consult-script/in-time', after(days)).status).toBe('true');
    expect(find('consult-script/in-time', after(30)).say.fr).toContain('15 février 2023');
  });

  it('hangs on the days of attendance beyond that: calendar days alone never make it late', () => {
    for (const days of [31, 60, 300])
      expect(find('consult-script/in-time', after(days)).status).toBe('depends');
    expect(find('consult-script/in-time', after(31)).say.fr).toContain('trente jours de présentiel au plus');
  });

  it('is in time up to thirty days of attendance, the thirtieth included', () => {
    const status = (presence_days: number) =>
      find('consult-script/in-time', { ...after(60), presence_days }).status;
    expect([29, 30, 31].map(status)).toEqual(['true', 'true', 'false']);
    expect(find('consult-script/see', { presence_days: 30 }).status).toBe('true');
    expect(find('consult-script/see', { presence_days: 31 }).status).toBe('false');
  });

  it('is a right as long as no date speaks against it', () => {
    for (const form of ['may', 'must', 'true'] as const)
      expect(ask('consult-script/see', {}, form, 'student')).toBe('yes');
    expect(ask('consult-script/see', { published_date }, 'may')).toBe('yes');
    expect(ask('consult-script/see', after(30), 'may')).toBe('yes');
    expect(ask('consult-script/see', after(31), 'may')).toBe('conditional');
    expect(find('consult-script/see', after(30)).reasons?.[0]?.fr).toContain('15 février 2023');
  });

  it('asks for both dates, unless the days of attendance are known', () => {
    expect(ask('consult-script/in-time', {}, 'true')).toEqual(['published_date', 'act_date']);
    expect(ask('consult-script/in-time', { published_date }, 'true')).toEqual(['act_date']);
    expect(ask('consult-script/in-time', { presence_days: 12 }, 'true')).toBe('yes');
  });

  it('tells until when at least, and never a last day', () => {
    const { say, deadline } = find('consult-script/in-time', { published_date }, 'figure');
    expect(say.fr).toContain('ne peut finir avant le 15 février 2023');
    expect(deadline).toBeUndefined();
  });

  it('says that days of attendance are not defined, nor whether the limit is for asking or seeing', () => {
    const reasons = find('consult-script/in-time', after(40)).reasons?.map(({ fr }) => fr) ?? [];
    expect(reasons.join(' ')).toMatch(/ne sont pas définis.*la demande ou celui de la consultation/);
  });

  it('never gets easier by waiting', () => {
    const rank: Readonly<Record<string, number>> = { true: 2, depends: 1 };
    const days = fc.integer({ min: 0, max: 2000 });
    const at = (day: number) => rank[find('consult-script/in-time', after(day)).status] ?? NaN;
    fc.assert(fc.property(days, days, (a, b) => at(Math.min(a, b)) >= at(Math.max(a, b))));
  });

  it('is for the candidate alone, on the spot, without any reproduction', () => {
    expect(ask('consult-script/photocopy', {}, 'may', 'student')).toBe('no');
    expect(ask('consult-script/photocopy', {}, 'forbidden')).toBe('yes');
    expect(ask('consult-script/other-person', {}, 'may')).toBe('no');
    expect(cellOf('consult-script/see').steps?.map(({ clause }) => clause)).toEqual(['window', 'where']);
  });
});

describe('marks at ISAE-Supméca', () => {
  it('come on the date that the teacher announced, without a number of days', () => {
    expect(find('marks-and-results/when').say.fr).toContain('première séance');
    expect(ask('marks-and-results/in-time', {}, 'true')).toBe('unspecified');
    expect(ask('marks-and-results/publication', {}, 'true')).toBe('unspecified');
  });

  it('are provisional until the jury of the semester', () => {
    expect(ask('marks-and-results/final', {}, 'true')).toBe('no');
  });

  it('are given by markers who taught in the module, whom its head designates', () => {
    const { statement, steps } = cellOf('marks-and-results/markers');
    expect(statement.fr).toContain("ont participé à l'enseignement du module");
    expect(steps).toHaveLength(2);
  });

  it('have no pass mark in the text, which only asks for a registration', () => {
    expect(ask('passing/pass', {}, 'true')).toBe('unspecified');
    expect(ask('passing/pass', { registered: true, mark: 12 }, 'true')).toBe('unspecified');
    expect(ask('passing/pass', { registered: false, mark: 12 }, 'true')).toBe('no');
  });

  it('may be contested in no way that the text tells', () => {
    for (const proposition of ['contest', 'clerical-error', 'recourse']) {
      const found = lookUp('supmeca', { topic: 'contest-mark', proposition });
      expect(found && isSilence(found)).toBe(true);
    }
  });
});

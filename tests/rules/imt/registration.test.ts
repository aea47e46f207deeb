import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/imt/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const CLOSING = '2025-03-12';

describe('registering late at the Institut Mines-Télécom', () => {
  const on = (act_date: string) => find('registration/late', { closing_date: CLOSING, act_date });

  it('is possible until the closing date, that day included, and not after it', () => {
    expect(on('2025-03-11').status).toBe('permitted');
    expect(on('2025-03-12').status).toBe('permitted');
    expect(on('2025-03-13').status).toBe('forbidden');
  });

  it('tells both dates, and the closing date as the deadline', () => {
    expect(on('2025-03-13').say.fr).toContain('Le 13 mars 2025');
    expect(on('2025-03-13').say.en).toContain('12 March 2025');
    expect(on('2025-03-11').deadline).toBe(CLOSING);
  });

  it('hangs on the closing date where that or the day is not known', () => {
    for (const facts of [{}, { act_date: CLOSING }, { closing_date: CLOSING }])
      expect(ask('registration/late', facts)).toBe('conditional');
    expect(find('registration/late', { closing_date: CLOSING }).deadline).toBe(CLOSING);
  });

  it('warns that registrations may close earlier, without a figure for "forte affluence"', () => {
    expect(on('2025-03-11').reasons?.[0]?.fr).toContain('forte affluence');
    expect(ask('registration/early-closing', {}, 'may')).toBe('conditional');
    expect(find('registration/early-closing').reasons?.[0]?.fr).toContain('ne dit pas');
  });
});

describe('an incomplete or unpaid file', () => {
  const file = (file_complete?: boolean, fee_paid?: boolean, act_date?: string) =>
    find('registration/incomplete', {
      file_complete,
      fee_paid,
      ...(act_date ? { act_date, closing_date: CLOSING } : {}),
    }).status;

  it('is cancelled at the closing date where it is incomplete, or unpaid, or both', () => {
    expect(file(false, true)).toBe('true');
    expect(file(true, false)).toBe('true');
    expect(file(false, false)).toBe('true');
    expect(file()).toBe('true');
  });

  it('stands where it is complete and paid', () => {
    expect(file(true, true)).toBe('false');
  });

  it('hangs on the other half where only one is told to be in order', () => {
    expect(file(true)).toBe('depends');
    expect(file(undefined, true)).toBe('depends');
  });

  it('can be mended until the closing date, that day included', () => {
    expect(file(false, false, '2025-03-11')).toBe('false');
    expect(file(false, false, '2025-03-12')).toBe('false');
    expect(file(false, false, '2025-03-13')).toBe('true');
    expect(file(true, true, '2025-03-13')).toBe('false');
  });
});

describe('a registration at the Institut Mines-Télécom', () => {
  it('is personal and online; a school may register its students if the Institute agrees', () => {
    expect(ask('registration/how', {}, 'must')).toBe('yes');
    expect(ask('registration/by-school', {}, 'may')).toBe('yes');
    expect(find('registration/by-school').say.fr).toContain('accord');
    expect(cellOf('registration/how').statement.fr).toContain('selon ses propres règles');
  });

  it('can be neither carried over nor passed on, whatever the cause', () => {
    for (const cause of ['illness', 'strike', 'work'] as const) {
      expect(ask('registration/transfer', { cause })).toBe('no');
      expect(ask('moving-an-exam/personal-request', { cause })).toBe('no');
    }
  });

  it('freezes the information given, typing errors included', () => {
    expect(ask('registration/correct-data', {})).toBe('no');
    expect(find('registration/correct-data').reasons?.[0]?.fr).toContain('faute de frappe');
  });

  it('is invalid with forged documents, and the money need not be given back', () => {
    expect(ask('registration/forged', {}, 'true')).toBe('yes');
    expect(find('registration/forged').say.fr).toContain("n'est pas tenu");
  });

  it('is not taken past the closing date, nor by a school alone, and may close early when demand is high', () => {
    expect(find('registration/late', { past_closing: true }).status).toBe('forbidden');
    expect(find('registration/by-school', { school_alone: true }).status).toBe('forbidden');
    expect(find('registration/early-closing', { high_demand: true }).status).toBe('permitted');
    expect(find('registration/centre', { fee_back: true }).status).toBe('unsaid');
    expect(find('registration/forged', { fee_back: true }).status).toBe('not-required');
  });
  it('has to be paid for, at a price that the text does not give', () => {
    expect(cellOf('fees/paid').statement.fr).toContain('payante');
    expect(find('fees/paid', {}, 'figure').status).toBe('unsaid');
    expect(find('fees/refund').status).toBe('unsaid');
    expect(find('fees/refund', { forged_file: true }).status).toBe('not-required');
  });

  it('is not enrolment in the course, which is free', () => {
    expect(cellOf('registration/course-free').statement.fr).toContain('libre et gratuite');
    expect(cellOf('registration/course-free').statement.fr).toContain("l'examen, elle, est payante");
  });
});

describe('the scope of the text', () => {
  it('is the certifying exam of a MOOC: no other distance course is spoken of', () => {
    expect(ask('scope/distance', {}, 'true')).toBe('conditional');
    expect(find('scope/distance').say.fr).toContain('aucune autre formation à distance');
  });
});

describe('what the Institute decides by itself', () => {
  it('is the dates, the place and whether the exam is online: the learner has no choice', () => {
    for (const role of ['student', 'staff'] as const)
      expect(ask('online-exam/allowed', {}, 'may', role)).toBe('conditional');
    expect(cellOf('timetable/who-sets').statement.fr).toContain('aucune date');
  });

  it('is whether a centre opens, without a number of candidates', () => {
    expect(ask('registration/centre', {}, 'true')).toBe('conditional');
    expect(find('registration/centre').reasons?.[0]?.fr).toContain('ne chiffre pas');
  });
});

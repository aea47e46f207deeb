import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('handing in the question paper', () => {
  const exam_date = '2025-01-13';

  it.each([
    ['2025-01-04', 'required'],
    ['2025-01-05', 'required'],
    ['2025-01-06', 'false'],
  ])('on %s for an exam on 13 January: %s', (done_date, status) => {
    expect(find('exam-paper/due', { exam_date, done_date }).status).toBe(status);
  });

  it('is due eight days before, the replacement paper too, without dates being asked for', () => {
    expect(ask('exam-paper/due', {}, 'must')).toBe('yes');
    expect(find('exam-paper/due').say.fr).toContain('huit jours avant');
    const figure = find('exam-paper/due', { exam_date }, 'figure');
    expect(figure.deadline).toBe('2025-01-05');
    expect(JSON.stringify(figure.reasons)).toContain('sujet de remplacement');
  });

  it.each([
    ['2024-12-28', 'required'],
    ['2024-12-29', 'required'],
    ['2024-12-30', 'false'],
  ])('what is authorised is on the timetable fifteen days before: on %s, %s', (done_date, status) => {
    expect(find('exam-paper/instructions-due', { exam_date, done_date }).status).toBe(status);
  });

  it('is judged for every pair of dates, and earlier is never worse', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => plus('2020-01-01', { days }));
    fc.assert(
      fc.property(day, day, (exam, done) => {
        for (const [place, days] of [
          ['exam-paper/due', 8],
          ['exam-paper/instructions-due', 15],
        ] as const)
          expect(find(place, { exam_date: exam, done_date: done }).status).toBe(
            plus(done, { days }) <= exam ? 'required' : 'false',
          );
      }),
    );
  });
});

describe('the question paper', () => {
  it('carries what the text lists, the marking scheme only where there is one', () => {
    const { say } = find('exam-paper/contents');
    for (const item of ['session', 'durée', 'documents']) expect(say.fr).toContain(item);
    expect(say.fr).toContain('« le cas échéant »');
  });

  it('is answered for by the teacher, and kept confidential by the office that copies it', () => {
    expect(ask('exam-paper/responsible', {}, 'true')).toBe('yes');
    expect(find('exam-paper/confidential').say.fr).toMatch(/reprographie.*ne dit rien/);
  });
});

describe('incidents with the question paper', () => {
  it('too few papers: the start is put off before the hand-out, the exam postponed after it', () => {
    const steps = cellOf('exam-paper/too-few').steps ?? [];
    expect(steps.map(({ clause }) => clause)).toEqual(['shortBefore', 'shortAfter']);
    expect(steps[0]?.text.fr).toContain('retarder le début');
    expect(steps[1]?.text.fr).toMatch(/reporter l'épreuve.*nouveau sujet/);
  });

  it('an error: the jury annuls first, then the exam is held again', () => {
    const steps = cellOf('exam-paper/error').steps ?? [];
    expect(steps.map(({ text }) => text.fr)).toEqual([
      "Le jury annule l'épreuve.",
      "L'épreuve est réorganisée.",
    ]);
    expect(JSON.stringify(find('exam-paper/error').reasons)).toContain('coquille');
  });

  it('a cancelled exam is held again, or postponed, in the cases that the text names and no other', () => {
    for (const form of ['may', 'must', 'true'] as const) {
      expect(ask('moving-an-exam/cancelled', {}, form)).toBe('conditional');
      expect(ask('moving-an-exam/postponed', {}, form)).toBe('conditional');
    }
    expect(find('moving-an-exam/cancelled').say.fr).toMatch(/aucune autre annulation.*aucun délai/);
    expect(find('moving-an-exam/postponed').say.fr).toMatch(/doit être reportée.*aucun autre cas/);
  });

  it('a strike puts off the opening of the envelopes, it does not postpone the exam', () => {
    expect(JSON.stringify(find('moving-an-exam/postponed').reasons)).toMatch(
      /seulement retarder l'ouverture des enveloppes/,
    );
  });
});

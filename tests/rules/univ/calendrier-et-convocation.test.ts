import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import { cells, silences } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, find } = askCells(cells);
const says = (place: string, facts = {}) => JSON.stringify(find(place, facts));

describe('the exam timetable', () => {
  const exam_date = '2025-05-19';

  it.each([
    ['2025-05-03', 'yes'],
    ['2025-05-04', 'yes'],
    ['2025-05-05', 'no'],
  ])('given on %s for exams that start on 19 May: in time, %s', (done_date, verdict) => {
    for (const place of ['timetable/in-time', 'convocation/in-time'])
      expect(ask(place, { exam_date, done_date }, 'true')).toBe(verdict);
    expect(find('timetable/notice', { exam_date, done_date }).status).toBe(
      verdict === 'yes' ? 'required' : 'false',
    );
  });

  it('counts fifteen days across the end of a month and a leap day', () => {
    expect(find('timetable/in-time', { exam_date: '2024-03-10', done_date: '2024-02-24' }).status).toBe(
      'true',
    );
    expect(find('timetable/in-time', { exam_date: '2024-03-10', done_date: '2024-02-25' }).status).toBe(
      'false',
    );
  });

  it('asks for both dates where either can change the verdict, and for none where a duty is asked', () => {
    expect(ask('timetable/in-time', { exam_date }, 'true')).toEqual(['done_date']);
    expect(ask('timetable/in-time', {}, 'true')).toEqual(['exam_date', 'done_date']);
    expect(ask('timetable/notice', {}, 'must')).toBe('yes');
  });

  it('tells its last day, and by which channel', () => {
    const figure = find('timetable/notice', { exam_date }, 'figure');
    expect(figure.deadline).toBe('2025-05-04');
    expect(JSON.stringify(figure.reasons)).toMatch(/l'un suffit/);
  });

  it('is not said to be open to change, but in the cases where an exam is put off or held again', () => {
    expect(ask('timetable/change', {})).toBe('unspecified');
    expect(says('timetable/change')).toMatch(/intempéries.*sujets manquants.*fraude/);
  });

  it('is in time or late for every pair of dates, and giving it earlier never makes it late', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => plus('2020-01-01', { days }));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 400 }), (exam, done, sooner) => {
        const at = (done_date: string) => find('timetable/in-time', { exam_date: exam, done_date }).status;
        expect(at(done)).toBe(plus(done, { days: 15 }) <= exam ? 'true' : 'false');
        if (at(done) === 'true') expect(at(plus(done, { days: -sooner }))).toBe('true');
      }),
    );
  });
});

describe('the summons', () => {
  it('is the timetable, for both sessions, but for students exempted from classes', () => {
    for (const place of ['convocation/sent', 'convocation/second-session']) {
      expect(ask(place, {}, 'true')).toBe('conditional');
      expect(find(place).say.fr).toContain("dispensés d'assiduité");
      expect(ask(place, { attendance_exempt: false }, 'true')).toBe('no');
      expect(ask(place, { attendance_exempt: true }, 'true')).toBe('yes');
      expect(find(place, { attendance_exempt: true }).say.fr).toContain('ne dit pas dans quel délai');
    }
  });

  it('gives the date, the time and the place, and no time limit for the individual one', () => {
    expect(find('convocation/contents').say.fr).toMatch(/date.*heure.*lieu.*documents.*calcul/);
    expect(says('convocation/in-time', { exam_date: '2025-05-19', done_date: '2025-05-04' })).toContain(
      "aucun délai n'est donné",
    );
  });

  it('is not said to be needed to enter the room', () => {
    expect(silences.some((s) => s.topic === 'convocation' && s.proposition === 'needed-to-enter')).toBe(true);
  });
});

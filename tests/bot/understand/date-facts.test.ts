import { describe, expect, it } from 'vitest';
import { fold } from '../../../bot/assistant/understand/clean.ts';
import { dateFactsIn, toldDates } from '../../../bot/assistant/understand/date-facts.ts';
import type { DateFactName } from '../../../rules/facts/dates.ts';

const TODAY = '2026-11-21';
const PUBLISHED: readonly DateFactName[] = ['published_date', 'act_date'];
const NOTIFIED: readonly DateFactName[] = ['notified_date', 'act_date'];
const HANDED_IN: readonly DateFactName[] = ['exam_date', 'done_date'];
const BEFORE_EXAM: readonly DateFactName[] = ['exam_date', 'act_date'];

const read = (text: string, reads: readonly DateFactName[], lang: 'fr' | 'en' = 'fr') =>
  dateFactsIn(toldDates(fold(text), lang, TODAY), reads);

describe('each date is given to what it is the date of', () => {
  it.each([
    [
      'Notes publiées le 3 mars 2026, je demande le 19 mars : encore à temps ?',
      PUBLISHED,
      { published_date: '2026-03-03', act_date: '2026-03-19' },
    ],
    [
      'les résultats sont tombés il y a 6 semaines, je peux encore ?',
      PUBLISHED,
      { published_date: '2026-10-10' },
    ],
    [
      'Blâme notifié le 6 mars 2024. On est le 6 mai 2024 : je peux faire appel ?',
      NOTIFIED,
      { notified_date: '2024-03-06', act_date: '2024-05-06' },
    ],
    [
      "Le sujet a été remis lundi 9 janvier 2023, l'épreuve est le vendredi 13",
      HANDED_IN,
      { done_date: '2023-01-09', exam_date: '2023-01-13' },
    ],
    [
      "Si je rends mon sujet le 12, l'épreuve étant le mardi 20 mai 2025 ?",
      HANDED_IN,
      { done_date: '2025-05-12', exam_date: '2025-05-20' },
    ],
    [
      'deux épreuves le 15 juin, on est le 25 mai, je peux encore le signaler ?',
      BEFORE_EXAM,
      { exam_date: '2026-06-15', act_date: '2026-05-25' },
    ],
  ])('“%s”', (text, reads, facts) => {
    expect(read(text, reads)).toEqual({ facts, cases: [], unread: false });
  });

  it.each([
    [
      'Exams begin on 20 January. The recommendation was sent on 16 December.',
      BEFORE_EXAM,
      { exam_date: '2027-01-20', act_date: '2026-12-16' },
    ],
    [
      "marks were posted on 4 May 2025, today's the 20th",
      PUBLISHED,
      { published_date: '2025-05-04', act_date: '2025-05-20' },
    ],
    [
      'The decision reached me on 5 January. It is 9 March now.',
      NOTIFIED,
      { notified_date: '2027-01-05', act_date: '2027-03-09' },
    ],
    [
      'missed the midterm on Monday, the doctor gives me the certificate on Thursday',
      BEFORE_EXAM,
      { exam_date: '2026-11-23', act_date: '2026-11-26' },
    ],
  ])('“%s”', (text, reads, facts) => {
    expect(read(text, reads, 'en')).toEqual({ facts, cases: [], unread: false });
  });

  it('“ten days ago” counts from the day that the question says it is', () => {
    expect(read('On est le 20 mai 2025, notes publiées il y a dix jours', PUBLISHED).facts).toEqual({
      published_date: '2025-05-10',
      act_date: '2025-05-20',
    });
  });
});

describe('a date without a year', () => {
  it('lies in the past where it dates what has happened', () => {
    expect(read('notes publiées le 2 février, je peux encore contester ?', PUBLISHED).facts).toEqual({
      published_date: '2026-02-02',
    });
  });

  it('is the nearest one of an exam', () => {
    expect(read('exam le 20 janvier', BEFORE_EXAM).facts).toEqual({ exam_date: '2027-01-20' });
  });
});

describe('what the wording leaves open', () => {
  it('is told as the cases that it may be: the first and the last day of a week', () => {
    expect(read("l'examen est la semaine prochaine", BEFORE_EXAM).cases).toEqual([
      { exam_date: '2026-11-23' },
      { exam_date: '2026-11-29' },
    ]);
  });

  it('is told as cases anywhere in the year, where only the time between two dates is known', () => {
    const { facts, cases } = read("convocation reçue 12 jours avant l'examen", HANDED_IN);
    expect(facts).toEqual({});
    for (const { exam_date, done_date } of cases)
      expect(Date.parse(exam_date ?? '') - Date.parse(done_date ?? '')).toBe(12 * 24 * 60 * 60 * 1000);
    expect(cases.length).toBeGreaterThan(3);
  });

  it('is told as cases where two dates may be the one that counts', () => {
    const { cases } = read(
      'Notices e-mailed on 5 June 2023, the exam session opens on 19 June but her own exam is on 26 June',
      HANDED_IN,
      'en',
    );
    expect(cases.map(({ exam_date }) => exam_date).sort()).toEqual(['2023-06-19', '2023-06-26']);
  });
});

describe('a date that is none of the facts', () => {
  it('is told as unread, unless it is the date of the exam', () => {
    expect(read('né le 3 juin 2004, notes publiées hier, je suis là', PUBLISHED)).toMatchObject({
      unread: true,
    });
    expect(read('exam du 3 juin, notes publiées hier', PUBLISHED)).toMatchObject({
      facts: { published_date: '2026-11-20' },
    });
  });
});

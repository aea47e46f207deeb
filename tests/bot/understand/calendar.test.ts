import { describe, expect, it } from 'vitest';
import { calendarIn, type Mention } from '../../../bot/assistant/understand/calendar.ts';
import { fold } from '../../../bot/assistant/understand/clean.ts';

const TODAY = '2026-11-21';
const read = (text: string, lang: 'fr' | 'en') => calendarIn(fold(text), lang, TODAY);

/** A mention in short: its day, its span, or its period and side. */
function short(mention: Mention): string {
  if (mention.kind === 'day') return mention.days[0] ?? '';
  if (mention.kind === 'span') return mention.spans[0]?.join('..') ?? '';
  return `${mention.side} ${JSON.stringify(mention.period)}`;
}
const days = (text: string, lang: 'fr' | 'en') => read(text, lang).mentions.map(short);

describe('the days that a question tells', () => {
  it.each([
    ['le 3 juin', '2026-06-03'],
    ['lundi 1er septembre 2025', '2025-09-01'],
    ['le 12/06/2026', '2026-06-12'],
    ['3 fevrier 2024', '2024-02-03'],
    ['hier', '2026-11-20'],
    ['avant-hier', '2026-11-19'],
    ['après-demain', '2026-11-23'],
    ['il y a dix jours', '2026-11-11'],
    ['y a 13 mois', '2025-10-21'],
    ['ya deux semaines', '2026-11-07'],
    ['ça fait 3 semaines que les notes sont là', '2026-10-31'],
    ['il y a une quinzaine de jours', '2026-11-06'],
    ['dans deux semaines', '2026-12-05'],
    ['mardi dernier', '2026-11-17'],
    ['notes sorties le 20', '2026-11-20'],
  ])('“%s” is %s', (text, day) => {
    expect(days(text, 'fr')).toEqual([day]);
  });

  it.each([
    ['on 3 June', '2026-06-03'],
    ['June 3rd, 2025', '2025-06-03'],
    ['the 3rd of May', '2027-05-03'],
    ['06/05/2026', '2026-05-06'],
    ['2026-03-01', '2026-03-01'],
    ['yesterday', '2026-11-20'],
    ['15 days ago', '2026-11-06'],
    ['a fortnight ago', '2026-11-07'],
    ['a couple of weeks ago', '2026-11-07'],
    ['in two weeks', '2026-12-05'],
    ['last Tuesday', '2026-11-17'],
    ['the day after tomorrow', '2026-11-23'],
    ['the 20th it was', '2026-11-20'],
  ])('“%s” is %s', (text, day) => {
    expect(days(text, 'en')).toEqual([day]);
  });

  it.each([
    ['copies reçues le 2 juin, je rends les notes le 25', ['2026-06-02', '2026-06-25']],
    ['the final is on 14 December, they show the scripts on the 10th', ['2026-12-14', '2026-12-10']],
    ['reçues le 28 juin, je rends le 3', ['2026-06-28', '2026-07-03']],
  ])('“%s”: a day without a month is of the month before it, or the next', (text, told) => {
    expect(days(text, text.startsWith('the') ? 'en' : 'fr').sort()).toEqual([...told].sort());
  });

  it('take the year in which a date falls on the weekday that is told', () => {
    expect(days('lundi 3 juin', 'fr')).toEqual(['2024-06-03']);
    expect(days('vendredi 13', 'fr')).toEqual(['2026-11-13']);
  });

  it('without a year, are near to the year that is told beside them', () => {
    expect(days('rendu le 9 janvier 2023, épreuve le 13 mars', 'fr')[1]).toBe('2023-03-13');
    expect(days('sent on 5 June 2019, exam on 19 June', 'en')).toEqual(['2019-06-05', '2019-06-19']);
  });

  it.each([
    ['la semaine dernière', '2026-11-09..2026-11-15'],
    ['fin juin', '2026-06-20..2026-06-30'],
    ['en mars 2026', '2026-03-01..2026-03-31'],
  ])('“%s” is some day of %s', (text, span) => {
    expect(days(text, 'fr')).toEqual([span]);
  });

  it.each([
    ["12 jours avant l'examen", 'fr', 'before {"days":12}'],
    ['three weeks after the results', 'en', 'after {"weeks":3}'],
    ["48h après l'épreuve", 'fr', 'after {"days":2}'],
    ['sent it the next morning', 'en', 'after {"days":1}'],
  ] as const)('“%s” is so long before or after something else', (text, lang, period) => {
    expect(days(text, lang)).toEqual([period]);
  });

  it.each([
    ["exclusion de 3 ans de l'établissement", 'fr'],
    ['within 48 hours', 'en'],
    ['may I leave?', 'en'],
    ['il y a un surveillant', 'fr'],
    ["j'ai 1h30 de retard, il est 14h05", 'fr'],
    ['the 4 members of the jury', 'en'],
    ['9,5 sur 20', 'fr'],
  ] as const)('“%s” tells none', (text, lang) => {
    const { mentions, unread } = read(text, lang);
    expect(mentions.filter(({ kind }) => kind !== 'day' || !text.includes('members'))).toEqual([]);
    expect(unread).toBe(false);
  });

  it('are said to be there when they cannot be read', () => {
    expect(read('my exam is at the end of next semester', 'en').unread).toBe(true);
  });

  it('never fail on noise, and end soon on a long text', () => {
    expect(read('\0\ud800 ﷺ 99/99/99 32 juin 0 mai'.repeat(50), 'fr').mentions).toBeInstanceOf(Array);
    expect(read('le 3 juin '.repeat(2000), 'fr').text.length).toBeLessThan(5000);
  });
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fold } from '../../../bot/assistant/understand/clean.ts';
import { minutesBetween, clockOfIso } from '../../../bot/assistant/understand/clock.ts';
import { quantitiesIn } from '../../../bot/assistant/understand/quantities.ts';

const one = (text: string) => {
  const found = quantitiesIn(fold(text));
  expect(
    found.map(({ start, end }) => fold(text).slice(start, end)),
    text,
  ).toHaveLength(1);
  const [only] = found;
  if (!only) throw new Error(text);
  return only;
};
const lengthOf = (text: string) => {
  const found = one(text);
  return 'minutes' in found ? found.minutes : found.kind;
};
const clockOf = (text: string) => {
  const found = one(text);
  return 'clock' in found ? found.clock.minutes : found.kind;
};

const durations: readonly (readonly [string, number])[] = [
  ['3h', 180],
  ['3 h', 180],
  ['1h30', 90],
  ['1h30min', 90],
  ['1h30m', 90],
  ['1 h 30 min', 90],
  ['1 h 30', 90],
  ['1h et 30 min', 90],
  ['50mn', 50],
  ['50 min', 50],
  ['50m', 50],
  ["20'", 20],
  ['90 minutes', 90],
  ['2.5 hours', 150],
  ['2,5 heures', 150],
  ['1.5h', 90],
  ['2 hrs', 120],
  ['1hr 20', 80],
  ['two hours', 120],
  ['2 and a half hours', 150],
  ['two and a half hours', 150],
  ['one and a half hours', 90],
  ['2½ hours', 150],
  ['1h 1/2', 90],
  ['an hour', 60],
  ['an hour and a half', 90],
  ['an hour and a quarter', 75],
  ['an hour and twenty', 80],
  ['an hour and twenty minutes', 80],
  ['half an hour', 30],
  ['a half hour', 30],
  ['a quarter of an hour', 15],
  ['three quarters of an hour', 45],
  ['three-quarters of an hour', 45],
  ['ninety-minute', 90],
  ['2-hour', 120],
  ['two-hour', 120],
  ['a couple of hours', 120],
  ['a hundred and twenty minutes', 120],
  ['twenty-five minutes', 25],
  ['une heure', 60],
  ['une heure et quart', 75],
  ['une heure et demie', 90],
  ['deux heures et demie', 150],
  ['trois heures trente', 210],
  ['trois heures et trois quarts', 225],
  ["trois quarts d'heure", 45],
  ["un quart d'heure", 15],
  ["3/4 d'heure", 45],
  ['1/2 heure', 30],
  ['une demi-heure', 30],
  ['demie heure', 30],
  ['5 heures', 300],
  ['deux min', 2],
  ['quatre-vingt-dix minutes', 90],
  ['quatre vingt dix minutes', 90],
  ['soixante-quinze minutes', 75],
  ['vingt et une minutes', 21],
  ['septante minutes', 70],
  ['cent vingt minutes', 120],
  ['une vingtaine de minutes', 20],
  ['une minute', 1],
];

const times: readonly (readonly [string, number])[] = [
  ['9h', 540],
  ['9h05', 545],
  ['9:50', 590],
  ['14h00', 840],
  ['2pm', 840],
  ['2 p.m.', 840],
  ['8.30am', 510],
  ['12am', 0],
  ['12pm', 720],
  ['noon', 720],
  ['midi', 720],
  ['midi et demi', 750],
  ['minuit', 0],
  ['half past nine', 570],
  ['quarter past eight', 495],
  ['a quarter to ten', 585],
  ['ten past nine', 550],
  ['neuf heures et demie', 570],
  ['neuf heures moins le quart', 525],
  ["9 o'clock", 540],
  ['10 sharp', 600],
  ['at 9', 540],
  ["it's 10", 600],
  ["2h de l'après-midi", 840],
  ['8h du matin', 480],
];

describe('numbers with a unit', () => {
  it.each(durations)('reads the duration “%s” as %i minutes', (text, minutes) => {
    expect(lengthOf(text)).toBe(minutes);
  });

  it.each(times)('reads the time of day “%s” as minute %i', (text, minutes) => {
    expect(clockOf(text)).toBe(minutes);
  });

  it.each([
    ['9h-12h', 540, 720],
    ['9h à 12h', 540, 720],
    ['de 8h à 12h', 480, 720],
    ['de 9 à 12h', 540, 720],
    ['from 9 to 12', 540, 720],
    ['entre 9h et 11h30', 540, 690],
    ['2-4pm', 840, 960],
    ['9am-12pm', 540, 720],
    ['8h → 10h', 480, 600],
  ])('reads the range “%s”', (text, from, to) => {
    expect(one(text)).toMatchObject({ kind: 'range', from: { minutes: from }, to: { minutes: to } });
  });

  it.each(['10 to 15 minutes', '10-15 min', '2 ou 3 h', '2-3h', 'entre 1h et 2h'])(
    'finds no one value in “%s”',
    (text) => {
      expect(one(text).kind).toBe('vague');
    },
  );

  it.each([
    'l’après-midi',
    '1st exam',
    '2e session',
    '12/20',
    'art. 4.1',
    '20 %',
    'at 9 students',
    'le 12/03/2025',
    'bac+3',
    'constructor minutes',
    '15 jours',
  ])('finds no time in “%s”', (text) => {
    expect(quantitiesIn(fold(text))).toEqual([]);
  });

  it('leaves what is counted after an hour alone', () => {
    expect(lengthOf('2 hours and 3 friends')).toBe(120);
    expect(lengthOf('3h 20 students')).toBe(180);
  });

  it('reads back any duration from 1 to 600 minutes in every spelling of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), (total) => {
        const [h, m] = [Math.floor(total / 60), total % 60];
        const padded = String(m).padStart(2, '0');
        const spellings = [
          `${String(total)} min`,
          `${String(total)}mn`,
          `${String(total)} minutes`,
          `${String(total)}-minute`,
        ];
        if (total <= 120) spellings.push(`${inFrench(total)} minutes`, `${inEnglish(total)} minutes`);
        if (h > 0) {
          spellings.push(`${String(h)}h${padded}`, `${String(h)} h ${padded}`, `${String(h)}h${padded}min`);
          spellings.push(`${String(h)} h ${padded} min`, `${String(h)} hours and ${String(m)} minutes`);
          spellings.push(
            `${inFrench(h)} heures et ${String(m)} minutes`,
            `${inEnglish(h)} hours ${padded} minutes`,
          );
        }
        if (h > 0 && m === 30)
          spellings.push(
            `${String(h)}.5 hours`,
            `${inFrench(h)} heures et demie`,
            `${inEnglish(h)} and a half hours`,
          );
        if (h > 0 && m === 0)
          spellings.push(
            `${String(h)}h`,
            `${String(h)} heures`,
            `${String(h)}-hour`,
            `${inEnglish(h)} hours`,
          );
        if (h > 0 && m === 15)
          spellings.push(`${inFrench(h)} heures et quart`, `${inEnglish(h)} hours and a quarter`);
        for (const spelling of spellings) expect(lengthOf(spelling), spelling).toBe(total);
      }),
      { numRuns: 300 },
    );
  });

  it('reads back any time of day in every spelling of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 1439 }), (total) => {
        const [h, m] = [Math.floor(total / 60), total % 60];
        const padded = String(m).padStart(2, '0');
        const half = `${String(h % 12 === 0 ? 12 : h % 12)}:${padded} ${h < 12 ? 'am' : 'pm'}`;
        const spellings = [
          `${String(h)}h${padded}`,
          `${String(h)}:${padded}`,
          `${String(h).padStart(2, '0')}:${padded}`,
          half,
          half.replace(':', '.'),
        ];
        for (const spelling of spellings) expect(clockOf(spelling), spelling).toBe(total);
      }),
      { numRuns: 300 },
    );
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        quantitiesIn(fold(text));
      }),
    );
  });
});

describe('the minutes between two times', () => {
  const at = (hours: number, minutes: number, twelve = false) => ({ minutes: hours * 60 + minutes, twelve });
  it('crosses noon where the morning or the afternoon was not said', () => {
    expect(minutesBetween(at(11, 0, true), at(1, 0, true))).toBe(120);
    expect(minutesBetween(at(14, 0), at(2, 25, true))).toBe(25);
    expect(minutesBetween(at(2, 0, true), at(14, 25))).toBe(25);
  });
  it('is unknown where the second time is before the first', () => {
    expect(minutesBetween(at(9, 0, true), at(8, 48, true))).toBeNull();
    expect(minutesBetween(at(14, 0), at(13, 59))).toBeNull();
    expect(minutesBetween(at(9, 0), at(9, 0))).toBe(0);
  });
  it('reads the clock of the asker in the asker’s own time zone', () => {
    expect(clockOfIso('2026-11-21T09:50:00+01:00')).toEqual({ minutes: 590, twelve: false });
    expect(clockOfIso('yesterday')).toBeNull();
  });
});

const FRENCH_UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const FRENCH_TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
function inFrench(n: number): string {
  if (n >= 100) return n === 100 ? 'cent' : `cent ${inFrench(n - 100)}`;
  if (n < 20) return FRENCH_UNITS[n] ?? '';
  const ten = Math.floor(n / 10);
  const base = ten === 7 || ten === 9 ? ten - 1 : ten;
  const rest = n - base * 10;
  const word = FRENCH_TENS[ten] ?? '';
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : word;
  return (rest === 1 || rest === 11) && ten < 8
    ? `${word} et ${inFrench(rest)}`
    : `${word}-${inFrench(rest)}`;
}

const ENGLISH_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
function inEnglish(n: number): string {
  if (n >= 100) return n === 100 ? 'a hundred' : `a hundred and ${inEnglish(n - 100)}`;
  if (n < 20) return ENGLISH_UNITS[n] ?? '';
  const rest = n % 10;
  const ten = ENGLISH_TENS[Math.floor(n / 10)] ?? '';
  return rest === 0 ? ten : `${ten}-${inEnglish(rest)}`;
}

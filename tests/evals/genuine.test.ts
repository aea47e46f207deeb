import { describe, expect, it } from 'vitest';
import { isGenuine } from '../../evals/genuine.ts';
import { cite, LATE, SOURCES } from './made-up.ts';

const OCR = cite('utc', 'Le retard', 'minutes.');

const quoted = (quote: string): boolean => isGenuine({ ...LATE, quote }, SOURCES);
const quotedFromOcr = (quote: string): boolean => isGenuine({ ...OCR, quote }, SOURCES);

describe('isGenuine', () => {
  it('takes the words of a clean text letter for letter, case, accents, marks and spacing aside', () => {
    expect(quoted("Le candidat en retard n'est admis que pendant la première heure.")).toBe(true);
    expect(quoted('le candidat en retard n’est admis que  pendant la premiere heure')).toBe(true);
    expect(quoted("Le candidat en retard n'est admis que pendant la première heures.")).toBe(false);
    expect(quoted("Le candidat en retard n'est admis que pendant la première")).toBe(false);
  });

  it('passes one letter in sixty of a clean text, three at most', () => {
    const source = 'a'.repeat(300);
    const taken = (length: number, changed: number): boolean => {
      const quote = 'b'.repeat(changed) + 'a'.repeat(length - changed);
      const citation = { ...LATE, regulation: 'demo', start: 0, end: length, quote };
      return isGenuine(citation, new Map([['demo', source]]));
    };
    expect([taken(59, 1), taken(60, 1), taken(60, 2)]).toEqual([false, true, false]);
    expect([taken(180, 3), taken(300, 3), taken(300, 4)]).toEqual([true, true, false]);
  });

  it('takes a few repaired letters of an OCR text', () => {
    expect(quotedFromOcr("Le retard n'excède pas le quart de la durée de l'épreuve, soit 45 minutes.")).toBe(
      true,
    );
    expect(
      quotedFromOcr("Le retard n'excède pas le quart de la durée de l'épreuve entière, soit 45 minutes."),
    ).toBe(false);
  });

  it('takes no other number from an OCR text, and no word that turns the meaning', () => {
    expect(quotedFromOcr("Le retard n'excède pas le quart de la durée de l'épreuve, soit 46 minutes.")).toBe(
      false,
    );
    expect(quotedFromOcr("Le retard n'excède le quart de la durée de l'épreuve, soit 45 minutes.")).toBe(
      false,
    );
  });

  it('passes a letter in twenty-five of an OCR text, four at least; above 200 letters one turning word', () => {
    const taken = (length: number, quote: string): boolean => {
      const citation = { ...OCR, start: 0, end: length, quote };
      return isGenuine(citation, new Map([['utc', 'a'.repeat(length)]]));
    };
    const changed = (length: number, letters: number): boolean =>
      taken(length, 'b'.repeat(letters) + 'a'.repeat(length - letters));
    expect([changed(50, 4), changed(50, 5)]).toEqual([true, false]);
    expect([changed(200, 8), changed(200, 9)]).toEqual([true, false]);
    const turned = (length: number): boolean => taken(length, `pas ${'a'.repeat(length - 3)}`);
    expect([turned(200), turned(201)]).toEqual([false, true]);
  });

  it('joins the spans of a citation where the quote has a gap', () => {
    const [a, b] = [cite('cnam', 'Le candidat', 'retard'), cite('cnam', 'pendant la', 'heure.')];
    const spans: [number, number][] = [
      [a.start, a.end],
      [b.start, b.end],
    ];
    expect(isGenuine({ ...a, spans, quote: `${a.quote} […] ${b.quote}` }, SOURCES)).toBe(true);
    expect(isGenuine({ ...a, spans, quote: `${a.quote} et ${b.quote}` }, SOURCES)).toBe(false);
  });

  it('takes nothing from an unknown text or an empty stretch', () => {
    expect(isGenuine({ ...LATE, regulation: 'nowhere' }, SOURCES)).toBe(false);
    expect(isGenuine({ ...LATE, end: LATE.start, quote: '' }, SOURCES)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edit, MappedText } from '../../ingest/mapped-text.ts';

const source = "I'étudiant est en\nretard.";

describe('a mapped text', () => {
  it('is, to begin with, the source, each character for itself', () => {
    const text = MappedText.of(source);
    expect(text.text).toBe(source);
    expect(text.toSource(2, 10, source)).toEqual([[2, 10]]);
    expect(text.runs()).toEqual([{ at: 0, source: [0, 1], kept: true }]);
  });

  it('lets what is put stand for all that was there', () => {
    const text = MappedText.of(source).replace(0, 10, 'elle');
    expect(text.text).toBe('elle est en\nretard.');
    expect(text.toSource(1, 2, source)).toEqual([[0, 10]]);
    expect(text.toSource(5, 8, source)).toEqual([[11, 14]]);
    expect(text.runs()).toEqual([
      { at: 0, source: [0, 10], kept: false },
      { at: 4, source: [10, 11], kept: true },
    ]);
  });

  it('lets what is put where nothing was stand for the empty stretch there, also at the end', () => {
    const text = MappedText.of(source).replaceAll([
      { start: 0, end: 0, put: '• ' },
      { start: source.length, end: source.length, put: ' Fin' },
    ]);
    expect(text.text).toBe(`• ${source} Fin`);
    expect(text.toSource(0, 2, source)).toEqual([[0, 0]]);
    expect(text.toSource(0, 4, source)).toEqual([[0, 2]]);
    expect(text.toSource(text.text.length - 1, text.text.length, source)).toEqual([[25, 25]]);
  });

  it('makes many replacements at once, and refuses those that overlap or leave the text', () => {
    const text = MappedText.of(source);
    const both = text.replaceAll([
      { start: 0, end: 1, put: 'l' },
      { start: 17, end: 18, put: ' ' },
    ]);
    expect(both.text).toBe("l'étudiant est en retard.");
    expect(both.text).toBe(text.replace(17, 18, ' ').replace(0, 1, 'l').text);
    const refused = (edits: Edit[]) => expect(() => text.replaceAll(edits)).toThrow('out of order');
    refused([
      { start: 4, end: 6, put: '' },
      { start: 5, end: 7, put: '' },
    ]);
    refused([{ start: 25, end: 26, put: '' }]);
    refused([{ start: 3, end: 2, put: '' }]);
  });

  it('keeps two stretches of the source apart unless only white space is between them', () => {
    const text = MappedText.of(source);
    expect(MappedText.join([text.slice(0, 10), text.slice(15)]).toSource(0, 20, source)).toEqual([
      [0, 10],
      [15, 25],
    ]);
    expect(MappedText.join([text.slice(0, 17), text.slice(18)]).toSource(0, 24, source)).toEqual([[0, 25]]);
  });

  it('is read back from its runs with the same map', () => {
    const edit = fc.record({ gap: fc.nat(4), length: fc.nat(3), put: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.string(), fc.array(edit), (words, gaps) => {
        const edits: Edit[] = [];
        let at = 0;
        for (const { gap, length, put } of gaps) {
          if (at + gap + length > words.length) break;
          edits.push({ start: at + gap, end: at + gap + length, put });
          at += gap + length;
        }
        const text = MappedText.of(words).replaceAll(edits);
        const again = MappedText.fromRuns(text.text, text.runs());
        for (let i = 0; i < text.text.length; i++)
          expect(again.toSource(i, i + 1, words)).toEqual(text.toSource(i, i + 1, words));
      }),
    );
  });
});

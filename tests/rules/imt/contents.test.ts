import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../rules/facts.ts';
import type { Status } from '../../../rules/status.ts';
import { cells } from '../../../rules/imt/index.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find } = askCells(cells);

describe('what the question paper has to bear', () => {
  const rows: readonly (readonly [FactValue<'paper_detail'>, Status, words: string])[] = [
    ['title', 'unsaid', 'ne dit pas'],
    ['code', 'unsaid', 'ne dit pas'],
    ['centre', 'unsaid', 'ne dit pas'],
    ['teacher', 'unsaid', 'ne dit pas'],
    ['year', 'unsaid', 'ne dit pas'],
    ['semester', 'unsaid', 'ne dit pas'],
    ['degree', 'unsaid', 'ne dit pas'],
    ['session', 'unsaid', 'ne dit pas'],
    ['date', 'unsaid', 'ne dit pas'],
    ['duration', 'unsaid', 'ne dit pas'],
    ['page_count', 'unsaid', 'ne dit pas'],
    ['materials', 'unsaid', 'ne dit pas'],
    ['marking_scheme', 'unsaid', "préambule de l'examen"],
    ['timing', 'unsaid', 'ne dit pas'],
    ['instructions', 'unsaid', 'ne dit pas'],
    ['nature', 'unsaid', "préambule de l'examen"],
  ];
  it.each(rows)('of %s: %s', (paper_detail, status, words) => {
    const found = find('exam-paper/contents', { paper_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('a question that names no detail', () => {
  it('is told of the preamble to the exam', () => {
    expect(find('exam-paper/contents').say.fr).toMatch(/préambule de l'examen.*pas d'autre mention/);
  });

  it('gets no answer on summonses, records, lists or reports, of which the text says nothing', () => {
    for (const place of ['convocation/contents', 'exam-record/contents', 'fraud-report/contents'])
      expect(() => cellOf(place)).toThrow();
  });
});

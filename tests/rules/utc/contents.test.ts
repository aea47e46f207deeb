import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../rules/facts.ts';
import type { Status } from '../../../rules/status.ts';
import { cells } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('what the question paper has to bear', () => {
  const rows: readonly (readonly [FactValue<'paper_detail'>, Status, words: string])[] = [
    ['title', 'required', "l'intitulé"],
    ['code', 'unsaid', 'ne dit pas'],
    ['centre', 'unsaid', 'ne dit pas'],
    ['teacher', 'unsaid', 'ne dit pas'],
    ['year', 'unsaid', 'ne dit pas'],
    ['semester', 'required', 'le semestre'],
    ['degree', 'unsaid', 'ne dit pas'],
    ['session', 'unsaid', 'ne dit pas'],
    ['date', 'required', 'la date'],
    ['duration', 'required', 'la durée'],
    ['page_count', 'required', 'le nombre de pages'],
    ['materials', 'required', 'autorisés'],
    ['marking_scheme', 'depends', "l'un des deux suffit"],
    ['timing', 'depends', "l'un des deux suffit"],
    ['instructions', 'unsaid', 'ne dit pas'],
    ['nature', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (paper_detail, status, words) => {
    const found = find('exam-paper/contents', { paper_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('who has the paper copied', () => {
  const rows: readonly (readonly [FactValue<'copies_detail'>, Status, words: string])[] = [
    ['self', 'permitted', "même s'il la délègue"],
    ['teacher', 'true', 'Le responsable du module'],
    ['office', 'not-required', 'Le responsable du module'],
    ['print_shop', 'permitted', 'imprimerie'],
    ['delegate', 'permitted', 'délègue'],
    ['archive_final', 'required', 'deux exemplaires'],
    ['archive_other', 'not-required', 'que pour les finaux'],
    ['archive', 'depends', 'Pour un final'],
  ];
  it.each(rows)('of %s: %s', (copies_detail, status, words) => {
    const found = find('exam-paper/copies', { copies_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('what the summons has to bear', () => {
  const rows: readonly (readonly [FactValue<'summons_detail'>, Status, words: string])[] = [
    ['title', 'required', 'le titre'],
    ['kind', 'required', 'la nature'],
    ['date', 'required', 'la date'],
    ['start_time', 'required', "l'heure"],
    ['end_time', 'depends', "l'une des deux suffit"],
    ['duration', 'depends', "l'une des deux suffit"],
    ['place', 'required', 'le lieu'],
    ['seat', 'depends', '« le cas échéant »'],
    ['materials', 'unsaid', 'ne dit pas'],
    ['instructions', 'unsaid', 'ne dit pas'],
    ['staff', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (summons_detail, status, words) => {
    const found = find('convocation/contents', { summons_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('the attendance list', () => {
  const rows: readonly (readonly [FactValue<'list_detail'>, Status, words: string])[] = [
    ['by_teacher', 'depends', 'semaine des finaux'],
    ['by_office', 'depends', 'semaine des finaux'],
    ['by_proctor', 'false', 'à la charge du responsable du module'],
    ['title', 'required', "l'intitulé"],
    ['date', 'required', 'la date'],
    ['kind', 'required', 'la nature'],
    ['absent', 'required', 'absents'],
    ['refused', 'required', 'refusés'],
    ['late', 'required', 'de son motif'],
    ['gave_up', 'required', 'renoncé'],
    ['staff_signatures', 'required', 'et des surveillants'],
    ['added_name', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (list_detail, status, words) => {
    const found = find('exam-record/attendance-list', { list_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('what the cheating report has to bear', () => {
  const rows: readonly (readonly [FactValue<'report_detail'>, Status, words: string])[] = [
    ['exam', 'unsaid', 'ne dit pas'],
    ['date', 'unsaid', 'ne dit pas'],
    ['time', 'unsaid', 'ne dit pas'],
    ['student', 'unsaid', 'ne dit pas'],
    ['witness', 'unsaid', 'ne dit pas'],
    ['ground', 'unsaid', 'ne dit pas'],
    ['impersonation', 'unsaid', 'ne dit pas'],
    ['account', 'unsaid', 'ne dit pas'],
    ['version', 'unsaid', 'ne dit pas'],
    ['admission', 'unsaid', 'ne dit pas'],
    ['signatures', 'required', 'contresigné'],
    ['refusal', 'required', 'Malgré notre demande'],
    ['documents', 'required', 'joints'],
    ['items', 'required', 'joints'],
    ['sheet', 'unsaid', 'ne dit pas'],
    ['form', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (report_detail, status, words) => {
    const found = find('fraud-report/contents', { report_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('a question about the contents of a document', () => {
  it('is answered yes or no where the text lists the detail, and not where it leaves a choice', () => {
    expect(ask('exam-paper/contents', { paper_detail: 'page_count' }, 'must')).toBe('yes');
    expect(ask('exam-paper/contents', { paper_detail: 'page_count' }, 'false')).toBe('no');
    expect(ask('exam-paper/contents', { paper_detail: 'marking_scheme' }, 'must')).toBe('conditional');
    expect(ask('exam-paper/contents', { paper_detail: 'teacher' }, 'must')).toBe('unspecified');
  });

  it('leaves copies to the module head, who may hand them on', () => {
    expect(ask('exam-paper/copies', { copies_detail: 'delegate' }, 'may')).toBe('yes');
    expect(ask('exam-paper/copies', { copies_detail: 'office' }, 'must')).toBe('no');
  });

  it('is told the whole rule where it names no detail', () => {
    for (const place of ['exam-paper/contents', 'convocation/contents', 'fraud-report/contents'])
      expect(find(place).say).toEqual(cellOf(place).statement);
  });
});

import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../rules/facts.ts';
import type { Status } from '../../../rules/status.ts';
import { cells } from '../../../rules/cnam/index.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find } = askCells(cells);

describe('what the question paper has to bear', () => {
  const rows: readonly (readonly [FactValue<'paper_detail'>, Status, words: string])[] = [
    ['title', 'required', 'nom complet'],
    ['code', 'required', 'le code'],
    ['centre', 'required', 'le centre'],
    ['teacher', 'unsaid', 'ne dit pas'],
    ['year', 'unsaid', 'ne dit pas'],
    ['semester', 'unsaid', 'ne dit pas'],
    ['degree', 'unsaid', 'ne dit pas'],
    ['session', 'unsaid', 'ne dit pas'],
    ['date', 'unsaid', 'ne dit pas'],
    ['duration', 'required', 'la durée'],
    ['page_count', 'unsaid', 'ne dit pas'],
    ['materials', 'required', 'autorisés'],
    ['marking_scheme', 'unsaid', 'ne dit pas'],
    ['timing', 'unsaid', 'ne dit pas'],
    ['instructions', 'unsaid', 'ne dit pas'],
    ['nature', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (paper_detail, status, words) => {
    const found = find('exam-paper/contents', { paper_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('what the record of the exam has to bear', () => {
  const rows: readonly (readonly [FactValue<'record_detail'>, Status, words: string])[] = [
    ['title', 'unsaid', 'ne dit pas'],
    ['degree', 'unsaid', 'ne dit pas'],
    ['session', 'unsaid', 'ne dit pas'],
    ['date', 'true', 'daté'],
    ['time', 'unsaid', 'ne dit pas'],
    ['place', 'unsaid', 'ne dit pas'],
    ['duration', 'unsaid', 'ne dit pas'],
    ['registered', 'true', "d'inscrits"],
    ['present', 'true', 'de présents'],
    ['absent', 'unsaid', 'ne dit pas'],
    ['scripts', 'true', 'copies recueillies'],
    ['blank_scripts', 'unsaid', 'ne dit pas'],
    ['exits', 'unsaid', 'ne dit pas'],
    ['incidents', 'true', 'incidents'],
    ['cheating', 'true', 'incidents'],
    ['seized', 'true', 'saisis'],
    ['proctors', 'unsaid', 'ne dit pas'],
    ['signatures', 'true', 'émargé'],
    ['both_sides', 'unsaid', 'ne dit pas'],
    ['by_office', 'false', 'rempli par les surveillants'],
  ];
  it.each(rows)('of %s: %s', (record_detail, status, words) => {
    const found = find('exam-record/contents', { record_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('the attendance list', () => {
  const rows: readonly (readonly [FactValue<'list_detail'>, Status, words: string])[] = [
    ['by_teacher', 'unsaid', 'ne dit pas'],
    ['by_office', 'unsaid', 'ne dit pas'],
    ['by_proctor', 'unsaid', 'ne dit pas'],
    ['title', 'unsaid', 'ne dit pas'],
    ['date', 'unsaid', 'ne dit pas'],
    ['kind', 'unsaid', 'ne dit pas'],
    ['absent', 'unsaid', 'ne dit pas'],
    ['refused', 'unsaid', 'ne dit pas'],
    ['late', 'unsaid', 'ne dit pas'],
    ['gave_up', 'unsaid', 'ne dit pas'],
    ['staff_signatures', 'unsaid', 'ne dit pas'],
    ['added_name', 'permitted', 'à la main'],
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
    ['account', 'true', 'détaille les faits'],
    ['version', 'unsaid', 'ne dit pas'],
    ['admission', 'unsaid', 'ne dit pas'],
    ['signatures', 'required', 'contresigné'],
    ['refusal', 'true', 'refus de contresigner'],
    ['documents', 'unsaid', 'ne dit pas'],
    ['items', 'unsaid', 'ne dit pas'],
    ['sheet', 'unsaid', 'ne dit pas'],
    ['form', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (report_detail, status, words) => {
    const found = find('fraud-report/contents', { report_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('a question that names no detail of a document', () => {
  it('is told the whole rule, as a question that names one is among the reasons', () => {
    const { say } = find('exam-paper/contents');
    expect(say).toEqual(cellOf('exam-paper/contents').statement);
    expect(find('exam-paper/contents', { paper_detail: 'marking_scheme' }).reasons).toContainEqual(say);
  });

  it('hears of what was seized that it goes with the record of the exam', () => {
    const { say, cites } = find('fraud-report/contents', { report_detail: 'items' });
    expect(say.fr).toContain("procès-verbal de l'épreuve");
    expect(cites).toEqual(['seized']);
  });
});

describe('a summons', () => {
  it('has no contents that the text sets', () => {
    expect(() => cellOf('convocation/contents')).toThrow();
    expect(() => cellOf('exam-paper/copies')).toThrow();
  });
});

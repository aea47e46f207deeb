import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../rules/facts.ts';
import type { Status } from '../../../rules/status.ts';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { find } = askCells(cells);

describe('what the question paper has to bear', () => {
  const rows: readonly (readonly [FactValue<'paper_detail'>, Status, words: string])[] = [
    ['title', 'required', "l'intitulé"],
    ['code', 'unsaid', 'ne dit pas'],
    ['centre', 'unsaid', 'ne dit pas'],
    ['teacher', 'unsaid', 'ne dit pas'],
    ['year', 'required', "l'année"],
    ['semester', 'required', 'le semestre'],
    ['degree', 'required', 'le diplôme'],
    ['session', 'required', 'la session'],
    ['date', 'required', 'la date'],
    ['duration', 'required', 'la durée'],
    ['page_count', 'unsaid', 'ne dit pas'],
    ['materials', 'required', 'autorisés'],
    ['marking_scheme', 'depends', '« le cas échéant »'],
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

describe('what the summons has to bear', () => {
  const rows: readonly (readonly [FactValue<'summons_detail'>, Status, words: string])[] = [
    ['title', 'unsaid', 'ne dit pas'],
    ['kind', 'unsaid', 'ne dit pas'],
    ['date', 'true', 'la date'],
    ['start_time', 'true', "l'heure"],
    ['end_time', 'unsaid', 'ne dit pas'],
    ['duration', 'unsaid', 'ne dit pas'],
    ['place', 'true', 'le lieu'],
    ['seat', 'unsaid', 'ne dit pas'],
    ['materials', 'required', 'Le calendrier des épreuves'],
    ['instructions', 'unsaid', 'ne dit pas'],
    ['staff', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (summons_detail, status, words) => {
    const found = find('convocation/contents', { summons_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('what the record of the exam has to bear', () => {
  const rows: readonly (readonly [FactValue<'record_detail'>, Status, words: string])[] = [
    ['title', 'required', "l'enseignement"],
    ['degree', 'required', 'si nécessaire'],
    ['session', 'required', 'la session'],
    ['date', 'required', 'la date'],
    ['time', 'required', "l'heure"],
    ['place', 'required', 'le lieu'],
    ['duration', 'required', 'la durée'],
    ['registered', 'required', "d'inscrits"],
    ['present', 'required', 'de présents'],
    ['absent', 'unsaid', 'ne dit pas'],
    ['scripts', 'required', 'copies recueillies'],
    ['blank_scripts', 'required', 'copies blanches'],
    ['exits', 'required', "l'heure de retour"],
    ['incidents', 'required', 'validité'],
    ['cheating', 'required', 'tentatives de fraude'],
    ['seized', 'unsaid', 'ne dit pas'],
    ['proctors', 'unsaid', 'ne dit pas'],
    ['signatures', 'true', 'émargé par les autres surveillants'],
    ['both_sides', 'unsaid', 'ne dit pas'],
    ['by_office', 'false', 'responsable de la surveillance'],
  ];
  it.each(rows)('of %s: %s', (record_detail, status, words) => {
    const found = find('exam-record/contents', { record_detail });
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
    ['account', 'true', 'relate les faits'],
    ['version', 'unsaid', 'ne dit pas'],
    ['admission', 'unsaid', 'ne dit pas'],
    ['signatures', 'true', 'signé par son auteur'],
    ['refusal', 'required', 'laisser chercher'],
    ['documents', 'true', 'pièces saisies'],
    ['items', 'true', 'pièces saisies'],
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
  it('hears that the rule on papers is written for written terminal exams', () => {
    expect(JSON.stringify(find('exam-paper/contents', { paper_detail: 'duration' }).reasons)).toContain(
      'épreuves écrites terminales',
    );
  });

  it('hears that what is said of the timetable is not said of an individual summons', () => {
    const { reasons } = find('convocation/contents', { summons_detail: 'materials' });
    expect(reasons?.[0]?.fr).toContain('convocation individuelle');
  });
});

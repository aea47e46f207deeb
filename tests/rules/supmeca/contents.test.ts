import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../../rules/facts.ts';
import type { Status } from '../../../rules/status.ts';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, find } = askCells(cells);

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
    ['materials', 'true', 'mentionnés sur les sujets'],
    ['marking_scheme', 'unsaid', 'ne dit pas'],
    ['timing', 'unsaid', 'ne dit pas'],
    ['instructions', 'true', 'quand il y en a'],
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
    ['self', 'permitted', 'à sa charge'],
    ['teacher', 'false', 'revient au service de la scolarité'],
    ['office', 'true', "sauf mention contraire de l'enseignant"],
    ['print_shop', 'unsaid', 'ne dit pas'],
    ['delegate', 'unsaid', 'ne dit pas'],
    ['archive_final', 'unsaid', 'ne dit pas'],
    ['archive_other', 'unsaid', 'ne dit pas'],
    ['archive', 'unsaid', 'ne dit pas'],
  ];
  it.each(rows)('of %s: %s', (copies_detail, status, words) => {
    const found = find('exam-paper/copies', { copies_detail });
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
    ['duration', 'true', 'la durée'],
    ['place', 'true', 'le lieu'],
    ['seat', 'unsaid', 'ne dit pas'],
    ['materials', 'depends', 'si nécessaire'],
    ['instructions', 'true', 'quand il y en a'],
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
    ['title', 'true', "l'examen"],
    ['degree', 'unsaid', 'ne dit pas'],
    ['session', 'unsaid', 'ne dit pas'],
    ['date', 'true', 'la date'],
    ['time', 'true', 'les heures réelles de début et de fin'],
    ['place', 'true', 'le nom de la salle'],
    ['duration', 'true', 'la durée'],
    ['registered', 'true', 'dans la salle'],
    ['present', 'true', 'de présents'],
    ['absent', 'true', "d'absents"],
    ['scripts', 'true', 'copies remises'],
    ['blank_scripts', 'unsaid', 'ne dit pas'],
    ['exits', 'unsaid', 'ne dit pas'],
    ['incidents', 'true', 'incidents'],
    ['cheating', 'true', '« Oui » ou « Non »'],
    ['seized', 'unsaid', 'ne dit pas'],
    ['proctors', 'true', 'surveillant supplémentaire'],
    ['signatures', 'true', 'surveillant supplémentaire'],
    ['both_sides', 'true', 'recto-verso'],
    ['by_office', 'true', "préalablement à l'examen"],
  ];
  it.each(rows)('of %s: %s', (record_detail, status, words) => {
    const found = find('exam-record/contents', { record_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('the attendance list', () => {
  const rows: readonly (readonly [FactValue<'list_detail'>, Status, words: string])[] = [
    ['by_teacher', 'false', 'Le service de la scolarité prépare'],
    ['by_office', 'true', 'Le service de la scolarité prépare'],
    ['by_proctor', 'false', 'Le service de la scolarité prépare'],
    ['title', 'unsaid', 'ne dit pas'],
    ['date', 'unsaid', 'ne dit pas'],
    ['kind', 'unsaid', 'ne dit pas'],
    ['absent', 'unsaid', 'ne dit pas'],
    ['refused', 'unsaid', 'ne dit pas'],
    ['late', 'unsaid', 'ne dit pas'],
    ['gave_up', 'unsaid', 'ne dit pas'],
    ['staff_signatures', 'unsaid', 'ne dit pas'],
    ['added_name', 'depends', 'compléter et signer'],
  ];
  it.each(rows)('of %s: %s', (list_detail, status, words) => {
    const found = find('exam-record/attendance-list', { list_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('what the cheating report has to bear', () => {
  const rows: readonly (readonly [FactValue<'report_detail'>, Status, words: string])[] = [
    ['exam', 'true', "l'épreuve"],
    ['date', 'true', 'la date'],
    ['time', 'unsaid', 'illisible'],
    ['student', 'true', 'Madame ou Monsieur'],
    ['witness', 'permitted', 'témoin'],
    ['ground', 'true', 'le motif'],
    ['impersonation', 'true', 'substitution de personnes'],
    ['account', 'true', 'précisions'],
    ['version', 'unsaid', 'ne dit pas'],
    ['admission', 'permitted', 'reconnaît les faits'],
    ['signatures', 'true', 'la signature'],
    ['refusal', 'true', 'mention en est portée'],
    ['documents', 'required', 'joindre'],
    ['items', 'depends', 'du matériel'],
    ['sheet', 'permitted', 'feuille volante'],
    ['form', 'true', 'annexé'],
  ];
  it.each(rows)('of %s: %s', (report_detail, status, words) => {
    const found = find('fraud-report/contents', { report_detail });
    expect(found.status).toBe(status);
    expect(found.say.fr).toContain(words);
  });
});

describe('printing the question paper', () => {
  it('is no duty of teachers, who may take it on', () => {
    expect(ask('exam-paper/copies', { copies_detail: 'self' }, 'may')).toBe('yes');
    expect(ask('exam-paper/copies', { copies_detail: 'self' }, 'must')).toBe('no');
    expect(ask('exam-paper/copies', { copies_detail: 'teacher' }, 'must')).toBe('no');
    expect(ask('exam-paper/copies', { copies_detail: 'office' }, 'true')).toBe('yes');
  });
});

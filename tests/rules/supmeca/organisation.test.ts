import { describe, expect, it } from 'vitest';
import { cells, silences } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const silent = (place: string) => silences.some((s) => `${s.topic}/${s.proposition}` === place);

describe('supervision at ISAE-Supméca', () => {
  it('has no gap, and includes a check of something that the text does not name', () => {
    expect(ask('invigilation/continuous', {}, 'must', 'proctor')).toBe('yes');
    expect(find('invigilation/continuous').reasons?.[0]?.fr).toContain('ne dit pas de quoi');
  });

  it('takes the teachers of the module, save force majeure, which is not defined', () => {
    expect(ask('invigilation/teacher-present', {}, 'must', 'staff')).toBe('yes');
    expect(find('invigilation/teacher-present').say.fr).toContain('sauf en cas de force majeure');
  });

  it('is answered for by the module head, or by a teacher designated in their place', () => {
    expect(find('invigilation/in-charge').say.fr).toMatch(/par défaut.*directeur des formations/);
  });

  it('has no stated number of proctors: two signatures on a report are something else', () => {
    expect(silent('invigilation/minimum')).toBe(true);
  });
});

describe('what the exams office of ISAE-Supméca does', () => {
  it('recruits proctors, prepares the material and takes it to the rooms', () => {
    expect(ask('logistics/rooms-and-proctors', {}, 'true')).toBe('yes');
    expect(find('logistics/material').say.fr).toContain("listes d'émargement");
  });

  it('is not said to book the rooms or to print the answer sheets', () => {
    expect(find('logistics/rooms-and-proctors').reasons?.[0]?.fr).toContain('réserve les salles');
    expect(find('logistics/material').reasons?.[0]?.fr).toContain('ni les copies ni les brouillons');
  });
});

describe('moving an exam at ISAE-Supméca', () => {
  it('is for the director of studies alone: a teacher who asks gets no plain yes', () => {
    for (const role of ['student', 'proctor', 'staff'] as const) {
      expect(ask('moving-an-exam/postponed', {}, 'may', role)).toBe('conditional');
      expect(ask('timetable/change', {}, 'may', role)).toBe('conditional');
    }
    expect(find('moving-an-exam/postponed').say.fr).toContain('exceptionnellement');
  });

  it('is told apart from cancelling, of which the text does not speak', () => {
    expect(ask('moving-an-exam/cancelled', {}, 'true')).toBe('unspecified');
    expect(find('moving-an-exam/cancelled').say.fr).toContain('reporter');
  });

  it('says nothing of a change of room', () => {
    expect(find('timetable/change').status).toBe('depends');
    expect(find('timetable/change').reasons?.[0]?.fr).toContain('changement de salle');
  });
});

describe('the record of an exam at ISAE-Supméca', () => {
  it('is always drawn up: count, draw up, take to the office', () => {
    expect(ask('exam-record/record', {}, 'must', 'proctor')).toBe('yes');
    expect(cellOf('exam-record/record').steps?.map(({ clause }) => clause)).toEqual([
      'record',
      'record',
      'record',
    ]);
  });

  it('has no time limit, and is not the report of suspected cheating', () => {
    const cautions = cellOf('exam-record/record').cautions?.map(({ fr }) => fr) ?? [];
    expect(cautions[0]).toContain('pas de délai');
    expect(cautions[1]).toContain('directeur des formations');
  });

  it('goes with a list that a candidate missing from it may be allowed to sign, not must be', () => {
    expect(cellOf('exam-record/attendance-list').statement.fr).toContain('peut être autorisé à composer');
  });

  it('has a part for the office and a part for the room', () => {
    const { statement } = cellOf('exam-record/contents');
    for (const field of [
      'présents',
      'absents',
      'heures réelles',
      'copies remises',
      "nombre total d'inscrits",
    ])
      expect(statement.fr).toContain(field);
  });

  it('calls for an incident report only if the incident is serious enough, which nobody defines', () => {
    const { decision, statement } = cellOf('exam-record/incident-report');
    expect(decision).toBeUndefined();
    expect(statement.fr).toContain('ni qui en juge');
  });

  it('goes with scripts that are administrative documents, whose owner is not told', () => {
    expect(ask('script-and-anonymity/property', {}, 'true')).toBe('yes');
    expect(silent('script-and-anonymity/anonymous')).toBe(true);
  });
});

describe('what the regulation of ISAE-Supméca does not answer', () => {
  it.each([
    'absence/justify',
    'absence/mark',
    'second-session/sit',
    'jury/quorum',
    'online-exam/allowed',
    'registration/forged',
    'convocation/needed-to-enter',
    'fraud-in-the-room/mark-after-expulsion',
  ])('%s is a silence', (place) => {
    expect(silent(place)).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus, plus } from '../../../rules/dates.ts';
import type { Facts } from '../../../rules/facts.ts';
import { cells, silences } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);
const status = (place: string, facts: Facts = {}) => find(place, facts).status;
const exam_date = '2024-06-17';
const semester_date = '2024-02-19';

const limits = [
  ['timetable/in-time', 'final', 15],
  ['timetable/in-time', 'midterm', 10],
  ['convocation/in-time', 'final', 15],
  ['convocation/in-time', 'midterm', 2],
  ['convocation/in-time', 'other', 2],
] as const;

describe.each(limits)('%s at UTC, for a %s', (place, exam_kind, days) => {
  const sent = (before: number) => ({
    exam_kind,
    exam_date,
    semester_date,
    done_date: minus(exam_date, { days: before }),
  });

  it(`is kept ${String(days)} days before and earlier, not one day later`, () => {
    expect(status(place, sent(days + 1))).toBe('true');
    expect(status(place, sent(days))).toBe('true');
    expect(status(place, sent(days - 1))).toBe('false');
  });

  it('gives the last day once the exam is known', () => {
    const { deadline, say } = find(place, { exam_kind, exam_date, semester_date }, 'figure');
    expect(deadline).toBe(minus(exam_date, { days }));
    expect(say.fr).toContain('au plus tard');
  });

  it('is decided for any two dates, and being later never helps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 90 }),
        (before) => status(place, sent(before)) === (before >= days ? 'true' : 'false'),
      ),
    );
  });
});

describe('the timetable of other assessments at UTC', () => {
  const told = (done_date: string, first = exam_date): Facts => ({
    exam_kind: 'other',
    semester_date,
    exam_date: first,
    done_date,
  });
  const place = 'timetable/in-time';

  it('is due within one month of the start of the semester', () => {
    expect(status(place, told('2024-03-18'))).toBe('true');
    expect(status(place, told('2024-03-19'))).toBe('true');
    expect(status(place, told('2024-03-20'))).toBe('false');
    expect(find(place, told('2024-03-20')).deadline).toBe('2024-03-19');
  });

  it('is due before the first assessment, even within the month', () => {
    expect(status(place, told('2024-03-03', '2024-03-04'))).toBe('true');
    expect(status(place, told('2024-03-04', '2024-03-04'))).toBe('false');
    expect(status(place, told('2024-03-05', '2024-03-04'))).toBe('false');
    expect(find(place, told('2024-03-04', '2024-03-04')).say.fr).toContain('première évaluation');
  });

  it('tells both limits, and the date of the month only where it comes first', () => {
    const figure = (first: string) => find(place, told('2024-03-01', first), 'figure');
    expect(figure(exam_date).deadline).toBe('2024-03-19');
    expect(figure('2024-03-04').deadline).toBeUndefined();
    expect(figure('2024-03-04').say.fr).toMatch(/19 mars 2024.*4 mars 2024/);
  });

  it('is decided for any dates by the earlier of the two limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 1, max: 70 }), (done, first) => {
        const facts = told(plus(semester_date, { days: done }), plus(semester_date, { days: first }));
        return status(place, facts) === (done <= 29 && done < first ? 'true' : 'false');
      }),
    );
  });

  it('rules out an unannounced continuous-assessment test', () => {
    expect(ask('continuous-assessment/unannounced', {})).toBe('no');
  });

  it('asks for the dates of the kind of exam only', () => {
    expect(ask(place, { exam_kind: 'final' }, 'true')).toEqual(['done_date', 'exam_date']);
    expect(ask(place, { exam_kind: 'midterm', exam_date }, 'true')).toEqual(['done_date']);
    expect(ask(place, { exam_kind: 'other', exam_date, done_date: '2024-03-01' }, 'true')).toEqual([
      'semester_date',
    ]);
    expect(ask('convocation/in-time', { exam_date, done_date: '2024-06-10' }, 'true')).toEqual(['exam_kind']);
  });
});

describe('who sets and sends what at UTC', () => {
  it('tells the three timetables apart', () => {
    const { fr } = find('timetable/who-sets').say;
    expect(fr).toMatch(/Service des Moyens d'Enseignement.*Administration des Etudes.*responsable du module/);
    expect(find('timetable/notice').say.fr).toMatch(/15 jours.*10 jours.*un mois/);
    expect(
      find('timetable/in-time', { exam_kind: 'final', exam_date, done_date: '2024-05-01' }).reasons?.[0]?.fr,
    ).toContain('Hors de la semaine');
  });

  it('gives the summons to finals to the Administration des Etudes, others to the module head', () => {
    const { say, reasons } = find('convocation/sent');
    expect(say.fr).toMatch(
      /finaux, l'Administration des Etudes.*15 jours.*responsable du module.*deux jours/,
    );
    expect(reasons?.map(({ fr }) => fr).join(' ')).toContain('hors semaine des finaux');
    expect(ask('convocation/schedule-stands', {}, 'true')).toBe('yes');
    expect(find('convocation/schedule-stands').say.fr).toMatch(
      /soutenances de stage, elles, font l'objet.*soutenances de projet/,
    );
  });

  it.each([
    ['midterm', /Service des Moyens d'Enseignement.*constitue et convoque/],
    ['final', /Administration des Etudes.*convoque.*liste en début de semestre/],
    ['other', /responsable du module réserve la salle/],
  ] as const)('organises rooms and proctors of a %s', (exam_kind, words) => {
    expect(find('logistics/rooms-and-proctors', { exam_kind }).say.fr).toMatch(words);
  });

  it('asks two more copies for the archives of finals only', () => {
    expect(find('exam-paper/copies', { exam_kind: 'final' }, 'figure').say.fr).toContain(
      'plus deux exemplaires',
    );
    expect(find('exam-paper/copies', { exam_kind: 'midterm' }, 'figure').say.fr).toContain(
      'que pour les finaux',
    );
    expect(find('exam-paper/copies', {}, 'figure').say.fr).toContain('pour un final');
  });

  it('wants the scale or a timing on the paper, either being enough', () => {
    expect(find('exam-paper/contents').say.fr).toContain("l'un des deux suffit");
    expect(ask('exam-paper/renewed', {}, 'must')).toBe('yes');
    expect(find('exam-paper/renewed').say.fr).toContain('ne dit pas à quelle fréquence');
  });
});

describe('the summons at UTC', () => {
  const in_time = 'convocation/in-time';
  const dates = { exam_date, done_date: minus(exam_date, { days: 20 }) };

  it('may be e-mailed for other exams, where lab work and interviews have a schedule instead', () => {
    const other = find(in_time, { exam_kind: 'midterm', ...dates });
    expect(other.say.fr).toContain('peut être transmise par email');
    expect(other.reasons?.map(({ fr }) => fr).join(' ')).toContain('planning spécifique');
    expect(find(in_time, { exam_kind: 'final', ...dates }).say.fr).toContain('doit être reçue par email');
  });

  it('comes with continuous assessment for some of its forms', () => {
    expect(ask('continuous-assessment/summons', {}, 'true')).toBe('conditional');
    expect(find('continuous-assessment/summons').say.fr).toMatch(/écrit.*travaux pratiques/);
  });

  it('gives the times, which need not be announced in the room', () => {
    const { statement, decision } = cellOf('start-of-exam/times-announced');
    expect(decision).toBeUndefined();
    expect(statement.fr).toMatch(/heure de début.*ne demande pas d'annoncer/);
  });
});

describe('assessment methods at UTC', () => {
  const published = (done_date: string) => ({ semester_date, done_date });

  it('are published at the latest one month after the start of the semester', () => {
    for (const place of ['assessment-methods/published', 'assessment-methods/in-time']) {
      expect(status(place, published('2024-03-18'))).toBe('true');
      expect(status(place, published('2024-03-19'))).toBe('true');
      expect(status(place, published('2024-03-20'))).toBe('false');
      expect(find(place, { semester_date }, 'figure').deadline).toBe('2024-03-19');
    }
    expect(JSON.stringify(find('assessment-methods/in-time', published('2024-03-20')).reasons)).toMatch(
      /ne dit pas.*semestre qui précède/,
    );
    expect(ask('assessment-methods/published', {}, 'true')).toBe('yes');
    expect(ask('assessment-methods/in-time', {}, 'true')).toEqual(['semester_date', 'done_date']);
  });

  it('do not change once published, for the current semester', () => {
    expect(ask('assessment-methods/changed', {})).toBe('no');
    expect(find('assessment-methods/changed').say.fr).toContain('avant la publication');
  });

  it('rest on two means, or one by exception of the CEVU', () => {
    const enough = 'assessment-methods/enough-tests';
    expect(status(enough, { tests_count: 0 })).toBe('false');
    expect(status(enough, { tests_count: 1 })).toBe('discretion');
    expect(find(enough, { tests_count: 1 }).holder?.name.fr).toContain('CEVU');
    expect(status(enough, { tests_count: 2 })).toBe('true');
    expect(status(enough, { tests_count: 3 })).toBe('true');
    expect(find(enough, { tests_count: 2 }).reasons?.[0]?.fr).toContain('moyens');
  });

  it('hold the pass mark, the language and eliminatory marks, none of which the guide sets', () => {
    expect(ask('passing/pass', { mark: 10 }, 'true')).toBe('conditional');
    expect(find('passing/pass').say.fr).toContain('ne fixe pas de note');
    expect(ask('passing/pass', { mark: 10 }, 'must')).toBe('conditional');
    expect(ask('passing/eliminatory', {}, 'true')).toBe('conditional');
    expect(ask('foreign-students/language', {})).toBe('conditional');
    expect(cellOf('assessment-methods/same-for-all').decision).toBeUndefined();
  });

  it('say when the arrangements for an internship defence are due, not for a project defence', () => {
    const defence = 'oral/defence';
    expect(status(defence, published('2024-03-19'))).toBe('true');
    expect(status(defence, published('2024-03-20'))).toBe('false');
    expect(status(defence)).toBe('true');
    expect(find(defence, { semester_date }, 'figure').deadline).toBe('2024-03-19');
    expect(find(defence, { semester_date }, 'figure').reasons?.[0]?.fr).toContain('ne fixe pas de délai');
  });
});

describe('the charter of UTC', () => {
  it('binds students, teachers and staff, and names its two documents', () => {
    expect(ask('scope/persons', {}, 'true')).toBe('yes');
    expect(find('scope/persons').say.fr).toContain('ne sont pas nommées');
    expect(ask('scope/programmes', {}, 'true')).toBe('conditional');
    expect(find('scope/edition').say.fr).toContain('16 juin 2015');
    expect(find('scope/available').reasons?.[0]?.fr).toContain("n'est pas dans ce document");
    expect(find('scope/programmes').reasons?.[0]?.fr).toContain('ne définit pas ces procédures');
  });

  it('says nothing of registration, fees, premises, fire or online exams', () => {
    for (const topic of ['registration', 'fees', 'premises', 'fire-and-safety', 'online-exam']) {
      expect(cells.filter((cell) => cell.topic === topic)).toEqual([]);
      expect(silences.filter((silence) => silence.topic === topic).length).toBeGreaterThan(0);
    }
  });
});

describe('accommodations at UTC', () => {
  it('exist as far as possible, for disabilities declared and recognised, with no figure for extra time', () => {
    for (const form of ['may', 'must'] as const)
      expect(ask('accommodations/exist', {}, form)).toBe('conditional');
    expect(find('accommodations/exist').say.fr).toContain('dans la mesure du possible');
    expect(find('accommodations/how').say.fr).toContain('référent handicap');
    expect(find('accommodations/teachers-told').say.fr).toContain('mêmes informations');
    expect(
      silences.some(({ topic, proposition }) => topic === 'accommodations' && proposition === 'extra-time'),
    ).toBe(true);
  });

  it('leave an alternative test to the module head', () => {
    expect(ask('accommodations/alternative-test', {}, 'may', 'student')).toBe('conditional');
    expect(ask('accommodations/alternative-test', {}, 'may', 'staff')).toBe('yes');
  });

  it('are, for students who do not speak French, a dictionary, told without a verdict', () => {
    const cell = cellOf('foreign-students/arrangements');
    expect(cell.decision).toBeUndefined();
    expect(cell.statement.fr).toMatch(/2\.03.*temps supplémentaire/);
  });
});

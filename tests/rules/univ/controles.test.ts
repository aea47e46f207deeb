import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const reasons = (place: string, facts = {}) => JSON.stringify(find(place, facts).reasons ?? []);

describe('continuous assessment', () => {
  it('comes with no summons, may be unannounced, and may take place in class hours', () => {
    expect(ask('continuous-assessment/summons', {}, 'true')).toBe('no');
    expect(ask('continuous-assessment/unannounced', {})).toBe('yes');
    expect(ask('continuous-assessment/teaching-hours', {})).toBe('yes');
    expect(ask('continuous-assessment/teaching-hours', {}, 'must')).toBe('no');
  });

  it.each([
    [0, 'no'],
    [1, 'no'],
    [2, 'yes'],
    [3, 'yes'],
  ])('%i marks are enough: %s', (tests_count, verdict) => {
    expect(ask('assessment-methods/enough-tests', { tests_count })).toBe(
      verdict === 'no' ? 'conditional' : 'yes',
    );
    expect(ask('assessment-methods/enough-tests', { tests_count, assessment: 'continuous' })).toBe(verdict);
    expect(ask('assessment-methods/enough-tests', { tests_count, assessment: 'terminal' })).toBe(
      'unspecified',
    );
  });

  it('asks how many marks there are, and more of them never hurt', () => {
    expect(ask('assessment-methods/enough-tests', {})).toEqual(['tests_count']);
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
        const enough = (tests_count: number) =>
          find('assessment-methods/enough-tests', { tests_count }).status === 'true';
        expect(enough(a)).toBe(a >= 2);
        if (enough(a)) expect(enough(Math.max(a, b))).toBe(true);
      }),
    );
    expect(reasons('assessment-methods/enough-tests', { tests_count: 1 })).toContain('UE');
  });

  it.each([
    ['2025-05-10', 'required'],
    ['2025-05-11', 'required'],
    ['2025-05-12', 'false'],
  ])('scripts back on %s, terminal exams on 19 May: %s', (done_date, status) => {
    expect(find('continuous-assessment/scripts', { exam_date: '2025-05-19', done_date }).status).toBe(status);
  });

  it('asks for no date, and tells the last day in the combined mode only', () => {
    expect(ask('continuous-assessment/scripts', {}, 'true')).toBe('yes');
    const figure = find('continuous-assessment/scripts', { exam_date: '2025-05-19' }, 'figure');
    expect(figure.deadline).toBe('2025-05-11');
    expect(JSON.stringify(figure.reasons)).toMatch(/lu ici comme « au plus tard ».*intégral, aucune date/);
    expect(reasons('continuous-assessment/scripts')).toContain('propriété de l’Université');
  });

  it('returns scripts in time or late whatever the dates', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => plus('2020-01-01', { days }));
    fc.assert(
      fc.property(day, day, (exam_date, done_date) => {
        expect(find('continuous-assessment/scripts', { exam_date, done_date }).status).toBe(
          plus(done_date, { days: 8 }) <= exam_date ? 'required' : 'false',
        );
      }),
    );
  });

  it('gives marks without a figure of days, and leaves the status of the last test open', () => {
    expect(ask('continuous-assessment/marks', {}, 'must')).toBe('yes');
    expect(reasons('continuous-assessment/marks')).toMatch(/Aucun délai.*délibération/);
    expect(ask('continuous-assessment/last-test', {}, 'true')).toBe('conditional');
    expect(find('continuous-assessment/last-test').say.fr).toContain('souvent assimilée');
  });
});

describe('assessment methods', () => {
  it('are made available, without a date: the rule is told, and no verdict given', () => {
    expect(cellOf('assessment-methods/published').decision).toBeUndefined();
    expect(cellOf('assessment-methods/published').statement.fr).toContain('ni à quelle date');
  });

  it('are the teacher’s in continuous assessment, who for terminal exams answers for the paper only', () => {
    expect(find('assessment-methods/author', { assessment: 'terminal' }).say.fr).toContain('nature du sujet');
    expect(ask('assessment-methods/author', {}, 'true')).toBe('yes');
    expect(ask('assessment-methods/author', { assessment: 'continuous' }, 'true')).toBe('yes');
    expect(ask('assessment-methods/author', { assessment: 'terminal' }, 'true')).toBe('unspecified');
    expect(ask('assessment-methods/number-of-tests', { assessment: 'terminal' }, 'must')).toBe('unspecified');
    expect(ask('assessment-methods/number-of-tests', {}, 'must')).toBe('yes');
  });

  it('make a terminal exam the same within one course, regime and rhythm; continuous assessment need not be', () => {
    for (const facts of [{}, { assessment: 'terminal' }] as const) {
      expect(ask('assessment-methods/same-for-all', facts, 'must')).toBe('conditional');
      expect(find('assessment-methods/same-for-all', facts).say.fr).toMatch(/parcours.*régime.*rythme/);
    }
    expect(ask('assessment-methods/same-for-all', { assessment: 'continuous' }, 'must')).toBe('no');
    expect(reasons('assessment-methods/same-for-all')).toContain("À l'oral");
  });

  it('put a terminal exam outside class hours', () => {
    expect(find('assessment-methods/place-and-period').say.fr).toContain('en dehors des heures de cours');
  });
});

describe('online exams', () => {
  it('are allowed, and from home is not settled', () => {
    expect(ask('online-exam/allowed', {})).toBe('conditional');
    expect(find('online-exam/allowed').say.fr).toContain('peuvent être organisés en ligne');
    expect(reasons('online-exam/allowed')).toContain('De chez soi, ce n’est pas réglé');
  });
});

describe('orals', () => {
  it('never leave a student alone with a teacher in a closed room, and are public', () => {
    expect(ask('oral/alone', {})).toBe('no');
    expect(reasons('oral/alone')).toContain("n'est pas défini");
    expect(ask('oral/public', {}, 'must')).toBe('yes');
  });

  it.each([
    [undefined, /préparation \(sauf retard/],
    [0, /préparation \(sauf retard/],
    [1, /n'est pas garanti au candidat en retard/],
  ])('with a delay of %s min, the length is due, the preparation only on time', (delay_min, words) => {
    expect(find('oral/times', { delay_min }).status).toBe('required');
    expect(find('oral/times', { delay_min }).say.fr).toMatch(words);
  });

  it('may put different questions', () => {
    expect(ask('oral/questions', {})).toBe('yes');
    expect(ask('oral/conditions', {}, 'must')).toBe('yes');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/supmeca/index.ts';
import { isSilence, lookUp } from '../../../rules/matrix.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('the report of suspected cheating at ISAE-Supméca', () => {
  it('has a form, whose grounds are told', () => {
    expect(ask('fraud-report/contents', {}, 'true')).toBe('yes');
    const grounds = find('fraud-report/contents').reasons?.[0]?.fr ?? '';
    for (const ground of ['documents', 'communication', 'matériels', 'substitution'])
      expect(grounds).toContain(ground);
  });

  it('takes the signatures of at least two proctors, and the text is at odds over a lone one', () => {
    expect(find('fraud-report/signatures').status).toBe('required');
    expect(find('fraud-report/signatures', { proctors: 1 }).status).toBe('contradictory');
    expect(find('fraud-report/signatures', { proctors: 2 }).status).toBe('required');
    expect(find('fraud-report/signatures', { proctors: 3 }).status).toBe('required');
    expect(find('fraud-report/signatures', { proctors: 1 }).reasons?.[0]?.fr).toContain('étudiant');
  });

  it('is no admission when signed: the form keeps the two apart', () => {
    expect(ask('fraud-report/admission', {}, 'true', 'student')).toBe('no');
    expect(find('fraud-report/admission').reasons?.[0]?.fr).toContain('aucun article');
  });

  it('goes to the director of studies, by nobody named and with no time limit', () => {
    expect(find('fraud-report/sent-to').say.fr).toContain('directeur des formations');
    expect(find('fraud-report/sent-to').reasons?.[0]?.fr).toContain('ni dans quel délai');
  });
});

describe('disciplinary proceedings at ISAE-Supméca', () => {
  it('may follow cheating, an attempt or complicity, wherever it took place', () => {
    expect(ask('fraud-proceedings/may-be-sanctioned', {}, 'may')).toBe('yes');
    expect(ask('fraud-proceedings/may-be-sanctioned', {}, 'must')).toBe('no');
    const { statement, clauses } = cellOf('fraud-proceedings/may-be-sanctioned');
    for (const occasion of ['inscription', 'contrôle continu', 'examen', 'concours'])
      expect(statement.fr).toContain(occasion);
    expect(Object.keys(clauses)).toEqual(['cheating', 'regime', 'disorder', 'private']);
  });

  it('leave the script to be marked and deliberated upon like any other', () => {
    expect(ask('fraud-proceedings/marked', {}, 'must', 'staff')).toBe('yes');
    expect(ask('fraud-proceedings/sanction-by-others', {}, 'may', 'staff')).toBe('no');
  });

  it('hold back certificates and transcripts until the ruling', () => {
    expect(ask('fraud-proceedings/withheld', {}, 'true')).toBe('yes');
    expect(find('fraud-proceedings/withheld').say.fr).toContain('relevé de notes');
    expect(cellOf('fraud-proceedings/withheld').clauses['withheld']?.words).toContain('Le jury délibère');
  });

  it('are referred by nobody that the text names', () => {
    const found = lookUp('supmeca', { topic: 'fraud-proceedings', proposition: 'referral' });
    expect(found && isSilence(found) && found.nearby?.words).toContain('directeur des formations');
  });
});

describe('sanctions at ISAE-Supméca', () => {
  it('are seven, a mark of zero not among them', () => {
    expect(cellOf('sanctions/list').statement.fr).toMatch(/^Sept/);
    expect(ask('sanctions/zero', {}, 'true', 'student')).toBe('no');
    expect(find('sanctions/zero').reasons?.[0]?.fr).toContain('sans l');
  });

  it('exclude for five years at most, the fifth included', () => {
    const status = (exclusion_years: number) => find('sanctions/length', { exclusion_years }).status;
    expect([4, 5, 5.5, 6].map(status)).toEqual(['permitted', 'permitted', 'forbidden', 'forbidden']);
    expect(find('sanctions/length').status).toBe('true');
    expect(find('sanctions/length', { exclusion_years: 6 }).reasons?.[0]?.fr).toContain('définitive');
  });

  it('suspend an exclusion from the school only if it does not exceed two years', () => {
    const status = (exclusion_years: number) => find('sanctions/suspended', { exclusion_years }).status;
    expect([1, 2, 2.5, 3].map(status)).toEqual(['permitted', 'permitted', 'forbidden', 'forbidden']);
    expect(ask('sanctions/suspended', {}, 'may')).toBe('conditional');
    expect(find('sanctions/suspended', { exclusion_years: 2.5 }).say.fr).toContain('2,5 ans');
    expect(find('sanctions/suspended', { exclusion_years: 1 }).say.en).toContain('1 year,');
    expect(find('sanctions/suspended').reasons?.[0]?.fr).toContain('tout établissement public');
  });

  it('allow a community measure of forty hours and not one more', () => {
    const status = (measure_hours: number) => find('sanctions/community-service', { measure_hours }).status;
    expect([39, 40, 40.5, 41].map(status)).toEqual(['permitted', 'permitted', 'forbidden', 'forbidden']);
    expect(ask('sanctions/community-service', {}, 'may')).toBe('yes');
    expect(find('sanctions/community-service', { measure_hours: 40.5 }).say.fr).toContain('40,5 heures');
  });

  it('settle every length: permitted up to the limit, forbidden beyond', () => {
    const length = fc.double({ min: 0, max: 99, noNaN: true });
    fc.assert(
      fc.property(length, length, (exclusion_years, measure_hours) => {
        const open = (place: string) =>
          find(place, { exclusion_years, measure_hours }).status === 'permitted';
        expect(open('sanctions/length')).toBe(exclusion_years <= 5);
        expect(open('sanctions/suspended')).toBe(exclusion_years <= 2);
        expect(open('sanctions/community-service')).toBe(measure_hours <= 40);
      }),
    );
  });

  it('void the exam for cheating, even by a warning; of a disturbance alone the text does not say so', () => {
    expect(ask('sanctions/voids-exam', {}, 'true')).toBe('yes');
    for (const incident of ['cheating', 'substitution'] as const)
      expect(ask('sanctions/voids-exam', { incident }, 'true')).toBe('yes');
    expect(ask('sanctions/voids-exam', { incident: 'disturbance' }, 'true')).toBe('unspecified');
    expect(find('sanctions/voids-exam').say.fr).toContain('même un avertissement');
  });

  it('void the session only if the disciplinary commission so decides', () => {
    expect(ask('sanctions/voids-session', {}, 'may', 'student')).toBe('conditional');
    expect(ask('sanctions/voids-session', {}, 'must', 'staff')).toBe('no');
    expect(find('sanctions/voids-session').reasons?.[0]?.fr).toContain('section disciplinaire');
  });
});

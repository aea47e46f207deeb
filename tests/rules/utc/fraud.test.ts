import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells, silences } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { find, ask, cellOf } = askCells(cells);
const silent = (place: string) =>
  silences.some(({ topic, proposition }) => `${topic}/${proposition}` === place);

describe('a zero for cheating at UTC', () => {
  it('is not given by itself: the script is marked like the others', () => {
    expect(ask('sanctions/zero', {}, 'true')).toBe('no');
    expect(ask('sanctions/zero', { incident: 'cheating' }, 'true')).toBe('no');
    expect(ask('fraud-proceedings/marked', {}, 'must')).toBe('yes');
    expect(ask('plagiarism/penalty', {}, 'true')).toBe('no');
    expect(ask('fraud-proceedings/sanction-by-others', {})).toBe('no');
  });

  it('is given for impersonation, and the tension with the jury’s lack of power is told', () => {
    const found = find('sanctions/zero', { incident: 'substitution' });
    expect(found.status).toBe('true');
    expect(found.reasons?.[0]?.fr).toContain("n'a pas ce pouvoir");
  });

  it('is unsaid for a disturbance', () => {
    expect(ask('sanctions/zero', { incident: 'disturbance' }, 'true')).toBe('unspecified');
    expect(ask('fraud-in-the-room/mark-after-expulsion', { incident: 'disturbance' }, 'true')).toBe(
      'unspecified',
    );
    expect(ask('fraud-in-the-room/mark-after-expulsion', { incident: 'substitution' }, 'true')).toBe('yes');
    expect(ask('fraud-in-the-room/mark-after-expulsion', {}, 'true')).toBe('conditional');
  });
});

describe('sanctions at UTC', () => {
  it('last at most five years', () => {
    const length = 'sanctions/length';
    expect(find(length, { exclusion_years: 4.5 }).status).toBe('true');
    expect(find(length, { exclusion_years: 5 }).status).toBe('true');
    expect(find(length, { exclusion_years: 5.5 }).status).toBe('false');
    expect(find(length, { exclusion_years: 6 }).status).toBe('false');
    expect(find(length).status).toBe('true');
    expect(find(length).reasons?.[0]?.fr).toContain('définitive');
  });

  it('may be suspended up to two years, for an exclusion from the institution', () => {
    const suspended = 'sanctions/suspended';
    expect(find(suspended, { exclusion_years: 1 }).status).toBe('permitted');
    expect(find(suspended, { exclusion_years: 2 }).status).toBe('permitted');
    expect(find(suspended, { exclusion_years: 2.5 }).status).toBe('forbidden');
    expect(find(suspended).reasons?.[0]?.fr).toContain("que pour l'exclusion de l'établissement");
  });

  it('are decided for any number of years', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 99, noNaN: true }),
        (exclusion_years) =>
          find('sanctions/length', { exclusion_years }).status ===
            (exclusion_years <= 5 ? 'true' : 'false') &&
          find('sanctions/suspended', { exclusion_years }).status ===
            (exclusion_years <= 2 ? 'permitted' : 'forbidden'),
      ),
    );
  });

  it('are five, against students and accomplices, on a decree of 1992', () => {
    expect(find('sanctions/list').say.fr).toMatch(/complices.*avertissement, blâme, exclusion.*définitive/);
    expect(JSON.stringify(find('sanctions/list').reasons)).toContain('1992');
    for (const proposition of ['voids-exam', 'voids-session', 'community-service', 'exam-annulled-for-all'])
      expect(silent(`sanctions/${proposition}`)).toBe(true);
  });
});

describe('proceedings at UTC', () => {
  it('go from the module head to the DFP to the disciplinary section, without a deadline', () => {
    expect(find('fraud-proceedings/referral').say.fr).toMatch(
      /responsable du module.*DFP.*section disciplinaire/,
    );
    for (const proposition of ['referral-deadline', 'panel', 'hearing', 'ruling-deadline'])
      expect(silent(`fraud-proceedings/${proposition}`)).toBe(true);
  });

  it('withhold results and certificates of success, not a certificate of enrolment', () => {
    expect(ask('fraud-proceedings/withheld', {}, 'true')).toBe('yes');
    expect(find('fraud-proceedings/withheld').reasons?.[0]?.fr).toContain('certificat de scolarité');
  });

  it('begin with a report that is signed, or says that it was not', () => {
    expect(ask('fraud-report/signatures', {}, 'must')).toBe('yes');
    expect(find('fraud-report/signatures').say.fr).toContain('refus');
    expect(ask('exam-record/incident-report', {}, 'must')).toBe('yes');
  });
});

describe('plagiarism at UTC', () => {
  it('is cheating, lab reports included, and is not defined', () => {
    expect(ask('plagiarism/fraud', {}, 'true')).toBe('yes');
    expect(find('plagiarism/fraud').say.fr).toContain('travaux pratiques');
    expect(cellOf('plagiarism/definition').statement.fr).toContain('ne définit pas');
  });

  it('leaves short quotations, with the source, and says nothing of AI or groups', () => {
    expect(ask('plagiarism/quotation', {})).toBe('yes');
    expect(find('plagiarism/quotation').say.fr).toContain('obligatoire');
    expect(silent('plagiarism/ai')).toBe(true);
    expect(silent('plagiarism/group')).toBe(true);
  });
});

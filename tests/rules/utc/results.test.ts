import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plus } from '../../../rules/dates.ts';
import type { Facts } from '../../../rules/facts.ts';
import { cells } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);
const status = (place: string, facts: Facts = {}) => find(place, facts).status;
const published_date = '2024-07-05';
const acting = (act_date: string) => ({ published_date, act_date });

describe('the jury of a module at UTC', () => {
  const vote = 'jury/vote';
  const votes = (votes_for: number, votes_against: number, more: Facts = {}) =>
    status(vote, { votes_for, votes_against, ...more });

  it('decides by majority, one vote more or less being enough', () => {
    expect(ask(vote, {}, 'true')).toBe('yes');
    expect(votes(3, 2)).toBe('true');
    expect(votes(2, 3)).toBe('false');
    expect(votes(1, 0)).toBe('true');
    expect(votes(0, 1)).toBe('false');
  });

  it('on a strict tie only, follows the chair', () => {
    expect(votes(2, 2)).toBe('depends');
    expect(votes(2, 2, { chair_vote: 'for' })).toBe('true');
    expect(votes(2, 2, { chair_vote: 'against' })).toBe('false');
    expect(votes(3, 2, { chair_vote: 'against' })).toBe('true');
    expect(votes(2, 3, { chair_vote: 'for' })).toBe('false');
  });

  it('counts the members present: with abstentions, both readings are told', () => {
    expect(votes(3, 2, { jury_present: 5 })).toBe('true');
    expect(votes(3, 2, { jury_present: 6 })).toBe('contradictory');
    expect(votes(4, 2, { jury_present: 7 })).toBe('true');
    expect(find(vote, { votes_for: 3, votes_against: 2, jury_present: 7 }).say.fr).toContain(
      '« des membres présents »',
    );
    // More votes than members present cannot be.
    expect(votes(3, 2, { jury_present: 2 })).toBe('true');
  });

  it('is not monotone: by the words on a strict tie, one vote against can help', () => {
    const facts = { votes_for: 4, jury_present: 8, chair_vote: 'for' } as const;
    expect(status(vote, { ...facts, votes_against: 3 })).toBe('contradictory');
    expect(status(vote, { ...facts, votes_against: 4 })).toBe('true');
    expect(cellOf(vote).decision?.monotone?.votes_against).toEqual({ either: 'majority' });
  });

  it('is decided for any votes', () => {
    const count = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(
        count,
        count,
        (yes, no) => votes(yes, no) === (yes > no ? 'true' : yes < no ? 'false' : 'depends'),
      ),
    );
  });

  it('alone changes marks, and after its deliberation only a clerical error is put right', () => {
    expect(ask('jury/change-marks', {})).toBe('yes');
    expect(find('jury/change-marks').reasons?.[0]?.fr).toContain('erreur matérielle');
    expect(ask('contest-mark/clerical-error', {})).toBe('yes');
    expect(find('contest-mark/clerical-error').say.fr).toContain('seul le président');
    expect(find('contest-mark/clerical-error').reasons?.[0]?.fr).toMatch(/addition.*15 jours/);
    expect(ask('marks-and-results/final', {}, 'true')).toBe('no');
  });

  it('has a composition that stands in another text, but for its chair', () => {
    expect(find('jury/members').say.fr).toMatch(/III-3.*pas dans ce document.*responsable du module/);
    expect(find('jury/minutes').say.fr).toContain('Administration des Etudes');
  });
});

describe('marks at UTC', () => {
  const exam_date = '2024-06-17';
  const given = (days: number) => ({ exam_date, done_date: plus(exam_date, { days }) });
  const places = ['marks-and-results/when', 'marks-and-results/in-time', 'marks-and-results/publication'];

  it.each([...places, 'continuous-assessment/marks'])('%s: normally within three weeks', (place) => {
    expect(status(place, given(20))).toBe('true');
    expect(status(place, given(21))).toBe('true');
    expect(status(place, given(22))).toBe('false');
    expect(JSON.stringify(find(place, given(22)).reasons)).toContain('normalement');
    expect(find(place, { exam_date }, 'figure').deadline).toBe('2024-07-08');
  });

  it.each(places)('%s: the limit does not hold for a student suspected of cheating', (place) => {
    expect(status(place, { ...given(20), fraud_suspected: false })).toBe('true');
    expect(status(place, { ...given(20), fraud_suspected: true })).toBe('false');
    expect(find(place, { ...given(20), fraud_suspected: true }).say.fr).toContain('section disciplinaire');
  });

  it('have, for finals, a deadline that the text does not set', () => {
    expect(JSON.stringify(find('marks-and-results/when').reasons)).toContain('ne fixe pas');
    expect(ask('marks-and-results/when', {}, 'true')).toBe('yes');
    expect(ask('marks-and-results/in-time', {}, 'true')).toEqual(['exam_date', 'done_date']);
  });
});

describe('seeing one’s script at UTC', () => {
  it.each([
    ['consult-script/see', 'permitted', 'false'],
    ['consult-script/in-time', 'true', 'false'],
  ] as const)('%s: from the publication on, for one year', (place, open, closed) => {
    expect(status(place, acting('2024-07-04'))).toBe(closed);
    expect(status(place, acting('2024-07-05'))).toBe(open);
    expect(status(place, acting('2025-07-04'))).toBe(open);
    expect(status(place, acting('2025-07-05'))).toBe(open);
    expect(status(place, acting('2025-07-06'))).toBe(closed);
    expect(find(place, acting('2024-07-04')).say.fr).toContain('trop tôt');
    expect(find(place, { published_date }, 'figure').deadline).toBe('2025-07-05');
  });

  it('is decided on any day, and the day is asked for where only the other is known', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 800 }), (days) => {
        const found = status('consult-script/in-time', acting(plus(published_date, { days })));
        return found === (days >= 0 && days <= 365 ? 'true' : 'false');
      }),
    );
    expect(ask('consult-script/in-time', { published_date }, 'true')).toEqual(['act_date']);
    expect(ask('consult-script/in-time', { act_date: '2024-10-01' }, 'true')).toEqual(['published_date']);
  });

  it('is a right to one’s own and to the scale, not to another’s or to a model answer', () => {
    expect(ask('consult-script/see', {})).toBe('yes');
    expect(ask('consult-script/other-person', {})).toBe('conditional');
    expect(find('consult-script/other-person').say.fr).toMatch(/ne peut pas.*autre étudiant.*ne parle pas/);
    expect(ask('consult-script/model-answer', {})).toBe('conditional');
    expect(find('consult-script/model-answer').say.fr).toMatch(/barème.*corrigé.*ne dit pas/);
  });

  it('ends with the archives, save scripts in dispute', () => {
    expect(find('consult-script/retention').say.fr).toMatch(/un an.*archives.*contentieux/);
    expect(find('consult-script/retention', { published_date }, 'figure').deadline).toBe('2025-07-05');
  });
});

describe('contesting a mark at UTC', () => {
  it.each([
    ['contest-mark/contest', 'permitted', 'false'],
    ['contest-mark/in-time', 'true', 'false'],
  ] as const)('%s: within 15 days of publication', (place, open, closed) => {
    expect(status(place, acting('2024-07-19'))).toBe(open);
    expect(status(place, acting('2024-07-20'))).toBe(open);
    expect(status(place, acting('2024-07-21'))).toBe(closed);
    expect(find(place, { published_date }, 'figure').deadline).toBe('2024-07-20');
  });

  it.each([
    ['contest-mark/recourse', 'permitted', 'false'],
    ['contest-mark/recourse-in-time', 'true', 'false'],
    ['appeal/jury-in-time', 'contradictory', 'false'],
  ] as const)('%s: within two months of publication', (place, open, closed) => {
    expect(status(place, acting('2024-09-04'))).toBe(open);
    expect(status(place, acting('2024-09-05'))).toBe(open);
    expect(status(place, acting('2024-09-06'))).toBe(closed);
    expect(find(place, { published_date }, 'figure').deadline).toBe('2024-09-05');
  });

  it('is told with what stands against it: decisions without appeal, marks that no longer change', () => {
    expect(JSON.stringify(find('contest-mark/contest').reasons)).toContain('sans appel');
    expect(ask('appeal/jury-decision', {})).toBe('conditional');
    expect(find('appeal/jury-decision').say.fr).toMatch(/sans appel.*DFP/);
    expect(JSON.stringify(find('contest-mark/recourse').reasons)).toContain('et non du refus');
  });
});

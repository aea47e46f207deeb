import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../rules/facts.ts';
import { cells, silences } from '../../../rules/imt/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const silent = (place: string) => silences.some((s) => `${s.topic}/${s.proposition}` === place);
const people = fc.integer({ min: 0, max: 12 });

describe('the quorum of the jury at the Institut Mines-Télécom', () => {
  const quorum = (facts: Facts) => find('jury/quorum', facts).status;

  it('is half of the four members: exactly half is enough', () => {
    expect(quorum({ jury_present: 1 })).toBe('false');
    expect(quorum({ jury_present: 2 })).toBe('true');
    expect(quorum({ jury_present: 3 })).toBe('true');
  });

  it('is half of an odd number, too', () => {
    expect(quorum({ jury_present: 2, jury_members: 5 })).toBe('false');
    expect(quorum({ jury_present: 3, jury_members: 5 })).toBe('true');
  });

  it('is not needed on the second call', () => {
    expect(quorum({ jury_present: 1, jury_call: 'second' })).toBe('true');
    expect(quorum({ jury_call: 'second' })).toBe('true');
    expect(quorum({ jury_present: 1, jury_call: 'first' })).toBe('false');
  });

  it('is told in words where nobody says how many are there', () => {
    expect(ask('jury/quorum', {}, 'true')).toBe('conditional');
    expect(find('jury/quorum', {}, 'figure').say.fr).toContain('deux sur les quatre');
  });

  it('finds something for every number, and one more member present never undoes it', () => {
    fc.assert(
      fc.property(people, people, fc.integer({ min: 1, max: 12 }), (a, b, jury_members) => {
        const [few, many] = [Math.min(a, b), Math.max(a, b)];
        return (
          quorum({ jury_present: few, jury_members }) === 'false' ||
          quorum({ jury_present: many, jury_members }) === 'true'
        );
      }),
    );
  });

  it('failing it, the jury is convened again within two weeks', () => {
    const again = (done_date: string) =>
      find('jury/reconvene', { meeting_date: '2025-06-02', done_date }).status;
    expect(again('2025-06-15')).toBe('true');
    expect(again('2025-06-16')).toBe('true');
    expect(again('2025-06-17')).toBe('false');
    expect(find('jury/reconvene').status).toBe('depends');
    expect(find('jury/reconvene', { meeting_date: '2025-06-02' }, 'figure').deadline).toBe('2025-06-16');
  });
});

describe('a vote of the jury', () => {
  const vote = (votes_for: number, votes_against: number, more: Facts = {}) =>
    find('jury/vote', { votes_for, votes_against, ...more }).status;

  it('goes by the majority', () => {
    expect(ask('jury/vote', {}, 'true')).toBe('yes');
    expect(vote(1, 2)).toBe('false');
    expect(vote(2, 1)).toBe('true');
    expect(vote(3, 1)).toBe('true');
  });

  it('goes with the president on a tie, and hangs on that vote where it is not known', () => {
    expect(vote(2, 2, { chair_vote: 'for' })).toBe('true');
    expect(vote(2, 2, { chair_vote: 'against' })).toBe('false');
    expect(vote(2, 2)).toBe('depends');
    expect(vote(2, 1, { chair_vote: 'against' })).toBe('true');
    expect(vote(1, 2, { chair_vote: 'for' })).toBe('false');
  });

  it('can be read in two ways where members abstain and the votes in favour are no majority of all', () => {
    expect(vote(2, 1, { jury_present: 4 })).toBe('contradictory');
    expect(vote(2, 1, { jury_present: 3 })).toBe('true');
    expect(vote(3, 0, { jury_present: 4 })).toBe('true');
    expect(vote(1, 2, { jury_present: 4 })).toBe('false');
    expect(vote(1, 1, { jury_present: 4, chair_vote: 'for' })).toBe('contradictory');
  });

  it('finds something for every count', () => {
    fc.assert(
      fc.property(people, people, people, (yes, no, jury_present) =>
        ['true', 'false', 'depends', 'contradictory'].includes(vote(yes, no, { jury_present })),
      ),
    );
  });
});

describe('proxies', () => {
  it('go to another member, one at most for each', () => {
    const held = (proxies_held: number) => find('jury/proxy', { proxies_held }).status;
    expect(held(0)).toBe('permitted');
    expect(held(1)).toBe('permitted');
    expect(held(2)).toBe('forbidden');
    expect(find('jury/proxy', { proxy_holder: 'other', proxies_held: 1 }).status).toBe('forbidden');
    expect(find('jury/proxy', { proxy_holder: 'member' }).status).toBe('permitted');
    expect(ask('jury/proxy', {})).toBe('yes');
  });

  it('finds something for every number, and one more never helps', () => {
    fc.assert(
      fc.property(people, (proxies_held) => {
        const now = find('jury/proxy', { proxies_held }).status;
        const more = find('jury/proxy', { proxies_held: proxies_held + 1 }).status;
        return now === 'permitted' || more === 'forbidden';
      }),
    );
  });
});

describe('who is in the room when the jury meets', () => {
  it('is four members', () => {
    expect(find('jury/members').cites).toHaveLength(4);
    expect(cellOf('jury/members').statement.fr).toContain('quatre membres');
  });

  it('is guests as well, whom the text both admits and keeps out of deliberations', () => {
    expect(find('jury/guests').status).toBe('contradictory');
    expect(ask('jury/deliberations', {})).toBe('no');
  });

  it('is not those who may read the minutes: members only', () => {
    expect(ask('jury/minutes', {}, 'must')).toBe('yes');
    expect(ask('jury/minutes-access', {})).toBe('no');
    expect(find('jury/minutes-access').reasons?.[0]?.fr).toContain('notification individuelle');
  });

  it('says nothing of points that the jury might add', () => {
    expect(silent('jury/change-marks')).toBe(true);
  });
});

describe('an appeal at the Institut Mines-Télécom', () => {
  const made = (act_date: string, notified_date = '2025-03-31') =>
    find('appeal/jury-in-time', { notified_date, act_date });

  it('is in time for two months, the last day included', () => {
    expect(made('2025-05-30').status).toBe('true');
    expect(made('2025-05-31').status).toBe('true');
    expect(made('2025-06-01').status).toBe('false');
  });

  it('ends with the month where there is no such day', () => {
    expect(made('2025-02-28', '2024-12-31').deadline).toBe('2025-02-28');
    expect(made('2025-03-01', '2024-12-31').status).toBe('false');
  });

  it('asks for the dates, and does not settle whether posting or receipt counts', () => {
    expect(ask('appeal/jury-in-time', {}, 'true')).toEqual(['notified_date', 'act_date']);
    expect(
      made('2025-05-31')
        .reasons?.map(({ fr }) => fr)
        .join(' '),
    ).toContain('réception');
  });

  it('is a right without dates, and lost too late', () => {
    expect(ask('appeal/jury-decision', {})).toBe('yes');
    expect(find('appeal/jury-decision').reasons?.[0]?.fr).toContain('ne la définit pas autrement');
    expect(
      find('appeal/jury-decision', { notified_date: '2025-03-31', act_date: '2025-05-31' })
        .reasons?.map(({ fr }) => fr)
        .join(' '),
    ).toContain('réception');
    expect(ask('appeal/jury-decision', { notified_date: '2025-03-31', act_date: '2025-06-01' })).toBe('no');
  });

  it('goes by post to the management, which judges it admissible before the jury sees it', () => {
    expect(cellOf('appeal/jury-form').steps?.map(({ actor }) => actor)).toEqual([
      'student',
      'staff',
      'staff',
    ]);
    expect(cellOf('appeal/jury-form').steps?.[0]?.text.fr).toContain('courrier postal');
  });

  it('is not said to be open, nor closed, against a penalty for cheating within the two months, and is closed after them', () => {
    expect(find('appeal/sanction').status).toBe('contradictory');
    const notified_date = '2026-03-02';
    const within = { notified_date, act_date: '2026-05-02', penalty: true };
    expect(find('appeal/sanction-in-time', within).status).toBe('contradictory');
    expect(find('appeal/sanction-in-time', { ...within, penalty: undefined }).status).toBe('true');
    expect(find('appeal/sanction-in-time', { ...within, act_date: '2026-05-03' }).status).toBe('false');
  });
});

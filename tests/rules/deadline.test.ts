import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../rules/cell.ts';
import { plus, type IsoDate, type Period } from '../../rules/dates.ts';
import { byWhen, dateOf, inTime, within, type TimeLimit } from '../../rules/deadline.ts';
import { evaluate } from '../../rules/evaluate.ts';
import type { Facts } from '../../rules/facts.ts';
import type { Form } from '../../rules/verdict.ts';

const appeal: TimeLimit = {
  from: 'notified_date',
  act: 'act_date',
  period: { months: 2 },
  side: 'after',
  bound: 'latest',
  duty: { fr: "L'appel doit être formé", en: 'The appeal must be lodged' },
  counted: {
    fr: 'deux mois à compter de la notification de la décision',
    en: 'two months from the notification of the decision',
  },
};
const paper: TimeLimit = {
  from: 'exam_date',
  act: 'done_date',
  period: { weeks: 1 },
  side: 'before',
  bound: 'latest',
  duty: { fr: 'Le sujet doit être remis', en: 'The paper must be handed in' },
  counted: { fr: "une semaine au moins avant l'examen", en: 'at least one week before the exam' },
};
const resit: TimeLimit = {
  from: 'published_date',
  act: 'exam_date',
  period: { days: 15 },
  side: 'after',
  bound: 'earliest',
  duty: { fr: 'La seconde session a lieu', en: 'The second session takes place' },
  counted: {
    fr: '15 jours après la publication des résultats',
    en: '15 days after publication of the results',
  },
};
const NOTIFIED = '2024-03-06';
const open: Outcome = {
  status: 'permitted',
  say: { fr: 'Un appel est possible dans les deux mois.', en: 'An appeal is possible within two months.' },
  reasons: [{ fr: 'Il est écrit.', en: 'It is in writing.' }],
  cites: ['appeal'],
  next: { fr: 'Écrivez.', en: 'Write.' },
};
const statement = { fr: 'La règle.', en: 'The rule.' };
const asked = (decision: ReturnType<typeof inTime>, facts: Facts, form: Form = 'true') =>
  evaluate(decision, facts, { form, role: null }, statement);

const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const count = fc.integer({ min: 1, max: 60 });
const period: fc.Arbitrary<Period> = fc.oneof(
  count.map((days) => ({ days })),
  count.map((weeks) => ({ weeks })),
  count.map((months) => ({ months })),
  fc.integer({ min: 1, max: 10 }).map((years) => ({ years })),
);
const limits: fc.Arbitrary<TimeLimit> = fc.record({
  from: fc.constant('notified_date' as const),
  act: fc.constant('act_date' as const),
  period,
  side: fc.constantFrom('after' as const, 'before' as const),
  bound: fc.constantFrom('latest' as const, 'earliest' as const),
  duty: fc.constant(appeal.duty),
  counted: fc.constant(appeal.counted),
});
const found = (limit: TimeLimit, notified_date: IsoDate, act_date: IsoDate) =>
  inTime(limit).decide({ notified_date, act_date });

describe('a time limit that runs forward', () => {
  it.each([
    ['2024-05-05', 'true'],
    ['2024-05-06', 'true'],
    ['2024-05-07', 'false'],
  ])('of two months from 6 March is kept until 6 May: acting on %s is %s', (act_date, status) => {
    expect(inTime(appeal).decide({ notified_date: NOTIFIED, act_date }).status).toBe(status);
  });

  it.each([
    [{ months: 1 }, '2025-01-31', '2025-02-28'],
    [{ months: 1 }, '2024-01-31', '2024-02-29'],
    [{ months: 1 }, '2024-02-29', '2024-03-29'],
    [{ years: 1 }, '2024-02-29', '2025-02-28'],
    [{ years: 1 }, '2024-03-01', '2025-03-01'],
    [{ weeks: 3 }, '2024-02-20', '2024-03-12'],
    [{ days: 15 }, '2024-12-20', '2025-01-04'],
  ])('of %o from %s ends on %s, and not a day later', (lasting, notified_date, last) => {
    const limit = { ...appeal, period: lasting };
    expect(dateOf(limit, { notified_date })).toBe(last);
    expect(found(limit, notified_date, last).status).toBe('true');
    expect(found(limit, notified_date, plus(last, { days: 1 })).status).toBe('false');
  });
});

describe('a time limit that runs back', () => {
  it.each([
    ['2025-06-01', 'true'],
    ['2025-06-02', 'true'],
    ['2025-06-03', 'false'],
  ])('of a week before the exam of 9 June is kept until 2 June: %s is %s', (done_date, status) => {
    expect(inTime(paper).decide({ exam_date: '2025-06-09', done_date }).status).toBe(status);
  });

  it('of a month ends on the last day of the month before, where that has no such date', () => {
    const month = { ...paper, period: { months: 1 } };
    expect(dateOf(month, { exam_date: '2025-03-31' })).toBe('2025-02-28');
    expect(dateOf(month, { exam_date: '2024-03-30' })).toBe('2024-02-29');
    expect(dateOf(month, { exam_date: '2025-01-15' })).toBe('2024-12-15');
  });
});

describe('a date before which nothing may be', () => {
  it.each([
    ['2025-03-15', 'false', 'trop tôt', 'too early'],
    ['2025-03-16', 'true', 'le délai est respecté', 'the interval is kept'],
    ['2025-03-17', 'true', 'le délai est respecté', 'the interval is kept'],
  ])('is itself admitted: %s is %s', (exam_date, status, french, english) => {
    const outcome = inTime(resit).decide({ published_date: '2025-03-01', exam_date });
    expect(outcome.status).toBe(status);
    expect(outcome.say.fr).toContain('au plus tôt le 16 mars 2025');
    expect(outcome.say.fr).toContain(french);
    expect(outcome.say.en).toContain(english);
  });

  it('is no date by which to act', () => {
    const facts = { published_date: '2025-03-01', exam_date: '2025-03-16' };
    expect(inTime(resit).decide(facts)).not.toHaveProperty('deadline');
    expect(byWhen(resit).decide(facts)).not.toHaveProperty('deadline');
  });
});

describe('what is said of a time limit', () => {
  it('has both dates, how the limit is counted, and what comes of it, in both languages', () => {
    const late = found(appeal, NOTIFIED, '2024-05-07');
    expect(late.say).toEqual({
      fr: "L'appel doit être formé au plus tard le 6 mai 2024 (deux mois à compter de la notification de la décision, le 6 mars 2024) : le 7 mai 2024, c'est hors délai.",
      en: 'The appeal must be lodged on 6 May 2024 at the latest (two months from the notification of the decision, on 6 March 2024): on 7 May 2024, it is too late.',
    });
    expect(late.deadline).toBe('2024-05-06');
    expect(late.trace).toEqual([
      { holds: false, text: { fr: '7 mai 2024 ≤ 6 mai 2024', en: '7 May 2024 ≤ 6 May 2024' } },
    ]);
    expect(found(appeal, NOTIFIED, '2024-05-06').say.fr).toMatch(/: le 6 mai 2024, c'est dans le délai\.$/);
  });

  it('tells how days, months and years were counted, as the text does where it does', () => {
    const reason = (limit: TimeLimit) =>
      byWhen(limit).decide({ notified_date: NOTIFIED }).reasons?.at(-1)?.en;
    expect(reason({ ...appeal, period: { days: 8 } })).toMatch(/^Days are counted as calendar days/);
    expect(reason({ ...appeal, period: { weeks: 8 } })).toMatch(/^Days are counted as calendar days/);
    expect(reason(appeal)).toMatch(/^Months are counted from date to date/);
    expect(reason({ ...appeal, period: { years: 1 } })).toMatch(/^Years are counted from date to date/);
    expect(reason({ ...appeal, countedHow: { fr: 'Ainsi.', en: 'Like this.' } })).toBe('Like this.');
  });

  it('takes statuses, citations and reasons from the cell', () => {
    const decision = inTime(appeal, {
      inTime: { status: 'permitted', cites: ['appeal'] },
      late: { status: 'forbidden', cites: ['final'], reasons: [{ fr: 'Définitif.', en: 'Final.' }] },
    });
    expect(decision.decide({ notified_date: NOTIFIED, act_date: '2024-05-06' })).toMatchObject({
      status: 'permitted',
      cites: ['appeal'],
    });
    const late = decision.decide({ notified_date: NOTIFIED, act_date: '2024-05-07' });
    expect(late).toMatchObject({ status: 'forbidden', cites: ['final'] });
    expect(late.reasons?.[0]?.en).toBe('Final.');
  });
});

describe('until when', () => {
  it('is answered with the date alone, whatever else is known', () => {
    const figure = byWhen(appeal, { cites: ['appeal'] });
    expect(figure.asks).toEqual(['notified_date']);
    expect(figure.decide({ notified_date: NOTIFIED, act_date: '2024-05-07' })).toMatchObject({
      status: 'true',
      say: {
        fr: "L'appel doit être formé au plus tard le 6 mai 2024 (deux mois à compter de la notification de la décision, le 6 mars 2024).",
      },
      deadline: '2024-05-06',
      cites: ['appeal'],
    });
  });
});

describe('a right that a time limit bounds', () => {
  const right = within(appeal, open);

  it('stands as it is without dates, and asks for none', () => {
    expect(right.asks).toEqual([]);
    expect(right.decide({})).toEqual(open);
    expect(right.decide({ act_date: '2024-05-07' })).toEqual(open);
    expect(asked(right, {}, 'may')).toMatchObject({ kind: 'decided', verdict: 'yes' });
  });

  it('is told with its date, once it is known what that is counted from', () => {
    const outcome = right.decide({ notified_date: NOTIFIED });
    expect(outcome).toMatchObject({ status: 'permitted', say: open.say, deadline: '2024-05-06' });
    expect(outcome.reasons?.map(({ en }) => en)).toEqual([
      'It is in writing.',
      'The appeal must be lodged on 6 May 2024 at the latest (two months from the notification of the decision, on 6 March 2024).',
      'Months are counted from date to date: the text says nothing else.',
    ]);
  });

  it('holds in time with all that the text says of it', () => {
    const outcome = right.decide({ notified_date: NOTIFIED, act_date: '2024-05-06' });
    expect(outcome).toMatchObject({ status: 'permitted', cites: ['appeal'], next: open.next });
    expect(outcome.say.en).toContain('it is in time');
    expect(outcome.reasons?.slice(0, 2)).toEqual([open.say, ...(open.reasons ?? [])]);
  });

  it('is gone a day later, and with it what to do next', () => {
    const outcome = right.decide({ notified_date: NOTIFIED, act_date: '2024-05-07' });
    expect(outcome).toMatchObject({ status: 'forbidden', cites: ['appeal'], deadline: '2024-05-06' });
    expect(outcome).not.toHaveProperty('next');
    expect(outcome.say.en).toContain('it is too late');
  });

  it('leaves a duty unfulfilled when late, unless the cell says otherwise', () => {
    const facts = { notified_date: NOTIFIED, act_date: '2024-05-07' };
    expect(within(appeal, { ...open, status: 'required' }).decide(facts).status).toBe('false');
    expect(within(appeal, open, { late: { status: 'unsaid' } }).decide(facts).status).toBe('unsaid');
  });
});

describe('a date that is not known', () => {
  it('is asked for first where the limit is counted from it', () => {
    expect(asked(inTime(appeal), {})).toMatchObject({
      kind: 'missing',
      missing: ['notified_date', 'act_date'],
      ranges: [],
    });
    expect(asked(inTime(appeal), { act_date: '2024-05-07' })).toMatchObject({ missing: ['notified_date'] });
  });

  it('is asked for where it has to keep the limit, be it an act or an exam', () => {
    expect(asked(inTime(appeal), { notified_date: NOTIFIED })).toMatchObject({ missing: ['act_date'] });
    expect(asked(inTime(paper), { exam_date: '2025-06-09' })).toMatchObject({ missing: ['done_date'] });
    expect(asked(inTime(resit), { published_date: '2025-03-01' })).toMatchObject({ missing: ['exam_date'] });
  });

  it('is not asked for where in time and late come to the same verdict, and then no date is told', () => {
    const same = inTime(appeal, {
      late: { status: 'true', reasons: [{ fr: 'Tout de même.', en: 'Still.' }] },
    });
    const evaluation = asked(same, { notified_date: NOTIFIED });
    expect(evaluation).toMatchObject({ kind: 'decided', verdict: 'yes', outcome: { say: statement } });
    expect(JSON.stringify(evaluation)).not.toContain('2024-05');
  });

  it('never lets a deadline be told that rests on a date nobody gave', () => {
    const fixed = {
      asks: ['notified_date'],
      decide: (facts: Facts): Outcome => {
        const deadline = dateOf(appeal, facts);
        return { status: 'true', say: statement, ...(deadline === undefined ? {} : { deadline }) };
      },
    } as const;
    const evaluation = asked(fixed, {});
    expect(evaluation.kind === 'decided' && evaluation.outcome.deadline).toBeUndefined();
  });
});

describe('any time limit', () => {
  it('asks for a missing date, whichever of the two is known', () => {
    fc.assert(
      fc.property(limits, date, (limit, known) => {
        expect(asked(inTime(limit), { notified_date: known })).toMatchObject({ missing: ['act_date'] });
        expect(asked(inTime(limit), { act_date: known })).toMatchObject({ missing: ['notified_date'] });
      }),
    );
  });

  it('is either kept or not, for any two dates, and says which', () => {
    fc.assert(
      fc.property(limits, date, date, (limit, notified, act) => {
        const { status, say, trace } = found(limit, notified, act);
        expect(['true', 'false']).toContain(status);
        const kept = /c'est dans le délai|le délai est respecté/.test(say.fr);
        const missed = /c'est hors délai|c'est trop tôt/.test(say.fr);
        expect([kept, missed]).toEqual([status === 'true', status === 'false']);
        expect(trace?.[0]?.holds).toBe(kept);
      }),
    );
  });

  it('is never missed by acting earlier, where it is a last day, nor by acting later, where it is a first', () => {
    fc.assert(
      fc.property(limits, date, date, date, (limit, notified, a, b) => {
        const [first, last] = a <= b ? [a, b] : [b, a];
        const [worse, better] = limit.bound === 'latest' ? [last, first] : [first, last];
        if (found(limit, notified, worse).status === 'true')
          expect(found(limit, notified, better).status).toBe('true');
      }),
    );
  });

  it('moves with its dates as it says it does', () => {
    const rank = { permitted: 2, true: 2, depends: 1, forbidden: 0, false: 0 } as const;
    const status = fc.constantFrom(...(['permitted', 'true', 'depends', 'forbidden', 'false'] as const));
    fc.assert(
      fc.property(limits, status, status, date, date, date, (limit, kept, missed, fixed, a, b) => {
        const decision = inTime(limit, { inTime: { status: kept }, late: { status: missed } });
        const at = (facts: Facts) => rank[decision.decide(facts).status as keyof typeof rank];
        const [first, last] = a <= b ? [a, b] : [b, a];
        if (rank[kept] === rank[missed]) expect(decision.monotone).toEqual({});
        for (const [moved, other] of [
          ['act_date', 'notified_date'],
          ['notified_date', 'act_date'],
        ] as const) {
          const gain = at({ [other]: fixed, [moved]: last }) - at({ [other]: fixed, [moved]: first });
          const declared = decision.monotone?.[moved];
          if (declared !== 'hurts') expect(gain).toBeGreaterThanOrEqual(0);
          if (declared !== 'helps') expect(gain).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('counted in days does not change when both dates move by as many days', () => {
    const inDays = fc
      .record({ limit: limits, days: count })
      .map(({ limit, days }) => ({ ...limit, period: { days } }));
    fc.assert(
      fc.property(inDays, date, date, fc.integer({ min: 0, max: 5000 }), (limit, notified, act, days) => {
        const moved = found(limit, plus(notified, { days }), plus(act, { days }));
        expect(moved.status).toBe(found(limit, notified, act).status);
      }),
    );
  });
});

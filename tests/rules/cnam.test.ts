import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules/facts.ts';
import { cells } from '../../rules/cnam/index.ts';
import type { Status } from '../../rules/status.ts';
import { askCells } from './ask-cells.ts';

const { cellOf, find, evaluated } = askCells(cells);
const enter = (duration_min: number, delay_min: number, more: Facts = {}) =>
  find('late-entry/enter', { duration_min, delay_min, ...more });
const leave = (duration_min: number, elapsed_min: number, more: Facts = {}) =>
  find('leave-for-good/leave', { duration_min, elapsed_min, ...more });
const goOut = (duration_min: number, elapsed_min: number, more: Facts = {}) =>
  find('leave-for-a-moment/go-out', { duration_min, elapsed_min, ...more });
const minutes = fc.integer({ min: 0, max: 480 });
const durations = fc.integer({ min: 10, max: 480 });
const rank: Record<Status, number> = {
  permitted: 2,
  depends: 1,
  forbidden: 0,
  required: 2,
  'not-required': 2,
  discretion: 1,
  true: 2,
  false: 0,
  contradictory: 1,
  unsaid: 1,
};

describe('arriving late at the Cnam', () => {
  it.each([
    [60, 20],
    [90, 30],
    [100, 33],
    [120, 40],
    [150, 50],
    [180, 60],
    [240, 60],
    [360, 60],
  ])(
    'is possible in an exam of %i min up to %i min, and no later without a transport proof',
    (duration, limit) => {
      expect(enter(duration, limit - 1).status).toBe('permitted');
      expect(enter(duration, limit).status).toBe('permitted');
      expect(enter(duration, limit + 1).status).toBe(limit === 60 ? 'depends' : 'forbidden');
      expect(enter(duration, limit + 1, { transport_proof: false }).status).toBe('forbidden');
    },
  );

  it('tells the limit in the figures of the case', () => {
    expect(enter(150, 55).say.fr).toContain('50 min');
    expect(enter(180, 50).say.en).toContain('60 min');
    expect(enter(180, 50).trace?.map(({ text }) => text.en)).toContain('50 ≤ 60');
  });

  it('is not saved by a transport proof between a third of the exam and one hour', () => {
    expect(enter(120, 50, { transport_proof: true, someone_left: false }).status).toBe('forbidden');
  });

  it('takes, beyond one hour, a transport proof and nobody out', () => {
    expect(enter(240, 61).status).toBe('depends');
    expect(enter(240, 61, { transport_proof: true }).status).toBe('depends');
    expect(enter(240, 61, { someone_left: false }).status).toBe('depends');
    expect(enter(240, 61, { transport_proof: true, someone_left: false }).status).toBe('permitted');
    expect(enter(240, 61, { transport_proof: true, someone_left: true }).status).toBe('forbidden');
    expect(enter(240, 61, { transport_proof: false, someone_left: false }).status).toBe('forbidden');
  });

  it('asks for the duration only where it can change the answer', () => {
    expect(evaluated('late-entry/enter', { delay_min: 40 })).toMatchObject({
      kind: 'missing',
      missing: ['duration_min'],
    });
    expect(evaluated('late-entry/enter', { delay_min: 61 })).toMatchObject({
      kind: 'decided',
      verdict: 'conditional',
    });
    expect(evaluated('late-entry/enter', { duration_min: 180 })).toMatchObject({
      kind: 'missing',
      missing: ['delay_min'],
    });
  });

  it('says from which duration on a delay is admitted', () => {
    const found = evaluated('late-entry/enter', { delay_min: 40 });
    expect(found.kind === 'missing' && found.ranges).toEqual([
      { from: 1, to: 119, verdict: 'no' },
      { from: 120, to: 480, verdict: 'yes' },
    ]);
  });

  it('always finds one status, and is never helped by being later or by a shorter exam', () => {
    const without = { transport_proof: false };
    fc.assert(
      fc.property(durations, minutes, minutes, (duration, a, b) => {
        const at = (delay: number) => rank[enter(duration, delay, without).status];
        return at(Math.min(a, b)) >= at(Math.max(a, b));
      }),
    );
    fc.assert(
      fc.property(durations, durations, minutes, (a, b, delay) => {
        const at = (duration: number) => rank[enter(duration, delay, without).status];
        return at(Math.max(a, b)) >= at(Math.min(a, b));
      }),
    );
  });

  it('gives no time back, and asks for a proof beyond the hour only', () => {
    expect(find('late-entry/extra-time', {}).status).toBe('forbidden');
    expect(find('late-entry/proof', { delay_min: 60 }).status).toBe('not-required');
    expect(find('late-entry/proof', { delay_min: 61 }).status).toBe('required');
  });
});

describe('leaving for good at the Cnam', () => {
  it.each([
    [90, 60],
    [180, 60],
    [210, 70],
    [240, 80],
    [300, 100],
  ])('is possible in an exam of %i min from %i min on', (duration, earliest) => {
    expect(leave(duration, earliest - 1).status).toBe('forbidden');
    expect(leave(duration, earliest).status).toBe('permitted');
    expect(leave(duration, earliest + 1).status).toBe('permitted');
  });

  it('cannot be taken back, unless one left in an emergency, of which the text does not say', () => {
    expect(find('leave-for-good/return', {}).status).toBe('forbidden');
    expect(find('leave-for-good/return', { emergency: true }).status).toBe('unsaid');
  });

  it('waits for the third only when the exam lasts more than three hours', () => {
    expect(leave(180, 60).status).toBe('permitted');
    expect(leave(181, 60).status).toBe('forbidden');
    expect(leave(181, 60.5).status).toBe('permitted');
  });

  it('is open at any time in an emergency, and hangs on that for somebody who is ill', () => {
    expect(leave(180, 20, { emergency: true }).status).toBe('permitted');
    expect(leave(180, 20, { cause: 'illness' }).status).toBe('depends');
    expect(leave(180, 20, { cause: 'illness', emergency: false }).status).toBe('forbidden');
  });

  it('needs no duration in the first hour', () => {
    expect(evaluated('leave-for-good/leave', { elapsed_min: 59 })).toMatchObject({
      kind: 'decided',
      verdict: 'no',
    });
    expect(evaluated('leave-for-good/leave', { elapsed_min: 60 })).toMatchObject({
      missing: ['duration_min'],
    });
  });

  it('is never hurt by having waited longer', () => {
    fc.assert(
      fc.property(durations, minutes, minutes, (duration, a, b) => {
        const at = (elapsed: number) => rank[leave(duration, elapsed).status];
        return at(Math.max(a, b)) >= at(Math.min(a, b));
      }),
    );
  });
});

describe('going out for a moment at the Cnam', () => {
  it.each([
    [60, 60],
    [120, 60],
    [180, 60],
    [210, 70],
    [240, 80],
    [300, 100],
  ])('may be authorised in an exam of %i min from %i min on', (duration, earliest) => {
    expect(goOut(duration, earliest - 1).status).toBe('forbidden');
    expect(goOut(duration, earliest).status).toBe('permitted');
    expect(goOut(duration, earliest + 1).status).toBe('permitted');
  });

  it('is final with one proctor, whatever the time', () => {
    expect(goOut(120, 70, { proctors: 1 }).status).toBe('forbidden');
    expect(goOut(120, 70, { proctors: 1 }).say.en).toContain('final');
    expect(goOut(120, 70, { proctors: 2 }).status).toBe('permitted');
  });

  it('is for one candidate at a time', () => {
    expect(goOut(120, 70, { others_out: 1 }).status).toBe('forbidden');
    expect(goOut(120, 70, { others_out: 0 }).status).toBe('permitted');
    expect(goOut(120, 70, { going_together: 2 }).status).toBe('forbidden');
  });

  it('takes an escort, by the text', () => {
    expect(find('leave-for-a-moment/escort', {}).status).toBe('required');
    expect(find('leave-for-a-moment/together', {}).status).toBe('forbidden');
  });
});

describe('devices at the Cnam', () => {
  const keep = (facts: Facts) => find('devices/keep', facts).status;

  it('stay off in a closed bag, and nowhere else', () => {
    expect(keep({ device: 'phone', device_state: 'off', device_place: 'bag' })).toBe('permitted');
    expect(keep({ device: 'phone', device_state: 'off', device_place: 'pocket' })).toBe('forbidden');
    expect(keep({ device: 'phone', device_state: 'airplane', device_place: 'bag' })).toBe('forbidden');
    expect(keep({ device: 'smartwatch' })).toBe('forbidden');
  });

  it('hang on being off where they are in the bag, and are not spoken of where they are left elsewhere', () => {
    expect(keep({ device: 'phone', device_place: 'bag' })).toBe('depends');
    expect(keep({ device: 'phone', device_place: 'deposited' })).toBe('unsaid');
  });

  it('are seized where they served to cheat, and not by the text where they were only kept', () => {
    const seize = (facts: Facts) => find('devices/confiscate', facts).status;
    expect([seize({}), seize({ device_use: 'documents' }), seize({ device_use: 'none' })]).toEqual([
      'depends',
      'required',
      'unsaid',
    ]);
  });

  it('go into the bag like course material, while the text does not speak of other belongings', () => {
    const away = (facts: Facts) => find('default-materials/belongings', facts).status;
    expect([away({ item: 'notes' }), away({ device: 'phone' })]).toEqual(['required', 'required']);
    expect([away({ item: 'pens' }), away({})]).toEqual(['depends', 'depends']);
    expect(cellOf('default-materials/belongings').statement.en).toContain('nothing of coats');
  });

  it('never serve as a calculator, and an ordinary watch is not spoken of', () => {
    expect(keep({ device: 'phone', device_use: 'calculator', device_state: 'airplane' })).toBe('forbidden');
    expect(keep({ device: 'watch' })).toBe('unsaid');
  });
});

describe('identity at the Cnam', () => {
  const sit = (id_document: Facts['id_document']) => find('identity/sit', { id_document }).status;

  it('is proved by a valid identity document, which the student card does not replace', () => {
    expect(sit('identity_card')).toBe('permitted');
    expect(sit('passport')).toBe('permitted');
    expect(sit('student_card')).toBe('forbidden');
    expect(sit('expired')).toBe('forbidden');
    expect(sit('none')).toBe('forbidden');
  });

  it('is not settled for documents of which the text does not speak', () => {
    for (const document of ['on_phone', 'loss_report', 'driving_licence', 'photocopy'] as const)
      expect(sit(document)).toBe('unsaid');
  });
});

describe('a fraud at the Cnam', () => {
  it('is stopped in five steps, in the order of the text, without expelling anybody', () => {
    const { steps = [], cautions = [] } = cellOf('fraud-in-the-room/steps');
    expect(steps.map(({ clause }) => clause)).toEqual(['stop', 'noMention', 'seize', 'report', 'refer']);
    expect(cautions[0]?.en).toContain('nothing of the other proctors');
    expect(find('fraud-in-the-room/expel', {}).status).toBe('forbidden');
    expect(find('fraud-in-the-room/continue', {}).status).toBe('required');
  });
});

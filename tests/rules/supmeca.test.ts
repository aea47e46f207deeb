import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules/facts.ts';
import { cells } from '../../rules/supmeca/index.ts';
import type { Status } from '../../rules/status.ts';
import { askCells } from './ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);
const status = (place: string, facts: Facts = {}) => find(place, facts).status;
const minutes = fc.double({ min: 0, max: 600, noNaN: true });

describe('arriving late at ISAE-Supméca', () => {
  const enter = (delay_min: number, cause?: Facts['cause']) =>
    find('late-entry/enter', { delay_min, ...(cause ? { cause } : {}) });

  it('is left to the proctor in charge of the room up to one hour, the hour included', () => {
    for (const delay of [1, 22.5, 59, 60]) {
      expect(enter(delay, 'transport').status).toBe('discretion');
      expect(enter(delay, 'transport').holder?.roles).toEqual(['proctor']);
    }
    expect(enter(22.5, 'strike').say.fr).toContain('22,5 min');
  });

  it('is forbidden beyond one hour, whatever the cause', () => {
    for (const cause of [undefined, 'transport', 'accident', 'overslept'] as const) {
      expect(enter(60.5, cause).status).toBe('forbidden');
      expect(enter(61, cause).status).toBe('forbidden');
    }
    expect(ask('late-entry/enter', { delay_min: 61 }, 'may', 'proctor')).toBe('no');
  });

  it('tells the condition when nobody gives the cause', () => {
    expect(enter(10).status).toBe('depends');
    expect(enter(10, 'transport').status).toBe('discretion');
    expect(enter(10).say.fr).toContain('à condition que le retard soit lié à un événement indépendant');
    expect(enter(10, 'transport').say.fr).not.toContain('à condition');
    for (const cause of ['work', 'other'] as const) expect(enter(10, cause).say.fr).toContain('à condition');
  });

  it('does not let the holder just say yes while the cause is open', () => {
    expect(ask('late-entry/enter', { delay_min: 25 }, 'may', 'proctor')).toBe('conditional');
  });

  it('is not open to someone who overslept or forgot', () => {
    expect(enter(5, 'overslept').status).toBe('forbidden');
    expect(enter(60, 'forgot').status).toBe('forbidden');
  });

  it('is no lateness at the start itself', () => {
    expect(enter(0).status).toBe('permitted');
    expect(enter(0, 'overslept').status).toBe('permitted');
  });

  it('answers the holder yes, and anybody else conditionally', () => {
    const facts: Facts = { delay_min: 40, cause: 'accident' };
    expect(ask('late-entry/enter', facts, 'may', 'proctor')).toBe('yes');
    expect(ask('late-entry/enter', facts, 'false', 'proctor')).toBe('yes');
    expect(ask('late-entry/enter', facts, 'must', 'proctor')).toBe('no');
    expect(ask('late-entry/enter', facts, 'may', 'student')).toBe('conditional');
    expect(ask('late-entry/enter', facts, 'true', 'student')).toBe('conditional');
  });

  it('asks how late, and nothing else', () => {
    expect(ask('late-entry/enter', {})).toEqual(['delay_min']);
    expect(ask('late-entry/enter', { duration_min: 60, delay_min: 60 })).toBe('conditional');
  });

  it('may be avoided by a start put back, which is for the teacher in charge to decide', () => {
    expect(ask('late-entry/delay-start', {}, 'may', 'staff')).toBe('yes');
    expect(ask('late-entry/delay-start', {}, 'may', 'proctor')).toBe('conditional');
    expect(find('late-entry/delay-start').reasons?.[0]?.fr).toContain('directeur des formations');
  });

  it('gives no time back', () => {
    expect(ask('late-entry/extra-time', {})).toBe('no');
  });

  it('never helps by being later, for any cause', () => {
    const rank: Partial<Record<Status, number>> = { permitted: 2, discretion: 1, depends: 1, forbidden: 0 };
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.constantFrom(undefined, 'transport', 'overslept', 'other'),
        (a, b, cause) => {
          const at = (delay: number) => rank[enter(delay, cause).status] ?? NaN;
          return at(Math.min(a, b)) >= at(Math.max(a, b));
        },
      ),
    );
  });
});

describe('leaving for good at ISAE-Supméca', () => {
  const leave = (elapsed_min: number, more: Facts = {}) =>
    find('leave-for-good/leave', { elapsed_min, ...more });

  it('is forbidden before one hour, and told in two readings from one hour on', () => {
    expect(leave(0).status).toBe('forbidden');
    expect(leave(59).status).toBe('forbidden');
    expect(leave(59.5).status).toBe('forbidden');
    expect(leave(60).status).toBe('contradictory');
    expect(leave(61).status).toBe('contradictory');
    const readings = leave(75).reasons?.[0]?.fr ?? '';
    expect(readings).toContain('Première lecture');
    expect(readings).toContain('Seconde lecture');
  });

  it('is neither granted nor refused after the first hour, whoever asks', () => {
    for (const role of ['student', 'proctor'] as const)
      for (const form of ['may', 'forbidden', 'true', 'false'] as const)
        expect(ask('leave-for-good/leave', { elapsed_min: 90, duration_min: 180 }, form, role)).toBe(
          'conditional',
        );
  });

  it('is open in case of absolute necessity, at any time', () => {
    expect(leave(10, { emergency: true }).status).toBe('permitted');
    expect(leave(100, { emergency: true }).status).toBe('permitted');
    expect(leave(10, { emergency: false }).status).toBe('forbidden');
    expect(leave(10).reasons?.[0]?.fr).toContain('nécessité absolue');
  });

  it('never gets worse by waiting', () => {
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        return leave(sooner).status === 'forbidden' || leave(later).status === 'contradictory';
      }),
    );
  });

  it('asks how long ago the exam started, and never how long it lasts', () => {
    expect(ask('leave-for-good/leave', { duration_min: 180 })).toEqual(['elapsed_min']);
    expect(ask('leave-for-good/leave', { elapsed_min: 59 })).toBe('no');
  });

  it('takes a script handed in, even blank, and a signature', () => {
    expect(ask('leave-for-good/formalities', {}, 'must')).toBe('yes');
    expect(cellOf('leave-for-good/formalities').steps).toHaveLength(2);
  });
});

describe('going out for a moment at ISAE-Supméca', () => {
  const out = (duration_min: number, elapsed_min: number, more: Facts = {}) =>
    find('leave-for-a-moment/go-out', { duration_min, elapsed_min, ...more });

  it('is open between the first hour and the last one', () => {
    expect(out(180, 59).status).toBe('forbidden');
    expect(out(180, 60).status).toBe('permitted');
    expect(out(180, 61).status).toBe('permitted');
    expect(out(180, 119).status).toBe('permitted');
    expect(out(180, 120).status).toBe('forbidden');
    expect(out(180, 121).status).toBe('forbidden');
    expect(out(180, 90).say.fr).toContain('entre 60 min et 120 min');
    expect(out(150.5, 90).status).toBe('permitted');
    expect(out(150.5, 90.5).status).toBe('forbidden');
    expect(out(150.5, 70).say.en).toContain('90.5 min');
  });

  it('finds no time for it in an exam of up to two hours', () => {
    for (const length of [45, 60, 61, 90, 119, 120])
      for (const elapsed of [0, 30, 59, 60, 61, 100]) expect(out(length, elapsed).status).toBe('forbidden');
    expect(out(120, 60).say.fr).toContain('aucun moment');
    expect(out(90, 60).reasons?.[1]?.fr).toContain('« sont autorisées »');
    expect(out(60, 30).say.fr).toContain('si la durée dépasse une heure');
    expect(out(121, 60).status).toBe('permitted');
    expect(out(121, 61).status).toBe('forbidden');
  });

  it('is decided without the time gone in a short exam, and without the duration in the first hour', () => {
    expect(ask('leave-for-a-moment/go-out', { duration_min: 120 })).toBe('no');
    expect(ask('leave-for-a-moment/go-out', { elapsed_min: 59 })).toBe('no');
    expect(ask('leave-for-a-moment/go-out', { elapsed_min: 60 })).toEqual(['duration_min']);
    expect(ask('leave-for-a-moment/go-out', { duration_min: 180 })).toEqual(['elapsed_min']);
  });

  it('is for one person at a time', () => {
    expect(out(180, 90, { others_out: 0 }).status).toBe('permitted');
    expect(out(180, 90, { others_out: 1 }).status).toBe('forbidden');
    expect(out(180, 90, { going_together: 1 }).status).toBe('permitted');
    expect(out(180, 90, { going_together: 2 }).status).toBe('forbidden');
    expect(ask('leave-for-a-moment/together', {})).toBe('no');
  });

  it('is open in case of absolute necessity', () => {
    expect(out(90, 20, { emergency: true }).status).toBe('permitted');
    expect(out(180, 170, { emergency: true }).status).toBe('permitted');
    expect(out(180, 20, { emergency: false }).status).toBe('forbidden');
  });

  it('hangs on the arrangement of an accommodated student, outside the window only', () => {
    expect(out(180, 20, { accommodated: true }).status).toBe('depends');
    expect(out(90, 20, { accommodated: true }).status).toBe('depends');
    expect(out(180, 90, { accommodated: true }).status).toBe('permitted');
    expect(out(180, 20, { accommodated: false }).status).toBe('forbidden');
    for (const facts of [out(180, 20), out(180, 130), out(90, 70)])
      expect(facts.reasons?.map(({ fr }) => fr).join(' ')).toContain('aménagement');
  });

  it('is settled for every length and time: open in one stretch, closed before and after', () => {
    fc.assert(
      fc.property(minutes, minutes, (length, elapsed) => {
        const open = out(length, elapsed).status === 'permitted';
        expect(open).toBe(elapsed >= 60 && elapsed < length - 60);
      }),
    );
  });

  it('tells the window once the duration is known', () => {
    const { figure } = cellOf('leave-for-a-moment/go-out');
    expect(figure?.decide({ duration_min: 150 }).say.fr).toContain('entre 60 min et 90 min');
    expect(figure?.decide({ duration_min: 150 }).say.fr).toContain('pendant 30 min');
    expect(figure?.decide({ duration_min: 120 }).say.en).toContain('no time for going out');
  });

  it('does not say whether a proctor goes along, and keeps the script in the room', () => {
    expect(ask('leave-for-a-moment/escort', {}, 'must')).toBe('unspecified');
    expect(ask('leave-for-a-moment/belongings', {})).toBe('no');
  });
});

describe('devices at ISAE-Supméca', () => {
  it('must be off and deposited, off in a pocket is not enough', () => {
    const phone = (more: Facts) => status('devices/keep', { device: 'phone', ...more });
    expect(phone({ device_state: 'off', device_place: 'deposited' })).toBe('permitted');
    expect(phone({ device_state: 'airplane', device_place: 'deposited' })).toBe('forbidden');
    for (const device_place of ['pocket', 'table', 'in_view'] as const)
      expect(phone({ device_state: 'off', device_place })).toBe('forbidden');
    expect(phone({ device_state: 'off' })).toBe('forbidden');
    expect(phone({ device_state: 'off', device_place: 'bag' })).toBe('depends');
    expect(phone({ device_place: 'deposited' })).toBe('depends');
    expect(phone({ device_state: 'off', device_place: 'deposited', device_use: 'clock' })).toBe('forbidden');
    expect(phone({})).toBe('forbidden');
  });

  it('name the connected watch, and say nothing of ordinary ones', () => {
    expect(status('devices/keep', { device: 'smartwatch' })).toBe('forbidden');
    expect(status('devices/keep', { device: 'watch' })).toBe('unsaid');
    expect(status('devices/keep', { device: 'calculator' })).toBe('depends');
  });

  it('may be considered an attempt when not deposited; using them is cheating', () => {
    expect(ask('devices/fraud', {}, 'true', 'student')).toBe('conditional');
    expect(ask('devices/fraud', {}, 'must', 'proctor')).toBe('no');
    expect(ask('devices/fraud', { device_use: 'none' }, 'true')).toBe('conditional');
    expect(ask('devices/fraud', { device_use: 'documents' }, 'true')).toBe('yes');
    expect(ask('devices/fraud', { device_state: 'off', device_place: 'deposited' }, 'true')).toBe('no');
    expect(ask('devices/fraud', { device_state: 'off', device_place: 'pocket' }, 'true')).toBe('conditional');
  });

  it('may be searched only with the agreement of the student, at the end', () => {
    expect(ask('devices/search', {}, 'may', 'proctor')).toBe('no');
    expect(ask('devices/search', { consent: false }, 'may', 'proctor')).toBe('no');
    expect(ask('devices/search', { consent: true }, 'may', 'proctor')).toBe('conditional');
    expect(ask('devices/search', { consent: true, moment: 'during' }, 'may', 'proctor')).toBe('no');
    expect(ask('devices/search', { consent: true, moment: 'after' }, 'may', 'proctor')).toBe('yes');
    expect(find('devices/search', { consent: true }).say.fr).toContain("à la fin de l'épreuve");
  });

  it('must be confiscated when used to cheat; one left in a pocket may be considered an attempt', () => {
    expect(ask('devices/confiscate', {}, 'may', 'proctor')).toBe('yes');
    expect(ask('devices/confiscate', { device_use: 'message' }, 'may')).toBe('yes');
    expect(ask('devices/confiscate', {}, 'must', 'proctor')).toBe('yes');
    expect(ask('devices/confiscate', { device_use: 'none' }, 'may')).toBe('conditional');
    expect(find('devices/confiscate', { device_use: 'none' }).say.fr).toContain('pourra être considéré');
  });
});

describe('identity at ISAE-Supméca', () => {
  it('takes a student card or an official identity document', () => {
    for (const id_document of ['student_card', 'identity_card', 'passport'] as const)
      expect(ask('identity/sit', { id_document })).toBe('yes');
    expect(ask('identity/sit', { id_document: 'none' })).toBe('no');
    expect(ask('identity/sit', {})).toBe('conditional');
  });

  it('does not settle copies, expired documents or loss reports', () => {
    for (const id_document of [
      'driving_licence',
      'photocopy',
      'on_phone',
      'expired',
      'loss_report',
      'other',
    ] as const)
      expect(ask('identity/sit', { id_document })).toBe('unspecified');
  });
});

describe('what is on the table at ISAE-Supméca', () => {
  it('is what the paper mentions, and nothing where it is silent', () => {
    expect(status('default-materials/use', { paper_says: 'allowed' })).toBe('permitted');
    expect(status('default-materials/use', { paper_says: 'nothing' })).toBe('forbidden');
    expect(status('default-materials/use', { paper_says: 'forbidden' })).toBe('forbidden');
    expect(status('default-materials/use')).toBe('depends');
    expect(status('default-materials/use', { item: 'calculator', paper_says: 'nothing' })).toBe('forbidden');
  });

  it('is never own paper, and always something to write with', () => {
    expect(status('default-materials/use', { item: 'scrap_paper', paper_says: 'nothing' })).toBe('forbidden');
    expect(status('default-materials/use', { item: 'pens', paper_says: 'nothing' })).toBe('permitted');
    expect(status('default-materials/use', { item: 'ruler' })).toBe('depends');
    expect(status('default-materials/use', { item: 'ruler', paper_says: 'allowed' })).toBe('permitted');
  });

  it('includes a dictionary only if the paper mentions it, or by arrangement', () => {
    expect(status('default-materials/dictionary', { paper_says: 'allowed' })).toBe('permitted');
    expect(status('default-materials/dictionary', { paper_says: 'nothing' })).toBe('forbidden');
    expect(status('default-materials/dictionary')).toBe('depends');
    expect(status('default-materials/dictionary', { paper_says: 'nothing', exchange_student: true })).toBe(
      'depends',
    );
    expect(status('default-materials/dictionary', { paper_says: 'nothing', exchange_student: false })).toBe(
      'forbidden',
    );
  });
});

describe('cheating in the room at ISAE-Supméca', () => {
  it('leads to expulsion only for impersonation or disturbance, as the proctor in charge decides', () => {
    expect(ask('fraud-in-the-room/expel', {}, 'may', 'proctor')).toBe('no');
    expect(ask('fraud-in-the-room/expel', { incident: 'cheating' }, 'may', 'proctor')).toBe('no');
    for (const incident of ['substitution', 'disturbance'] as const) {
      expect(ask('fraud-in-the-room/expel', { incident }, 'may', 'proctor')).toBe('yes');
      expect(ask('fraud-in-the-room/expel', { incident }, 'must', 'proctor')).toBe('no');
      expect(ask(`fraud-in-the-room/${incident}`, {}, 'may', 'student')).toBe('conditional');
    }
  });

  it('does not remove the candidate, though the text expressly protects the others only', () => {
    expect(ask('fraud-in-the-room/continue', {}, 'may')).toBe('yes');
    expect(ask('fraud-in-the-room/continue', {}, 'must', 'proctor')).toBe('yes');
    expect(find('fraud-in-the-room/continue').reasons?.[0]?.fr).toContain('autres candidats');
    expect(find('fraud-in-the-room/continue').reasons?.[0]?.fr).toContain('ne dit pas expressément');
    expect(ask('fraud-in-the-room/continue', { incident: 'disturbance' }, 'may')).toBe('conditional');
  });

  it('follows the order of the text, from stopping to sending the report', () => {
    const { steps = [] } = cellOf('fraud-in-the-room/steps');
    expect(steps.map(({ clause }) => clause)).toEqual([
      'stop',
      'search',
      'report',
      'twoProctors',
      'attach',
      'transmit',
    ]);
    expect(steps[3]?.text.fr).toContain('au moins deux surveillants');
  });

  it('goes on when the candidate refuses to sign', () => {
    expect(ask('fraud-in-the-room/refusal-to-sign', {}, 'true')).toBe('no');
    expect(find('fraud-in-the-room/refusal-to-sign').say.fr).toContain('doit être transmis');
    expect(ask('fraud-in-the-room/seize', {}, 'must', 'proctor')).toBe('yes');
  });
});

describe('a candidate who falls ill at ISAE-Supméca', () => {
  const goOut = (facts: Facts) => find('leave-for-a-moment/go-out', facts).status;
  const leave = (facts: Facts) => find('leave-for-good/leave', facts).status;

  it('goes out in the first hour only if it is an absolute necessity', () => {
    expect(goOut({ elapsed_min: 40, duration_min: 180, cause: 'illness' })).toBe('depends');
    expect(goOut({ elapsed_min: 40, duration_min: 180, cause: 'illness', emergency: true })).toBe(
      'permitted',
    );
    expect(goOut({ elapsed_min: 40, duration_min: 180, cause: 'illness', emergency: false })).toBe(
      'forbidden',
    );
    expect(leave({ elapsed_min: 40, cause: 'illness' })).toBe('depends');
  });

  it('needs no such necessity when going out is open to all', () => {
    expect(goOut({ elapsed_min: 90, duration_min: 180, cause: 'illness' })).toBe('permitted');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules/facts.ts';
import { cells } from '../../rules/imt/index.ts';
import { askCells } from './ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);
const status = (place: string, facts: Facts = {}) => find(place, facts).status;
const duration = fc.double({ min: 1, max: 600, noNaN: true });
const elapsed = fc.double({ min: 0, max: 600, noNaN: true });

describe('arriving late at the Institut Mines-Télécom', () => {
  it('closes the room after the start, from the first minute on', () => {
    expect(status('late-entry/enter', { mode: 'room', delay_min: 0 })).toBe('permitted');
    expect(status('late-entry/enter', { mode: 'room', delay_min: 0.5 })).toBe('forbidden');
    expect(status('late-entry/enter', { mode: 'room', delay_min: 1 })).toBe('forbidden');
    expect(find('late-entry/enter', { mode: 'room', delay_min: 7 }).say.fr).toContain('7 min');
  });

  it('is forbidden in a room even when nobody says how late', () => {
    expect(ask('late-entry/enter', { mode: 'room' })).toBe('no');
    expect(ask('late-entry/enter', { mode: 'room' }, 'false', 'proctor')).toBe('yes');
  });

  it('leaves no discretion to the proctor', () => {
    expect(ask('late-entry/enter', { mode: 'room', delay_min: 2 }, 'may', 'proctor')).toBe('no');
  });

  it('makes no exception for any cause', () => {
    for (const cause of ['transport', 'strike', 'illness', 'overslept'] as const)
      expect(ask('late-entry/enter', { mode: 'room', delay_min: 5, cause, transport_proof: true })).toBe(
        'no',
      );
  });

  it('does not say whether one may log in late to an online exam', () => {
    for (const delay_min of [undefined, 1, 60])
      expect(ask('late-entry/enter', { mode: 'online', delay_min })).toBe('unspecified');
  });

  it('asks whether the exam is in a room or online', () => {
    expect(ask('late-entry/enter', { delay_min: 5 })).toEqual(['mode']);
    expect(ask('late-entry/enter', { delay_min: 0 })).toBe('yes');
  });

  it('never lets a later candidate in where an earlier one is kept out', () => {
    fc.assert(
      fc.property(elapsed, elapsed, (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        const at = (delay_min: number) => status('late-entry/enter', { mode: 'room', delay_min });
        return at(sooner) === 'permitted' || at(later) === 'forbidden';
      }),
    );
  });
});

describe('leaving for good at the Institut Mines-Télécom', () => {
  const leave = (duration_min: number, elapsed_min: number, more: Facts = {}) =>
    find('leave-for-good/leave', { duration_min, elapsed_min, ...more });

  it('never opens in an exam of less than two hours, not even after the half', () => {
    expect(leave(119, 60).status).toBe('forbidden');
    expect(leave(119.5, 119).status).toBe('forbidden');
    expect(leave(90, 45).status).toBe('forbidden');
    expect(leave(90, 45).say.en).toContain('90 min');
  });

  it('opens from the half on, in an exam of two hours or more', () => {
    for (const [length, half] of [
      [120, 60],
      [121, 60.5],
      [150, 75],
      [180, 90],
      [240, 120],
    ] as const) {
      expect(leave(length, half - 1).status).toBe('forbidden');
      expect(leave(length, half).status).toBe('permitted');
      expect(leave(length, half + 1).status).toBe('permitted');
      expect(leave(length, half).threshold_min).toBe(half);
    }
    expect(leave(121, 10).say.fr).toContain('60,5 min');
    expect(leave(121, 10).say.en).toContain('60.5 min');
  });

  it('is decided without the duration in the first hour, and asks for it later', () => {
    expect(ask('leave-for-good/leave', { elapsed_min: 59 })).toBe('no');
    expect(ask('leave-for-good/leave', { elapsed_min: 60 })).toEqual(['duration_min']);
    expect(ask('leave-for-good/leave', { duration_min: 90 })).toBe('no');
  });

  it('makes no exception for an emergency, and says whom to call', () => {
    const found = leave(90, 30, { emergency: true });
    expect(found.status).toBe('forbidden');
    expect(found.next?.fr).toContain('SAMU');
    expect(found.cites).toContain('seriouslyIll');
    expect(leave(90, 30, { emergency: false }).next).toBeUndefined();
    expect(leave(90, 30).next).toBeUndefined();
    expect(leave(180, 30, { emergency: true }).next?.en).toContain('SAMU');
  });

  it('is settled for every length and time, and never gets worse by waiting', () => {
    fc.assert(
      fc.property(duration, elapsed, elapsed, (length, a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        const before = leave(length, sooner).status;
        const after = leave(length, later).status;
        expect(['permitted', 'forbidden']).toContain(before);
        return before === 'forbidden' || after === 'permitted';
      }),
    );
  });

  it('tells the figure once the duration is known', () => {
    const { figure } = cellOf('leave-for-good/leave');
    expect(figure?.decide({ duration_min: 180 }).say.fr).toContain('90 min');
    expect(figure?.decide({ duration_min: 119 }).say.fr).toContain('moins de 2 h');
    expect(figure?.decide({ duration_min: 120 }).threshold_min).toBe(60);
  });

  it('asks for the script in a room, and for an end of all access online', () => {
    expect(find('leave-for-good/formalities', { mode: 'room' }).say.fr).toContain('nom et prénom');
    expect(find('leave-for-good/formalities', { mode: 'online' }).say.fr).toContain('tout accès au site');
    expect(ask('leave-for-good/formalities', {}, 'must')).toBe('yes');
  });
});

describe('coming back after leaving at the Institut Mines-Télécom', () => {
  it('is closed by the general ban on entering after the start', () => {
    expect(ask('leave-for-good/return', {})).toBe('no');
    expect(find('leave-for-good/return').reasons?.[0]?.fr).toContain('ne parle pas du retour');
  });
});

describe('going out for a moment at the Institut Mines-Télécom', () => {
  it('tells of the ban on entering, and that devices stay in the room', () => {
    const found = find('leave-for-a-moment/go-out', { duration_min: 180 });
    expect(found.reasons?.map(({ fr }) => fr).join(' ')).toContain("l'interdiction d'entrer en salle");
    expect(ask('leave-for-a-moment/belongings', {})).toBe('unspecified');
    expect(find('leave-for-a-moment/belongings').say.fr).toContain('rester dans la salle');
  });

  it('is forbidden under two hours, and unsaid from two hours on', () => {
    expect(status('leave-for-a-moment/go-out', { duration_min: 119 })).toBe('forbidden');
    expect(status('leave-for-a-moment/go-out', { duration_min: 120 })).toBe('unsaid');
    expect(status('leave-for-a-moment/go-out', { duration_min: 121 })).toBe('unsaid');
    expect(ask('leave-for-a-moment/go-out', {})).toEqual(['duration_min']);
  });

  it('makes no exception for an emergency, and says whom to call', () => {
    const found = find('leave-for-a-moment/go-out', { duration_min: 90, emergency: true });
    expect(found.status).toBe('forbidden');
    expect(found.next?.fr).toContain('SAMU');
  });
});

describe('devices at the Institut Mines-Télécom', () => {
  it('are allowed only when off, in plain view and in the room', () => {
    expect(status('devices/keep', { device: 'phone', device_state: 'off', device_place: 'in_view' })).toBe(
      'permitted',
    );
    for (const device_place of ['bag', 'pocket'] as const)
      expect(status('devices/keep', { device: 'phone', device_state: 'off', device_place })).toBe(
        'forbidden',
      );
    for (const device_state of ['silent', 'airplane', 'on'] as const)
      expect(status('devices/keep', { device: 'phone', device_state, device_place: 'in_view' })).toBe(
        'forbidden',
      );
    expect(status('devices/keep', { device: 'phone', device_state: 'off' })).toBe('depends');
    expect(status('devices/keep', { device: 'phone', device_place: 'in_view' })).toBe('depends');
    expect(status('devices/keep')).toBe('forbidden');
  });

  it('may not be used, be it as a clock', () => {
    expect(
      status('devices/keep', {
        device: 'phone',
        device_state: 'off',
        device_place: 'in_view',
        device_use: 'clock',
      }),
    ).toBe('forbidden');
  });

  it('tells that the smartwatch is not named, and that ordinary watches are not dealt with', () => {
    expect(find('devices/keep', { device: 'smartwatch' }).reasons?.[0]?.fr).toContain("n'est pas nommée");
    expect(status('devices/keep', { device: 'watch' })).toBe('unsaid');
  });

  it('exempts the working computer online, and only there', () => {
    expect(status('devices/keep', { device: 'computer', mode: 'online' })).toBe('permitted');
    expect(status('devices/keep', { device: 'computer', mode: 'room' })).toBe('discretion');
    expect(status('devices/keep', { device: 'computer' })).toBe('depends');
    expect(status('devices/keep', { device: 'tablet', mode: 'online' })).toBe('forbidden');
  });

  it('leaves the calculator to the teaching team', () => {
    expect(ask('devices/keep', { device: 'calculator' }, 'may', 'student')).toBe('conditional');
    expect(ask('devices/keep', { device: 'calculator' }, 'may', 'staff')).toBe('yes');
  });

  it('are not called cheating when merely kept; exchanging messages makes the script null', () => {
    expect(ask('devices/fraud', {}, 'true')).toBe('unspecified');
    expect(find('devices/fraud', { device_use: 'message' }).say.fr).toContain('nullité');
  });
});

describe('identity at the Institut Mines-Télécom', () => {
  it('takes a document with a photo; without one, the learner leaves at once', () => {
    expect(status('identity/sit', { id_document: 'identity_card' })).toBe('permitted');
    expect(status('identity/sit', { id_document: 'passport' })).toBe('permitted');
    expect(status('identity/sit', { id_document: 'none' })).toBe('forbidden');
    expect(find('identity/sit', { id_document: 'none' }).say.fr).toContain('immédiatement');
    expect(status('identity/sit')).toBe('depends');
  });

  it('does not settle the student card, nor copies, nor expired documents', () => {
    for (const id_document of [
      'student_card',
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

describe('what is on the table at the Institut Mines-Télécom', () => {
  it('excludes documents, and the dictionary with them', () => {
    for (const item of [undefined, 'notes', 'book', 'paper_dictionary'] as const)
      expect(status('default-materials/use', { item })).toBe('forbidden');
    expect(status('default-materials/dictionary')).toBe('forbidden');
    expect(status('default-materials/dictionary', { paper_says: 'nothing' })).toBe('forbidden');
  });

  it('does not settle what leave given on the paper is worth, nor leave that to the proctors', () => {
    for (const place of ['default-materials/use', 'default-materials/dictionary'])
      expect(status(place, { item: 'notes', paper_says: 'allowed' })).toBe('contradictory');
    expect(ask('default-materials/use', { item: 'notes', paper_says: 'allowed' }, 'may', 'proctor')).toBe(
      'conditional',
    );
  });

  it('leaves other things to what the proctors judge strictly necessary', () => {
    expect(ask('default-materials/use', { item: 'ruler' }, 'may', 'proctor')).toBe('yes');
    expect(ask('default-materials/use', { item: 'ruler' }, 'may', 'student')).toBe('conditional');
  });

  it('allows a calculator only if the teaching team has provided for it', () => {
    expect(status('default-materials/use', { item: 'calculator' })).toBe('discretion');
    expect(status('default-materials/use', { item: 'calculator', paper_says: 'allowed' })).toBe('permitted');
    expect(status('default-materials/use', { item: 'calculator', paper_says: 'nothing' })).toBe('forbidden');
    expect(status('default-materials/use', { item: 'calculator', paper_says: 'forbidden' })).toBe(
      'forbidden',
    );
  });

  it('lets learners bring their own pens, and lend nothing', () => {
    expect(status('default-materials/use', { item: 'pens' })).toBe('permitted');
    expect(ask('default-materials/lend', {})).toBe('no');
    expect(find('default-materials/lend').reasons?.[0]?.fr).toContain('nullité');
    expect(ask('default-materials/belongings', {}, 'must')).toBe('yes');
    expect(cellOf('default-materials/belongings').statement.fr).toContain('appareils électroniques');
  });
});

describe('cheating in the room at the Institut Mines-Télécom', () => {
  it('excludes at once a learner caught in the act, who does not go on', () => {
    expect(ask('fraud-in-the-room/expel', {}, 'must', 'proctor')).toBe('yes');
    expect(ask('fraud-in-the-room/continue', {}, 'may')).toBe('no');
    expect(find('fraud-in-the-room/expel').reasons?.[0]?.en).toContain('mere suspicion');
    expect(find('fraud-in-the-room/expel').reasons?.[1]?.en).toContain('alone');
  });

  it('has two steps and says what the text does not provide for', () => {
    const { steps = [], cautions = [] } = cellOf('fraud-in-the-room/steps');
    expect(steps.map(({ clause }) => clause)).toEqual(['caught', 'zero']);
    expect(cautions.map(({ fr }) => fr).join(' ')).toContain('procès-verbal');
  });
});

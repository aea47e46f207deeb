import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../rules/cell.ts';
import type { Facts } from '../../rules/facts.ts';
import { cells, silences } from '../../rules/univ/index.ts';
import { askCells } from './ask-cells.ts';

const { cellOf, find, evaluated, ask } = askCells(cells);
const status = (place: string, facts: Facts = {}) => find(place, facts).status;
const reasonsOf = (outcome: Outcome) => (outcome.reasons ?? []).map(({ fr }) => fr).join(' ');
const silenceOf = (place: string) =>
  silences.find((silence) => `${silence.topic}/${silence.proposition}` === place);
const duration = fc.double({ min: 1, max: 600, noNaN: true });
const minutes = fc.double({ min: 0, max: 600, noNaN: true });

/** A third of the duration, one hour at most. */
const limits = [
  [60, 20],
  [90, 30],
  [105, 35],
  [120, 40],
  [150, 50],
  [180, 60],
  [181, 60],
  [240, 60],
] as const;

describe('arriving late at the university of the 2019 regulation', () => {
  const late = 'late-entry/enter';

  it.each(limits)('is accepted on %i min up to %i min', (duration_min, limit) => {
    expect(status(late, { duration_min, delay_min: limit - 1 })).toBe('permitted');
    expect(status(late, { duration_min, delay_min: limit })).toBe('permitted');
    expect(status(late, { duration_min, delay_min: limit + 0.01 })).toBe('forbidden');
    expect(status(late, { duration_min, delay_min: limit + 1 })).toBe('forbidden');
    expect(find(late, { duration_min }, 'figure').threshold_min).toBe(limit);
  });

  it('has limits that are not whole minutes', () => {
    expect(find(late, { duration_min: 100 }, 'figure').say.fr).toContain('33,33 min');
    expect(status(late, { duration_min: 100, delay_min: 33 })).toBe('permitted');
    expect(status(late, { duration_min: 100, delay_min: 34 })).toBe('forbidden');
  });

  it('tells the limit of the exam', () => {
    expect(find(late, { duration_min: 120, delay_min: 45 }).say.fr).toMatch(/45 min.*2 h.*40 min/);
    expect(find(late, { duration_min: 120, delay_min: 45 }).say.en).toMatch(/45 min.*2 h.*40 min/);
  });

  it('has no exception for a cause or a transport proof, and leaves nothing to the proctor', () => {
    const facts = { duration_min: 180, delay_min: 61, cause: 'strike', transport_proof: true } as const;
    expect(ask(late, facts)).toBe('no');
    expect(ask(late, facts, 'may', 'proctor')).toBe('no');
    expect(ask(late, { duration_min: 180, delay_min: 20 }, 'false', 'proctor')).toBe('no');
    expect(reasonsOf(find(late, facts))).toContain('Aucune exception');
  });

  it('beyond the hour is refused without asking how long the exam is, and does not tell a duration', () => {
    const found = evaluated(late, { delay_min: 75 });
    expect(found.kind === 'decided' && found.verdict).toBe('no');
    expect(found.kind === 'decided' && found.outcome.say.fr).toContain('75 min');
    expect(ask(late, { delay_min: 20 })).toEqual(['duration_min']);
    expect(ask(late, { duration_min: 120 })).toEqual(['delay_min']);
  });

  it('is not dealt with online', () => {
    expect(ask(late, { mode: 'online', duration_min: 120, delay_min: 10 })).toBe('unspecified');
    expect(ask(late, { mode: 'room', duration_min: 120, delay_min: 10 })).toBe('yes');
  });

  it('gives a finding for any exam and any delay, and being later never helps', () => {
    fc.assert(
      fc.property(duration, minutes, minutes, (duration_min, a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        const first = status(late, { duration_min, delay_min: sooner });
        expect(['permitted', 'forbidden']).toContain(first);
        if (first === 'forbidden') expect(status(late, { duration_min, delay_min: later })).toBe('forbidden');
      }),
    );
  });

  it('gives no time back, and asks for no proof that the text would name', () => {
    expect(ask('late-entry/extra-time', {})).toBe('no');
    expect(silenceOf('late-entry/proof')?.inventory).toEqual(['silent/proof-of-lateness']);
  });

  it('lets proctors, and no one else, put off the start for a strike', () => {
    expect(ask('late-entry/delay-start', {}, 'may', 'proctor')).toBe('yes');
    expect(ask('late-entry/delay-start', {}, 'may', 'student')).toBe('conditional');
    expect(ask('late-entry/delay-start', {}, 'must', 'proctor')).toBe('no');
    expect(reasonsOf(find('late-entry/delay-start'))).toMatch(/manque des sujets.*il faut retarder le début/);
  });
});

describe('leaving the room', () => {
  it.each(limits)('is not before the minimum stay: on %i min, %i min', (duration_min, stay) => {
    for (const place of ['leave-for-good/leave', 'leave-for-a-moment/go-out']) {
      expect(status(place, { duration_min, elapsed_min: stay - 1 })).toBe('forbidden');
      expect(status(place, { duration_min, elapsed_min: stay - 0.01 })).toBe('forbidden');
      expect(status(place, { duration_min, elapsed_min: stay })).not.toBe('forbidden');
      expect(status(place, { duration_min, elapsed_min: stay + 1 })).not.toBe('forbidden');
      expect(find(place, { duration_min }, 'figure').threshold_min).toBe(stay);
    }
  });

  it('is open after the hour however long the exam, in the same words', () => {
    const found = evaluated('leave-for-good/leave', { elapsed_min: 60 });
    expect(found.kind === 'decided' && found.verdict).toBe('yes');
    expect(found.kind === 'decided' && found.outcome.say.fr).toContain('Après 60 min');
    expect(ask('leave-for-good/leave', { elapsed_min: 59 })).toEqual(['duration_min']);
  });

  it('is barred to a blank script; an emergency is not dealt with', () => {
    const early = { duration_min: 120, elapsed_min: 10 };
    expect(reasonsOf(find('leave-for-good/leave', early))).toContain('copie blanche');
    expect(ask('leave-for-good/leave', { ...early, emergency: false })).toBe('no');
    expect(ask('leave-for-good/leave', { ...early, emergency: true })).toBe('unspecified');
    expect(ask('leave-for-a-moment/go-out', { ...early, emergency: true })).toBe('unspecified');
    expect(ask('leave-for-good/leave', { ...early, elapsed_min: 40, emergency: true })).toBe('yes');
  });

  it('for a moment is exceptional, authorised, and one at a time', () => {
    const go = 'leave-for-a-moment/go-out';
    const facts = { duration_min: 120, elapsed_min: 60 };
    expect(ask(go, facts)).toBe('conditional');
    expect(ask(go, facts, 'may', 'proctor')).toBe('yes');
    expect(ask(go, { ...facts, others_out: 0, going_together: 1 }, 'may', 'proctor')).toBe('yes');
    expect(ask(go, { ...facts, others_out: 1 }, 'may', 'proctor')).toBe('no');
    expect(ask(go, { ...facts, going_together: 2 })).toBe('no');
    expect(ask('leave-for-a-moment/together', {})).toBe('no');
    expect(reasonsOf(find(go, facts))).toContain('procès-verbal');
  });

  it('gives a finding for any exam and any moment, and having waited longer never hurts', () => {
    fc.assert(
      fc.property(duration, minutes, minutes, (duration_min, a, b) => {
        const [before, after] = [Math.min(a, b), Math.max(a, b)];
        for (const place of ['leave-for-good/leave', 'leave-for-a-moment/go-out'])
          if (status(place, { duration_min, elapsed_min: before }) !== 'forbidden')
            expect(status(place, { duration_min, elapsed_min: after })).not.toBe('forbidden');
      }),
    );
  });

  it('mirrors the lateness limit: the doors open for leaving when they close for entering', () => {
    fc.assert(
      fc.property(duration, (duration_min) => {
        expect(find('leave-for-good/leave', { duration_min }, 'figure').threshold_min).toBe(
          find('late-entry/enter', { duration_min }, 'figure').threshold_min,
        );
      }),
    );
  });

  it('hands the script to the proctor for a moment, and for good with a signature', () => {
    expect(ask('leave-for-a-moment/belongings', {})).toBe('conditional');
    expect(find('leave-for-a-moment/belongings').say.fr).toMatch(
      /copie ne sort pas.*brouillons.*ne dit rien/,
    );
    expect(reasonsOf(find('leave-for-a-moment/belongings'))).toMatch(/téléphones éteints.*ne dit pas/);
    expect(ask('leave-for-good/formalities', {}, 'must')).toBe('yes');
    expect(cellOf('leave-for-good/formalities').steps?.at(-1)?.text.fr).toContain('émargement');
  });

  it('says nothing of an escort, a length, time given back or a return after leaving for good', () => {
    for (const place of [
      'leave-for-a-moment/escort',
      'leave-for-a-moment/limit',
      'leave-for-a-moment/extra-time',
      'leave-for-good/return',
    ])
      expect(silenceOf(place)).toBeDefined();
  });
});

describe('devices', () => {
  const keep = 'devices/keep';

  it('are off and left at the entrance', () => {
    expect(ask(keep, {})).toBe('no');
    expect(ask(keep, { device_state: 'off', device_place: 'deposited' })).toBe('yes');
    expect(ask(keep, { device_place: 'deposited' })).toBe('conditional');
    expect(ask(keep, { device_state: 'airplane', device_place: 'deposited' })).toBe('no');
    expect(ask(keep, { device_state: 'off', device_place: 'pocket' })).toBe('no');
    expect(ask(keep, { device_state: 'off' })).toBe('no');
    expect(ask(keep, { device_use: 'clock', device_state: 'off', device_place: 'deposited' })).toBe('no');
  });

  it('may stay in a bag only if the bag too is left at the entrance', () => {
    expect(ask(keep, { device_state: 'off', device_place: 'bag' })).toBe('conditional');
    expect(ask(keep, { device_state: 'on', device_place: 'bag' })).toBe('no');
  });

  it('include connected watches, which are not named, and not ordinary ones', () => {
    expect(ask(keep, { device: 'smartwatch' })).toBe('no');
    expect(reasonsOf(find(keep, { device: 'smartwatch' }))).toContain("n'est pas nommé");
    expect(ask(keep, { device: 'watch' })).toBe('unspecified');
    expect(ask(keep, { device: 'calculator' })).toBe('conditional');
  });

  it('are searched only with consent, at the end and under the eyes of the student', () => {
    const search = 'devices/search';
    expect(ask(search, {})).toBe('conditional');
    expect(ask(search, { consent: true })).toBe('conditional');
    expect(ask(search, { consent: true, moment: 'during' })).toBe('no');
    expect(ask(search, { consent: true, moment: 'after' })).toBe('yes');
    expect(find(search, { consent: true }).say.fr).toMatch(/à la fin de l'épreuve et sous sa surveillance/);
    expect(ask(search, { consent: false })).toBe('no');
    expect(find(search, { consent: false }).next?.fr).toContain('procès-verbal');
  });

  it('are asked for, not seized; keeping one is not called cheating', () => {
    expect(ask('devices/confiscate', {}, 'may', 'proctor')).toBe('conditional');
    expect(ask('devices/confiscate', {}, 'must', 'proctor')).toBe('conditional');
    expect(find('devices/confiscate').say.fr).toMatch(/doit demander.*ne parle pas de le prendre d'autorité/);
    expect(silenceOf('devices/fraud')?.inventory).toEqual(['silent/phone-kept-not-used']);
    for (const proposition of ['search-bag', 'give-back'])
      expect(silenceOf(`devices/${proposition}`)).toBeDefined();
  });
});

describe('identity', () => {
  it.each([
    ['student_card', 'yes'],
    ['identity_card', 'yes'],
    ['passport', 'yes'],
    ['driving_licence', 'yes'],
    ['photocopy', 'yes'],
    ['none', 'unspecified'],
    ['on_phone', 'unspecified'],
    ['expired', 'unspecified'],
    ['loss_report', 'unspecified'],
    ['without_photo', 'no'],
    ['other', 'conditional'],
  ] as const)('%s: %s', (id_document, verdict) => {
    expect(ask('identity/sit', { id_document })).toBe(verdict);
  });

  it('hangs on the document where none is told, and the mark is not given', () => {
    expect(ask('identity/sit', {})).toBe('conditional');
    expect(find('identity/sit', { id_document: 'photocopy' }).say.fr).toContain('photographie');
    expect(silenceOf('identity/mark')).toBeDefined();
  });
});

describe('materials', () => {
  const use = 'default-materials/use';

  it('are what the paper and the calendar authorise, and nothing when they are silent', () => {
    expect(ask(use, { paper_says: 'allowed' })).toBe('yes');
    expect(reasonsOf(find(use, { paper_says: 'allowed' }))).toContain('calendrier');
    expect(ask(use, { paper_says: 'nothing' })).toBe('no');
    expect(ask(use, { paper_says: 'nothing', item: 'calculator' })).toBe('no');
    expect(ask(use, { paper_says: 'forbidden' })).toBe('no');
    expect(ask(use, {})).toBe('conditional');
  });

  it('do not include paper of one’s own, and pens are not mentioned', () => {
    expect(ask(use, { item: 'scrap_paper', paper_says: 'allowed' })).toBe('no');
    expect(ask(use, { item: 'pens' })).toBe('unspecified');
  });

  it('include what an accommodation provides for, which may be extra time alone', () => {
    expect(ask(use, { paper_says: 'nothing', accommodated: true })).toBe('conditional');
    expect(ask(use, { paper_says: 'nothing', accommodated: false })).toBe('no');
  });

  it('leave the model of a calculator to the calendar and the paper', () => {
    expect(ask('default-materials/calculator-model', {}, 'must')).toBe('unspecified');
    expect(find('default-materials/calculator-model').say.fr).toMatch(/ni modèle ni mode.*calendrier/);
  });

  it('have no exception for dictionaries, not even for exchange students', () => {
    const dictionary = 'default-materials/dictionary';
    expect(ask(dictionary, { paper_says: 'nothing', exchange_student: true })).toBe('no');
    expect(ask(dictionary, { paper_says: 'allowed' })).toBe('yes');
    expect(ask(dictionary, { exchange_student: true })).toBe('conditional');
  });

  it('put bags, outdoor clothing and phones at the entrance, and say nothing of lending or drinking', () => {
    expect(ask('default-materials/belongings', {}, 'must')).toBe('yes');
    expect(find('default-materials/belongings').say.fr).toMatch(/Vêtements d'extérieur.*téléphones.*éteints/);
    expect(silenceOf('default-materials/lend')?.inventory).toEqual(['silent/lending-material']);
    expect(silenceOf('default-materials/food-and-drink')).toBeDefined();
  });
});

describe('cheating', () => {
  it('does not get anyone expelled: the student finishes this exam and sits the others', () => {
    expect(ask('fraud-in-the-room/expel', {})).toBe('no');
    expect(ask('fraud-in-the-room/expel', { incident: 'cheating' }, 'may', 'proctor')).toBe('no');
    expect(ask('fraud-in-the-room/continue', {}, 'must')).toBe('yes');
    expect(find('fraud-in-the-room/continue').say.fr).toContain('autres épreuves');
  });

  it.each(['substitution', 'disturbance'] as const)(
    '%s leads to an expulsion that no proctor orders',
    (incident) => {
      for (const place of ['fraud-in-the-room/expel', `fraud-in-the-room/${incident}`]) {
        expect(ask(place, { incident }, 'may', 'proctor')).toBe('conditional');
        expect(ask(place, { incident }, 'must', 'proctor')).toBe('no');
        expect(find(place, { incident }).say.fr).toContain('directeur de Cabinet');
        expect(reasonsOf(find(place, { incident }))).toMatch(/peut être prononcée.*ordonne/);
      }
      expect(ask('fraud-in-the-room/continue', { incident })).toBe('unspecified');
      expect(cellOf(`fraud-in-the-room/${incident}`).steps?.map(({ actor }) => actor)).toEqual([
        'proctor',
        'proctor',
        'staff',
        'staff',
      ]);
    },
  );

  it('takes its steps in order, never searches a phone and keeps the script out of the file', () => {
    const { steps = [], cautions = [] } = cellOf('fraud-in-the-room/steps');
    expect(steps.map(({ clause }) => clause)).toEqual([
      'stop',
      'measures',
      'finish',
      'report',
      'refer',
      'transmit',
    ]);
    expect(steps.at(-1)?.text.fr).toContain("à l'exception de la copie");
    expect(cautions[0]?.fr).toContain('Ne pas fouiller');
  });

  it('goes on when the student refuses to sign; nothing is said of cheating found when marking', () => {
    expect(ask('fraud-in-the-room/refusal-to-sign', {}, 'true')).toBe('no');
    expect(ask('fraud-in-the-room/seize', {}, 'must')).toBe('yes');
    expect(silenceOf('fraud-in-the-room/found-afterwards')?.inventory).toEqual([
      'silent/fraud-found-at-marking',
    ]);
  });
});

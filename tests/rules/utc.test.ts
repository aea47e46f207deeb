import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../../rules/facts.ts';
import { cells, silences } from '../../rules/utc/index.ts';
import { askCells } from './ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);
const status = (place: string, facts: Facts = {}) => find(place, facts).status;
const silenceOf = (place: string) =>
  silences.find((silence) => `${silence.topic}/${silence.proposition}` === place);
const duration = fc.double({ min: 1, max: 600, noNaN: true });
const minutes = fc.double({ min: 0, max: 600, noNaN: true });

describe('arriving late at UTC', () => {
  const late = 'late-entry/enter';

  it.each([
    [60, 15],
    [90, 22.5],
    [105, 26.25],
    [120, 30],
    [180, 45],
    [240, 60],
  ])('leaves it to the module head up to a quarter: on %i min, up to %f min', (duration_min, limit) => {
    expect(status(late, { duration_min, delay_min: limit - 1 })).toBe('discretion');
    expect(status(late, { duration_min, delay_min: limit })).toBe('discretion');
    expect(status(late, { duration_min, delay_min: limit + 0.01 })).toBe('forbidden');
    expect(status(late, { duration_min, delay_min: limit + 1 })).toBe('forbidden');
    expect(find(late, { duration_min, delay_min: limit }).threshold_min).toBe(limit);
  });

  it('is never a right to enter, nor the decision of a proctor', () => {
    const facts = { duration_min: 120, delay_min: 20 };
    expect(ask(late, facts)).toBe('conditional');
    expect(ask(late, facts, 'may', 'student')).toBe('conditional');
    expect(ask(late, facts, 'may', 'proctor')).toBe('conditional');
    expect(ask(late, facts, 'may', 'staff')).toBe('yes');
    expect(find(late, facts).say.fr).toMatch(/20 min.*30 min.*responsable du module/);
    expect(find(late, facts).say.en).toMatch(/20 min.*30 min.*module head/);
  });

  it('is ruled out beyond the quarter, whoever asks and whatever the cause', () => {
    const facts = { duration_min: 120, delay_min: 31, cause: 'strike', transport_proof: true } as const;
    for (const role of ['student', 'proctor', 'staff', null] as const)
      expect(ask(late, facts, 'may', role)).toBe('no');
    expect(
      find(late, facts)
        .reasons?.map(({ fr }) => fr)
        .join(' '),
    ).toContain('cause');
    expect(find(late, facts).next?.fr).toContain('48 h');
  });

  it('counts from the handing out of the first paper', () => {
    const { reasons } = find(late, { duration_min: 120, delay_min: 10 });
    expect(reasons?.[0]?.fr).toContain('distribution du premier sujet');
  });

  it('asks for what is missing only where it matters', () => {
    expect(ask(late, { delay_min: 20 })).toEqual(['duration_min']);
    expect(ask(late, { duration_min: 120 })).toEqual(['delay_min']);
    expect(ask(late, { mode: 'online' })).toBe('unspecified');
    expect(status(late, { duration_min: 120, delay_min: 10, mode: 'room' })).toBe('discretion');
  });

  it('tells the limit alone', () => {
    expect(find(late, { duration_min: 90 }, 'figure').say.fr).toContain('22,5 min');
    expect(find(late, { duration_min: 90 }, 'figure').say.en).toContain('22.5 min');
  });

  it('gives a finding for any exam and any delay, and being later never helps', () => {
    fc.assert(
      fc.property(duration, minutes, minutes, (duration_min, a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        const first = status(late, { duration_min, delay_min: sooner });
        expect(['discretion', 'forbidden']).toContain(first);
        if (first === 'forbidden') expect(status(late, { duration_min, delay_min: later })).toBe('forbidden');
      }),
    );
  });

  it('gives no extra time to a latecomer', () => {
    expect(ask('late-entry/extra-time', {})).toBe('no');
  });

  it('may ask for a proof, needs one for a "mise en réserve", and does not say which', () => {
    const proof = 'late-entry/proof';
    expect(ask(proof, {}, 'must')).toBe('conditional');
    expect(ask(proof, { duration_min: 120, delay_min: 30 }, 'must')).toBe('conditional');
    expect(ask(proof, { duration_min: 120, delay_min: 31 }, 'must')).toBe('yes');
    expect(ask(proof, { transport_proof: true }, 'true')).toBe('unspecified');
    expect(status(proof, { transport_proof: false })).toBe('depends');
    expect(find(proof, {}, 'figure').status).toBe('unsaid');
    expect(find(proof, {}, 'figure').say.fr).toContain('48 h');
  });

  it('says nothing of a start put back for a strike', () => {
    expect(silenceOf('late-entry/delay-start')?.inventory).toEqual(['silent/strike-weather-delay']);
  });
});

describe('leaving the room at UTC', () => {
  it.each([
    [60, 15],
    [90, 22.5],
    [120, 30],
    [150, 37.5],
    [180, 45],
  ])('is not before the first quarter has run: on %i min, %f min', (duration_min, earliest) => {
    for (const place of ['leave-for-good/leave', 'leave-for-a-moment/go-out']) {
      expect(status(place, { duration_min, elapsed_min: earliest - 1 })).toBe('forbidden');
      expect(status(place, { duration_min, elapsed_min: earliest - 0.01 })).toBe('forbidden');
      expect(status(place, { duration_min, elapsed_min: earliest })).not.toBe('forbidden');
      expect(status(place, { duration_min, elapsed_min: earliest + 1 })).not.toBe('forbidden');
      expect(find(place, { duration_min }, 'figure').threshold_min).toBe(earliest);
    }
  });

  it('is a right for good, and for a moment the decision of a proctor', () => {
    const facts = { duration_min: 120, elapsed_min: 30 };
    expect(ask('leave-for-good/leave', facts)).toBe('yes');
    expect(ask('leave-for-a-moment/go-out', facts)).toBe('conditional');
    expect(ask('leave-for-a-moment/go-out', facts, 'may', 'proctor')).toBe('yes');
    expect(ask('leave-for-a-moment/go-out', { ...facts, elapsed_min: 29 }, 'may', 'proctor')).toBe('no');
  });

  it('excepts students with accommodations, and no emergency', () => {
    const early = { duration_min: 120, elapsed_min: 5 };
    expect(ask('leave-for-good/leave', { ...early, accommodated: true })).toBe('yes');
    expect(ask('leave-for-good/leave', { ...early, accommodated: false })).toBe('no');
    expect(ask('leave-for-good/leave', { ...early, emergency: true })).toBe('no');
    expect(ask('leave-for-good/leave', { accommodated: true })).toBe('yes');
    expect(ask('leave-for-a-moment/go-out', { accommodated: true })).toBe('conditional');
    expect(
      find('leave-for-good/leave', early)
        .reasons?.map(({ fr }) => fr)
        .join(' '),
    ).toContain('copie blanche');
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

  it('is final once the script is handed in', () => {
    expect(ask('leave-for-good/return', {})).toBe('no');
    expect(ask('leave-for-good/formalities', {}, 'must')).toBe('yes');
    expect(find('leave-for-good/formalities').say.fr).toContain('même blanche');
  });

  it('for a moment is with nothing and gives no time back', () => {
    expect(ask('leave-for-a-moment/belongings', {})).toBe('no');
    expect(ask('leave-for-a-moment/extra-time', {})).toBe('no');
  });

  it('says nothing of an escort, of how many or of how long', () => {
    for (const proposition of ['escort', 'together', 'limit'])
      expect(silenceOf(`leave-for-a-moment/${proposition}`)).toBeDefined();
  });
});

describe('devices at UTC', () => {
  const keep = 'devices/keep';

  it('are forbidden unless off and put away', () => {
    expect(ask(keep, {})).toBe('no');
    expect(ask(keep, { device: 'phone', device_state: 'off', device_place: 'bag' })).toBe('yes');
    expect(ask(keep, { device_state: 'off', device_place: 'deposited' })).toBe('yes');
    expect(ask(keep, { device_state: 'airplane', device_place: 'bag' })).toBe('no');
    expect(ask(keep, { device_state: 'silent' })).toBe('no');
    expect(ask(keep, { device_state: 'off', device_place: 'table' })).toBe('no');
    expect(ask(keep, { device_state: 'off' })).toBe('conditional');
    expect(ask(keep, { device_place: 'bag' })).toBe('conditional');
  });

  it('tell both readings of a phone that is off in a pocket', () => {
    expect(status(keep, { device_state: 'off', device_place: 'pocket' })).toBe('contradictory');
    expect(ask(keep, { device_state: 'on', device_place: 'pocket' })).toBe('no');
  });

  it('may not be used, even as a clock', () => {
    const clock = { device: 'phone', device_use: 'clock', device_state: 'off', device_place: 'bag' } as const;
    expect(ask(keep, clock)).toBe('no');
    expect(find(keep, clock).say.fr).toContain('horloge');
    expect(ask('devices/fraud', clock, 'true')).toBe('yes');
    expect(find('devices/fraud', clock).say.fr).toContain('présomption');
  });

  it('include connected watches, which are not named, and not ordinary ones', () => {
    expect(ask(keep, { device: 'smartwatch' })).toBe('no');
    expect(find(keep, { device: 'smartwatch' }).reasons?.[0]?.fr).toContain("n'est pas nommé");
    expect(ask(keep, { device: 'watch' })).toBe('unspecified');
    expect(ask(keep, { device: 'calculator' })).toBe('conditional');
  });

  it('raise a presumption of fraud where they are not off and out of sight', () => {
    expect(ask('devices/fraud', {}, 'true')).toBe('conditional');
    expect(ask('devices/fraud', { device_place: 'table' }, 'true')).toBe('yes');
    expect(ask('devices/fraud', { device_state: 'silent' }, 'true')).toBe('yes');
    expect(ask('devices/fraud', { device_state: 'on', device_place: 'bag' }, 'true')).toBe('yes');
    expect(ask('devices/fraud', { device_state: 'off', device_place: 'bag' }, 'true')).toBe('no');
    expect(ask('devices/fraud', { device_state: 'off' }, 'true')).toBe('conditional');
    expect(ask('devices/fraud', { device_place: 'pocket' }, 'true')).toBe('conditional');
  });

  it('other than phones raise a presumption only when used, and not ordinary watches or calculators', () => {
    for (const device of ['smartwatch', 'earphones', 'tablet'] as const) {
      expect(ask('devices/fraud', { device, device_place: 'table' }, 'true')).toBe('conditional');
      expect(ask('devices/fraud', { device, device_use: 'clock' }, 'true')).toBe('yes');
    }
    for (const device of ['watch', 'calculator'] as const)
      expect(ask('devices/fraud', { device, device_use: 'clock' }, 'true')).toBe('unspecified');
  });

  it('are seized by the module head in case of fraud; nothing is said of a proctor, searching or giving back', () => {
    expect(ask('devices/confiscate', {})).toBe('conditional');
    expect(find('devices/confiscate').say.fr).toMatch(/responsable du module doit.*ne dit pas si un autre/);
    for (const proposition of ['search', 'search-bag', 'give-back'])
      expect(silenceOf(`devices/${proposition}`)).toBeDefined();
  });
});

describe('identity at UTC', () => {
  it.each([
    ['student_card', 'yes'],
    ['identity_card', 'yes'],
    ['passport', 'yes'],
    ['driving_licence', 'yes'],
    ['none', 'no'],
    ['photocopy', 'unspecified'],
    ['on_phone', 'unspecified'],
    ['expired', 'unspecified'],
    ['loss_report', 'unspecified'],
    ['other', 'conditional'],
  ] as const)('%s: %s', (id_document, verdict) => {
    expect(ask('identity/sit', { id_document })).toBe(verdict);
  });

  it('hangs on the document where none is told, and the mark is not given', () => {
    expect(ask('identity/sit', {})).toBe('conditional');
    expect(silenceOf('identity/mark')).toBeDefined();
  });
});

describe('materials at UTC', () => {
  const use = 'default-materials/use';

  it('are what the paper authorises, and nothing when it is silent', () => {
    expect(ask(use, { paper_says: 'allowed' })).toBe('yes');
    expect(ask(use, { paper_says: 'nothing' })).toBe('no');
    expect(ask(use, { paper_says: 'nothing', item: 'calculator' })).toBe('no');
    expect(ask(use, { paper_says: 'forbidden' })).toBe('no');
    expect(ask(use, {})).toBe('conditional');
  });

  it('always include writing tools and never paper of one’s own', () => {
    expect(ask(use, { paper_says: 'nothing', item: 'pens' })).toBe('yes');
    expect(ask(use, { item: 'scrap_paper' })).toBe('no');
  });

  it('except what students with a recognised disability use, when the paper is silent', () => {
    expect(ask(use, { paper_says: 'nothing', accommodated: true })).toBe('yes');
    expect(ask(use, { paper_says: 'nothing', accommodated: false })).toBe('no');
    expect(ask(use, { paper_says: 'forbidden', accommodated: true })).toBe('no');
    expect(ask(use, { accommodated: true })).toBe('conditional');
    expect(ask('default-materials/dictionary', { accommodated: true })).toBe('conditional');
  });

  it('make no general rule of fraud of what is not authorised, but of some of it', () => {
    expect(ask('default-materials/unauthorised', {}, 'true')).toBe('conditional');
    expect(find('default-materials/unauthorised').say.fr).toMatch(/présomption de fraude.*téléphone/);
  });

  it('leave a paper dictionary that the paper does not list to exchange students only', () => {
    const item = 'paper_dictionary';
    expect(ask(use, { paper_says: 'nothing', item })).toBe('conditional');
    expect(ask(use, { paper_says: 'nothing', item, exchange_student: true })).toBe('conditional');
    expect(ask(use, { paper_says: 'nothing', item, exchange_student: false })).toBe('no');
    expect(ask(use, { paper_says: 'allowed', item, exchange_student: false })).toBe('yes');
  });

  it('have two rules for the dictionaries of exchange students', () => {
    const dictionary = 'default-materials/dictionary';
    const both = find(dictionary, { paper_says: 'nothing', exchange_student: true });
    expect(both.status).toBe('contradictory');
    expect(both.say.fr).toMatch(/2\.03.*3\.01\(d\).*bilingue/);
    expect(both.say.en).toMatch(/2\.03.*3\.01\(d\).*bilingual/);
    expect(ask(dictionary, { paper_says: 'nothing', exchange_student: false })).toBe('no');
    expect(ask(dictionary, { paper_says: 'allowed', exchange_student: false })).toBe('yes');
    expect(ask(dictionary, { exchange_student: false })).toBe('conditional');
    expect(ask(dictionary, {})).toBe('conditional');
  });

  it('may not be passed on, even when authorised; bags are on the floor', () => {
    expect(ask('default-materials/lend', {})).toBe('no');
    expect(find('default-materials/lend').reasons?.[0]?.fr).toContain('présomption de fraude');
    expect(ask('default-materials/belongings', {}, 'must')).toBe('yes');
    expect(find('default-materials/belongings').reasons?.[0]?.fr).toContain('éteints');
    expect(silenceOf('default-materials/food-and-drink')?.inventory).toContain('silent/earplugs');
  });
});

describe('cheating at UTC', () => {
  it('does not get anyone expelled: the student must go on', () => {
    expect(ask('fraud-in-the-room/expel', { incident: 'cheating' })).toBe('no');
    expect(ask('fraud-in-the-room/expel', {})).toBe('no');
    expect(ask('fraud-in-the-room/continue', {}, 'must')).toBe('yes');
  });

  it.each(['substitution', 'disturbance'] as const)(
    '%s leads to an expulsion by the module head',
    (incident) => {
      expect(ask('fraud-in-the-room/expel', { incident }, 'must')).toBe('yes');
      expect(ask('fraud-in-the-room/continue', { incident })).toBe('no');
      expect(ask(`fraud-in-the-room/${incident}`, {}, 'true')).toBe('yes');
      expect(find(`fraud-in-the-room/${incident}`).say.fr).toContain('responsable du module');
    },
  );

  it('takes its steps in the order of the text', () => {
    expect(cellOf('fraud-in-the-room/steps').steps?.map(({ clause }) => clause)).toEqual([
      'stop',
      'report',
      'report',
      'attached',
      'continue',
      'refer',
    ]);
  });

  it('leaves impersonation aside, and does not say what a lone proctor does', () => {
    const { statement, cautions } = cellOf('fraud-in-the-room/steps');
    expect(statement.fr).toMatch(/^Hors substitution.*doit prendre/);
    expect(cautions?.map(({ fr }) => fr).join(' ')).toMatch(/ni qui rédige.*surveillant seul/);
    expect(find('fraud-in-the-room/seize').reasons?.[0]?.fr).toContain('si un autre surveillant');
  });

  it('gives a zero by itself for impersonation only', () => {
    expect(find('fraud-in-the-room/substitution').reasons?.[0]?.fr).toContain('zéro');
    expect(JSON.stringify(cellOf('fraud-in-the-room/steps').steps)).not.toMatch(/zéro|zero/);
  });

  it('goes on when the student refuses to sign, and needs no report when found afterwards', () => {
    expect(ask('fraud-in-the-room/refusal-to-sign', {}, 'true')).toBe('no');
    expect(ask('fraud-in-the-room/found-afterwards', {}, 'must')).toBe('no');
    expect(find('fraud-in-the-room/found-afterwards').say.fr).toContain('DFP');
    expect(ask('fraud-in-the-room/seize', {}, 'must')).toBe('yes');
  });
});

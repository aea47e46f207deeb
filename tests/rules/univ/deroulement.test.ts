import { describe, expect, it } from 'vitest';
import { cells, silences } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const reasons = (place: string, facts = {}) => JSON.stringify(find(place, facts).reasons ?? []);
const silent = (place: string) =>
  silences.some(({ topic, proposition }) => `${topic}/${proposition}` === place);

describe('who may sit the exam', () => {
  it('takes both registrations, whether the student is known to have them or not', () => {
    for (const facts of [{}, { registered: true }, { registered: false }])
      expect(ask('right-to-sit/registered', facts, 'must')).toBe('yes');
    for (const registered of [undefined, false])
      expect(find('right-to-sit/registered', { registered }).say.fr).toMatch(/ni entrer.*ni composer/);
  });

  it('says nothing of a name that is missing from the list', () => {
    expect(silent('right-to-sit/not-on-list')).toBe(true);
  });

  it('goes for the second session as for the first', () => {
    expect(ask('second-session/organised-alike', {}, 'true')).toBe('yes');
    for (const proposition of ['sit', 'which-mark', 'when', 'attempts'])
      expect(silent(`second-session/${proposition}`)).toBe(true);
  });
});

describe('arriving', () => {
  it('is before the envelopes are opened, no number of minutes', () => {
    expect(ask('arrival-and-seating/be-there', {}, 'must')).toBe('conditional');
    expect(find('arrival-and-seating/be-there').say.fr).toContain("doit se présenter avant l'ouverture");
    expect(reasons('arrival-and-seating/be-there')).toMatch(/tiers.*une heure/);
    expect(find('arrival-and-seating/be-there').say.fr).toContain('ne fixe pas combien de minutes');
  });

  it('leads to the seat assigned, if one is; proctors may change it', () => {
    expect(ask('arrival-and-seating/assigned-seat', {}, 'must')).toBe('yes');
    expect(reasons('arrival-and-seating/assigned-seat')).toContain('Éventuellement');
    expect(find('arrival-and-seating/assigned-seat').say.fr).toContain('peuvent le changer de place');
    expect(ask('arrival-and-seating/seat-change', {}, 'may', 'proctor')).toBe('yes');
    expect(ask('arrival-and-seating/seat-change', {}, 'must', 'proctor')).toBe('no');
  });

  it('takes a signature at the start and another at the end', () => {
    expect(find('arrival-and-seating/sign-in').say.fr).toMatch(/début.*nouveau avant de quitter/);
  });
});

describe('proctoring', () => {
  it('is without interruption, by a number of people that the text does not set', () => {
    expect(ask('invigilation/continuous', {}, 'must')).toBe('yes');
    expect(silent('invigilation/minimum')).toBe(true);
    expect(silent('invigilation/who-may')).toBe(true);
  });

  it('takes the teacher in charge, or a replacement if it is absolutely impossible', () => {
    expect(ask('invigilation/teacher-present', {}, 'must')).toBe('yes');
    expect(find('invigilation/teacher-present').say.fr).toMatch(/impossibilité absolue.*remplaçant/);
  });

  it('is under the chair of the jury or whoever represents the chair', () => {
    expect(find('invigilation/in-charge').say.fr).toMatch(/président du jury.*représenter/);
  });
});

describe('clothing', () => {
  it('is not banned as such, and gives the proctor checks, not a power to ban: it depends for everybody', () => {
    for (const place of ['clothing/face', 'clothing/religious-dress']) {
      for (const role of ['student', 'proctor', 'staff'] as const)
        for (const form of ['may', 'false'] as const) expect(ask(place, {}, form, role)).toBe('conditional');
      expect(find(place).holder).toBeUndefined();
      expect(reasons(place)).toContain("vêtements d'extérieur");
    }
  });

  it('is checked as the proctor sees fit, ears included though not named', () => {
    expect(ask('clothing/ears', {}, 'may', 'proctor')).toBe('yes');
    expect(find('clothing/ears').say.fr).toContain('ne sont pas nommées');
  });
});

describe('conduct', () => {
  it('excludes talking, which the text names only among the measures against cheating', () => {
    expect(ask('conduct/communicate', {})).toBe('no');
    expect(reasons('conduct/communicate')).toContain("n'est pas formulée pour elle-même");
  });

  it('follows the rules of the exam; other instructions, manners and a mere breach are not dealt with', () => {
    expect(ask('conduct/obey', {}, 'must')).toBe('conditional');
    expect(find('conduct/obey').say.fr).toContain('doivent respecter les règles');
    expect(reasons('conduct/obey')).toMatch(/ni d'autres consignes.*charte/);
    expect(silent('conduct/breach')).toBe(true);
  });
});

describe('the start and the end', () => {
  it('go in order: seats and signature, rules recalled, papers, times on the board', () => {
    const steps = cellOf('start-of-exam/sequence').steps ?? [];
    expect(steps.map(({ clause }) => clause)).toEqual(['signIn', 'sequence', 'sequence', 'announced']);
    expect(steps[1]?.text.fr).toContain('rappeler le règlement');
    expect(steps[2]?.text.fr).toContain('Distribuer les sujets');
    expect(find('start-of-exam/times-announced').say.fr).toMatch(/début.*composition.*fin.*tableau/);
    expect(silent('start-of-exam/lost-time')).toBe(true);
  });

  it('have one script handed in, even blank, and no stated price for writing on', () => {
    expect(ask('end-of-exam/stop-writing', {})).toBe('no');
    expect(silent('end-of-exam/writing-after')).toBe(true);
    expect(ask('end-of-exam/hand-in', {}, 'must')).toBe('yes');
    expect(find('end-of-exam/hand-in').say.fr).toContain('une copie et une seule, même blanche');
    expect(cellOf('end-of-exam/hand-in').steps?.at(-1)?.text.fr).toContain('émargement');
    expect(ask('end-of-exam/take-away', {})).toBe('unspecified');
  });
});

describe('scripts', () => {
  it('are anonymous in terminal written exams, and the text does not ask for it elsewhere', () => {
    expect(ask('script-and-anonymity/anonymous', {}, 'true')).toBe('yes');
    expect(ask('script-and-anonymity/anonymous', { assessment: 'terminal' }, 'true')).toBe('yes');
    expect(ask('script-and-anonymity/anonymous', { assessment: 'continuous' }, 'true')).toBe('unspecified');
  });

  it('bear no sign, and their sheets the anonymity number', () => {
    expect(ask('script-and-anonymity/distinctive-sign', {})).toBe('no');
    expect(reasons('script-and-anonymity/distinctive-sign')).toContain('ne dit pas');
    expect(find('script-and-anonymity/extra-sheets').say.fr).toContain("numéro d'anonymat");
  });

  it('and blank paper belong to the university; used scrap paper is not named', () => {
    expect(ask('script-and-anonymity/property', {}, 'true')).toBe('yes');
    expect(reasons('script-and-anonymity/property')).toContain('brouillons utilisés');
    expect(ask('default-materials/own-paper', {})).toBe('no');
    expect(ask('default-materials/scrap-paper', {}, 'true')).toBe('yes');
    expect(silent('default-materials/pens')).toBe(true);
  });
});

describe('the record of the exam', () => {
  it('is drawn up by the head of the proctors, signed by the others, and handed to the office', () => {
    const steps = cellOf('exam-record/record').steps ?? [];
    expect(steps).toHaveLength(4);
    expect(steps[0]?.text.fr).toContain('établir');
    expect(steps[1]?.text.fr).toMatch(/inscrits et présents.*copies blanches/);
    expect(steps[3]?.text.fr).toMatch(/administration.*émargement.*copies si/);
  });

  it('counts those registered, those present, scripts and blank scripts, and notes incidents', () => {
    expect(find('exam-record/contents').say.fr).toMatch(/inscrits.*présents.*copies blanches.*incidents/);
    expect(find('exam-record/incident-report').say.fr).toContain('rapport circonstancié');
  });
});

describe('the scope', () => {
  it.each([
    [undefined, 'conditional'],
    ['named', 'yes'],
    ['regulated_profession', 'yes'],
    ['other', 'yes'],
    ['distance', 'no'],
  ] as const)('for the programme %s: %s', (programme, verdict) => {
    expect(ask('scope/programmes', { programme }, 'true')).toBe(verdict);
  });

  it('leaves out competitive exams, although a clause on cheating names them', () => {
    expect(reasons('scope/programmes')).toMatch(/sauf les concours.*examens ou concours/);
  });

  it('leaves out distance courses, not online tests', () => {
    expect(ask('scope/distance', {}, 'true')).toBe('no');
    expect(reasons('scope/distance')).toContain('reste couverte');
  });

  it('dates from 13 May 2019 and has the text in each room', () => {
    expect(find('scope/edition').say.fr).toContain('13 mai 2019');
    expect(find('scope/available').say.fr).toContain("chaque salle d'examen");
  });

  it('names no school', () => {
    const text = JSON.stringify(cells.map(({ statement, clauses }) => [statement, clauses]));
    expect(text).not.toMatch(/universit(é|y) (de|of) [A-Z]/);
  });
});

describe('absence', () => {
  it('is not dealt with at all', () => {
    for (const proposition of ['mark', 'justify', 'in-time', 'proofs', 'make-up', 'continuous-make-up'])
      expect(silent(`absence/${proposition}`)).toBe(true);
  });
});

describe('the jury', () => {
  it('deliberates in ways that the text does not tell', () => {
    for (const proposition of ['quorum', 'members', 'vote', 'proxy', 'change-marks', 'minutes'])
      expect(silent(`jury/${proposition}`)).toBe(true);
  });
});

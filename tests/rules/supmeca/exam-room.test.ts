import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const reasonsOf = (place: string) =>
  find(place)
    .reasons?.map(({ fr }) => fr)
    .join(' ') ?? '';

describe('arriving and sitting down at ISAE-Supméca', () => {
  it('takes being there fifteen minutes ahead, without a consequence of its own', () => {
    expect(ask('arrival-and-seating/be-there', {}, 'must')).toBe('yes');
    expect(find('arrival-and-seating/be-there').say.fr).toContain('quinze minutes au moins');
    expect(reasonsOf('arrival-and-seating/be-there')).toContain('pas de conséquence propre');
  });

  it('is on authorisation, in the presence of the proctor in charge of the room', () => {
    expect(ask('arrival-and-seating/called-in', {}, 'must')).toBe('yes');
    expect(cellOf('arrival-and-seating/called-in').statement.fr).toContain('surveillant responsable');
  });

  it('is at the seat of the plan, which any proctor may change', () => {
    expect(ask('arrival-and-seating/assigned-seat', {}, 'must')).toBe('yes');
    expect(ask('arrival-and-seating/seat-change', {}, 'may', 'proctor')).toBe('yes');
    expect(ask('arrival-and-seating/seat-change', {}, 'may', 'student')).toBe('yes');
  });

  it('has every candidate sign before leaving', () => {
    expect(ask('arrival-and-seating/sign-in', {}, 'must')).toBe('yes');
    expect(reasonsOf('arrival-and-seating/sign-in')).toContain('peut être autorisé à composer');
    expect(find('arrival-and-seating/sign-in').say.fr).toContain('avant de quitter la salle');
  });
});

describe('clothing at ISAE-Supméca', () => {
  it('may be checked at the ears, by whom being open to two readings', () => {
    expect(ask('clothing/ears', {}, 'may')).toBe('yes');
    expect(reasonsOf('clothing/ears')).toContain('même sexe');
    expect(reasonsOf('clothing/ears')).toContain('refus');
  });

  it('may not hide the identity', () => {
    expect(ask('clothing/face', {}, 'may')).toBe('no');
  });

  it('is not dealt with as religious dress, but for the two general rules', () => {
    expect(ask('clothing/religious-dress', {}, 'may')).toBe('unspecified');
    expect(find('clothing/religious-dress').say.fr).toMatch(/identité.*oreilles/);
  });
});

describe('the start of an exam at ISAE-Supméca', () => {
  it('goes from the door to the board, in the order in which the text can be followed', () => {
    const { steps, cautions } = cellOf('start-of-exam/sequence');
    expect(steps?.map(({ clause }) => clause)).toEqual([
      'early',
      'entry',
      'papers',
      'seat',
      'instructions',
      'board',
    ]);
    expect(cautions?.[0]?.fr).toContain('distribution des sujets');
  });

  it('has the times written on the board', () => {
    expect(ask('start-of-exam/times-announced', {}, 'must')).toBe('yes');
  });
});

describe('conduct at ISAE-Supméca', () => {
  it('admits no communication, an attempt being only possibly reported', () => {
    expect(ask('conduct/communicate', {}, 'may')).toBe('no');
    expect(find('conduct/communicate').say.fr).toContain('pourra');
  });

  it('takes following the instructions', () => {
    expect(ask('conduct/obey', {}, 'must')).toBe('yes');
  });

  it('never calls a breach cheating by the preamble alone: both readings are told', () => {
    expect(find('conduct/breach').status).toBe('contradictory');
    for (const form of ['may', 'true', 'false'] as const)
      expect(ask('conduct/breach', {}, form)).toBe('conditional');
    expect(find('conduct/breach').say.fr).toContain('Deux lectures');
    expect(Object.keys(cellOf('conduct/breach').clauses)).toContain('device');
    expect(reasonsOf('conduct/breach')).toContain('procédure disciplinaire');
  });

  it('takes the paper that is provided, drafts included', () => {
    expect(ask('default-materials/own-paper', {}, 'may')).toBe('no');
    expect(ask('default-materials/scrap-paper', {}, 'true')).toBe('yes');
  });
});

describe('the end of an exam at ISAE-Supméca', () => {
  it('stops writing once the time is over and announced', () => {
    expect(ask('end-of-exam/stop-writing', {}, 'may')).toBe('no');
    expect(reasonsOf('end-of-exam/stop-writing')).toContain("l'annonce en a été faite");
  });

  it('notes in the record whoever writes on, and states no penalty for it', () => {
    expect(ask('end-of-exam/writing-after', {}, 'true')).toBe('yes');
    expect(find('end-of-exam/writing-after').say.fr).toContain('mention');
    expect(reasonsOf('end-of-exam/writing-after')).toContain("n'énonce pas d'autre conséquence");
  });

  it('takes handing in a script, even a blank one', () => {
    expect(ask('end-of-exam/hand-in', {}, 'must')).toBe('yes');
    expect(find('end-of-exam/hand-in').say.fr).toContain('même blanche');
  });
});

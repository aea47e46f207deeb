import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/imt/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('the premises of the Institut Mines-Télécom', () => {
  it('are without smoke or drugs; vaping and outdoors are not named', () => {
    expect(ask('premises/smoking', {})).toBe('no');
    expect(find('premises/smoking').reasons?.[0]?.fr).toContain('ni la cigarette électronique');
    expect(ask('premises/narcotics', {})).toBe('no');
  });

  it('are without alcohol, but for the restaurant and the foyer', () => {
    expect(ask('premises/alcohol', { place: 'elsewhere' })).toBe('no');
    expect(ask('premises/alcohol', { place: 'school_restaurant' })).toBe('yes');
    expect(ask('premises/alcohol', { place: 'student_foyer' })).toBe('yes');
    expect(ask('premises/alcohol', {})).toBe('conditional');
  });

  it('are closed to who is drunk, which is for the management to establish, not the proctor', () => {
    expect(ask('premises/drunk', {})).toBe('no');
    expect(find('premises/drunk').reasons?.[0]?.fr).toContain('non le surveillant');
  });

  it('have rules of their own, which bind external learners', () => {
    expect(ask('premises/host-rules', {}, 'must')).toBe('yes');
    expect(find('premises/host-rules').reasons?.[0]?.fr).toContain('apprenant extérieur');
  });
});

describe('a fire, an accident or a danger', () => {
  const fireAt = (time_of_day_min: number) =>
    find('fire-and-safety/fire', { time_of_day_min }, 'figure').say.fr;

  it('is told to the technician from 8:00 on and to the caretaker before it', () => {
    expect(fireAt(479)).toContain('gardien');
    expect(fireAt(479)).not.toContain('technicien');
    expect(fireAt(480)).toContain('technicien');
    expect(fireAt(481)).toContain('technicien');
    expect(fireAt(480)).not.toContain('gardien');
  });

  it('is told to the technician before 17:00, to the caretaker after it, and to either at 17:00 sharp', () => {
    expect(fireAt(1019)).toContain('technicien');
    expect(fireAt(1019)).not.toContain('gardien');
    expect(fireAt(1020)).toMatch(/technicien.*gardien/);
    expect(fireAt(1021)).toContain('gardien');
    expect(fireAt(1021)).not.toContain('technicien');
  });

  it('has somebody to warn at every time of the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (time) => /technicien|gardien/.test(fireAt(time))),
    );
  });

  it('starts with the alarm, then extinguishers, and does not speak of evacuating', () => {
    const fire = cellOf('fire-and-safety/fire');
    expect(fire.steps?.[0]?.text.fr).toContain('alarme');
    expect(fire.steps?.[1]?.text.fr).toContain('extincteurs');
    expect(fire.steps?.[2]?.text.fr).toContain('Si nécessaire');
    expect(fire.cautions?.[0]?.fr).toContain("ni d'évacuation");
  });

  it('starts with the ambulance for an accident, and never moves the injured', () => {
    const accident = cellOf('fire-and-safety/accident');
    expect(accident.steps?.[0]?.text.fr).toContain('SAMU');
    expect(accident.cautions?.[0]?.fr).toContain('Ne pas remuer');
  });

  it('must be reported, and drills must be attended', () => {
    expect(ask('fire-and-safety/danger', {}, 'must')).toBe('yes');
    expect(ask('fire-and-safety/drills', {}, 'must')).toBe('yes');
    expect(ask('fire-and-safety/equipment', {}, 'must')).toBe('yes');
  });
});

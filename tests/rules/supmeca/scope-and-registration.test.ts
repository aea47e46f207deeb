import { describe, expect, it } from 'vitest';
import { cells } from '../../../rules/supmeca/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);

describe('whom and what the regulation of ISAE-Supméca is for', () => {
  it('is for the students of the two engineering programmes, and no other programme is named', () => {
    expect(ask('scope/programmes', { programme: 'named' }, 'true')).toBe('yes');
    expect(ask('scope/programmes', { programme: 'other' }, 'true')).toBe('no');
    expect(ask('scope/programmes', { programme: 'regulated_profession' }, 'true')).toBe('no');
    expect(ask('scope/programmes', {}, 'true')).toBe('conditional');
  });

  it('does not speak of distance learning', () => {
    expect(ask('scope/programmes', { programme: 'distance' }, 'true')).toBe('unspecified');
  });

  it('tells of the four features of an exam, and that cheating in continuous assessment falls under discipline too', () => {
    const { reasons } = find('scope/programmes', { programme: 'named' });
    expect(reasons?.[0]?.fr).toContain('en sus des heures d');
    expect(reasons?.[1]?.fr).toContain('contrôle continu');
  });

  it('names no teacher, outsider or exchange student: whom else it binds hangs on who asks', () => {
    expect(ask('scope/persons', {}, 'true')).toBe('conditional');
  });

  it('is the edition of 2022-2023, whose validity in another year it leaves open', () => {
    const { statement, decision } = cellOf('scope/edition');
    expect(decision).toBeUndefined();
    expect(statement.fr).toMatch(/2022-2023.*3 juin 2022.*autre année/);
  });

  it('has a copy of itself in the exam rooms', () => {
    expect(ask('scope/available', {}, 'true')).toBe('yes');
  });
});

describe('who may sit an exam at ISAE-Supméca', () => {
  it('takes being registered, both administratively and for the courses, and not being banned', () => {
    expect(ask('right-to-sit/registered', {}, 'must')).toBe('yes');
    const { say } = find('right-to-sit/registered');
    expect(say.fr).toContain('administrativement et pédagogiquement');
    expect(say.fr).toContain("mesure d'interdiction ou d'exclusion");
  });

  it('leaves a candidate missing from the list to whoever admits candidates, as the text names nobody', () => {
    for (const role of ['student', null] as const)
      expect(ask('right-to-sit/not-on-list', {}, 'may', role)).toBe('conditional');
    for (const role of ['proctor', 'staff'] as const)
      expect(ask('right-to-sit/not-on-list', {}, 'may', role)).toBe('yes');
    expect(find('right-to-sit/not-on-list').reasons?.[0]?.fr).toContain('ne dit pas qui');
  });

  it('shuts out somebody who is known not to be registered, and does not let in whoever is', () => {
    expect(ask('right-to-sit/not-on-list', { registered: false })).toBe('no');
    expect(ask('right-to-sit/not-on-list', { registered: true })).toBe('conditional');
  });

  it('has that candidate sign the list, and says that the mark may not count', () => {
    const { steps, cautions } = cellOf('right-to-sit/not-on-list');
    expect(steps?.map(({ actor }) => actor)).toEqual(['proctor', 'student']);
    expect(cautions?.some(({ fr }) => fr.includes('recevabilité de la note'))).toBe(true);
  });
});

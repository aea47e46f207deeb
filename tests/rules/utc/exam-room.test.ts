import { describe, expect, it } from 'vitest';
import { cells, silences } from '../../../rules/utc/index.ts';
import { askCells } from '../ask-cells.ts';

const { cellOf, find, ask } = askCells(cells);

describe('arriving and sitting down at UTC', () => {
  it('means being there fifteen minutes before, without a stated penalty', () => {
    expect(ask('arrival-and-seating/be-there', {}, 'must')).toBe('yes');
    expect(find('arrival-and-seating/be-there').say.fr).toContain('quinze minutes');
    expect(find('arrival-and-seating/be-there').reasons?.[0]?.fr).toContain("n'attache pas de sanction");
  });

  it('means waiting to be invited in', () => {
    expect(ask('arrival-and-seating/called-in', {}, 'must')).toBe('yes');
  });

  it('means the assigned seat, which only a proctor may change', () => {
    expect(ask('arrival-and-seating/assigned-seat', {}, 'must')).toBe('yes');
    for (const role of ['student', 'proctor'] as const)
      expect(ask('arrival-and-seating/seat-change', {}, 'may', role)).toBe('yes');
    expect(find('arrival-and-seating/seat-change').say.fr).toContain('et lui seul');
  });

  it('means signing, latecomers included', () => {
    expect(ask('arrival-and-seating/sign-in', {}, 'must')).toBe('yes');
    expect(find('arrival-and-seating/sign-in').say.fr).toContain('retardataires');
    expect(find('exam-record/attendance-list').say.fr).toMatch(
      /responsable du module.*Administration des Etudes.*le retard et son motif/,
    );
  });
});

describe('a module head who is away at UTC', () => {
  const place = 'invigilation/teacher-present';

  it('must be represented, and be reachable: two steps', () => {
    expect(ask(place, {}, 'must')).toBe('conditional');
    expect(find(place).say.fr).toContain('doit désigner un représentant');
    expect(cellOf(place).steps?.map(({ text }) => text.fr.split(' ')[0])).toEqual([
      'Responsable',
      'Indiquer',
    ]);
  });

  it('leaves open whether the representative decides on lateness or expulsion', () => {
    expect(find(place).reasons?.[0]?.fr).toContain('ne dit pas');
    expect(cellOf(place).cautions?.[0]?.fr).toContain('ne dit pas');
  });
});

describe('conduct at UTC', () => {
  it('rules out communicating and one’s own paper, unless the module head provides otherwise', () => {
    for (const place of ['conduct/communicate', 'default-materials/own-paper']) {
      expect(ask(place, {})).toBe('no');
      expect(find(place).say.fr).toContain('Sauf dispositions particulières');
      expect(find(place).reasons?.[0]?.fr).toContain('présomption de fraude');
    }
    expect(ask('default-materials/scrap-paper', {}, 'true')).toBe('yes');
  });

  it('makes a breach of its general principles a presumption of fraud, not of any rule, nor yet a sanction', () => {
    expect(ask('conduct/breach', {}, 'true')).toBe('conditional');
    expect(find('conduct/breach').say.fr).toContain('ne le dit pas des autres règles');
    expect(find('conduct/breach').reasons?.[0]?.fr).toContain("n'est pas encore une sanction");
  });
});

describe('the end of an exam at UTC', () => {
  it('means stopping at once; going on may cost a penalty and is no presumption of fraud', () => {
    expect(ask('end-of-exam/stop-writing', {})).toBe('no');
    expect(find('end-of-exam/writing-after').say.fr).toContain('peut entraîner une pénalité');
    expect(find('end-of-exam/writing-after').reasons?.[0]?.fr).toContain("n'en fait pas une présomption");
  });

  it('takes its steps in order, up to leaving once all scripts are collected', () => {
    const { steps } = cellOf('end-of-exam/hand-in');
    expect(steps?.map(({ actor }) => actor)).toEqual(['staff', 'student', 'student', 'proctor', 'student']);
    expect(steps?.map(({ clause }) => clause)).toEqual([
      'stop',
      'stop',
      'collected',
      'collected',
      'collected',
    ]);
    expect(steps?.at(-1)?.text.fr).toContain('toutes les copies');
  });

  it('does not mark a script that has left the room, even by inadvertence', () => {
    expect(ask('end-of-exam/not-handed-in', {}, 'true')).toBe('no');
    expect(find('end-of-exam/not-handed-in').say.fr).toContain('même par inadvertance');
    expect(
      silences.find(({ topic, proposition }) => topic === 'end-of-exam' && proposition === 'take-away')
        ?.inventory,
    ).toContain('silent/drafts-at-the-end');
  });
});

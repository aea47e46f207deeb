import { describe, expect, it } from 'vitest';
import { isSilence, lookUp } from '../../../rules/matrix.ts';
import type { TopicId } from '../../../rules/topics/index.ts';
import { cells } from '../../../rules/univ/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const silent = (topic: TopicId, proposition: string) => {
  const found = lookUp('univ', { topic, proposition });
  return found !== null && isSilence(found);
};

describe('seeing a marked script at the university', () => {
  it('must be organised, within a time that the text does not define', () => {
    expect(ask('consult-script/see', {}, 'may', 'student')).toBe('yes');
    expect(ask('consult-script/see', {}, 'must', 'staff')).toBe('yes');
    expect(ask('consult-script/in-time', {}, 'true')).toBe('unspecified');
    expect(find('consult-script/in-time').say.fr).toContain('délai raisonnable');
  });

  it('says nothing of photocopies, of another person and of keeping scripts', () => {
    for (const proposition of ['photocopy', 'other-person', 'retention'])
      expect(silent('consult-script', proposition)).toBe(true);
  });

  it('has the marking scheme on the paper where there is one, and no model answer', () => {
    expect(find('consult-script/model-answer').say.fr).toContain('le cas échéant');
    expect(ask('consult-script/model-answer', {}, 'may')).toBe('unspecified');
  });
});

describe('marks at the university', () => {
  it('are final only after the jury, in continuous assessment too', () => {
    expect(ask('marks-and-results/final', {}, 'true')).toBe('no');
    expect(ask('marks-and-results/final', { deliberated: true }, 'true')).toBe('yes');
    expect(ask('marks-and-results/final', { deliberated: true }, 'false')).toBe('no');
    expect(cellOf('marks-and-results/final').inventory).toContain('univ/cc-marks-communicated');
  });

  it('go round anonymously', () => {
    expect(cellOf('marks-and-results/markers').steps?.map(({ clause }) => clause)).toEqual([
      'handedOver',
      'handedBack',
    ]);
  });

  it('have neither a date nor a place of publication', () => {
    expect(silent('marks-and-results', 'publication')).toBe(true);
    expect(ask('marks-and-results/channel', {}, 'true')).toBe('unspecified');
  });
});

describe('accommodations at the university', () => {
  it("are the President's decision, after the doctor's opinion", () => {
    expect(ask('accommodations/exist', {}, 'may', 'student')).toBe('conditional');
    expect(ask('accommodations/exist', {}, 'must')).toBe('no');
    expect(find('accommodations/exist').holder?.name.fr).toBe('le Président');
    expect(ask('accommodations/how', {}, 'must')).toBe('yes');
  });

  it('come with accessible premises', () => {
    expect(ask('accommodations/accessible', {}, 'must')).toBe('yes');
  });

  it('have no amount and no deadline in the text, which speaks of disability only', () => {
    for (const proposition of ['extra-time', 'in-time', 'injury', 'pregnancy'])
      expect(silent('accommodations', proposition)).toBe(true);
    expect(silent('foreign-students', 'arrangements')).toBe(true);
  });

  it('leave the derogatory regime under the same procedure, without saying who has it', () => {
    expect(ask('special-status/same-exam', {}, 'true')).toBe('yes');
    expect(silent('special-status', 'regime')).toBe(true);
  });
});

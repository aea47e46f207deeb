import { describe, expect, it } from 'vitest';
import { cells, silences } from '../../../rules/imt/index.ts';
import { askCells } from '../ask-cells.ts';

const { ask, cellOf, find } = askCells(cells);
const silent = (place: string) => silences.some((s) => `${s.topic}/${s.proposition}` === place);

describe('the end of an exam at the Institut Mines-Télécom', () => {
  it('takes a script handed in at once in a room, and an end to all access online', () => {
    expect(find('end-of-exam/hand-in', { mode: 'room' }).say.fr).toContain('remise immédiatement');
    expect(find('end-of-exam/hand-in', { mode: 'online' }).say.fr).toContain("cesser d'accéder");
    expect(find('end-of-exam/hand-in').cites).toEqual(['room', 'online']);
    expect(ask('end-of-exam/hand-in', {}, 'must')).toBe('yes');
  });

  it('leaves a script that is not handed in unmarked, without calling it a zero', () => {
    expect(ask('end-of-exam/not-handed-in', { mode: 'room' }, 'true')).toBe('no');
    expect(find('end-of-exam/not-handed-in').reasons?.[0]?.fr).toContain('sans dire que la note est zéro');
  });

  it('lets nobody write on', () => {
    expect(ask('end-of-exam/stop-writing', { mode: 'room' })).toBe('no');
    expect(ask('end-of-exam/writing-after', { mode: 'room' }, 'true')).toBe('yes');
  });

  it('does not say whether the paper may be taken out of a room', () => {
    expect(silent('end-of-exam/take-away')).toBe(true);
  });
});

describe('an online exam at the Institut Mines-Télécom', () => {
  it('is taken alone, in a room that can be shown', () => {
    expect(ask('online-exam/alone', {}, 'must')).toBe('yes');
    expect(find('online-exam/alone').reasons?.[0]?.fr).toContain('ni caméra');
  });

  it('ends all access to the site: an attempt to come back costs the marking', () => {
    expect(cellOf('online-exam/end').statement.fr).toMatch(/tenter d'y revenir.*pas corrigée/);
  });

  it('never lets the paper be copied electronically', () => {
    expect(ask('online-exam/copy-paper', {})).toBe('no');
  });

  it('keeps its content undisclosed until the results are published, and no longer', () => {
    const told = (act_date: string) =>
      find('online-exam/disclose', { mode: 'online', published_date: '2025-06-02', act_date }).status;
    expect(told('2025-06-01')).toBe('forbidden');
    expect(told('2025-06-02')).toBe('permitted');
    expect(told('2025-06-03')).toBe('permitted');
    expect(find('online-exam/disclose', { mode: 'online' }).status).toBe('forbidden');
  });

  it('is the only one of which disclosure is spoken', () => {
    expect(find('online-exam/disclose').status).toBe('depends');
    expect(ask('online-exam/disclose', { mode: 'room' })).toBe('unspecified');
    expect(
      ask('online-exam/disclose', { mode: 'room', published_date: '2025-06-02', act_date: '2025-06-01' }),
    ).toBe('unspecified');
  });

  it('has no rule for a late login or a lost connection', () => {
    expect(silent('late-entry/late-login')).toBe(true);
    expect(silent('online-exam/failure')).toBe(true);
  });
});

describe('conduct in an exam at the Institut Mines-Télécom', () => {
  it('excludes communicating, at the price of a null script', () => {
    expect(ask('conduct/communicate', {})).toBe('no');
    expect(find('conduct/communicate').reasons?.[0]?.fr).toContain('nullité');
  });

  it('has a consequence for certain breaches only, each told', () => {
    for (const form of ['may', 'must', 'true', 'forbidden'] as const)
      expect(ask('conduct/breach', {}, form)).toBe('conditional');
    const told = find('conduct/breach')
      .reasons?.map(({ fr }) => fr)
      .join(' ');
    for (const word of ['nullité', 'pas corrigée', 'note de 0', 'flagrant délit', "d'un autre manquement"])
      expect(told).toContain(word);
  });

  it('has to be correct, which the text does not define, nor does it name proctors’ instructions', () => {
    const { decision, statement } = cellOf('conduct/obey');
    expect(decision).toBeUndefined();
    expect(statement.fr).toContain('attitude correcte est exigée');
    expect(statement.fr).toContain('surveillants en particulier');
  });

  it('starts with an identity document shown when signing in, then a clear desk', () => {
    expect(cellOf('start-of-exam/sequence').steps?.map(({ clause }) => clause)).toEqual([
      'photo',
      'entrance',
      'desk',
    ]);
  });

  it('leaves paper of one’s own to the proctors', () => {
    expect(ask('default-materials/own-paper', {}, 'may', 'student')).toBe('conditional');
    expect(ask('default-materials/own-paper', {}, 'may', 'proctor')).toBe('yes');
  });
});

describe('cheating at the Institut Mines-Télécom', () => {
  it('means a mark of 0 by itself, and a bar from registering only as a possibility', () => {
    expect(ask('sanctions/zero', {}, 'true')).toBe('yes');
    expect(find('sanctions/list').reasons?.[0]?.fr).toContain("n'est que possible");
    expect(silent('sanctions/length')).toBe(true);
  });

  it('is not what makes a script null: communicating or exchanging is', () => {
    expect(ask('sanctions/voids-exam', {}, 'true')).toBe('conditional');
    expect(find('sanctions/voids-exam').say.fr).toContain("d'aucune sanction disciplinaire");
  });

  it('gives a mark to whoever was expelled for it, and says nothing of other expulsions', () => {
    expect(find('fraud-in-the-room/mark-after-expulsion', { incident: 'cheating' }).status).toBe('true');
    expect(find('fraud-in-the-room/mark-after-expulsion', { incident: 'disturbance' }).status).toBe('unsaid');
    expect(find('fraud-in-the-room/mark-after-expulsion', { incident: 'substitution' }).status).toBe(
      'unsaid',
    );
    expect(find('fraud-in-the-room/mark-after-expulsion').status).toBe('depends');
  });

  it('is not said to be brought before anybody, nor is a mere suspicion settled', () => {
    expect(silent('fraud-proceedings/may-be-sanctioned')).toBe(true);
    expect(ask('fraud-proceedings/marked', {}, 'true')).toBe('unspecified');
  });
});

describe('plagiarism at the Institut Mines-Télécom', () => {
  it('is told apart from cheating, and costs the mark by itself', () => {
    expect(ask('plagiarism/fraud', {}, 'true')).toBe('unspecified');
    expect(ask('plagiarism/penalty', {}, 'true')).toBe('yes');
  });

  it('bars from registering on a repeat, as a must', () => {
    expect(find('plagiarism/penalty', { repeat: true }).say.fr).toContain('exclusion');
    expect(find('plagiarism/penalty', { repeat: true }).reasons?.[0]?.fr).toContain('conduira');
    expect(find('plagiarism/penalty', { repeat: false }).say.fr).not.toContain('exclusion');
    expect(find('plagiarism/penalty').say.fr).not.toContain('exclusion');
  });

  it('falls on the whole group', () => {
    expect(ask('plagiarism/group', {}, 'true')).toBe('yes');
  });

  it('is no plagiarism where the source is named, whatever the length', () => {
    expect(ask('plagiarism/quotation', {})).toBe('yes');
    expect(find('plagiarism/quotation').say.fr).toContain('pas de longueur');
    expect(ask('plagiarism/quotation', { source_named: true })).toBe('yes');
    expect(ask('plagiarism/quotation', { source_named: false })).toBe('no');
    expect(silent('plagiarism/ai')).toBe(true);
  });
});

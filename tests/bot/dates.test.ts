import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { Assistant } from '../../bot/assistant/assistant.ts';
import type { Memory } from '../../bot/assistant/conversation.ts';
import { projectHints } from '../../bot/cli/project-hints.ts';
import { answerSchema, type Question } from '../../bot/contract.ts';
import { openIndex } from '../../ingest/index/store.ts';
import { byWhen, inTime, type TimeLimit } from '../../rules/deadline.ts';
import { temporaryFolder } from '../ingest/small-corpus.ts';

const limit: TimeLimit = {
  from: 'notified_date',
  act: 'act_date',
  period: { months: 2 },
  side: 'after',
  bound: 'latest',
  duty: { fr: 'Il faut arriver', en: 'One has to arrive' },
  counted: { fr: 'deux mois à compter de la notification', en: 'two months from the notification' },
};

// Whoever is late at the Cnam has, in this file, two months to come.
vi.mock('../../rules/matrix.ts', async (original) => {
  const matrix = await original<typeof import('../../rules/matrix.ts')>();
  const lookUp: typeof matrix.lookUp = (regulation, place) => {
    const found = matrix.lookUp(regulation, place);
    const made = regulation === 'cnam' && place.topic === 'late-entry' && place.proposition === 'enter';
    return found && made && !matrix.isSilence(found)
      ? { ...found, decision: inTime(limit), figure: byWhen(limit) }
      : found;
  };
  return { ...matrix, lookUp };
});

const corpusDir = fileURLToPath(new URL('../../corpus', import.meta.url));
const assistantOn = async (corpus: string) =>
  new Assistant(await openIndex({ corpusDir: corpus, indexDir: temporaryFolder(), hints: projectHints() }));
const assistant = await assistantOn(corpusDir);

const QUESTION = 'Cnam : puis-je entrer en retard à une épreuve ?';
const turn = (more: Partial<Question> = {}, memory: Memory = {}) =>
  assistant.ask({ question: QUESTION, ...more }, memory);
const ask = async (more: Partial<Question> = {}, memory: Memory = {}) => {
  const { answer } = await turn(more, memory);
  return answerSchema.parse(answer);
};
const notified_date = '2024-03-06';

describe('the day on which the asker acts', () => {
  it.each([
    ['2024-05-06T23:59:00+02:00', 'yes'],
    ['2024-05-06T21:59:00Z', 'yes'],
    ['2024-05-06T23:30:00Z', 'no'],
    ['2024-05-07T00:00:00+02:00', 'no'],
    ['2024-05-06T20:00:00-10:00', 'no'],
  ])('is the one at the school when the asker’s clock says %s', async (now, verdict) => {
    expect(await ask({ now, facts: { notified_date } })).toMatchObject({ verdict, deadline: '2024-05-06' });
  });

  it('is reckoned in the time zone of the regulation', async () => {
    const corpus = join(temporaryFolder(), 'corpus');
    cpSync(corpusDir, corpus, { recursive: true });
    const manifest = join(corpus, 'regulations.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll('Europe/Paris', 'Pacific/Noumea'));
    const overseas = await assistantOn(corpus);
    const now = '2024-05-06T14:00:00Z';
    const there = await overseas.ask({ question: QUESTION, now, facts: { notified_date } });
    expect([there.answer.verdict, (await ask({ now, facts: { notified_date } })).verdict]).toEqual([
      'no',
      'yes',
    ]);
  });

  it('is the one that is given, where one is', async () => {
    const now = '2024-06-01T12:00:00+02:00';
    expect(await ask({ now, facts: { notified_date, act_date: '2024-05-06' } })).toMatchObject({
      verdict: 'yes',
      rule: { facts: { notified_date, act_date: '2024-05-06' } },
    });
  });

  it('is not remembered as a day that was told', async () => {
    const first = await turn({ now: '2024-05-06T12:00:00+02:00', facts: { notified_date } });
    expect(first.answer.verdict).toBe('yes');
    const next = await assistant.ask(
      { question: 'et maintenant ?', now: '2024-05-07T12:00:00+02:00' },
      first.memory,
    );
    expect(next.answer.verdict).toBe('no');
  });

  it('is no fact of a rule that does not go by dates', async () => {
    const now = '2024-05-06T12:00:00+02:00';
    const answer = await ask({ question: 'UTC, 2h, 10 min de retard, puis-je entrer ?', now });
    expect(answer.rule?.facts).toEqual({ delay_min: 10 });
    const missing = await ask({ question: 'Cnam: exam starts at 9, when may I leave for good?', now });
    expect(missing).toMatchObject({ verdict: 'clarify', rule: { facts: {} } });
    expect(missing.rule?.facts).not.toHaveProperty('act_date');
  });
});

describe('a date that is missing', () => {
  it('is asked for, first the one that the time is counted from, then that of the act, unless it is today', async () => {
    const first = await turn();
    expect(first.answer).toMatchObject({
      verdict: 'clarify',
      missing: ['date'],
      asks: { fact: 'date', question: 'Quel jour la décision a-t-elle été notifiée ?', choices: null },
      deadline: null,
    });
    const second = await turn({ question: '6 mars 2024', facts: { date: notified_date } }, first.memory);
    expect(second.answer).toMatchObject({ verdict: 'clarify', missing: ['date'], asks: { fact: 'date' } });
    expect(second.answer.asks?.question).toContain('démarche');
    const third = await turn({ question: '7 mai 2024', facts: { date: '2024-05-07' } }, second.memory);
    expect(third.answer).toMatchObject({
      verdict: 'no',
      deadline: '2024-05-06',
      rule: { facts: { notified_date, act_date: '2024-05-07' } },
    });
    expect(third.answer.headline).toContain("le 7 mai 2024, c'est hors délai");
    const now = '2024-05-06T12:00:00+02:00';
    expect(
      await ask({ question: '6 mars 2024', facts: { date: notified_date }, now }, first.memory),
    ).toMatchObject({
      verdict: 'yes',
    });
  });

  it('is taken for the one that was asked for, whatever words come with it', async () => {
    const { memory } = await turn();
    const question = 'le 6 mars 2024 par courrier recommandé, comme je peux le lire sur la lettre';
    expect(await ask({ question, facts: { date: notified_date } }, memory)).toMatchObject({
      rule: { id: 'cnam/late-entry', facts: { notified_date } },
    });
  });

  it('is the first that is not known, for a date that comes without a conversation', async () => {
    const now = '2024-05-07T12:00:00+02:00';
    expect(await ask({ facts: { date: notified_date }, now })).toMatchObject({
      verdict: 'no',
      rule: { facts: { notified_date, act_date: '2024-05-07' } },
    });
    expect(await ask({ facts: { notified_date, date: '2024-05-06' }, now })).toMatchObject({
      verdict: 'yes',
      rule: { facts: { notified_date, act_date: '2024-05-06' } },
    });
  });

  it('stays missing where what is given is no date', async () => {
    const { memory } = await turn();
    for (const date of ['hier', '2024-02-30', '06/03/2024', '9999-12-31', 20240306, true, ''])
      for (const known of [memory, {}])
        expect(await ask({ facts: { date } }, known), String(date)).toMatchObject({ missing: ['date'] });
  });

  it('is left alone by a cell that goes by no date', async () => {
    const question = 'UTC, 2h, 10 min de retard, puis-je entrer ?';
    expect(await ask({ question, facts: { date: notified_date } })).toEqual(await ask({ question }));
  });
});

describe('until when', () => {
  it('is answered with the date, for a surface to show', async () => {
    const question = "Cnam : jusqu'à quand puis-je entrer en retard à une épreuve ?";
    const answer = await ask({ question, facts: { notified_date } });
    expect(answer).toMatchObject({ verdict: null, deadline: '2024-05-06' });
    expect(answer.headline).toContain('au plus tard le 6 mai 2024');
    expect(answer.reasons.join()).toContain('de date à date');
    expect(await ask({ question })).toMatchObject({ deadline: null });
  });
});

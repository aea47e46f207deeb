import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Assistant } from '../../bot/assistant/assistant.ts';
import { projectHints } from '../../bot/cli/project-hints.ts';
import type { Answer, Question } from '../../bot/contract.ts';
import { openIndex } from '../../ingest/index/store.ts';
import { temporaryFolder } from '../ingest/small-corpus.ts';

/** What fuzzing has found (tests/evals/fuzz.test.ts). */
describe('an odd question', () => {
  let assistant: Assistant;
  beforeAll(async () => {
    const corpusDir = fileURLToPath(new URL('../../corpus/', import.meta.url));
    assistant = new Assistant(
      await openIndex({ corpusDir, indexDir: temporaryFolder(), hints: projectHints() }),
    );
  });
  const ask = async (question: string, more: Partial<Question> = {}): Promise<Answer> =>
    (await assistant.ask({ question, ...more })).answer;

  it('that names a clause that there is not, and lacks a fact, is asked for the fact', async () => {
    const answer = await ask("Cnam, article 15 : j'ai 40 min de retard, je peux entrer ?");
    expect(answer).toMatchObject({ kind: 'clarify', verdict: 'clarify', missing: ['exam_duration'] });
    expect(answer.headline).toContain("n'a pas de passage « article 15 »");
    expect(answer.text).toContain(answer.asks?.question);
  });

  it('that names a clause that there is not, on what the text does not say, is told of the silence', async () => {
    const answer = await ask(
      'UTC, article 99 : un surveillant doit-il accompagner un étudiant aux toilettes ?',
    );
    expect(answer).toMatchObject({ kind: 'unspecified', verdict: 'unspecified', regulation: 'utc' });
  });

  it('has its endless names cut short', async () => {
    const school = await ask(`Late at the University of ${'Xa'.repeat(3000)}, may I go in?`);
    expect(school.kind).toBe('out_of_scope');
    const clause = await ask(`Cnam, article 9${'.9'.repeat(3000)} : je peux entrer en retard ?`);
    expect(clause.headline).toContain('« article 9.9.9');
    for (const { headline } of [school, clause]) expect(headline.length).toBeLessThan(400);
  });

  it('with a number that cannot be counted with gets an answer that JSON can carry', async () => {
    const answer = await ask(`Cnam, 3h, ${'9'.repeat(400)} min de retard, je peux entrer ?`);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
    expect(answer.verdict).not.toBe('yes');
  });

  it('that compares in a language that is not spoken here gets no rows without a school', async () => {
    const answer = await ask('Compare les cinq');
    expect(answer.rows.every(({ regulation }) => regulation !== '')).toBe(true);
    const foreign = await ask(
      'Compare the five schools: darf ich mein Handy in der Prüfung benutzen, bitte?',
    );
    expect(foreign.rows.every(({ regulation }) => regulation !== '')).toBe(true);
  });

  it('that tells a day and a length of time is answered, where both may be the date of one thing', async () => {
    const answer = await ask(
      'Cnam: the report landed in my inbox on Tuesday. Econometrics is on the calendar three weeks from now. Can I still put in for a quiet room?',
    );
    expect(answer.text).not.toBe('');
  });

  it('with a number that no delay can have is not decided by it', async () => {
    const answer = await ask("Cnam : j'ai 99999999 minutes de retard à un examen de 3 h, je peux entrer ?");
    expect(answer.rule?.facts).not.toHaveProperty('delay_min');
  });
});

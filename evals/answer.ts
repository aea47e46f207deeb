import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Assistant } from '../bot/assistant/assistant.ts';
import { Conversations } from '../bot/assistant/conversation.ts';
import { UsageError } from '../bot/cli/main.ts';
import type { Question } from '../bot/contract.ts';
import type { RegulationIndex } from '../ingest/index/store.ts';
import { readCases, setOf, type Case, type SetName } from './case.ts';
import { judge, type Outcome, type Sources } from './judge.ts';
import type { Judged } from './results.ts';

/** The asker's clock in every case. */
const NOW = '2026-11-21T09:00:00+01:00';

/** The question of a case as a surface sends it. */
export function questionOf({ id, question, thread, channel_institution: institution }: Case): Question {
  return { id, question, thread, institution, now: NOW };
}

/**
 * Asks the questions of one file in order, as the batch mode does: a thread is a conversation, and a question that
 * fails spoils only itself.
 */
export async function answerCases(
  cases: readonly Case[],
  assistant: Pick<Assistant, 'ask'>,
): Promise<Outcome[]> {
  const conversations = new Conversations();
  const outcomes: Outcome[] = [];
  for (const asked of cases) {
    const { thread } = asked;
    const memory = thread === undefined ? {} : conversations.recall(thread);
    try {
      const turn = await assistant.ask(questionOf(asked), memory);
      if (thread !== undefined) conversations.remember(thread, turn.memory);
      outcomes.push({ answer: turn.answer });
    } catch (error) {
      outcomes.push({ error: error instanceof Error ? error.message : String(error) });
    }
  }
  return outcomes;
}

/**
 * Asks and judges the cases of one file.
 *
 * @param only Ids of the cases to judge; the other turns of their conversations are asked as well.
 */
export async function judgeCases(
  cases: readonly Case[],
  assistant: Pick<Assistant, 'ask'>,
  sources: Sources,
  only?: ReadonlySet<string>,
): Promise<Judged[]> {
  const wanted = (asked: Case): boolean => only?.has(asked.id) ?? true;
  const threads = new Set(cases.filter(wanted).map(({ thread }) => thread));
  const turns = cases.filter(
    (asked) => wanted(asked) || (asked.thread !== undefined && threads.has(asked.thread)),
  );
  const outcomes = await answerCases(turns, assistant);
  return turns.flatMap((asked, n) => {
    const outcome = outcomes[n];
    return outcome && wanted(asked) ? [{ asked, outcome, judgement: judge(asked, outcome, sources) }] : [];
  });
}

/** The texts of an index's regulations as received, from the folder of its corpus. */
export function sourcesOf({ regulations }: Pick<RegulationIndex, 'regulations'>, corpus: string): Sources {
  return new Map(regulations.map(({ id, file }) => [id, readFileSync(join(corpus, file), 'utf8')]));
}

/**
 * Asks and judges the cases of files, by the set to which each belongs. Throws a UsageError where two have one id.
 *
 * @param corpus The folder of the texts as received.
 * @param only As in `judgeCases`.
 */
export async function judgeFiles(
  files: readonly string[],
  index: RegulationIndex,
  corpus: string,
  only?: ReadonlySet<string>,
): Promise<Map<SetName, Judged[]>> {
  const sources = sourcesOf(index, corpus);
  const assistant = new Assistant(index);
  const sets = new Map<SetName, Judged[]>();
  for (const file of files) {
    const judged = await judgeCases(readCases(file), assistant, sources, only);
    if (judged.length > 0) sets.set(setOf(file), [...(sets.get(setOf(file)) ?? []), ...judged]);
  }
  const ids = [...sets.values()].flat().map(({ asked }) => asked.id);
  const twice = ids.find((id, n) => ids.indexOf(id) !== n);
  if (twice !== undefined) throw new UsageError(`Two cases have the id ${twice}: give each its own.`);
  return sets;
}

import { isDeepStrictEqual } from 'node:util';
import { BadQuestion, type Assistant } from '../bot/assistant/assistant.ts';
import type { Memory } from '../bot/assistant/conversation.ts';
import { MAX_QUESTION_LENGTH, questionSchema, type Answer, type Question } from '../bot/contract.ts';
import { readPhrasings } from '../bot/phrasings.ts';
import { facts as factDefinitions } from '../rules/facts.ts';
import { caseFiles, readCases } from './case.ts';
import { breaches, type Corpus } from './check-answer.ts';
import { Dice } from './dice.ts';
import { mutate } from './mutate.ts';

/** A turn that went wrong, whole, so that it can be asked again. */
export interface Failure {
  readonly question: Question;
  readonly memory: Memory;
  readonly faults: readonly string[];
}

export interface FuzzReport {
  readonly seed: number;
  readonly asked: number;
  readonly failures: readonly Failure[];
  /** Milliseconds of processor time of the answer that took longest: other programs do not count. */
  readonly slowest: number;
}

/** What questions are asked of. */
export interface Target {
  readonly assistant: Pick<Assistant, 'ask'>;
  readonly corpus: Corpus;
}

/** Turns of the longest conversation. */
const MOST_TURNS = 5;
/** Phrasings that are mutated, beside all cases. */
const PHRASINGS = 2000;
/** Milliseconds of processor time after which an answer counts as none. */
const LONGEST = 10_000;
/** Questions that are asked to make a failure smaller. */
const MOST_TRIES = 1000;
/** Characters of what a conversation remembers: a few facts, whatever was said. */
const MOST_REMEMBERED = 4000;

/** Questions to start from: those of the cases that may be looked at, and as many phrasings as are wanted, drawn by seed. */
export function questionsToMutate(seed: number): string[] {
  const cases = caseFiles(['sample', 'mended']).flatMap(readCases);
  const phrasings = new Dice(seed).shuffled(readPhrasings()).slice(0, PHRASINGS);
  return [...cases.map(({ question }) => question), ...phrasings.map(({ text }) => text)];
}

/**
 * Asks mutated questions, in conversations of a few turns, with whatever a surface may send beside them, and checks each
 * answer against the contract. The same seed asks the same.
 *
 * @param texts The questions to mutate.
 */
export async function fuzz(
  target: Target,
  texts: readonly string[],
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<FuzzReport> {
  const dice = new Dice(seed);
  const failures: Failure[] = [];
  let slowest = 0;
  let memory: Memory = {};
  let last: Answer | null = null;
  let turnsLeft = 0;
  for (let asked = 0; asked < count; asked++) {
    if (turnsLeft-- === 0) [memory, last, turnsLeft] = [{}, null, dice.below(MOST_TURNS)];
    const question = nextQuestion(texts, last, dice, target.corpus);
    const turn = await ask(target, question, memory);
    slowest = Math.max(slowest, turn.time);
    if (turn.faults.length > 0) failures.push({ question, memory, faults: turn.faults });
    memory = turn.memory ?? memory;
    last = turn.answer;
  }
  return { seed, asked: count, failures, slowest };
}

/**
 * A failure that is about as short as can be: the shortest one, with as much taken out as leaves something failing (as
 * delta debugging does, Zeller and Hildebrandt 2002).
 */
export async function smallest(target: Target, failures: readonly Failure[]): Promise<Failure | null> {
  let [best] = [...failures].sort((a, b) => a.question.question.length - b.question.question.length);
  if (!best) return null;
  let tries = MOST_TRIES;
  const failing = async (question: Question, memory: Memory): Promise<boolean> => {
    if (tries-- <= 0) return false;
    const { faults } = await ask(target, question, memory);
    if (faults.length > 0) best = { question, memory, faults };
    return faults.length > 0;
  };
  await failing(best.question, {});
  for (const field of Object.keys(best.question).filter((name) => name !== 'question')) {
    const { question, memory } = best;
    const rest = Object.entries(question).filter(([name]) => name !== field);
    await failing(Object.fromEntries(rest) as Question, memory);
  }
  for (let size = best.question.question.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < best.question.question.length;) {
      const { question, memory } = best;
      const shorter = question.question.slice(0, at) + question.question.slice(at + size);
      if (!(await failing({ ...question, question: shorter }, memory))) at += size;
    }
  }
  return best;
}

/** What is to be told of a failure: the turn as JSON, and what is wrong with its answer. */
export function failureText({ question, memory, faults }: Failure): string {
  return `${JSON.stringify(question)}\nafter ${JSON.stringify(memory)}\n${faults.map((fault) => `  ${fault}`).join('\n')}`;
}

/** What became of a question, and of what was remembered; nulls where it was refused. */
interface Asked {
  readonly answer: Answer | null;
  readonly memory: Memory | null;
  readonly faults: readonly string[];
  readonly time: number;
}

/** Asks one question; a crash, a wrong refusal, a breach of the contract and an answer that takes too long are faults. */
async function ask({ assistant, corpus }: Target, question: Question, memory: Memory): Promise<Asked> {
  const before = structuredClone(memory);
  const started = process.cpuUsage();
  const since = (): number => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  try {
    const turn = await assistant.ask(question, memory);
    const time = since();
    const faults = [
      ...(isRefusable(question, corpus) ? ['answers what is to be refused'] : []),
      ...(isDeepStrictEqual(memory, before) ? [] : ['changes what it was given to remember']),
      ...(JSON.stringify(turn.memory).length > MOST_REMEMBERED ? ['remembers too much'] : []),
      ...(time > LONGEST ? [`takes ${(time / 1000).toFixed()} s`] : []),
      ...new Set(breaches(turn.answer, question, corpus)),
    ];
    return { ...turn, faults, time };
  } catch (error) {
    const refused = error instanceof BadQuestion && isRefusable(question, corpus);
    return { answer: null, memory: null, faults: refused ? [] : [`throws ${String(error)}`], time: since() };
  }
}

/** Whether there is nothing to answer, too much, or a school that there is not. */
function isRefusable({ question, institution }: Question, { regulations }: Corpus): boolean {
  return (
    question.trim() === '' ||
    question.length > MAX_QUESTION_LENGTH ||
    (Boolean(institution) && regulations.every(({ id }) => id !== institution))
  );
}

/** A mutated question with what a surface may send beside it; now and then a button of the last answer is pressed. */
function nextQuestion(texts: readonly string[], last: Answer | null, dice: Dice, corpus: Corpus): Question {
  const pressed = last?.asks?.choices && dice.chance(0.5) ? dice.pick(last.asks.choices) : null;
  const facts = dice.chance(0.3) ? someFacts(dice) : {};
  return questionSchema.parse({
    question: pressed?.label ?? mutate(dice.pick(texts), dice, texts),
    ...(dice.chance(0.3) ? { id: dice.pick(['q1', '', 'é'.repeat(200), '<!channel>', '\0']) } : {}),
    ...(dice.chance(0.3) ? { thread: dice.pick(['t1', '', '__proto__', '🙂'.repeat(100), null]) } : {}),
    ...(dice.chance(0.5) ? { institution: anInstitution(dice, corpus) } : {}),
    ...(dice.chance(0.5) ? { role: dice.pick(['student', 'proctor', 'staff', null]) } : {}),
    ...(dice.chance(0.3) ? { lang: dice.pick(['fr', 'en', null]) } : {}),
    ...(dice.chance(0.7) ? { now: dice.pick(NOWS) } : {}),
    facts: last?.asks && pressed ? { ...facts, [last.asks.fact]: pressed.value } : facts,
  });
}

const NOWS = [
  ...['2026-11-21T09:00:00+01:00', '2025-03-30T02:30:00+02:00', '2024-02-29T23:59:59.999Z', null],
  ...[
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59-12:00',
    '1969-12-31T23:59:59+14:00',
    '2026-11-21T09:00:00-23:59',
  ],
];

function anInstitution(dice: Dice, { regulations }: Corpus): string | null {
  const odd = dice.chance(0.05) ? dice.pick([null, '', 'sorbonne', '__proto__', 'CNAM']) : undefined;
  return odd === undefined ? dice.pick(regulations).id : odd;
}

type FactGiven = string | number | boolean;

/** Values that each fact may have, by all names that it may be given by. */
const FITTING: ReadonlyMap<string, readonly FactGiven[]> = new Map<string, readonly FactGiven[]>([
  ...Object.entries<{ readonly domain: readonly FactGiven[] }>(factDefinitions).map(
    ([name, { domain }]) => [name, domain] as const,
  ),
  ...['exam_duration', 'delay', 'elapsed'].map((name) => [name, [0, 1, 30, '60', '120', 480]] as const),
  ['date', ['2026-11-20', '2025-02-28']],
]);
const ODD_NAMES = ['constructor', 'toString', '__proto__', '', 'other', 'institution', '<!here>'];
const ODD_VALUES = [
  ...['', 'NaN', '1e309', '2025-02-30', '0000-01-01', '9999-12-31', 'null', '<!here>', '\0'],
  ...[-5, -0, 0, 0.1, 1e308, true, false],
];

/** Facts as a form gives them, by their own names, by those of the contract or by none; fitting or not. */
function someFacts(dice: Dice): Record<string, FactGiven> {
  const all = [...FITTING.values()].flat();
  return Object.fromEntries(
    Array.from({ length: dice.from(1, 4) }, () => {
      const name = dice.chance(0.1) ? dice.pick(ODD_NAMES) : dice.pick([...FITTING.keys()]);
      const own = FITTING.get(name) ?? all;
      return [name, dice.chance(0.6) ? dice.pick(own) : dice.pick([...ODD_VALUES, dice.pick(all)])];
    }),
  );
}

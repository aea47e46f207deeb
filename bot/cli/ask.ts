import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import type { RegulationIndex } from '../../ingest/index/store.ts';
import { Assistant, BadQuestion } from '../assistant/assistant.ts';
import { Conversations, type Memory } from '../assistant/conversation.ts';
import { inTimeZone } from '../clock.ts';
import { questionSchema, type Answer, type Question } from '../contract.ts';
import { render } from '../terminal/render.ts';
import { answerLines, BadRequest } from './jsonl.ts';
import { main, UsageError } from './main.ts';
import { openProjectIndex, withIndexOptions, type IndexOptions } from './open-index.ts';

interface Options extends IndexOptions {
  readonly school?: string;
  readonly role?: 'student' | 'proctor' | 'staff';
  readonly lang?: 'fr' | 'en';
  readonly json?: boolean;
  readonly jsonl?: boolean;
}

const command = withIndexOptions(
  new Command('ask')
    .description("Answers a question about exam regulations, in the regulation's own words.")
    .argument('[question...]', 'the question; without one, a conversation')
    .option('--school <id>', 'the regulation that questions are about when they name none')
    .addOption(new Option('--role <role>', 'who asks').choices(['student', 'proctor', 'staff']))
    .addOption(
      new Option('--lang <lang>', 'the language where the wording does not show it').choices(['fr', 'en']),
    )
    .option('--json', 'print the whole answer as JSON')
    .option('--jsonl', 'read one JSON question a line on standard input, write one JSON answer a line')
    .addHelpText(
      'after',
      '\nExamples:\n' +
        '  npm run ask -- "J\'ai 50 minutes de retard à un examen de 3 h au Cnam, je peux entrer ?"\n' +
        '  npm run ask -- --school utc --role proctor "caught someone texting, what do I do?"',
    ),
);

void main(async () => {
  const options = command.parse().opts<Options>();
  const text = command.args.join(' ');
  const index = await openProjectIndex(options);
  const ids = index.regulations.map(({ id }) => id);
  if (options.school !== undefined && !ids.includes(options.school))
    throw new UsageError(
      `--school ${options.school}: there is no such regulation. Known: ${ids.join(', ')}.`,
    );
  if (options.jsonl) return batch(index);
  const defaults = {
    institution: options.school ?? null,
    role: options.role ?? null,
    lang: options.lang ?? null,
  };
  if (command.args.length === 0) return conversation(index, defaults);
  const question = { ...defaults, question: text, now: now(index) };
  const { answer } = await ask(new Assistant(index), question, {}, UsageError);
  print(answer, index, options.json === true);
  return 0;
});

function now({ regulations }: RegulationIndex): string {
  return inTimeZone(new Date(), regulations[0]?.time_zone ?? 'UTC');
}

/** Asks; a question that cannot be answered is a fault of the kind that the caller names. */
async function ask(
  assistant: Assistant,
  question: Question,
  memory: Memory,
  Fault: new (message: string, options: ErrorOptions) => Error,
) {
  try {
    return await assistant.ask(question, memory);
  } catch (error) {
    if (error instanceof BadQuestion) throw new Fault(error.message, { cause: error });
    throw error;
  }
}

function print(answer: Answer, index: RegulationIndex, json: boolean): void {
  const text = json
    ? JSON.stringify(answer, null, 2)
    : render(answer, index.regulations, process.stdout.columns);
  process.stdout.write(`${text}\n`);
}

/** Questions and answers as JSON lines; conversations last as long as the process. */
async function batch(index: RegulationIndex): Promise<number> {
  const assistant = new Assistant(index);
  const conversations = new Conversations();
  return answerLines(process.stdin, process.stdout, questionSchema, async (question) => {
    const { thread } = question;
    const memory = thread ? conversations.recall(thread) : {};
    const turn = await ask(assistant, question, memory, BadRequest);
    if (thread) conversations.remember(thread, turn.memory);
    return turn.answer;
  });
}

/** A conversation at a terminal: each line is a turn; a choice may be typed by its number. Ctrl-C or Ctrl-D ends it. */
async function conversation(
  index: RegulationIndex,
  defaults: Pick<Question, 'institution' | 'role' | 'lang'>,
): Promise<number> {
  const assistant = new Assistant(index);
  const interactive = process.stdin.isTTY;
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: interactive,
    prompt: '> ',
  });
  lines.on('SIGINT', () => {
    lines.close();
  });
  let memory: Memory = {};
  let asks: Answer['asks'] = null;
  if (interactive) lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') {
      const choice = asks?.choices?.[Number(line.trim()) - 1];
      const question: Question = {
        ...defaults,
        question: choice?.label ?? line,
        now: now(index),
        ...(choice && asks ? { facts: { [asks.fact]: choice.value } } : {}),
      };
      try {
        const turn = await assistant.ask(question, memory);
        ({ memory } = turn);
        ({ asks } = turn.answer);
        process.stdout.write('\n');
        print(turn.answer, index, false);
        process.stdout.write('\n');
      } catch (error) {
        if (!(error instanceof BadQuestion)) throw error;
        process.stderr.write(`${error.message}\n`);
      }
    }
    if (interactive) lines.prompt();
  }
  return 0;
}

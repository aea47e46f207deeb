import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** A longer line is refused unread, so that one line cannot fill the memory. */
const LONGEST_LINE_BYTES = 2 ** 20;

/** What is wrong with one request, in words for who sent it. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

/**
 * Batch mode: one JSON request a line in, one JSON reply a line out, in order. A line that cannot be answered gets an
 * error in its place and the batch goes on.
 *
 * @param answer Throws BadRequest for what the schema cannot see.
 * @returns the exit status: 0 when every line was answered, 1 when some line got an error.
 */
export async function answerLines<T>(
  input: Readable,
  output: Writable,
  schema: z.ZodType<T>,
  answer: (request: T) => Promise<object>,
): Promise<number> {
  let status = 0;
  for await (const line of linesOf(input)) {
    const reply = await replyTo(line, schema, answer);
    if ('error' in reply) status = 1;
    if (!output.write(`${JSON.stringify(reply)}\n`)) await once(output, 'drain');
  }
  return status;
}

async function replyTo<T>(
  line: Buffer | null,
  schema: z.ZodType<T>,
  answer: (request: T) => Promise<object>,
): Promise<object> {
  let id: unknown = null;
  try {
    const request = parse(line);
    if (typeof request === 'object' && request !== null && 'id' in request) id = request.id;
    const checked = schema.safeParse(request);
    if (!checked.success) throw new BadRequest(sayIssue(checked.error));
    return await answer(checked.data);
  } catch (error) {
    const bad = error instanceof BadRequest;
    const message = error instanceof Error ? error.message : String(error);
    return {
      id: typeof id === 'string' || typeof id === 'number' ? id : null,
      error: { code: bad ? 'bad_request' : 'internal', message },
    };
  }
}

/** @param line null for one that was too long. */
function parse(line: Buffer | null): unknown {
  if (line === null) {
    throw new BadRequest(`The line is longer than ${LONGEST_LINE_BYTES / 2 ** 20} MB: send a shorter one.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new BadRequest('The line is not UTF-8.');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest('The line is not valid JSON: send one object a line.');
  }
}

function sayIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.');
  return `${field ? `${field}: ` : ''}${issue?.message ?? 'The request cannot be read.'}`;
}

/** The lines of a stream as bytes, without their ends; null for one that is too long. */
async function* linesOf(input: Readable): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (bytes: Buffer): void => {
    length += bytes.length;
    // What is too long already is counted, not kept.
    if (length <= LONGEST_LINE_BYTES) parts.push(bytes);
    else parts = [];
  };
  const take = (): Buffer | null => {
    const line = length > LONGEST_LINE_BYTES ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      add(bytes.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < bytes.length) add(bytes.subarray(from));
  }
  if (length > 0) yield take();
}

import { Readable, Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerLines, BadRequest } from '../../bot/cli/jsonl.ts';

interface Reply {
  readonly id: unknown;
  readonly echo?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

const schema = z.object({ id: z.string().optional(), word: z.string('must be a string') });

async function run(chunks: readonly (string | Buffer)[]): Promise<{ status: number; replies: Reply[] }> {
  let out = '';
  const output = new Writable({
    highWaterMark: 16,
    write(chunk: Buffer, _, done) {
      out += chunk.toString();
      setImmediate(done);
    },
  });
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  const status = await answerLines(input, output, schema, ({ id, word }) => {
    if (word === 'refuse') throw new BadRequest('This word is refused.');
    if (word === 'break') throw new Error('broken');
    return Promise.resolve({ id: id ?? null, echo: word });
  });
  await new Promise((done) => output.end(done));
  return {
    status,
    replies: out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Reply),
  };
}

const line = (word: string, id = word): string => JSON.stringify({ id, word });

describe('batch mode', () => {
  it('answers each line in order, the last one without a line end too', async () => {
    const { status, replies } = await run([`${line('a')}\n${line('b')}\r\n{"word":"c"}`]);
    expect(replies).toEqual([
      { id: 'a', echo: 'a' },
      { id: 'b', echo: 'b' },
      { id: null, echo: 'c' },
    ]);
    expect(status).toBe(0);
  });

  it('gives nothing for nothing', async () => {
    expect(await run([])).toEqual({ status: 0, replies: [] });
  });

  const bad: [string, string | Buffer, unknown][] = [
    ['that is not JSON', 'late?', null],
    ['that is empty', '', null],
    ['with a bare NUL byte', '{"id":"x","word":"a\0b"}', null],
    ['that is not UTF-8', Buffer.from([0x22, 0xff, 0x22]), null],
    ['that is no object', '["a"]', null],
    ['that is null', 'null', null],
    ['without a field', '{"id":"x"}', 'x'],
    ['with a field of another type', '{"id":"x","word":1}', 'x'],
    ['with an id of another type', '{"id":7,"word":"a"}', 7],
    ['with an id that is no name', '{"id":{"a":1},"word":"a"}', null],
    ['that the command refuses', line('refuse', 'x'), 'x'],
  ];
  it.each(bad)('spoils only a line %s', async (_, spoiled, id) => {
    const { status, replies } = await run([`${line('a')}\n`, spoiled, `\n${line('b')}\n`]);
    expect(status).toBe(1);
    expect(replies.map((reply) => reply.echo)).toEqual(['a', undefined, 'b']);
    expect(replies[1]).toEqual({ id, error: { code: 'bad_request', message: expect.any(String) as string } });
    expect(replies[1]?.error?.message).not.toMatch(/undefined|\n/);
  });

  it('names the field that is wrong', async () => {
    expect((await run(['{"id":"x","word":1}'])).replies[0]?.error?.message).toBe('word: must be a string');
  });

  it('tells a fault of its own from one of the request', async () => {
    const { status, replies } = await run([`${line('break')}\n${line('a')}\n`]);
    expect(replies).toEqual([
      { id: 'break', error: { code: 'internal', message: 'broken' } },
      { id: 'a', echo: 'a' },
    ]);
    expect(status).toBe(1);
  });

  it('takes a line of one megabyte, and refuses one of a byte more', async () => {
    const frame = line('', 'x').length;
    const most = line('w'.repeat(2 ** 20 - frame), 'x');
    const { replies } = await run([most, '\n', `${most} `, '\n', line('a')]);
    expect(replies[0]?.echo).toHaveLength(2 ** 20 - frame);
    expect(replies[1]).toEqual({
      id: null,
      error: { code: 'bad_request', message: 'The line is longer than 1 MB: send a shorter one.' },
    });
    expect(replies[2]?.echo).toBe('a');
  });

  it('reads the same whatever the pieces in which the input arrives', async () => {
    const input = Buffer.from(`${line('élève')}\n${line('œuvre')}\n`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: input.length })), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), input.length];
        const pieces = at.slice(1).map((end, n) => input.subarray(at[n], end));
        const { replies } = await run(pieces);
        expect(replies.map((reply) => reply.echo)).toEqual(['élève', 'œuvre']);
      }),
      { numRuns: 50 },
    );
  });
});

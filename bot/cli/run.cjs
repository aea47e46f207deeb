/*
 * Runs a command of this folder: `node bot/cli/run.cjs bot/cli/ask.ts …`. Its 300 modules are loaded by `require`: the hooks
 * for ES modules of `tsx` live in another thread, and to send each file there and back takes longer than an answer.
 */
const { resolve } = require('node:path');
require('tsx/cjs');

const [node, , command, ...words] = process.argv;
process.argv = [node, resolve(command), ...words];
require(process.argv[1]);

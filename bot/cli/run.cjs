/*
 * Runs a command of this folder: `node bot/cli/run.cjs bot/cli/ask.ts …`. The command and its 400 modules are made one
 * JavaScript file, which is kept with what V8 compiled of it: to find, read and compile them one by one takes longer
 * than an answer. It is made anew when a module of the project or an installed package has changed.
 */
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

const PROJECT = resolve(__dirname, '../..');
const [node, , name, ...words] = process.argv;
const command = resolve(name);
process.argv = [node, command, ...words];

const key = createHash('sha256').update(`${command}\0${process.version}\0${process.execArgv.join(' ')}`);
const kept = join(PROJECT, 'node_modules/.cache/reglo', key.digest('hex').slice(0, 16));

async function main() {
  const { code, compiled } = read() ?? (await bundle());
  const script = new Script(`(function (require, module, exports) {${code}\n})`, {
    filename: `${command}.cjs`,
    cachedData: compiled,
  });
  // At the end, what was used is compiled.
  if (!compiled || script.cachedDataRejected)
    process.once('exit', () => keep(`${kept}.v8`, script.createCachedData()));
  script.runInThisContext()(createRequire(command), { exports: {} }, {});
}

/** What is kept, unless a file from which it was made has changed since. */
function read() {
  try {
    const made = fs.statSync(`${kept}.json`).mtimeMs;
    const inputs = JSON.parse(fs.readFileSync(`${kept}.json`, 'utf8'));
    if (inputs.some((file) => fs.statSync(join(PROJECT, file)).mtimeMs >= made)) return null;
    const code = fs.readFileSync(`${kept}.cjs`, 'utf8');
    const compiled = fs.existsSync(`${kept}.v8`) ? fs.readFileSync(`${kept}.v8`) : undefined;
    return { code, compiled };
  } catch {
    return null;
  }
}

async function bundle() {
  const { build, stop } = require('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [command],
    absWorkingDir: PROJECT,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    // One is compiled C++, the other loads files that lie beside it.
    external: ['hnswlib-node', 'pdf-parse'],
    plugins: [ownPlace],
    logLevel: 'error',
    write: false,
    metafile: true,
  });
  await stop();
  const code = outputFiles[0].text;
  const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules'));
  fs.rmSync(`${kept}.v8`, { force: true });
  keep(`${kept}.cjs`, code);
  keep(`${kept}.json`, JSON.stringify([...own, 'package-lock.json', 'bot/cli/run.cjs']));
  return { code };
}

/** Modules read files that lie beside them: in one file with the others, each is told its place. */
const ownPlace = {
  name: 'own-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const text = await fs.promises.readFile(path, 'utf8');
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    }),
};

/** Writes a file in one step, since others may run the same command. Where it cannot be kept, it is made each time. */
function keep(file, content) {
  const beside = `${file}.${process.pid}`;
  try {
    fs.mkdirSync(dirname(file), { recursive: true });
    fs.writeFileSync(beside, content);
    fs.renameSync(beside, file);
  } catch {
    fs.rmSync(beside, { force: true });
  }
}

void main();

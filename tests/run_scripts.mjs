// Runs every script of tests/scripts and compares it with what it says about itself.
//   run_scripts LABEL COMMAND… [-- FILTER…]
// COMMAND is a weft (a binary, or node with weft.js), or python3: then CPython judges the expectations of the scripts
// that it can run (those that have changed since it passed them). A FILTER keeps the scripts whose path contains it.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, read_expectations, unseen } from './expectations.mjs';
import { Verdicts } from './verdicts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, 'scripts');
const words = process.argv.slice(2);
const dashes = words.indexOf('--');
const filters = dashes < 0 ? [] : words.slice(dashes + 1);
const [label, ...given] = dashes < 0 ? words : words.slice(0, dashes);
if (!given.length) {
  console.error('usage: run_scripts LABEL COMMAND… [-- FILTER…]');
  process.exit(2);
}
const is_cpython = /python3?(\.\d+)?$/.test(given[0]);
// Scripts run in their own folder: paths of the command must not depend on where we are.
const command = given.map((word) => (/[/\\]/.test(word) ? resolve(word) : word));

const TIMEOUT_MS = 60_000;
const environment = { ...process.env, PYTHONHASHSEED: '0', PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1',
  PYTHONUNBUFFERED: '1', COLUMNS: '80' };  // unbuffered: our console is a terminal by default, CPython's is a pipe here

function* scripts_under(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* scripts_under(path);
    else if (name.endsWith('.py')) yield path;
  }
}

function run(path, said, seed) {
  const flags = is_cpython ? ['-B'] : ['run', ...said.flags, ...(seed === null ? [] : ['--seed', String(seed)])];
  return new Promise((done) => {
    const child = spawn(command[0], [...command.slice(1), ...flags, basename(path), ...said.args],
      { cwd: dirname(path), env: environment, stdio: [said.input === null ? 'ignore' : 'pipe', 'pipe', 'pipe'], detached: true });
    child.stdin?.on('error', () => {});  // it has ended without reading
    child.stdin?.end(said.input);
    const out = [], err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    // With the processes that it has forked, which would hold the pipes; and without those that have left its group.
    const end = () => {
      try { process.kill(-child.pid, 'SIGKILL'); } catch { child.kill('SIGKILL'); }
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const timer = setTimeout(end, TIMEOUT_MS);
    child.on('error', (error) => done({ stdout: '', stderr: String(error), status: -1 }));
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(), status: code ?? signal });
    });
  });
}

const verdicts = is_cpython ? new Verdicts(execFileSync(command[0], ['-c', 'import sys; print(sys.executable, sys.version)']) +
  ['run_scripts.mjs', 'expectations.mjs'].map((name) => readFileSync(join(here, name), 'utf8')).join('')) : null;

// Releases of 3.11 differ in places, messages and what they refuse.
const release = is_cpython ? execFileSync(command[0], ['-c', 'import platform; print(platform.python_version())']).toString().trim() : '';
const can_judge = (cpython) => cpython === true || (cpython && release.localeCompare(cpython.from, 'en', { numeric: true }) >= 0);

// What a script may import from its folder is named so.
const beside = (path) => readdirSync(dirname(path)).filter((name) => name.startsWith('beside_'))
  .flatMap((name) => (name.endsWith('.py') ? [join(dirname(path), name)] : [...scripts_under(join(dirname(path), name))]))
  .map((file) => readFileSync(file, 'utf8')).join('');

async function check(path) {
  const text = readFileSync(path, 'utf8'), name = relative(root, path);
  const said = read_expectations(text);
  if (said.problems.length) return said.problems[0];
  if (is_cpython && !can_judge(said.cpython)) return 'skipped';
  const whole = verdicts ? text + beside(path) : text;
  if (verdicts?.passed(name, whole)) return null;
  const runs = [];
  for (const seed of said.seeds) {
    const result = await run(path, said, seed);
    const problem = compare(said, result, basename(path));
    if (problem) return seed === null ? problem : `seed ${seed}: ${problem}`;
    runs.push(result);
  }
  const missing = unseen(said, runs);
  if (missing.length) return `no seed gave '${missing[0]}'`;
  verdicts?.note_pass(name, whole);
  return null;
}

const paths = [...scripts_under(root)].filter((path) => !filters.length || filters.some((part) => relative(root, path).includes(part)));
const problems = [];
let next = 0, passed = 0, skipped = 0;
async function worker() {
  while (next < paths.length) {
    const path = paths[next++];
    const problem = await check(path);
    if (problem === 'skipped') ++skipped;
    else if (problem === null) ++passed;
    else problems.push(`${relative(root, path)}: ${problem}`);
  }
}
await Promise.all(Array.from({ length: cpus().length }, worker));

verdicts?.save(!filters.length);
for (const problem of problems.sort()) console.log(problem);
console.log(`${label}: ${passed} scripts passed, ${problems.length} failed${skipped ? `, ${skipped} not for CPython` : ''}`);
if (!paths.length) console.log(`no script matches '${filters.join("', '")}'`);
process.exit(problems.length || !paths.length ? 1 : 0);

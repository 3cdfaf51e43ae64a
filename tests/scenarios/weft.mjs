// Runs programs through the command line, for the scenarios.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
// WEFT: the command, words separated by blanks ("node build/web-node/weft.js").
const command = (process.env.WEFT ?? 'build/release/weft').split(' ');

// Exit status, both streams and the host's milliseconds of `weft WORDS…`; `input` is its standard input.
export function weft(words, input = '') {
  const begin = performance.now();
  return new Promise((done, failed) => {
    const child = spawn(command[0], [...command.slice(1), ...words.map(String)], { cwd: root });
    const out = [], err = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', failed);
    child.on('close', (code, signal) => done({
      status: code ?? signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString(),
      milliseconds: performance.now() - begin,
    }));
    child.stdin.on('error', () => {});  // it may end without reading
    child.stdin.end(input);
  });
}

// A program's whole result: what `weft run --json --stats` says, for a text or a program of the menu ("lost_update").
export async function result(program, ...flags) {
  const text = program.includes('\n') ? program : readFileSync(join(root, 'sim/programs', `${program}.py`), 'utf8');
  const done = await weft(['run', '-', '--json', '--stats', ...flags], text);
  if (!done.stdout) throw new Error(`no result (${done.status}): ${done.stderr}`);
  return JSON.parse(done.stdout);
}

// The results of many seeds, as many at once as there are processors.
export async function for_seeds(count, one) {
  const results = new Array(count);
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const seed = next++;
      results[seed] = await one(seed);
    }
  };
  await Promise.all(Array.from({ length: cpus().length }, worker));
  return results;
}

export const milliseconds = (ns) => ns / 1e6;

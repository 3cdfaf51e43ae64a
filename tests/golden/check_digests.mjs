// One digest for each program of the menu, in every build.
//   node tests/golden/check_digests.mjs LABEL COMMAND… [--update]
// Compares `weft run --digest` with tests/golden/digests.txt and prints the actual rows where they differ; with
// --update it writes them into the table. A change of a digest needs a reason in the commit that changes it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const table = join(here, 'digests.txt');
const SEEDS = [0, 1];

const update = process.argv.includes('--update');
const [label, ...words] = process.argv.slice(2).filter((word) => word !== '--update');
const command = words.map((word) => (existsSync(word) ? resolve(word) : word));
if (!command.length) {
  console.error('usage: check_digests LABEL COMMAND… [--update]');
  process.exit(2);
}

const programs = readdirSync(join(root, 'sim/programs')).filter((name) => name.endsWith('.py')).sort();
const expected = new Map(readFileSync(table, 'utf8').split('\n').filter((row) => row && !row.startsWith('#'))
  .map((row) => [row.split(/\s+/).slice(0, 2).join(' '), row]));

function actual_row(program, seed) {
  // In the folder of the programs: a program's name is in its memory (sys.argv), and the page knows no folders.
  const done = spawnSync(command[0], [...command.slice(1), 'run', program, '--seed', String(seed), '--digest'],
    { cwd: join(root, 'sim/programs'), encoding: 'utf8', input: '' });
  const match = /^digest machine ([0-9a-f]{16}) trace ([0-9a-f]{16}) steps (\d+)$/m.exec(done.stderr ?? '');
  if (!match) return `${program} ${seed} no digest (exit status ${done.status ?? done.signal}: ${done.stderr})`;
  return `${program} ${seed} ${match[1]} ${match[2]} ${match[3]}`;
}

const rows = programs.flatMap((program) => SEEDS.map((seed) => actual_row(program, seed)));
const different = rows.filter((row) => expected.get(row.split(' ').slice(0, 2).join(' ')) !== row);
const gone = [...expected.keys()].filter((key) => !rows.some((row) => row.startsWith(`${key} `)));

if (update) {
  writeFileSync(table, `# program seed machine trace steps\n${rows.join('\n')}\n`);
  console.log(`${label}: ${rows.length} digests written`);
} else {
  for (const row of different) {
    console.log(`actual:   ${row}\nexpected: ${expected.get(row.split(' ').slice(0, 2).join(' ')) ?? 'nothing'}`);
  }
  for (const key of gone) console.log(`no program: ${key}`);
  console.log(`${label}: ${rows.length - different.length} of ${rows.length} digests as expected`);
  process.exit(different.length || gone.length ? 1 : 0);
}

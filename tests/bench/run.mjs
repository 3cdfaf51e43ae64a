// Speed as ratios measured in one run: each program under CPython, under Weft and under Weft in wasm, in turn, several
// times; the median of the ratios counts. A program is run with its last line repeated a few times and many times: the
// difference is what running it costs, without start-up and without what an engine takes to compile WebAssembly well. Then
// the kernel on its own (machine_bench.cpp), several times, too. What is built is measured; "wanted" is what we hold
// ourselves to.
//   run.mjs [ROUNDS] [PROGRAM…]     PROGRAM: name in programs/, without ".py"
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const rounds = Number(process.argv[2] ?? 7);
const chosen = process.argv.slice(3);
const WANTED = { program: 0.6, mean: 1.0, wasm: 0.6, switches: 10, checkpoint: 50, bytecodes: 30, kept: 0.3 };
const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname;
const root = join(here, '../..');
const runners = [
  { name: 'CPython', command: ['python3'] },
  { name: 'native', command: [join(root, 'build/release/weft'), 'run'] },
  { name: 'wasm', command: ['node', join(root, 'build/web-node/weft.js'), 'run'] },
].filter(({ command }) => command[0] === 'python3' || existsSync(command.at(command[0] === 'node' ? 1 : 0)));

const FEW = 2, MANY = 6;
const folder = mkdtempSync(join(tmpdir(), 'weft-bench-'));

// The program with its last line done `times` times, as a file of its own.
function repeated(name, times) {
  const lines = readFileSync(join(here, 'programs', name), 'utf8').trimEnd().split('\n');
  const file = join(folder, `${times}_${name}`);
  writeFileSync(file, `${lines.slice(0, -1).join('\n')}\nfor _ in range(${times}):\n    ${lines.at(-1)}\n`);
  return file;
}

// Milliseconds of processor time of one run, from the operating system's own account of the finished child.
function cpu_ms(command, file) {
  const result = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" > /dev/null', 'bash', ...command, file], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command.join(' ')} ${file}: status ${result.status}\n${result.stderr}`);
  const [user, system] = result.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return (user + system) * 1000;
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const pad = (text, width) => String(text).padStart(width);

console.log(`Python programs: ms of processor time, medians of ${rounds} rounds; ratio = speed`);
console.log(`${'program'.padEnd(14)}${runners.map((r) => pad(r.name, 9)).join('')}   native/CPython   wasm/native`);
const logs = [0, 0];
let programs = 0;
const files = readdirSync(join(here, 'programs')).filter((name) => name.endsWith('.py')).sort()
  .filter((name) => chosen.length === 0 || chosen.includes(basename(name, '.py')));
for (const file of files) {
  const times = runners.map(() => []);
  const few = repeated(file, FEW), many = repeated(file, MANY);
  for (let round = 0; round < rounds; ++round) {
    runners.forEach(({ command }, i) => {
      const ms = (cpu_ms(command, many) - cpu_ms(command, few)) / (MANY - FEW);
      times[i].push(Math.max(0.5, ms));
    });
  }
  const ratio = (a, b) => (times[a] && times[b] ? median(times[a].map((ms, i) => ms / times[b][i])) : NaN);
  const ratios = [ratio(0, 1), ratio(1, 2)];
  ratios.forEach((value, i) => { logs[i] += Math.log(value); });
  ++programs;
  console.log(`${basename(file, '.py').padEnd(14)}${times.map((t) => pad(median([...t]).toFixed(0), 9)).join('')}` +
    `${pad(ratios[0].toFixed(2), 17)}${pad(ratios[1].toFixed(2), 14)}`);
}
console.log(`${'geometric mean'.padEnd(14)}${' '.repeat(9 * runners.length)}${logs.map((sum, i) =>
  pad(Math.exp(sum / programs).toFixed(2), i === 0 ? 17 : 14)).join('')}`);
console.log(`${'wanted'.padEnd(14)}${' '.repeat(9 * runners.length)}${pad(`>= ${WANTED.program}, mean ${WANTED.mean.toFixed(1)}`, 17)}` +
  `${pad(`>= ${WANTED.wasm}`, 14)}`);

// Start-up: a program that does nothing, from the command to its end; CPython's beside it.
writeFileSync(join(folder, 'empty.py'), 'pass\n');
const starts = runners.map(() => []);
for (let round = 0; round < 3 * rounds; ++round) {
  runners.forEach(({ command }, i) => {
    const begin = performance.now();
    spawnSync(command[0], [...command.slice(1), join(folder, 'empty.py')]);
    starts[i].push(performance.now() - begin);
  });
}
console.log(`\nAn empty program, ms: ${runners.map(({ name }, i) => `${name} ${median(starts[i]).toFixed(1)}`).join(', ')}`);

// The kernel: each line of weft_bench is "NAME: FIGURE UNIT"; medians of the runs.
const bench = join(root, 'build/release/weft_bench');
if (!existsSync(bench)) {
  console.log(`\nkernel: not measured, there is no ${bench} (cmake --build --preset release --target weft_bench)`);
} else {
  const figures = new Map();
  for (let round = 0; round < Math.min(rounds, 5); ++round) {
    for (const [, name, figure, unit] of spawnSync(bench, { encoding: 'utf8' }).stdout.matchAll(/^(.*): +([0-9.]+) (.*)$/gm)) {
      figures.set(name, { unit, values: [...(figures.get(name)?.values ?? []), Number(figure)] });
    }
  }
  const wanted = (name) => {
    if (name.startsWith('context switches')) return `>= ${WANTED.switches}`;
    if (name.startsWith('checkpoint')) return `<= ${WANTED.checkpoint}`;
    return `>= ${name.includes('caches') ? WANTED.kept : WANTED.bytecodes}`;
  };
  console.log('\nThe kernel on its own');
  for (const [name, { unit, values }] of figures) {
    console.log(`${name.padEnd(58)}${pad(median(values).toFixed(median(values) < 1 ? 2 : 1), 8)} ${unit.padEnd(18)}wanted ${wanted(name)}`);
  }
}

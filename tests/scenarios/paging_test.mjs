// Page replacement on paper and in the machine, as its users meet it.
import assert from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { result, weft } from './weft.mjs';

const folder = mkdtempSync(join(tmpdir(), 'weft-'));
after(() => rmSync(folder, { recursive: true }));

const silberschatz = '7,0,1,2,0,3,0,4,2,3,0,3,2,1,2,0,1,7,0,1';

test('a list, a file and standard input are the same reference string', async () => {
  const first = await weft(['pages', silberschatz, '--frames', 3, '--json']);
  assert.deepEqual([first.status, first.stderr], [0, '']);
  const faults = Object.fromEntries(JSON.parse(first.stdout).runs.map((run) => [run.policy, run.faults]));
  assert.deepEqual(faults, { fifo: 15, lru: 12, clock: 14, opt: 9 });
  const path = join(folder, 'references.txt');
  writeFileSync(path, `# Silberschatz\n${silberschatz.replaceAll(',', '\n')}\n`);
  assert.equal((await weft(['pages', path, '--frames=3', '--json'])).stdout, first.stdout);
  assert.equal((await weft(['pages', '-', '--frames', '3', '--json'], silberschatz)).stdout, first.stdout);
});

test('the table shows frames, faults and victims', async () => {
  const { stdout } = await weft(['pages', '1,2,3,1,4', '--frames', 3, '--policy', 'fifo']);
  assert.match(stdout, /^FIFO, 3 frames\n/);
  assert.match(stdout, /\n +4 +4 +2 +3 +\* +1\n/);
  assert.match(stdout, /5 references\n.*\n +FIFO +3 +4 +80\.0 % +1 +1\n/);
});

test('mistakes are one line, status 2, nothing on standard output', async () => {
  const long = Array(1_000_001).fill(1).join(' ');
  for (const [words, input, message] of [
    [['pages'], '', /^weft: 'weft pages' needs a FILE/],
    [['pages', '1,2'], '', /^weft: 'weft pages' needs --frames N\n/],
    [['pages', '1,2', '--frames', 0], '', /^weft: --frames wants a whole number from 1 to/],
    [['pages', '1,2', '--frames', 3, '--policy', 'mru'], '', /^weft: --policy wants fifo, lru, clock, opt or all, not 'mru'/],
    [['pages', '1,2', '3', '--frames', 3], '', /reads one list; '3' is another/],
    [['pages', '', '--frames', 3], '', /no references/],
    [['pages', ',', '--frames', 3], '', /no references/],
    [['pages', '-', '--frames', 3], '1,2\n3,x', /^weft: <stdin>: line 2: pages are numbers from 0 to 4294967295\n/],
    [['pages', '-', '--frames', 3], '1,-2', /line 1: pages are numbers/],
    [['pages', '-', '--frames', 3], '99999999999999999999999', /line 1: pages are numbers/],
    [['pages', '-', '--frames', 3], long, /more than 1000000 references/],
    [['pages', join(folder, 'missing'), '--frames', 3], '', /^weft: .*missing/],
    [['run', '-', '--replacement', 'mru'], '', /no page replacement 'mru' \(there are: fifo, lru, clock\)/],
    [['run', '-', '--replacement', 'lru', '--frames', 3], '', /physical memory must be 18/],
    [['run', '-', '--swap', 99999999], '', /^weft: --swap wants a whole number/],
    [['run', '-', '--cache', '64x8'], '', /--cache wants none, or SETSxWAYSxBYTES, such as 64x8x64, not '64x8'/],
    [['run', '-', '--cache', '64x8x64x2'], '', /--cache wants/],
    [['run', '-', '--cache', '0x8x64'], '', /--cache wants/],
    [['run', '-', '--cache', '63x8x64'], '', /a power of two of sets/],
    [['run', '-', '--cache', '64x8x8'], '', /a cache line must be a power of two of 16/],
    [['run', '-', '--cache', '4096x4096x4096'], '', /a cache must have 1/],
    [['run', '-', '--tlb', 'many'], '', /--tlb wants/],
  ]) {
    const run = await weft(words, input);
    assert.deepEqual([run.status, run.stdout], [2, ''], words.join(' '));
    assert.match(run.stderr, message);
    assert.equal(run.stderr.split('\n').length, 2, run.stderr);
  }
});

// Each process goes round through its own pages; together they may want more than there are.
const round = (processes) => `
import os
for _ in range(${processes}):
    if os.fork() == 0:
        rows = [[i] * 500 for i in range(60)]
        for _ in range(40):
            for row in rows:
                for i in range(0, 500, 50):
                    row[i] += 1
        os._exit(0)
for _ in range(${processes}):
    os.wait()
`;

test('a run can be recorded, and no policy is better than the optimum', async () => {
  const path = join(folder, 'round.py');
  writeFileSync(path, round(1));
  const run = await weft(['pages', path, '--frames', 100, '--json']);
  assert.deepEqual([run.status, run.stderr], [0, '']);
  const runs = JSON.parse(run.stdout).runs;
  const optimum = runs.find((each) => each.policy === 'opt').faults;
  for (const each of runs) assert.ok(each.faults >= optimum, `${each.policy}: ${each.faults} < ${optimum}`);
  assert.ok(runs[0].faults > 200);
});

const utilisation = (run) => {
  const times = run.metrics.cores.map((core) => core.run);
  return times.reduce((sum, time) => sum + time, 0) / (run.metrics.end * times.length);
};

test('more processes use the processor better, until they thrash', async () => {
  const flags = ['--cores', 1, '--frames', 250, '--replacement', 'clock'];
  const fits = await result(round(2), ...flags), thrashes = await result(round(6), ...flags);
  assert.ok(utilisation(fits) > 0.5, `${utilisation(fits)}`);
  assert.ok(utilisation(thrashes) < utilisation(fits) / 2, `${utilisation(thrashes)} and ${utilisation(fits)}`);
  const major = (run) => run.metrics.processes.reduce((sum, process) => sum + process.major_faults, 0);
  assert.ok(major(thrashes) > 5 * major(fits));
});

test('with all memory and swap gone the kernel says whom it killed, as Linux does', async () => {
  const program = 'import os\nhoard = []\npid = os.fork()\nwhile pid == 0:\n    hoard.append([0] * 500)\nprint(os.wait()[1])\n';
  const run = await weft(['run', '-', '--frames', 200, '--replacement', 'lru', '--swap', 500], program);
  assert.deepEqual([run.status, run.stdout], [0, '9\n']);
  assert.match(run.stderr, /^\[0\.\d{6}\] Out of memory: Killed process 1001 \(python3\) total-vm:\d+kB, anon-rss:\d+kB, file-rss:\d+kB, shmem-rss:0kB\n$/);
});

test('without --replacement nothing is paged', async () => {
  const run = await result('x = [0] * 100000\n');
  assert.equal(run.metrics.processes[0].major_faults, 0);
  assert.equal(run.memory.caches, undefined);
});

// Two processes count in cells of shared memory: neighbours in one cache line, or far apart.
const cells = (second) => `
from multiprocessing import Process, RawArray
cells = RawArray('q', 64)
def work(i):
    n = 0
    while n < 500:
        cells[i] += 1
        n += 1
if __name__ == '__main__':
    both = [Process(target=work, args=(i,)) for i in (16, ${second})]
    for each in both: each.start()
    for each in both: each.join()
    print(cells[16], cells[${second}])
`;
const sum = (run, what) => run.memory.caches.cores.reduce((all, core) => all + core[what], 0);

test('false sharing: neighbours in a line take it from each other', async () => {
  const flags = ['--cores', 2, '--cache', '64x8x64', '--cache-latency', '1us'];
  const near = await result(cells(17), ...flags), far = await result(cells(40), ...flags);
  assert.deepEqual([near.stdout, far.stdout], ['500 500\n', '500 500\n']);
  assert.ok(sum(near, 'coherence_misses') > 300, `${sum(near, 'coherence_misses')}`);
  assert.ok(sum(far, 'coherence_misses') < 30, `${sum(far, 'coherence_misses')}`);
  assert.ok(near.time > far.time, `${near.time} and ${far.time}`);
  assert.equal(near.memory.caches.worst_line.threads.length, 2);
});

test('a process switch empties the TLB, unless its entries are tagged', async () => {
  const flags = ['--cores', 1, '--quantum', '200us', '--tlb', 512];
  const flushed = await result(round(2), ...flags), tagged = await result(round(2), ...flags, '--tlb-asid', 'on');
  assert.ok(sum(flushed, 'tlb_misses') > 2 * sum(tagged, 'tlb_misses'), `${sum(flushed, 'tlb_misses')} and ${sum(tagged, 'tlb_misses')}`);
  assert.ok(flushed.time > tagged.time);
});

test('without models their numbers are missing, and the run is the same', async () => {
  const plain = await result(cells(17)), cached = await result(cells(17), '--cache', '64x8x64', '--cache-latency', '0ns');
  assert.equal(plain.memory.caches, undefined);
  assert.equal(plain.time, cached.time);
});

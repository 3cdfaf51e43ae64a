// `weft sched` as its users meet it: files and standard input, text and JSON, mistakes, and lists of any size.
import assert from 'node:assert';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { weft } from './weft.mjs';

const folder = mkdtempSync(join(tmpdir(), 'weft-'));
after(() => rmSync(folder, { recursive: true }));

const list = { policy: 'RR', parameters: { quantum: 4 }, jobs: [['P1', 24], ['P2', 3], ['P3', 3]].map(([id, length]) => ({ id, length })) };

test('a file, standard input and lines of a table are the same list', async () => {
  const path = join(folder, 'jobs.json');
  writeFileSync(path, JSON.stringify(list));
  const first = await weft(['sched', path, '--json']);
  assert.deepEqual([first.status, first.stderr], [0, '']);
  const answer = JSON.parse(first.stdout);
  assert.deepEqual(answer.jobs.map((job) => job.wait), [6, 4, 7]);
  assert.equal(answer.averages.turnaround, 47 / 3);
  assert.deepEqual(answer.gantt, [[0, 'P1', 0], [4, 'P2', 0], [7, 'P3', 0], [10, 'P1', 0], [30, null, 0]]);
  assert.equal((await weft(['sched', '-', '--json'], JSON.stringify(list))).stdout, first.stdout);
  const lines = 'P1,0,24\nP2,0,3\nP3,0,3\n';
  assert.equal((await weft(['sched', '--policy', 'RR', '-', '--quantum=4', '--json'], lines)).stdout, first.stdout);
});

test('the text fits into eighty columns', async () => {
  const { stdout } = await weft(['sched', '-'], JSON.stringify(list));
  for (const line of stdout.split('\n')) assert.ok([...line].length <= 80, line);
  assert.match(stdout, /average +3\.67 +15\.67 +5\.67\n/);
});

test('a mistake is one line that names its place, status 2, nothing on standard output', async () => {
  const mistakes = [
    [{ ...list, policy: 'LIFO' }, /^weft: <stdin>: policy: unknown: 'LIFO'/],
    [{ ...list, parameters: {} }, /^weft: <stdin>: parameters\.quantum: missing: RR needs it\n/],
    [{ ...list, jobs: [...list.jobs, { id: 'P4', length: -1 }] }, /^weft: <stdin>: jobs\[3\]\.length: must be more than 0, not -1\n/],
    ['hello', /^weft: <stdin>: not JSON: line 1, column 1\n/],
    ['', /^weft: <stdin>: not JSON/],
  ];
  for (const [document, message] of mistakes) {
    const done = await weft(['sched', '-', '--json'], typeof document === 'string' ? document : JSON.stringify(document));
    assert.deepEqual([done.status, done.stdout, done.stderr.split('\n').length], [2, '', 2]);
    assert.match(done.stderr, message);
  }
  const missing = await weft(['sched', join(folder, 'none.json')]);
  assert.deepEqual([missing.status, missing.stdout], [2, '']);
});

test('whatever its size, a list has a result or is refused', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({ id: i, arrival: i % 97, length: 1 + (i * 7919) % 100, priority: i % 7, deadline: 50 }));
  const levels = [{ quantum: 2 }, { quantum: 8 }];
  for (const policy of ['FCFS', 'RR', 'STCF', 'PRIORITY_RR', 'HRRN', 'FEEDBACK', 'MLFQ', 'LOTTERY', 'STRIDE', 'CFS', 'EEVDF', 'EDF']) {
    for (const cores of [1, 1024]) {
      const document = { policy, parameters: { cores, quantum: 3, queues_high_to_low: levels, boost_period: 20 }, jobs: many };
      const done = await weft(['sched', '-', '--json'], JSON.stringify(document));
      assert.ok(done.status === 0 || /too much to simulate/.test(done.stderr), `${policy}: ${done.stderr}`);
      assert.ok(done.milliseconds < 60_000, `${policy} on ${cores} cores: ${done.milliseconds} ms`);
    }
  }
  const long = { policy: 'RR', parameters: { quantum: 1 }, jobs: [{ id: 'A', length: 1e9 }, { id: 'B', length: 1e9 }] };
  const refused = await weft(['sched', '-'], JSON.stringify(long));
  assert.deepEqual([refused.status, refused.stdout], [2, '']);
  assert.ok(refused.milliseconds < 10_000);
});

// How long two pieces of work take on two cores: under the GIL, without it, as processes; and what waiting costs.
import assert from 'node:assert';
import { test } from 'node:test';
import { result, weft } from './weft.mjs';

const seconds = (run, what) => Number(new RegExp(`${what}: +([0-9.]+) s`).exec(run.stdout)[1]);
const ratio = (run, what) => seconds(run, what) / seconds(run, 'one after the other');

test('under the GIL two threads take as long as one after the other', async () => {
  for (const gil of ['3.12', '3.9']) {
    const got = ratio(await result('cpu_bound_gil', '--gil', gil), 'two threads');
    assert.ok(got > 0.97 && got < 1.1, `${gil}: ${got}`);
  }
});

test('without a GIL they take half', async () => {
  const got = ratio(await result('cpu_bound_no_gil'), 'two threads');
  assert.ok(got > 0.48 && got < 0.6, String(got));
});

test('two processes take half, too', async () => {
  const got = ratio(await result('cpu_bound_processes'), 'two processes');
  assert.ok(got > 0.48 && got < 0.65, String(got));
});

test('one core gives nobody half', async () => {
  const got = ratio(await result('cpu_bound_no_gil', '--cores', 1), 'two threads');
  assert.ok(got > 0.97, String(got));
});

test('ten waiting threads take as long as one', async () => {
  assert.match((await result('io_bound')).stdout, /10 downloads of 0.1 s took 0.1 s/);
});

test('simulated sleep costs no real time', async () => {
  const done = await weft(['run', '-'], 'import time\ntime.sleep(3000)\nprint("awake")\n');
  assert.equal(done.stdout, 'awake\n');
  assert.ok(done.milliseconds < 3000, `${done.milliseconds} ms`);
});

// `counter += 1` by two threads, 100,000 each: whether updates are lost depends on where the interpreter may switch.
//   SEEDS=1000 node --test tests/scenarios/race_test.mjs
import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { for_seeds, root, weft } from './weft.mjs';

const seeds = Number(process.env.SEEDS ?? 40);
const source = (name) => readFileSync(join(root, 'sim/programs', `${name}.py`), 'utf8');

async function losses(program, gil) {
  const text = source(program);
  const counters = await for_seeds(seeds, async (seed) => {
    const done = await weft(['run', '-', '--gil', gil, '--cores', 2, '--seed', seed], text);
    assert.equal(done.status, 0, done.stderr);
    return Number(/counter = (\d+)/.exec(done.stdout)[1]);
  });
  const lost = counters.filter((counter) => counter < 200_000).length;
  console.log(`${program} --gil ${gil}: ${lost} of ${seeds} seeds lose updates (${Math.min(...counters)} … ${Math.max(...counters)})`);
  return lost;
}

for (const gil of ['3.9', 'off']) {
  test(`most seeds lose updates under --gil ${gil}`, async () => assert.ok(await losses('lost_update', gil) > seeds / 2));
}
test('no seed loses one when switches fall on back edges and calls only', async () => assert.equal(await losses('lost_update', '3.12'), 0));
for (const gil of ['3.9', '3.12', 'off']) {
  test(`a lock is right under --gil ${gil}`, async () => assert.equal(await losses('lost_update_lock', gil), 0));
}

// The articles' programs print what CPython prints: exactly, or as a set where the order is free.
import assert from 'node:assert';
import { test } from 'node:test';
import { for_seeds, result } from './weft.mjs';

const lines = (run) => run.stdout.split('\n').slice(0, -1);

for (const program of ['two_processes', 'two_threads']) {
  test(program, async () => {
    for (const run of await for_seeds(20, (seed) => result(program, '--seed', seed))) {
      assert.deepEqual(lines(run).sort(), ['작업 1을(를) 수행 중...', '작업 2을(를) 수행 중...']);
      assert.equal(run.status, 0);
    }
  });
}

test('the misspelt import fails as CPython fails', async () => {
  const run = await result('thread_ids_as_printed');
  assert.equal(run.status, 1);
  assert.equal(run.stdout, '');
  assert.match(run.stderr, /^Traceback \(most recent call last\):\n  File ".*", line \d+, in <module>\n    import treading\nModuleNotFoundError: No module named 'treading'/);
});

test('spelt right: three equal process ids, three different thread ids', async () => {
  for (const run of await for_seeds(20, (seed) => result('thread_ids', '--seed', seed))) {
    const found = [...run.stdout.matchAll(/(foo|bar|baz): PID=(\d+), Thread ID=(\d+)/g)];
    assert.deepEqual(found.map((row) => row[1]).sort(), ['bar', 'baz', 'foo']);
    assert.equal(new Set(found.map((row) => row[2])).size, 1);
    assert.equal(new Set(found.map((row) => row[3])).size, 3);
  }
});

test('every program of the menu ends as its metadata says', async () => {
  const { readdirSync, readFileSync } = await import('node:fs');
  const { join } = await import('node:path');
  const { root } = await import('./weft.mjs');
  for (const file of readdirSync(join(root, 'sim/programs')).filter((name) => name.endsWith('.py'))) {
    const text = readFileSync(join(root, 'sim/programs', file), 'utf8');
    const expected = Number(/^# expect\.exit = (\d+)$/m.exec(text)?.[1] ?? 0);
    assert.equal((await result(file.slice(0, -3))).status, expected, file);
  }
});

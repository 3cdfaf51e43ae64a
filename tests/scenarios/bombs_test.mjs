// Programs that never end or want everything: a named limit, soon, and nothing worse.
import assert from 'node:assert';
import { test } from 'node:test';
import { BOMBS, RECURSION } from './bombs.mjs';
import { weft } from './weft.mjs';

for (const [name, { text, flags = [], says }] of Object.entries(BOMBS)) {
  test(name, async () => {
    const done = await weft(['run', '-', ...flags], text);
    assert.equal(done.status, 4, done.stderr.slice(-500));
    assert.match(done.stderr, says);
    assert.match(done.stderr, /was at line \d+/);
    assert.ok(done.milliseconds < 20_000, `${Math.round(done.milliseconds)} ms`);
  });
}

test('infinite recursion is an error of the program, not a limit', async () => {
  const done = await weft(['run', '-'], RECURSION.text);
  assert.equal(done.status, 1);
  assert.match(done.stderr, RECURSION.says);
  assert.match(done.stderr, /\[Previous line repeated \d+ more times\]/);
});

test('a lock taken twice is a deadlock, told with its line', async () => {
  const done = await weft(['run', '-'], 'import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n');
  assert.equal(done.status, 3);
  assert.match(done.stderr, /deadlock[\s\S]*line 4: lock\.acquire\(\)/);
});

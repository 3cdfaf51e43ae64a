// Programs that never end or want everything: a named limit, soon, and nothing worse.
import assert from 'node:assert';
import { test } from 'node:test';
import { weft } from './weft.mjs';

const BOMBS = {
  'endless loop': { flags: ['--limit-time', '2s'], says: /simulated time limit reached \(2 s\)/,
    text: 'while True:\n    pass\n' },
  'fork bomb': { says: /process limit reached \(\d+ processes alive\)/,
    text: 'import os\nwhile True:\n    os.fork()\n' },
  'thread bomb': { says: /thread limit reached \(\d+ threads alive\)/,
    text: 'import threading\ndef work():\n    threading.Event().wait()\nwhile True:\n    threading.Thread(target=work).start()\n' },
  'memory bomb': { says: /memory limit reached \(physical memory is full: 128 MiB\)/,
    text: 'items = []\nwhile True:\n    items.append("x" * 1000 + str(len(items)))\n' },
  'print bomb': { says: /output limit reached \(4 MiB printed\)/,
    text: 'while True:\n    print("x" * 1000)\n' },
};

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
  const done = await weft(['run', '-'], 'def f(n):\n    return f(n + 1)\nf(0)\n');
  assert.equal(done.status, 1);
  assert.match(done.stderr, /RecursionError: maximum recursion depth exceeded/);
  assert.match(done.stderr, /\[Previous line repeated \d+ more times\]/);
});

test('a lock taken twice is a deadlock, told with its line', async () => {
  const done = await weft(['run', '-'], 'import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n');
  assert.equal(done.status, 3);
  assert.match(done.stderr, /deadlock[\s\S]*line 4: lock\.acquire\(\)/);
});

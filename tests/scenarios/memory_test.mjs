// fork shares every page; each first write copies exactly one.
import assert from 'node:assert';
import { test } from 'node:test';
import { result } from './weft.mjs';

// A child that writes to `pages` different pages of a list, and one that writes to none. What both copy (stack, globals)
// cancels out.
const program = (pages) => `
import os
numbers = [0] * 51200
pid = os.fork()
if pid == 0:
    for page in range(${pages}):
        numbers[page * 512] = 1
    os._exit(0)
os.waitpid(pid, 0)
print(sum(numbers))
`;

const copied_by_child = (run) => run.metrics.processes[1].pages_copied;

test('the pages copied are the pages written', async () => {
  const none = copied_by_child(await result(program(0)));
  for (const pages of [1, 2, 10, 100]) {
    const run = await result(program(pages));
    assert.equal(copied_by_child(run) - none, pages);
    assert.equal(run.stdout, '0\n', 'the parent sees nothing of it');
  }
});

test('a child that only leaves copies next to nothing', async () => {
  assert.ok(copied_by_child(await result(program(0))) <= 4);
});

test('the same address holds different values in parent and child', async () => {
  const lines = (await result('shared_or_copied')).stdout.split('\n');
  const address = (line) => / at (0x[0-9a-f]+)/.exec(line)[1];
  assert.equal(address(lines[0]), address(lines[2]));
  assert.match(lines[2], /\[2\]/);
  assert.equal(lines[3], 'main, after the process: [1]');
});

test('a fault in a thread ends its process and its siblings', async () => {
  const run = await result('crash_in_thread');
  assert.equal(run.status, 139);
  assert.doesNotMatch(run.stdout, /never/);
});

test('a fault in a child leaves the parent, which reads -11', async () => {
  const run = await result('crash_in_child');
  assert.equal(run.status, 0);
  assert.match(run.stdout, /exit code -11\nthe parent is alive/);
});

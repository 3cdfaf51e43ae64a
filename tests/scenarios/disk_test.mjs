// Queues of a disk on paper.
import assert from 'node:assert';
import { test } from 'node:test';
import { weft } from './weft.mjs';

test('the way of the head, as text and as JSON, with commas or blanks', async () => {
  const text = await weft(['disk', 'look', 11, '1, 36, 16, 34, 9, 12', 'up', '--cylinders', 40]);
  assert.deepEqual([text.status, text.stdout], [0, 'look: 11 12 16 34 36 9 1\n60 cylinders\n']);
  const json = await weft(['disk', 'look', 11, '1 36 16 34 9 12', '--json']);
  assert.deepEqual(JSON.parse(json.stdout), { order: 'look', way: [11, 12, 16, 34, 36, 9, 1], cylinders: 60 });
});

test('the size of the disk decides where the head turns, and what is a cylinder', async () => {
  assert.match((await weft(['disk', 'scan', 50, '60,40', '--cylinders=101'])).stdout, /\n110 cylinders\n/);
  for (const [words, message] of [
    [['look', 11, '1,52', '--cylinders', 40], "weft: '52' is no cylinder (0 to 39)\n"],
    [['look', 11, '-3'], "weft: '-3' is no cylinder (0 to 199)\n"],
    [['look', 11, '3', '--cylinders', 0], "weft: --cylinders wants a number from 1 to 1000000, not '0'\n"],
    [['look', 11, ','], 'weft: no requests\n'],
  ]) {
    const refused = await weft(['disk', ...words]);
    assert.deepEqual([refused.status, refused.stdout, refused.stderr], [2, '', message]);
  }
});

// The desktop window under a virtual X server: it opens, draws something of its own, in every look and size.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = process.env.WEFT_DESKTOP ?? fileURLToPath(new URL('../../build/release/weft-desktop', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'weft-window-'));
after(() => rmSync(folder, { recursive: true }));

function run(...options) {
  return execFileSync('xvfb-run', ['-a', '-s', '-screen 0 2880x1800x24', program, ...options], { encoding: 'utf8', timeout: 60000 });
}

// A 24-bit BMP file as { width, height, at(x, y) } with at() one number a colour.
function picture(...options) {
  const file = join(folder, 'window.bmp');
  run('--screenshot', file, ...options);
  const bytes = readFileSync(file);
  const start = bytes.readUInt32LE(10), width = bytes.readInt32LE(18), height = bytes.readInt32LE(22);
  assert.equal(bytes.readUInt16LE(28), 24);
  const row = (width * 3 + 3) & ~3;
  return { width, height, at: (x, y) => bytes.readUIntLE(start + (height - 1 - y) * row + x * 3, 3) };
}

function colours({ width, height, at }) {
  const count = new Map();
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) count.set(at(x, y), (count.get(at(x, y)) ?? 0) + 1);
  }
  return count;
}

const lightness = (colour) => ((colour & 255) + ((colour >> 8) & 255) + (colour >> 16)) / 765;
const most_used = (count) => [...count].sort((a, b) => b[1] - a[1])[0][0];

for (const [theme, language, size] of [['light', 'ko', '1440x900'], ['dark', 'en', '1280x720'], ['dark', 'ko', '800x500'], ['light', 'en', '390x844']]) {
  test(`${theme}, ${language}, ${size}: a picture with text in it`, () => {
    const shot = picture('--theme', theme, '--lang', language, '--size', size);
    assert.equal(`${shot.width}x${shot.height}`, size);
    const count = colours(shot);
    assert.ok(count.size > 40, `only ${count.size} colours: no smoothed text?`);
    assert.equal(lightness(most_used(count)) > 0.5, theme === 'light');
  });
}

test('twice the scale: the same picture with twice the pixels', () => {
  const shot = picture('--size', '640x400', '--scale', '2');
  assert.equal(`${shot.width}x${shot.height}`, '1280x800');
  assert.ok(colours(shot).size > 40);
});

test('the same options twice give the same picture', () => {
  const [one, two] = [picture('--size', '640x400'), picture('--size', '640x400')];
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) assert.equal(one.at(x, y), two.at(x, y), `${x},${y}`);
  }
});

test('an option that there is not: usage and status 2', () => {
  assert.throws(() => run('--no-such', 'x'), (error) => error.status === 2 && /--theme/.test(error.stderr));
});

test('the list of files stands in the window in place of the views', () => {
  const views = picture('--size', '640x400', '--theme', 'light');
  const files = picture('--size', '640x400', '--theme', 'light', '--command', 'open');
  let differing = 0;
  for (let y = 0; y < views.height; y += 4) {
    for (let x = 0; x < views.width; x += 4) differing += views.at(x, y) !== files.at(x, y);
  }
  assert.ok(differing > 500, `${differing} points differ`);
});

test('a program that is not there is an error that names it', () => {
  const ended = spawnSync(program, ['--program', 'nowhere.py'], { encoding: 'utf8' });
  assert.equal(ended.status, 2);
  assert.match(ended.stderr, /^weft-desktop: can't open 'nowhere\.py': No such file or directory$/m);
  const unnamed = spawnSync(program, ['--program', 'nowhere'], { encoding: 'utf8' });
  assert.equal(unnamed.status, 2);
  assert.match(unnamed.stderr, /^weft-desktop: no program nowhere: there are .*lost_update/m);
});

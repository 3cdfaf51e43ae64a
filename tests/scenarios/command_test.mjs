// The command line as its users meet it: streams, statuses, formats.
import assert from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { weft } from './weft.mjs';

const folder = mkdtempSync(join(tmpdir(), 'weft-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name, text) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('standard output and error are the program\'s own', async () => {
  const path = file('streams.py', 'import sys\nprint("out")\nprint("err", file=sys.stderr)\nsys.exit(7)\n');
  assert.deepEqual({ ...await weft(['run', path]), milliseconds: 0 }, { status: 7, stdout: 'out\n', stderr: 'err\n', milliseconds: 0 });
});

test('arguments reach the program, options may stand anywhere', async () => {
  const path = file('arguments.py', 'import sys, os\nprint(sys.argv[1:], os.cpu_count())\n');
  for (const words of [['--cores', 3, path, 'a', '-b'], [path, '--cores=3', 'a', '-b'], [path, 'a', '-b', '--cores', 3]]) {
    assert.equal((await weft(['run', ...words])).stdout, "['a', '-b'] 3\n");
  }
  assert.equal((await weft(['run', path, '--', '--cores'])).stdout, "['--cores'] 2\n");
});

test('the program\'s own block configures the machine, flags override it', async () => {
  const path = file('block.py', '# /// weft\n# cores = 5\n# ///\nimport os\nprint(os.cpu_count())\n');
  assert.equal((await weft(['run', path])).stdout, '5\n');
  assert.equal((await weft(['run', path, '--cores', 2])).stdout, '2\n');
});

test('a bad line of the block is named, the program runs all the same', async () => {
  const done = await weft(['run', file('bad_block.py', '# /// weft\n# cores = many\n# ///\nprint("runs")\n')]);
  assert.equal(done.stdout, 'runs\n');
  assert.match(done.stderr, /^weft: .*bad_block\.py:2: cores wants a whole number/);
});

test('bad usage is one clear line and status 2', async () => {
  const path = file('fine.py', 'print(1)\n');
  for (const words of [[], ['fly'], ['run'], ['run', path, '--cores', '0'], ['run', path, '--scheduler', 'nosuch'],
    ['run', path, '--quantum', '5'], ['run', path, '--cost', 'free'], ['run', path, '--nosuch'], ['run', join(folder, 'missing.py')],
    ['run', folder], ['run', path, '--trace', join(folder, 'no', 'such', 'folder.json')]]) {
    const done = await weft(words);
    assert.equal(done.status, 2, words.join(' '));
    if (words.length) assert.match(done.stderr, /^weft: [^\n]+\n$/, words.join(' '));
    if (words.length) assert.equal(done.stdout, '');
  }
});

test('--digest names state and trace; the seed changes nothing where nothing is chosen', async () => {
  const path = file('digest.py', 'print(sum(range(100)))\n');
  const [first, second] = [await weft(['run', path, '--digest']), await weft(['run', path, '--digest'])];
  assert.match(first.stderr, /^digest machine [0-9a-f]{16} trace [0-9a-f]{16} steps \d+\n$/);
  assert.equal(first.stderr, second.stderr);
});

test('--stats prints tables whose thread times add up', async () => {
  const done = await weft(['run', 'sim/programs/io_bound.py', '--stats']);
  for (const title of ['Threads', 'Processes', 'Cores']) assert.match(done.stderr, new RegExp(`^${title}$`, 'm'));
  assert.match((await weft(['run', 'sim/programs/io_bound.py', '--stats', '--lang', 'ko'])).stderr, /^스레드$/m);
});

test('--json is one object', async () => {
  const done = await weft(['run', 'sim/programs/deadlock.py', '--json', '--stats']);
  const json = JSON.parse(done.stdout);
  assert.equal(done.stderr, '');
  assert.equal(done.status, 3);
  assert.equal(json.status, 3);
  assert.equal(json.reason, 'deadlock');
  assert.match(json.report, /held by thread/);
  for (const thread of json.metrics.threads) {
    const life = (thread.ended ?? json.metrics.end) - thread.created;
    assert.equal(thread.run + thread.ready + thread.blocked, life, thread.name);
  }
  for (const core of json.metrics.cores) assert.equal(core.run + core.switching + core.idle, json.metrics.end);
});

test('--trace writes a file that a trace viewer opens', async () => {
  const path = join(folder, 'trace.json');
  await weft(['run', 'sim/programs/lost_update_lock.py', '--trace', path]);
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8'));
  const known = new Set(['M', 'X', 'i', 'C', 's', 'f']);
  for (const event of traceEvents) {
    assert.ok(known.has(event.ph), event.ph);
    assert.ok(Number.isInteger(event.pid) && Number.isInteger(event.tid));
    if (event.ph !== 'M') assert.ok(event.ts >= 0);
    if (event.ph === 'X') assert.ok(event.dur >= 0);
  }
  const starts = traceEvents.filter((event) => event.ph === 's'), ends = traceEvents.filter((event) => event.ph === 'f');
  assert.ok(starts.length > 0);
  assert.deepEqual(starts.map((event) => event.id), ends.map((event) => event.id));
  const named = new Set(traceEvents.filter((event) => event.name === 'thread_name').map((event) => `${event.pid}/${event.tid}`));
  for (const event of traceEvents) if (event.ph === 'X') assert.ok(named.has(`${event.pid}/${event.tid}`));
});

test('steps tells the run in sentences, in both languages', async () => {
  const english = await weft(['steps', 'sim/programs/two_threads.py']);
  assert.match(english.stdout, /Thread A \(MainThread\) creates thread B|creates thread B/);
  assert.match(english.stdout, /\(line \d+: /);
  const korean = await weft(['steps', 'sim/programs/two_threads.py', '--lang', 'ko']);
  assert.match(korean.stdout, /B 스레드/);
  assert.equal(korean.stdout.split('\n').length, english.stdout.split('\n').length);
  assert.ok((await weft(['steps', 'sim/programs/two_threads.py', '--all'])).stdout.length > english.stdout.length);
});

test('dis shows the bytecode of every function', async () => {
  const done = await weft(['dis', 'sim/programs/lost_update.py']);
  assert.equal(done.status, 0);
  assert.match(done.stdout, /LoadGlobal/);
  assert.match(done.stdout, /StoreGlobal/);
});

test('a syntax error is CPython\'s text and status 1', async () => {
  const done = await weft(['run', file('broken.py', 'if True\n    pass\n')]);
  assert.equal(done.status, 1);
  assert.match(done.stderr, /line 1\n    if True\n +\^\nSyntaxError: expected ':'\n$/);
});

test('output comes while the program runs', async () => {
  const { spawn } = await import('node:child_process');
  const path = file('slow.py', 'print("early", flush=True)\nn = 0\nwhile True:\n    n += 1\n');
  const words = (process.env.WEFT ?? 'build/release/weft').split(' ');
  const child = spawn(words[0], [...words.slice(1), 'run', path]);
  const early = await new Promise((done) => child.stdout.once('data', (chunk) => done(chunk.toString())));
  assert.equal(early, 'early\n');
  child.kill('SIGINT');
  await new Promise((done) => child.once('close', done));
});

test('version and help', async () => {
  assert.match((await weft(['version'])).stdout, /^weft \d+\.\d+\.\d+\n$/);
  assert.match((await weft(['help'])).stdout, /weft run FILE/);
});

test('at a terminal the program waits for what is typed; its other threads go on', { skip: process.platform !== 'linux' }, () => {
  const path = file('asks.py', 'import sys, threading, time\n' +
    'threading.Thread(target=lambda: (time.sleep(5), print("tick"))).start()\n' +
    'print("hello", input("name? "))\n' +
    'print([line.strip() for line in sys.stdin], sys.stdin.isatty())\n');
  const terminal = spawnSync('script', ['-qec', `'${process.env.WEFT ?? 'build/release/weft'}' run '${path}'`, '/dev/null'],
    { input: 'kim\na\nb\n', encoding: 'utf8', timeout: 30_000 });
  assert.equal(terminal.status, 0, terminal.stderr);
  const lines = terminal.stdout.replaceAll('\r', '').trimEnd().split('\n');   // with the terminal's echo before
  assert.deepEqual(lines.slice(-3), ['name? tick', 'hello kim', "['a', 'b'] True"]);
});

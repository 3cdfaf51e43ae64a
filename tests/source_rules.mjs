// Reads the sources and checks what no compiler does: which way includes point, how long files and functions are,
// what the simulator must not call, files that no build knows, and words that belong to one machine only.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const problems = [];
const notes = [];
const report = (file, line, text) => problems.push(`${file}:${line}: ${text}`);

// Lower includes nothing higher; equals may include each other. See docs/ARCHITECTURE.md.
const LAYERS = [
  ['sim/core', 'sim/lib'], ['sim/memory'], ['sim/python'], ['sim/vm'], ['sim/trace'], ['sim/sched'], ['sim/kernel'],
  ['sim/report'], ['sim/session'], ['sim/jobs'], ['sim/explore'], ['sim/cli', 'ui'], ['web'],
];
const layer_of = (path) => LAYERS.findIndex((names) => names.some((name) => path.startsWith(`${name}/`)));

const MAX_FILE = 500;
const MAX_FUNCTION = 100;  // an error
const LONG_FUNCTION = 80;  // a note

// What would make a run depend on the host. The command line and host-side tools may.
const BANNED = [
  [/\bstd::rand\b|\bs?rand\s*\(/, 'the host\'s random numbers: use sim/core/random.h'],
  [/\bstd::random_device\b|\bstd::mt19937/, 'the host\'s random numbers: use sim/core/random.h'],
  [/\bstd::chrono\b|(?<![\w.>:])(time|clock|gettimeofday)\s*\(\s*(nullptr|NULL|0|&|\))/, 'the wall clock: simulated time only'],
  [/\bstd::(cout|cerr|clog|printf)\b|(?<![\w:])f?printf\s*\(|(?<![\w:])f?puts\s*\(/, 'printing: the host decides what to show'],
  [/#include\s*<(thread|mutex|future|condition_variable|iostream|chrono|random|filesystem|fstream)>/,
    'a header that a deterministic, portable simulator has no use for'],
  [/#include\s*<unordered_(map|set)>/, 'a table whose order is the host\'s: look things up in a sim/core/text_map.h, which cannot be walked',
    'sim/core/text_map.h'],
  [/\bstd::bit_cast\b/, 'Emscripten 3.1.6 has no std::bit_cast: use sim/core/bit_cast.h'],
  [/\bthread_local\b/, 'state outside of a machine'],
  [/\blong double\b/, 'a type that differs between machines'],
  [/\bthrow\b|\btry\s*\{/, 'exceptions: errors are values'],
];

function* files_under(folder) {
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) yield* files_under(path);
    else yield path;
  }
}

const read = (path) => readFileSync(join(root, path), 'utf8');
const without_strings = (line) => line.replace(/"(\\.|[^"\\])*"/g, '""').replace(/\/\/.*$/, '');

function check_includes(path, lines) {
  const own = layer_of(path);
  if (own < 0) return;
  lines.forEach((line, at) => {
    const match = /^\s*#include\s+"([^"]+)"/.exec(line);
    if (!match) return;
    const target = match[1];
    if (!target.includes('/')) {
      report(path, at + 1, `include "${target}" by its path from the root`);
    } else if (layer_of(target) > own) {
      report(path, at + 1, `${dirname(path)} must not include ${target}: arrows point the other way`);
    } else if (!existsSync(join(root, target))) {
      report(path, at + 1, `no file ${target}`);
    }
  });
}

// Functions are what starts at the first column and ends with a brace there (our formatting guarantees it).
function check_functions(path, lines) {
  let start = -1;
  lines.forEach((line, at) => {
    if (/^[A-Za-z_[].*\{$/.test(line) && !/^(namespace|struct|class|enum|union|extern|export|const|constexpr|static const)\b/.test(line)) {
      start = at;
    } else if (/^\}/.test(line) && start >= 0) {
      const length = at - start + 1;
      const excused = /^\/\/.*Long by nature:/.test(lines[start - 1] ?? '');  // followed by the reason
      if (length > MAX_FUNCTION && !excused) report(path, start + 1, `function of ${length} lines (at most ${MAX_FUNCTION})`);
      else if (length > LONG_FUNCTION && !excused) notes.push(`${path}:${start + 1}: function of ${length} lines, worth splitting`);
      start = -1;
    }
  });
}

function check_banned(path, lines) {
  if (!path.startsWith('sim/') || path.startsWith('sim/cli/') || path.startsWith('sim/real/')) return;
  lines.forEach((line, at) => {
    const code = line.startsWith('#include') ? line : without_strings(line);
    for (const [pattern, why, but] of BANNED) if (path !== but && pattern.test(code)) report(path, at + 1, why);
  });
}

function check_orphan(path) {
  let folder = dirname(path);
  const wanted = new RegExp(`(^|[\\s(/])${basename(path).replace('.', '\\.')}($|[\\s)])`, 'm');
  for (;; folder = dirname(folder)) {
    const list = join(root, folder, 'CMakeLists.txt');
    if (existsSync(list) && wanted.test(readFileSync(list, 'utf8'))) return;
    if (folder === '.') break;
  }
  report(path, 1, 'no CMakeLists.txt names this file');
}

// Words that belong to one machine or one network. The hosts are read from this machine's own configuration, so
// that none of them stands here.
function local_words() {
  const words = new Set();
  const run = (...command) => {
    try {
      return execFileSync(command[0], command.slice(1), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return '';
    }
  };
  const addresses = `${run('apt-get', 'indextargets', '--format', '$(REPO_URI)')}\n${run('npm', 'config', 'get', 'registry')}`;
  for (const [, host] of addresses.matchAll(/https?:\/\/(?:[^@/\s]*@)?([^/:\s]+)/g)) words.add(host);
  const folder = `${dirname(root.replace(/\/$/, ''))}/`;
  if (!['/', '/tmp/'].includes(folder)) words.add(folder);
  return [...words];
}

function committed_files() {
  try {
    const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
    return list.split('\n').filter((path) => path && existsSync(join(root, path)));
  } catch {
    return ['sim', 'ui', 'web', 'tests'].flatMap((folder) => [...files_under(folder)]);
  }
}

// The letters that no Latin font has, in everything the screen may say: the page loads exactly these with its Korean texts.
const KOREAN_LIST = 'ui/fonts/korean.txt';
function check_korean_letters() {
  const said = ['sim', 'ui', 'web'].flatMap((folder) => [...files_under(folder)])
    .filter((path) => /\.(cpp|h|def|py|js)$/.test(path)).concat('shell.html').map(read).join('');
  const letters = [...new Set(said.match(/[\u3000-\u303f\u3131-\u318e\uac00-\ud7a3\uff01-\uff60]/g))].sort().join('');
  if (process.argv.includes('--update-letters')) writeFileSync(join(root, KOREAN_LIST), letters + '\n');
  if (!existsSync(join(root, KOREAN_LIST)) || read(KOREAN_LIST).trim() !== letters) {
    report(KOREAN_LIST, 1, 'not the letters of the texts: node tests/source_rules.mjs --update-letters');
  }
}

// Building takes lines that only comment out of the library (cmake/embed.cmake): no text may have a line that looks like one.
function check_library_texts(path, lines) {
  let quotes = 0;
  lines.forEach((line, at) => {
    if (quotes % 2 === 1 && /^ *#/.test(line)) report(path, at + 1, 'a line of a text that looks like a comment: join it from pieces');
    quotes += line.split(/"""|'''/).length - 1;
  });
}

const CODE = /\.(cpp|h|def|js|mjs|py|cmake)$/;
const words = local_words();
let count = 0;
for (const path of committed_files()) {
  const bytes = readFileSync(join(root, path));
  if (bytes.includes(0)) continue;  // not text
  const text = bytes.toString('utf8');
  for (const word of words) if (text.includes(word)) report(path, 1, `names "${word}", which belongs to one machine or network`);
  if (!CODE.test(path)) continue;
  count += 1;
  const lines = text.split('\n');
  if (lines.length - 1 > MAX_FILE) report(path, 1, `${lines.length - 1} lines (at most ${MAX_FILE}): split it by concept`);
  if (/\.(cpp|h|def)$/.test(path)) {
    check_includes(path, lines);
    check_banned(path, lines);
  }
  if (path.startsWith('sim/lib/')) check_library_texts(path, lines);
  if (path.endsWith('.cpp')) {
    check_functions(path, lines);
    check_orphan(path);
  }
}

check_korean_letters();
for (const note of notes) console.log(`note: ${note}`);
for (const problem of problems) console.log(problem);
console.log(`${count} source files, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);

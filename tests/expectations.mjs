// What a test script says about itself, in comments beside the code. See tests/scripts/README.md.

const MACHINE = ['disk', 'net', 'cores', 'gil', 'quantum', 'switch-interval', 'scheduler', 'cost', 'stdout', 'memory', 'limit-time', 'limit-instructions',
  'queues', 'ageing', 'wake', 'lock-protocol', 'spurious-wakeups', 'warn'];
const KINDS = {
  'expect': 'lines', 'expect matches': 'patterns', 'expect any order': 'unordered', 'expect one of': 'alternatives',
  'expect seen': 'seen', 'expect error': 'error', 'expect exit': 'exit', 'expect stderr': 'stderr',
  'expect stderr matches': 'stderr_patterns',
};

const numbers_in = (range) => {
  const [first, last = first] = range.split('..').map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

// The directives of a script. `stdout` keeps exact lines and patterns in the order in which they stand.
export function read_expectations(source) {
  const said = { stdout: [], unordered: [], alternatives: [], seen: [], stderr: null, error: null, exit: null,
    flags: [], seeds: [null], args: [], input: null, cpython: true, problems: [] };
  for (const line of source.split('\n')) {
    const match = /(?:^|\s)# (expect[a-z ]*|[a-z-]+): ?(.*)$/.exec(line);
    if (!match) continue;
    const [, key, value] = match;
    const kind = KINDS[key];
    if (kind === 'lines') said.stdout.push({ text: value });
    else if (kind === 'patterns') said.stdout.push({ pattern: new RegExp(`^(?:${value})$`) });
    else if (kind === 'unordered') said.unordered.push(value);
    else if (kind === 'alternatives') said.alternatives.push(value.replaceAll('\\n', '\n'));
    else if (kind === 'seen') said.seen.push(value.replaceAll('\\n', '\n'));
    else if (kind === 'error') said.error = value;
    else if (kind === 'exit') said.exit = Number(value);
    else if (kind === 'stderr') (said.stderr ??= []).push({ text: value });
    else if (kind === 'stderr_patterns') (said.stderr ??= []).push({ pattern: new RegExp(`^(?:${value})$`) });
    else if (key.startsWith('expect')) said.problems.push(`unknown directive '${key}'`);
    else if (!line.startsWith('#')) continue;  // other directives stand alone at the start of a line
    else if (MACHINE.includes(key)) said.flags.push(`--${key}`, value.trim());
    else if (key === 'seeds') said.seeds = numbers_in(value.trim());
    else if (key === 'stdin') said.input = value.replaceAll('\\n', '\n');
    else if (key === 'args') said.args = value.trim().split(/\s+/);
    else if (key === 'cpython') said.cpython = value.trim() !== 'no' && { from: value.trim() };
  }
  if (said.flags.length || said.seeds[0] !== null) said.cpython = false;
  return said;
}

const trimmed = (text) => text.replace(/[ \t]+$/gm, '');
const lines_of = (text) => {
  const lines = trimmed(text).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
};
// Of the files in tracebacks only the names count, and of the library's lines not the numbers: CPython's library is not ours.
const without_places = (text, script) => text.replace(/File "(?:[^"]*\/)?([^"/]*)", line (\d+)/g,
  (_, file, line) => `File "${file}", line ${file === script ? line : 'N'}`)
  .replace(/^[^ \n]*\/([^\/\n]+\.py:\d+: \w+Warning: )/gm, '$1');

const fits = (expected, line) => (expected.pattern ? expected.pattern.test(line) : trimmed(expected.text) === line);
const shown = (expected) => expected.pattern?.source ?? expected.text;

function compare_lines(what, expected, actual) {
  for (let i = 0; i < Math.max(expected.length, actual.length); ++i) {
    if (i < expected.length && i < actual.length && fits(expected[i], actual[i])) continue;
    const wanted = i < expected.length ? `'${shown(expected[i])}'` : 'nothing more';
    const got = i < actual.length ? `'${actual[i]}'` : 'nothing more';
    return `${what} line ${i + 1}: expected ${wanted}, got ${got}`;
  }
  return null;
}

function compare_unordered(said, actual) {
  const left = [...actual];
  for (const expected of [...said.unordered.map((text) => ({ text })), ...said.stdout]) {
    const at = left.findIndex((line) => fits(expected, line));
    if (at < 0) return `standard output: '${shown(expected)}' is missing`;
    left.splice(at, 1);
  }
  if (left.length) return `standard output: '${left[0]}' is too much`;
  let from = 0;
  for (const expected of said.stdout) {
    while (from < actual.length && !fits(expected, actual[from])) ++from;
    if (from++ >= actual.length) return `standard output: '${shown(expected)}' is out of order`;
  }
  return null;
}

function compare_stdout(said, run) {
  const actual = lines_of(run.stdout);
  if (said.alternatives.length) {
    const text = actual.join('\n');
    return said.alternatives.includes(text) ? null : `standard output is none of those expected: '${text}'`;
  }
  return said.unordered.length ? compare_unordered(said, actual) : compare_lines('standard output', said.stdout, actual);
}

function compare_stderr(said, run, script) {
  // Scripts about something else need not repeat what the compiler warns of.
  const text = said.stderr === null ? run.stderr.replace(/^.*:\d+: SyntaxWarning: .*\n(  .*\n)?/gm, '') : run.stderr;
  const actual = lines_of(without_places(text, script));
  if (said.stderr !== null) {
    const expected = said.stderr.map((row) => (row.pattern ? row : { text: without_places(row.text, script) }));
    return compare_lines('standard error', expected, actual);
  }
  if (said.error !== null) return compare_lines('last error', [{ text: said.error }], actual.slice(-1));
  return actual.length ? `unexpected standard error: ${actual.at(-1)}` : null;
}

// Null when the run is as the script says, else what differs.
export function compare(said, run, script) {
  const status = said.exit ?? (said.error !== null ? 1 : 0);
  const problem = compare_stdout(said, run) ?? compare_stderr(said, run, script);
  if (problem) return problem;
  return run.status === status ? null : `exit status ${run.status}, expected ${status}`;
}

// What must turn up in at least one of the runs.
export const unseen = (said, runs) => said.seen.filter((text) => !runs.some((run) => lines_of(run.stdout).join('\n') === text));

// Splits the linked page into weft.wasm, which every visit needs, and late.wasm, which web/js/late.js fetches when
// a program or a view first needs it:
//   node split.mjs linked.wasm objects.txt late_code.txt out/weft.wasm out/late.wasm
// objects.txt names the object files of the link; late_code.txt the sources whose functions come late. What
// another source defines, too (an inline function, a template's), stays. Needs llvm-nm's emnm and binaryen's wasm-split.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, normalize, relative } from 'node:path';
import { functions_in } from './wasm_functions.mjs';

const [linked, objects_file, late_file, early_out, late_out] = process.argv.slice(2);
const lines = (file) => readFileSync(file, 'utf8').split('\n').map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);

function fail(text) {
  console.error(`split: ${text}`);
  process.exit(1);
}

// The standard library's templates are everybody's, but for those of what only late code has, and long ones of our own types.
const is_of_standard = (name) => /^_ZN?K?St/.test(name) && !/4weft4jobs|8nlohmann/.test(name);
const is_everybodys = (name) => is_of_standard(name) && !name.includes('4weft');

/** The names of the functions that an object file defines. */
function functions_of(object) {
  const listing = execFileSync('emnm', ['--defined-only', object], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return [...listing.matchAll(/^\w* [TtWw] (.+)$/gm)].map((found) => found[1]).filter((name) => !is_everybodys(name));
}

const entries = lines(late_file);
const late_sources = new Set(entries.filter((entry) => entry.includes('/')));
// Functions of libraries by name: "ImGui::BeginCombo" in C++, "SDL_LogEvent" in C.
// _GLOBAL__N_1 is an anonymous namespace.
const lengths = (parts) => parts.map((part) => part.length + part).join('');
// How the names of "a::b" begin in C++, of a static b and of a template's.
const mangled = (name) => {
  const parts = name.split('::'), own = parts.pop();
  return ['E', 'LE', 'I'].map((marks) => `_ZN${lengths(parts)}${marks.slice(0, -1)}${lengths([own])}${marks.at(-1)}`);
};
const is_called = (name, chosen) =>
  chosen.includes('::') ? mangled(chosen).some((begin) => name.replace(/^_ZNK/, '_ZN').startsWith(begin)) : name === chosen;
const names = entries.filter((entry) => !entry.includes('/'));
const matcher = (chosen) => (name) => chosen.some((each) => is_called(name, each));
const is_late_name = matcher(names.filter((name) => !name.startsWith('!')));
const stays = matcher(names.filter((name) => name.startsWith('!')).map((name) => name.slice(1)));   // of a late source, and needed early
// Called in the build tree's folder web/. An object file stands where its source does, but for CMake's own folders.
const source_of = (object) => relative('..', normalize(object)).replace(/CMakeFiles\/\w+\.dir\//, '').replace(/\.o$/, '');
const late = new Set();
const early = new Set();
for (const object of lines(objects_file)) {
  const source = source_of(object);
  const target = late_sources.delete(source) ? late : early;
  for (const name of functions_of(object)) target.add(name);
}
if (late_sources.size > 0) fail(`${late_file} names what is not linked: ${[...late_sources].join(', ')}`);

// The optimiser has made one function of several that came out equal, under the name of any of them. Only short ones
// do: those stay, or a function of early code might come late.
const SHORT = 128, SHORT_OF_STANDARD = 512;  // bytes
const is_long = (name, size) => size > (is_of_standard(name) ? SHORT_OF_STANDARD : SHORT);

const chosen = [...functions_in(readFileSync(linked))]
  .filter(([name, size]) => (late.has(name) && !early.has(name) && !stays(name) && is_long(name, size)) || is_late_name(name)).map(([name]) => name);
const list = `${dirname(late_out)}/late_functions.txt`;
writeFileSync(list, chosen.join('\n'));
execFileSync('wasm-split', [linked, `--split-funcs=@${list}`, '-o1', early_out, '-o2', late_out, '--quiet',
  '--enable-mutable-globals', '--enable-sign-ext', '--enable-bulk-memory', '--enable-nontrapping-float-to-int'],
  { stdio: ['ignore', 'inherit', 'pipe'] });
console.log(`${chosen.length} functions come late`);

// Functions of weft.wasm that no first picture calls: what web/late_code.txt could name when the first load has grown too heavy.
// Every program of the menu, and the first at several sizes and looks, is opened with a page that counts calls.
//   uncalled.mjs [BYTES]     those of at least that size (default 300), the largest first; needs build/web, wasm-split and c++filt
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { functions_in } from '../../web/wasm_functions.mjs';
import { at_rest, launch, new_page, ready, serve, site } from '../browser/tools.mjs';

const least = Number(process.argv[2] ?? 300);
const root = fileURLToPath(new URL('../../', import.meta.url));
const tree = join(root, 'build/web-tree/web'), linked = join(tree, 'linked/weft.wasm');
const FEATURES = ['--enable-mutable-globals', '--enable-sign-ext', '--enable-bulk-memory', '--enable-nontrapping-float-to-int'];
const PROFILE_BYTES = 1 << 18, HEADER_BYTES = 8;  // of wasm-split's profile: a hash, then four bytes a function, 0: never called

const programs = readdirSync(join(root, 'sim/programs')).filter((name) => name.endsWith('.py')).map((name) => basename(name, '.py'));
const VISITS = [
  ...programs.map((program) => ({ query: `lang=en&program=${program}` })),
  ...[[1440, 900], [800, 500], [390, 844]].flatMap(([width, height]) => [
    { query: 'lang=en', width, height }, { query: 'lang=ko&theme=dark', width, height }, { query: 'lang=en&view=text', width, height }]),
];

function instrumented() {
  const folder = mkdtempSync(join(tmpdir(), 'weft-'));
  try {
    const out = join(folder, 'weft.wasm');
    execFileSync('wasm-split', [linked, '--instrument', '--profile-export=write_profile', '-o', out, ...FEATURES], { stdio: 'ignore' });
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// In the page, before its scripts run: keeps the exports of the first module.
function keep_exports() {
  const real = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...args) => {
    const made = await real.apply(WebAssembly, args);
    window.first_exports ??= (made.instance ?? made).exports;
    return made;
  };
}

// In the page: the profile, written into memory that is added for it.
function read_profile(room) {
  const memory = Object.values(window.first_exports).find((item) => item instanceof WebAssembly.Memory);
  const begin = memory.buffer.byteLength;
  memory.grow(room / 65536);
  const bytes = window.first_exports.write_profile(begin, room);
  return [...new Uint32Array(memory.buffer.slice(begin, begin + bytes))];
}

/** Adds to `called` the numbers of the functions that one visit calls. */
async function visit(browser, address, module, { query, width = 1280, height = 720 }, called) {
  const { page, context } = await new_page(browser, { viewport: { width, height } });
  await page.addInitScript(keep_exports);
  await page.route(/weft\.wasm/, (route) => route.fulfill({ body: module, contentType: 'application/wasm' }));
  await page.route((url) => url.pathname.endsWith('/'), async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({ body: html.replace(/("weft\.wasm": \{"size": )\d+/, `$1${module.length}`), contentType: 'text/html' });
  });
  await page.goto(`${address}?${query}`);
  await ready(page);
  await at_rest(page);
  const profile = await page.evaluate(read_profile, PROFILE_BYTES);
  profile.slice(HEADER_BYTES / 4).forEach((count, number) => count > 0 && called.add(number));
  await context.close();
}

const called = new Set();
const module = instrumented(), server = await serve(site), browser = await launch();
for (const each of VISITS) await visit(browser, server.address, module, each, called);
await browser.close();
await server.close();

const late = new Set(readFileSync(join(tree, 'split/late_functions.txt'), 'utf8').split('\n'));
const functions = [...functions_in(readFileSync(linked))].map(([name, size], number) => ({ name, size, called: called.has(number) }));
const early = functions.filter(({ name }) => !late.has(name));
const bytes = (list) => list.reduce((sum, { size }) => sum + size, 0);
const uncalled = early.filter((each) => !each.called).sort((a, b) => b.size - a.size);
console.log(`${bytes(early)} bytes of code come first, ${bytes(uncalled)} of them uncalled in ${VISITS.length} visits`);
const shown = uncalled.filter(({ size }) => size >= least);
const readable = execFileSync('c++filt', { input: shown.map(({ name }) => name).join('\n'), encoding: 'utf8' }).split('\n');
shown.forEach(({ size }, index) => console.log(String(size).padStart(6), readable[index]));

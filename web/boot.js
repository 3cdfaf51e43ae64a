// Loads Weft and says how far it is; says what failed and offers another try. No dependencies.

import { LoadError, address, download } from './js/download.js';
import { FONTS, WeftPage } from './js/host.js';
import { apply_look, look, word } from './js/page.js';

const files = JSON.parse(document.getElementById('weft-files').textContent);
const at = (id) => document.getElementById(id);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

function show_progress(done, all) {
  at('bar').value = done / all;
  at('bar-text').textContent = done < all
    ? word('progress', { done: megabytes(done), all: megabytes(all) })
    : word('starting');
}

function show_failure(error) {
  const known = error instanceof LoadError;
  document.documentElement.dataset.weft = 'failed';
  at('progress').hidden = true;
  at('failure').hidden = false;
  at('failure-text').textContent = word(known ? error.kind : 'fail_start', known ? error.values : {});
}

// weft.js, as a function that makes the module. A failed import is remembered by its address: a retry has another.
async function load_script(attempt, on_bytes) {
  const name = 'weft.js';
  try {
    const script = await import(address(files, name, attempt));
    on_bytes(files[name].size);
    return script.default;
  } catch {
    throw new LoadError('fail_network', { file: name });
  }
}

async function compile(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch {
    throw new LoadError('fail_broken', { file: 'weft.wasm' });
  }
}

// Everything the first picture needs, fetched side by side.
async function fetch_all(attempt) {
  const fonts = FONTS.slice(0, look.korean ? 4 : 3).map(({ file }) => file);
  const all = ['weft.js', 'weft.wasm', ...fonts].reduce((sum, name) => sum + files[name].size, 0);
  let done = 0;
  const on_bytes = (count) => show_progress((done += count), all);
  show_progress(0, all);
  const [create, wasm, ...font_bytes] = await Promise.all([
    load_script(attempt, on_bytes),
    download(files, 'weft.wasm', attempt, on_bytes).then(compile),
    ...fonts.map((name) => download(files, name, attempt, on_bytes)),
  ]);
  return { create, wasm, font_bytes };
}

function instantiate(wasm, late, remember) {
  return (imports, receive) => {
    WebAssembly.instantiate(wasm, { ...imports, placeholder: late.placeholders() }).then((instance) => {
      remember(instance.exports);
      receive(instance, wasm);
    });
    return {};
  };
}

// The graphics context is made when somebody can see it: browsers keep few, and drop the oldest.
function first_visible(element) {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry.isIntersecting) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
}

async function boot(attempt) {
  document.documentElement.dataset.weft = 'loading';
  at('progress').hidden = false;
  at('failure').hidden = true;
  const page = new WeftPage(files, () => {
    crashed = true;
    show_failure(new LoadError('fail_crash', {}));
  });
  const { create, wasm, font_bytes } = await fetch_all(attempt);
  let exports = null;
  const module = await create({
    canvas: page.canvas,
    host: page.host,
    instantiateWasm: instantiate(wasm, page.late, (found) => (exports = found)),
    printErr: (text) => console.warn(text),
  });
  page.attach(module, exports);
  font_bytes.forEach((bytes, role) => page.add_font(role, bytes));
  await first_visible(page.stage);
  if (!page.start()) throw new Error('start');
  await page.first_frame;
  document.documentElement.dataset.weft = 'ready';
  performance.mark('weft-ready');
}

let attempts = 0;
let crashed = false;  // a page that has run once cannot be started over: it is loaded anew
const run = () => crashed ? location.reload() : boot(attempts++).catch((error) => {
  if (!(error instanceof LoadError)) console.error(error);
  show_failure(error);
});
at('retry').addEventListener('click', run);
apply_look();
run();

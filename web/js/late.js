// late.wasm: code that few visits need (web/late_code.txt says which), split off weft.wasm by web/split.mjs. Both
// share memory and table; a slot of the table that belongs to late.wasm holds a placeholder until it is there.

import { address, download } from './download.js';

const NAME = 'late.wasm';

export class LateCode {
  constructor(files) {
    this.files = files;
    this.here = false;
  }

  /** The namespace "placeholder" of weft.wasm's imports: functions named by their slot in the table. */
  placeholders() {
    return new Proxy({}, { get: (_, slot) => (...args) => this.call(Number(slot), args) });
  }

  /** Tells whose late code it is: the exports of the instance of weft.wasm. */
  attach(exports) {
    this.exports = exports;
    this.table = Object.values(exports).find((item) => item instanceof WebAssembly.Table);
  }

  /** Fetches late.wasm before it is called. Throws LoadError. */
  async prepare() {
    if (this.here) return;
    const module = await WebAssembly.compile(await download(this.files, NAME, 0, () => {}));
    if (!this.here) this.link(module);
  }

  // wasm cannot wait: when it calls what nobody has prepared, the page stands still until the answer is there.
  call(slot, args) {
    if (!this.here) this.link(new WebAssembly.Module(this.fetch_now()));
    return this.table.get(slot)(...args);
  }

  fetch_now() {
    const request = new XMLHttpRequest();
    request.open('GET', address(this.files, NAME, 0), false);
    request.overrideMimeType('text/plain; charset=x-user-defined');  // such a request gives text only: a byte a letter
    request.send();
    if (request.status !== 200) throw new Error(`${NAME}: status ${request.status}`);
    return Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 255);
  }

  link(module) {
    new WebAssembly.Instance(module, { primary: this.exports });  // fills its slots of the table
    this.here = true;
  }
}

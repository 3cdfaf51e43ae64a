// The page's side of web/bridge.h: calls into wasm, answers to Host, and the frame schedule.

import { apply_look, follow_system, look, word } from './page.js';
import { download } from './download.js';
import { Editor } from './editor.js';
import { listen } from './input.js';
import { LateCode } from './late.js';
import { CommandBar, TextView } from './text.js';

const at = (id) => document.getElementById(id);

/** In the order of FontRole: where the bytes are, and the family that the document's text has them by. */
export const FONTS = [
  { file: 'fonts/ui.otf', family: 'Weft UI' },
  { file: 'fonts/ui-strong.otf', family: 'Weft Strong' },
  { file: 'fonts/code.ttf', family: 'Weft Code' },
  { file: 'fonts/korean.otf', family: 'Weft Korean' },
  { file: 'fonts/hangul.otf', family: 'Weft Hangul' },
];

export class WeftPage {
  /** `failed(error)` is told once when wasm traps: nothing runs after that. */
  constructor(files, failed) {
    this.files = files;
    this.late = new LateCode(files);
    this.failed = failed;
    this.stage = at('stage');
    this.canvas = at('canvas');
    this.text = new TextView(at('sections'), at('live'));
    this.commands = new CommandBar(at('commands'), (id) => this.run_command(id));
    this.visible = true;
    this.frame_asked = false;
    this.first_frame = new Promise((resolve) => (this.drawn = resolve));
    this.asked = new Set();  // files that are here, or on their way
    this.make_host();
  }

  // The functions that bridge.cpp calls as Module.host.…
  make_host() {
    this.host = {
      showEditor: (request) => this.editor.show(request),
      hideEditor: () => this.editor.hide(),
      publishText: (id, json) => this.text.publish(id, json),
      announce: (sentence) => this.text.announce(sentence),
      publishCommands: (json) => this.commands.publish(json),
      saveFile: (name, mime, start, size) => this.save_file(name, mime, start, size),
      openFile: () => at('file').click(),
      needFont: (role) => this.load_later(FONTS[role].file, (bytes) => this.add_font(role, bytes)),
      needLibrary: () => this.load_later('library.txt', (bytes) => this.add_library(bytes)),
      appearanceChanged: (dark, korean) => {
        Object.assign(look, { dark, korean });
        apply_look();
      },
      requestFrame: () => this.request_frame(),
    };
  }

  /** `module` is what createWeft gave, `exports` are the instance's own (a memory's buffer moves when it grows). */
  attach(module, exports) {
    this.weft = this.guarded(module);
    this.memory = Object.values(exports).find((item) => item instanceof WebAssembly.Memory);
    this.late.attach(exports);
    this.editor = new Editor(this.stage, (text) => this.send('_weft_editor_text', text),
      () => this.weft._weft_editor_closed());
  }

  // The exported functions, each of which ends the page's run if wasm traps in it.
  guarded(module) {
    const calls = {};
    for (const name of Object.keys(module).filter((key) => key.startsWith('_weft_'))) {
      calls[name] = (...args) => {
        if (this.dead) return 0;
        try {
          return module[name](...args);
        } catch (error) {
          this.dead = true;
          console.error(error);
          this.failed(error);
          return 0;
        }
      };
    }
    return calls;
  }

  /** Puts bytes or a string into wasm's buffer, then calls `name`. */
  send(name, content, ...args) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const start = this.weft._weft_buffer(bytes.length);
    new Uint8Array(this.memory.buffer).set(bytes, start);
    return this.weft[name](...args);
  }

  // The rest of the library calls the rest of the code.
  async add_library(bytes) {
    await this.late.prepare();
    this.send('_weft_add_library', bytes);
  }

  add_font(role, bytes) {
    this.send('_weft_add_font', bytes, role);
    this.asked.add(FONTS[role].file);
    document.fonts.add(new FontFace(FONTS[role].family, bytes));  // the same bytes serve the document's text
  }

  /** Fetches what is needed only now; again after a while if it fails. Asked for several times, it is fetched once. */
  load_later(name, use, attempt = 0) {
    if (attempt === 0 && this.asked.has(name)) return;
    this.asked.add(name);
    download(this.files, name, attempt, () => {}).then(use).catch((error) => {
      console.warn(error.message);
      if (attempt < 3) setTimeout(() => this.load_later(name, use, attempt + 1), 2000);
      else this.asked.delete(name);
    });
  }

  size() {
    const box = this.stage.getBoundingClientRect();
    return { width: Math.max(1, Math.floor(box.width)), height: Math.max(1, Math.floor(box.height)) };
  }

  fit_canvas() {
    const { width, height } = this.size();
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    return { width, height };
  }

  /** Starts the program. False: it could not. */
  start() {
    const { width, height } = this.fit_canvas();
    const state = this.send('_weft_start', look.program, width, height, +look.dark, +look.korean, +look.calm);
    if (state === 0) return false;
    apply_look();  // SDL has put its window's title over the document's
    if (state === 2) this.without_graphics();
    this.listen();
    if (look.string_test) this.run_command(`stringtest-${look.string_test}`);
    this.request_frame();
    return true;
  }

  without_graphics() {
    document.body.dataset.graphics = 'none';
    const note = at('note');
    note.dataset.word = 'no_graphics';
    note.textContent = word('no_graphics');
    note.hidden = false;
    this.show_text(true);
  }

  listen() {
    const wake = () => this.request_frame();
    listen(this.stage, this.canvas, this.weft, () => at('text-switch').focus(), wake);
    this.watch_size();
    new IntersectionObserver(([entry]) => {
      this.visible = entry.isIntersecting;
      wake();
    }).observe(this.canvas);
    document.addEventListener('visibilitychange', wake);
    this.canvas.addEventListener('webglcontextlost', (event) => {
      event.preventDefault();  // otherwise the browser never gives it back
      this.lost = true;
      this.text.announce(word('lost_graphics'));
    });
    this.canvas.addEventListener('webglcontextrestored', () => {
      this.lost = false;
      this.weft._weft_graphics_restored();
    });
    at('text-switch').addEventListener('click', () => this.show_text(document.body.dataset.view !== 'text'));
    at('file').addEventListener('change', (event) => this.opened(event.target));
    follow_system((dark) => this.set_dark(dark), (calm) => this.weft._weft_set_reduced_motion(+calm));
    if (look.text_view) this.show_text(true);
  }

  watch_size() {
    const fit = () => {
      const { width, height } = this.fit_canvas();
      this.weft._weft_resize(width, height);
    };
    new ResizeObserver(fit).observe(this.stage);
    // A change of zoom or screen changes no size in CSS: ask for the ratio that is there now, and again after.
    const watch_ratio = () => matchMedia(`(resolution: ${devicePixelRatio}dppx)`)
      .addEventListener('change', () => { fit(); watch_ratio(); }, { once: true });
    watch_ratio();
  }

  /** One frame at a time, and none that nobody could see; what waits is drawn when it can be seen again. */
  request_frame() {
    if (this.frame_asked || !this.weft || document.hidden || !this.visible || this.lost) return;
    this.frame_asked = true;
    requestAnimationFrame(() => {
      this.frame_asked = false;
      if (this.lost || this.dead) return;
      const more = this.weft._weft_frame();
      this.drawn();
      if (more) this.request_frame();
    });
  }

  run_command(id) {
    this.send('_weft_run_command', id);
  }

  set_dark(dark) {
    look.dark = dark;
    apply_look();
    this.weft._weft_set_theme(+dark);
  }

  show_text(on) {
    document.body.dataset.view = on ? 'text' : 'picture';
    const button = at('text-switch');
    button.dataset.word = on ? 'show_picture' : 'show_text';
    apply_look();
  }

  save_file(name, mime, start, size) {
    const bytes = new Uint8Array(this.memory.buffer, start, size).slice();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type: mime }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  async opened(input) {
    const file = input.files[0];
    input.value = '';
    if (file) this.send('_weft_file_opened', `${file.name}\0${await file.text()}`);
  }
}

// A real text control over its place in the picture: composition of Hangul, clipboard, undo and a phone's
// keyboard are the browser's. Tab passes through it like through any control until somebody clicks or types in
// it; then Tab indents, and Esc leaves.

const INDENT = '    ';

export class Editor {
  /** `changed(text)` after every edit, `closed()` once when it goes. */
  constructor(stage, changed, closed) {
    this.changed = changed;
    this.closed = closed;
    this.area = document.createElement('textarea');
    Object.assign(this.area, { className: 'editor', spellcheck: false, hidden: true, wrap: 'off' });
    for (const name of ['autocomplete', 'autocorrect', 'autocapitalize']) this.area.setAttribute(name, 'off');
    stage.append(this.area);
    this.area.addEventListener('input', () => this.take());
    this.area.addEventListener('keydown', (event) => this.key(event));
    this.area.addEventListener('pointerdown', () => (this.editing = true));
    this.area.addEventListener('blur', () => this.finish());
  }

  show(request) {
    const style = this.area.style;
    style.left = `${request.x}px`;
    style.top = `${request.y}px`;
    style.width = `${request.w}px`;
    style.height = `${request.h}px`;
    style.fontSize = `${request.font}px`;
    style.lineHeight = `${request.line}px`;
    style.padding = `${request.top}px 0 0 ${request.left}px`;
    this.area.setAttribute('aria-label', request.label);
    if (this.area.hidden) this.open(request);
  }

  open(request) {
    this.area.value = request.text;
    this.area.hidden = false;
    this.editing = false;
    this.isLine = request.isLine;
    this.area.focus({ preventScroll: true });
    this.area.setSelectionRange(0, 0);
    this.area.scrollTop = 0;
  }

  hide() {
    this.area.hidden = true;
  }

  // Of a line for the program, what ends with a line's end has been handed over: Enter puts it there, also out of a composition.
  take() {
    const { area } = this;
    const rest = this.isLine ? area.value.lastIndexOf('\n') + 1 : 0;
    this.changed(rest > 0 ? area.value.slice(0, rest) : area.value);
    if (rest > 0) area.value = area.value.slice(rest);
  }

  finish() {
    if (this.area.hidden) return;
    this.hide();
    this.closed();
  }

  key(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.area.blur();
    else if (this.isLine) return;
    else if (event.key === 'Tab') this.tab(event);
    else if (event.key === 'Enter') this.enter(event);
    if (event.key.length === 1) this.editing = true;
  }

  tab(event) {
    if (!this.editing) return;
    event.preventDefault();
    if (!event.shiftKey) insert(INDENT);
    else this.outdent();
  }

  line_start() {
    return this.area.value.lastIndexOf('\n', this.area.selectionStart - 1) + 1;
  }

  outdent() {
    const start = this.line_start();
    const spaces = /^ {0,4}/.exec(this.area.value.slice(start))[0].length;
    if (spaces === 0) return;
    const caret = this.area.selectionStart;
    this.area.setSelectionRange(start, start + spaces);
    document.execCommand('delete');
    const moved = Math.max(start, caret - spaces);
    this.area.setSelectionRange(moved, moved);
  }

  // A new line keeps the indentation, and goes one deeper after a colon.
  enter(event) {
    event.preventDefault();
    this.editing = true;
    const line = this.area.value.slice(this.line_start(), this.area.selectionStart);
    const indent = /^ */.exec(line)[0];
    insert(`\n${indent}${line.trimEnd().endsWith(':') ? INDENT : ''}`);
  }
}

// The only way to edit that the browser's undo knows about.
function insert(text) {
  document.execCommand('insertText', false, text);
}

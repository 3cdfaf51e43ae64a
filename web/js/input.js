// Who gets an event: Weft or the page around it. Every listener here runs in the capture phase, before SDL's on
// the canvas, and stops what is not Weft's; SDL would cancel the default action of everything it sees.

const TAP_SLACK = 8;  // px a finger may wander and still be a tap
const WHEEL_STEP = 100;  // px of a mouse wheel's click: one line unit for ImGui
const own_scroll = window.top === window;  // on our own page there is nothing around us that could scroll

const line_delta = (event, delta) =>
  event.deltaMode === 1 ? delta / 3 : event.deltaMode === 2 ? delta : delta / WHEEL_STEP;

// Keys that Weft may have: plain ones. Browser and screen reader keep all the rest.
function is_ours(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'Tab' || /^F\d+$/.test(event.key)) return false;
  return !event.isComposing;
}

function listen_keys(canvas, weft, leave) {
  const filter = (event) => {
    if (!is_ours(event)) {
      event.stopImmediatePropagation();
      return;
    }
    if (event.key === 'Escape' && event.type === 'keydown' && !weft._weft_takes_escape()) {
      event.stopImmediatePropagation();
      leave();
      return;
    }
    // Space and the arrows would scroll the document; letters must not be prevented (no keypress, no text).
    if (event.key === ' ' || event.key.startsWith('Arrow') || event.key.startsWith('Page')) event.preventDefault();
  };
  for (const type of ['keydown', 'keyup', 'keypress']) {
    // On the canvas itself and registered before SDL's listeners: first come, first served.
    canvas.addEventListener(type, filter, { capture: true });
  }
  canvas.addEventListener('blur', () => weft._weft_release_keys());
}

function listen_wheel(stage, canvas, weft) {
  stage.addEventListener('wheel', (event) => {
    if (event.target !== canvas) return;
    event.stopPropagation();
    const dx = line_delta(event, event.deltaX);
    const dy = line_delta(event, event.deltaY);
    const focused = document.activeElement === canvas;
    const ours = event.ctrlKey || ((own_scroll || focused) && weft._weft_takes_wheel(dx, dy));
    if (!ours) return;
    event.preventDefault();
    weft._weft_wheel(dx, dy, event.ctrlKey ? 1 : 0);
  }, { capture: true, passive: false });
}

// One finger: a tap clicks, a vertical drag over something that scrolls scrolls it, any other drag is the mouse's.
// Two fingers: pan and zoom what is under them.
class Touch {
  constructor(canvas, weft) {
    this.canvas = canvas;
    this.weft = weft;
    this.fingers = new Map();
    this.mode = '';
  }

  place(event) {
    const box = this.canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  down(event) {
    const at = this.place(event);
    this.fingers.set(event.pointerId, { ...at, from: at });
    if (this.fingers.size === 1) {
      this.mode = 'undecided';
      this.weft._weft_touch(at.x, at.y, 0);
    } else {
      if (this.mode === 'drag') this.weft._weft_touch(at.x, at.y, 0);
      this.mode = 'two';
      this.spread = this.distance();
    }
  }

  distance() {
    const [a, b] = [...this.fingers.values()];
    return Math.hypot(a.x - b.x, a.y - b.y);
  }

  move(event) {
    const finger = this.fingers.get(event.pointerId);
    if (!finger) return;
    const at = this.place(event);
    const dx = (finger.x - at.x) / WHEEL_STEP, dy = (finger.y - at.y) / WHEEL_STEP;
    if (this.mode === 'undecided') this.decide(finger.from, at);
    finger.x = at.x;
    finger.y = at.y;
    if (this.mode === 'scroll') this.weft._weft_wheel(dx, dy, 0);
    if (this.mode === 'drag') this.weft._weft_touch(at.x, at.y, 1);
    if (this.mode === 'two') this.pinch(dx, dy);
  }

  decide(from, at) {
    const dx = at.x - from.x, dy = at.y - from.y;
    if (Math.hypot(dx, dy) < TAP_SLACK) return;
    const vertical = Math.abs(dy) > Math.abs(dx);
    this.mode = vertical && this.weft._weft_takes_wheel(0, -dy) ? 'scroll' : 'drag';
    if (this.mode === 'drag') this.weft._weft_touch(from.x, from.y, 1);
  }

  pinch(dx, dy) {
    const spread = this.distance();
    this.weft._weft_wheel(0, (this.spread - spread) / WHEEL_STEP * 2, 1);
    this.weft._weft_wheel(dx / 2, dy / 2, 0);
    this.spread = spread;
  }

  up(event) {
    const finger = this.fingers.get(event.pointerId);
    if (!finger) return;
    this.fingers.delete(event.pointerId);
    if (this.fingers.size > 0) return;
    if (this.mode === 'undecided' && event.type === 'pointerup') {
      this.weft._weft_touch(finger.x, finger.y, 1);
      this.weft._weft_touch(finger.x, finger.y, 0);
    }
    this.weft._weft_touch(-1, -1, 0);
    this.mode = '';
  }
}

function listen_pointer(stage, canvas, weft) {
  const touch = new Touch(canvas, weft);
  const handlers = { pointerdown: 'down', pointermove: 'move', pointerup: 'up', pointercancel: 'up' };
  for (const [type, method] of Object.entries(handlers)) {
    stage.addEventListener(type, (event) => {
      if (event.target !== canvas) return;
      // SDL cancels the mouse's default action, which is to give focus: so it is given here.
      if (type === 'pointerdown') canvas.focus({ preventScroll: true });
      if (event.pointerType !== 'mouse') touch[method](event);
    }, { capture: true });
  }
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel']) {
    // Not SDL's: it would stop the page from panning. Cancelled at the end, or a mouse click would follow.
    stage.addEventListener(type, (event) => {
      if (event.target !== canvas) return;
      event.stopPropagation();
      if (type === 'touchend' && event.cancelable) event.preventDefault();
    }, { capture: true, passive: false });
  }
}

/** Wires the canvas. `leave` moves the focus to the first control; `wake` asks for a frame. */
export function listen(stage, canvas, weft, leave, wake) {
  listen_keys(canvas, weft, leave);
  listen_wheel(stage, canvas, weft);
  listen_pointer(stage, canvas, weft);
  // SDL queues its events without telling anybody: a frame fetches them.
  const types = ['mousemove', 'mousedown', 'mouseenter', 'mouseleave', 'keydown', 'keyup'];
  for (const type of types) canvas.addEventListener(type, wake, { passive: true });
  for (const type of ['mouseup', 'visibilitychange']) document.addEventListener(type, wake, { passive: true });
  for (const type of ['focus', 'blur']) window.addEventListener(type, wake, { passive: true });
}

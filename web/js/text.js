// The simulated computer as semantic text, and the command table as real buttons. All content goes in as
// textContent: what a program prints is never markup.

const make = (tag, text) => {
  const element = document.createElement(tag);
  if (text !== undefined) element.textContent = text;
  return element;
};

// What may be wider than the window scrolls sideways by itself, with the keyboard, too.
function scrollable(element, title) {
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', title);
  return element;
}

function table(data) {
  const result = make('table');
  result.append(make('caption', data.title));
  const head = make('tr');
  for (const column of data.columns) {
    const cell = make('th', column);
    cell.scope = 'col';
    head.append(cell);
  }
  result.append(make('thead'), make('tbody'));
  result.tHead.append(head);
  for (const row of data.rows) {
    const line = result.tBodies[0].insertRow();
    for (const text of row) line.append(make('td', text));
  }
  const box = make('div');
  box.className = 'wide';
  box.append(result);
  return scrollable(box, data.title);
}

function list(data) {
  const result = make(data.kind === 'log' ? 'ol' : 'ul');
  for (const item of data.items) result.append(make('li', item));
  return result;
}

function text(data) {
  const result = make('div');
  for (const line of data.text.split('\n')) if (line) result.append(make('p', line));
  return result;
}

function code(data) {
  const result = make('pre');
  result.append(make('code', data.text));
  return scrollable(result, data.title);
}

const LONG = 40;   // rows of a section that is not laid out while nobody sees it

const kinds = { table, list, log: list, text, code };

/** Sections by id inside `root`, each replaced only when it changed. */
export class TextView {
  constructor(root, live) {
    this.root = root;
    this.live = live;
    this.known = new Map();
  }

  publish(id, json) {
    if (this.known.get(id) === json) return;
    this.known.set(id, json);
    const before = document.getElementById(`text-${id}`);
    if (!json) {
      before?.remove();
      return;
    }
    const data = JSON.parse(json);
    const section = make('section');
    section.id = `text-${id}`;
    const heading = make('h3', data.title);
    heading.id = `${section.id}-title`;
    // A group, not a landmark: several sections may have one title, and a page has few landmarks.
    section.setAttribute('role', 'group');
    section.setAttribute('aria-labelledby', heading.id);
    if ((data.rows ?? data.items ?? []).length > LONG) section.className = 'long';
    section.append(heading, (kinds[data.kind] ?? text)(data));
    if (!before) {
      this.root.append(section);
      return;
    }
    const focused = before.contains(document.activeElement);
    before.replaceWith(section);
    if (focused) section.querySelector('[tabindex]')?.focus();
  }

  announce(sentence) {
    this.live.textContent = sentence;
  }
}

/** The command table as a bar of buttons. Buttons stay the same elements, so focus survives a change. */
export class CommandBar {
  constructor(root, run) {
    this.root = root;
    this.run = run;
    this.buttons = new Map();
    this.json = '';
  }

  publish(json) {
    if (json === this.json) return;
    this.json = json;
    const gone = new Set(this.buttons.keys());
    for (const command of JSON.parse(json)) {
      gone.delete(command.id);
      this.update(this.buttons.get(command.id) ?? this.add(command.id), command);
    }
    for (const id of gone) {
      this.buttons.get(id).remove();
      this.buttons.delete(id);
    }
  }

  add(id) {
    const button = make('button');
    button.type = 'button';
    button.dataset.command = id;
    button.addEventListener('click', () => this.run(id));
    this.buttons.set(id, button);
    this.root.append(button);
    return button;
  }

  update(button, command) {
    button.textContent = command.title;
    // aria-disabled, not disabled: a button that loses its focus by being pressed strands the keyboard.
    button.setAttribute('aria-disabled', String(!command.enabled));
    if (command.shortcut) {
      button.title = command.shortcut;
      const key = make('kbd', command.shortcut);
      key.setAttribute('aria-hidden', 'true');
      button.append(' ', key);
    }
    if (command.pressed === undefined) button.removeAttribute('aria-pressed');
    else button.setAttribute('aria-pressed', String(command.pressed));
  }
}

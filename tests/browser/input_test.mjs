// Keyboard, wheel, touch and the text control: Weft takes what is its own and leaves the rest to browser and host.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { at_rest, launch, new_page, ready, serve, site } from './tools.mjs';

const HOST = `<!doctype html><title>host</title><style>body{margin:0}iframe{display:block;width:700px;height:400px}div{height:3000px}</style>
  <button id="first">first</button><iframe id="frame" title="weft" src="FRAME"></iframe><button id="last">last</button><div></div>`;

let server, browser;
before(async () => {
  server = await serve(site, 0, (request, response) => {
    if (!request.url.startsWith('/host.html')) return false;
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(HOST.replace('FRAME', server.address));
    return true;
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(query = '', options = {}) {
  const opened = await new_page(browser, options);
  await opened.page.goto(server.address + query);
  await ready(opened.page);
  return opened;
}

async function open_host() {
  const opened = await new_page(browser);
  await opened.page.goto(`${server.address.replace('127.0.0.1', 'localhost')}host.html`);
  const frame = await (await opened.page.$('#frame')).contentFrame();
  await frame.waitForFunction(() => document.documentElement.dataset.weft === 'ready');
  return { ...opened, frame };
}

const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.dataset?.command || document.activeElement.tagName);

// Presses `key` until the focus is back at the body; returns what was visited.
async function walk(page, key) {
  const visited = [];
  for (let step = 0; step < 100; step += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at === 'BODY' || visited.includes(at)) return visited;
    visited.push(at);
  }
  return visited;
}

test('Tab enters, visits every button and the canvas, and leaves; backwards too', async () => {
  const { page, context } = await open();
  const commands = await page.locator('#commands button').evaluateAll((all) => all.map((button) => button.dataset.command));
  const forward = await walk(page, 'Tab');
  assert.equal(forward[0], 'text-switch');
  for (const id of [...commands, 'canvas']) assert.ok(forward.includes(id), `Tab never reaches ${id}: ${forward}`);
  const backward = await walk(page, 'Shift+Tab');
  assert.deepEqual([...backward].reverse(), forward);
  await context.close();
});

test('in a host page Tab goes in, through and out again', async () => {
  const { page, context } = await open_host();
  await page.focus('#first');
  let inside = 0;
  for (let step = 0; step < 100 && await focused(page) !== 'last'; step += 1) {
    await page.keyboard.press('Tab');
    if (await focused(page) === 'frame') inside += 1;
  }
  assert.ok(inside > 1);
  assert.equal(await focused(page), 'last');
  await page.keyboard.press('Shift+Tab');
  await page.waitForFunction(() => document.activeElement.id === 'frame');
  await context.close();
});

test('F-keys, Ctrl combinations and Tab stay the browser’s', async () => {
  const { page, context } = await open();
  await page.evaluate(() => {
    document.getElementById('canvas').focus();
    window.keys = {};
    addEventListener('keydown', (event) => setTimeout(() => (window.keys[event.key] = event.defaultPrevented)), { capture: true });
  });
  const press = (key, init = {}) => page.evaluate(([name, more]) => {
    const code = { F5: 116, F11: 122, r: 82, Tab: 9, ArrowDown: 40 }[name];
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: name, code: name, keyCode: code, bubbles: true, cancelable: true, ...more }));
  }, [key, init]);
  await press('F5');
  await press('F11');
  await press('r', { ctrlKey: true, code: 'KeyR' });
  await press('Tab');
  await press('ArrowDown');
  await page.waitForTimeout(100);
  const keys = await page.evaluate(() => window.keys);
  assert.deepEqual(keys, { F5: false, F11: false, r: false, Tab: false, ArrowDown: true });
  await context.close();
});

test('a click gives the canvas the focus, Esc the first control', async () => {
  const { page, context } = await open();
  await page.mouse.click(640, 700);
  assert.equal(await focused(page), 'canvas');
  await at_rest(page);
  await page.keyboard.press('Escape');
  assert.equal(await focused(page), 'text-switch');
  await context.close();
});

test('the wheel over an untouched frame scrolls the host; with Ctrl it is Weft’s', async () => {
  const { page, context, frame } = await open_host();
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 200);
  await page.waitForFunction(() => scrollY > 0);
  await page.evaluate(() => scrollTo(0, 0));
  const prevented = await frame.evaluate(() => {
    const event = new WheelEvent('wheel', { deltaY: 100, ctrlKey: true, bubbles: true, cancelable: true });
    document.getElementById('canvas').dispatchEvent(event);
    return event.defaultPrevented;
  });
  assert.equal(prevented, true);
  await context.close();
});

test('a tap reaches the picture and scrolls nothing', async () => {
  const { page, context, problems } = await open('', { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await at_rest(page);
  const before = await page.evaluate(() => window.draw_calls);
  await page.touchscreen.tap(100, 300);
  await page.waitForFunction((count) => window.draw_calls > count, before);
  assert.equal(await page.evaluate(() => scrollY), 0);
  assert.deepEqual(problems, []);
  await context.close();
});

// The text control by itself, as the code view opens it.
async function open_editor(page, text) {
  await page.evaluate(async (content) => {
    const { Editor } = await import('./js/editor.js');
    const editor = new Editor(document.getElementById('stage'), (value) => (window.value = value), () => (window.left = true));
    editor.show({ x: 50, y: 50, w: 400, h: 200, text: content, label: 'Program', font: 14, line: 20, left: 40, top: 4, isLine: false });
    window.area = editor.area;
  }, text);
}

test('editor: Hangul composition arrives exactly', async () => {
  const { page, context } = await open();
  await open_editor(page, '');
  const session = await context.newCDPSession(page);
  for (const text of ['ㅎ', '하', '한']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: '한' });
  for (const text of ['ㄱ', '그', '글']) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await session.send('Input.insertText', { text: '글' });
  assert.equal(await page.evaluate(() => window.value), '한글');
  await context.close();
});

test('editor: Tab passes through until something is typed, then indents; Esc leaves', async () => {
  const { page, context } = await open();
  await open_editor(page, 'a = 1\nb = 2\n');
  assert.equal(await page.evaluate(() => area.selectionStart), 0);
  await page.keyboard.press('Shift+Tab');
  assert.notEqual(await page.evaluate(() => document.activeElement.className), 'editor');
  assert.equal(await page.evaluate(() => window.left), true);
  await open_editor(page, '');
  await page.keyboard.type('if x:');
  await page.keyboard.press('Enter');
  await page.keyboard.type('y');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('z');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('w');
  assert.equal(await page.evaluate(() => window.value), 'if x:\n    y\nz\n    w');
  await page.keyboard.press('Control+z');
  assert.notEqual(await page.evaluate(() => area.value), 'if x:\n    y\nz\n    w');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => area.hidden), true);
  await context.close();
});

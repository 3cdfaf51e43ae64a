// A program that asks gets what somebody types into the page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { at_rest, click, enabled, launch, open_program, serve, site } from './tools.mjs';

let server, browser;
before(async () => {
  server = await serve(site);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const console_text = (page) => page.evaluate(() => document.querySelector('#sections [id$="console"]').innerText);
const shown = (page, text) =>
  page.waitForFunction((wanted) => document.querySelector('#sections [id$="console"]').textContent.includes(wanted), text);

const open = (source) => open_program(browser, server.address, source);

const ASKS = "name = input('name? ')\nprint('hello', name)\nprint('age', int(input()) + 1)\ntry:\n    input()\nexcept EOFError:\n    print('end')\n";

test('lines are typed where the program waits for them, Hangul too, and their end', async () => {
  const { page, context, problems } = await open(ASKS);
  await click(page, 'run-to-end');
  await enabled(page, 'type');
  await shown(page, 'name?');
  await at_rest(page);   // nothing is drawn while the program waits
  await click(page, 'type');
  const area = page.locator('.editor');
  await area.waitFor({ state: 'visible' });
  assert.equal(await area.evaluate((element) => element === document.activeElement), true);
  assert.equal(await area.getAttribute('aria-label'), 'Standard input of the program');
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: '기', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.imeSetComposition', { text: '김', selectionStart: 1, selectionEnd: 1 });
  await session.send('Input.insertText', { text: '김' });
  await page.keyboard.press('Enter');
  assert.equal(await area.inputValue(), '');
  await page.keyboard.type('41');   // ahead of the question
  await page.keyboard.press('Enter');
  await shown(page, 'age 42');
  await click(page, 'end-input');
  await shown(page, 'end');
  await area.waitFor({ state: 'hidden' });
  assert.match(await console_text(page), /name\?\s+김\s[^]*hello 김\s[^]*age 42\s+Ctrl\+D\s+end$/);
  assert.deepEqual(problems, []);
  await context.close();
});

test('several lines at once, and Esc leaves the field', async () => {
  const { page, context, problems } = await open('print(sum(int(input()) for _ in range(3)))\n');
  await click(page, 'run-to-end');
  await enabled(page, 'type');
  await click(page, 'type');
  const area = page.locator('.editor');
  await area.waitFor({ state: 'visible' });
  await page.keyboard.press('Escape');
  await area.waitFor({ state: 'hidden' });
  await click(page, 'type');
  await area.waitFor({ state: 'visible' });
  await page.keyboard.insertText('1\n2\n3\n');
  await shown(page, '6');
  assert.deepEqual(problems, []);
  await context.close();
});

// The scheduling screen: opened and closed by its command, driven by mouse and keyboard, told as text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { at_rest, click, launch, new_page, ready, serve, site } from './tools.mjs';

let server, browser, page, context, problems;
before(async () => {
  server = await serve(site);
  browser = await launch();
  ({ page, context, problems } = await new_page(browser, { viewport: { width: 1440, height: 900 } }));
  await page.goto(`${server.address}?lang=en`);
  await ready(page);
  await press('scheduling');
  await page.waitForSelector('#text-policies', { state: 'attached' });
  await at_rest(page);
});
after(async () => {
  await context?.close();
  await browser?.close();
  await server?.close();
});

const press = (command) => click(page, command);
const rows = (section) => page.$$eval(`#text-${section} tbody tr`, (all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));

test('its numbers are those of the textbook', async () => {
  assert.deepEqual(await rows('policies'), [
    ['FCFS', '8.75', '15.25', '8.75'], ['SJF', '7.75', '14.25', '7.75'], ['STCF', '4.25', '13', '6.5'], ['RR', '4.5', '18.25', '11.75']]);
  assert.deepEqual((await rows('jobs'))[1], ['P2', '1', '4', '1']);
});

// The field of P1's CPU time: its place is that of the wide layout.
const field = { x: 207, y: 152 };

test('a number is changed by typing, by its ends and by dragging', async () => {
  const length = async () => (await rows('jobs'))[0][2];
  await page.mouse.click(field.x, field.y);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.waitForFunction(() => document.querySelector('#text-jobs tbody tr').children[2].textContent.trim() === '12');
  await page.mouse.click(field.x + 30, field.y);
  await page.waitForFunction(() => document.querySelector('#text-jobs tbody tr').children[2].textContent.trim() === '13');
  await page.mouse.move(field.x, field.y);
  await page.mouse.down();
  await page.mouse.move(field.x - 40, field.y, { steps: 8 });
  await page.mouse.up();
  await at_rest(page);
  assert.ok(Number(await length()) < 13, await length());
});

test('the list is saved as weft sched reads it', async () => {
  const saved = page.waitForEvent('download');
  await press('save-jobs');
  const list = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  assert.equal(list.policy, 'FCFS');
  assert.equal(list.jobs.length, 4);
});

test('its command closes it again, and its text goes', async () => {
  await press('scheduling');
  await page.waitForSelector('#text-policies', { state: 'detached' });
  assert.deepEqual(problems, []);
});

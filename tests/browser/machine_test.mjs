// The screen of the machine's settings: its choices are buttons of the page, too, and what is chosen is what runs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { at_rest, click, enabled, launch, new_page, ready, run_to_end, serve, site } from './tools.mjs';

let server, browser, page, context, problems;
before(async () => {
  server = await serve(site);
  browser = await launch();
  ({ page, context, problems } = await new_page(browser));
  await page.goto(`${server.address}?lang=en&program=lost_update`);
  await ready(page);
});
after(async () => {
  await context?.close();
  await browser?.close();
  await server?.close();
});

const button = (command) => `[data-command="${command}"]`;
const press = (command) => click(page, command);
const is_pressed = (command) => page.waitForFunction((selector) => document.querySelector(selector)?.ariaPressed === 'true', button(command));

async function digest_of_run() {
  await run_to_end(page);
  return page.textContent('#text-digest');
}

test('choices are there while the screen is', async () => {
  assert.equal(await page.locator(button('set-scheduler-cfs')).count(), 0);
  await press('machine');
  await is_pressed('set-scheduler-rr');
  await at_rest(page);
});

test('another policy, another run', async () => {
  const before_it = await digest_of_run();
  await press('set-scheduler-lottery');
  await is_pressed('set-scheduler-lottery');
  await enabled(page, 'run-to-end');
  assert.notEqual(await digest_of_run(), before_it);
});

test('memory under pressure: the run has major faults, and still ends', async () => {
  await press('set-frames-256');
  await press('set-replacement-clock');
  await is_pressed('set-replacement-clock');
  await is_pressed('set-frames-256');
  await run_to_end(page);
  assert.match(await page.textContent('#text-metrics-1'), /major/);
});

test('the key opens and closes it', async () => {
  await page.evaluate(() => document.getElementById('canvas').focus());
  await page.keyboard.press('m');
  await page.waitForFunction((selector) => document.querySelector(selector) === null, button('set-scheduler-rr'));
  assert.deepEqual(problems, []);
});

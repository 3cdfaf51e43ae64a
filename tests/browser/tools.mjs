// What every browser test needs: the tools from the cache, a server of the built site, and Chromium.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { serve } from '../../web/serve.mjs';
import { cache } from '../cache.mjs';

export const require_tool = createRequire(join(cache, 'npm', 'package.json'));
const { chromium } = require_tool('playwright-core');

export const site = process.env.WEFT_SITE ?? fileURLToPath(new URL('../../build/web/', import.meta.url));

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
// No GPU here: ANGLE over SwiftShader gives WebGL 2. The rest keeps the browser from talking to anybody.
const FLAGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic',
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export function launch(extra = []) {
  const path = CHROMIUM.find((name) => name && existsSync(name));
  if (!path) throw new Error('no Chromium: `./dev setup` installs it, or set CHROMIUM');
  return chromium.launch({ executablePath: path, args: [...FLAGS, ...extra] });
}

// Counts what WebGL is told to draw, before any script of the page runs.
function count_draws() {
  window.draw_calls = 0;
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced', 'clear']) {
    const real = prototype[name];
    prototype[name] = function counted(...args) {
      window.draw_calls += 1;
      return real.apply(this, args);
    };
  }
}

/** A fresh browser context with one page. `problems` collects console errors and uncaught exceptions. */
export async function new_page(browser, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-US', ...options });
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.addInitScript(count_draws);
  return { context, page, problems };
}

export const ready = (page, timeout = 30000) =>
  page.waitForFunction(() => document.documentElement.dataset.weft === 'ready', null, { timeout });

/** Waits until nothing has been drawn for half a second. */
export async function at_rest(page) {
  for (let last = -1; ;) {
    const now = await page.evaluate(() => window.draw_calls);
    if (now === last) return;
    last = now;
    await page.waitForTimeout(500);
  }
}

/** Presses the page's own button of a command. */
export const click = (page, command) => page.evaluate((id) => document.querySelector(`[data-command="${id}"]`).click(), command);

/** Waits until the page's own button of a command can be pressed, or (`wanted` false) can't. */
export const enabled = (page, command, wanted = true) =>
  page.waitForFunction(([id, disabled]) => document.querySelector(`[data-command="${id}"]`)?.ariaDisabled === disabled, [command, String(!wanted)]);

/** Runs the program to its end and waits until all that is told about it stands in the page: the views' texts come in turn. */
export async function run_to_end(page) {
  await enabled(page, 'run-to-end');   // a program that needs the rest of the library can run when that has come
  await click(page, 'run-to-end');
  await enabled(page, 'run-to-end', false);
  await at_rest(page);
}

/** A page that has `source` in its editor and the machine at the program's beginning; `before` is run in it before its own scripts. */
export async function open_program(browser, address, source, before = () => {}) {
  const opened = await new_page(browser);
  const { page } = opened;
  await page.addInitScript(before);
  await page.goto(`${address}?lang=en`);
  await ready(page);
  await click(page, 'edit');
  const area = page.locator('.editor');
  await area.waitFor({ state: 'visible' });
  await area.fill(source);
  await click(page, 'edit-apply');
  await at_rest(page);
  return opened;
}

export { serve };

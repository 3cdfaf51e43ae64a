// Code and library that few visits need come when they are needed: beforehand where the page knows, at once otherwise.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { at_rest, click, launch, new_page, ready, run_to_end, serve, site } from './tools.mjs';

let server, browser, missing = false;
before(async () => {
  server = await serve(site, 0, (request, response) => {
    if (!missing || !request.url.startsWith('/late.wasm')) return false;
    response.writeHead(404).end('no');
    return true;
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function open(program) {
  const opened = await new_page(browser);
  const late = [];
  opened.page.on('request', (request) => /late\.wasm|library\.txt/.test(request.url()) && late.push(request));
  await opened.page.goto(`${server.address}?lang=en&program=${program}`);
  await ready(opened.page);
  await at_rest(opened.page);
  return { ...opened, late };
}

const types = (requests) => requests.map((request) => request.resourceType());

test('a program that imports more gets the library and its code, each once', async () => {
  const { page, context, problems, late } = await open('two_processes');
  await run_to_end(page);
  assert.deepEqual(types(late), ['fetch', 'fetch']);
  assert.deepEqual(problems, []);
  await context.close();
});

test('what nobody foresaw is fetched in the middle of a call', async () => {
  const { page, context, problems, late } = await open('two_threads');
  assert.deepEqual(late, []);
  await click(page, 'step-line');
  const saved = page.waitForEvent('download');
  await click(page, 'save-trace');
  const trace = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  assert.ok(trace.traceEvents.length > 10);
  assert.deepEqual(types(late), ['xhr']);
  assert.deepEqual(problems, []);
  await context.close();
});

test('a server without it: the page says that it stopped', async () => {
  const { page, context } = await open('two_threads');
  missing = true;
  await click(page, 'step-line');
  await click(page, 'save-trace');
  await page.waitForSelector('#failure:not([hidden])');
  missing = false;
  await context.close();
});

// What can go wrong with loading is said on the page, with another try; a lost graphics context comes back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { at_rest, launch, new_page, ready, serve, site } from './tools.mjs';

const wasm = readFileSync(join(site, 'weft.wasm'));
let server, browser, fault = null, asked = 0;

// Answers requests for weft.wasm as `fault` says.
function before_answer(request, response) {
  if (!request.url.startsWith('/weft.wasm')) return false;
  asked += 1;
  if (!fault) return false;
  fault(response);
  return true;
}

before(async () => {
  server = await serve(site, 0, before_answer);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const send = (bytes, headers = {}) => (response) =>
  response.writeHead(200, { 'Content-Type': 'application/wasm', ...headers }).end(bytes);

// After the first bytes: Chromium itself repeats a request that was cut before any answer.
const cut = (response) => {
  response.writeHead(200, { 'Content-Type': 'application/wasm' }).write(wasm.subarray(0, 5000), () => response.destroy());
};

const FAULTS = {
  missing: [(response) => response.writeHead(404).end('no'), /no weft\.wasm \(status 404\)/],
  truncated: [send(wasm.subarray(0, wasm.length >> 1)), /not whole/],
  'a web page instead of wasm': [send('<!doctype html><title>home</title>', { 'Content-Type': 'text/html' }), /not whole/],
  'right size, wrong bytes': [send(Buffer.alloc(wasm.length)), /cannot run it/],
  'connection cut': [(response) => cut(response), /could not be fetched/],
};

for (const [name, [answer, expected]] of Object.entries(FAULTS)) {
  test(`weft.wasm ${name}: a card that says so, and a retry that works`, async () => {
    const { page, context } = await new_page(browser);
    [fault, asked] = [answer, 0];
    await page.goto(`${server.address}?lang=en`);
    await page.waitForSelector('#failure:not([hidden])');
    assert.match(await page.locator('#failure').innerText(), expected);
    assert.equal(asked, 1);
    fault = null;
    await page.click('#retry');
    await ready(page);
    assert.equal(await page.locator('#failure').isVisible(), false);
    await context.close();
  });
}

test('weft.wasm stalls: said after 20 s', async () => {
  const { page, context } = await new_page(browser);
  fault = (response) => response.writeHead(200, { 'Content-Type': 'application/wasm' }).write(wasm.subarray(0, 1000));
  await page.clock.install();
  await page.goto(`${server.address}?lang=en`);
  await page.waitForFunction(() => document.getElementById('bar').value > 0);
  await page.clock.fastForward(21000);
  await page.waitForSelector('#failure:not([hidden])');
  assert.match(await page.locator('#failure').innerText(), /20 seconds/);
  fault = null;
  await context.close();
});

const FINE = {
  'as text/plain': send(wasm, { 'Content-Type': 'text/plain' }),
  'gzipped': send(gzipSync(wasm), { 'Content-Encoding': 'gzip' }),
};
for (const [name, answer] of Object.entries(FINE)) {
  test(`weft.wasm ${name}: runs, and is asked for once`, async () => {
    const { page, context, problems } = await new_page(browser);
    [fault, asked] = [answer, 0];
    await page.goto(server.address);
    await ready(page);
    assert.equal(asked, 1);
    assert.deepEqual(problems, []);
    fault = null;
    await context.close();
  });
}

test('weft.js missing: a card, and a retry that works', async () => {
  const { page, context } = await new_page(browser);
  await page.route('**/weft.js?*', (route) => route.abort(), { times: 1 });
  await page.goto(`${server.address}?lang=ko`);
  await page.waitForSelector('#failure:not([hidden])');
  assert.match(await page.locator('#failure').innerText(), /weft\.js/);
  await page.click('#retry');
  await ready(page);
  await context.close();
});

test('a lost graphics context comes back, five times over', async () => {
  const { page, context, problems } = await new_page(browser);
  await page.goto(server.address);
  await ready(page);
  for (let round = 0; round < 5; round += 1) {
    await at_rest(page);
    const before = await page.screenshot();
    await page.evaluate(() => {
      const gl = document.getElementById('canvas').getContext('webgl2');
      const extension = gl.getExtension('WEBGL_lose_context');
      extension.loseContext();
      return new Promise((resolve) => setTimeout(() => { extension.restoreContext(); resolve(); }, 200));
    });
    await page.waitForTimeout(300);
    await at_rest(page);
    assert.ok(before.equals(await page.screenshot()), `the picture differs after loss ${round + 1}`);
  }
  assert.deepEqual(problems, []);
  await context.close();
});

test('without WebGL the text serves', async () => {
  const plain = await launch(['--disable-3d-apis']);
  const { page } = await new_page(plain);
  await page.goto(`${server.address}?lang=en`);
  await ready(page);
  assert.equal(await page.locator('#text').isVisible(), true);
  assert.match(await page.locator('#note').innerText(), /WebGL/);
  assert.ok(await page.locator('#sections section').count() > 0);
  await plain.close();
});

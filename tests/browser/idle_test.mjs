// Nothing is drawn while nothing changes or nobody can see it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { at_rest, launch, new_page, ready, serve, site } from './tools.mjs';

const HOST = `<!doctype html><title>host</title><style>iframe{display:block;width:600px;height:400px}div{height:3000px}</style>
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

const draws = (frame) => frame.evaluate(() => window.draw_calls);

test('idle: 0 draw calls in 3 s', async () => {
  const { page, context } = await new_page(browser);
  await page.goto(server.address);
  await ready(page);
  await at_rest(page);
  const before = await draws(page);
  assert.ok(before > 0);
  await page.waitForTimeout(3000);
  assert.equal(await draws(page) - before, 0);
  await context.close();
});

test('a mouse move costs a few frames, then nothing', async () => {
  const { page, context } = await new_page(browser);
  await page.goto(server.address);
  await ready(page);
  await at_rest(page);
  const before = await page.evaluate(() => {
    window.frames_drawn = 0;
    const real = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => real((time) => { window.frames_drawn += 1; callback(time); });
    return window.draw_calls;
  });
  await page.mouse.move(200, 200);
  await page.waitForTimeout(500);
  const frames = await page.evaluate(() => window.frames_drawn);
  assert.ok(frames >= 1 && frames <= 8, `${frames} frames`);
  assert.ok(await draws(page) > before);
  await context.close();
});

test('scrolled out of sight in a host page: 0 draw calls, and it draws again when seen', async () => {
  const { page, context } = await new_page(browser);
  await page.goto(`${server.address.replace('127.0.0.1', 'localhost')}host.html`);
  const frame = await (await page.$('#frame')).contentFrame();
  await frame.waitForFunction(() => document.documentElement.dataset.weft === 'ready');
  await at_rest(frame);
  await page.evaluate(() => scrollTo(0, 2000));
  await page.waitForTimeout(500);
  const before = await draws(frame);
  await frame.evaluate(() => dispatchEvent(new Event('focus')));
  await frame.evaluate(() => document.getElementById('canvas').dispatchEvent(new MouseEvent('mousemove', { clientX: 50, clientY: 50 })));
  await page.waitForTimeout(1000);
  assert.equal(await draws(frame), before);
  await page.evaluate(() => scrollTo(0, 0));
  await frame.waitForFunction((count) => window.draw_calls > count, before);
  await context.close();
});

test('loading in a frame below the fold makes no graphics context until it is seen', async () => {
  const { page, context } = await new_page(browser);
  await page.goto(`${server.address.replace('127.0.0.1', 'localhost')}host.html`);
  await page.setContent(`<div style="height:3000px"></div><iframe id="frame" title="weft" style="width:600px;height:400px" src="${server.address}"></iframe>`);
  const frame = await (await page.$('#frame')).contentFrame();
  await page.waitForTimeout(2500);
  assert.equal(await frame.evaluate(() => document.documentElement.dataset.weft), 'loading');
  await page.evaluate(() => scrollTo(0, 3000));
  await frame.waitForFunction(() => document.documentElement.dataset.weft === 'ready');
  await context.close();
});

// The text made from the state, and the command table as buttons.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, new_page, ready, serve, site } from './tools.mjs';

let server, browser, page, context;
before(async () => {
  server = await serve(site);
  browser = await launch();
  ({ page, context } = await new_page(browser));
  await page.goto(server.address);
  await ready(page);
});
after(async () => {
  await context?.close();
  await browser?.close();
  await server?.close();
});

test('the program publishes text and commands from the start', async () => {
  assert.ok(await page.locator('#sections section').count() > 0);
  assert.ok(await page.locator('#commands button').count() > 0);
  const titles = await page.locator('#commands button').allInnerTexts();
  assert.ok(titles.every((title) => title.trim().length > 0), titles.join());
});

test('the text view opens and closes, and the picture stays what it was', async () => {
  await page.locator('#text-switch').focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.body.dataset.view), 'text');
  assert.equal(await page.locator('#sections').isVisible(), true);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.body.dataset.view), 'picture');
});

test('a section of each kind becomes the elements that fit; content is never markup', async () => {
  const html = await page.evaluate(async () => {
    const { TextView } = await import('./js/text.js');
    const root = document.createElement('div');
    document.body.append(root);
    const view = new TextView(root, document.createElement('p'));
    const evil = '<img src=x onerror="window.evil = true">';
    view.publish('a', JSON.stringify({ title: 'T', kind: 'table', columns: ['A', 'B'], rows: [['1', evil]] }));
    view.publish('b', JSON.stringify({ title: 'L', kind: 'log', items: ['one', evil] }));
    view.publish('c', JSON.stringify({ title: evil, kind: 'code', text: `print('${evil}')` }));
    view.publish('b', JSON.stringify({ title: 'L', kind: 'log', items: ['one', 'two', 'three'] }));
    view.publish('d', JSON.stringify({ title: 'gone', kind: 'text', text: 'x\ny' }));
    view.publish('d', '');
    const result = {
      order: [...root.children].map((section) => section.id),
      cells: [...root.querySelectorAll('td')].map((cell) => cell.textContent),
      heads: [...root.querySelectorAll('th[scope=col]')].length,
      items: root.querySelectorAll('ol li').length,
      images: root.querySelectorAll('img').length,
      labelled: [...root.children].every((section) => document.getElementById(section.getAttribute('aria-labelledby'))),
    };
    root.remove();
    return { ...result, evil: window.evil ?? false };
  });
  assert.deepEqual(html.order, ['text-a', 'text-b', 'text-c']);
  assert.equal(html.cells[1].startsWith('<img'), true);
  assert.equal(html.heads, 2);
  assert.equal(html.items, 3);
  assert.equal(html.images, 0);
  assert.equal(html.labelled, true);
  assert.equal(html.evil, false);
});

test('buttons keep their focus when the table is published again', async () => {
  const result = await page.evaluate(async () => {
    const { CommandBar } = await import('./js/text.js');
    const root = document.createElement('div');
    document.body.append(root);
    const run = [];
    const bar = new CommandBar(root, (id) => run.push(id));
    bar.publish(JSON.stringify([{ id: 'go', title: 'Go', shortcut: 'G', enabled: true }, { id: 'old', title: 'Old', enabled: true }]));
    root.firstChild.focus();
    root.firstChild.click();
    bar.publish(JSON.stringify([{ id: 'go', title: 'Stop', shortcut: 'G', enabled: false, pressed: true }]));
    const button = root.firstChild;
    const state = [document.activeElement === button, button.getAttribute('aria-disabled'), button.getAttribute('aria-pressed'), root.children.length];
    root.remove();
    return { run, state };
  });
  assert.deepEqual(result, { run: ['go'], state: [true, 'true', 'true', 1] });
});

test('an address that names no program says so, and shows the first one', async () => {
  const lost = await new_page(browser);
  await lost.page.goto(`${server.address}?lang=en&program=%3Cnowhere%3E`);
  await ready(lost.page);
  await lost.page.waitForFunction(() => document.querySelector('#text-outcome')?.textContent.includes('no program of that name'));
  assert.deepEqual(lost.problems, []);
  await lost.context.close();
});

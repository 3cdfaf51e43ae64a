// axe-core finds nothing: in the picture, the text view and the failure card, in both languages and themes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { launch, new_page, ready, require_tool, serve, site } from './tools.mjs';

const axe = require_tool.resolve('axe-core/axe.min.js');
let server, browser;
before(async () => {
  server = await serve(site);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function violations(page) {
  await page.addScriptTag({ path: axe });
  const result = await page.evaluate(() => window.axe.run(document));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

for (const query of ['?lang=en&theme=light', '?lang=ko&theme=dark', '?lang=en&theme=dark&view=text', '?lang=ko&theme=light&view=text']) {
  test(`no violation: ${query}`, async () => {
    const { page, context } = await new_page(browser, { bypassCSP: true });
    await page.goto(server.address + query);
    await ready(page);
    assert.deepEqual(await violations(page), []);
    await context.close();
  });
}

for (const theme of ['light', 'dark']) {
  test(`no violation: failure card, ${theme}`, async () => {
    const { page, context } = await new_page(browser, { bypassCSP: true });
    await page.route('**/weft.wasm*', (route) => route.abort());
    await page.goto(`${server.address}?theme=${theme}`);
    await page.waitForSelector('#failure:not([hidden])');
    assert.deepEqual(await violations(page), []);
    await context.close();
  });
}

test('targets: 24 px, with a finger 44 px', async () => {
  for (const [options, least] of [[{}, 24], [{ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }, 44]]) {
    const { page, context } = await new_page(browser, options);
    await page.goto(`${server.address}?view=text`);
    await ready(page);
    const heights = await page.locator('button:visible').evaluateAll((all) => all.map((button) => button.getBoundingClientRect().height));
    assert.ok(heights.length > 0 && Math.min(...heights) >= least, `${heights}`);
    await context.close();
  }
});

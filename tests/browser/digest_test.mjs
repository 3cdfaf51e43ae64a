// The page computes what the command line computes: every program of the menu ends in the state that the golden table
// has for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { launch, new_page, ready, serve, site } from './tools.mjs';

const table = readFileSync(new URL('../golden/digests.txt', import.meta.url), 'utf8');
const expected = [...table.matchAll(/^(\w+)\.py 0 ([0-9a-f]{16}) /gm)].map(([, program, digest]) => ({ program, digest }));

let server, browser;
before(async () => {
  server = await serve(site);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

test('the table has every program', () => assert.ok(expected.length >= 12, `${expected.length}`));

for (const { program, digest } of expected) {
  test(program, async () => {
    const { page, context, problems } = await new_page(browser);
    await page.goto(`${server.address}?lang=en&program=${program}`);
    await ready(page);
    // A program that needs the rest of the library can run when that has been fetched.
    await page.waitForFunction(() => document.querySelector('[data-command="run-to-end"]').ariaDisabled === 'false');
    await page.evaluate(() => document.querySelector('[data-command="run-to-end"]').click());
    // At the end nothing is left to run, and the text says the digest of where it stands.
    await page.waitForFunction((wanted) => document.querySelector('[data-command="run-to-end"]').ariaDisabled === 'true' &&
      document.getElementById('text-digest')?.textContent.includes(wanted), digest, { timeout: 60000 })
      .catch(async () => assert.fail(`${await page.locator('#text-digest').textContent()}, not ${digest}`));
    assert.deepEqual(problems, []);
    await context.close();
  });
}

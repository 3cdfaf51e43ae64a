// The page computes what the command line computes: every program of the menu ends in the state that the golden table
// has for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { launch, new_page, ready, run_to_end, serve, site } from './tools.mjs';

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
    await run_to_end(page);
    assert.ok((await page.textContent('#text-digest')).includes(digest), `${await page.textContent('#text-digest')}, not ${digest}`);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

// Programs that never end or want everything: the limit's message, Pause on the way, and a page that goes on afterwards.
// (How long a frame takes meanwhile is measured by tests/bench/frames.mjs.)
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { BOMBS, RECURSION } from '../scenarios/bombs.mjs';
import { click, enabled, launch, open_program, serve, site } from './tools.mjs';

let server, browser;
before(async () => {
  server = await serve(site);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const title_is = (page, title) =>
  page.waitForFunction((wanted) => document.querySelector('[data-command="run"]').textContent.includes(wanted), title);
// The views' texts come in turn, some frames after the end.
const told = (page, section, says) => page.waitForFunction(([id, pattern]) =>
  new RegExp(pattern).test(document.getElementById(`text-${id}`)?.textContent ?? ''), [section, says.source]);

async function pause_and_return(page) {
  await click(page, 'run-to-end');
  await title_is(page, 'Pause');
  await click(page, 'run');
  await title_is(page, 'Run');
  await click(page, 'reset');
  await enabled(page, 'reset', false);
}

for (const [name, { text, says, endless }] of Object.entries({ ...BOMBS, recursion: RECURSION })) {
  test(`${name}: ${endless ? 'Pause works' : 'says what stopped it'}`, async () => {
    const { page, context, problems } = await open_program(browser, server.address, text);
    if (endless) {
      await pause_and_return(page);
    } else {
      await click(page, 'run-to-end');
      await enabled(page, 'run-to-end', false);
      await told(page, name === 'recursion' ? 'console' : 'outcome', says);
      await click(page, 'reset');
      await enabled(page, 'run-to-end');
    }
    assert.deepEqual(problems, []);
    await context.close();
  });
}

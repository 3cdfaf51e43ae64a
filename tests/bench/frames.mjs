// The longest gap between two frames of the page while a program that never ends or wants everything runs as fast as it
// can, until a limit stops it (an endless one: for five seconds). Chromium draws with the processor here: a computer with
// a graphics card has more time. Medians and worst of some rounds.
//   frames.mjs [ROUNDS]
import { BOMBS, RECURSION } from '../scenarios/bombs.mjs';
import { click, launch, open_program, serve, site } from '../browser/tools.mjs';

const rounds = Number(process.argv[2] ?? 3);
const LONGEST_MS = 60_000, ENDLESS_MS = 5_000;

// In the page: presses "to the end" and notes the times of all frames until that button is disabled again.
function watch_frames(longest) {
  const button = document.querySelector('[data-command="run-to-end"]');
  return new Promise((resolve) => {
    const gaps = [];
    const begin = performance.now();
    let last = begin;
    const next = (now) => {
      gaps.push(now - last);
      last = now;
      const ended = button.ariaDisabled === 'true' && gaps.length > 2;
      if (ended || now - begin > longest) resolve({ gaps, ms: now - begin });
      else requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      last = now;
      button.click();
      requestAnimationFrame(next);
    });
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const server = await serve(site), browser = await launch();
console.log(`Gaps between frames, ms (wanted: < 100); ${rounds} rounds\n${'program'.padEnd(16)}   median  longest (median, worst)  seconds`);
for (const [name, { text, endless }] of Object.entries({ ...BOMBS, recursion: RECURSION })) {
  const longest = [], usual = [], seconds = [];
  for (let round = 0; round < rounds; ++round) {
    const { page, context } = await open_program(browser, server.address, text);
    const { gaps, ms } = await page.evaluate(watch_frames, endless ? ENDLESS_MS : LONGEST_MS);
    longest.push(Math.max(...gaps)), usual.push(median(gaps)), seconds.push(ms / 1000);
    await context.close();
  }
  console.log(`${name.padEnd(16)} ${median(usual).toFixed(0).padStart(8)} ${median(longest).toFixed(0).padStart(9)} ${Math.max(...longest).toFixed(0).padStart(14)} ${median(seconds).toFixed(1).padStart(8)}`);
}
await browser.close();
await server.close();

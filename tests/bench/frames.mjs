// The longest gap between two frames of the page while a program that never ends or wants everything runs as fast as it
// can, until a limit stops it (an endless one: for five seconds), and the longest time that the page's own code took for a
// frame: what is between the two is Chromium's, which draws with the processor here. Medians and worst of some rounds.
//   frames.mjs [ROUNDS]
import { BOMBS, RECURSION } from '../scenarios/bombs.mjs';
import { click, launch, open_program, serve, site } from '../browser/tools.mjs';

const rounds = Number(process.argv[2] ?? 3);
const LONGEST_MS = 60_000, ENDLESS_MS = 5_000;

// In the page, before its scripts run: notes how long each frame's callback takes.
function time_callbacks() {
  window.callback_ms = [];
  const real = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => real((now) => {
    const begin = performance.now();
    callback(now);
    window.callback_ms.push(performance.now() - begin);
  });
}

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
      if (ended || now - begin > longest) resolve({ gaps, ms: now - begin, own: Math.max(...window.callback_ms) });
      else requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      last = now;
      window.callback_ms = [];
      button.click();
      requestAnimationFrame(next);
    });
  });
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const server = await serve(site), browser = await launch();
console.log(`Frames of the page, ms; ${rounds} rounds (wanted: longest gap < 100)`);
console.log(`${''.padEnd(16)}${['usual gap', 'longest', 'worst', 'own code', 'worst', 'seconds'].map((word) => word.padStart(9)).join('')}`);
for (const [name, { text, endless }] of Object.entries({ ...BOMBS, recursion: RECURSION })) {
  const longest = [], usual = [], own = [], seconds = [];
  for (let round = 0; round < rounds; ++round) {
    const { page, context } = await open_program(browser, server.address, text, time_callbacks);
    const { gaps, ms, own: most } = await page.evaluate(watch_frames, endless ? ENDLESS_MS : LONGEST_MS);
    longest.push(Math.max(...gaps)), usual.push(median(gaps)), own.push(most), seconds.push(ms / 1000);
    await context.close();
  }
  const figures = [median(usual), median(longest), Math.max(...longest), median(own), Math.max(...own)];
  console.log(name.padEnd(16) + figures.map((ms) => ms.toFixed(0).padStart(9)).join('') + median(seconds).toFixed(1).padStart(9));
}
await browser.close();
await server.close();

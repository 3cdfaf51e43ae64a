// Programs that never end or want everything, and what the limit says that stops each. The command line, the page and
// the benchmark of the page's frames run the same ones.
export const BOMBS = {
  'endless loop': { flags: ['--limit-time', '2s'], says: /simulated time limit reached \(2 s\)/, endless: true,
    text: 'while True:\n    pass\n' },
  'fork bomb': { says: /process limit reached \(\d+ processes alive\)/,
    text: 'import os\nwhile True:\n    os.fork()\n' },
  'thread bomb': { says: /thread limit reached \(\d+ threads alive\)/,
    text: 'import threading\ndef work():\n    threading.Event().wait()\nwhile True:\n    threading.Thread(target=work).start()\n' },
  'memory bomb': { says: /memory limit reached \(physical memory is full: \d+ MiB\)/,
    text: 'items = []\nwhile True:\n    items.append("x" * 1000 + str(len(items)))\n' },
  'print bomb': { says: /output limit reached \(4 MiB printed\)/,
    text: 'while True:\n    print("x" * 1000)\n' },
};

/** An error of the program, not a limit: status 1. */
export const RECURSION = { says: /RecursionError: maximum recursion depth exceeded/, text: 'def f(n):\n    return f(n + 1)\nf(0)\n' };

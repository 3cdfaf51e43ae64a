// Every feature of tests/scripts/features.txt occurs in at least one script: nothing that programs use goes untested.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = fileURLToPath(new URL('scripts', import.meta.url));

function* lines_under(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* lines_under(path);
    else if (name.endsWith('.py')) yield* readFileSync(path, 'utf8').split('\n');
  }
}

const lines = [...lines_under(scripts)].map((line) => line.replace(/\s+# expect.*$/, ''));
let count = 0;
const missing = [];
for (const row of readFileSync(join(scripts, 'features.txt'), 'utf8').split('\n')) {
  if (!row || row.startsWith('#')) continue;
  const [name, pattern] = row.split('  ::  ');
  if (!pattern) {
    missing.push(`${row} (no pattern)`);
    continue;
  }
  ++count;
  const expression = new RegExp(pattern);
  if (!lines.some((line) => expression.test(line))) missing.push(`${name}: no script has a line like /${pattern}/`);
}
for (const text of missing) console.log(text);
console.log(`${count} features, ${missing.length} without a script`);
process.exit(missing.length ? 1 : 0);

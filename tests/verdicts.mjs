// What a judge said is kept between checkouts, by content: CPython need not look again at a script that it has passed.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { cache } from './cache.mjs';

/** The scripts that passed last time; `judge` is everything else that a verdict depends on, as text. */
export class Verdicts {
  #path = join(cache, 'verdicts', 'scripts.txt');
  #kept = new Set();
  #now = new Set();
  #judge;

  constructor(judge) {
    this.#judge = judge;
    try {
      this.#kept = new Set(readFileSync(this.#path, 'utf8').split('\n'));
    } catch { /* the first time */ }
  }

  #key(name, text) { return createHash('sha256').update(`${this.#judge}\0${name}\0${text}`).digest('hex'); }

  passed(name, text) {
    const key = this.#key(name, text), known = this.#kept.has(key);
    if (known) this.#now.add(key);
    return known;
  }

  note_pass(name, text) { this.#now.add(this.#key(name, text)); }

  /** Forgets the scripts that this run has not seen, if it saw all. */
  save(saw_all) {
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(this.#path, [...(saw_all ? this.#now : new Set([...this.#kept, ...this.#now]))].sort().join('\n'));
  }
}

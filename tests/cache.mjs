// Where ./dev keeps what outlives a checkout.
import { homedir } from 'node:os';
import { join } from 'node:path';

export const cache = process.env.WEFT_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'weft');

// Fetching with true progress. Sizes come from the page (baked in when it was built): Content-Length is that of
// the compressed file. Every file is asked for once, whatever MIME type it arrives with.

const STALL_MS = 20000;

/** Why something did not load: `kind` names a word of page.js (fail_…), `values` fill it. */
export class LoadError extends Error {
  constructor(kind, values) {
    super(`${kind}: ${JSON.stringify(values)}`);
    this.kind = kind;
    this.values = values;
  }
}

/** The address of a file of this build. `attempt` > 0 makes it a new one for every cache in between. */
export function address(files, name, attempt) {
  const retry = attempt > 0 ? `&try=${attempt}` : '';
  return `./${name}?v=${files[name].hash}${retry}`;
}

/** Fetches `name` whole; `on_bytes(count)` is told of every piece. Throws LoadError. */
export async function download(files, name, attempt, on_bytes) {
  const all = files[name].size;
  const bytes = new Uint8Array(all);
  const abort = new AbortController();
  let timer = setTimeout(() => abort.abort(), STALL_MS);
  let done = 0;
  try {
    const response = await fetch(address(files, name, attempt), { signal: abort.signal });
    if (!response.ok) throw new LoadError('fail_missing', { file: name, status: response.status });
    const reader = response.body.getReader();
    for (;;) {
      const piece = await reader.read();
      clearTimeout(timer);
      if (piece.done) break;
      timer = setTimeout(() => abort.abort(), STALL_MS);
      if (done + piece.value.length <= all) bytes.set(piece.value, done);
      done += piece.value.length;
      on_bytes(piece.value.length);
    }
  } catch (error) {
    if (error instanceof LoadError) throw error;
    if (abort.signal.aborted) throw new LoadError('fail_stalled', { file: name, seconds: STALL_MS / 1000 });
    throw new LoadError('fail_network', { file: name });
  } finally {
    clearTimeout(timer);
  }
  if (done !== all) throw new LoadError('fail_size', { file: name, done, all });
  return bytes;
}

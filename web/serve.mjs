// Serves a folder on the loopback interface: `node web/serve.mjs FOLDER [PORT]`. The tests use serve() too.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

function file_of(root, url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = join(root, path.endsWith(sep) ? `${path}index.html` : path);
  if (!file.startsWith(join(root, sep))) return null;
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? { file, size: found.size } : null;
}

function answer(root, request, response) {
  const found = file_of(root, request.url);
  if (!found) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not found\n');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
  });
  createReadStream(found.file).pipe(response);
}

/** Starts a server; resolves to { address, close }. `before(request, response)` may answer first (true = done). */
export function serve(root, port = 0, before = () => false) {
  const server = createServer((request, response) => {
    if (!before(request, response)) answer(root, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({
      address: `http://127.0.0.1:${server.address().port}/`,
      close: () => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      },
    }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, port = '8080'] = process.argv.slice(2);
  const { address } = await serve(folder, Number(port)).catch(() => serve(folder));  // the port is taken: any other
  console.log(`Weft is at ${address}  (Ctrl+C stops)`);
}

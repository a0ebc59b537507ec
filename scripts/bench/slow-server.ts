import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
/** Bytes that share the line with others in turn. */
const CHUNK = 1400;

/** Everything else, fonts and Pagefind's own files among it, is compressed already. */
const COMPRESSED = ['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt'];

/** Compressed once: a good host has done that before anybody comes. */
const ready = new Map<string, Buffer>();

export interface Line {
  megabits: number;
  /** Milliseconds. */
  roundTrip: number;
}

export interface SlowServer {
  address: string;
  /** Bytes sent so far, headers included. */
  sent: () => number;
  requests: () => number;
  /** Bytes of files sent so far, without headers, by the ending of their names: `.html`. */
  sentAs: () => ReadonlyMap<string, number>;
  close: () => void;
}

/**
 * Serves a folder as a good host would, brotli and all, over a slow line. The line is slow here and not in the browser,
 * whose own throttle leaves out what a worker loads, and that is Pagefind's engine.
 */
export async function serveSlowly(dir: string, line: Line): Promise<SlowServer> {
  const sockets: Socket[] = [];
  const sentAs = new Map<string, number>();
  let requests = 0;
  let busyUntil = 0;
  const send = async (response: ServerResponse, body: Buffer): Promise<void> => {
    for (let at = 0; at < body.length; at += CHUNK) {
      const chunk = body.subarray(at, at + CHUNK);
      busyUntil = Math.max(busyUntil, performance.now()) + (chunk.length * 8) / (line.megabits * 1000);
      await sleep(Math.max(0, busyUntil - performance.now()));
      response.write(chunk);
    }
    response.end();
  };
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    requests += 1;
    await sleep(line.roundTrip);
    const file = join(dir, path.endsWith('/') ? `${path}index.html` : path);
    if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    const compress = COMPRESSED.includes(ending);
    const body = ready.get(file) ?? (compress ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    ready.set(file, body);
    sentAs.set(ending, (sentAs.get(ending) ?? 0) + body.length);
    response.writeHead(200, {
      'Content-Type': TYPES[ending] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
      ...(compress && { 'Content-Encoding': 'br' }),
    });
    await send(response, body);
  };
  const server = createServer((request, response) => {
    void answer(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname), response);
  });
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    sent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    requests: () => requests,
    sentAs: () => sentAs,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

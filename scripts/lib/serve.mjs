import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Failed } from './stages.mjs';

const DEFAULT_PORT = 4321;
const TRIES = 20;

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * The ports to try, in order. Somebody who names a port wants that one; nobody minds which default they get.
 *
 * @param {string | undefined} given PORT as it was set
 */
export function portsToTry(given) {
  if (given === undefined || given === '') return Array.from({ length: TRIES }, (_, i) => DEFAULT_PORT + i);
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Failed(`PORT is "${given}". It must be a number from 1 to 65535, such as PORT=${DEFAULT_PORT}.`);
  }
  return [port];
}

/**
 * A base path as addresses begin with it: `/` or `/guide/`.
 *
 * @param {string | undefined} given BASE_PATH as it was set
 */
export function normaliseBase(given) {
  const inner = (given ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/**
 * What a request should get, given whether a folder of the site has a page.
 *
 * @param {string} path from the address, without query
 * @param {string} base
 * @param {(folder: string) => boolean} hasPage takes a path within the site without a slash at the end
 * @returns {{ redirect: string } | { serve: string } | { missing: true }}
 */
export function route(path, base, hasPage) {
  if (`${path}/` === base) return { redirect: base };
  if (!path.startsWith(base)) return { missing: true };
  const inner = path.slice(base.length - 1);
  // Hosts of static sites send /skills to /skills/, and relative links depend on it.
  if (!inner.endsWith('/') && hasPage(inner)) return { redirect: `${path}/` };
  return { serve: inner };
}

/**
 * The rules of a `_headers` file, as hosts of static sites read it: a path, then indented headers.
 *
 * @param {string} text
 */
export function readHeaders(text) {
  /** @type {{ matches: RegExp, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
    else if (line.startsWith('/')) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
      rules.push({ matches: new RegExp(`^${pattern.replaceAll('*', '.*')}$`), headers: [] });
    }
  }
  return (/** @type {string} */ path) => rules.flatMap(({ matches, headers }) => (matches.test(path) ? headers : []));
}

/**
 * Answers requests for a built site as a host of static sites would: a slash at the end of pages, the site's own page
 * for what is not there, and the headers of its `_headers` file.
 *
 * @param {string} dist
 * @param {string} base
 * @returns {Promise<(request: Request, response: Response) => void>}
 */
export async function siteHandler(dist, base) {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Failed(`There is no built site in ${dist}. Run \`npm run build\` first.`);
  }
  // Not at the top: this file is loaded before anything is installed.
  const { default: sirv } = await import('sirv');
  const files = sirv(dist, { dev: false, etag: true });
  const notFound = existsSync(join(dist, '404.html')) ? readFileSync(join(dist, '404.html')) : 'Not found';
  const headersFile = join(dist, '_headers');
  const headersOf = readHeaders(existsSync(headersFile) ? readFileSync(headersFile, 'utf8') : '');
  const hasPage = (/** @type {string} */ folder) => {
    const plain = decode(folder);
    return !plain.includes('..') && existsSync(join(dist, plain, 'index.html'));
  };

  return (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : notFound);
    };
    const answer = route(pathname, base, hasPage);
    if ('redirect' in answer) {
      response.writeHead(301, { Location: answer.redirect + search });
      response.end();
      return;
    }
    for (const [name, value] of headersOf('serve' in answer ? answer.serve : pathname)) {
      response.setHeader(name, value);
    }
    if ('missing' in answer) {
      missing();
      return;
    }
    request.url = answer.serve + search;
    files(request, response, missing);
  };
}

/** @param {string} path */
function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Serves on the first free port and says where. `localhost` means both of its addresses: a browser may try either, and
 * would find somebody else's server on the one that we left free.
 *
 * @param {{
 *   handler: (request: Request, response: Response) => void,
 *   base?: string,
 *   host?: string | undefined,
 *   port?: string | undefined,
 * }} options
 * @returns {Promise<{ address: string, port: number, close: () => void }>}
 */
export async function serve({ handler, base = '/', host = 'localhost', port: given }) {
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  const ports = portsToTry(given);
  for (const port of ports) {
    const servers = await listenOnAll(handler, hosts, port);
    const first = servers?.[0]?.address();
    if (!servers || !first || typeof first === 'string') continue;
    const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
    return {
      address: `http://${name}:${first.port}${base}`,
      port: first.port,
      close: () => closeAll(servers),
    };
  }
  throw new Failed(
    ports.length === 1
      ? `Port ${given} is taken by another program. Stop that program, or choose another: PORT=${Number(given) + 1} npm start`
      : `Ports ${ports[0]} to ${ports.at(-1)} are all taken. Choose a free one: PORT=8080 npm start`,
  );
}

/**
 * All servers, or nothing if the port is taken on one of the hosts.
 *
 * @param {(request: Request, response: Response) => void} handler
 * @param {string[]} hosts
 * @param {number} port
 */
async function listenOnAll(handler, hosts, port) {
  const servers = [];
  for (const host of hosts) {
    const first = servers[0]?.address();
    const server = await listen(handler, host, first && typeof first === 'object' ? first.port : port);
    if (server === 'taken') {
      closeAll(servers);
      return undefined;
    }
    if (server) servers.push(server);
  }
  return servers;
}

/**
 * @param {(request: Request, response: Response) => void} handler
 * @param {string} host
 * @param {number} port
 * @returns {Promise<import('node:http').Server | 'taken' | undefined>} nothing where the machine lacks IPv6
 */
function listen(handler, host, port) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler);
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve('taken');
      else if (host === '::1') resolve(undefined);
      else if (error.code === 'EACCES') {
        reject(new Failed(`This machine does not let you serve on port ${port}. Choose another: PORT=8080 npm start`));
      } else reject(new Failed(`Cannot serve on ${host}, port ${port}: ${error.message}`));
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** @param {import('node:http').Server[]} servers */
function closeAll(servers) {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
}

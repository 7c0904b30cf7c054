import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The page stands below the root, as it does on a school's web space. */
const BASE = '/civics/summitry/';

/** What a strict host sends. The page's own policy stands in its head; a browser holds to both. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
};

export interface Site {
  /** Address of the page's folder, with a slash at the end. */
  readonly url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder of files on a free port of this machine, and nothing outside the folder; compressed as hosts do, where that
 * is what is measured.
 */
export async function serve(folder: string, { compressed = false } = {}): Promise<Site> {
  /** Hosts keep what they have compressed. */
  const packed = new Map<string, Buffer>();
  const pack = (file: string, whole: Buffer): Buffer => {
    const known = packed.get(file) ?? gzipSync(whole);
    packed.set(file, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405);
    else if (path.startsWith(BASE)) void send(response, folder, path.slice(BASE.length), compressed ? pack : undefined);
    else refuse(response, 404);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`no port: ${address ?? 'not listening'}`);
  return {
    url: `http://localhost:${address.port}${BASE}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
      });
    },
  };
}

async function send(
  response: ServerResponse,
  folder: string,
  path: string,
  pack?: (file: string, whole: Buffer) => Buffer,
): Promise<void> {
  const file = normalize(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) {
    refuse(response, 404);
    return;
  }
  try {
    const whole = await readFile(file);
    const smaller = pack && /\.(?:css|html|js|json|svg|webmanifest)$/.test(file);
    const body = smaller ? pack(file, whole) : whole;
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(smaller && { 'content-encoding': 'gzip' }),
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    response.end(body);
  } catch {
    refuse(response, 404);
  }
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-security-policy': POLICY });
  response.end(`${status}\n`);
}

import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Hono } from 'hono';
import type { Manifest } from '../manifest';
import { contentSecurityPolicy } from './content-security';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** First in the head, before any script of the app: the bridge, and the address of the theme's style sheet. */
const injected = '<script src="/-/bridge.js"></script>';

export interface FrameSiteOptions {
  readonly manifest: Manifest;
  /** Origin of the product pages that may embed the app. */
  readonly hostOrigin: () => string;
  /** Source of the script that gives a frame its `__bridge`. */
  readonly bridgeScript: string;
  readonly tokenCss: string;
}

/** The file below a folder that a path names; nothing outside of it. */
async function fileBelow(folder: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder) + sep)) return undefined;
  return readFile(file).catch(() => undefined);
}

/** The app's static resources on an origin of their own, each document with the bridge and Forge's content security policy. */
export function frameSite(options: FrameSiteOptions): Hono {
  const { manifest } = options;
  const site = new Hono();
  const text = (body: string, type: string) =>
    new Response(body, { headers: { 'content-type': contentTypes[type] ?? type } });
  site.get('/-/bridge.js', () => text(options.bridgeScript, '.js'));
  site.get('/-/tokens.css', () => text(options.tokenCss, '.css'));
  site.get('/:resource/*', async (context) => {
    const resource = manifest.resources.find((candidate) => candidate.key === context.req.param('resource'));
    const path = decodeURIComponent(context.req.path.slice(context.req.path.indexOf('/', 1)));
    const bytes = resource && (await fileBelow(join(manifest.folder, resource.path), path));
    if (bytes === undefined) return context.notFound();
    const type = extname(path);
    const headers = { 'content-type': contentTypes[type] ?? 'application/octet-stream', 'cache-control': 'no-cache' };
    if (type !== '.html') return new Response(new Uint8Array(bytes), { headers });
    const html = bytes.toString('utf8').replace(/<head[^>]*>/, (head) => head + injected);
    return new Response(html, {
      headers: { ...headers, 'content-security-policy': contentSecurityPolicy(html, manifest, options.hostOrigin()) },
    });
  });
  return site;
}

/** Path of a module's document on the frame origin: `main/macro` is the entry `macro` of the resource `main`. */
export function resourcePath(manifest: Manifest, reference: string): string {
  const [key = '', entry] = reference.split('/');
  const resource = manifest.resources.find((candidate) => candidate.key === key);
  if (resource === undefined) throw new Error(`manifest.yml declares no resource ${key}.`);
  return `/${key}/${entry === undefined ? 'index.html' : (resource.entry?.[entry] ?? `${entry}.html`)}`;
}

import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { LocalApp } from '../runtime/local-app';
import { openShell, type Shell, type ShellOptions } from './shell';

type Fetch = (request: Request) => Response | Promise<Response>;

function listener(fetch: Fetch): RequestListener {
  const answer = getRequestListener(fetch);
  return (request, response) => void answer(request, response);
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

const stop = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

export interface RunningShell {
  readonly app: LocalApp;
  readonly origins: ShellOptions['origins'];
  close(): Promise<void>;
}

/** Serves the pages at `localhost` and the app's frames at `127.0.0.1`, so that a browser keeps the two apart; port 0 takes any. */
export async function serveShell(
  port: number,
  open: (origins: ShellOptions['origins']) => Promise<LocalApp>,
): Promise<RunningShell> {
  const opened: { shell?: Shell } = {};
  const waiting: Fetch = () => new Response('Starting …', { status: 503 });
  const pages = createServer(listener((request) => (opened.shell?.pages.fetch ?? waiting)(request)));
  const frames = createServer(listener((request) => (opened.shell?.frames.fetch ?? waiting)(request)));
  const origins = {
    pages: `http://localhost:${await listen(pages, port, 'localhost')}`,
    frames: `http://127.0.0.1:${await listen(frames, port === 0 ? 0 : port + 1, '127.0.0.1')}`,
  };
  const app = await open(origins);
  opened.shell = await openShell({ host: app.host, site: app.site, standardAccount: app.standardAccount, origins });
  return {
    app,
    origins,
    async close() {
      await Promise.all([stop(pages), stop(frames)]);
      await app.close();
    },
  };
}

import { serve } from '@hono/node-server';
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openSite } from '../local/site/site';
import { asSeed } from './as-seed';
import { asOf, type Portfolio } from './portfolio';
import { openMeter, type Traffic } from './traffic';

interface Recorded {
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: string;
}

export interface RecordedSite {
  readonly origin: string;
  /** From now on every answer is so long on its way, and traffic is counted anew. */
  begin(latencyMs: number): void;
  traffic(): Traffic;
  close(): Promise<void>;
}

/**
 * The stand-in over HTTP. An answer it gave once is given again from memory, so that after a first pass only the app and the
 * latency are measured and not the stand-in's own work.
 */
export async function openRecordedSite(portfolio: Portfolio, spread = 1): Promise<RecordedSite> {
  const now = () => new Date(`${asOf}T09:00:00.000Z`);
  const site = await openSite({ file: ':memory:', seed: () => asSeed(portfolio, spread), now });
  const answers = new Map<string, Recorded>();
  let latency = 0;
  let meter = openMeter();

  const answer = async (request: Request): Promise<Response> => {
    const body = await request.text();
    const { pathname, search } = new URL(request.url);
    const answered = meter.asked(pathname + search, body);
    const key = `${request.method} ${pathname}${search} ${createHash('sha1').update(body).digest('hex')}`;
    const known = answers.get(key) ?? (await record(await site.fetch(again(request, body))));
    if (known.status === 200) answers.set(key, known);
    if (latency > 0) await wait(latency);
    answered(known.body);
    return new Response(known.body, { status: known.status, headers: known.headers });
  };

  const { port, close } = await listen(answer);
  return {
    origin: `http://127.0.0.1:${port}`,
    begin: (latencyMs) => {
      latency = latencyMs;
      meter = openMeter();
    },
    traffic: () => meter.traffic(),
    close: async () => {
      await close();
      await site.close();
    },
  };
}

function again({ url, method, headers }: Request, body: string): Request {
  return new Request(url, { method, headers, ...(method === 'GET' ? {} : { body }) });
}

async function record(response: Response): Promise<Recorded> {
  return { status: response.status, headers: [...response.headers], body: await response.text() };
}

function listen(fetch: (request: Request) => Promise<Response>): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({ port, close: () => new Promise((closed) => void server.close(() => closed())) }),
    );
  });
}

import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { jsonResponse } from '../json-response';
import { sentJson } from '../sent-json';
import type { Manifest, ManifestModule } from '../manifest';
import type { EventRow, EventRows } from './event-rows';

const mostEvents = 50;
const mostPerMinute = 500;
const largestPushBytes = 200 * 1024;
const longestDelaySeconds = 900;

const pushRequest = v.object({
  queueName: v.string(),
  jobId: v.string(),
  payload: v.array(
    v.object({
      body: v.record(v.string(), v.unknown()),
      delayInSeconds: v.optional(v.number()),
      concurrency: v.optional(v.unknown()),
    }),
  ),
});
const jobRequest = v.object({ queueName: v.string(), jobId: v.string() });

export function consumerOf(manifest: Manifest, queue: string): ManifestModule | undefined {
  return manifest.modules.find((module) => module.type === 'consumer' && module.queue === queue);
}

/** What a consumer is handed, in the shape of `AsyncEvent`. */
export function asyncEvent(row: EventRow): object {
  return {
    queueName: row.queue,
    jobId: row.job,
    eventId: row.id,
    body: row.body,
    ...(row.retry === null ? {} : { retryContext: { retryCount: row.retries, ...row.retry } }),
  };
}

export interface QueueOptions {
  readonly manifest: Manifest;
  readonly rows: EventRows;
  readonly now: () => number;
  /** Told after each push. */
  readonly pushed: () => void;
}

function push(options: QueueOptions, body: unknown): Response {
  const { manifest, rows, now } = options;
  const request = v.parse(pushRequest, body);
  if (Buffer.byteLength(JSON.stringify(request.payload)) > largestPushBytes) {
    return jsonResponse(413, { errorMessage: 'A push has at most 200 KB.' });
  }
  if (request.payload.length > mostEvents)
    return jsonResponse(400, { message: `A push has at most ${mostEvents} events.` });
  if (consumerOf(manifest, request.queueName) === undefined) {
    return jsonResponse(404, { message: `manifest.yml declares no consumer for the queue ${request.queueName}.` });
  }
  if (rows.pushedSince(now() - 60_000) + request.payload.length > mostPerMinute) {
    return jsonResponse(429, { message: `At most ${mostPerMinute} events are taken in a minute.` });
  }
  const failedEvents: object[] = [];
  request.payload.forEach(({ body: event, delayInSeconds = 0 }, index) => {
    if (!(delayInSeconds >= 0 && delayInSeconds <= longestDelaySeconds)) {
      failedEvents.push({ index: String(index), errorMessage: `A delay has at most ${longestDelaySeconds} seconds.` });
      return;
    }
    const due = now() + delayInSeconds * 1000;
    const { queueName: queue, jobId: job } = request;
    rows.put({
      id: randomUUID(),
      queue,
      job,
      body: event,
      due,
      pushed: now(),
      retries: 0,
      retry: null,
      state: 'waiting',
    });
  });
  options.pushed();
  return failedEvents.length > 0 ? jsonResponse(202, { failedEvents }) : jsonResponse(201, {});
}

function stats(rows: EventRows, body: unknown): Response {
  const { queueName, jobId } = v.parse(jobRequest, body);
  const events = rows.ofJob(queueName, jobId);
  if (events.length === 0) return jsonResponse(404, { message: 'There is no such job.' });
  const count = (state: EventRow['state']) => events.filter((event) => event.state === state).length;
  return jsonResponse(200, { success: count('success'), inProgress: count('waiting'), failed: count('failed') });
}

function cancel(rows: EventRows, body: unknown): Response {
  const { queueName, jobId } = v.parse(jobRequest, body);
  const events = rows.ofJob(queueName, jobId);
  if (events.length === 0) return jsonResponse(404, { message: 'There is no such job.' });
  for (const event of events) if (event.state === 'waiting') rows.remove(event.id);
  return jsonResponse(204);
}

/** Answers what `@forge/events` sends: push, statistics and cancellation of a job. */
export function queueGateway(options: QueueOptions): (path: string, init?: RequestInit) => Promise<Response> {
  return async (path, init) => {
    const [, operation] = /^\/webhook\/queue\/(publish|stats|cancel)\//.exec(path) ?? [];
    const body = sentJson(init);
    if (operation === 'publish') return push(options, body);
    if (operation === 'stats') return stats(options.rows, body);
    if (operation === 'cancel') return cancel(options.rows, body);
    return jsonResponse(404, { message: 'The local platform has no such service.' });
  };
}

import type { Context } from 'hono';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Caller } from '../runtime/caller';
import type { Host } from '../runtime/host';
import type { Viewer } from './viewer';

const place = {
  moduleKey: v.string(),
  localId: v.optional(v.string()),
  extension: v.record(v.string(), v.unknown()),
};
const invocation = v.object({ ...place, functionKey: v.string(), payload: v.optional(v.unknown()) });
const productCall = v.object({
  ...place,
  product: v.string(),
  restPath: v.string(),
  isMultipartFormData: v.optional(v.boolean(), false),
  fetchRequestInit: v.object({
    method: v.optional(v.string()),
    body: v.nullish(v.string()),
    headers: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
  }),
});

type Place = Pick<v.InferOutput<typeof invocation>, 'moduleKey' | 'localId' | 'extension'>;

function callerIn(asked: Place, viewer: Viewer): Caller {
  return {
    moduleKey: asked.moduleKey,
    extension: asked.extension,
    locale: viewer.locale,
    timeZone: viewer.timeZone,
    ...(asked.localId === undefined ? {} : { localId: asked.localId }),
    ...(viewer.accountId === undefined ? {} : { accountId: viewer.accountId }),
  };
}

async function asBridgeAnswer(response: Response) {
  const type = response.headers.get('content-type') ?? '';
  const isAttachment = !/json|text|xml/.test(type) && response.status !== 204;
  const body = isAttachment ? Buffer.from(await response.arrayBuffer()).toString('base64') : await response.text();
  return {
    body: isAttachment ? `data:${type};base64,${body}` : body,
    headers: Object.fromEntries(response.headers),
    status: response.status,
    statusText: response.statusText,
    isAttachment,
  };
}

/** Only a page of this origin can send JSON here: other origins are stopped by the browser's preflight. */
const isOwnPage = (context: Context) => context.req.header('content-type')?.startsWith('application/json') === true;

/** What frames ask of the platform, passed on by the page around them, in the name of the person in the top bar. */
export function appCalls(host: Host, viewerOf: (context: Context) => Viewer): Hono {
  const calls = new Hono();
  calls.use(async (context, next) => (isOwnPage(context) ? next() : context.json({ error: 'JSON is expected.' }, 415)));
  calls.post('/invoke', async (context) => {
    const asked = v.parse(invocation, await context.req.json());
    return context.json({
      value: await host.resolve(asked.functionKey, asked.payload, callerIn(asked, viewerOf(context))),
    });
  });
  calls.post('/product', async (context) => {
    const asked = v.parse(productCall, await context.req.json());
    if (asked.isMultipartFormData) return context.json({ error: 'Files cannot be sent through the local site.' });
    const { method = 'GET', body, headers } = asked.fetchRequestInit;
    const init = { method, headers, ...(typeof body === 'string' ? { body } : {}) };
    const response = await host.fetchProduct(asked.product, asked.restPath, init, callerIn(asked, viewerOf(context)));
    return context.json({ value: await asBridgeAnswer(response) });
  });
  calls.onError((error, context) =>
    context.json({ error: `There was an error invoking the function - ${error.message}` }),
  );
  return calls;
}

import Resolver, { type Request } from '@forge/resolver';
import { makeInvocation } from './make-invocation';
import { problemOf } from './problem-of';
import type { Answer, Reply, RequestName, Requests } from '../api';
import { handlers } from '../app/handlers';
import type { Invocation } from '../app/invocation';
import { parseRequest } from '../app/requests';

type Handle<N extends RequestName> = (
  invocation: Invocation,
  asked: Requests[N]['ask'],
) => Promise<Answer<Requests[N]['answer']>>;

/** One question or command from a panel: however it ends, it ends in a reply. */
function replyTo<N extends RequestName>(name: N, handle: Handle<N>) {
  return async ({ payload, context }: Request<unknown>): Promise<Reply<Answer<Requests[N]['answer']>>> => {
    try {
      const asked = parseRequest(name, payload);
      return { ok: true, value: await handle(makeInvocation(context['accountId'], context), asked) };
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };
}

const definitions = new Resolver()
  .define('risk-register', replyTo('risk-register', handlers['risk-register']))
  .define('change-log', replyTo('change-log', handlers['change-log']))
  .getDefinitions();

type Call = Parameters<typeof definitions>[0];

/** The SDK looks names up on a plain object, where `constructor` and its like would answer too. */
export async function resolver(request: Call, backend?: Parameters<typeof definitions>[1]): Promise<unknown> {
  if (!Object.hasOwn(handlers, request.call.functionKey))
    return {
      ok: false,
      problem: { code: 'invalid', message: 'The app knows no such question.' },
    } satisfies Reply<never>;
  return definitions(request, backend);
}

import Resolver, { type Request } from '@forge/resolver';
import { makeInvocation } from './make-invocation';
import { afterSaving } from './jql-functions';
import { problemOf } from './problem-of';
import type { Answer, PackedReply, Reply, RequestName, Requests } from '../api';
import { handlers, type Handler } from '../app/handlers';
import { packReply } from '../app/pack-reply';
import { parseRequest } from '../app/requests';

/** One question or command from a panel: however it ends, it ends in a reply. */
function replyTo<N extends RequestName>(name: N) {
  const handle: Handler<N> = handlers[name];
  return async ({
    payload,
    context,
  }: Request<unknown>): Promise<Reply<Answer<Requests[N]['answer']>> | PackedReply> => {
    try {
      const asked = parseRequest(name, payload);
      const value = await handle(makeInvocation(context['accountId'], context), asked);
      await afterSaving(name);
      return await packReply({ ok: true, value });
    } catch (error) {
      return { ok: false, problem: problemOf(error) };
    }
  };
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(handlers, name);
}

const resolvers = new Resolver();
for (const name of Object.keys(handlers).filter(isRequestName)) resolvers.define(name, replyTo(name));
const definitions = resolvers.getDefinitions();

type Definitions = Parameters<typeof definitions>;

/** The SDK looks names up on a plain object, where `constructor` and its like would answer too. */
export async function resolver(request: Definitions[0], backend?: Definitions[1]): Promise<unknown> {
  if (isRequestName(request.call.functionKey)) return definitions(request, backend);
  const problem = { code: 'invalid', message: 'The app does not know this question.' } as const;
  return { ok: false, problem } satisfies Reply<never>;
}

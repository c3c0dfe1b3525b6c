import type * as v from 'valibot';
import { atMost } from './at-most';
import type { Caller } from './caller';
import { endpointPath, type QueryValue } from './endpoint-path';
import { endpoints, type EndpointName } from './endpoints';
import { parseAnswer } from './parse-answer';
import { send, type Exchange } from './send';

type Parameters<N extends EndpointName> = Readonly<Record<keyof (typeof endpoints)[N]['parameters'], string>>;
type Query<N extends EndpointName> = Readonly<Partial<Record<(typeof endpoints)[N]['query'][number], QueryValue>>>;

export interface Ask<N extends EndpointName> {
  readonly parameters: Parameters<N>;
  readonly query?: Query<N>;
  readonly body?: unknown;
}

/** Jira in one person's name for the time of one invocation. Throws `ProductError`. */
export interface Jira {
  read<N extends EndpointName, T>(name: N, ask: Ask<N>, schema: v.GenericSchema<unknown, T>): Promise<T>;
  write<N extends EndpointName>(name: N, ask: Ask<N>): Promise<void>;
}

/** More requests at once do not come back sooner: the limit is per site and shared by all apps. */
const requestsAtOnce = 10;

export type Gate = ReturnType<typeof atMost>;

export function openGate(): Gate {
  return atMost(requestsAtOnce);
}

/** With a gate that is handed in, several of them together send no more at once than one. */
export function openJira(caller: Caller, gate = openGate()): Jira {
  const endMs = Date.parse(caller.now) + caller.remainingMs();
  const exchange: Exchange = { caller, clock: () => endMs - caller.remainingMs(), pausedUntilMs: 0 };
  const request = <N extends EndpointName>(name: N, { parameters, query, body }: Ask<N>) => {
    const path = endpointPath(endpoints[name], parameters, query ?? {});
    return gate(() => send(exchange, { name, endpoint: endpoints[name], path, body }));
  };
  return {
    read: async (name, ask, schema) => parseAnswer(name, await request(name, ask), schema),
    write: async (name, ask) => void (await request(name, ask)),
  };
}

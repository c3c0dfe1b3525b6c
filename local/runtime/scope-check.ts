import { endpointScopes } from './scopes';

/** Whether the declared scopes open an endpoint; what no row names stays shut, as at the gateway. */
export function mayCall(declared: readonly string[], method: string, pathname: string): boolean {
  const asked = `${method.toUpperCase()} ${decodeURIComponent(pathname)}`;
  const endpoint = endpointScopes.find((row) => row.matches.test(asked));
  return endpoint !== undefined && endpoint.scopes.some((set) => set.every((scope) => declared.includes(scope)));
}

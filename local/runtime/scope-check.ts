import { endpointScopes } from './scopes';

/** Whether the declared scopes open an endpoint; what no row names stays shut, as at the gateway. */
export function mayCall(declared: readonly string[], method: string, pathname: string): boolean {
  const asked = `${method.toUpperCase()} ${pathname}`;
  const sets = endpointScopes.filter((row) => row.matches.test(asked)).flatMap((row) => row.scopes);
  return sets.some((set) => set.every((scope) => declared.includes(scope)));
}

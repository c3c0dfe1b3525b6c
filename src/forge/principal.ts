import * as v from 'valibot';

const backend = v.object({ principal: v.object({ accountId: v.string() }) });

/** The person in whose name a function runs, as the platform vouches for it in the second argument. */
export function principalOf(platform: unknown): string | undefined {
  return v.is(backend, platform) ? platform.principal.accountId : undefined;
}

import { EgressFilteringService } from '@forge/egress';
import * as v from 'valibot';
import type { Manifest } from './manifest';

const external = v.object({
  fetch: v.optional(
    v.object({
      backend: v.optional(v.array(v.union([v.string(), v.looseObject({ address: v.optional(v.string()) })]))),
    }),
  ),
});

/** Which addresses the app's own `fetch` may reach: those that `permissions.external.fetch.backend` names. */
export function egressOf(manifest: Manifest): (url: string) => boolean {
  const declared = v.parse(external, manifest.external).fetch?.backend ?? [];
  const addresses = declared.flatMap((item) => (typeof item === 'string' ? [item] : (item.address ?? [])));
  const filter = new EgressFilteringService(addresses);
  return (url) => filter.isValidUrl(url);
}

import type { ManifestModule } from '../runtime/manifest';
import { resourcePath } from '../runtime/frame/frame-site';
import type { FrameSetup } from './frame-setup';
import type { Surroundings } from './surroundings';

/** A module of the app as this person sees it in this place. */
export function frameFor(
  around: Surroundings,
  module: ManifestModule,
  place: {
    readonly extension: Readonly<Record<string, unknown>>;
    readonly localId?: string;
    readonly basePath?: string;
    /** Another document than the module's own, e.g. the one that configures a macro. */
    readonly resource?: string;
  },
): FrameSetup {
  const { host, viewer, frameOrigin } = around;
  const { accountId, locale, timeZone } = viewer;
  const caller = {
    moduleKey: module.key,
    extension: { type: module.type, ...place.extension },
    locale,
    timeZone,
    ...(accountId === undefined ? {} : { accountId }),
    ...(place.localId === undefined ? {} : { localId: place.localId }),
  };
  return {
    src: `${frameOrigin}${resourcePath(host.manifest, place.resource ?? module.resource ?? '')}`,
    title: module.title ?? module.key,
    moduleKey: module.key,
    ...(place.localId === undefined ? {} : { localId: place.localId }),
    ...(place.basePath === undefined ? {} : { basePath: place.basePath }),
    context: {
      ...host.context(caller),
      ...(accountId === undefined ? {} : { accountId }),
      permissions: { scopes: host.manifest.scopes, external: host.manifest.external },
      userAccess: { enabled: true, hasAccess: true },
    },
  };
}

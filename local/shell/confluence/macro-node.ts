import * as v from 'valibot';
import { environmentId } from '../../runtime/site-identity';
import { text, type AdfNode } from '../adf/node';
import type { ManifestModule } from '../../runtime/manifest';
import type { Surroundings } from '../surroundings';

/** What an extension node of a Forge macro carries. */
const parametersSchema = v.looseObject({
  localId: v.optional(v.string()),
  guestParams: v.optional(v.record(v.string(), v.unknown())),
});

export interface MacroOnPage {
  readonly module: ManifestModule;
  readonly localId: string;
  readonly config: Readonly<Record<string, unknown>> | undefined;
}

/** The app's macro behind an extension node; `undefined` for macros of other apps. */
export function macroOf(around: Surroundings, node: AdfNode): MacroOnPage | undefined {
  const key = text(node, 'extensionKey').split('/').at(-1);
  const module = around.host.manifest.modules.find((candidate) => candidate.type === 'macro' && candidate.key === key);
  if (module === undefined || node.attrs['extensionType'] !== 'com.atlassian.ecosystem') return undefined;
  const parsed = v.safeParse(parametersSchema, node.attrs['parameters'] ?? {});
  const parameters = parsed.success ? parsed.output : {};
  const localId = parameters.localId ?? text(node, 'localId');
  return { module, localId, config: parameters.guestParams };
}

/** A new extension node for a macro, as Confluence's editor writes it. */
export function macroNode(around: Surroundings, module: ManifestModule): object {
  const extensionKey = `${around.host.manifest.appId}/${environmentId}/static/${module.key}`;
  return {
    type: 'extension',
    attrs: {
      layout: 'default',
      extensionType: 'com.atlassian.ecosystem',
      extensionKey,
      text: module.title ?? module.key,
      parameters: {
        layout: 'extension',
        forgeEnvironment: 'DEVELOPMENT',
        extensionId: `ari:cloud:ecosystem::extension/${extensionKey}`,
        extensionTitle: module.title ?? module.key,
        guestParams: {},
      },
    },
  };
}

import { view } from '@forge/bridge';
import { createContext, useContext } from 'react';
import * as v from 'valibot';

/** What the product tells about where the app is shown and to whom. */
export interface Surroundings {
  readonly siteUrl: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly accountId?: string;
  /** Absent outside a project. */
  readonly projectKey?: string;
  /** Absent outside a work item. */
  readonly issueKey?: string;
  /** What was configured for a macro or a gadget; unchecked. */
  readonly config?: unknown;
}

const keyed = v.fallback(v.optional(v.object({ key: v.string() })), undefined);
const extensionShape = v.object({
  project: keyed,
  issue: keyed,
  config: v.optional(v.unknown()),
  gadgetConfiguration: v.optional(v.unknown()),
});

export async function readSurroundings(): Promise<Surroundings> {
  const { siteUrl, locale, timezone, accountId, extension } = await view.getContext();
  const { project, issue, gadgetConfiguration, config = gadgetConfiguration } = v.parse(extensionShape, extension);
  return {
    siteUrl,
    locale: locale.replace('_', '-'),
    timeZone: timezone,
    ...(accountId ? { accountId } : {}),
    ...(project ? { projectKey: project.key } : {}),
    ...(issue ? { issueKey: issue.key } : {}),
    ...(config === undefined ? {} : { config }),
  };
}

export const SurroundingsContext = createContext<Surroundings>({ siteUrl: '', locale: 'en', timeZone: 'UTC' });

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

import { view } from '@forge/bridge';
import { createContext, useContext } from 'react';

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
  /** What was configured for a macro; unchecked. */
  readonly config?: unknown;
}

export async function readSurroundings(): Promise<Surroundings> {
  const { siteUrl, locale, timezone, accountId, extension } = await view.getContext();
  const projectKey: unknown = extension.project?.key;
  const issueKey: unknown = extension.issue?.key;
  return {
    siteUrl,
    locale: locale.replace('_', '-'),
    timeZone: timezone,
    ...(accountId ? { accountId } : {}),
    ...(typeof projectKey === 'string' ? { projectKey } : {}),
    ...(typeof issueKey === 'string' ? { issueKey } : {}),
    ...(extension.config === undefined ? {} : { config: extension.config }),
  };
}

export const SurroundingsContext = createContext<Surroundings>({ siteUrl: '', locale: 'en', timeZone: 'UTC' });

export function useSurroundings(): Surroundings {
  return useContext(SurroundingsContext);
}

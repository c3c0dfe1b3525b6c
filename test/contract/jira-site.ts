import type { FaultSettings } from '../../local/site/faults';
import { openFaults } from '../../local/site/faults';
import type { SiteSeed } from '../../local/site/seed';
import { openSite, type Site, type SiteOptions } from '../../local/site/site';

export interface JiraAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Absent where the answer has no JSON body. */
  readonly body: unknown;
}

/** A stand-in site in memory with somebody to ask it. */
export interface JiraSite {
  readonly site: Site;
  ask(as: string | undefined, method: string, path: string, body?: unknown): Promise<JiraAnswer>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function jiraSite(
  seed: SiteSeed,
  options: Partial<SiteOptions> & { readonly faultSettings?: FaultSettings } = {},
): Promise<JiraSite> {
  const { faultSettings, ...rest } = options;
  const faults = openFaults(faultSettings);
  const site = await openSite({ file: ':memory:', seed: () => seed, faults, ...rest });
  return {
    site,
    async ask(as, method, path, body) {
      const headers: Record<string, string> = { 'Content-Type': 'application/json' };
      if (as !== undefined) headers['Authorization'] = `Bearer ${as}`;
      const init = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
      const response = await site.fetch(new Request(`http://jira.example${path}`, { method, headers, ...init }));
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: parsed(text) };
    },
  };
}

/** A value inside an answer, by path: `at(body, 'issues', 0, 'fields', 'summary')`. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Object.getOwnPropertyDescriptor(inner, step)?.value : undefined,
    value,
  );
}

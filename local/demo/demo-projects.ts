import { erp } from './erp/erp';
import { m365 } from './m365/m365';
import { net } from './net/net';
import { numberIssues } from './numbering';

export const demoProjects = [erp, net, m365] as const;

/** Every issue of the demo with its key, project by project. */
export const numberedIssues = demoProjects.flatMap(numberIssues);

const keysByRef = new Map(
  numberedIssues.flatMap(({ key, planned: { entry } }) => (entry.ref ? [[entry.ref, key] as const] : [])),
);

/** The key of the entry that the plan calls `ref`. */
export function keyOf(ref: string): string {
  const key = keysByRef.get(ref);
  if (!key) throw new Error(`Nothing in the demo is called ${ref}`);
  return key;
}

/** Writes `{ref}` out as the issue key. */
export function withKeys(text: string): string {
  return text.replace(/\{([a-z0-9-]+)\}/g, (_, ref: string) => keyOf(ref));
}

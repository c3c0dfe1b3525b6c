import * as v from 'valibot';
import type { Jira } from './open-jira';

const created = v.object({ id: v.string(), key: v.string() });

/** Raises an issue; `properties` go along, so that it never stands without them. */
export async function createIssue(
  jira: Jira,
  fields: Readonly<Record<string, unknown>>,
  properties: Readonly<Record<string, unknown>>,
): Promise<{ readonly id: string; readonly key: string }> {
  const body = { fields, properties: Object.entries(properties).map(([key, value]) => ({ key, value })) };
  return jira.read('create issue', { parameters: {}, body }, created);
}

const linkTypes = v.object({
  issueLinkTypes: v.array(v.object({ id: v.string(), name: v.string(), inward: v.string(), outward: v.string() })),
});

export interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export async function readLinkTypes(jira: Jira): Promise<readonly LinkType[]> {
  return (await jira.read('link types', { parameters: {} }, linkTypes)).issueLinkTypes;
}

/** `from` then reads as the outward text says: "causes", "blocks" … `to`. */
export async function linkIssues(
  jira: Jira,
  { typeId, from, to }: { readonly typeId: string; readonly from: string; readonly to: string },
): Promise<void> {
  const body = { type: { id: typeId }, inwardIssue: { key: from }, outwardIssue: { key: to } };
  await jira.write('link issues', { parameters: {}, body });
}

/** @jsxImportSource hono/jsx */
import * as v from 'valibot';
import { frameFor } from '../frame-for';
import { AppFrame } from '../parts/app-frame';
import { Lozenge } from '../parts/lozenge';
import type { Surroundings } from '../surroundings';
import type { ManifestModule } from '../../runtime/manifest';
import type { Issue } from './shapes';

const statusSchema = v.object({
  type: v.string(),
  value: v.union([v.object({ label: v.string(), type: v.optional(v.string(), 'default') }), v.string(), v.number()]),
});
const dynamic = v.object({ status: v.optional(statusSchema) });
type PanelStatus = v.InferOutput<typeof statusSchema>;

const extensionFor = (issue: Issue) => ({
  issue: {
    id: issue.id,
    key: issue.key,
    type: issue.fields.issuetype?.name ?? '',
    typeId: issue.fields.issuetype?.id ?? '',
  },
  project: { id: issue.fields.project.id, key: issue.fields.project.key, type: 'software' },
});

/** What the app says about the issue beside its panel: worked out by its function, else as the manifest gives it. */
async function panelStatus(
  around: Surroundings,
  module: ManifestModule,
  issue: Issue,
): Promise<PanelStatus | undefined> {
  const stated = v.safeParse(statusSchema, module.status);
  const standard = stated.success ? stated.output : undefined;
  if (module.dynamicProperties === undefined) return standard;
  const { host, viewer } = around;
  const extension = { type: module.type, ...extensionFor(issue) };
  const caller = {
    moduleKey: module.key,
    extension,
    locale: viewer.locale,
    timeZone: viewer.timeZone,
    ...(viewer.accountId === undefined ? {} : { accountId: viewer.accountId }),
  };
  const request = { extension, context: host.context(caller) };
  const answer = await host.invoke(module.dynamicProperties.function, request, caller).catch(() => undefined);
  const parsed = v.safeParse(dynamic, answer);
  return parsed.success ? (parsed.output.status ?? standard) : standard;
}

export async function PanelStatusMark(props: {
  readonly around: Surroundings;
  readonly module: ManifestModule;
  readonly issue: Issue;
}) {
  const status = await panelStatus(props.around, props.module, props.issue);
  if (status === undefined) return null;
  const { value } = status;
  return typeof value === 'object' ? (
    <Lozenge tone={value.type} text={value.label} />
  ) : (
    <Lozenge tone="default" text={String(value)} />
  );
}

export function panelModules(around: Surroundings): readonly ManifestModule[] {
  return around.host.manifest.modules.filter((module) => module.type === 'jira:issueContext');
}

/** The app's collapsible panels below the fields of an issue. */
export function IssuePanels({ around, issue }: { readonly around: Surroundings; readonly issue: Issue }) {
  return (
    <>
      {panelModules(around).map((module) => (
        <details class="panel" data-status={`/browse/${issue.key}/panel-status/${module.key}`}>
          <summary>
            <span>{module.label ?? module.title}</span>
            <span data-panel-status>
              <PanelStatusMark around={around} module={module} issue={issue} />
            </span>
          </summary>
          <AppFrame setup={frameFor(around, module, { extension: extensionFor(issue) })} />
        </details>
      ))}
    </>
  );
}

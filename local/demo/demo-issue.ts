import { adf, paragraph } from './adf';
import { linkTypes, idOf } from './catalogue';
import type { DemoClock } from './demo-clock';
import { keyOf, withKeys } from './demo-projects';
import { changeLife } from './life/change-life';
import type { IssueLife } from './life/issue-life';
import { liveIssue } from './life/live-issue';
import { milestoneLife } from './life/milestone-life';
import { riskLife } from './life/risk-life';
import { workLife } from './life/work-life';
import type { NumberedIssue } from './numbering';
import { securityLevelId, versionId } from './site-projects';
import type { SeedIssue } from '../site/seed';

/** An issue of the demo as it stands on the clock's day. */
export function demoIssue(issue: NumberedIssue, clock: DemoClock): SeedIssue {
  const { project, key, id, planned } = issue;
  const { entry } = planned;
  const lived = liveIssue(lifeOf(issue, clock), key, clock);
  const comments = lived.comments.map((comment) => ({ ...comment, text: withKeys(comment.text) }));
  const links = (entry.links ?? []).map(([type, ref]) => ({
    id: '',
    typeId: idOf(linkTypes, type),
    outwardKey: keyOf(ref),
  }));
  const fields = { ...constants(issue), ...lived.fields };
  return { ...lived, id, projectId: project.id, fields, comments, links };
}

function lifeOf({ project, created, planned }: NumberedIssue, clock: DemoClock): IssueLife {
  const { lead, registerFields } = project;
  switch (planned.kind) {
    case 'work':
      return workLife(planned.entry, created, { lead, sprints: project.key === 'ERP' }, clock);
    case 'risk':
      return riskLife(planned.entry, lead, registerFields, clock);
    case 'change':
      return changeLife(planned.entry, lead, registerFields, clock);
    case 'milestone':
      return milestoneLife(planned.entry, lead, clock);
  }
}

function constants({ project, parentKey, planned }: NumberedIssue): Record<string, unknown> {
  const { entry } = planned;
  const version = planned.kind === 'work' || planned.kind === 'milestone' ? planned.entry.version : undefined;
  const confidential = planned.kind === 'risk' && planned.entry.confidential;
  return {
    ...(entry.text
      ? {
          description: adf(
            ...withKeys(entry.text)
              .split('\n')
              .map((line) => paragraph(line)),
          ),
        }
      : {}),
    labels: entry.labels ?? [],
    components: [],
    fixVersions: version ? [{ id: versionId(project, version) }] : [],
    ...(parentKey ? { parent: { key: parentKey } } : {}),
    ...(confidential ? { security: { id: securityLevelId(project) } } : {}),
  };
}

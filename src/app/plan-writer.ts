import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { planFields } from './plan-fields';
import { planLinks } from './plan-links';
import { raisePlanTask } from './plan-raise';
import { problemWith } from './problem-with';
import { Refusal } from './refusal';
import { movedOn, standingOf } from '../analysis/plan-standing';
import type { JiraValues, PlanWrite } from '../analysis/plan-writes';
import { mappedFieldsOf } from '../atlassian/mapped-fields';
import { writeFields } from '../atlassian/write-issue';
import type { Issue } from '../model/issue';

export interface PlanWriter {
  /** Raises a work item for a task; `why` tells what of it could not be written then. */
  create(
    write: Extract<PlanWrite, { type: string }>,
    plan: string,
  ): Promise<{ readonly key: string; readonly why?: string }>;
  /** Changes values of an issue that nobody has changed since they were seen. */
  change(issue: Issue, seen: JiraValues, to: JiraValues): Promise<void>;
}

/** Writes tasks of a plan as the person, one at a time. */
export function planWriter(invocation: Invocation, open: OpenProject): PlanWriter {
  const { jira, settings, catalogue, project } = open;
  const { start } = mappedFieldsOf(['start'], settings, catalogue, project.id);
  const writeLinks = planLinks(jira, settings.dependencyLinks);
  return {
    async create({ id, type, to }, plan) {
      const { name, parent, ...later } = to;
      const top = {
        project: { id: project.id },
        issuetype: { id: type },
        ...planFields({ ...(name !== undefined && { name }), ...(parent !== undefined && { parent }) }, start),
      };
      const key = await raisePlanTask(invocation, open, { plan, task: id, fields: top });
      const fields = planFields(later, start);
      if (Object.keys(fields).length === 0) return { key };
      try {
        await writeFields(jira, key, fields);
        return { key };
      } catch (error) {
        const problem = problemWith(error);
        if (problem?.code !== 'invalid') throw error;
        return { key, why: `Its dates or estimate could not be written: ${problem.message}` };
      }
    },
    async change(issue, seen, to) {
      const standing = standingOf(issue, settings.dependencyLinks);
      const moved = movedOn(standing, seen, to);
      if (moved !== undefined) {
        const message = `Somebody changed the ${moved} of ${issue.key} meanwhile. Nothing was written.`;
        throw new Refusal({ code: 'conflict', message });
      }
      const fields = planFields(to, start);
      if (Object.keys(fields).length > 0) await writeFields(jira, issue.key, fields);
      if (to.predecessors) await writeLinks(issue, seen.predecessors ?? [], to.predecessors);
    },
  };
}

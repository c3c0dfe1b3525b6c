import type { Version } from '../model/issue';
import type { Plan } from '../model/plan';
import { besideWork } from './beside-work';
import { comparedVersion, type ComparedActivity } from './compared-activity';
import { comparedFields, type TaskDifference } from './plan-difference';

/** [F16] The tasks of a file that stand for versions, beside what Jira says of them. */
export function planVersions(
  plan: Plan,
  tasks: readonly ComparedActivity[],
  versions: readonly Version[],
): readonly TaskDifference[] {
  const beside = besideWork(plan);
  const known = new Map(versions.map((version) => [version.id, version]));
  return tasks.flatMap((task): TaskDifference[] => {
    const what = beside.get(task.id);
    if (what?.kind !== 'version' || task.issueKey !== undefined) return [];
    const version = known.get(what.id);
    const compared = version
      ? comparedFields(undefined, task, comparedVersion(version))
      : ({ fate: 'gone-here', fields: [] } as const);
    return [{ id: task.id, name: task.name, isVersion: true, ...compared }];
  });
}

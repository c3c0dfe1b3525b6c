import type { PlanAssignment, PlanResource } from '../../model/plan';
import type { LinkType, PlanLink } from '../../model/plan-link';
import { present } from '../../model/present';
import type { WbsNode } from './primavera-plan';
import { minutesOf, type PrimaveraNames, type PrimaveraRecord } from './primavera-record';

export function readNode(record: PrimaveraRecord, { node: names }: PrimaveraNames): WbsNode {
  return {
    id: record.text(names.id) ?? '',
    projectId: record.text(names.projectId) ?? '',
    name: record.text(names.name) ?? '',
    order: record.number(names.order) ?? 0,
    ...present({ parentId: record.text(names.parentId), code: record.text(names.code) }),
  };
}

export function readLink(record: PrimaveraRecord, { link: names }: PrimaveraNames, type: LinkType): PlanLink {
  const minutes = minutesOf(record, names.lag) ?? 0;
  return {
    predecessorId: record.text(names.predecessorId) ?? '',
    successorId: record.text(names.successorId) ?? '',
    type,
    ...present({ lag: minutes === 0 ? undefined : { kind: 'working' as const, minutes } }),
  };
}

export function readResource(record: PrimaveraRecord, { resource: names }: PrimaveraNames): PlanResource {
  return {
    id: record.text(names.id) ?? '',
    name: record.text(names.name) ?? '',
    kind: record.text(names.type) === names.material ? 'material' : 'work',
    ...present({
      initials: record.text(names.initials),
      email: record.text(names.email),
      calendarId: record.text(names.calendarId),
    }),
  };
}

/** Roles are assigned without a resource; they name nobody. */
export function readAssignment(
  record: PrimaveraRecord,
  { assignment: names }: PrimaveraNames,
): readonly PlanAssignment[] {
  const resourceId = record.text(names.resourceId);
  if (resourceId === undefined) return [];
  return [
    {
      id: record.text(names.id) ?? '',
      activityId: record.text(names.activityId) ?? '',
      resourceId,
      units: record.number(names.units) ?? 1,
      ...present({
        start: record.time(names.start),
        finish: record.time(names.finish),
        workMinutes: minutesOf(record, names.work),
        actualWorkMinutes: minutesOf(record, names.actualWork),
        remainingWorkMinutes: minutesOf(record, names.remainingWork),
      }),
    },
  ];
}

import type { Finding } from '../model/finding';
import { outlineNumbers, soundLevels } from '../model/outline';
import type { Plan, PlanActivity } from '../model/plan';
import type { PlanCalendar } from '../model/plan-calendar';

/**
 * A plan in which every id is there once [F2] and everything that is pointed to exists [F3]; what had to be left out for that
 * is named, however often it occurs, in one finding for each kind.
 */
export function checkedPlan(given: Plan): { readonly plan: Plan; readonly findings: readonly Finding[] } {
  const notes = new Map<string, { rule: string; rest: string; names: string[] }>();
  const note = (rule: string, rest: string, name: string) => {
    const known = notes.get(rest);
    if (known) known.names.push(name);
    else notes.set(rest, { rule, rest, names: [name] });
  };
  const once = <T extends { readonly id: string }>(entries: readonly T[], what: string): readonly T[] => {
    const seen = new Set<string>();
    return entries.filter(({ id }) => {
      if (seen.has(id)) note('F2', `the same id as an earlier ${what}; only the first is kept`, `${what} ${id}`);
      return seen.size < seen.add(id).size;
    });
  };

  const calendars = withBases(once(given.calendars, 'calendar'), (name) =>
    note('F3', 'a base calendar that is not in the file, or is based on it; it stands alone now', `calendar ${name}`),
  );
  const calendarIds = new Set(calendars.map(({ id }) => id));
  const withCalendar = <T extends { readonly id: string; readonly calendarId?: string }>(entry: T, what: string) => {
    const { calendarId, ...others } = entry;
    if (calendarId === undefined || calendarIds.has(calendarId)) return entry;
    note('F3', 'a calendar that is not in the file; the usual one is taken', `${what} ${entry.id}`);
    return others;
  };

  const activities = outlined(once(given.activities, 'task')).map((activity) => withCalendar(activity, 'task'));
  const resources = once(given.resources, 'resource').map((resource) => withCalendar(resource, 'resource'));
  const activityIds = new Set(activities.map(({ id }) => id));
  const resourceIds = new Set(resources.map(({ id }) => id));

  const pairs = new Set<string>();
  const links = given.links.filter(({ predecessorId, successorId }) => {
    const name = `${predecessorId} → ${successorId}`;
    if (predecessorId === successorId) note('F3', 'the same task at both ends; it is left out', `link ${name}`);
    else if (!activityIds.has(predecessorId) || !activityIds.has(successorId))
      note('F3', 'a task that is not in the file; it is left out', `link ${name}`);
    else if (pairs.has(name)) note('F2', 'the ends of an earlier link; only the first is kept', `link ${name}`);
    else return pairs.add(name);
    return false;
  });
  const assignments = once(given.assignments, 'assignment').filter(({ id, activityId, resourceId }) => {
    if (activityIds.has(activityId) && resourceIds.has(resourceId)) return true;
    note('F3', 'a task or resource that is not in the file; it is left out', `assignment ${id}`);
    return false;
  });

  const { calendarId, ...project } = given.project;
  const known = calendarId !== undefined && calendarIds.has(calendarId);
  return {
    plan: {
      project: known ? { ...project, calendarId } : project,
      calendars,
      activities,
      links,
      resources,
      assignments,
    },
    findings: [...notes.values()].map(({ rule, rest, names }) => ({
      rule,
      severity: 'warning',
      text: `${listed(names)} ${names.length === 1 ? 'has' : 'have'} ${rest}.`,
      issueKeys: [],
    })),
  };
}

function withBases(calendars: readonly PlanCalendar[], refused: (name: string) => void): readonly PlanCalendar[] {
  const bases = new Map(calendars.map(({ id, baseId }) => [id, baseId]));
  const isSound = (start: string) => {
    const seen = new Set<string>();
    for (let at: string | undefined = start; at !== undefined; at = bases.get(at)) {
      if (seen.has(at) || !bases.has(at)) return false;
      seen.add(at);
    }
    return true;
  };
  return calendars.map((calendar) => {
    if (isSound(calendar.id)) return calendar;
    refused(calendar.name || calendar.id);
    const { baseId: _, ...alone } = calendar;
    return alone;
  });
}

/** Levels made sound, and codes kept only where they say more than the outline does. */
function outlined(activities: readonly PlanActivity[]): readonly PlanActivity[] {
  const levels = soundLevels(activities.map(({ outlineLevel }) => outlineLevel));
  const sound = activities.map((activity, index) => ({ ...activity, outlineLevel: levels[index] ?? 1 }));
  const numbers = outlineNumbers(sound);
  return sound.map((activity, index) => {
    const { wbs, ...others } = activity;
    return wbs === undefined || wbs === numbers[index] ? others : activity;
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  const [first = ''] = shown;
  const rest = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${first.toUpperCase()}${shown.slice(1)}${rest}`;
}

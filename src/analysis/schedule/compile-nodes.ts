import type { Activity } from '../../model/activity';
import type { Finding } from '../../model/finding';
import { elapsedTime, projectTime, type Calendars } from './calendars';
import type { WorkingTime } from './working-time';
import { forever, mode, never, type CalendarNumberOf, type Nodes } from './compiled-network';
import { fixedDates, isComplete, type ProjectDates } from './fixed-dates';
import { momentOf } from './moment';
import type { Outline } from './outline';

/** Writes down for every activity, and the gate of every summary, what its dates depend on beside links. */
export function compileNodes(
  activities: readonly Activity[],
  outline: Outline,
  calendars: Calendars,
  project: ProjectDates,
): { nodes: Nodes; findings: Finding[] } {
  const nodes = emptyNodes(activities.length + outline.summaries.length);
  const findings: Finding[] = [];
  nodes.startFloor.fill(project.start);
  activities.forEach((activity, node) => {
    if (calendars.numberOf(activity.calendarId) === undefined) findings.push(missingCalendar(activity));
    nodes.calendar[node] = calendarNumber(activity, calendars.numberOf);
    const gate = outline.gateOf.get(node);
    if (gate === undefined) compileActivity(nodes, node, activity, calendars.times, project);
    else compileSummary(nodes, node, gate, activity);
    boundByDeadline(nodes, node, activity);
  });
  return { nodes, findings };
}

function emptyNodes(count: number): Nodes {
  return {
    count,
    calendar: new Uint16Array(count),
    duration: new Int32Array(count),
    mode: new Uint8Array(count),
    late: new Uint8Array(count),
    startFloor: new Int32Array(count),
    finishFloor: new Int32Array(count).fill(never),
    startCeiling: new Int32Array(count).fill(forever),
    finishCeiling: new Int32Array(count).fill(forever),
    fixedStart: new Int32Array(count),
    fixedFinish: new Int32Array(count),
  };
}

function calendarNumber({ elapsed, calendarId }: Activity, numberOf: CalendarNumberOf): number {
  return elapsed ? elapsedTime : (numberOf(calendarId) ?? projectTime);
}

/** [S14] */
function boundByDeadline(nodes: Nodes, node: number, { deadline }: Activity): void {
  nodes.finishCeiling[node] = Math.min(nodes.finishCeiling[node] ?? forever, momentOf(deadline) ?? forever);
}

/** Writes down anew what the dates of an activity, which is no summary, depend on. */
export function recompileActivity(
  nodes: Nodes,
  node: number,
  activity: Activity,
  { times, numberOf }: Pick<Calendars, 'times' | 'numberOf'>,
  project: ProjectDates,
): void {
  nodes.calendar[node] = calendarNumber(activity, numberOf);
  nodes.mode[node] = mode.free;
  nodes.late[node] = 0;
  nodes.startFloor[node] = project.start;
  nodes.finishFloor[node] = never;
  nodes.startCeiling[node] = nodes.finishCeiling[node] = forever;
  compileActivity(nodes, node, activity, times, project);
  boundByDeadline(nodes, node, activity);
}

function compileActivity(
  nodes: Nodes,
  node: number,
  activity: Activity,
  times: readonly WorkingTime[],
  project: ProjectDates,
): void {
  const time = times[nodes.calendar[node] ?? projectTime];
  const duration = Math.max(0, Math.round(activity.durationMinutes));
  nodes.duration[node] = duration;
  const fixed = time && fixedDates(activity, duration, time, project);
  if (fixed) {
    nodes.mode[node] = fixed.mode;
    nodes.fixedStart[node] = fixed.start;
    nodes.fixedFinish[node] = fixed.finish;
  } else if (project.status !== undefined && !isComplete(activity) && !activity.percentComplete)
    nodes.startFloor[node] = Math.max(project.start, project.status);
  constrain(nodes, node, activity);
}

/** [S5] What a constraint leaves to the passes. */
function constrain(nodes: Nodes, node: number, { constraint }: Activity): void {
  if (!constraint) return;
  if (constraint.kind === 'as-late-as-possible') {
    if (nodes.mode[node] === mode.free) nodes.late[node] = 1;
    return;
  }
  const date = momentOf(constraint.date);
  if (date === undefined) return;
  const raise = (floors: Int32Array) => (floors[node] = Math.max(floors[node] ?? never, date));
  if (constraint.kind === 'start-no-earlier-than') raise(nodes.startFloor);
  else if (constraint.kind === 'finish-no-earlier-than') raise(nodes.finishFloor);
  else if (constraint.kind === 'start-no-later-than' || constraint.kind === 'must-start-on')
    nodes.startCeiling[node] = date;
  else nodes.finishCeiling[node] = date;
}

/** [S11] A summary holds back what belongs to it, and bounds its finish. */
function compileSummary(nodes: Nodes, node: number, gate: number, { constraint }: Activity): void {
  nodes.mode[node] = mode.summary;
  nodes.mode[gate] = mode.gate;
  // Both wait as long as nothing behind them moves, so that they take no float from others.
  nodes.late[node] = nodes.late[gate] = 1;
  nodes.calendar[gate] = elapsedTime;
  if (!constraint || constraint.kind === 'as-late-as-possible') return;
  const date = momentOf(constraint.date);
  if (date === undefined) return;
  const { kind } = constraint;
  if (kind === 'start-no-earlier-than' || kind === 'must-start-on')
    nodes.startFloor[gate] = Math.max(nodes.startFloor[gate] ?? never, date);
  if (kind === 'start-no-later-than' || kind === 'must-start-on') nodes.startCeiling[node] = date;
  if (kind === 'finish-no-later-than' || kind === 'must-finish-on') nodes.finishCeiling[node] = date;
}

function missingCalendar({ id, issueKey, name, calendarId = '' }: Activity): Finding {
  const text = `The calendar ${calendarId} of "${name}" is not in the plan; the project's is used.`;
  return { rule: 'S2', severity: 'warning', text, issueKeys: [issueKey ?? id] };
}

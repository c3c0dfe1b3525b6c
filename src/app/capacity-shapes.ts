import * as v from 'valibot';
import { account, day, issue, project } from './request-parts';
import type { Requests } from '../api';
import type { CapacityCommands, CapacityQuestions, LeaveEntry } from '../api/capacity';
import { daysBetween } from '../model/date';
import { horizons } from '../model/horizon';
import { mostLeaveDays } from '../model/person-time';
import { present } from '../model/present';
import { leaveDays, region, weekHours } from '../store/person-time-shape';
import { scenarioName, scenarioShape, scenarioSteps } from '../store/scenario-shape';
import { mostScenarios } from '../store/scenarios';
import { teamPlanShape } from '../store/team-plan';

const weeks = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6_000_000));
const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));
const leave: v.GenericSchema<unknown, LeaveEntry> = v.pipe(
  v.strictObject({ account, ...leaveDays }),
  v.check(({ from, to }) => from <= to, 'Expected the last day not to lie before the first'),
  v.transform(({ half, reason, ...rest }) => ({ ...rest, ...present({ half, reason: reason || undefined }) })),
);
const leaves = v.pipe(v.array(leave), v.maxLength(500));
const newLeave = v.pipe(
  leave,
  v.check(({ from, to }) => daysBetween(from, to) < mostLeaveDays, 'Expected no more than ten years at once'),
);

type Shapes = {
  readonly [N in keyof CapacityQuestions | keyof CapacityCommands | 'capacity']: v.GenericSchema<
    unknown,
    Requests[N]['ask']
  >;
};

/** What may be asked with about people and time. */
export const capacityShapes: Shapes = {
  capacity: v.pipe(
    v.strictObject({ project, weeks: v.optional(weeks) }),
    v.transform(({ project: key, weeks: count }) => ({ project: key, ...present({ weeks: count }) })),
  ),
  workload: v.strictObject({ project }),
  'logged-hours': v.strictObject({ project, accounts: v.pipe(v.array(account), v.maxLength(600)) }),
  'free-capacity': v.pipe(
    v.strictObject({ project, months: v.optional(months) }),
    v.transform(({ project: key, months: count }) => ({ project: key, ...present({ months: count }) })),
  ),
  'holiday-regions': v.pipe(
    v.strictObject({ country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Expected a country such as DE'))) }),
    v.transform(present),
  ),
  'capacity-scenarios': v.strictObject({ project }),
  'capacity-what-if': v.strictObject({
    project,
    weeks: v.exactOptional(v.picklist(horizons)),
    steps: v.exactOptional(scenarioSteps),
    compare: v.exactOptional(v.pipe(v.array(scenarioName), v.maxLength(mostScenarios))),
  }),
  'save-capacity-scenario': v.pipe(
    v.strictObject({
      project,
      seen: v.pipe(v.number(), v.integer(), v.minValue(0)),
      name: scenarioName,
      scenario: v.optional(scenarioShape),
    }),
    v.transform(({ scenario, ...rest }) => ({ ...rest, ...present({ scenario }) })),
  ),
  'team-sources': v.strictObject({ project }),
  'team-source': v.strictObject({
    project,
    kind: v.picklist(['role', 'group']),
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  }),
  'save-team': v.strictObject({ project, team: teamPlanShape }),
  'save-person-time': v.pipe(
    v.strictObject({
      project,
      account,
      version: v.pipe(v.number(), v.integer(), v.minValue(0)),
      hoursByWeekday: v.optional(weekHours),
      region: v.optional(region),
      countsHidden: v.optional(v.literal(true)),
    }),
    v.transform(({ hoursByWeekday, region: home, countsHidden, ...rest }) => ({
      ...rest,
      ...present({ hoursByWeekday, region: home, countsHidden }),
    })),
  ),
  'edit-leave': v.strictObject({ project, add: v.pipe(v.array(newLeave), v.maxLength(500)), remove: leaves }),
  'hand-over-work': v.strictObject({ issue, account, seen: account }),
  'split-work': v.strictObject({ issue, account, minutes, seen: v.strictObject({ account, minutes }) }),
  'join-work': v.strictObject({ issue, part: issue }),
  'accept-overload': v.pipe(
    v.strictObject({
      project,
      account,
      rule: v.optional(v.literal('K31')),
      week: day,
      until: day,
      reason: v.pipe(v.string(), v.trim(), v.maxLength(500)),
    }),
    v.transform(({ rule, ...rest }) => ({ ...rest, ...present({ rule }) })),
  ),
};

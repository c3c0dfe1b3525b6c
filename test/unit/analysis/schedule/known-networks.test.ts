import * as v from 'valibot';
import { scheduleNetwork } from '../../../../src/analysis/schedule/schedule-network';
import { dayNetwork, dayOf } from './day-network';
import { describeWith } from './reference-cases';

const dates = v.object({
  early_start: v.number(),
  early_finish: v.number(),
  late_start: v.number(),
  late_finish: v.number(),
});
const linkTypeCases = v.object({
  cases: v.array(
    v.object({
      name: v.string(),
      duration: v.number(),
      activities: v.array(v.object({ id: v.number(), dur: v.number() })),
      relations: v.array(
        v.object({ pred: v.number(), succ: v.number(), type: v.picklist(['FS', 'SS', 'FF', 'SF']), lag: v.number() }),
      ),
      expect: v.record(v.string(), dates),
    }),
  ),
});

describeWith('cpm/link-types.json', 'networks of every link type', (text) => {
  const { cases } = v.parse(linkTypeCases, JSON.parse(text));

  it.each(cases)('[S3] [S6] $name', ({ activities, relations, duration, expect: expected }) => {
    const schedule = scheduleNetwork(
      dayNetwork(
        activities.map(({ id, dur }) => ({ id: String(id), days: dur })),
        relations.map(({ pred, succ, type, lag }) => ({ from: String(pred), to: String(succ), type, lagDays: lag })),
      ),
    );
    const found = schedule.activities.map(({ id, earlyStart, earlyFinish, lateStart, lateFinish }) => [
      id,
      {
        early_start: dayOf(earlyStart),
        early_finish: dayOf(earlyFinish),
        late_start: dayOf(lateStart),
        late_finish: dayOf(lateFinish),
      },
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
    expect(dayOf(schedule.finish)).toBe(duration);
    expect(schedule.findings).toEqual([]);
  });
});

const psplib = v.object({
  instances: v.array(
    v.object({
      name: v.string(),
      durations: v.array(v.number()),
      successors: v.array(v.array(v.number())),
      length: v.number(),
    }),
  ),
});

describeWith('cpm/psplib.json', 'networks of PSPLIB', (text) => {
  const { instances } = v.parse(psplib, JSON.parse(text));

  it.each(instances)('[S10] $name has a critical path of $length days', ({ durations, successors, length }) => {
    const schedule = scheduleNetwork(
      dayNetwork(
        durations.map((days, id) => ({ id: String(id), days })),
        successors.flatMap((to, from) =>
          to.map((id) => ({ from: String(from), to: String(id), type: 'FS' as const, lagDays: 0 })),
        ),
      ),
    );
    expect(dayOf(schedule.finish)).toBe(length);
    const onPath = new Set(schedule.longestPath);
    expect(durations.reduce((sum, days, id) => sum + (onPath.has(String(id)) ? days : 0), 0)).toBe(length);
  });
});

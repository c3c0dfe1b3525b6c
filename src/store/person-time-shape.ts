import * as v from 'valibot';
import { isIsoDate } from '../model/date';
import type { Leave, PersonTime, Region, WeekHours } from '../model/person-time';
import { present } from '../model/present';

const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(24));
export const weekHours: v.GenericSchema<unknown, WeekHours> = v.strictTuple([
  hours,
  hours,
  hours,
  hours,
  hours,
  hours,
  hours,
]);

export const region: v.GenericSchema<unknown, Region> = v.pipe(
  v.strictObject({
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Expected a country such as DE')),
    part: v.optional(v.pipe(v.string(), v.regex(/^[A-Z0-9]{1,6}$/i, 'Expected a part of a country such as BY'))),
  }),
  v.transform(({ country, part }) => ({ country, ...present({ part }) })),
);

export const day = v.pipe(v.string(), v.check(isIsoDate, 'Expected a day such as 2026-03-31'));
/** The days of leave and why, as they are given and as they are kept. */
export const leaveDays = {
  from: day,
  to: day,
  half: v.optional(v.literal(true)),
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(200))),
};

const leave = v.pipe(
  v.object({ ...leaveDays, enteredIn: v.string() }),
  v.transform(({ half, reason, ...rest }): Leave => ({ ...rest, ...present({ half, reason }) })),
);

export const personTimeShape: v.GenericSchema<unknown, PersonTime> = v.pipe(
  v.object({
    version: v.number(),
    hoursByWeekday: v.optional(weekHours),
    region: v.optional(region),
    leave: v.array(leave),
    countsHidden: v.optional(v.literal(true)),
  }),
  v.transform(({ version, leave: entries, hoursByWeekday, region: home, countsHidden }): PersonTime => ({
    version,
    leave: entries,
    ...present({ hoursByWeekday, region: home, countsHidden }),
  })),
);

import type { ScheduleRow } from '../../src/analysis/schedule-row';
import { somebody } from './portfolio';

/** A line of a schedule: open work of a day that Kim Keller has, unless a test says otherwise. */
export const aRow = (id: string, facts: Partial<ScheduleRow>): ScheduleRow => ({
  id,
  key: id,
  title: id,
  kind: 'work',
  projectKey: id.split('-')[0] ?? id,
  elsewhere: false,
  level: 0,
  done: false,
  begun: false,
  critical: false,
  nearCritical: false,
  owner: somebody('Kim Keller'),
  remainingHours: 8,
  ...facts,
});

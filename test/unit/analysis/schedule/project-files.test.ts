import { networkOfPlan } from '../../../../src/analysis/schedule/network-of-plan';
import { scheduleNetwork } from '../../../../src/analysis/schedule/schedule-network';
import { readMspdi } from '../../../../src/documents/mspdi/read-mspdi';
import { describeWith } from './reference-cases';

/** Files that Microsoft Project wrote, with what it had worked out for each task. */
const linked = ['mspdirelations.xml', 'task-links-project2003-mspdi.xml', 'task-links-project2016-mspdi.xml'];

for (const file of linked)
  describeWith(`mspdi/${file}`, `the schedule of ${file}`, (text) => {
    const reading = readMspdi(text);
    if (reading.kind === 'refused') throw new Error(reading.text);
    const { plan } = reading;
    const schedule = scheduleNetwork(networkOfPlan(plan));

    it.each(plan.activities.map((activity, place) => ({ ...activity, place })))(
      '[S6] [S7] [S9] [S13] gives task $id the dates, the float and the mark that Microsoft Project gave it',
      ({ computed, place }) => {
        const { earlyStart, lateFinish, totalFloatMinutes, critical } = schedule.activities[place] ?? {};
        const { earlyStart: start, lateFinish: finish, totalFloatMinutes: float, critical: mark } = computed ?? {};
        expect(start).toBeDefined();
        expect({ earlyStart, lateFinish, totalFloatMinutes, critical }).toEqual({
          earlyStart: start,
          lateFinish: finish,
          totalFloatMinutes: float,
          critical: mark,
        });
      },
    );

    it('finishes when Microsoft Project says', () => {
      expect(schedule.finish).toBe(plan.project.finish);
      expect(schedule.links.some(({ state }) => state === 'left-out')).toBe(false);
    });
  });

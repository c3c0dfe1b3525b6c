import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMspdi } from '../../../../src/documents/mspdi/read-mspdi';
import { writeMspdi } from '../../../../src/documents/mspdi/write-mspdi';

const folder = join(__dirname, '../../../../../shared/cases/mspdi');
const given = existsSync(folder);
const files = given ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : ['(none)'];

function planOf(source: string | Uint8Array) {
  const reading = readMspdi(source);
  if (reading.kind === 'refused') throw new Error(reading.text);
  return reading;
}
const read = (name: string) => planOf(readFileSync(join(folder, name)));

(given ? describe : describe.skip)(
  `files that Microsoft Project wrote${given ? '' : ' (skipped: no shared cases)'}`,
  () => {
    it.each(files)(
      '[F1] %s gives the same facts after export and import, and the same bytes after the next export',
      (name) => {
        const { plan, findings } = read(name);
        const file = writeMspdi(plan);
        expect(planOf(file).plan).toEqual(plan);
        expect(writeMspdi(planOf(file).plan)).toBe(file);
        expect(findings).toEqual([]);
        expect(plan.activities.length).toBeGreaterThan(0);
      },
    );

    it('tells links of all four types, with lag in days and weeks', () => {
      const { plan } = read('task-links-project2016-mspdi.xml');
      expect(plan.links.map(({ type, lag }) => [type, lag && 'minutes' in lag ? lag.minutes / 480 : 0])).toEqual([
        ['FS', 0],
        ['FS', 1],
        ['FS', 2],
        ['FS', 5],
        ['FS', 10],
        ['SF', 2],
        ['SS', 2],
        ['FF', 2],
      ]);
    });

    it('tells exceptions that come back daily, weekly, monthly and yearly', () => {
      const [calendar] = read('calendar-recurring-exceptions-project2016-mspdi.xml').plan.calendars;
      const named = (name: string) => calendar?.exceptions.find((exception) => exception.name === name);
      expect(calendar?.exceptions).toHaveLength(27);
      expect(named('Daily 1')).toEqual({ name: 'Daily 1', from: '2000-01-01', to: '2000-01-03', spans: [] });
      expect(named('Weekly 3 Wednesday')?.recurrence).toEqual({ kind: 'weekly', every: 3, weekdays: [3] });
      expect(named('Monthly Relative 5')?.recurrence).toEqual({
        kind: 'monthly',
        every: 6,
        on: { position: 'last', day: 5 },
      });
      expect(named('Monthly Absolute 2')?.recurrence).toEqual({ kind: 'monthly', every: 5, on: 4 });
      expect(named('Yearly Relative 1')?.recurrence).toEqual({
        kind: 'yearly',
        month: 3,
        on: { position: 'first', day: 2 },
      });
      expect(calendar?.exceptions.filter(({ spans }) => spans.length === 2)).toHaveLength(1);
    });

    it('tells eleven baselines with their dates, durations, work and cost', () => {
      const { plan } = read('task-baselines-project2016-mspdi.xml');
      const baselines = plan.activities.flatMap((activity) => activity.baselines);
      expect(baselines).toHaveLength(88);
      expect(new Set(baselines.map(({ number }) => number)).size).toBe(11);
      expect(baselines.find(({ cost }) => cost !== undefined)?.cost).toBe('1.00');
    });

    it('tells calendars that are based on others, and resources of every kind', () => {
      const { calendars } = read('calendar-calendars-project2016-mspdi.xml').plan;
      expect(calendars.filter(({ baseId }) => baseId !== undefined)).toHaveLength(2);
      const kinds = read('resource-type-project2016-mspdi.xml').plan.resources.map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['work', 'material', 'cost']));
    });

    it('[F4] counts what a plan does not keep', () => {
      const { leftOut } = read('task-costs-project2016-mspdi.xml');
      expect(leftOut).toContainEqual({ what: 'Project/Tasks/Task/FixedCost', count: 11 });
      expect(leftOut.find(({ what }) => what.includes('TimephasedData'))?.count).toBeGreaterThan(0);
    });
  },
);

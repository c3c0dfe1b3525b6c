import { RandomStream } from '../local/demo/random';
import { addDays } from '../src/model/date';
import type { Issue, IssueLink } from '../src/model/issue';

export const asOf = '2026-11-18';

const milestoneEvery = 50;
const partsOfEpic = 20;
const toDo = { name: 'To Do', category: 'to-do' } as const;

/**
 * `size` issues with 1.5 dependencies each, from a fixed seed: one in 50 a milestone, work under epics, a tenth planned by estimate alone.
 * `tight` puts all dates into one quarter, so that nearly every link is a conflict; else what waits mostly lies later.
 */
export function plannedIssues(size: number, tight: boolean): readonly Issue[] {
  const random = new RandomStream(`issues of ${size}`);
  const keyOf = (number: number) => `BIG-${number + 1}`;
  const links = Array.from({ length: size }, (): IssueLink[] => []);
  const epics = Math.ceil(size / partsOfEpic);
  for (let count = 0; count < size * 1.5; count += 1) {
    const to = epics + 1 + (count % (size - epics - 1));
    const from = Math.max(epics, to - random.between(1, Math.max(2, Math.round(size / 20))));
    const id = String(count);
    links[from]?.push({ ...blocks, id, key: keyOf(to), summary: keyOf(to) });
    links[to]?.push({ ...blocks, id, label: 'is blocked by', outward: false, key: keyOf(from), summary: keyOf(from) });
  }
  return links.map((own, number): Issue => {
    const isEpic = number < epics;
    const isMilestone = !isEpic && number % milestoneEvery === 0;
    const begins = addDays(
      asOf,
      tight ? random.between(0, 90) : Math.round(number / (size / 700)) + random.between(0, 9),
    );
    const due = addDays(begins, random.between(1, 14));
    const hours = random.between(4, 80);
    const dates = isEpic || random.chance(0.1) ? {} : { due, ...(isMilestone ? {} : { start: begins }) };
    return {
      ...plain,
      id: String(100_000 + number),
      key: keyOf(number),
      summary: `Piece of work ${number + 1}`,
      type: isEpic ? 'Epic' : isMilestone ? 'Milestone' : 'Task',
      links: own,
      ...dates,
      ...(isEpic || isMilestone ? {} : { originalEstimateHours: hours, remainingEstimateHours: hours }),
      ...(isEpic ? {} : { parentKey: keyOf(number % epics) }),
    };
  });
}

const blocks = { type: 'Blocks', label: 'blocks', outward: true, status: toDo };

const plain = {
  projectKey: 'BIG',
  subtask: false,
  status: toDo,
  labels: [],
  components: [],
  created: '2026-01-05T09:00:00.000Z',
  updated: `${asOf}T08:00:00.000Z`,
  versionIds: [],
  mapped: {},
  history: [],
};

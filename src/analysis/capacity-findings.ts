import type { OpenWork } from './open-work';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import { dayText } from '../model/date-text';
import { percentText } from '../model/percent-text';
import type { ProjectSettings } from '../model/settings';
import type { LoadCell, PersonLoad } from './person-loads';

/** Who is asked too much; [K8] [K9] [K10] what keeps the picture from being true. */
export function capacityFindings(
  work: readonly OpenWork[],
  people: readonly PersonLoad[],
  { tolerances }: ProjectSettings,
  asOf: IsoDate,
): Finding[] {
  const about = (rule: string, text: string, which: readonly OpenWork[]): Finding[] =>
    which.length === 0 ? [] : [{ rule, severity: 'warning', text, issueKeys: which.map(({ issue }) => issue.key) }];
  const backwards = ({ issue: { start, due } }: OpenWork) => start !== undefined && due !== undefined && start > due;
  return [
    ...people.flatMap((load) => overload(load, tolerances.loadRedPercent, asOf)),
    ...about(
      'K4',
      'Open work without an estimate is not in the load.',
      work.filter(({ hours }) => hours === undefined),
    ),
    ...about(
      'K8',
      'Estimated work is assigned to nobody.',
      work.filter(({ issue, hours }) => !issue.assignee && hours),
    ),
    ...about('K9', 'Work starts after its due date.', work.filter(backwards)),
    ...about(
      'K10',
      'Open work is assigned to accounts that are no longer active.',
      work.filter(({ issue }) => issue.assignee?.active === false),
    ),
  ];
}

/** [K6] One sentence per person: the worst week, with the issues of all weeks over the limit. */
function overload(load: PersonLoad, limit: number, asOf: IsoDate): Finding[] {
  const over = load.weeks.filter((cell) => (cell.loadPercent ?? (cell.loadHours > 0 ? Infinity : 0)) > limit);
  const worst = over.reduce<LoadCell | undefined>(
    (peak, cell) => (peak && excess(peak) >= excess(cell) ? peak : cell),
    undefined,
  );
  if (!worst) return [];
  const asked = `${hoursText(worst.loadHours)} h on ${hoursText(worst.capacityHours)} h`;
  const hidden = worst.otherHours === undefined ? '' : `, ${hoursText(worst.otherHours)} h of it other commitments`;
  const others = over.length > 1 ? `; ${over.length} weeks lie above ${percentText(limit)}` : '';
  const text = `${load.person.name} is asked for ${asked} in the week of ${dayText(worst.week, asOf)}${hidden}${others}.`;
  return [
    { rule: 'K6', severity: 'warning', text, issueKeys: over.flatMap(({ demand }) => demand.map(({ key }) => key)) },
  ];
}

function excess(cell: LoadCell): number {
  return cell.loadHours - cell.capacityHours;
}

function hoursText(hours: number): string {
  return String(Math.round(hours * 10) / 10);
}

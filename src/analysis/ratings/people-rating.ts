import type { Capacity } from '../capacity';
import { countText } from '../count-text';
import type { EstimateCoverage } from '../estimate-coverage';
import type { LoadCell, PersonLoad } from '../person-loads';
import { grade, issuesInput, notAssessed, type Rule } from './rule';
import { dayText } from '../../model/date-text';
import { hoursText } from '../../model/hours-text';
import { percentText } from '../../model/percent-text';
import type { Rating, RatingInput } from '../../model/rag';
import type { ProjectSettings } from '../../model/settings';

interface Peak {
  readonly load: PersonLoad;
  readonly cell: LoadCell;
  readonly percent: number;
}

const weeksAhead = 4;
const shown = 5;

/** [G6] People by the highest load of anybody who works on the project. */
export function peopleRating(
  capacity: Capacity,
  coverage: EstimateCoverage,
  projectKey: string,
  { tolerances }: ProjectSettings,
): Rating {
  const { loadAmberPercent: amber, loadRedPercent: red } = tolerances;
  const rule: Rule = {
    dimension: 'people',
    rule: 'G6',
    ruleText:
      `The highest weekly load of a person of this project over all projects in the next ${weeksAhead} weeks: amber above ${percentText(amber)}, ` +
      `red above ${percentText(red)}; not assessed when most open work has no estimate, unless the rest alone is red.`,
  };
  const people = capacity.people.filter((load) => load.projectKeys.includes(projectKey));
  const peaks = people.flatMap(peakOf).sort((a, b) => b.percent - a.percent);
  const [highest] = peaks;
  const inputs = [
    ...peaks.slice(0, shown).map(peakInput),
    issuesInput('Open issues without an estimate', coverage.unestimated),
  ];
  if (!highest)
    return notAssessed(rule, 'No open work of this project is assigned to anybody: assign it in Jira.', inputs);
  if (coverage.tooLow && highest.percent <= red)
    return notAssessed(
      rule,
      `${countText(coverage.unestimated.length, 'open issue')} without an estimate, more than half: enter remaining estimates in Jira.`,
      inputs,
    );
  return {
    ...rule,
    rag: grade(highest.percent > red, highest.percent > amber),
    reason: `${highest.load.person.name} has the highest load, ${percentText(highest.percent)} in the week of ${dayText(highest.cell.week, capacity.asOf)}.`,
    headline: `${percentText(highest.percent)} peak`,
    inputs,
  };
}

function peakOf(load: PersonLoad): Peak[] {
  const cells = load.weeks.slice(0, weeksAhead).map((cell) => ({ load, cell, percent: cell.loadPercent ?? 0 }));
  return cells.sort((a, b) => b.percent - a.percent).slice(0, 1);
}

function peakInput({ load, cell, percent }: Peak): RatingInput {
  const others =
    cell.otherHours === undefined ? '' : `, ${hoursText(Math.round(cell.otherHours * 60))} of it other commitments`;
  const issueKeys = cell.demand.map(({ key }) => key);
  return { label: load.person.name, value: `${percentText(percent)}${others}`, issueKeys };
}

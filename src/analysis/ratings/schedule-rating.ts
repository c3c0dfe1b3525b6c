import { countText } from '../count-text';
import type { Milestone } from '../milestones';
import { grade, issuesInput, notAssessed, type Rule } from './rule';
import { workingDaysBetween } from '../../model/calendar';
import type { IsoDate } from '../../model/date';
import { dayText } from '../../model/date-text';
import type { Issue } from '../../model/issue';
import type { Rating, RatingInput } from '../../model/rag';
import type { ProjectSettings } from '../../model/settings';
import { signedText } from '../../model/signed-text';

interface Late {
  readonly milestone: Milestone;
  readonly days: number;
}

const shown = 5;

/** [G2] Schedule is as late as the latest open milestone. */
export function scheduleRating(
  facts: { readonly milestones: readonly Milestone[]; readonly work: readonly Issue[] },
  settings: ProjectSettings,
  asOf: IsoDate,
): Rating {
  const { slipAmberDays: amber, slipRedDays: red } = settings.tolerances;
  const rule: Rule = {
    dimension: 'schedule',
    rule: 'G2',
    ruleText:
      `The largest slip of an open milestone, in working days: amber from ${amber}, red from ${red}. ` +
      'A version, whose first date Jira does not keep, counts by how far it is expected after its own date.',
  };
  const open = facts.milestones.filter(({ done }) => !done);
  const overdue = issuesInput(
    'Open work past its due date',
    facts.work.filter((issue) => isOverdue(issue, asOf)),
  );
  const late = open.flatMap((milestone) => lateness(milestone, settings)).sort((a, b) => b.days - a.days);
  const [worst] = late;
  const inputs = [...late.slice(0, shown).map((one) => slipInput(one, asOf)), overdue];
  if (facts.milestones.length === 0)
    return notAssessed(
      rule,
      'There is no milestone: give versions a release date, or create milestone issues with a due date.',
      inputs,
    );
  if (open.length === 0)
    return { ...rule, rag: 'green', reason: 'All milestones are reached.', headline: 'reached', inputs };
  if (!worst)
    return notAssessed(
      rule,
      `${countText(open.length, 'open milestone')} without a date: enter due dates or release dates.`,
      inputs,
    );
  const moved = worst.days > 0 ? `is expected ${countText(worst.days, 'working day')} late` : 'is on time';
  return {
    ...rule,
    rag: grade(worst.days >= red, worst.days >= amber),
    reason: `${worst.milestone.title} ${moved}${dated(worst.milestone, asOf)}.${rePlanned(open)}`,
    headline: `${signedText(worst.days)} wd${isRePlanned(worst.milestone) ? ' on re-plan' : ''}`,
    inputs,
  };
}

/** [B6] A rating that is met only because dates were moved says so. */
function rePlanned(open: readonly Milestone[]): string {
  const { length } = open.filter(isRePlanned);
  if (length === 0) return '';
  return ` ${countText(length, 'milestone')} ${length === 1 ? 'keeps its' : 'keep their'} present date only after a re-plan.`;
}

function isRePlanned({ standing }: Milestone): boolean {
  return standing === 'on-re-plan';
}

function lateness(milestone: Milestone, { calendar }: ProjectSettings): Late[] {
  const { slipDays, current, forecast } = milestone;
  if (slipDays !== undefined) return [{ milestone, days: slipDays }];
  return current && forecast ? [{ milestone, days: workingDaysBetween(calendar, current, forecast) }] : [];
}

function slipInput({ milestone, days }: Late, asOf: IsoDate): RatingInput {
  const { title, source } = milestone;
  return {
    label: title,
    value: `${signedText(days)} wd${dated(milestone, asOf)}`,
    issueKeys: source.kind === 'issue' ? [source.key] : [],
  };
}

function dated({ original, current, forecast }: Milestone, asOf: IsoDate): string {
  const planned = original ?? current;
  if (!planned || !forecast) return '';
  return planned === forecast
    ? ` (${dayText(forecast, asOf)})`
    : ` (${dayText(planned, asOf)} → ${dayText(forecast, asOf)})`;
}

function isOverdue({ status, due }: Issue, asOf: IsoDate): boolean {
  return status.category !== 'done' && due !== undefined && due < asOf;
}

import type { DatedConstraintKind, PlanConstraint } from '../../model/plan-constraint';
import type { LinkType } from '../../model/plan-link';
import type { PlanTime } from '../../model/plan-time';

/** Words of P6 XML and codes of XER for the same things. */
const linkTypes: ReadonlyMap<string, LinkType> = new Map([
  ['PR_FS', 'FS'],
  ['PR_SS', 'SS'],
  ['PR_FF', 'FF'],
  ['PR_SF', 'SF'],
  ['Finish to Start', 'FS'],
  ['Start to Start', 'SS'],
  ['Finish to Finish', 'FF'],
  ['Start to Finish', 'SF'],
]);

const constraintKinds: ReadonlyMap<string, DatedConstraintKind> = new Map([
  ['CS_MSO', 'must-start-on'],
  ['CS_MANDSTART', 'must-start-on'],
  ['CS_MSOA', 'start-no-earlier-than'],
  ['CS_MSOB', 'start-no-later-than'],
  ['CS_MEO', 'must-finish-on'],
  ['CS_MANDFIN', 'must-finish-on'],
  ['CS_MEOA', 'finish-no-earlier-than'],
  ['CS_MEOB', 'finish-no-later-than'],
  ['Start On', 'must-start-on'],
  ['Mandatory Start', 'must-start-on'],
  ['Start On or After', 'start-no-earlier-than'],
  ['Start On or Before', 'start-no-later-than'],
  ['Finish On', 'must-finish-on'],
  ['Mandatory Finish', 'must-finish-on'],
  ['Finish On or After', 'finish-no-earlier-than'],
  ['Finish On or Before', 'finish-no-later-than'],
]);

const milestones = new Set(['TT_Mile', 'TT_FinMile', 'Start Milestone', 'Finish Milestone']);

export function linkTypeOf(code: string | undefined): LinkType | undefined {
  return linkTypes.get(code ?? '');
}

export function constraintOf(code: string | undefined, date: PlanTime | undefined): PlanConstraint | undefined {
  if (code === 'CS_ALAP' || code === 'As Late As Possible') return { kind: 'as-late-as-possible' };
  const kind = constraintKinds.get(code ?? '');
  return kind === undefined || date === undefined ? undefined : { kind, date };
}

export function isMilestoneType(code: string | undefined): boolean {
  return milestones.has(code ?? '');
}

/** Summaries that Primavera computes from what lies below a node; the node itself is the summary here. */
export function isWbsSummaryType(code: string | undefined): boolean {
  return code === 'TT_WBS' || code === 'WBS Summary';
}

/** Nothing for work not begun, all for what is complete, else the share of the duration that is behind. */
export function percentByDuration(duration: number | undefined, remaining: number | undefined): number {
  if (!duration || remaining === undefined) return 0;
  return Math.round(Math.min(1, Math.max(0, 1 - remaining / duration)) * 100);
}

/** The last working minute of a span is named by some versions (16:59), the first free one by others (17:00). */
export function spanEnd(minutes: number): number {
  if (minutes === 0) return 1440;
  return minutes % 5 === 4 ? minutes + 1 : minutes;
}

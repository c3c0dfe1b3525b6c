import type { RiskRow } from '../analysis/risk-row';
import type { Invocation } from './invocation';
import { readLinkedRisks } from './linked-risks';
import { openIssue } from './open-issue';
import { readRisk } from './read-risk';
import type { RiskLevel } from '../model/risk-model';

type LozengeType = 'default' | 'inprogress' | 'moved' | 'removed' | 'success';

interface RiskLozenge {
  readonly type: 'lozenge';
  readonly value: { readonly label: string; readonly type: LozengeType };
}

/** What stands beside the panel's name in the issue view: on a risk its level, on other work how many open risks it is linked to. */
export type RiskStatus = RiskLozenge | { readonly type: 'badge'; readonly value: { readonly label: string } };

const types: Readonly<Record<RiskLevel, LozengeType>> = {
  critical: 'removed',
  high: 'moved',
  medium: 'inprogress',
  low: 'success',
};

export async function riskStatus(invocation: Invocation, issue: string): Promise<RiskStatus> {
  const open = await openIssue(invocation, issue);
  const { row, issue: work } = await readRisk(open);
  if (row) return riskLozenge(row);
  const linked = (await readLinkedRisks(open, work)).filter(({ risk }) => risk.open);
  return linked.length > 0 ? { type: 'badge', value: { label: String(linked.length) } } : riskLozenge(row);
}

/** What matters most in two words: a forgotten review goes before the level. */
export function riskLozenge(row: RiskRow | undefined): RiskLozenge {
  if (!row) return lozenge('NOT A RISK', 'default');
  if (!row.open) return lozenge(row.status.name.toUpperCase(), 'default');
  if (row.reviewOverdueDays !== undefined) return lozenge('REVIEW OVERDUE', 'removed');
  if (row.level === undefined || row.exposure === undefined) return lozenge('NOT ASSESSED', 'default');
  return lozenge(`${row.level.toUpperCase()} ${row.exposure}`, types[row.level]);
}

function lozenge(label: string, type: LozengeType): RiskLozenge {
  return { type: 'lozenge', value: { label, type } };
}

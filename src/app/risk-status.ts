import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { readRisk } from './read-risk';
import type { RiskRow } from '../analysis/risk-register';
import type { RiskLevel } from '../model/risk-model';

type LozengeType = 'default' | 'inprogress' | 'moved' | 'removed' | 'success';

/** The lozenge beside the panel's name in the issue view. */
export interface RiskStatus {
  readonly type: 'lozenge';
  readonly value: { readonly label: string; readonly type: LozengeType };
}

const types: Readonly<Record<RiskLevel, LozengeType>> = {
  critical: 'removed',
  high: 'moved',
  medium: 'inprogress',
  low: 'success',
};

export async function riskStatus(invocation: Invocation, issue: string): Promise<RiskStatus> {
  const { row } = await readRisk(await openIssue(invocation, issue));
  return riskLozenge(row);
}

/** What matters most in two words: a forgotten review goes before the level. */
export function riskLozenge(row: RiskRow | undefined): RiskStatus {
  if (!row) return lozenge('NOT A RISK', 'default');
  if (!row.open) return lozenge(row.status.name.toUpperCase(), 'default');
  if (row.reviewOverdueDays !== undefined) return lozenge('REVIEW OVERDUE', 'removed');
  if (row.level === undefined || row.exposure === undefined) return lozenge('NOT ASSESSED', 'default');
  return lozenge(`${row.level.toUpperCase()} ${row.exposure}`, types[row.level]);
}

function lozenge(label: string, type: LozengeType): RiskStatus {
  return { type: 'lozenge', value: { label, type } };
}

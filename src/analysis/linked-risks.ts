import type { IsoDate } from '../model/date';
import type { Issue } from '../model/issue';
import { issueToRisk } from '../model/issue-to-risk';
import type { ProjectSettings } from '../model/settings';
import { riskRow } from './risk-register';
import type { RiskRow } from './risk-row';

/** A risk as it is told on work that is linked to it. */
export interface LinkedRisk {
  readonly risk: RiskRow;
  /** The link as it reads from the work; absent where the risk is only known as what the work was raised for. */
  readonly label?: string;
  /** The work was raised because this risk had occurred. */
  readonly occurred: boolean;
}

/** [R32] The risks that concern a piece of work: open ones that it is linked to, and the one that it was raised for. */
export function linkedRisks(
  work: Issue,
  risks: readonly Issue[],
  settings: ProjectSettings,
  asOf: IsoDate,
): LinkedRisk[] {
  return risks
    .map((issue): LinkedRisk => {
      const risk = riskRow(issueToRisk(issue, settings).risk, settings.riskModel, asOf);
      const link = work.links.find(({ key }) => key === risk.key);
      return { risk, ...(link && { label: link.label }), occurred: risk.occurredAs === work.key };
    })
    .filter(({ risk, occurred }) => risk.open || occurred)
    .sort((a, b) => Number(b.occurred) - Number(a.occurred) || (b.risk.exposure ?? 0) - (a.risk.exposure ?? 0));
}

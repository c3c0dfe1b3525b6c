import { riskSignals, type SignalsSince, type RiskSignal } from './risk-signals';
import type { IsoDate } from '../model/date';
import type { Issue, IssueStatus } from '../model/issue';
import { issueToRisk } from '../model/issue-to-risk';
import type { Person } from '../model/person';
import { present } from '../model/present';
import type { LinkedWork, Risk } from '../model/risk';
import type { ProjectSettings } from '../model/settings';

/** An issue that answers to a risk, or that a risk threatens. */
export interface RiskWorkItem {
  readonly key: string;
  readonly summary: string;
  readonly status: IssueStatus;
  /** The link as it reads from the risk. */
  readonly label: string;
  readonly assignee?: Person;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** Time spent of all its time, in per cent; 100 when done. Absent without an estimate. */
  readonly progressPercent?: number;
}

export interface RiskWork {
  readonly key: string;
  readonly treatments: readonly RiskWorkItem[];
  readonly atStake: readonly RiskWorkItem[];
  /** Of open risks only. */
  readonly signals: readonly RiskSignal[];
}

export interface RiskWorkFacts {
  readonly risks: readonly Issue[];
  /** The linked issues that the reader may see, with the changes of due date, status and assignee. */
  readonly work: readonly Issue[];
  readonly categories: SignalsSince['categories'];
}

/** [R19] The work that risks are linked to, and what happened to what they threaten. */
export function riskWork(
  { risks, work, categories }: RiskWorkFacts,
  settings: ProjectSettings,
  asOf: IsoDate,
): RiskWork[] {
  const known = new Map(work.map((issue) => [issue.key, issue]));
  return risks.map((issue) => {
    const { risk } = issueToRisk(issue, settings);
    const itemsOf = (links: readonly LinkedWork[]) =>
      links.flatMap((link) => {
        const found = known.get(link.key);
        return found ? [itemOf(found, link)] : [];
      });
    const since = lookedAt(risk);
    const signals = risk.atStake.flatMap(({ key }) => {
      const found = known.get(key);
      return found && risk.open ? riskSignals(found, { risk: risk.key, since, asOf, categories }, settings) : [];
    });
    return { key: risk.key, treatments: itemsOf(risk.treatments), atStake: itemsOf(risk.atStake), signals };
  });
}

/** The keys of the issues that a risk is linked to. */
export function linkedKeys(risk: Issue, settings: ProjectSettings): readonly string[] {
  const { treatments, atStake } = issueToRisk(risk, settings).risk;
  return [...treatments, ...atStake].map(({ key }) => key);
}

function lookedAt({ lastReview, raised }: Risk): IsoDate {
  return lastReview ?? raised.slice(0, 10);
}

function itemOf(issue: Issue, { label }: LinkedWork): RiskWorkItem {
  const { key, summary, status, assignee, start, due } = issue;
  return { key, summary, status, label, ...present({ assignee, start, due, progressPercent: progressOf(issue) }) };
}

function progressOf({ status, spentHours = 0, remainingEstimateHours }: Issue): number | undefined {
  if (status.category === 'done') return 100;
  if (remainingEstimateHours === undefined) return undefined;
  const all = spentHours + remainingEstimateHours;
  return all === 0 ? undefined : Math.round((spentHours / all) * 100);
}

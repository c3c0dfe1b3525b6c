import type { Instant, IsoDate } from '../model/date';
import type { IssueStatus } from '../model/issue';
import type { Person } from '../model/person';

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
  /** Of its estimate, in per cent; 100 when done. Absent without an estimate. */
  readonly progressPercent?: number;
}

/** Something that happened to work at stake since the risk was last looked at. It suggests a look and changes nothing. */
export interface RiskSignal {
  readonly rule: string;
  readonly kind: 'slipped' | 'overdue' | 'blocked' | 'reopened' | 'lost-owner';
  readonly issue: string;
  /** One sentence: what happened. */
  readonly text: string;
  readonly at?: Instant;
  readonly by?: Person;
}

export interface RiskWork {
  readonly key: string;
  readonly treatments: readonly RiskWorkItem[];
  readonly atStake: readonly RiskWorkItem[];
  readonly signals: readonly RiskSignal[];
}

import type { Instant, IsoDate } from './date';
import type { Person } from './person';

/** Where a Jira status stands, whatever the project calls it. */
export type StatusCategory = 'to-do' | 'in-progress' | 'done';

export interface IssueStatus {
  readonly name: string;
  readonly category: StatusCategory;
}

/** A link as seen from the issue that carries it: `label` reads "blocks", "is caused by" … */
export interface IssueLink {
  /** Jira's id of the link, where it was told. */
  readonly id?: string;
  readonly type: string;
  readonly label: string;
  readonly outward: boolean;
  readonly key: string;
  readonly summary: string;
  readonly status: IssueStatus;
}

/** What a mapped field or the app's own issue property may hold, already reduced to plain values. */
export type FieldValue = string | number | readonly string[] | Person | null;

/** One change of one field, from Jira's changelog. `from` and `to` are ids or dates, the texts are for people. */
export interface FieldChange {
  readonly at: Instant;
  readonly by?: Person;
  readonly field: string;
  readonly fieldId?: string;
  readonly from?: string;
  readonly fromText?: string;
  readonly to?: string;
  readonly toText?: string;
}

/** The sprint that an issue is planned in, which has begun or is to come. */
export interface Sprint {
  readonly name: string;
  readonly start?: Instant;
  readonly end?: Instant;
}

/** A Jira issue, with Jira's words; `issueToRisk`, `issueToChange` … translate it into the field's words. */
export interface Issue {
  readonly id: string;
  readonly key: string;
  readonly projectKey: string;
  readonly summary: string;
  /** In plain words; present where it was asked for and given. */
  readonly description?: string;
  readonly type: string;
  readonly subtask: boolean;
  readonly status: IssueStatus;
  readonly labels: readonly string[];
  readonly components: readonly string[];
  readonly created: Instant;
  readonly updated: Instant;
  readonly priority?: string;
  readonly resolution?: string;
  readonly resolved?: Instant;
  readonly assignee?: Person;
  readonly reporter?: Person;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  readonly sprint?: Sprint;
  readonly originalEstimateHours?: number;
  readonly remainingEstimateHours?: number;
  readonly spentHours?: number;
  readonly parentKey?: string;
  readonly parentSummary?: string;
  readonly versionIds: readonly string[];
  readonly links: readonly IssueLink[];
  /** Values of the fields that the project's settings map, by their name in the settings. */
  readonly mapped: Readonly<Record<string, FieldValue>>;
  /** The app's own issue property, unparsed. */
  readonly property?: unknown;
  /** Present where it was asked for, oldest first. */
  readonly history?: readonly FieldChange[];
}

/** A Jira version ("release") of a project. */
export interface Version {
  readonly id: string;
  readonly name: string;
  readonly released: boolean;
  readonly start?: IsoDate;
  readonly release?: IsoDate;
}

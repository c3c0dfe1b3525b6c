import type { IsoDate } from '../model/date';
import type { IssueStatus } from '../model/issue';
import type { SprintDays } from '../model/issue-to-activity';
import type { LinkTerms } from '../model/link-terms';
import type { Person } from '../model/person';

/** Former dates of a line, and by how much it is off them. */
export interface ComparedDates {
  readonly start?: IsoDate;
  readonly finish: IsoDate;
  /** [B3] Working days from the former to the present, expected or real finish; positive is late. */
  readonly slipDays: number;
  /** `first-commitment`: in no baseline that is compared with, so the first due date in Jira's history stands in. */
  readonly source: 'baseline' | 'first-commitment';
}

/** How the dates of a row came about: given by people, those of its sprint, worked out in part or whole, or summed up from what belongs to it. */
export type DateSource = 'stated' | 'sprint' | 'partly-planned' | 'planned' | 'rolled-up';

/** One line of the schedule: a piece of work, a summary of others, or a milestone. */
export interface ScheduleRow {
  /** The issue key, or `version:` with the version's id. */
  readonly id: string;
  /** Absent for a version. */
  readonly key?: string;
  readonly title: string;
  readonly kind: 'work' | 'summary' | 'milestone';
  readonly projectKey: string;
  /** An issue of another project that a link leads to. */
  readonly elsewhere: boolean;
  readonly level: number;
  readonly parentId?: string;
  readonly status?: IssueStatus;
  readonly owner?: Person;
  readonly done: boolean;
  readonly begun: boolean;
  readonly dates?: DateSource;
  readonly start?: IsoDate;
  readonly finish?: IsoDate;
  /** What people gave, as Jira has it. */
  readonly given?: { readonly start?: IsoDate; readonly due?: IsoDate };
  /** [L22] The sprint that gives the dates where nobody has given any. */
  readonly sprint?: SprintDays;
  /** [M1] The first due date it ever had. */
  readonly original?: IsoDate;
  /** [L5] Working days from the original to the present, expected or real finish; positive is late. */
  readonly varianceDays?: number;
  /** [B3] Against the original baseline. */
  readonly originally?: ComparedDates;
  /** [B3] Against the baseline that the reader compares with. */
  readonly compared?: ComparedDates;
  /** [Q3] Of a milestone, where a forecast was drawn: reached by then in four fifths of the draws. */
  readonly p80?: IsoDate;
  /** Working days since its due date, where it is open and that has passed. */
  readonly overdueDays?: number;
  readonly percentComplete?: number;
  /** Hours still to do; absent where nobody has estimated it. */
  readonly remainingHours?: number;
  readonly lateStart?: IsoDate;
  readonly lateFinish?: IsoDate;
  /** In working days, also as the next one. */
  readonly totalFloatDays?: number;
  readonly freeFloatDays?: number;
  readonly critical: boolean;
  readonly nearCritical: boolean;
}

/** A dependency: finish to start without lag where nobody has said more than Jira's link does. */
export interface ScheduleLink {
  readonly from: string;
  readonly to: string;
  readonly terms: LinkTerms;
  /** Of the Jira link, by which other terms are kept. */
  readonly linkId?: string;
  readonly acrossProjects: boolean;
  /** [L6] Working days between what the link allows and what is planned; 0 is "the next working day", negative cannot hold. Absent without dates. */
  readonly leadDays?: number;
}

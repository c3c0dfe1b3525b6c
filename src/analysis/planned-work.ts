import type { IsoDate } from '../model/date';

/** An open issue that somebody has. */
export interface PlannedWork {
  readonly key: string;
  readonly summary: string;
  readonly projectKey: string;
  readonly accountId: string;
  /** Absent: nobody has estimated it. */
  readonly minutes?: number;
  /** Present where the minutes come from story points. */
  readonly points?: number;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** [L22] Name of the sprint whose dates these are, where Jira states none for the work itself. */
  readonly sprint?: string;
  readonly priority?: string;
  readonly parentKey?: string;
  readonly versionIds?: readonly string[];
  readonly components?: readonly string[];
  readonly labels?: readonly string[];
  /** [K33] Hours of hidden work: they stand where they are, and there is no issue to look at. */
  readonly fixed?: true;
}

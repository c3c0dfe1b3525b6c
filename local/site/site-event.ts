/** Something that happened in Jira, in the shape in which Forge hands it to a trigger. */
export interface SiteEvent {
  readonly eventType: string;
  /** Who did it; absent for the site itself. */
  readonly atlassianId?: string;
  readonly [detail: string]: unknown;
}

/** Who looks at which module of the app, and where: what a product tells the platform when it starts a function. */
export interface Caller {
  /** Absent: anonymous, or no person at all. */
  readonly accountId?: string;
  readonly moduleKey?: string;
  /** What the product says of the place: `{ type, project }`, `{ type, issue }`, `{ type, content, config }` … */
  readonly extension?: Readonly<Record<string, unknown>>;
  /** Tells several macros of one page apart. */
  readonly localId?: string;
  readonly locale?: string;
  readonly timeZone?: string;
}

import type { Fragments } from './app-function';
import type { SeedHistory } from '../seed';
import type { JqlCatalogue } from './jql-catalogue';

/** An issue as JQL looks at it: field values as a seed holds them (references may carry no more than their id). */
export interface JqlIssue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A link as seen from one of its ends. */
export interface JqlLink {
  readonly typeId: string;
  readonly outward: boolean;
  readonly otherKey: string;
}

/** The narrow view of a site, already cut to what one reader may see, that a query needs. */
export interface JqlSource<I extends JqlIssue = JqlIssue> {
  readonly catalogue: JqlCatalogue;
  /** Functions that apps have added; absent inside their own answers. */
  readonly fragments?: Fragments;
  /** The query saved under a name or id; absent inside such a query. */
  readonly savedFilter?: (nameOrId: string) => string | undefined;
  /** Absent for an anonymous reader. */
  readonly readerId?: string;
  readonly now: Date;
  /** IANA name; days begin and end in it. */
  readonly timeZone: string;
  /** Weeks begin on Monday unless it is American English. */
  readonly locale: string;
  /** Issues the reader may browse; only those of these projects when ids are given. */
  issues(projectIds?: readonly string[]): Iterable<I>;
  /** The issue with this id or key, if the reader may browse it. */
  issue(idOrKey: string): I | undefined;
  /** Oldest first. */
  changelog(issue: I): readonly SeedHistory[];
  properties(issue: I): Readonly<Record<string, unknown>>;
  comments(issue: I): readonly { readonly authorId: string; readonly created: string; readonly text: string }[];
  worklogs(issue: I): readonly { readonly authorId: string; readonly started: string; readonly text?: string }[];
  watcherIds(issue: I): readonly string[];
  links(issue: I): readonly JqlLink[];
}

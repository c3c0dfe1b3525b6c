/** A query that somebody saved under a name; here everybody who is signed in may use it. */
export interface SeedFilter {
  readonly id: string;
  readonly name: string;
  readonly jql: string;
  readonly ownerAccountId: string;
}

/** What people have put together of gadgets, each with what its app keeps for it. */
export interface SeedDashboard {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly ownerAccountId: string;
  readonly gadgets: readonly {
    readonly id: number;
    /** Key of the app's module. */
    readonly moduleKey: string;
    readonly title: string;
    readonly column: number;
    readonly row: number;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * Everything a stand-in site holds when it is opened for the first time, in the shapes that Atlassian's REST documents give.
 * The demo portfolio and imported exports are both seeds.
 */
export interface SiteSeed {
  readonly users: readonly SeedUser[];
  readonly groups: readonly { readonly groupId: string; readonly name: string; readonly members: readonly string[] }[];
  readonly issueTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly subtask: boolean;
    readonly hierarchyLevel: number;
  }[];
  readonly statuses: readonly {
    readonly id: string;
    readonly name: string;
    readonly category: 'new' | 'indeterminate' | 'done';
  }[];
  /** Highest first. */
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  readonly resolutions: readonly { readonly id: string; readonly name: string }[];
  readonly customFields: readonly SeedField[];
  readonly linkTypes: readonly {
    readonly id: string;
    readonly name: string;
    readonly inward: string;
    readonly outward: string;
  }[];
  readonly projects: readonly SeedProject[];
  readonly issues: readonly SeedIssue[];
  /** None where it is absent. */
  readonly dashboards?: readonly SeedDashboard[];
  readonly filters?: readonly SeedFilter[];
  readonly boards: readonly {
    readonly id: number;
    readonly name: string;
    readonly type: 'scrum' | 'kanban';
    readonly projectKey: string;
  }[];
  readonly sprints: readonly {
    readonly id: number;
    readonly boardId: number;
    readonly name: string;
    readonly state: 'future' | 'active' | 'closed';
    readonly startDate?: string;
    readonly endDate?: string;
    readonly completeDate?: string;
    readonly goal?: string;
  }[];
  readonly spaces: readonly SeedSpace[];
  readonly pages: readonly SeedPage[];
}

export interface SeedUser {
  readonly accountId: string;
  readonly accountType: 'atlassian' | 'app';
  readonly displayName: string;
  readonly emailAddress?: string;
  readonly active: boolean;
  readonly timeZone: string;
  readonly locale: string;
}

/** A custom field as `GET /rest/api/3/field` describes it; `options` for select fields. */
export interface SeedField {
  readonly id: string;
  readonly name: string;
  readonly schema: {
    readonly type: string;
    readonly items?: string;
    readonly custom: string;
    readonly customId: number;
  };
  readonly options?: readonly { readonly id: string; readonly value: string }[];
  /** Projects on whose screens it is; absent: all. */
  readonly projectIds?: readonly string[];
}

/** Who holds a permission: an account id, a group (`group:NAME`), or `anyone` signed in. */
export type Grant = string;

/** How work of some types moves through its statuses. */
export interface SeedWorkflow {
  readonly issueTypeIds: readonly string[];
  readonly statusIds: readonly string[];
  /** Absent: from every status of it to every other. */
  readonly steps?: readonly {
    readonly id: string;
    readonly name: string;
    /** Absent: from every other status. */
    readonly from?: readonly string[];
    readonly to: string;
    /** Fields of the step's screen that have to be filled. */
    readonly required?: readonly string[];
  }[];
}

export interface SeedProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly leadAccountId: string;
  readonly projectTypeKey: 'software' | 'business';
  readonly issueTypeIds: readonly string[];
  readonly statusIds: readonly string[];
  /** Types without one move between all statuses of the project. */
  readonly workflows?: readonly SeedWorkflow[];
  readonly permissions: {
    readonly browse: readonly Grant[];
    readonly edit: readonly Grant[];
    readonly administer: readonly Grant[];
  };
  readonly securityLevels: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly Grant[];
  }[];
  readonly roles: readonly { readonly id: number; readonly name: string; readonly members: readonly Grant[] }[];
  readonly versions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly released: boolean;
    readonly archived: boolean;
    readonly startDate?: string;
    readonly releaseDate?: string;
  }[];
  readonly components: readonly { readonly id: string; readonly name: string }[];
}

/**
 * An issue. `fields` hold REST values by field id (`{ summary, issuetype: { id }, status: { id }, assignee: { accountId }, duedate,
 * customfield_10015, timetracking-free: timeoriginalestimate, timeestimate, timespent in seconds, parent: { key }, fixVersions: [{ id }],
 * security: { id }, labels … }`); references need only their id, the site fills in the rest.
 */
export interface SeedIssue {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Oldest first. */
  readonly changelog: readonly SeedHistory[];
  readonly comments: readonly {
    readonly id: string;
    readonly authorId: string;
    readonly created: string;
    readonly text: string;
  }[];
  readonly worklogs: readonly {
    readonly id: string;
    readonly authorId: string;
    readonly started: string;
    readonly timeSpentSeconds: number;
    readonly text?: string;
    /** Only members of the group of this name see it. */
    readonly group?: string;
  }[];
  /** Outward links only; the other end is filled in. */
  readonly links: readonly { readonly id: string; readonly typeId: string; readonly outwardKey: string }[];
  readonly watcherIds?: readonly string[];
}

export interface SeedHistory {
  readonly id: string;
  readonly authorId?: string;
  readonly created: string;
  readonly items: readonly {
    readonly field: string;
    readonly fieldtype: string;
    readonly fieldId?: string;
    readonly from: string | null;
    readonly fromString: string | null;
    readonly to: string | null;
    readonly toString: string | null;
  }[];
}

export interface SeedSpace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: {
    readonly read: readonly Grant[];
    readonly edit: readonly Grant[];
    readonly administer: readonly Grant[];
  };
}

export interface SeedPage {
  readonly id: string;
  readonly spaceId: string;
  readonly parentId?: string;
  readonly title: string;
  readonly authorId: string;
  /** Oldest first; `body` is an ADF document. */
  readonly versions: readonly {
    readonly number: number;
    readonly authorId: string;
    readonly createdAt: string;
    readonly message: string;
    readonly body: unknown;
  }[];
  /** Absent: as the space says. */
  readonly restrictions?: { readonly read?: readonly Grant[]; readonly update?: readonly Grant[] };
  readonly properties?: Readonly<Record<string, unknown>>;
}

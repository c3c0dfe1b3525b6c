import type { FieldDefinition } from './field-definition';

type Schema = readonly [type: string, items?: string];

interface Traits {
  readonly clauseNames?: readonly string[];
  /** Fields that no screen shows cannot be set directly. */
  readonly settable?: boolean;
  readonly navigable?: boolean;
  readonly orderable?: boolean;
  readonly searchable?: boolean;
}

function field(id: string, name: string, schema: Schema | undefined, traits: Traits = {}): FieldDefinition {
  const { clauseNames = [id.toLowerCase()], settable = false, navigable = true, orderable = settable } = traits;
  const [type, items] = schema ?? [];
  return {
    id,
    name,
    custom: false,
    navigable,
    orderable,
    searchable: traits.searchable ?? clauseNames.length > 0,
    settable,
    clauseNames,
    ...(type === undefined ? {} : { schema: { type, ...(items === undefined ? {} : { items }), system: id } }),
  };
}

const settable = { settable: true };
const silent = { clauseNames: [] };

/** The fields that every Jira site has, as `GET /rest/api/3/field` describes them. */
export const systemFields: readonly FieldDefinition[] = [
  field('statuscategorychangedate', 'Status Category Changed', ['datetime'], {
    clauseNames: ['statusCategoryChangedDate'],
  }),
  field('issuetype', 'Issue Type', ['issuetype'], { ...settable, clauseNames: ['issuetype', 'type'] }),
  field('parent', 'Parent', ['issuelink'], { ...settable, orderable: false, clauseNames: ['parent'] }),
  field('timespent', 'Time Spent', ['number'], { clauseNames: ['timespent'] }),
  field('project', 'Project', ['project'], { orderable: true, clauseNames: ['project'] }),
  field('fixVersions', 'Fix versions', ['array', 'version'], { ...settable, clauseNames: ['fixVersion'] }),
  field('statusCategory', 'Status Category', ['statusCategory'], { clauseNames: ['statusCategory'] }),
  field('aggregatetimespent', 'Σ Time Spent', ['number'], silent),
  field('resolution', 'Resolution', ['resolution'], { settable: true, clauseNames: ['resolution'] }),
  field('resolutiondate', 'Resolved', ['datetime'], { clauseNames: ['resolutiondate', 'resolved'] }),
  field('workratio', 'Work Ratio', ['number'], { clauseNames: ['workratio'] }),
  field('lastViewed', 'Last Viewed', ['datetime'], { clauseNames: ['lastViewed'] }),
  field('watches', 'Watchers', ['watches'], { clauseNames: ['watchers'] }),
  field('created', 'Created', ['datetime'], { clauseNames: ['created', 'createdDate'] }),
  field('priority', 'Priority', ['priority'], settable),
  field('labels', 'Labels', ['array', 'string'], settable),
  field('timeestimate', 'Remaining Estimate', ['number'], { clauseNames: ['remainingEstimate', 'timeestimate'] }),
  field('aggregatetimeoriginalestimate', 'Σ Original Estimate', ['number'], silent),
  field('versions', 'Affects versions', ['array', 'version'], { ...settable, clauseNames: ['affectedVersion'] }),
  field('issuelinks', 'Linked Issues', ['array', 'issuelinks'], { orderable: true, clauseNames: ['issueLink'] }),
  field('assignee', 'Assignee', ['user'], settable),
  field('updated', 'Updated', ['datetime'], { clauseNames: ['updated', 'updatedDate'] }),
  field('status', 'Status', ['status'], { clauseNames: ['status'] }),
  field('components', 'Components', ['array', 'component'], { ...settable, clauseNames: ['component'] }),
  field('timeoriginalestimate', 'Original estimate', ['number'], {
    clauseNames: ['originalEstimate', 'timeoriginalestimate'],
  }),
  field('description', 'Description', ['string'], settable),
  field('timetracking', 'Time tracking', ['timetracking'], { ...settable, navigable: false, clauseNames: [] }),
  field('security', 'Security Level', ['securitylevel'], { ...settable, clauseNames: ['level'] }),
  field('attachment', 'Attachment', ['array', 'attachment'], { navigable: false, clauseNames: ['attachments'] }),
  field('aggregatetimeestimate', 'Σ Remaining Estimate', ['number'], silent),
  field('summary', 'Summary', ['string'], settable),
  field('creator', 'Creator', ['user'], { clauseNames: ['creator'] }),
  field('subtasks', 'Sub-tasks', ['array', 'issuelinks'], { clauseNames: ['subtasks'] }),
  field('reporter', 'Reporter', ['user'], settable),
  field('aggregateprogress', 'Σ Progress', ['progress'], silent),
  field('environment', 'Environment', ['string'], settable),
  field('duedate', 'Due date', ['date'], { ...settable, clauseNames: ['due', 'duedate'] }),
  field('progress', 'Progress', ['progress'], { clauseNames: ['progress'] }),
  field('votes', 'Votes', ['votes'], { clauseNames: ['votes'] }),
  field('comment', 'Comment', ['comments-page'], { navigable: false, orderable: true, clauseNames: ['comment'] }),
  field('worklog', 'Log Work', ['array', 'worklog'], { navigable: false, orderable: true, clauseNames: [] }),
  field('issuekey', 'Key', undefined, { clauseNames: ['id', 'issue', 'issuekey', 'key'] }),
  field('thumbnail', 'Images', undefined, silent),
];

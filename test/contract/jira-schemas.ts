import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as v from 'valibot';

const root = join(__dirname, '../..');
const { version } = v.parse(
  v.object({ version: v.string() }),
  JSON.parse(readFileSync(join(root, 'node_modules/jira.js/package.json'), 'utf8')),
);

const schemaNames = {
  cloud: [
    'BulkChangelogResponseSchema',
    'BulkIssueResultsSchema',
    'BulkPermissionGrantsSchema',
    'CommentSchema',
    'CreatedIssueSchema',
    'EntityPropertySchema',
    'FieldDetailsSchema',
    'FoundGroupsSchema',
    'IssueLinkSchema',
    'IssueLinkTypesSchema',
    'IssueMatchesSchema',
    'IssueSchema',
    'IssueTypeDetailsSchema',
    'IssueTypeWithStatusSchema',
    'IssueUpdateMetadataSchema',
    'JQLCountResultsSchema',
    'PageChangelogSchema',
    'PageOfCommentsSchema',
    'PageOfWorklogsSchema',
    'PageProjectSchema',
    'PageUserDetailsSchema',
    'PageVersionSchema',
    'ParsedJqlQueriesSchema',
    'PermissionsSchema',
    'PrioritySchema',
    'ProjectComponentSchema',
    'ProjectRoleSchema',
    'ProjectSchema',
    'PropertyKeysSchema',
    'ResolutionSchema',
    'SearchAndReconcileResultsSchema',
    'ServerInformationSchema',
    'StatusCategorySchema',
    'StatusDetailsSchema',
    'TransitionsSchema',
    'VersionSchema',
    'WatchersSchema',
    'WorklogSchema',
  ],
  agile: [
    'BoardSchema',
    'GetAllBoardsSchema',
    'GetAllSprintsSchema',
    'SearchResultsSchema',
    'SprintSchema',
    'UserSchema',
  ],
} as const;

export type JiraSchemaName = (typeof schemaNames)['cloud' | 'agile'][number];

const Schema = v.custom<{
  safeParse(value: unknown): { error?: { issues: readonly { path: readonly unknown[]; message: string }[] } };
}>((value) => typeof value === 'object' && value !== null && 'safeParse' in value);

const load: (file: string) => object = createRequire(__filename);

/** jira.js is published as ES modules only, which Jest cannot load: what is needed of it is bundled once. */
function bundled(): string {
  const file = join(root, `.build/jira-schemas-${version}-${Object.values(schemaNames).flat().length}.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(join(root, '.build'), { recursive: true });
  const entry = Object.entries(schemaNames)
    .map(([part, names]) => `export { ${names.join(', ')} } from 'jira.js/${part}';`)
    .join('\n');
  const esbuild = join(root, 'node_modules/.bin/esbuild');
  const own = `${file}.${process.pid}`;
  execFileSync(esbuild, ['--bundle', '--format=cjs', '--platform=node', `--outfile=${own}`, '--log-level=error'], {
    cwd: root,
    input: entry,
  });
  renameSync(own, file);
  return file;
}

const schemas = v.parse(v.record(v.string(), v.unknown()), { ...load(bundled()) });

/** What the jira.js library, made by others from the same API, would object to in an answer. */
export function jiraSchemaProblems(name: JiraSchemaName, value: unknown): string[] {
  const { error } = v.parse(Schema, schemas[name]).safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

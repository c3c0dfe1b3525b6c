import { searchIssues, validateJql } from '../../local/site/jql/search';
import { smallSite } from './jql-source';

function keys(jql: string): string {
  const result = searchIssues(jql, smallSite);
  return result.ok ? result.issues.map(({ key }) => key).join(' ') : `refused: ${result.errors.join(' | ')}`;
}

const inKeyOrder = (jql: string): string => keys(`${jql} ORDER BY key ASC`);

describe('a query finds', () => {
  it.each([
    ['project = ERP', 'ERP-1 ERP-2 ERP-3 ERP-4 ERP-12'],
    ['project = "network segmentation"', 'NET-1 NET-2'],
    ['project = 11', 'NET-1 NET-2'],
    ['project not in (ERP)', 'NET-1 NET-2'],
    ['key = erp-2 OR id = 202', 'ERP-2 NET-2'],
    ['issuekey in (ERP-3, ERP-1)', 'ERP-1 ERP-3'],
    ['key > ERP-3', 'ERP-4 ERP-12'],
    ['issuetype = Risk', 'ERP-4 NET-2'],
    ['type in standardIssueTypes() AND project = ERP', 'ERP-1 ERP-2 ERP-4 ERP-12'],
    ['type in subtaskIssueTypes()', 'ERP-3'],
    ['status = "in progress"', 'ERP-1 ERP-2 NET-1'],
    ['statusCategory = Done', 'ERP-3'],
    ['statusCategory != Done AND project = ERP', 'ERP-1 ERP-2 ERP-4 ERP-12'],
    ['assignee = ben', 'ERP-2 NET-1'],
    ['assignee = "ben@example.com"', 'ERP-2 NET-1'],
    ['assignee = currentUser()', 'ERP-3'],
    ['assignee in membersOf("core-team")', 'ERP-2 ERP-3 NET-1'],
    ['assignee is EMPTY', 'ERP-1 ERP-4 NET-2'],
    ['assignee IS NOT NULL AND project = NET', 'NET-1'],
    ['priority > Medium', 'ERP-1'],
    ['priority <= Medium AND project = ERP', 'ERP-2 ERP-3 ERP-4 ERP-12'],
    ['resolution = Unresolved AND project = ERP', 'ERP-1 ERP-2 ERP-4 ERP-12'],
    ['resolution = Fixed', 'ERP-3'],
    ['labels = data', 'ERP-2'],
    ['labels in (risk, migration)', 'ERP-2 ERP-4'],
    ['component = "ERP core"', 'ERP-3'],
    ['fixVersion = "Go-live"', 'ERP-2 NET-1'],
    ['fixVersion > Pilot', 'ERP-2'],
    ['fixVersion in releasedVersions()', 'ERP-3'],
    ['fixVersion in unreleasedVersions(NET)', 'NET-1'],
    ['fixVersion = latestReleasedVersion(ERP)', 'ERP-3'],
    ['parent = ERP-1', 'ERP-2'],
    ['"Epic Link" is not EMPTY', 'ERP-2 ERP-3'],
    ['sprint in openSprints()', 'ERP-2'],
    ['sprint = "Sprint 1" AND sprint in closedSprints()', 'ERP-2'],
    ['sprint in futureSprints()', ''],
    ['summary ~ migrate', ''],
    ['summary ~ "migration"', 'ERP-2'],
    ['summary ~ "migrat*"', 'ERP-2 ERP-3'],
    ['summary ~ "users key"', 'ERP-12'],
    ['summary ~ "\\"users key\\""', ''],
    ['summary ~ "ledger OR firewall"', 'ERP-1 NET-2'],
    ['project = ERP AND summary !~ migration', 'ERP-1 ERP-3 ERP-4 ERP-12'],
    ['description ~ licence', 'ERP-4'],
    ['comment ~ testing', 'NET-1'],
    ['text ~ "cabling"', 'NET-1'],
    ['text ~ "counted hand"', 'ERP-3'],
    ['watcher = currentUser()', 'ERP-4'],
    ['issue in watchedIssues()', 'ERP-4'],
    ['worklogAuthor = ben', 'NET-1'],
    ['worklogDate = 2026-03-10', 'NET-1'],
    ['worklogDate < "2026-03-10"', ''],
    ['remainingEstimate = 1d', 'ERP-2'],
    ['originalEstimate >= 1w', 'ERP-2'],
    ['timespent is EMPTY AND project = NET', 'NET-1 NET-2'],
    ['level = "Steering only"', 'ERP-4'],
    ['issueLinkType = "is blocked by"', 'ERP-12'],
    ['issueLinkType = blocks', 'ERP-2'],
    ['issueLinkType is not EMPTY', 'ERP-2 ERP-12'],
    ['issue in linkedIssues(ERP-2)', 'ERP-12'],
    ['issue in linkedIssues(ERP-12, "is blocked by")', 'ERP-2'],
    ['issue in linkedIssues(ERP-12, blocks)', ''],
    ['issue in updatedBy(ben)', 'ERP-2 ERP-3'],
    ['issue in updatedBy(ben, "-5d")', 'ERP-3'],
    ['project in projectsLeadByUser()', 'ERP-1 ERP-2 ERP-3 ERP-4 ERP-12'],
    ['project in projectsLeadByUser("Ben Example")', 'NET-1 NET-2'],
  ])('%s', (jql, expected) => expect(inKeyOrder(jql)).toBe(expected));
});

describe('dates', () => {
  it.each([
    ['created >= -2d', 'ERP-12 NET-2'],
    ['created >= "2026-03-18 10:00"', 'NET-2'],
    ['created > "2026/03/18 10:00"', ''],
    ['created = "2026-03-18 10:00"', 'NET-2'],
    ['due = startOfDay()', 'ERP-2'],
    ['due < now()', 'NET-1'],
    ['due <= 5d', 'ERP-2 NET-1'],
    ['duedate <= endOfMonth("+3M")', 'ERP-1 ERP-2 NET-1'],
    ['resolved >= startOfWeek()', 'ERP-3'],
    ['resolved >= startOfDay("-1d")', 'ERP-3'],
    ['resolutiondate < startOfDay("-1d")', ''],
    ['created < startOfYear("+1y") AND created >= startOfMonth(-1) AND created < startOfMonth()', 'ERP-2 ERP-3 ERP-4'],
    ['cf[10015] > -4w', 'ERP-2'],
    ['"Start date" = 2026-03-02', 'ERP-2'],
  ])('%s', (jql, expected) => expect(inKeyOrder(jql)).toBe(expected));

  it('begins weeks on Sunday for American English', () => {
    const american = { ...smallSite, locale: 'en_US', now: new Date('2026-03-22T09:00:00Z') };
    const found = (source: typeof smallSite) => searchIssues('created >= startOfWeek(-1)', source);
    expect(found(american)).toMatchObject({ ok: true, issues: [{ key: 'NET-2' }, { key: 'ERP-12' }] });
    const british = { ...american, locale: 'en_GB' };
    expect(searchIssues('created >= startOfWeek()', american)).toMatchObject({ ok: true, issues: [] });
    expect(searchIssues('created >= startOfWeek()', british)).toMatchObject({ issues: [{}, {}] });
  });
});

describe('custom fields and properties', () => {
  it.each([
    ['"Story points" >= 5', 'ERP-2'],
    ['cf[10016] = 5.0', 'ERP-2'],
    ['customfield_10016 is not EMPTY', 'ERP-2'],
    ['"Risk probability" = "4 - Likely"', 'ERP-4'],
    ['"Risk probability[Dropdown]" = "4 - likely"', 'ERP-4'],
    ['"Risk owner" = cleo', 'ERP-4'],
    ['Remark ~ twice', 'ERP-3'],
    ['issue.property[coordinator.risk].exposure >= 12', 'NET-2'],
    ['riskExposure < 12', ''],
    ['riskResponse = transfer', 'NET-2'],
    ['issue.property["coordinator.risk"].nextReview <= "2026-03-20"', 'NET-2'],
    ['issue.property[coordinator.risk].note = x', ''],
  ])('%s', (jql, expected) => expect(inKeyOrder(jql)).toBe(expected));
});

describe('logic', () => {
  it.each([
    ['assignee != ben', 'ERP-3 ERP-12'],
    ['NOT assignee = ben', 'ERP-3 ERP-12'],
    ['assignee != ben OR assignee is EMPTY', 'ERP-1 ERP-3 ERP-4 ERP-12 NET-2'],
    ['assignee in (cleo, EMPTY)', 'ERP-1 ERP-4 ERP-12 NET-2'],
    ['NOT (project = ERP OR type = Risk)', 'NET-1'],
    ['NOT (project = ERP AND NOT type = Risk)', 'ERP-4 NET-1 NET-2'],
    ['project = NET OR project = ERP AND type = Epic', 'ERP-1 NET-1 NET-2'],
    ['(project = NET OR project = ERP) AND type = Epic', 'ERP-1'],
    ['!(priority is EMPTY) && labels is EMPTY', 'ERP-1 ERP-3 ERP-12 NET-1'],
  ])('%s', (jql, expected) => expect(inKeyOrder(jql)).toBe(expected));
});

describe('history', () => {
  it.each([
    ['status was "To Do"', 'ERP-2 ERP-3 ERP-4 ERP-12 NET-2'],
    ['status was not "To Do"', 'ERP-1 NET-1'],
    ['status was in ("In Progress", Done) AND project = ERP', 'ERP-1 ERP-2 ERP-3'],
    ['status was Done by ben', 'ERP-3'],
    ['status was Done by ann', ''],
    ['status was "In Progress" on "2026-02-11" AND project = ERP', 'ERP-1 ERP-2'],
    ['status was "To Do" before "2026-02-11" AND project = ERP', 'ERP-2 ERP-3'],
    ['status was "In Progress" during ("2026-02-01", "2026-02-04") AND project = ERP', 'ERP-1'],
    ['assignee was cleo', 'ERP-2 ERP-12'],
    ['resolution was EMPTY AND project = ERP', 'ERP-1 ERP-2 ERP-3 ERP-4 ERP-12'],
    ['status changed', 'ERP-2 ERP-3'],
    ['NOT status changed AND project = ERP', 'ERP-1 ERP-4 ERP-12'],
    ['status changed from "To Do" to "In Progress"', 'ERP-2 ERP-3'],
    ['status changed to (Done) after -1w', 'ERP-3'],
    ['status changed by currentUser()', 'ERP-3'],
    ['status changed before "2026-02-06"', 'ERP-2'],
    ['status changed during ("2026-02-12", startOfDay())', 'ERP-3'],
    ['status changed on 2026-02-05', 'ERP-2'],
  ])('%s', (jql, expected) => expect(inKeyOrder(jql)).toBe(expected));
});

describe('order', () => {
  it.each([
    ['project = ERP ORDER BY key DESC', 'ERP-12 ERP-4 ERP-3 ERP-2 ERP-1'],
    ['ORDER BY priority DESC, key ASC', 'NET-2 ERP-1 ERP-2 ERP-3 ERP-12 NET-1 ERP-4'],
    ['project = ERP ORDER BY duedate ASC, created DESC', 'ERP-2 ERP-1 ERP-12 ERP-4 ERP-3'],
    ['project = ERP order by rank', 'ERP-1 ERP-2 ERP-3 ERP-4 ERP-12'],
    ['project = NET ORDER BY summary', 'NET-2 NET-1'],
    ['project = ERP ORDER BY assignee, id DESC', 'ERP-3 ERP-2 ERP-12 ERP-4 ERP-1'],
    ['project = ERP ORDER BY cf[10016] DESC, status ASC, key ASC', 'ERP-4 ERP-12 ERP-1 ERP-3 ERP-2'],
    ['project = NET', 'NET-2 NET-1'],
    ['', 'NET-2 NET-1 ERP-12 ERP-4 ERP-3 ERP-2 ERP-1'],
  ])('%s', (jql, expected) => expect(keys(jql)).toBe(expected));
});

describe("Jira's own sentences", () => {
  it.each([
    ['foo = 1', "Field 'foo' does not exist or you do not have permission to view it."],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['project = 999', "A value with ID '999' does not exist for the field 'project'."],
    ['status = Blocked', "The value 'Blocked' does not exist for the field 'status'."],
    ['key = ERP-99', "An issue with key 'ERP-99' does not exist for field 'key'."],
    ['key = nonsense', "The issue key 'nonsense' for field 'key' is invalid."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['text !~ x', "The operator '!~' is not supported by the 'text' field."],
    ['text ~ ""', "The field 'text' does not support searching for an empty string."],
    ['status > Done', "The operator '>' is not supported by the 'status' field."],
    ['summary was x', "History searches do not support the 'summary' field."],
    ['assignee = noSuch()', "Unable to find JQL function 'noSuch()'."],
    ['created > now(1)', "Function 'now' expected '0' arguments but received '1'."],
    ['project = currentUser()', "A value provided by the function 'currentUser' is invalid for the field 'project'."],
    [
      'assignee in currentUser()',
      "Operator 'in' does not support the non-list value 'currentUser()' for field 'assignee'.",
    ],
    ['sprint = openSprints()', "Operator '=' does not support the list value 'openSprints()' for field 'sprint'."],
    ['"Risk probability" = huge', "The option 'huge' for field 'Risk probability' does not exist."],
    ['"Story points" = many', "Value 'many' for the 'Story points' field is not a valid number."],
    [
      'created > yesterday',
      "Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
    [
      'assignee in membersOf(nobody)',
      "Function 'membersOf' can not generate a list of usernames for group 'nobody'; the group does not exist.",
    ],
    ['project = ERP ORDER BY bogus', "Not able to sort using field 'bogus'."],
  ])('%s', (jql, sentence) => expect(validateJql(jql, smallSite)).toEqual([sentence]));

  it('refuses a day that does not exist', () => {
    expect(validateJql('due = "2026-02-30"', smallSite)[0]).toMatch(
      /^Date value '2026-02-30' for field 'due' is invalid/,
    );
  });

  it('names every mistake at once', () => {
    expect(validateJql('foo = 1 AND project = NOPE', smallSite)).toHaveLength(2);
  });

  it('says where a query breaks off', () => {
    expect(validateJql('project = ERP\nAND status =', smallSite)).toEqual([
      expect.stringMatching(/^Error in the JQL Query: .+ \(line 2, character 13\)$/),
    ]);
  });

  it('tells anonymous readers so', () => {
    const { readerId, ...anonymous } = smallSite;
    expect(readerId).toBe('ann');
    expect(validateJql('foo = 1', anonymous)).toEqual([
      "Field 'foo' does not exist or this field cannot be viewed by anonymous users.",
    ]);
    expect(searchIssues('assignee = currentUser()', anonymous)).toEqual({ ok: true, issues: [] });
  });
});

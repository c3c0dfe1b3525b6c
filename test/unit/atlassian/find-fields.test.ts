import { fieldsToChoose, findField } from '../../../src/atlassian/find-fields';
import type { CatalogueField } from '../../../src/atlassian/read-fields';

const field = (number: number, name: string, type: string, rest: Partial<CatalogueField> = {}): CatalogueField => ({
  id: `customfield_${number}`,
  name,
  type,
  custom: true,
  ...rest,
});
const found = (name: Parameters<typeof findField>[0], ...catalogue: readonly CatalogueField[]) =>
  findField(name, catalogue, '10000')?.id;

it.each([
  ['start', 'Start date', 'date'],
  ['riskProbability', 'Risk probability', 'option'],
  ['riskProbability', ' LIKELIHOOD ', 'number'],
  ['riskImpact', 'Consequence', 'option'],
  ['riskResponse', 'Risk treatment', 'option'],
  ['riskCategory', 'Risk category', 'option'],
  ['riskOwner', 'Risk owner', 'user'],
  ['riskNextReview', 'Next review', 'date'],
  ['changeType', 'Change type', 'option'],
  ['changeCost', 'Cost impact', 'number'],
  ['changeDays', 'Schedule impact (days)', 'number'],
  ['changeDecisionDue', 'Decision due', 'date'],
] as const)('finds %s in a field called "%s"', (column, name, type) => {
  expect(found(column, field(1, 'Other', type), field(2, name, type))).toBe('customfield_2');
});

it('takes no field whose type cannot hold the values', () => {
  expect(found('riskOwner', field(1, 'Risk owner', 'string'))).toBeUndefined();
  expect(found('changeCost', field(1, 'Cost', 'array'))).toBeUndefined();
});

it('prefers the plainest name, then the older field', () => {
  expect(found('riskImpact', field(3, 'Severity', 'option'), field(9, 'Risk impact', 'option'))).toBe('customfield_9');
  expect(found('riskImpact', field(30, 'Impact', 'option'), field(4, 'Impact', 'option'))).toBe('customfield_4');
});

it('prefers the project’s own field and never takes another project’s', () => {
  const own = field(9, 'Impact', 'option', { projectId: '10000' });
  const others = field(1, 'Risk impact', 'option', { projectId: '20000' });
  expect(found('riskImpact', others, field(2, 'Risk impact', 'option'), own)).toBe('customfield_9');
  expect(found('riskImpact', others)).toBeUndefined();
});

it('offers by name what a column could come from, with Jira’s due date', () => {
  const due: CatalogueField = { id: 'duedate', name: 'Due date', type: 'date', custom: false };
  const summary: CatalogueField = { id: 'summary', name: 'Summary', type: 'string', custom: false };
  const others = field(1, 'Secret', 'date', { projectId: '20000' });
  const choices = fieldsToChoose(
    [field(5, 'Impact', 'option'), summary, due, others, field(6, 'Tags', 'array')],
    '10000',
  );
  expect(choices.map(({ name }) => name)).toEqual(['Due date', 'Impact']);
});

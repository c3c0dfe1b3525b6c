import type { SeedField } from '../site/seed';

/** The only project with register fields on its screens. */
const erpId = '10100';

const builtIn = 'com.atlassian.jira.plugin.system.customfieldtypes';

/** Custom fields of the demo site; the register fields are on the screens of project ERP only. */
export const customFields: readonly SeedField[] = [
  field(10015, 'Start date', 'date', `${builtIn}:datepicker`),
  field(10016, 'Story points', 'number', 'com.pyxis.greenhopper.jira:jsw-story-points'),
  {
    id: 'customfield_10020',
    name: 'Sprint',
    schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 10020 },
  },
  ...[
    select(10101, 'Risk probability', ['1 - Rare', '2 - Unlikely', '3 - Possible', '4 - Likely', '5 - Almost certain']),
    select(10102, 'Risk impact', ['1 - Negligible', '2 - Minor', '3 - Moderate', '4 - Major', '5 - Severe']),
    select(10103, 'Risk response', ['Avoid', 'Transfer', 'Mitigate', 'Accept', 'Escalate']),
    select(10104, 'Risk category', ['Schedule', 'Cost', 'Scope', 'Quality', 'Security', 'Vendor', 'People', 'Other']),
    field(10105, 'Risk owner', 'user', `${builtIn}:userpicker`),
    field(10106, 'Next review', 'date', `${builtIn}:datepicker`),
    select(10111, 'Change type', ['Scope', 'Schedule', 'Budget', 'Quality', 'Other']),
    field(10112, 'Cost impact', 'number', `${builtIn}:float`),
    field(10113, 'Schedule impact (days)', 'number', `${builtIn}:float`),
    field(10114, 'Decision due', 'date', `${builtIn}:datepicker`),
  ].map((one) => ({ ...one, projectIds: [erpId] })),
];

function field(customId: number, name: string, type: string, custom: string): SeedField {
  return { id: `customfield_${customId}`, name, schema: { type, custom, customId } };
}

function select(customId: number, name: string, values: readonly string[]): SeedField {
  const options = values.map((value, index) => ({ id: `${customId}${index + 1}`, value }));
  return { ...field(customId, name, 'option', `${builtIn}:select`), options };
}

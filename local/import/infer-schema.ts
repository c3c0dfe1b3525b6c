import type { SeedField } from '../site/seed';

type Schema = Omit<SeedField['schema'], 'customId'>;

const builtIn = 'com.atlassian.jira.plugin.system.customfieldtypes';

/** The type of a field that no catalogue describes, from the values that issues have in it. */
export function inferSchema(values: readonly unknown[]): Schema {
  const kinds = new Set(values.map(kindOf));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : anything;
}

const text: Schema = { type: 'string', custom: `${builtIn}:textfield` };
const area: Schema = { type: 'string', custom: `${builtIn}:textarea` };
const number: Schema = { type: 'number', custom: `${builtIn}:float` };
const date: Schema = { type: 'date', custom: `${builtIn}:datepicker` };
const instant: Schema = { type: 'datetime', custom: `${builtIn}:datetime` };
const user: Schema = { type: 'user', custom: `${builtIn}:userpicker` };
const users: Schema = { type: 'array', items: 'user', custom: `${builtIn}:multiuserpicker` };
const option: Schema = { type: 'option', custom: `${builtIn}:select` };
const options: Schema = { type: 'array', items: 'option', custom: `${builtIn}:multiselect` };
const labels: Schema = { type: 'array', items: 'string', custom: `${builtIn}:labels` };
const sprints: Schema = { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' };
const anything: Schema = { type: 'any', custom: `${builtIn}:readonlyfield` };

function kindOf(value: unknown): Schema {
  if (typeof value === 'number') return number;
  if (typeof value === 'string') return kindOfText(value);
  if (Array.isArray(value)) return kindOfList(value);
  if (typeof value !== 'object' || value === null) return anything;
  if ('accountId' in value) return user;
  if ('type' in value && value.type === 'doc') return area;
  return 'value' in value ? option : anything;
}

function kindOfText(value: string): Schema {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date;
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) return instant;
  return value.includes('\n') ? area : text;
}

function kindOfList(value: readonly unknown[]): Schema {
  const [first] = value;
  if (typeof first === 'string') return labels;
  if (typeof first !== 'object' || first === null) return anything;
  if ('accountId' in first) return users;
  if ('boardId' in first || ('state' in first && 'goal' in first)) return sprints;
  return 'value' in first ? options : anything;
}

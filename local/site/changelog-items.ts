import type { FieldDefinition } from './fields/field-definition';
import type { Setting } from './fields/field-kind';
import { kindOfField } from './fields/kind-of-field';
import { listOf } from './reference';
import type { SeedHistory } from './seed';

export type ChangelogItem = SeedHistory['items'][number];

/** How the changelog calls the fields that it does not call by their id. */
const changelogNames: Readonly<Record<string, string>> = {
  fixVersions: 'Fix Version',
  versions: 'Version',
  components: 'Component',
  parent: 'Parent',
};

function nameOf(field: FieldDefinition): string {
  return field.custom ? field.name : (changelogNames[field.id] ?? field.id);
}

type Side = { readonly id: string | null; readonly text: string | null };

function item(field: FieldDefinition, before: Side, after: Side): ChangelogItem {
  return {
    field: nameOf(field),
    fieldtype: field.custom ? 'custom' : 'jira',
    fieldId: field.id,
    from: before.id,
    fromString: before.text,
    to: after.id,
    toString: after.text,
  };
}

const none: Side = { id: null, text: null };

/** Versions and components are told one by one: each that went, each that came. */
function itemPerEntry(before: unknown, after: unknown, setting: Setting): ChangelogItem[] {
  const kind = kindOfField(setting.field);
  const texts = (list: unknown): Set<string> => new Set(listOf(list).map((entry) => JSON.stringify(entry)));
  const [former, present] = [texts(before), texts(after)];
  const gone = listOf(before).filter((entry) => !present.has(JSON.stringify(entry)));
  const come = listOf(after).filter((entry) => !former.has(JSON.stringify(entry)));
  return [
    ...gone.map((entry) => item(setting.field, kind.log([entry], setting), none)),
    ...come.map((entry) => item(setting.field, none, kind.log([entry], setting))),
  ];
}

/** What the changelog says when a field goes from one stored value to another; nothing when they are the same. */
export function changelogItems(before: unknown, after: unknown, setting: Setting): ChangelogItem[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const { field } = setting;
  if (field.id === 'fixVersions' || field.id === 'versions' || field.id === 'components')
    return itemPerEntry(before, after, setting);
  const kind = kindOfField(field);
  return [item(field, kind.log(before, setting), kind.log(after, setting))];
}

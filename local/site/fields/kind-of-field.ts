import type { FieldDefinition } from './field-definition';
import type { FieldKind } from './field-kind';
import { parentKind } from './parent-kind';
import {
  dateKind,
  documentKind,
  instantKind,
  labelsKind,
  lineKind,
  numberKind,
  opaqueKind,
  secondsKind,
} from './plain-kinds';
import {
  componentsKind,
  issueTypeKind,
  optionKind,
  optionsKind,
  priorityKind,
  projectKind,
  resolutionKind,
  securityKind,
  statusKind,
  versionsKind,
} from './reference-kinds';
import { sprintsKind } from './sprint-kind';
import { userKind, usersKind } from './user-kinds';

const kindByType: Readonly<Record<string, FieldKind>> = {
  number: numberKind,
  date: dateKind,
  datetime: instantKind,
  option: optionKind,
  user: userKind,
  priority: priorityKind,
  resolution: resolutionKind,
  status: statusKind,
  issuetype: issueTypeKind,
  project: projectKind,
  securitylevel: securityKind,
  issuelink: parentKind,
};

const kindByItems: Readonly<Record<string, FieldKind>> = {
  string: labelsKind,
  option: optionsKind,
  user: usersKind,
  version: versionsKind,
  component: componentsKind,
};

const documents = ['description', 'environment'];
const workFigures = ['timeoriginalestimate', 'timeestimate', 'timespent'];

/** How values of the field come in and go out. */
export function kindOfField(field: FieldDefinition): FieldKind {
  const { schema } = field;
  if (schema === undefined) return opaqueKind;
  if (workFigures.includes(field.id)) return secondsKind;
  if (schema.custom?.endsWith(':gh-sprint') === true) return sprintsKind;
  if (schema.type === 'string')
    return documents.includes(field.id) || schema.custom?.endsWith(':textarea') === true ? documentKind : lineKind;
  if (schema.type === 'array') return kindByItems[schema.items ?? ''] ?? opaqueKind;
  return kindByType[schema.type] ?? opaqueKind;
}

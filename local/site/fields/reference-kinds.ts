import { InvalidValue, nothingLogged, type FieldKind, type Reading, type Setting } from './field-kind';
import {
  componentAnswer,
  issueTypeAnswer,
  priorityAnswer,
  resolutionAnswer,
  securityLevelAnswer,
  statusAnswer,
  versionAnswer,
} from '../answers/named';
import { projectAnswer } from '../answers/project';
import type { Viewer } from '../context';
import { idOf, listOf, textOf } from '../reference';

interface Reference {
  /** The records that may be chosen, by id and what people call them. */
  choices(setting: Setting): readonly { readonly id: string; readonly name: string }[];
  /** Nothing for a record that is no longer there. */
  answer(id: string, context: Reading): unknown;
  /** Jira's sentence for a choice that does not exist. */
  refusal(input: unknown, setting: Setting): string;
}

const called = (value: unknown): string | undefined => textOf(value, 'name') ?? textOf(value, 'value');

function choose(reference: Reference, value: unknown, setting: Setting): { id: string } {
  const choices = reference.choices(setting);
  const id = textOf(value, 'id');
  const name = called(value);
  const chosen = choices.find((choice) => (id === undefined ? choice.name === name : choice.id === id));
  if (chosen === undefined) throw new InvalidValue(reference.refusal(value, setting));
  return { id: chosen.id };
}

function idOfStored(reference: Reference, stored: unknown, context: Setting): string | undefined {
  const id = idOf(stored);
  if (id !== undefined && typeof stored === 'object') return id;
  const name = called(stored) ?? id;
  return reference.choices(context).find((choice) => choice.name === name)?.id ?? id;
}

/** A choice that is not on the list (any more) keeps the words it was stored with. */
function asStored(stored: unknown, id: string): unknown {
  return typeof stored === 'object' ? stored : { id };
}

function oneOf(reference: Reference): FieldKind {
  return {
    read: (value, setting) => (value === null ? undefined : choose(reference, value, setting)),
    answer(stored, context) {
      const id = idOfStored(reference, stored, context);
      return id === undefined ? null : (reference.answer(id, context) ?? asStored(stored, id));
    },
    log(stored, setting) {
      const id = idOfStored(reference, stored, setting);
      if (id === undefined) return nothingLogged;
      return { id, text: reference.choices(setting).find((choice) => choice.id === id)?.name ?? called(stored) ?? id };
    },
  };
}

function manyOf(reference: Reference): FieldKind {
  const one = oneOf(reference);
  return {
    read(value, setting) {
      if (value === null) return undefined;
      if (!Array.isArray(value)) throw new InvalidValue('data was not an array');
      const chosen = value.map((entry: unknown) => choose(reference, entry, setting));
      return chosen.length === 0 ? undefined : chosen;
    },
    answer: (stored, context) => listOf(stored).map((entry) => one.answer(entry, context)),
    log(stored, setting) {
      const entries = listOf(stored).map((entry) => one.log(entry, setting));
      if (entries.length === 0) return { id: null, text: '' };
      return { id: entries.map((entry) => entry.id).join(', '), text: entries.map((entry) => entry.text).join(', ') };
    },
  };
}

type Show<T> = (record: T, viewer: Viewer) => unknown;

/** A reference to one of the site's or the project's records. */
function shared<T extends { readonly id: string; readonly name: string }>(
  all: (setting: Setting) => readonly T[],
  show: Show<T>,
  refusal: (input: unknown) => string,
): Reference {
  return {
    choices: all,
    answer(id, context) {
      const record = all(context).find((candidate) => candidate.id === id);
      return record === undefined ? undefined : show(record, context.viewer);
    },
    refusal,
  };
}

const option: Reference = {
  choices: ({ field }) => (field.options ?? []).map(({ id, value }) => ({ id, name: value })),
  answer(id, { field, viewer }) {
    const value = field.options?.find((candidate) => candidate.id === id)?.value;
    if (value === undefined) return undefined;
    return { self: `${viewer.origin}/rest/api/3/customFieldOption/${id}`, value, id };
  },
  refusal(input, { field }) {
    const id = textOf(input, 'id');
    return id === undefined ? `Specify a valid 'id' or 'name' for ${field.name}` : `Option id '${id}' is not valid`;
  },
};

const noSuchId = (what: string) => (input: unknown) => {
  const id = textOf(input, 'id');
  return id === undefined ? `${what} name '${called(input) ?? ''}' is not valid` : `${what} id '${id}' is not valid`;
};

export const optionKind = oneOf(option);
export const optionsKind = manyOf(option);
export const priorityKind = oneOf(
  shared(
    ({ jira }) => jira.priorities.all(),
    priorityAnswer,
    () => 'The priority selected is invalid.',
  ),
);
export const resolutionKind = oneOf(
  shared(({ jira }) => jira.resolutions.all(), resolutionAnswer, noSuchId('Resolution')),
);
export const statusKind = oneOf(shared(({ jira }) => jira.statuses.all(), statusAnswer, noSuchId('Status')));
export const issueTypeKind = oneOf(
  shared(
    ({ jira, project }) => jira.issueTypes.all().filter((type) => project.issueTypeIds.includes(type.id)),
    issueTypeAnswer,
    () => 'Specify a valid issue type',
  ),
);
export const securityKind = oneOf(
  shared(({ project }) => project.securityLevels, securityLevelAnswer, noSuchId('Security level')),
);
export const versionsKind = manyOf(shared(({ project }) => project.versions, versionAnswer, noSuchId('Version')));
export const componentsKind = manyOf(
  shared(({ project }) => project.components, componentAnswer, noSuchId('Component')),
);
export const projectKind = oneOf(
  shared(
    ({ project }) => [project],
    projectAnswer,
    () => 'Specify a valid project ID or key',
  ),
);

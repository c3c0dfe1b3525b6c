import type { FieldOrigin } from './import-report';
import { inferSchema } from './infer-schema';
import type { LoggedField } from './logged-fields';
import type { RawField } from './raw-shapes';
import { systemFields } from '../site/fields/system-fields';
import type { SeedField } from '../site/seed';

/** A field as an import knows it; system fields have no schema of their own here. */
export interface KnownField {
  readonly id: string;
  readonly name: string;
  readonly origin: FieldOrigin;
  readonly schema?: SeedField['schema'];
  readonly projectIds?: readonly string[];
}

/** What tells names and types of fields: the catalogue, the names of a search, and the changelog. */
export interface FieldSources {
  readonly catalogue: readonly RawField[];
  readonly names: ReadonlyMap<string, string>;
  readonly logged: readonly LoggedField[];
}

const systemById = new Map(systemFields.map(({ id, name }) => [id, name]));
const systemByName = new Map(systemFields.map(({ id, name }) => [name.toLowerCase(), id]));

/** Names under which older exports write system fields. */
const alsoCalled: Readonly<Record<string, string>> = {
  key: 'issuekey',
  type: 'issuetype',
  'due date': 'duedate',
  'fix version/s': 'fixVersions',
  'component/s': 'components',
  'affects version/s': 'versions',
};

/** Finds out which field each key of `fields` means, whether it is an id or a name. */
export class FieldBook {
  private readonly known = new Map<string, KnownField>();
  private lastId = 19900;

  constructor(private readonly sources: FieldSources) {}

  /** `values` are what issues have under this key; they decide the type when nothing else tells it. */
  field(key: string, values: readonly unknown[]): KnownField {
    const known = this.known.get(key) ?? this.find(key, values);
    this.known.set(key, known);
    return known;
  }

  private find(key: string, values: readonly unknown[]): KnownField {
    const { catalogue, names } = this.sources;
    const described = catalogue.find(({ id }) => id === key) ?? this.byName(key);
    if (described) return this.fromCatalogue(described, values);
    const systemName = systemById.get(key);
    if (systemName !== undefined) return { id: key, name: systemName, origin: 'system' };
    const lower = key.toLowerCase();
    const system = systemByName.get(lower) ?? alsoCalled[lower];
    if (system !== undefined) return { id: system, name: systemById.get(system) ?? key, origin: 'system' };
    const isId = /^customfield_\d+$/.test(key);
    const logged = this.loggedAs((field) => (isId ? field.id === key : field.name.toLowerCase() === lower));
    const id = isId ? key : (logged?.id ?? this.freeId());
    const name = isId ? (names.get(key) ?? logged?.name ?? key) : key;
    const origin = logged ? 'changelog' : names.has(key) ? 'catalogue' : 'inferred';
    return { id, name, origin, schema: { ...inferSchema(values), customId: customId(id) } };
  }

  /** Of several fields with one name: the one that the changelog names, else one that belongs to no single project. */
  private byName(name: string): RawField | undefined {
    const called = this.sources.catalogue.filter((field) => field.name.toLowerCase() === name.toLowerCase());
    const logged = this.loggedAs((field) => field.name.toLowerCase() === name.toLowerCase());
    return called.find(({ id }) => id === logged?.id) ?? called.find(({ scope }) => !scope) ?? called[0];
  }

  private fromCatalogue({ id, name, schema, scope }: RawField, values: readonly unknown[]): KnownField {
    if (!/^customfield_\d+$/.test(id)) return { id, name: systemById.get(id) ?? name, origin: 'system' };
    const given = schema ? { type: schema.type, custom: schema.custom ?? '' } : inferSchema(values);
    const items = schema ? schema.items : given && 'items' in given ? given.items : undefined;
    const projectId = scope?.project?.id;
    return {
      id,
      name,
      origin: 'catalogue',
      schema: { ...given, ...(items === undefined ? {} : { items }), customId: schema?.customId ?? customId(id) },
      ...(projectId === undefined ? {} : { projectIds: [projectId] }),
    };
  }

  private loggedAs(is: (field: LoggedField) => boolean): LoggedField | undefined {
    return this.sources.logged.find(is);
  }

  private freeId(): string {
    this.lastId += 1;
    return `customfield_${this.lastId}`;
  }
}

function customId(id: string): number {
  return Number(id.replace('customfield_', ''));
}

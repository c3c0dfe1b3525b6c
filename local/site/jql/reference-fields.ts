import { equality, order, emptiness, type JqlField } from './field';
import { referenceField, wrongFunction } from './field-kinds';
import type { JqlCatalogue } from './jql-catalogue';
import { linkTest } from './link-label';
import { idOf, idsOf } from './read-value';
import type { JqlIssue, JqlSource } from './source';

export function userField<I extends JqlIssue>(
  name: string,
  values: (issue: I) => readonly string[],
  { users }: JqlCatalogue,
  history?: string,
): JqlField<I> {
  const known = users.map(({ accountId, displayName, emailAddress }) => ({
    id: accountId,
    names: emailAddress === undefined ? [displayName] : [displayName, emailAddress],
  }));
  return referenceField(name, values, known, { entity: 'user', ...(history === undefined ? {} : { history }) });
}

/** Versions compare by their place in their project; those of different projects do not. */
export function versionField<I extends JqlIssue>(
  name: string,
  fieldId: string,
  { projects }: JqlCatalogue,
  history?: string,
): JqlField<I> {
  const known = projects.flatMap(({ versions }) =>
    versions.map(({ id, name: title }, rank) => ({ id, names: [title], rank })),
  );
  const projectOf = new Map(
    projects.flatMap(({ id, versions }) => versions.map((version) => [version.id, id] as const)),
  );
  const field = referenceField<I>(name, (issue) => idsOf(issue.fields[fieldId]), known, {
    entity: 'version',
    ranked: true,
    ...(history === undefined ? {} : { history }),
  });
  return {
    ...field,
    compare: (held, asked) =>
      projectOf.get(String(held)) === projectOf.get(String(asked)) ? field.compare?.(held, asked) : undefined,
  };
}

export function componentField<I extends JqlIssue>(name: string, { projects }: JqlCatalogue): JqlField<I> {
  const known = projects.flatMap(({ components }) =>
    components.map((entry) => ({ id: entry.id, names: [entry.name] })),
  );
  return referenceField(name, (issue) => idsOf(issue.fields['components']), known);
}

export function securityField<I extends JqlIssue>(name: string, { projects }: JqlCatalogue): JqlField<I> {
  const known = projects.flatMap(({ securityLevels }) =>
    securityLevels.map((level) => ({ id: level.id, names: [level.name] })),
  );
  return referenceField(name, (issue) => idsOf(issue.fields['security']), known);
}

/** `ERP-12` as something that sorts: by project, then by number. */
function keyParts(key: string): readonly [project: string, number: number] {
  const dash = key.lastIndexOf('-');
  return [key.slice(0, dash), Number(key.slice(dash + 1))];
}

function readIssue<I extends JqlIssue>(name: string, source: JqlSource<I>): JqlField<I>['read'] {
  return (literal) => {
    if (literal.form === 'entity' && literal.entity === 'issue') return { scalars: [literal.id] };
    if (literal.form !== 'text') return wrongFunction(literal.call, name);
    const issue = source.issue(literal.text);
    if (issue) return { scalars: [issue.key] };
    if (/^\d+$/.test(literal.text))
      return { error: `An issue with the ID '${literal.text}' does not exist for the field '${name}'.` };
    if (!/^[A-Za-z][A-Za-z0-9_]*-\d+$/.test(literal.text))
      return { error: `The issue key '${literal.text}' for field '${name}' is invalid.` };
    return { error: `An issue with key '${literal.text}' does not exist for field '${name}'.` };
  };
}

/** The issue itself, by key or id; keys compare by number within their project. */
export function issueField<I extends JqlIssue>(name: string, source: JqlSource<I>): JqlField<I> {
  return {
    name,
    operators: [...equality, ...emptiness, ...order],
    values: (issue) => [issue.key],
    read: readIssue(name, source),
    compare(held, asked) {
      const [[project, number], [askedProject, askedNumber]] = [keyParts(String(held)), keyParts(String(asked))];
      return project === askedProject ? number - askedNumber : undefined;
    },
    sortKey(issue) {
      const [project, number] = keyParts(issue.key);
      return `${project} ${String(number).padStart(10, '0')}`;
    },
  };
}

/** The issue above: an epic of stories, a story of sub-tasks. */
export function parentField<I extends JqlIssue>(name: string, source: JqlSource<I>): JqlField<I> {
  const field = issueField(name, source);
  const values = (issue: I): readonly string[] => {
    const parent = issue.fields['parent'];
    if (typeof parent !== 'object' || parent === null) return [];
    if ('key' in parent && typeof parent.key === 'string') return [parent.key];
    const above = source.issue(idOf(parent) ?? '');
    return above ? [above.key] : [];
  };
  return { ...field, operators: [...equality, ...emptiness], values, sortKey: (issue) => values(issue)[0] ?? null };
}

/** Which kinds of links an issue has, in either direction, e.g. `is blocked by`. */
export function linkTypeField<I extends JqlIssue>(name: string, source: JqlSource<I>): JqlField<I> {
  return {
    name,
    operators: [...equality, ...emptiness],
    unsortable: true,
    values: (issue) => source.links(issue).map(({ typeId, outward }) => `${typeId} ${outward ? 'outward' : 'inward'}`),
    read(literal) {
      if (literal.form !== 'text') return wrongFunction(literal.call, name);
      const test = linkTest(literal.text, source.catalogue);
      if (!test) return { error: `The value '${literal.text}' does not exist for the field '${name}'.` };
      const ends = source.catalogue.linkTypes.flatMap(({ id }) => [
        { typeId: id, outward: true, otherKey: '' },
        { typeId: id, outward: false, otherKey: '' },
      ]);
      return { scalars: ends.filter(test).map(({ typeId, outward }) => `${typeId} ${outward ? 'outward' : 'inward'}`) };
    },
  };
}

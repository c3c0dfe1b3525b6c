import type { OrderBy } from '@atlaskit/jql-ast';
import type { Compilation } from './clause';
import type { JqlField, Scalar } from './field';
import { fieldsOf } from './fields';
import { textsOf } from './read-value';
import type { JqlIssue } from './source';

type SortKey<I> = (issue: I) => Scalar | null;

interface Criterion<I> {
  readonly keyOf: SortKey<I>;
  readonly sign: 1 | -1;
}

function sortKeyOf<I extends JqlIssue>(field: JqlField<I>): SortKey<I> {
  return field.sortKey?.bind(field) ?? ((issue) => field.values(issue)[0] ?? null);
}

function byCreated<I extends JqlIssue>(issue: I): Scalar | null {
  return textsOf(issue.fields['created'])[0] ?? null;
}

function criterion<I extends JqlIssue>(
  { field: node, direction }: OrderBy['fields'][number],
  { source, errors }: Compilation<I>,
): Criterion<I> {
  const [field] = fieldsOf(node, source);
  const isRank = node.value.toLowerCase() === 'rank';
  if (!isRank && (!field || field.unsortable)) errors.push(`Not able to sort using field '${node.value}'.`);
  return { keyOf: field ? sortKeyOf(field) : byCreated, sign: direction && direction.value === 'DESC' ? -1 : 1 };
}

/** Empty comes after everything else when ascending. */
function difference(a: Scalar | null, b: Scalar | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Puts issues in the order asked for; the newest first where nothing else decides. */
export function compileOrder<I extends JqlIssue>(
  orderBy: OrderBy | undefined,
  compilation: Compilation<I>,
): (issues: readonly I[]) => I[] {
  const criteria = (orderBy?.fields ?? []).map((field) => criterion(field, compilation));
  return (issues) => {
    const rows = issues.map((issue) => ({
      issue,
      id: Number(issue.id),
      keys: criteria.map(({ keyOf }) => keyOf(issue)),
    }));
    rows.sort((a, b) => {
      for (let index = 0; index < criteria.length; index += 1) {
        const sign = criteria[index]?.sign ?? 1;
        const compared = difference(a.keys[index] ?? null, b.keys[index] ?? null);
        if (compared !== 0) return sign * compared;
      }
      return b.id - a.id;
    });
    return rows.map(({ issue }) => issue);
  };
}

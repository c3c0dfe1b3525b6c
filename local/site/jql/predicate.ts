import type { JqlField, Literal, Operator, Scalar } from './field';
import { textTest } from './text-match';
import type { JqlIssue } from './source';

export type Predicate<I> = (issue: I) => boolean;

/** What a clause asks for: the scalars its operand means, and whether no value is among them. */
export interface Asked {
  readonly scalars: readonly Scalar[];
  readonly empty: boolean;
}

/** The literals of an operand as a field understands them, or the sentences that refuse them. */
export function asked<I extends JqlIssue>(
  field: JqlField<I>,
  literals: readonly Literal[],
): { readonly asked: Asked } | { readonly errors: readonly string[] } {
  const errors: string[] = [];
  const scalars: Scalar[] = [];
  let empty = false;
  for (const literal of literals) {
    if (literal.form === 'empty') empty = true;
    else {
      const reading = field.read(literal);
      if ('error' in reading) errors.push(reading.error);
      else scalars.push(...reading.scalars);
    }
  }
  if (errors.length > 0) return { errors };
  return { asked: { scalars: scalars.filter((scalar) => scalar !== ''), empty: empty || scalars.includes('') } };
}

function byNature(held: Scalar, wanted: Scalar): number {
  return held < wanted ? -1 : held > wanted ? 1 : 0;
}

const holds: Readonly<Record<'<' | '<=' | '>' | '>=', (difference: number) => boolean>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** Membership of values in what was asked; the negative never finds an issue without a value. */
function membership<I extends JqlIssue>(
  field: JqlField<I>,
  { scalars, empty }: Asked,
  positive: boolean,
): Predicate<I> {
  const fold = field.fold?.bind(field) ?? ((scalar: Scalar) => scalar);
  const wanted = new Set(scalars.map(fold));
  return (issue) => {
    const values = field.values(issue);
    if (values.length === 0) return positive && empty;
    return values.some((value) => wanted.has(fold(value))) === positive;
  };
}

function likeness<I extends JqlIssue>(field: JqlField<I>, { scalars }: Asked, positive: boolean): Predicate<I> {
  const tests = scalars.map((scalar) => textTest(String(scalar)));
  return (issue) => {
    const values = field.values(issue);
    return values.length > 0 && tests.some((test) => values.some((value) => test(String(value)))) === positive;
  };
}

/** The test that one field, operator and operand make; WAS and CHANGED are made elsewhere. */
export function predicateOf<I extends JqlIssue>(field: JqlField<I>, operator: Operator, wanted: Asked): Predicate<I> {
  switch (operator) {
    case '=':
    case 'in':
    case 'is':
      return membership(field, wanted, true);
    case '!=':
    case 'not in':
      return membership(field, wanted, false);
    case 'is not':
      return (issue) => field.values(issue).length > 0;
    case '~':
      return likeness(field, wanted, true);
    case '!~':
      return likeness(field, wanted, false);
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const compare = field.compare?.bind(field) ?? byNature;
      const test = (held: Scalar, scalar: Scalar): boolean => {
        const difference = compare(held, scalar);
        return difference !== undefined && holds[operator](difference);
      };
      return (issue) => field.values(issue).some((held) => wanted.scalars.some((scalar) => test(held, scalar)));
    }
    default:
      throw new RangeError(`No comparison: ${operator}`);
  }
}

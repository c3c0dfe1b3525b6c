import { Refusal } from './refusal';
import type { Condition, Conditions } from './requests';

/** Bytewise order, numbers by size; `undefined` where the two cannot be compared. */
export function order(left: unknown, right: unknown): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  if (typeof left === 'string' && typeof right === 'string')
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  return undefined;
}

type Test = (value: unknown, operands: readonly unknown[]) => boolean;

const compared =
  (accept: (sign: number) => boolean): Test =>
  (value, [operand]) => {
    const sign = order(value, operand);
    return sign !== undefined && accept(sign);
  };

const contains: Test = (value, [operand]) =>
  (typeof value === 'string' && typeof operand === 'string' && value.includes(operand)) ||
  (Array.isArray(value) && value.includes(operand));

const tests: Readonly<Record<string, Test>> = {
  EQUAL_TO: (value, [operand]) => value === operand,
  NOT_EQUAL_TO: (value, [operand]) => value !== operand,
  GREATER_THAN: compared((sign) => sign > 0),
  GREATER_THAN_EQUAL_TO: compared((sign) => sign >= 0),
  LESS_THAN: compared((sign) => sign < 0),
  LESS_THAN_EQUAL_TO: compared((sign) => sign <= 0),
  BETWEEN: (value, [low, high]) => (order(value, low) ?? -1) >= 0 && (order(value, high) ?? 1) <= 0,
  BEGINS_WITH: (value, [prefix]) => typeof value === 'string' && typeof prefix === 'string' && value.startsWith(prefix),
  CONTAINS: contains,
  NOT_CONTAINS: (value, operands) => !contains(value, operands),
  EXISTS: (value) => value !== undefined,
  NOT_EXISTS: (value) => value === undefined,
};

const rangeConditions = new Set([
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
]);

export function isRangeCondition(name: string): boolean {
  return rangeConditions.has(name);
}

export function meets(value: unknown, condition: Omit<Condition, 'property'>): boolean {
  const test = tests[condition.condition];
  if (test === undefined)
    throw new Refusal(400, 'INVALID_FILTER_CONDITION', `There is no condition ${condition.condition}.`);
  if (condition.values.length !== (condition.condition === 'BETWEEN' ? 2 : 1)) {
    throw new Refusal(
      400,
      'INVALID_FILTER_VALUES',
      `${condition.condition} was given ${condition.values.length} values.`,
    );
  }
  return test(value, condition.values);
}

/** One attribute of a stored entity value; an absent value has none. */
export function attribute(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

export function meetsAll(value: unknown, conditions: Conditions): boolean {
  const test = (condition: Condition) => meets(attribute(value, condition.property), condition);
  return 'and' in conditions ? conditions.and.every(test) : conditions.or.some(test);
}

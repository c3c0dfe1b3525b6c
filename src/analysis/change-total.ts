import { sumAmounts, type Amount } from '../model/money';
import type { ChangeRow } from './change-row';

/** [C4] Sums over requests; requests without a figure are counted, not guessed. */
export interface ChangeTotal {
  readonly count: number;
  readonly cost: Amount;
  readonly days: number;
  readonly withoutCost: number;
  readonly withoutDays: number;
}

/** [C4] Cost in cents and days over the requests that give them; the others are counted. */
export function changeTotal(rows: readonly ChangeRow[]): ChangeTotal {
  return {
    count: rows.length,
    cost: sumAmounts(rows.flatMap(({ cost }) => cost ?? [])),
    days: Math.round(rows.reduce((sum, { days }) => sum + (days ?? 0), 0) * 100) / 100,
    withoutCost: rows.filter(({ cost }) => cost === undefined).length,
    withoutDays: rows.filter(({ days }) => days === undefined).length,
  };
}

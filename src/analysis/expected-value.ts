import { fromCents, toCents, type Amount } from '../model/money';
import { percentOf } from '../model/probability-percent';
import { present } from '../model/present';
import type { Risk } from '../model/risk';
import type { RiskModel } from '../model/risk-model';

/** Sums of expected values; `count` is over how many risks. */
export interface Expected {
  readonly money: Amount;
  readonly days: number;
  readonly count: number;
}

interface ExpectedValue {
  readonly expectedMoney?: Amount;
  readonly expectedDays?: number;
}

/** [R11] Probability in per cent × impact in money and in days, where both are told. */
export function expectedOf(risk: Risk, model: RiskModel): ExpectedValue {
  const step = model.probability.find(({ step }) => step === risk.probability);
  const percent = step && percentOf(step);
  if (percent === undefined) return {};
  const { impactMoney, impactDays } = risk;
  return present({
    expectedMoney:
      impactMoney === undefined ? undefined : fromCents(Math.round((toCents(impactMoney) * percent) / 100)),
    expectedDays: impactDays === undefined ? undefined : Math.round((impactDays * percent) / 10) / 10,
  });
}

export function sumExpected(rows: readonly ExpectedValue[]): Expected {
  const told = rows.filter((row) => row.expectedMoney !== undefined || row.expectedDays !== undefined);
  const cents = told.reduce((sum, { expectedMoney }) => sum + (expectedMoney ? toCents(expectedMoney) : 0), 0);
  const tenths = told.reduce((sum, { expectedDays }) => sum + Math.round((expectedDays ?? 0) * 10), 0);
  return { money: fromCents(cents), days: tenths / 10, count: told.length };
}

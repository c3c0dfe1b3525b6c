import type { RowFate } from './import-fate';

export type FateCounts = Readonly<Record<RowFate['fate'], number>>;

export function fateCounts(fates: readonly RowFate[]): FateCounts {
  const of = (fate: RowFate['fate']) => fates.filter((one) => one.fate === fate).length;
  return { create: of('create'), update: of('update'), unchanged: of('unchanged'), refused: of('refused') };
}

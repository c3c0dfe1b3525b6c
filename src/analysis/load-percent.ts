/** [K3] Load ÷ capacity in whole per cent, the same on every page; none where nobody is there. */
export function loadPercent(loadMinutes: number, capacityMinutes: number): number | undefined {
  return capacityMinutes === 0 ? undefined : Math.round((100 * loadMinutes) / capacityMinutes);
}

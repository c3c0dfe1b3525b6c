const unitSeconds: Readonly<Record<string, number>> = { w: 144_000, d: 28_800, h: 3_600, m: 60 };

/** Seconds of work in `3d 4h` (a day has 8 hours, a week 5 days) or in a plain number of minutes. */
export function durationSeconds(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^\d+$/.test(trimmed)) return Number(trimmed) * 60;
  if (!/^(\d+(\.\d+)?[wdhm]\s*)+$/.test(trimmed)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of trimmed.matchAll(/(\d+(?:\.\d+)?)([wdhm])/g))
    seconds += Number(amount) * (unitSeconds[unit ?? ''] ?? 0);
  return seconds;
}

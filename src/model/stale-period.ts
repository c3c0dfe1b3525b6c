const longestDays = 3_650;
const daysOf = { d: 1, w: 7 } as const;

/** `21d` or `3w` as calendar days; `undefined` for anything else. */
export function readPeriod(text: string): number | undefined {
  const found = /^\s*(\d{1,4})\s*([dw])\s*$/i.exec(text);
  const unit = found?.[2]?.toLowerCase() === 'w' ? 'w' : 'd';
  const days = Number(found?.[1]) * daysOf[unit];
  return days >= 1 && days <= longestDays ? days : undefined;
}

const secondsPer = { w: 144_000, d: 28_800, h: 3_600, m: 60 } as const;

function isUnit(unit: string): unit is keyof typeof secondsPer {
  return unit in secondsPer;
}

/** Seconds of `1w 2d 3h 30m`, with Jira's week of five days of eight hours; a bare number is minutes. */
export function durationSeconds(text: string): number | undefined {
  const parts = text.trim().split(/\s+/);
  let seconds = 0;
  for (const part of parts) {
    const match = /^(\d+(?:\.\d+)?)([wdhm]?)$/.exec(part);
    if (match === null) return undefined;
    const unit = match[2] === '' || match[2] === undefined ? 'm' : match[2];
    if (!isUnit(unit)) return undefined;
    seconds += Number(match[1]) * secondsPer[unit];
  }
  return Math.round(seconds);
}

/** `1w 2d 3h 30m`, as Jira writes a duration. */
export function durationText(seconds: number): string {
  let rest = seconds;
  const parts: string[] = [];
  for (const [unit, size] of Object.entries(secondsPer)) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * size;
  }
  return parts.length === 0 ? '0m' : parts.join(' ');
}

const offsets = new Map<string, string>();

/** `+0200`: what the zone's clocks show at that hour against UTC. */
function offsetAt(ms: number, timeZone: string): string {
  if (timeZone === 'UTC') return '+0000';
  const hour = Math.floor(ms / 3_600_000);
  const known = offsets.get(`${timeZone} ${hour}`);
  if (known !== undefined) return known;
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(ms)
    .find((part) => part.type === 'timeZoneName')?.value;
  const offset = (name ?? 'GMT').replace('GMT', '').replace(':', '') || '+0000';
  if (offsets.size > 50_000) offsets.clear();
  offsets.set(`${timeZone} ${hour}`, offset);
  return offset;
}

/** An instant as Jira writes it, e.g. `2026-03-02T09:30:00.000+0200`, on the clock of the reader's time zone. */
export function jiraTimestamp(instant: string, timeZone: string): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  const offset = offsetAt(ms, timeZone);
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3, 5)));
  return new Date(ms + minutes * 60_000).toISOString().replace('Z', offset);
}

/** The instant, in UTC with `Z`, that a text like `2026-03-02T09:30:00.000+0200` names. */
export function instantOf(text: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

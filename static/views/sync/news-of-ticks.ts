import type { SyncTick } from '../../../src/api/schedule';

/** Who a tick or a sync is from, as Jira names the account now. */
export function whoTicked({ by, byYou }: SyncTick): string {
  return byYou ? 'you' : (by?.name ?? 'somebody');
}

type Ticks = ReadonlyMap<string, SyncTick>;

/** What others have gone through, or taken back, between two looks; nothing where nothing came. */
export function newsOfTicks(before: Ticks, after: Ticks): string | undefined {
  const came = [...after]
    .filter(([key, tick]) => !tick.byYou && before.get(key)?.at !== tick.at)
    .map(([, tick]) => tick);
  const gone = [...before.keys()].filter((key) => !after.has(key)).length;
  const names = [...new Set(came.map(whoTicked))];
  const told = [
    ...(came.length > 0 ? [`${rows(came.length)} ticked by ${names.join(', ')}`] : []),
    ...(gone > 0 ? [`${rows(gone)} no longer ticked`] : []),
  ];
  return told.length > 0 ? `${told.join('; ')}.` : undefined;
}

function rows(count: number): string {
  return count === 1 ? 'One row' : `${count} rows`;
}

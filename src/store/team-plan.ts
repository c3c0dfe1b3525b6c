import * as v from 'valibot';
import type { KeyValue, KeyValueRange } from './key-value';
import { day, region } from './person-time-shape';
import { readable } from './readable';
import { present } from '../model/present';
import { noTeam, sourceKey, type TeamPlan } from '../model/team-plan';

const words = v.pipe(v.string(), v.trim(), v.maxLength(100));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const band = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000));

const account = v.pipe(v.string(), v.regex(/^[0-9A-Za-z][0-9A-Za-z:_-]{0,127}$/, 'Expected an account'));
const place = { team: words, role: words, involvementPercent: percent };
const member = v.strictObject({ accountId: account, ...place });

const source = v.pipe(
  v.strictObject({
    kind: v.picklist(['role', 'group']),
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
    name: v.pipe(v.string(), v.maxLength(255)),
    ...place,
    known: v.array(account),
    knownOn: day,
  }),
  v.check(({ kind, id }) => kind === 'group' || /^[0-9]{1,19}$/.test(id), 'Expected the number of a role'),
);

const sources = v.pipe(
  v.array(source),
  v.maxLength(20),
  v.check((all) => new Set(all.map(sourceKey)).size === all.length, 'Expected each group and role once'),
  v.check(
    (all) => all.reduce((people, { known }) => people + known.length, 0) <= 500,
    'Expected no more than 500 people in all groups and roles together',
  ),
);

/** A team as it is saved and stored; at most 500 people each way, mostly less than 150 KB of the 240 that a record may hold. */
export const teamPlanShape: v.GenericSchema<unknown, TeamPlan> = v.pipe(
  v.strictObject({
    version: v.pipe(v.number(), v.integer(), v.minValue(0)),
    focusPercent: v.pipe(v.number(), v.minValue(10), v.maxValue(100)),
    region: v.optional(region),
    bands: v.pipe(
      v.strictTuple([band, band, band, band]),
      v.check(
        ([low, fair, full, over]) => low < fair && fair < full && full < over,
        'Expected each band above the last',
      ),
    ),
    members: v.pipe(
      v.array(member),
      v.maxLength(500),
      v.check((all) => new Set(all.map(({ accountId }) => accountId)).size === all.length, 'Expected each person once'),
    ),
    // Teams saved before there were sources have none.
    sources: v.optional(sources, []),
    leftOut: v.optional(v.pipe(v.array(account), v.maxLength(500)), []),
  }),
  v.transform(({ region: home, ...rest }): TeamPlan => ({ ...rest, ...present({ region: home }) })),
);

const record = v.object({ v: v.literal(1), team: teamPlanShape });

const beginning = 'team:project:';

function keyOf(projectId: string): string {
  return `${beginning}${projectId}`;
}

/** A project's team; none where none was saved. */
export async function readTeamPlan(store: KeyValue, projectId: string): Promise<TeamPlan> {
  const parsed = v.safeParse(record, await store.get(keyOf(projectId)));
  return parsed.success ? parsed.output.team : noTeam;
}

/** The teams of all projects, by project id; a record that cannot be read is left out. */
export async function readTeamPlans(store: KeyValueRange): Promise<ReadonlyMap<string, TeamPlan>> {
  const found = await store.under(beginning);
  return new Map(
    found.flatMap(({ key, value }) => {
      const parsed = v.safeParse(record, value);
      return parsed.success ? [[key.slice(beginning.length), parsed.output.team] as const] : [];
    }),
  );
}

/** Changes a project's team from what stands at the moment of writing; `next` refuses by throwing. */
export async function changeTeamPlan(
  store: KeyValue,
  projectId: string,
  next: (standing: TeamPlan) => TeamPlan,
): Promise<TeamPlan> {
  return store.change(keyOf(projectId), (kept) => {
    const team = next(readable(record, kept)?.team ?? noTeam);
    return { value: { v: 1, team }, told: team };
  });
}

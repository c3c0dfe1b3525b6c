import * as v from 'valibot';
import { instant } from './instant';
import type { CatalogueField } from './read-fields';
import type { Issue } from '../model/issue';
import { present } from '../model/present';

const sprintKind = 'com.pyxis.greenhopper.jira:gh-sprint';

/** The field of Jira Software that holds the sprints of an issue; absent on a site without it. */
export function sprintField(catalogue: readonly CatalogueField[]): string | undefined {
  return catalogue.find(({ kind }) => kind === sprintKind)?.id;
}

/** Closed ones only say when work was not done. */
const planned = v.object({
  name: v.string(),
  state: v.picklist(['active', 'future']),
  startDate: v.optional(instant),
  endDate: v.optional(instant),
});

/** The sprint that an issue is planned in, of all that its field names: the active one, else the first that is to come. */
export function plannedSprint(given: unknown): Issue['sprint'] {
  const sprints = (Array.isArray(given) ? given : []).flatMap((one: unknown) => {
    const parsed = v.safeParse(planned, one);
    return parsed.success ? [parsed.output] : [];
  });
  const found = sprints.find(({ state }) => state === 'active') ?? sprints[0];
  return found && { name: found.name, ...present({ start: found.startDate, end: found.endDate }) };
}

import { fieldShapes, type FieldName, type FieldShape, type Value } from './field-shapes';
import type { IssueLife, LifeEvent } from './issue-life';
import { idOf, issueTypes } from '../catalogue';
import type { DemoClock } from '../demo-clock';
import { person } from '../people';
import { RandomStream } from '../random';
import type { Instant } from '../../../src/model/date';
import type { SeedHistory, SeedIssue } from '../../site/seed';

type Worklog = SeedIssue['worklogs'][number];

/** Plays an issue's life: its fields as they stand today and the changelog that led there. Ids of entries are still empty. */
export function liveIssue(
  life: IssueLife,
  key: string,
  clock: DemoClock,
): Omit<SeedIssue, 'id' | 'projectId' | 'links'> {
  const random = new RandomStream(`${key} ${life.type}`);
  const created = clock.at(life.created, life.reporter, random.between(5, 200));
  const values: Partial<Record<FieldName, Value>> = { ...life.initial };
  const changelog: SeedHistory[] = [];
  const worklogs: Worklog[] = [];
  let last = created;
  for (const event of [...life.events].sort((a, b) => a.day - b.day)) {
    const at = later(clock.at(event.day, event.who, random.between(0, 460)), last, random.between(40, 400));
    last = at;
    const authorId = person(event.who).accountId;
    const items = applyEvent(values, event);
    if (items.length > 0) changelog.push({ id: '', authorId, created: at, items });
    if (event.logged) worklogs.push({ id: '', authorId, started: at, timeSpentSeconds: event.logged });
  }
  const comments = life.comments.map(([day, who, text]) => {
    const at = later(clock.at(day, who, random.between(20, 460)), created, 600);
    return { id: '', authorId: person(who).accountId, created: at, text };
  });
  const updated = [last, ...comments.map((one) => one.created)].reduce((a, b) => (a > b ? a : b));
  const reporter = { accountId: person(life.reporter).accountId };
  return {
    key,
    fields: {
      issuetype: { id: idOf(issueTypes, life.type) },
      ...restValues(values),
      reporter,
      creator: reporter,
      created,
      updated,
      ...statusDates(changelog, created, values.resolution ?? null),
    },
    ...(life.properties ? { properties: life.properties } : {}),
    changelog,
    comments,
    worklogs,
  };
}

function later(at: Instant, than: Instant, seconds: number): Instant {
  return at > than ? at : new Date(Date.parse(than) + seconds * 1000).toISOString();
}

function applyEvent(values: Partial<Record<FieldName, Value>>, event: LifeEvent): SeedHistory['items'] {
  return fieldNames.flatMap((name) => {
    const to = event.set[name];
    const from = values[name] ?? null;
    if (to === undefined || to === from) return [];
    values[name] = to;
    const { field, fieldId, fieldtype, log }: FieldShape = fieldShapes[name];
    const [before, after] = [from, to].map((value) => (value === null ? { id: null, text: null } : log(value)));
    return [
      {
        field,
        fieldtype,
        fieldId,
        from: before?.id ?? null,
        fromString: before?.text ?? null,
        to: after?.id ?? null,
        toString: after?.text ?? null,
      },
    ];
  });
}

function restValues(values: Partial<Record<FieldName, Value>>): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of fieldNames) {
    const value = values[name] ?? null;
    if (value !== null) fields[fieldShapes[name].fieldId] = fieldShapes[name].rest(value);
  }
  return fields;
}

function statusDates(changelog: readonly SeedHistory[], created: Instant, resolution: Value): Record<string, unknown> {
  const when = (field: string) =>
    changelog.filter((one) => one.items.some((item) => item.field === field)).at(-1)?.created;
  return {
    statuscategorychangedate: when('status') ?? created,
    ...(resolution === null ? {} : { resolutiondate: when('resolution') ?? created }),
  };
}

const fieldNames = Object.keys(fieldShapes).filter((name): name is FieldName => name in fieldShapes);

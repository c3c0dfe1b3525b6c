import fc from 'fast-check';
import { addDays } from '../../src/model/date';
import type { Issue, Version } from '../../src/model/issue';
import { aChange, aMilestone, anIssue, aRisk, aVersion, dueChange, statusChange, wednesday } from './portfolio';

const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(wednesday, days));
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const category = fc.constantFrom('to-do', 'in-progress', 'done');
const people = fc.constantFrom('Dev Devi', 'Kim Keller', 'Ravi Rao');
const step = maybe(
  fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.integer() }),
);
const at = (date: string) => `${date}T09:00:00.000Z`;

/** The given fields without those that are `undefined`. */
function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> };
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function numbered(prefix: string, make: (key: string) => fc.Arbitrary<Issue>, most: number): fc.Arbitrary<Issue[]> {
  return fc
    .integer({ min: 0, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => make(`${prefix}-${index + 1}`))));
}

export const someRisks = numbered(
  'R',
  (key) =>
    fc
      .record({
        probability: step,
        impact: step,
        nextReview: maybe(day),
        lastReview: maybe(day),
        response: maybe(fc.constantFrom('accept', '?')),
        status: category,
        updated: day,
      })
      .map(({ status, updated, ...values }) => aRisk(key, given(values), { status, updated: at(updated) })),
  12,
);

export const someChanges = numbered(
  'C',
  (key) =>
    fc
      .record({
        status: fc.constantFrom('Draft', 'Submitted', 'Pending decision', 'Approved', 'Rejected', 'Implemented', 'Odd'),
        cost: maybe(fc.integer({ min: -9999, max: 9999 })),
        days: maybe(fc.integer({ min: -20, max: 20 })),
        decisionDue: maybe(day),
        created: day,
        decided: day,
      })
      .map(({ status, cost, created, decided, ...values }) =>
        aChange(key, status, given({ ...values, cost: cost?.toFixed(2) }), {
          created: at(created),
          history: [statusChange(decided, 'Submitted', status)],
        }),
      ),
  8,
);

export const someWork = numbered(
  'W',
  (key) =>
    fc
      .record({
        start: maybe(day),
        due: maybe(day),
        remainingEstimateHours: maybe(fc.integer({ min: 0, max: 9000 }).map((minutes) => minutes / 60)),
        originalEstimateHours: maybe(fc.nat(80)),
        spentHours: maybe(fc.nat(40)),
        assignee: maybe(people),
        parentKey: maybe(fc.constantFrom('W-1', 'M-1')),
        status: category,
        resolved: maybe(day.map(at)),
      })
      .map((facts) => anIssue(key, given(facts))),
  20,
);

export const someMilestones = numbered(
  'M',
  (key) =>
    fc
      .record({ due: maybe(day), before: maybe(day), moved: day, status: category })
      .map(({ due, before, moved, status }) =>
        aMilestone(key, due, { status, history: [dueChange(moved, before, due)] }),
      ),
  4,
);

export const someVersions: fc.Arbitrary<Version[]> = fc
  .array(fc.record({ release: maybe(day), released: fc.boolean() }), { maxLength: 3 })
  .map((versions) =>
    versions.map(({ release, released }, index) => aVersion(String(index + 1), release, { released })),
  );

export const someDay = day;

/** The same list in another order. */
export function shuffled<T>(values: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length });
}

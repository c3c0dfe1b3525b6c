import { partChoices } from '../../../src/analysis/part-choices';
import { stepScope } from '../../../src/analysis/step-scope';
import type { WorkStep } from '../../../src/model/scenario';
import { aPerson, aWorkload, somework } from '../a-workload';

const migration = { parentKey: 'T-1', versionIds: ['10'] };
const given = aWorkload(
  [aPerson('Kim', { team: 'Data' }), aPerson('Lou')],
  [
    somework('T-2', 'Kim', 10, { ...migration, start: '2026-12-01', due: '2026-12-18', components: ['SAP'] }),
    somework('T-3', 'Lou', undefined, { ...migration, due: '2026-12-11', labels: ['wave-1'] }),
    somework('T-4', 'Lou', 6.5, { parentKey: 'T-2' }),
    somework('T-5', 'Lou', 8, { due: '2026-12-04' }),
    somework('N-1', 'Lou', 8),
  ],
  {
    outline: {
      parents: [
        { key: 'T-1', summary: 'Data migration' },
        { key: 'T-2', summary: 'Mock load', parentKey: 'T-1' },
      ],
      versions: [{ id: '10', name: 'Go-live', release: '2026-12-16' }],
    },
  },
);
const later: WorkStep = { kind: 'move', projectKey: 'T', by: { kind: 'weeks', count: 1 } };

describe('what a step takes hold of', () => {
  it('[K37] counts issues, hours and what is not estimated, and whose date of a version would pass', () => {
    expect(stepScope(given, { ...later, part: { kind: 'parent', key: 'T-1' } })).toEqual({
      issues: 3,
      hours: 16.5,
      unestimated: 1,
      shiftDays: 7,
      late: { before: 1, after: 2 },
      unknownKeys: [],
    });
  });

  it('[K37] measures by the milestone that waits, where the schedule is at hand and it comes first', () => {
    const milestone = { id: 'T-9', title: 'Rehearsal', date: '2026-12-08' };
    const plan = new Map([['T-5', { totalFloatDays: 2, critical: false, milestone }]]);
    const scope = stepScope(given, { ...later, part: { kind: 'issues', keys: ['T-5', 'N-1', 'T-99'] } }, plan);
    expect(scope).toMatchObject({ issues: 1, hours: 8, late: { before: 0, after: 1 }, unknownKeys: ['N-1', 'T-99'] });
  });

  it('[K37] is one person’s work where it changes hands, which moves no date', () => {
    const step: WorkStep = { kind: 'hand-over', projectKey: 'T', from: 'lou', to: { kind: 'role', role: 'Engineer' } };
    const scope = stepScope(given, step);
    expect(scope).toMatchObject({ issues: 3, hours: 14.5, late: { before: 0, after: 0 } });
    expect(scope).not.toHaveProperty('shiftDays');
  });

  it('[K37] moves nothing to an end where no work has a due date', () => {
    const step: WorkStep = { ...later, projectKey: 'N', by: { kind: 'end', on: '2027-03-01' } };
    expect(stepScope(given, step)).toMatchObject({ issues: 1, shiftDays: 0 });
  });
});

it('[K37] offers the parts of a project, epics first, each with its open work', () => {
  expect(partChoices(given, 'T').map(({ name, issues }) => [name, issues])).toEqual([
    ['T-1 Data migration', 3],
    ['T-2 Mock load', 2],
    ['Go-live', 2],
    ['SAP', 1],
    ['wave-1', 1],
    ['Data', 1],
    ['Lou', 3],
    ['Kim', 1],
  ]);
  expect(partChoices(given, 'N').map(({ id }) => id)).toEqual(['person lou']);
});

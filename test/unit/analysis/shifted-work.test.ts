import { capacityEffect, capacityPicture } from '../../../src/analysis/capacity-effect';
import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import type { ScenarioStep } from '../../../src/model/scenario';
import { aPerson, aWorkload, somework } from '../a-workload';

it('[K28] moves, hands over and adds work that is due on the last day there is', () => {
  const never = '9999-12-31';
  const given = aWorkload(
    [aPerson('Kim'), aPerson('Lou')],
    [somework('T-1', 'Kim', 30, { due: never }), somework('T-2', 'Kim', 8, { start: '2026-11-23', due: '2026-11-27' })],
  );
  const to = { kind: 'role', role: 'Engineer' } as const;
  const steps: readonly ScenarioStep[] = [
    { kind: 'move', projectKey: 'T', by: { kind: 'weeks', count: 2 } },
    { kind: 'hand-over', projectKey: 'T', from: 'kim', to },
    { kind: 'project', name: 'New', role: 'Engineer', hours: 40, start: '2026-11-23', due: never },
    { kind: 'move', projectKey: 'T', by: { kind: 'begin', on: never } },
  ];
  const after = whatIfWorkload(given, steps);
  expect(after.work.map(({ start, due }) => [start, due])).toContainEqual([never, never]);
  const { before, after: totals } = capacityEffect(capacityPicture(given, 12), capacityPicture(after, 12));
  expect(totals.demandHours).toBeLessThan(before.demandHours);
});

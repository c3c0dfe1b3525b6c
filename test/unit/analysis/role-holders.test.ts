import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import type { ScenarioStep } from '../../../src/model/scenario';
import { aPerson, aWorkload, somework } from '../a-workload';

const nobody = 'what-if nobody Tester';
const given = aWorkload(
  [aPerson('Kim'), aPerson('Mia', { person: { accountId: 'mia', name: 'Mia', active: false }, role: 'Tester' })],
  [somework('T-1', 'Kim', 30)],
);
const handOver = (from: string): ScenarioStep => ({
  kind: 'hand-over',
  projectKey: 'T',
  from,
  to: { kind: 'role', role: 'Tester' },
});

describe('[K28] work for a role', () => {
  it('goes to nobody who has left', () => {
    const add: ScenarioStep = {
      kind: 'project',
      name: 'New',
      role: 'Tester',
      hours: 8,
      start: '2026-11-23',
      due: '2026-11-27',
    };
    const after = whatIfWorkload(given, [handOver('kim'), add]);
    expect(after.work.map(({ accountId }) => accountId)).toEqual([nobody, nobody]);
  });

  it('knows one place that nobody holds, also where it is handed over to its own role', () => {
    const { people, work } = whatIfWorkload(given, [handOver('kim'), handOver(nobody)]);
    expect(people.map(({ person }) => person.accountId)).toEqual(['kim', 'mia', nobody]);
    expect(work.map(({ accountId }) => accountId)).toEqual([nobody]);
  });
});

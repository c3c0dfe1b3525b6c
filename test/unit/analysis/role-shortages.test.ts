import { roleShortages } from '../../../src/analysis/role-shortages';
import { aPerson, aWorkload, somework } from '../a-workload';

const whole = { start: '2026-12-01', due: '2026-12-31' };

describe('roles that are short', () => {
  it('[K27] adds the people of a role up, month by month', () => {
    const people = [aPerson('Kim'), aPerson('Lou'), aPerson('Tess', { role: 'Tester' })];
    const work = [
      somework('T-1', 'Kim', 250, whole),
      somework('T-2', 'Lou', 130, whole),
      somework('T-3', 'Tess', 180, whole),
    ];
    expect(roleShortages(aWorkload(people, work))).toEqual([
      { role: 'Engineer', from: '2026-12-01', people: 2, demandHours: 380, capacityHours: 368, missingHours: 12 },
    ]);
  });

  it('[K27] leaves out who is not in the team or has no role, and takes leave into account', () => {
    const people = [
      aPerson('Kim', { leave: [{ from: '2026-12-07', to: '2026-12-31' }] }),
      aPerson('Lou', { member: false }),
      aPerson('Max', { role: '' }),
    ];
    const work = [
      somework('T-1', 'Kim', 40, whole),
      somework('T-2', 'Lou', 900, whole),
      somework('T-3', 'Max', 900, whole),
    ];
    expect(roleShortages(aWorkload(people, work))).toMatchObject([{ capacityHours: 32, missingHours: 8 }]);
  });
});

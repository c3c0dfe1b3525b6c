import fc from 'fast-check';
import { mergeSettings } from '../../../src/model/merge-settings';
import { standardSettings, type ProjectSettings } from '../../../src/model/settings';

const source = fc.constantFrom('auto', 'property', 'customfield_1');
const someSettings: fc.Arbitrary<ProjectSettings> = fc
  .record({
    riskImpact: source,
    riskOwner: source,
    stale: fc.integer({ min: 1, max: 3 }),
    links: fc.subarray(['is mitigated by', 'is treated by']),
    budget: fc.option(fc.constantFrom('1.00', '2.00'), { nil: undefined }),
  })
  .map(({ riskImpact, riskOwner, stale, links, budget }) => ({
    ...standardSettings,
    fields: { ...standardSettings.fields, riskImpact, riskOwner },
    tolerances: { ...standardSettings.tolerances, registerStaleDays: stale },
    treatmentLinks: links,
    ...(budget ? { budget: { currency: 'EUR', approved: budget } } : {}),
  }));

describe('settings that two people changed', () => {
  it('[X4] are those of whoever changed them, when only one did', () => {
    fc.assert(
      fc.property(someSettings, someSettings, (base, changed) => {
        expect(mergeSettings(base, changed, base)).toEqual({ settings: changed, conflicts: [] });
        expect(mergeSettings(base, base, changed)).toEqual({ settings: changed, conflicts: [] });
        expect(mergeSettings(base, changed, changed)).toEqual({ settings: changed, conflicts: [] });
      }),
    );
  });

  it('[X4] conflict alike from either side, and without a conflict are the same from either side', () => {
    fc.assert(
      fc.property(someSettings, someSettings, someSettings, (base, mine, theirs) => {
        const one = mergeSettings(base, mine, theirs);
        const other = mergeSettings(base, theirs, mine);
        expect(one.conflicts).toEqual(other.conflicts);
        if (one.conflicts.length === 0) expect(one.settings).toEqual(other.settings);
      }),
    );
  });

  it('[X4] name what both changed', () => {
    const budget = (approved: string) => ({ ...standardSettings, budget: { currency: 'EUR', approved } });
    expect(mergeSettings(standardSettings, budget('1.00'), budget('2.00')).conflicts).toEqual(['the budget']);
  });
});

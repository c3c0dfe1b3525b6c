import fc from 'fast-check';
import { capacity } from '../../../src/analysis/capacity';
import { worst } from '../../../src/analysis/rag';
import { statusReport } from '../../../src/analysis/status-report';
import { dimensions } from '../../../src/model/rag';
import { standardSettings, type ProjectSettings } from '../../../src/model/settings';
import {
  shuffled,
  someChanges,
  someDay,
  someMilestones,
  someRisks,
  someVersions,
  someWork,
} from '../arbitrary-portfolio';
import { settingsWith } from '../portfolio';

const facts = fc.record({
  work: someWork,
  risks: someRisks,
  changes: someChanges,
  milestones: someMilestones,
  versions: someVersions,
});
const settings: fc.Arbitrary<ProjectSettings> = fc.constantFrom(
  standardSettings,
  settingsWith({ budget: { currency: 'EUR', approved: '25000' } }),
  settingsWith({ budget: { currency: 'EUR', approved: '25000.50', hourlyRate: '95.5' } }),
);
const project = { id: '1', key: 'W', name: 'Any project' };
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

function report(given: Facts, how: ProjectSettings, asOf: string) {
  return statusReport(
    { project, capacity: capacity({ issues: given.work }, how, { asOf, count: 8 }), ...given },
    how,
    asOf,
  );
}

describe('any status report', () => {
  it('[G1] rates each dimension exactly once, and is as bad as the worst', () => {
    fc.assert(
      fc.property(facts, settings, someDay, (given, how, asOf) => {
        const { ratings, overall } = report(given, how, asOf);
        expect(ratings.map(({ dimension }) => dimension)).toEqual([...dimensions]);
        expect(overall.rag).toBe(worst(ratings.map(({ rag }) => rag)));
        expect(overall.rag === 'red').toBe(ratings.some(({ rag }) => rag === 'red'));
        expect(overall.rag === 'not-assessed').toBe(ratings.every(({ rag }) => rag === 'not-assessed'));
        for (const { rag, reason, headline, ruleText } of ratings) {
          expect(headline === '').toBe(rag === 'not-assessed');
          expect(`${reason}${ruleText}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
          expect(reason).toMatch(/\.$/);
        }
      }),
    );
  });

  it('is plain JSON that comes back as it went', () => {
    fc.assert(
      fc.property(facts, settings, someDay, (given, how, asOf) => {
        const written = report(given, how, asOf);
        expect(JSON.parse(JSON.stringify(written))).toEqual(written);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same in whatever order Jira answers', () => {
    const pair = facts.chain((given) =>
      fc
        .record({
          work: shuffled(given.work),
          risks: shuffled(given.risks),
          changes: shuffled(given.changes),
          milestones: shuffled(given.milestones),
          versions: shuffled(given.versions),
        })
        .map((other) => ({ given, other })),
    );
    fc.assert(
      fc.property(pair, settings, someDay, ({ given, other }, how, asOf) => {
        expect(report(other, how, asOf)).toEqual(report(given, how, asOf));
      }),
      { numRuns: 50 },
    );
  });

  it('[P2] [P3] [P4] never tells of one issue twice', () => {
    fc.assert(
      fc.property(facts, someDay, (given, asOf) => {
        const { done, next, missed } = report(given, standardSettings, asOf);
        const told = [...done, ...next, ...missed].map(({ key }) => key);
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});

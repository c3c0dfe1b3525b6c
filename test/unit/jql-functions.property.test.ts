import fc from 'fast-check';
import { searchIssues } from '../../local/site/jql/search';
import { bothOf, eitherOf, holdsAmong, isBlank, not, nothing, type Test } from '../../src/atlassian/jql-test';
import { levelCells } from '../../src/model/level-cells';
import { levelAt, riskLevels } from '../../src/model/risk-model';
import { readPeriod } from '../../src/model/stale-period';
import { someModel } from './arbitrary-risk-model';
import { smallSite } from './jql-source';

const labels = ['migration', 'Data', 'risk'];
const all = keys('created is not EMPTY');

const { test } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 4 },
    fc.constant(nothing),
    fc.constant(isBlank('labels')),
    fc.subarray(labels, { minLength: 1 }).map((some) => holdsAmong('labels', some)),
    tie('test').map(not),
    fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((some) => bothOf(...some)),
    fc.array(tie('test'), { minLength: 1, maxLength: 3 }).map((some) => eitherOf(...some)),
  ),
}));

function keys(jql: string): readonly string[] {
  const result = searchIssues(jql, smallSite);
  if (!result.ok) throw new Error(result.errors.join(' '));
  return result.issues.map(({ key }) => key);
}

describe('the JQL of the app’s functions', () => {
  it('[R22] shares out all issues between a test and its opposite', () => {
    fc.assert(
      fc.property(test, ({ yes, no }) => {
        const [found, others] = [keys(yes.jql), keys(no.jql)];
        expect([...found, ...others].sort()).toEqual([...all].sort());
      }),
    );
  });

  it('[R22] names every cell of a model under exactly one level', () => {
    fc.assert(
      fc.property(someModel, (model) => {
        const named = riskLevels.flatMap((level) =>
          levelCells(model, level).flatMap(({ probability, impacts }) =>
            impacts.map((impact) => {
              expect(levelAt(model, probability, impact)).toBe(level);
              return `${probability}/${impact}`;
            }),
          ),
        );
        expect(new Set(named).size).toBe(named.length);
        expect(named).toHaveLength(model.probability.length * model.impact.length);
      }),
    );
  });

  it.each([
    ['21d', 21],
    [' 3W ', 21],
    ['1d', 1],
    ['0d', undefined],
    ['9999w', undefined],
    ['21', undefined],
    ['-3d', undefined],
    ['3d" OR project = SEC', undefined],
  ])('[R21] reads the period %j as %s days', (text, days) => {
    expect(readPeriod(text)).toBe(days);
  });
});

import fc from 'fast-check';
import type { FieldValue } from '../../../src/model/issue';
import { issueToRisk } from '../../../src/model/issue-to-risk';
import { standardSettings } from '../../../src/model/settings';
import { anIssue, aRisk, somebody } from '../portfolio';

const translate = (issue: ReturnType<typeof anIssue>) => issueToRisk(issue, standardSettings);
const mapped = (values: Record<string, FieldValue>, property?: unknown) =>
  translate(anIssue('R-1', { mapped: values, property }));

describe('an issue as a risk', () => {
  it.each([
    ['4 - Likely', 4],
    ['4', 4],
    ['likely', 4],
    ['Likely', 4],
    [' 4: likely ', 4],
    [4, 4],
    [['5 - Almost certain'], 5],
    ['Almost Certain', 5],
  ])('[R7] reads the probability %p as %p', (given, step) => {
    const { risk, findings } = mapped({ riskProbability: given });
    expect(risk.probability).toBe(step);
    expect(findings).toEqual([]);
  });

  it.each(['9 - Certain', '0', '4.5', '45 %', 'high', '12', '-3', 6, 2.5, ['1', '2']])(
    '[R7] leaves out the probability %p and names it in a finding',
    (given) => {
      const { risk, findings } = mapped({ riskProbability: given });
      expect(risk).not.toHaveProperty('probability');
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatchObject({ rule: 'R7', severity: 'warning', issueKeys: ['R-1'] });
      expect(findings[0]?.text).toContain(typeof given === 'string' ? `“${given}”` : JSON.stringify(given));
    },
  );

  it('[R7] takes a mapped column from its field, even when that is empty, and the others from the issue property', () => {
    const property = { v: 1, probability: 2, impact: 3, response: 'accept' };
    const { risk, findings } = mapped({ riskProbability: '5 - Almost certain', riskResponse: null }, property);
    expect(risk).toMatchObject({ probability: 5, impact: 3 });
    expect(risk).not.toHaveProperty('response');
    expect(findings).toEqual([]);
  });

  it.each([
    ['Mitigate', 'mitigate'],
    ['Reduce', 'mitigate'],
    ['Share', 'transfer'],
  ])('[R7] reads the response %s as %s', (given, response) => {
    expect(mapped({ riskResponse: given }).risk.response).toBe(response);
  });

  it.each([
    ['a list', [1]],
    ['a text', 'risk'],
    ['a number', 7],
    ['another version', { v: 2, probability: 3 }],
    ['no version', { probability: 3 }],
  ])('[R7] leaves out an issue property that is %s, with a finding', (_name, property) => {
    const { risk, findings } = mapped({}, property);
    expect(risk).not.toHaveProperty('probability');
    expect(findings.map(({ rule }) => rule)).toEqual(['R7']);
  });

  it('[R7] keeps what is sound in a property that is partly wrong', () => {
    const { risk, findings } = translate(
      aRisk('R-1', { probability: 3, impact: 77, nextReview: '2026-02-30', category: 'vendor' }),
    );
    expect(risk).toMatchObject({ probability: 3, category: 'vendor' });
    expect(risk).not.toHaveProperty('nextReview');
    expect(findings.map(({ text }) => text)).toEqual([
      'Impact “77” in the issue property cannot be read and is left out.',
      'Next review “2026-02-30” in the issue property cannot be read and is left out.',
    ]);
  });

  it('[R8] owns by the mapped field, else the property, else the assignee', () => {
    const rao = somebody('Ravi Rao');
    const kim = somebody('Kim Keller');
    expect(translate(aRisk('R-1', {}, { assignee: rao })).risk.owner).toEqual(rao);
    expect(translate(aRisk('R-1', { ownerAccountId: 'bea-berg' })).risk.owner).toEqual(somebody('Bea Berg'));
    expect(translate(aRisk('R-1', { ownerAccountId: 'x' }, { mapped: { riskOwner: kim } })).risk.owner).toEqual(kim);
    expect(translate(aRisk('R-1', {}, { mapped: { riskOwner: null } })).risk).not.toHaveProperty('owner');
  });

  it('is open until its status category is done', () => {
    expect(translate(aRisk('R-1', {}, { status: 'in-progress' })).risk.open).toBe(true);
    expect(translate(aRisk('R-1', {}, { status: 'done' })).risk.open).toBe(false);
  });

  it('[R7] never throws, whatever a field or the property holds, and never invents a step', () => {
    const value = fc.oneof(fc.string(), fc.double(), fc.array(fc.string()), fc.constant(null));
    const columns = ['riskProbability', 'riskImpact', 'riskCategory', 'riskResponse', 'riskOwner', 'riskNextReview'];
    const fields = fc.dictionary(fc.constantFrom(...columns), value);
    fc.assert(
      fc.property(fields, fc.anything(), fc.object(), (values, property, inside) => {
        for (const held of [property, { ...inside, v: 1 }]) {
          const { risk } = translate(anIssue('R-1', { mapped: values, property: held }));
          expect([undefined, 1, 2, 3, 4, 5]).toContain(risk.probability);
          expect([undefined, 1, 2, 3, 4, 5]).toContain(risk.impact);
        }
      }),
    );
  });
});

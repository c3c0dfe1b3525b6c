import { mergeFindings } from '../../../src/analysis/merge-findings';
import type { Finding } from '../../../src/model/finding';

const finding = (severity: Finding['severity'], rule: string, text: string, ...issueKeys: string[]): Finding => ({
  rule,
  severity,
  text,
  issueKeys,
});

describe('merging findings', () => {
  it('puts the gravest first, then goes by rule', () => {
    const merged = mergeFindings([
      finding('note', 'A1', 'a note'),
      finding('warning', 'R6', 'a warning'),
      finding('warning', 'C3', 'another'),
      finding('error', 'Z9', 'an error'),
    ]);
    expect(merged.map(({ rule }) => rule)).toEqual(['Z9', 'C3', 'R6', 'A1']);
  });

  it('says one sentence once, with all its issues in order', () => {
    expect(
      mergeFindings([
        finding('note', 'R7', 'same', 'R-10', 'R-2'),
        finding('note', 'R7', 'same', 'R-2', 'R-9'),
        finding('note', 'R7', 'other', 'R-1'),
      ]),
    ).toEqual([finding('note', 'R7', 'other', 'R-1'), finding('note', 'R7', 'same', 'R-2', 'R-9', 'R-10')]);
  });
});

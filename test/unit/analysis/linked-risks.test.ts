import { linkedRisks } from '../../../src/analysis/linked-risks';
import type { IssueLink } from '../../../src/model/issue';
import { standardSettings } from '../../../src/model/settings';
import { anIssue, aRisk, wednesday } from '../portfolio';

const link = (key: string, label: string): IssueLink => ({
  type: 'Relates',
  label,
  outward: true,
  key,
  summary: '',
  status: { name: 'To Do', category: 'to-do' },
});

it('[R32] tells on work what it was raised for, then the open risks by exposure, and no closed ones', () => {
  const work = anIssue('W-1', {
    links: [link('R-1', 'is threatened by'), link('R-2', 'relates to'), link('R-3', 'x')],
  });
  const risks = [
    aRisk('R-1', { probability: 2, impact: 2 }),
    aRisk('R-2', { probability: 4, impact: 5 }),
    aRisk('R-3', { probability: 5, impact: 5 }, { status: 'done' }),
    aRisk('R-4', { occurredAs: 'W-1' }, { status: 'done' }),
  ];
  const told = linkedRisks(work, risks, standardSettings, wednesday);
  expect(told.map(({ risk, label, occurred }) => [risk.key, label, risk.level, occurred])).toEqual([
    ['R-4', undefined, undefined, true],
    ['R-2', 'relates to', 'critical', false],
    ['R-1', 'is threatened by', 'low', false],
  ]);
});

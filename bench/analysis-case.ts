import { capacity } from '../src/analysis/capacity';
import { changeLog } from '../src/analysis/change-log';
import { portfolioRisks } from '../src/analysis/portfolio-risks';
import { riskRegister } from '../src/analysis/risk-register';
import { statusReport } from '../src/analysis/status-report';
import { standardSettings } from '../src/model/settings';
import { asIssues } from './as-issues';
import { asOf, generatePortfolio } from './portfolio';
import type { questionNames } from './questions';

/** Time of the analysis alone, without pulling: `node analysis-case.cjs ISSUES RISKS`, milliseconds by question as JSON. */
export type AnalysisTimes = Readonly<Record<(typeof questionNames)[number], number>>;

const repeats = 5;

function main(): void {
  const [size, riskCount] = process.argv.slice(2).map(Number);
  const issues = asIssues(generatePortfolio({ issues: size ?? 0, risks: riskCount ?? 0 }));
  const ofType = (type: string) => issues.filter((issue) => issue.type === type);
  const work = ofType('Task');
  const [risks, changes, milestones] = [ofType('Risk'), ofType('Change request'), ofType('Milestone')];
  const settings = standardSettings;
  const load = capacity({ issues: work }, settings, { asOf, count: 12 });
  const project = { id: '10000', key: 'BIG', name: 'Generated project' };
  const facts = { project, work, risks, changes, milestones, versions: [], capacity: load };
  const times: AnalysisTimes = {
    'risk-register': median(() => riskRegister(risks, settings, asOf)),
    'portfolio-risks': median(() => portfolioRisks([{ project, register: riskRegister(risks, settings, asOf) }], asOf)),
    'change-log': median(() => changeLog(changes, settings, asOf)),
    capacity: median(() => capacity({ issues: work }, settings, { asOf, count: 12 })),
    'status-report': median(() => statusReport(facts, settings, asOf)),
  };
  process.stdout.write(`${JSON.stringify(times)}\n`);
}

function median(work: () => unknown): number {
  const times = Array.from({ length: repeats }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[Math.floor(repeats / 2)] ?? 0;
}

main();

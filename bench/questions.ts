import type { Questions } from '../src/api';
import { levelOf, exposureOf, standardRiskModel } from '../src/model/risk-model';
import {
  type Generated,
  type GeneratedChange,
  type GeneratedRisk,
  type GeneratedWork,
  type Portfolio,
} from './portfolio';

export const questionNames = ['risk-register', 'portfolio-risks', 'change-log', 'capacity', 'status-report'] as const;
/** `workload` and `silent-redates` are asked of portfolios of their own. */
export type QuestionName = (typeof questionNames)[number] | 'workload' | 'silent-redates';

/** Over how many projects the same issues are spread where a question is about several. */
export const spreadOf: Readonly<Partial<Record<QuestionName, number>>> = { 'portfolio-risks': 25, workload: 60 };

export function questionOf(word: string): QuestionName {
  if (word === 'workload' || word === 'silent-redates') return word;
  const name = questionNames.find((candidate) => candidate === word);
  if (!name) throw new Error(`No such question to measure: ${word}; there are ${questionNames.join(', ')}`);
  return name;
}

/** What an answer is checked by: figures that the generator knows as well. */
export type Figures = Readonly<Record<string, number>>;

type Answers = { readonly [N in QuestionName]: Questions[N]['answer'] };

/** The figures of an answer. */
export const figuresOf: { readonly [N in QuestionName]: (answer: Answers[N]) => Figures } = {
  'risk-register': ({ register: { totals } }) => ({ open: totals.open, closed: totals.closed, ...totals.byLevel }),
  'portfolio-risks': ({ totals }) => ({ open: totals.open, closed: totals.closed, ...totals.byLevel }),
  'change-log': ({ register: { rows, totals }, baseline }) => ({
    rows: rows.length,
    decided: rows.filter(({ decision }) => decision).length,
    pending: totals.pending.count,
    pendingCost: Number(totals.pending.cost),
    pendingDays: totals.pending.days,
    approvedCost: Number(baseline.cost.approved),
    approvedDays: baseline.days.approved,
  }),
  'silent-redates': ({ report: { redates, counts }, requests }) => ({
    redates: redates.length,
    silent: counts.silent,
    requests: requests.length,
  }),
  capacity: ({ capacity: { people, unassignedHours } }) => ({
    hours:
      sum(people, ({ weeks, hoursOutside }) => hoursOutside + sum(weeks, ({ loadHours }) => loadHours)) +
      unassignedHours,
    unestimated: sum(people, ({ unestimated }) => unestimated.length),
  }),
  workload: ({ workload: { people, work, unassignedHours } }) => ({
    people: people.length,
    projects: new Set(work.map(({ projectKey }) => projectKey)).size,
    hours: sum(work, ({ minutes = 0 }) => minutes) / 60 + unassignedHours,
    unestimated: work.filter(({ minutes }) => minutes === undefined).length,
  }),
  'status-report': ({ pendingChanges, approvedChanges, milestones, topRisks }) => ({
    pending: pendingChanges.length,
    approved: approvedChanges.count,
    milestones: milestones.length,
    topExposure: topRisks[0]?.exposure ?? 0,
  }),
};

/** The same figures from the generator. */
export const expectedOf: { readonly [N in QuestionName]: (portfolio: Portfolio) => Figures } = {
  'risk-register': riskFigures,
  'portfolio-risks': riskFigures,
  'change-log': ({ issues }) => {
    const changes = changesOf(issues);
    const pending = changes.filter(isPending);
    const approved = changes.filter(({ status }) => status === 'Approved');
    return {
      rows: changes.length,
      decided: changes.length - pending.length,
      pending: pending.length,
      pendingCost: sum(pending, ({ cost }) => cost),
      pendingDays: sum(pending, ({ days }) => days),
      approvedCost: sum(approved, ({ cost }) => cost),
      approvedDays: sum(approved, ({ days }) => days),
    };
  },
  'silent-redates': ({ issues }) => {
    const moved = issues.filter((issue) => issue.kind === 'milestone' && issue.due !== issue.original).length;
    return { redates: moved, silent: moved, requests: changesOf(issues).length };
  },
  capacity: ({ issues }) => openHours(issues),
  workload: ({ issues, people }) => ({ people, projects: spreadOf.workload ?? 1, ...openHours(issues) }),
  'status-report': ({ issues }) => {
    const exposures = risksOf(issues).flatMap((risk) => (risk.open ? [exposureOf(risk.probability, risk.impact)] : []));
    return {
      pending: changesOf(issues).filter(isPending).length,
      approved: changesOf(issues).filter(({ status }) => status === 'Approved').length,
      milestones: issues.filter(({ kind }) => kind === 'milestone').length,
      topExposure: Math.max(0, ...exposures),
    };
  },
};

function openHours(issues: readonly Generated[]): Figures {
  const open = issues.filter((issue): issue is GeneratedWork => issue.kind === 'work' && !issue.done);
  return {
    hours: sum(open, ({ remainingHours = 0 }) => remainingHours),
    unestimated: open.filter(({ remainingHours }) => remainingHours === undefined).length,
  };
}

function riskFigures({ issues }: Portfolio): Figures {
  const open = risksOf(issues).filter((risk) => risk.open);
  const ofLevel = (level: string) =>
    open.filter(({ probability, impact }) => levelOf(standardRiskModel, exposureOf(probability, impact)) === level)
      .length;
  const levels = {
    low: ofLevel('low'),
    medium: ofLevel('medium'),
    high: ofLevel('high'),
    critical: ofLevel('critical'),
  };
  return { open: open.length, closed: risksOf(issues).length - open.length, ...levels };
}

function risksOf(issues: readonly Generated[]): GeneratedRisk[] {
  return issues.filter((issue): issue is GeneratedRisk => issue.kind === 'risk');
}

function changesOf(issues: readonly Generated[]): GeneratedChange[] {
  return issues.filter((issue): issue is GeneratedChange => issue.kind === 'change');
}

function isPending({ status }: GeneratedChange): boolean {
  return status === 'Submitted' || status === 'Pending decision';
}

function sum<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}

import type { RiskRegister } from './risk-register';
import type { IsoDate } from '../model/date';
import { sortByKey } from '../model/issue-key';
import { present } from '../model/present';
import type { Project } from '../model/project';
import type { RiskLevel, RiskModel } from '../model/risk-model';
import { weighingOf } from '../model/weighing';
import type { RiskRow } from './risk-row';

export interface PortfolioRiskRow extends RiskRow {
  readonly project: string;
}

/** One project of the list, with what its own risks come to. */
export interface PortfolioPart {
  readonly project: Project;
  readonly model: RiskModel;
  readonly open: number;
  readonly byLevel: Readonly<Record<RiskLevel, number>>;
  readonly notAssessed: number;
  readonly overdueReviews: number;
  readonly currency?: string;
  /** Why its risks could not be read. */
  readonly unread?: string;
}

/** [R20] The risks of several projects in one list, each weighed by its own project's model. */
export interface PortfolioRisks {
  readonly asOf: IsoDate;
  readonly projects: readonly PortfolioPart[];
  /** Further projects that the reader may browse and that are not in here, being too many. */
  readonly leftOut: number;
  readonly rows: readonly PortfolioRiskRow[];
  readonly totals: {
    readonly open: number;
    readonly closed: number;
    readonly byLevel: Readonly<Record<RiskLevel, number>>;
    readonly notAssessed: number;
    readonly overdueReviews: number;
    readonly escalated: number;
  };
}

export interface ProjectRisks {
  readonly project: Project;
  readonly register: RiskRegister;
  readonly currency?: string;
  readonly unread?: string;
}

const ranks: Readonly<Record<RiskLevel, number>> = { critical: 4, high: 3, medium: 2, low: 1 };

/** [R20] One list: open before closed, by level, since exposures of different scales cannot be compared, then by exposure. */
export function portfolioRisks(registers: readonly ProjectRisks[], asOf: IsoDate, leftOut = 0): PortfolioRisks {
  const rows = registers.flatMap(({ project, register }) =>
    register.rows.map((row): PortfolioRiskRow => ({ ...row, project: project.key })),
  );
  const rankOf = ({ level }: PortfolioRiskRow) => (level ? ranks[level] : 0);
  const sum = (count: (totals: RiskRegister['totals']) => number) =>
    registers.reduce((total, { register }) => total + count(register.totals), 0);
  return {
    asOf,
    leftOut,
    projects: registers
      .map(({ project, register: { model, totals }, currency, unread }) => {
        const { open, byLevel, notAssessed, overdueReviews } = totals;
        return { project, model, open, byLevel, notAssessed, overdueReviews, ...present({ currency, unread }) };
      })
      .sort((a, b) => a.project.name.localeCompare(b.project.name, 'en')),
    rows: sortByKey(rows, ({ key }) => key).sort(
      (a, b) => Number(b.open) - Number(a.open) || rankOf(b) - rankOf(a) || (b.exposure ?? 0) - (a.exposure ?? 0),
    ),
    totals: {
      open: sum(({ open }) => open),
      closed: sum(({ closed }) => closed),
      byLevel: {
        low: sum(({ byLevel }) => byLevel.low),
        medium: sum(({ byLevel }) => byLevel.medium),
        high: sum(({ byLevel }) => byLevel.high),
        critical: sum(({ byLevel }) => byLevel.critical),
      },
      notAssessed: sum(({ notAssessed }) => notAssessed),
      overdueReviews: sum(({ overdueReviews }) => overdueReviews),
      escalated: sum(({ escalated }) => escalated),
    },
  };
}

/** The model that all projects share, or `undefined`: only then do steps of probability and impact mean the same for all. */
export function commonModel(projects: readonly Pick<PortfolioPart, 'model'>[]): RiskModel | undefined {
  const [first, ...others] = projects;
  return first && others.every(({ model }) => weighingOf(model) === weighingOf(first.model)) ? first.model : undefined;
}

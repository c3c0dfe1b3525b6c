import type { PortfolioPart } from '../../../src/analysis/portfolio-risks';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { IsoDate } from '../../../src/model/date';
import type { Formats } from '../../formats';
import type { GridColumn } from '../../parts/grid-column';
import { registerColumns } from '../risks/register-columns';
import { ProjectLink } from './project-link';

type Column = GridColumn<RiskRow>;

/** What the level says as well gives its room to the statement, until somebody asks for it. */
const lessTelling = ['probability', 'impact', 'response'];

export function projectKeyOf({ key }: RiskRow): string {
  return key.slice(0, key.lastIndexOf('-'));
}

/** The columns of the projects' own registers, each risk by the words of its own project's model, and the project. */
export function portfolioColumns(parts: readonly PortfolioPart[], asOf: IsoDate, formats: Formats): readonly Column[] {
  const own = new Map(parts.map((part) => [part.project.key, ownColumns(part, asOf, formats)]));
  const all = new Map([...own.values()].flatMap((columns) => [...columns]));
  const [key, ...others] = [...all.values()].map((column) =>
    byProject(column, (row) => own.get(projectKeyOf(row))?.get(column.id)),
  );
  return [...(key ? [key] : []), projectColumn(parts), ...others];
}

function ownColumns({ project, model, currency }: PortfolioPart, asOf: IsoDate, formats: Formats): Map<string, Column> {
  const answer = { project, register: { model, asOf }, fields: [], mayEdit: false };
  const inCurrency: Formats = { ...formats, money: (amount, _none, sign) => formats.money(amount, currency, sign) };
  return new Map(registerColumns(answer, undefined, inCurrency, undefined).map((column) => [column.id, column]));
}

function byProject(column: Column, of: (row: RiskRow) => Column | undefined): Column {
  return {
    ...column,
    ...(lessTelling.includes(column.id) ? { standard: false } : {}),
    text: (row) => of(row)?.text(row) ?? '',
    cell: (row) => of(row)?.cell(row) ?? '–',
    ...(column.order ? { order: (row: RiskRow) => of(row)?.order?.(row) } : {}),
  };
}

function projectColumn(parts: readonly PortfolioPart[]): Column {
  const names = new Map(parts.map(({ project }) => [project.key, project.name]));
  const name = (row: RiskRow) => names.get(projectKeyOf(row)) ?? '';
  return {
    id: 'project',
    title: 'Project',
    widthRem: 7.5,
    standard: true,
    filter: 'choice',
    groups: true,
    text: name,
    cell: (row) => <ProjectLink projectKey={projectKeyOf(row)}>{name(row)}</ProjectLink>,
  };
}

import { useMemo, useState } from 'react';
import type { RiskScope } from '../../../src/api/portfolio';
import type { PortfolioRisks } from '../../../src/analysis/portfolio-risks';
import type { Instant } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { EmptyState } from '../../parts/empty-state';
import { Panel } from '../../parts/panel';
import { RiskCounters } from '../risks/risk-counters';
import { noFilter, type RiskFilter } from '../risks/risk-filter';
import { useRegisterView } from '../risks/use-register-view';
import { NotRead } from './not-read';
import { portfolioColumns } from './portfolio-columns';
import { PortfolioFiles } from './portfolio-files';
import { PortfolioGrid } from './portfolio-grid';
import { PortfolioPicture } from './portfolio-picture';

interface PortfolioViewProps {
  portfolio: PortfolioRisks;
  readAt: Instant;
  siteUrl: string;
  scope: RiskScope;
}

/** Counters, picture and table of several projects' risks; the first two filter the last. */
export function PortfolioView({ portfolio, readAt, siteUrl, scope }: PortfolioViewProps) {
  const { projects, rows, totals, asOf, leftOut } = portfolio;
  const formats = useFormats();
  const [filter, setFilter] = useState<RiskFilter>(noFilter);
  const columns = useMemo(() => portfolioColumns(projects, asOf, formats), [projects, asOf, formats]);
  const grid = useRegisterView('several projects', rows, columns, filter);

  if (projects.length === 0) return <NoProject scope={scope} />;
  return (
    <>
      <NotRead projects={projects} leftOut={leftOut} />
      <RiskCounters totals={totals} group={filter.group} choose={(group) => setFilter({ ...filter, group })} />
      <PortfolioPicture portfolio={portfolio} grid={grid} filter={filter} change={setFilter} />
      <Panel
        title="Register"
        aside={<PortfolioFiles portfolio={portfolio} grid={grid} readAt={readAt} siteUrl={siteUrl} scope={scope} />}
      >
        {rows.length === 0 ? (
          <EmptyState title="No risks here">
            {scope.jql
              ? 'The query finds no risk of these projects that you may see.'
              : 'None of these projects has a risk that you may see.'}
          </EmptyState>
        ) : (
          <PortfolioGrid rows={rows} columns={columns} grid={grid} filter={filter} change={setFilter} />
        )}
      </Panel>
    </>
  );
}

function NoProject({ scope }: { scope: RiskScope }) {
  return (
    <EmptyState title="No project to show">
      {scope.jql && !scope.projects
        ? 'The query finds nothing that you may see.'
        : 'You need the permission Browse projects on at least one of the projects chosen.'}
    </EmptyState>
  );
}

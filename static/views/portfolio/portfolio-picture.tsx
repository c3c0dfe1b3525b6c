import { useState } from 'react';
import { commonModel, type PortfolioRisks } from '../../../src/analysis/portfolio-risks';
import { Panel } from '../../parts/panel';
import { Segmented } from '../../parts/segmented';
import { levelNames } from '../../parts/level-pill';
import { HeatMap } from '../risks/heat-map';
import heat from '../risks/heat-map.module.css';
import type { RiskFilter } from '../risks/risk-filter';
import { LevelTable, type LevelCell } from './level-table';
import type { PortfolioGridView } from './portfolio-grid';

const pictures = [
  { id: 'levels', name: 'By project' },
  { id: 'map', name: 'Heat map' },
];

interface PortfolioPictureProps {
  portfolio: PortfolioRisks;
  grid: PortfolioGridView;
  filter: RiskFilter;
  change: (filter: RiskFilter) => void;
}

/** Open risks by project and level; on one heat map too, where all projects weigh alike. */
export function PortfolioPicture({ portfolio, grid, filter, change }: PortfolioPictureProps) {
  const { projects, rows } = portfolio;
  const [picture, setPicture] = useState('levels');
  const model = commonModel(projects);
  const { view, show } = grid;
  const narrow = ({ project, level }: LevelCell) => {
    const { project: _project, level: _level, ...others } = view.filters;
    const words = level === 'not-assessed' ? 'Not assessed' : level && levelNames[level];
    show({
      ...view,
      filters: {
        ...others,
        ...(project === undefined ? {} : { project: { kind: 'choice', values: [project] } }),
        ...(words === undefined ? {} : { level: { kind: 'choice', values: [words] } }),
      },
    });
    change({ ...filter, group: 'open', cell: undefined });
  };
  return (
    <Panel
      title="Open risks"
      aside={model ? <Segmented label="Picture" options={pictures} value={picture} choose={setPicture} /> : null}
    >
      {model && picture === 'map' ? (
        <HeatMap
          register={{ model, rows }}
          assessment="current"
          flipped={model.flipAxes}
          cell={filter.cell}
          choose={(cell) => change({ ...filter, cell })}
          put={undefined}
        />
      ) : (
        <LevelTable projects={projects} choose={narrow} />
      )}
      <p className={heat.hint}>
        Each risk is weighed by the model of its own project. [R20]
        {model
          ? ''
          : ' These projects weigh differently, so that probability and impact cannot be laid over each other: levels can.'}
      </p>
    </Panel>
  );
}

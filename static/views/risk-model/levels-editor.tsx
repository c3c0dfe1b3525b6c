import { riskLevels } from '../../../src/model/risk-model';
import { CompactTable } from '../../parts/compact-table';
import { LevelPill, levelNames } from '../../parts/level-pill';
import { Panel } from '../../parts/panel';
import { useModelEditing } from './model-editing';
import { NumberBox } from './number-box';

/** From which exposure each level begins, and how often its risks are looked at. */
export function LevelsEditor() {
  const { model, readOnly, edit } = useModelEditing();
  const { bands, reviewDays } = model;
  return (
    <Panel title="Levels and reviews">
      <CompactTable
        caption="Levels"
        rows={[...riskLevels].reverse()}
        keyOf={(level) => level}
        columns={[
          { title: 'Level', names: true, cell: (level) => <LevelPill level={level} /> },
          {
            title: 'From exposure',
            cell: (level) =>
              level === 'low' ? (
                '1, so that every risk has a level'
              ) : (
                <NumberBox
                  label={`${levelNames[level]} from exposure`}
                  value={bands[level]}
                  least={2}
                  most={49}
                  readOnly={readOnly}
                  change={(from = 2) => edit({ ...model, bands: { ...bands, [level]: from } }, `band ${level}`)}
                />
              ),
          },
          {
            title: 'Review every … days',
            cell: (level) => (
              <NumberBox
                label={`${levelNames[level]}: review every … days`}
                value={reviewDays[level]}
                least={0}
                most={3650}
                readOnly={readOnly}
                change={(days = 0) =>
                  edit({ ...model, reviewDays: { ...reviewDays, [level]: days } }, `review ${level}`)
                }
              />
            ),
          },
        ]}
      />
    </Panel>
  );
}

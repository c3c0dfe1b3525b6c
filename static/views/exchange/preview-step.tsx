import type { RowFate } from '../../../src/analysis/import-fate';
import { fateCounts } from '../../../src/analysis/import-summary';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import styles from './import-dialog.module.css';

const names = { create: 'Create', update: 'Update', unchanged: 'Unchanged', refused: 'Refused' } as const;
/** More rows than anybody reads; the counts are of all. */
const mostShown = 500;

interface PreviewStepProps {
  fates: readonly RowFate[];
  back: () => void;
  next: () => void;
}

/** What would become of each row. */
export function PreviewStep({ fates, back, next }: PreviewStepProps) {
  const counts = fateCounts(fates);
  const writes = counts.create + counts.update;
  const shown = fates.filter(({ fate }) => fate !== 'unchanged').slice(0, mostShown);
  return (
    <>
      <p role="status">
        {fates.length} rows: {counts.create} to create, {counts.update} to update, {counts.unchanged} unchanged,{' '}
        {counts.refused} refused.
      </p>
      {shown.length > 0 ? (
        <div className={styles.rows} tabIndex={0} role="region" aria-label="Fate of each row">
          <CompactTable
            caption="Fate of each row"
            rows={shown}
            keyOf={({ line }) => String(line)}
            columns={[
              { title: 'Line', names: true, cell: ({ line }) => line },
              { title: 'Fate', cell: (row) => `${names[row.fate]}${'key' in row ? ` ${row.key}` : ''}` },
              { title: 'What', cell: (row) => <Words row={row} /> },
            ]}
          />
        </div>
      ) : null}
      <div className={styles.actions}>
        <Button kind="primary" disabled={writes === 0} onClick={next}>
          {writes === 0 ? 'Nothing to write' : `Write ${writes} ${writes === 1 ? 'row' : 'rows'} to Jira`}
        </Button>
        <Button onClick={back}>Back to the columns</Button>
      </div>
    </>
  );
}

function Words({ row }: { row: RowFate }) {
  if (row.fate === 'unchanged') return null;
  const words =
    row.fate === 'refused'
      ? row.problems.map(({ text }) => text)
      : row.changes.map(({ title, from, to }) => `${title}: ${from === '' ? '' : `${from} → `}${to || 'nothing'}`);
  return words.map((text, index) => <div key={index}>{text}</div>);
}

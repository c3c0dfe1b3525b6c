import { reportSheet, type ImportOutcome } from '../../../src/analysis/import-report';
import { outcomeCounts } from '../../../src/analysis/outcome-counts';
import { writeCsv } from '../../../src/documents/csv/write-csv';
import { Button } from '../../parts/button';
import styles from './import-dialog.module.css';
import { saveFile } from './save-file';

interface ReportStepProps {
  project: string;
  outcomes: readonly ImportOutcome[];
  close: () => void;
}

/** What became of every row. */
export function ReportStep({ project, outcomes, close }: ReportStepProps) {
  const { created, updated, unchanged, refused, failed } = outcomeCounts(outcomes);
  const troubled = outcomes.filter(({ outcome }) => outcome === 'failed');
  return (
    <>
      <p role="status">
        {outcomes.length} rows: {created} created, {updated} updated, {unchanged} unchanged, {refused} refused, {failed}{' '}
        failed.
      </p>
      {troubled.length > 0 ? (
        <ul className={styles.rows}>
          {troubled.slice(0, 100).map((one) => (
            <li key={one.line}>
              Line {one.line}: {'why' in one ? one.why : ''}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.actions}>
        <Button kind="primary" onClick={close}>
          Done
        </Button>
        <Button
          onClick={() =>
            saveFile(`${project}-import-report.csv`, 'text/csv;charset=utf-8', writeCsv(reportSheet(outcomes)))
          }
        >
          Save the report
        </Button>
      </div>
    </>
  );
}

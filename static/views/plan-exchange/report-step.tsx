import { outcomeCounts } from '../../../src/analysis/outcome-counts';
import { planReportSheet } from '../../../src/analysis/plan-report';
import { writeCsv } from '../../../src/documents/csv/write-csv';
import { Button } from '../../parts/button';
import { IssueLink } from '../../parts/issue-link';
import dialog from '../exchange/import-dialog.module.css';
import { saveFile } from '../exchange/save-file';
import type { ImportResult } from './carry-out';

interface ReportStepProps {
  project: string;
  result: ImportResult;
  undo: () => void;
  close: () => void;
}

/** What became of every task of the file. */
export function ReportStep({ project, result, undo, close }: ReportStepProps) {
  const { report, notKept } = result;
  const { created, updated, unchanged, refused, failed } = outcomeCounts(report);
  const troubled = report.filter(({ outcome, why }) => outcome === 'failed' || (outcome === 'created' && why));
  return (
    <>
      <p role="status">
        {report.length} tasks: {created} created, {updated} updated, {unchanged} unchanged, {refused} refused, {failed}{' '}
        failed.
      </p>
      {notKept === undefined ? null : (
        <p role="alert">
          What was imported could not be remembered ({notKept}); the next import is compared with the one before.
        </p>
      )}
      {troubled.length > 0 ? (
        <ul className={dialog.rows}>
          {troubled.slice(0, 100).map(({ id, name, key, why }) => (
            <li key={id}>
              {name} {key === undefined ? null : <IssueLink issueKey={key} />}: {why}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={dialog.actions}>
        <Button kind="primary" onClick={close}>
          Done
        </Button>
        <Button
          onClick={() =>
            saveFile(`${project}-import-report.csv`, 'text/csv;charset=utf-8', writeCsv(planReportSheet(report)))
          }
        >
          Save the report
        </Button>
        {created + updated + failed > 0 ? <Button onClick={undo}>Undo this import…</Button> : null}
      </div>
    </>
  );
}

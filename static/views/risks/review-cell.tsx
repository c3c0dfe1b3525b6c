import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-register';
import type { IsoDate } from '../../../src/model/date';
import { problemOf } from '../../ask';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { DateEditor } from '../../parts/date-editor';
import { EditableCell } from '../../parts/editable-cell';
import { reportFailure } from '../../parts/flag';
import { Hidden } from '../../parts/hidden';
import { ReviewDate } from '../../parts/review-date';
import type { RiskCommands } from './risk-commands';
import styles from './review-cell.module.css';

interface ReviewCellProps {
  row: RiskRow;
  asOf: IsoDate;
  /** Absent where the date may not be set. */
  commands: RiskCommands | undefined;
  /** Absent where the person may not edit at all. */
  review: RiskCommands['review'] | undefined;
}

/** When a risk is to be looked at again, and the one press that says it was looked at today. */
export function ReviewCell({ row, asOf, commands, review }: ReviewCellProps) {
  const { day } = useFormats();
  const [busy, setBusy] = useState(false);
  const name = `Next review of ${row.key}`;
  const shown = <ReviewDate risk={row} asOf={asOf} />;
  const save = (date: IsoDate | undefined) =>
    date === row.nextReview
      ? Promise.resolve()
      : (commands?.edit(
          row,
          { nextReview: date ?? null },
          { nextReview: row.nextReview ?? null },
          date ? `${name} is on ${day(date)}` : `${name} follows from its level`,
        ) ?? Promise.resolve());
  const reviewed = () => {
    setBusy(true);
    review?.(row)
      .catch((error: unknown) => reportFailure(`${row.key} could not be marked as reviewed`, problemOf(error).message))
      .finally(() => setBusy(false));
  };
  return (
    <div className={styles.review}>
      {commands && row.open ? (
        <EditableCell<IsoDate | undefined>
          label={name}
          shown={shown}
          save={save}
          editor={({ pick, busy: saving }) => (
            <DateEditor label={name} date={row.nextReview ?? row.reviewDue} asOf={asOf} busy={saving} pick={pick} />
          )}
        />
      ) : (
        shown
      )}
      {review && row.open ? (
        <Button className={styles.reviewed} busy={busy} onClick={reviewed}>
          Reviewed today<Hidden>: {row.key}</Hidden>
        </Button>
      ) : null}
    </div>
  );
}

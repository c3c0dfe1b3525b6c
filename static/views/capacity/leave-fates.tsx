import { useMemo } from 'react';
import type { LeaveFate } from '../../../src/analysis/leave-import';
import { useFormats } from '../../formats';
import type { Column } from '../../parts/data-column';
import { DataTable } from '../../parts/data-table';
import dialogs from '../exchange/import-dialog.module.css';

interface LeaveFatesProps {
  fates: readonly LeaveFate[];
  /** Lines that somebody leaves out. */
  out: ReadonlySet<number>;
  /** Absent once the rows are entered. */
  leaveOut?: (line: number, out: boolean) => void;
}

/** What becomes, or became, of each row of a file of leave; rows that would be added can be left out. */
export function LeaveFates({ fates, out, leaveOut }: LeaveFatesProps) {
  const { day, period } = useFormats();
  const columns = useMemo((): readonly Column<LeaveFate>[] => {
    const words = (fate: LeaveFate) => {
      if (fate.fate === 'refused') return 'Refused';
      if (fate.fate === 'unchanged') return fate.sameAs === undefined ? 'There already' : `Same as row ${fate.sameAs}`;
      if (out.has(fate.line)) return 'Left out';
      return leaveOut ? 'Will be added' : 'Added';
    };
    const leaveIn = (fate: LeaveFate) => {
      if (fate.fate === 'refused') return fate.why;
      const { from, to, half, reason } = fate.leave;
      const days = from === to ? day(from) : period(from, to);
      return `${fate.name}, ${days}${half ? ', half days' : ''}${reason === undefined ? '' : `: ${reason}`}`;
    };
    return [
      { id: 'line', title: 'Row', widthRem: 4, names: true, order: ({ line }) => line, cell: ({ line }) => line },
      {
        id: 'fate',
        title: 'Fate',
        widthRem: 9,
        order: words,
        cell: (fate) =>
          fate.fate === 'add' && leaveOut ? (
            <label>
              <input
                type="checkbox"
                aria-label={`Add row ${fate.line}`}
                checked={!out.has(fate.line)}
                onChange={({ target }) => leaveOut(fate.line, !target.checked)}
              />{' '}
              {words(fate)}
            </label>
          ) : (
            words(fate)
          ),
      },
      { id: 'leave', title: 'Leave, or why it is refused', widthRem: 14, grows: true, order: leaveIn, cell: leaveIn },
    ];
  }, [out, leaveOut, day, period]);
  return (
    <div className={dialogs.rows}>
      <DataTable
        caption={leaveOut ? 'What becomes of each row' : 'What became of each row'}
        rows={fates}
        keyOf={({ line }) => String(line)}
        columns={columns}
      />
    </div>
  );
}

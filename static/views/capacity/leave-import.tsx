import { useEffect, useId, useRef, useState } from 'react';
import { leaveFates, leaveRows, type LeaveFate } from '../../../src/analysis/leave-import';
import type { Conventions } from '../../../src/analysis/sheet-column';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import type { LeaveReading } from '../../../src/documents/ics/read-leave';
import type { GivenTable } from '../../../src/model/sheet';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { Field } from '../../parts/field';
import { Findings } from '../../parts/findings';
import { confirmDone } from '../../parts/flag';
import { useSurroundings } from '../../surroundings';
import frame from '../../parts/dialog.module.css';
import dialogs from '../exchange/import-dialog.module.css';

interface LeaveImportProps {
  project: string;
  /** The people whose leave may be entered. */
  planned: readonly WorkloadPerson[];
  changed: () => void;
  close: () => void;
}

type Given =
  | { readonly kind: 'table'; readonly table: GivenTable }
  | { readonly kind: 'calendar'; readonly reading: Extract<LeaveReading, { kind: 'leave' }> };

const fateWords = { add: 'Will be added', unchanged: 'There already', refused: 'Refused' } as const;
const entriesAtOnce = 200;

/** Leave out of a table or a calendar file: what becomes of each row is shown before anything is entered. */
export function LeaveImport({ project, planned, changed, close }: LeaveImportProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { timeZone } = useSurroundings();
  const [given, setGiven] = useState<Given>();
  const [problem, setProblem] = useState<string>();
  const [dates, setDates] = useState<Conventions['dates']>('unknown');
  const [account, setAccount] = useState(planned[0]?.person.accountId ?? '');
  const [busy, setBusy] = useState(false);
  const [report, setReport] = useState<string>();
  useEffect(() => dialog.current?.showModal(), []);

  const read = async (file: File | undefined) => {
    if (!file) return;
    setProblem(undefined);
    setReport(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (/\.ics$/i.test(file.name)) {
      const { readLeave } = await import('../../../src/documents/ics/read-leave');
      const reading = readLeave(bytes, timeZone);
      if (reading.kind === 'refused') setProblem(reading.text);
      else setGiven({ kind: 'calendar', reading });
      return;
    }
    const { readFile } = await import('../exchange/read-file');
    const reading = await readFile(file);
    if (reading.kind === 'refused') setProblem(reading.why);
    else setGiven({ kind: 'table', table: reading.table });
  };
  const fates: readonly LeaveFate[] = !given
    ? []
    : given.kind === 'table'
      ? leaveRows(given.table, planned, dates)
      : leaveFates(
          given.reading.leave.map(({ from, to, title: reason }, at) => ({
            line: at + 1,
            account,
            from,
            to,
            ...(reason !== '' && { reason: reason.slice(0, 200) }),
          })),
          planned,
        );
  const fresh = fates.flatMap((fate) => (fate.fate === 'add' ? [fate.leave] : []));
  const enter = async () => {
    setBusy(true);
    let added = 0;
    try {
      for (let at = 0; at < fresh.length; at += entriesAtOnce) {
        const add = fresh.slice(at, at + entriesAtOnce).map(({ line: _, ...entry }) => entry);
        added += (await ask('edit-leave', { project, add, remove: [] })).value.added;
      }
      confirmDone(`${added} entries of leave added`);
    } catch (error) {
      setProblem(problemOf(error).message);
    } finally {
      const of = (fate: LeaveFate['fate']) => fates.filter((each) => each.fate === fate).length;
      setReport(
        `${fates.length} rows: ${added} added, ${of('unchanged')} there already, ${of('refused')} refused, ${fresh.length - added} not entered.`,
      );
      setGiven(undefined);
      setBusy(false);
      changed();
    }
  };
  return (
    <dialog ref={dialog} className={frame.dialog} aria-labelledby={title} onClose={close}>
      <div className={frame.head}>
        <h2 id={title}>Import leave</h2>
        <Button kind="subtle" onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      {report ? <p role="status">{report}</p> : null}
      <Field
        label="CSV, xlsx or calendar file"
        hint="A table has the columns Person, From, To and, if you like, Half and Reason. A calendar file (.ics) is that of one person. The file is read here in the browser."
        error={problem}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.txt,.xlsx,.ics"
            onChange={({ target }) => void read(target.files?.[0])}
          />
        )}
      </Field>
      {given?.kind === 'table' ? (
        <Field label="Days like 03/04/2026">
          {(control) => (
            <select
              {...control}
              value={dates}
              onChange={({ target }) =>
                setDates(target.value === 'day-first' || target.value === 'month-first' ? target.value : 'unknown')
              }
            >
              <option value="unknown">are not guessed</option>
              <option value="day-first">have the day first</option>
              <option value="month-first">have the month first</option>
            </select>
          )}
        </Field>
      ) : null}
      {given?.kind === 'calendar' ? (
        <Field label="Whose calendar">
          {(control) => (
            <select {...control} value={account} onChange={({ target }) => setAccount(target.value)}>
              {planned.map(({ person }) => (
                <option key={person.accountId} value={person.accountId}>
                  {person.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : null}
      {given?.kind === 'calendar' && given.reading.findings.length > 0 ? (
        <Findings findings={given.reading.findings} none="" />
      ) : null}
      {given ? (
        <>
          <div className={dialogs.rows}>
            <CompactTable
              caption="What becomes of each row"
              rows={fates}
              keyOf={({ line }) => String(line)}
              columns={[
                { title: 'Line', names: true, cell: ({ line }) => line },
                { title: 'Fate', cell: ({ fate }) => fateWords[fate] },
                {
                  title: 'Leave',
                  cell: (fate) =>
                    fate.fate === 'refused'
                      ? fate.why
                      : fate.fate === 'unchanged'
                        ? `${fate.name}, ${fate.from} to ${fate.to}`
                        : `${fate.name}, ${fate.leave.from} to ${fate.leave.to}${fate.leave.half ? ', half days' : ''}${fate.leave.reason === undefined ? '' : `: ${fate.leave.reason}`}`,
                },
              ]}
            />
          </div>
          <div className={dialogs.actions}>
            <Button kind="primary" busy={busy} disabled={fresh.length === 0} onClick={() => void enter()}>
              Add {fresh.length} {fresh.length === 1 ? 'entry' : 'entries'}
            </Button>
          </div>
        </>
      ) : null}
    </dialog>
  );
}

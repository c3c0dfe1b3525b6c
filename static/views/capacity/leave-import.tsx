import { useCallback, useMemo, useState } from 'react';
import { leaveFates, leaveRows, type GivenLeave, type LeaveFate } from '../../../src/analysis/leave-import';
import type { Conventions } from '../../../src/analysis/sheet-column';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import { problemOf } from '../../ask';
import { announce } from '../../parts/announce';
import { Button } from '../../parts/button';
import { Dialog } from '../../parts/dialog';
import { confirmDone, reportFailure } from '../../parts/flag';
import { useSurroundings } from '../../surroundings';
import { FileField } from '../exchange/file-field';
import dialogs from '../exchange/import-dialog.module.css';
import type { ChosenEncoding } from '../exchange/read-file';
import { enterLeave } from './enter-leave';
import { LeaveFates } from './leave-fates';
import { LeaveHow } from './leave-how';
import { readLeaveFile, type LeaveFile } from './read-leave-file';

interface LeaveImportProps {
  project: string;
  /** The people whose leave may be entered. */
  planned: readonly WorkloadPerson[];
  changed: () => void;
  close: () => void;
}

interface Entered {
  readonly fates: readonly LeaveFate[];
  readonly out: ReadonlySet<number>;
  readonly leave: readonly GivenLeave[];
}

const nothing: ReadonlySet<number> = new Set();

/** Leave out of a table or a calendar file: each row’s fate before anything is entered and after, and a way back. */
export function LeaveImport({ project, planned, changed, close }: LeaveImportProps) {
  const { timeZone } = useSurroundings();
  const [file, setFile] = useState<Exclude<LeaveFile, { kind: 'refused' }>>();
  const [problem, setProblem] = useState<string>();
  const [otherText, setOtherText] = useState<boolean>();
  const [dates, setDates] = useState<Conventions['dates']>('unknown');
  const [account, setAccount] = useState('');
  const [out, setOut] = useState(nothing);
  const [busy, setBusy] = useState(false);
  const [entered, setEntered] = useState<Entered>();
  const whose = account || (planned.length === 1 ? (planned[0]?.person.accountId ?? '') : '');

  const read = async (chosen: File, encoding?: ChosenEncoding) => {
    const reading = await readLeaveFile(chosen, timeZone, encoding);
    const refused = reading.kind === 'refused' ? reading : undefined;
    setOut(nothing);
    setEntered(undefined);
    if (refused) announce(refused.why);
    setProblem(refused?.why);
    setOtherText(refused?.otherText);
    setFile(reading.kind === 'refused' ? undefined : reading);
  };
  const leaveOut = useCallback(
    (line: number, isOut: boolean) =>
      setOut((now) => new Set(isOut ? [...now, line] : [...now].filter((each) => each !== line))),
    [],
  );
  const fates = useMemo(() => fatesOf(file, planned, dates, whose), [file, planned, dates, whose]);
  const fresh = fates.flatMap((fate) => (fate.fate === 'add' && !out.has(fate.line) ? [fate.leave] : []));

  const takeBack = async (leave: readonly GivenLeave[]) => {
    setBusy(true);
    try {
      const gone = await enterLeave(project, 'remove', leave, () => undefined);
      setEntered(undefined);
      confirmDone(`${entries(gone)} of leave taken away again`);
    } catch (error) {
      reportFailure('The leave was not taken away', problemOf(error).message);
    } finally {
      setBusy(false);
      changed();
    }
  };
  const enter = async () => {
    setBusy(true);
    setProblem(undefined);
    let through = 0;
    try {
      await enterLeave(project, 'add', fresh, (count) => (through = count));
    } catch (error) {
      setProblem(`${problemOf(error).message} ${entries(fresh.length - through)} not entered.`);
    }
    const leave = fresh.slice(0, through);
    if (through > 0) confirmDone(`${entries(through)} of leave added`, () => void takeBack(leave));
    if (through === fresh.length) setEntered({ fates, out, leave });
    setBusy(false);
    changed();
  };
  const shown = entered ?? { fates, out };
  return (
    <Dialog title={file ? `Import leave · ${file.name}` : 'Import leave'} close={close}>
      <FileField
        label="CSV, xlsx or calendar file"
        hint="A table has the columns Person, From, To and, if you like, Half and Reason. A calendar file (.ics) is that of one person. The file is read here in the browser; nothing is entered before you have seen what becomes of each row."
        error={problem}
        accept=".csv,.txt,.xlsx,.ics"
        otherText={otherText}
        read={read}
      />
      {file && !entered ? (
        <LeaveHow
          kind={file.kind}
          dates={dates}
          read={setDates}
          planned={planned}
          account={whose}
          choose={setAccount}
        />
      ) : null}
      <p role="status">
        {file && (file.kind === 'table' || whose !== '') ? summary(shown, entered !== undefined) : ''}
      </p>
      {shown.fates.length > 0 ? (
        <>
          <LeaveFates fates={shown.fates} out={shown.out} {...(!entered && { leaveOut })} />
          <div className={dialogs.actions}>
            {entered ? (
              <Button busy={busy} disabled={entered.leave.length === 0} onClick={() => void takeBack(entered.leave)}>
                Undo
              </Button>
            ) : (
              <Button kind="primary" busy={busy} disabled={fresh.length === 0} onClick={() => void enter()}>
                Add {entries(fresh.length)}
              </Button>
            )}
          </div>
        </>
      ) : null}
    </Dialog>
  );
}

function fatesOf(
  file: Exclude<LeaveFile, { kind: 'refused' }> | undefined,
  planned: readonly WorkloadPerson[],
  dates: Conventions['dates'],
  account: string,
): readonly LeaveFate[] {
  if (!file) return [];
  if (file.kind === 'table') return leaveRows(file.table, planned, dates);
  if (account === '') return [];
  const rows = file.entries.map((entry, at) => {
    const line = at + 1;
    const called = entry.title.slice(0, 200);
    if ('why' in entry) return { line, why: called === '' ? entry.why : `“${called}”: ${entry.why}` };
    const { title: _, ...days } = entry;
    return { line, account, ...days, ...(called !== '' && { reason: called }) };
  });
  return leaveFates(rows, planned);
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

/** Every row is in one of the four sums. */
function summary({ fates, out }: Pick<Entered, 'fates' | 'out'>, done: boolean): string {
  const of = (wanted: LeaveFate['fate']) => fates.filter(({ fate }) => fate === wanted);
  const leftOut = of('add').filter(({ line }) => out.has(line)).length;
  const rows = fates.length === 1 ? '1 row' : `${fates.length} rows`;
  const added = `${of('add').length - leftOut} ${done ? 'added' : 'will be added'}`;
  const left = leftOut > 0 ? `, ${leftOut} left out` : '';
  return `${rows}: ${added}, ${of('unchanged').length} there already, ${of('refused').length} refused${left}.`;
}

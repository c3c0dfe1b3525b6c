import { useState } from 'react';
import type { Redate, RedateStanding } from '../../../src/analysis/silent-redates';
import { useFormats } from '../../formats';
import { AsOf } from '../../parts/as-of';
import { Button } from '../../parts/button';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Panel } from '../../parts/panel';
import { PersonName } from '../../parts/person-name';
import { ProblemMessage } from '../../parts/problem-message';
import { Segmented } from '../../parts/segmented';
import { SkeletonRows } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import styles from './change-baseline.module.css';
import { RedateActions } from './redate-actions';
import { standingNames, standings } from './redate-words';

/** Days that can be looked back. */
const periods = [30, 90, 365] as const;

/** Rows shown until somebody asks for all. */
const most = 15;

interface RedatesPanelProps {
  project: string;
  /** Called when a change request was written or raised. */
  changed: () => void;
}

/** Planned dates that were moved, with who, when, by how much, and the change request behind each, if there is one. */
export default function RedatesPanel({ project, changed }: RedatesPanelProps) {
  const [days, setDays] = useState<(typeof periods)[number]>(90);
  const asking = useAnswer('silent-redates', { project, days });
  const { answer, problem, busy, refresh } = asking;
  const { day, number, signed } = useFormats();
  const [standing, setStanding] = useState<RedateStanding>('silent');
  const [all, setAll] = useState(false);
  const report = answer?.value.report;
  const rows = report?.redates.filter((each) => each.standing === standing) ?? [];
  const shown = all ? rows : rows.slice(0, most);
  const columns: readonly CompactColumn<Redate>[] = report
    ? [
        {
          title: 'Work item',
          names: true,
          cell: ({ issueKey, summary }) => (
            <>
              <IssueLink issueKey={issueKey} /> {summary}
            </>
          ),
        },
        { title: 'Date', cell: ({ moved }) => (moved === 'due' ? 'Due' : 'Start') },
        { title: 'From', cell: ({ from }) => <Day date={from} beside={report.asOf} /> },
        { title: 'To', cell: ({ to }) => <Day date={to} beside={report.asOf} /> },
        { title: 'Working days', end: true, cell: ({ workingDays }) => signed(workingDays) },
        { title: 'By', cell: ({ by }) => <PersonName person={by} absent="Unknown" /> },
        { title: 'On', cell: ({ on }) => <Day date={on} beside={report.asOf} /> },
        ...(standing === 'silent'
          ? []
          : [
              {
                title: 'Change request',
                cell: ({ request }: Redate) => (request ? <IssueLink issueKey={request} /> : '–'),
              },
            ]),
        ...(answer?.value.mayEdit && standing === 'silent'
          ? [
              {
                title: 'Change request',
                cell: (redate: Redate) => (
                  <RedateActions
                    project={project}
                    redate={redate}
                    requests={answer.value.requests}
                    changed={() => {
                      refresh();
                      changed();
                    }}
                  />
                ),
              },
            ]
          : []),
      ]
    : [];
  return (
    <Panel title="Moved dates">
      <Segmented
        label="Moved in the last"
        options={periods.map((period) => ({ id: String(period), name: `${period} days` }))}
        value={String(days)}
        choose={(id) => setDays(periods.find((period) => String(period) === id) ?? 90)}
      />
      {problem ? <ProblemMessage problem={problem} retry={refresh} busy={busy} /> : null}
      {answer || problem ? null : (
        <div role="status" aria-label="Looking for moved dates">
          <SkeletonRows rows={4} />
        </div>
      )}
      {answer && report ? (
        <>
          <Segmented
            label="Show moved dates"
            options={standings.map((id) => ({ id, name: `${standingNames[id]} (${number(report.counts[id])})` }))}
            value={standing}
            choose={(id) => setStanding(standings.find((each) => each === id) ?? 'silent')}
          />
          {shown.length > 0 ? (
            <CompactTable
              caption={`Moved dates: ${standingNames[standing].toLowerCase()}`}
              columns={columns}
              rows={shown}
              keyOf={({ issueKey, moved, at }) => `${issueKey} ${moved} ${at}`}
            />
          ) : (
            <p>No moved date is of this kind.</p>
          )}
          {shown.length < rows.length ? (
            <Button kind="link" onClick={() => setAll(true)}>
              Show all {number(rows.length)}
            </Button>
          ) : null}
          <p className={styles.rule}>
            Moves of due{report.startKnown ? ' and start' : ''} dates since {day(report.since, report.asOf)}, from
            Jira’s changelog [C12]. A move is covered when a change request names or links the work item and was
            approved before it, or at most five working days after it; in an emergency at any time [C13]. Jira keeps no
            changelog of versions: who moved a release date, and when, cannot be known.
            {report.startKnown
              ? ''
              : ' This project has no field for start dates, so moves of them cannot be seen.'}{' '}
            <AsOf readAt={answer.readAt} />
          </p>
        </>
      ) : null}
    </Panel>
  );
}

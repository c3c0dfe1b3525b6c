import { useState } from 'react';
import type { Workload, WorkloadPerson } from '../../../src/analysis/workload';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import type { Column } from '../../parts/data-column';
import { DataTable } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { PersonName } from '../../parts/person-name';
import toolbar from '../../parts/toolbar.module.css';
import { AddPeople } from './add-people';
import { involvementColumn } from './involvement-column';
import { LeaveImport } from './leave-import';
import styles from './people.module.css';
import { PersonDialog } from './person-dialog';
import { TeamForm } from './team-form';
import { TeamSources } from './team-sources';
import { useTeam } from './use-team';

interface PeopleViewProps {
  project: string;
  workload: Workload;
  mayPlan: boolean;
  changed: () => void;
}

/** Who is in the team, with the time that they really have. */
export function PeopleView({ project, workload, mayPlan, changed }: PeopleViewProps) {
  const { hours, day, period, country } = useFormats();
  const [edited, setEdited] = useState<string>();
  const [importing, setImporting] = useState(false);
  const team = useTeam(project, workload, changed);
  const { people, calendar, asOf } = workload;
  const week = ({ hoursByWeekday = calendar.hoursByWeekday }: WorkloadPerson) =>
    hoursByWeekday.reduce((sum, hours) => sum + hours, 0);
  const holidaysOf = ({ region = workload.team.region }: WorkloadPerson) =>
    region ? `holidays of ${country(region.country)}${region.part ? `, ${region.part}` : ''}` : 'no holidays chosen';
  const nextLeave = ({ leave }: WorkloadPerson) => leave.find(({ to }) => to >= asOf);
  const columns: readonly Column<WorkloadPerson>[] = [
    {
      id: 'person',
      title: 'Person',
      widthRem: 9.5,
      names: true,
      order: ({ person }) => person.name,
      cell: ({ person }) => <PersonName person={person} />,
    },
    {
      id: 'team',
      title: 'Team and role',
      widthRem: 8,
      order: (who) => `${who.team} ${who.role}`,
      cell: (who) => (
        <>
          {who.member ? who.team : 'Not in a team'}
          <small className={styles.second}>{who.role}</small>
        </>
      ),
    },
    involvementColumn(workload),
    {
      id: 'week',
      title: 'Hours a week',
      widthRem: 6,
      order: week,
      cell: (who) => (
        <>
          {hours(week(who))}
          <small className={styles.second}>{holidaysOf(who)}</small>
        </>
      ),
    },
    {
      id: 'leave',
      title: 'Next away',
      widthRem: 7,
      grows: true,
      order: (who) => nextLeave(who)?.from,
      cell: (who) => {
        const next = nextLeave(who);
        if (!next) return '';
        const days = next.from === next.to ? day(next.from, asOf) : period(next.from, next.to, asOf);
        return next.why === undefined ? days : `${days}, ${next.why}`;
      },
    },
    {
      id: 'edit',
      title: 'Change',
      widthRem: 4.5,
      acts: true,
      cell: (who) =>
        mayPlan || who.mayPlan ? (
          <Button kind="link" onClick={() => setEdited(who.person.accountId)} aria-label={`Change ${who.person.name}`}>
            Change
          </Button>
        ) : null,
    },
  ];
  const who = people.find(({ person }) => person.accountId === edited);
  const planned = people.filter((each) => each.mayPlan);
  return (
    <>
      {mayPlan ? null : (
        <p className={styles.note}>
          Administrators of the project choose its team. Everybody sees when people are away; why is for themselves and
          for whoever entered it as an administrator.
        </p>
      )}
      <div className={toolbar.toolbar}>
        {mayPlan ? <AddPeople project={project} workload={workload} team={team} /> : null}
        {planned.length > 0 ? <Button onClick={() => setImporting(true)}>Import leave</Button> : null}
      </div>
      {mayPlan ? <TeamSources workload={workload} team={team} /> : null}
      {people.length === 0 ? (
        <EmptyState title="Nobody yet">
          {mayPlan
            ? 'Follow a role or a group, or add people one by one; then say how much of their time is yours.'
            : 'An administrator of the project chooses who is in the team.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="People and their time"
          columns={columns}
          rows={people}
          keyOf={({ person }) => person.accountId}
        />
      )}
      <p className={styles.note}>
        Involvement here comes first, then what other projects are promised that you may see. What you may not see is
        added as other commitments where whoever plans a person has allowed it; else it does not count here. [K31] [K33]
      </p>
      {mayPlan ? (
        <TeamForm
          key={workload.team.version}
          team={workload.team}
          save={team.save}
          problem={team.problem}
          busy={team.busy}
        />
      ) : null}
      {who ? (
        <PersonDialog
          key={who.person.accountId}
          project={project}
          who={who}
          workload={workload}
          mayPlace={mayPlan}
          team={team}
          changed={changed}
          close={() => setEdited(undefined)}
        />
      ) : null}
      {importing ? (
        <LeaveImport project={project} planned={planned} changed={changed} close={() => setImporting(false)} />
      ) : null}
    </>
  );
}

import { useEffect, useMemo, useRef, useState } from 'react';
import type { DateChange } from '../../../src/analysis/date-change';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';
import { openWhatIf } from '../../../src/analysis/what-if';
import { announce } from '../../parts/announce';
import { withChange, type Proposals } from './proposals';

/** What was proposed and not yet applied, by project: it waits while the reader looks at another page. */
const waiting = new Map<string, Proposals>();
const none: Proposals = new Map();

/** Proposed dates of a project's schedule, and the schedule as it would be with them. Nothing of it is in Jira. */
export function useProposals(schedule: ProjectSchedule, project: string) {
  const [proposals, setProposals] = useState<Proposals>(() => waiting.get(project) ?? none);
  const whatIf = useMemo(() => openWhatIf(schedule), [schedule]);
  const proposed = useMemo(() => whatIf.with([...proposals.values()]), [whatIf, proposals]);
  const byId = useMemo(() => new Map(schedule.rows.map((row) => [row.id, row])), [schedule]);
  const become = (next: Proposals) => {
    waiting.set(project, next);
    setProposals(next);
  };

  const count = proposals.size;
  useEffect(() => {
    if (count === 0) return;
    const warn = (leaving: BeforeUnloadEvent) => leaving.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [count]);
  const unapplied = useRef(count);
  useEffect(() => {
    unapplied.current = count;
  }, [count]);
  useEffect(
    () => () => {
      if (unapplied.current > 0) announce('Proposed changes are not applied; they wait on the Schedule page.');
    },
    [],
  );

  return {
    proposals,
    proposed,
    propose: (change: DateChange) => {
      const row = byId.get(change.id);
      if (row) become(withChange(proposals, change, row));
    },
    restore: become,
    discard: (ids: readonly string[]) => become(new Map([...proposals].filter(([id]) => !ids.includes(id)))),
  };
}

export type ProposalState = ReturnType<typeof useProposals>;

import { useEffect, useMemo, useState } from 'react';
import type { LoadGrid } from '../../../src/analysis/load-grid';
import type { LoggedDay } from '../../../src/analysis/logged-days';
import { withPastWeeks } from '../../../src/analysis/past-weeks';
import type { Workload } from '../../../src/analysis/workload';
import { ask, problemOf } from '../../ask';
import type { LoadLook } from './load-look';

interface PastWeeks {
  /** With the past weeks before it, once they are there. */
  readonly grid: LoadGrid;
  readonly logged: readonly LoggedDay[] | undefined;
  /** How many columns are past. */
  readonly columns: number;
  readonly problem: string | undefined;
}

/** What was logged, read when somebody first wants to see it. */
export function usePastWeeks(project: string, workload: Workload, grid: LoadGrid, look: LoadLook): PastWeeks {
  const [logged, setLogged] = useState<readonly LoggedDay[]>();
  const [problem, setProblem] = useState<string>();
  const wanted = look.past && look.unit === 'week';
  const { people, asOf } = workload;
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const accounts = people.map(({ person }) => person.accountId).filter((account) => !account.startsWith('what-if'));
    ask('logged-hours', { project, accounts }).then(
      ({ value }) => current && (setLogged(value.logged), setProblem(undefined)),
      (error: unknown) => current && setProblem(problemOf(error).message),
    );
    return () => {
      current = false;
    };
  }, [wanted, project, people, asOf]);
  const shown = useMemo(
    () => (wanted && logged ? withPastWeeks(workload, logged, grid, look.scope) : grid),
    [wanted, logged, workload, grid, look.scope],
  );
  return {
    grid: shown,
    logged: wanted ? logged : undefined,
    columns: shown.edges.length - grid.edges.length,
    problem: wanted ? problem : undefined,
  };
}

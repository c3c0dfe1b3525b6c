import type { IssueRow } from './issue-store';

/** What a search sees of issues that changed a moment ago: their state as it was the lag before now. */
export interface LaggedSearch {
  changed(before: IssueRow | undefined, after: IssueRow | undefined): void;
  /** The former state of the issues whose change is not visible yet; `undefined`: it did not exist then. */
  outdated(): ReadonlyMap<string, IssueRow | undefined>;
  forget(): void;
}

interface Former {
  readonly until: number;
  readonly row: IssueRow | undefined;
}

export function openLaggedSearch(nowMs: () => number, lagMs: () => number): LaggedSearch {
  const formers = new Map<string, Former[]>();
  return {
    changed(before, after) {
      const id = before?.id ?? after?.id;
      if (lagMs() === 0 || id === undefined) return;
      formers.set(id, [...(formers.get(id) ?? []), { until: nowMs(), row: before }]);
    },
    outdated() {
      const asOf = nowMs() - lagMs();
      const rows = new Map<string, IssueRow | undefined>();
      for (const [id, states] of formers) {
        const former = states.find((state) => state.until > asOf);
        if (former === undefined) formers.delete(id);
        else rows.set(id, former.row);
      }
      return rows;
    },
    forget() {
      formers.clear();
    },
  };
}

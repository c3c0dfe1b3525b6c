import type { RiskWork } from '../../../src/analysis/risk-work';
import type { Problem } from '../../../src/api/problem';
import type { Instant } from '../../../src/model/date';

/** The work behind every risk of a project, and what happened to it. */
export interface LiveWork {
  /** By key of the risk; empty until the answer is there. */
  readonly of: ReadonlyMap<string, RiskWork>;
  readonly readAt?: Instant;
  readonly problem?: Problem;
}

export const noLiveWork: LiveWork = { of: new Map() };

export function signalsOf({ of }: LiveWork, key: string): RiskWork['signals'] {
  return of.get(key)?.signals ?? [];
}

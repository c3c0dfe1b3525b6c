import type { IsoDate } from './date';
import type { ProjectPart, WorkShift } from './project-part';

/** One thing that a scenario supposes. */
export type ScenarioStep =
  | {
      readonly kind: 'person';
      /** What the position is called; nobody's name. */
      readonly name: string;
      readonly role: string;
      readonly hoursPerWeek: number;
      readonly from: IsoDate;
    }
  | {
      readonly kind: 'project';
      readonly name: string;
      readonly role: string;
      readonly hours: number;
      readonly start: IsoDate;
      readonly due: IsoDate;
    }
  | {
      readonly kind: 'move';
      readonly projectKey: string;
      /** Absent: all of it. */
      readonly part?: ProjectPart;
      readonly by: WorkShift;
    }
  | {
      readonly kind: 'hand-over';
      readonly projectKey: string;
      readonly part?: ProjectPart;
      /** Whose work it is. */
      readonly from: string;
      readonly to:
        { readonly kind: 'person'; readonly accountId: string } | { readonly kind: 'role'; readonly role: string };
    }
  | {
      readonly kind: 'away';
      readonly accountId: string;
      readonly from: IsoDate;
      readonly to: IsoDate;
    };

/** A step that takes hold of open work. */
export type WorkStep = Extract<ScenarioStep, { kind: 'move' | 'hand-over' }>;

/** What if: steps under a name, that are compared and not written to Jira. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
}

/** A project's scenarios; the version rises with every change. */
export interface Scenarios {
  readonly version: number;
  readonly scenarios: readonly Scenario[];
}

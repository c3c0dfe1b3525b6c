import type { IsoDate } from './date';

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
      /** Later where positive. */
      readonly weeks: number;
    };

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

import type { AwaitedDecision } from '../analysis/away-on-decision';
import type { FreeCapacity } from '../analysis/free-capacity';
import type { LoggedDay } from '../analysis/logged-days';
import type { ScenarioEffect } from '../analysis/scenario-effect';
import type { SeenScenario } from '../analysis/seen-scenarios';
import type { Workload } from '../analysis/workload';
import type { IsoDate } from '../model/date';
import type { Horizon } from '../model/horizon';
import type { Person } from '../model/person';
import type { Region, WeekHours } from '../model/person-time';
import type { Project } from '../model/project';
import type { Scenario, ScenarioStep } from '../model/scenario';
import type { PeopleSource, TeamPlan } from '../model/team-plan';

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Days on which somebody is away, as they are entered. */
export interface LeaveEntry {
  readonly account: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly half?: true;
  readonly reason?: string;
}

/** That somebody knows of an overload and lets it be until a day. */
export interface AcceptedOverload {
  readonly account: string;
  /** Present where it is not one week but what several projects are promised. */
  readonly rule?: 'K31';
  /** Monday of the week that is accepted, or that it was accepted in. */
  readonly week: IsoDate;
  readonly until: IsoDate;
  readonly reason: string;
  readonly by: string;
}

export interface CapacityQuestions {
  /** People, their time and all their open work: the facts of every picture of the load. */
  workload: {
    ask: { project: string };
    answer: {
      readonly project: Project;
      readonly workload: Workload;
      readonly accepted: readonly AcceptedOverload[];
      /** Change requests of which it is known who decides them and when. */
      readonly decisions: readonly AwaitedDecision[];
      /** Those that wait for a decision and do not say so. */
      readonly undecidedBy: readonly string[];
      /** Whether this person may change the team. */
      readonly mayPlan: boolean;
    };
  };
  /** What these people logged in the past weeks, on work that the reader may see; at most 600 people. */
  'logged-hours': {
    ask: { project: string; accounts: readonly string[] };
    answer: { readonly project: Project; readonly logged: readonly LoggedDay[] };
  };
  /** What is free by role, by team and by month; at most 12 months. */
  'free-capacity': {
    ask: { project: string; months?: number };
    answer: { readonly project: Project; readonly free: FreeCapacity };
  };
  /** Countries with public holidays, and the parts of one. */
  'holiday-regions': {
    ask: { country?: string };
    answer: { readonly countries: readonly NamedCode[]; readonly parts: readonly NamedCode[] };
  };
  /** Scenarios kept for the project, without what concerns projects that the reader may not browse. */
  'capacity-scenarios': {
    ask: { project: string };
    answer: { readonly version: number; readonly scenarios: readonly SeenScenario[]; readonly mayEdit: boolean };
  };
  /** What steps would change beside the plan as it stands, and what kept scenarios come to: those named, or all. */
  'capacity-what-if': {
    ask: { project: string; weeks?: Horizon; steps?: readonly ScenarioStep[]; compare?: readonly string[] };
    answer: { readonly project: Project } & ScenarioEffect;
  };
  /** Roles of the project and groups of the site, for an administrator of the project. */
  'team-sources': { ask: { project: string }; answer: { readonly sources: readonly PeopleSource[] } };
  /** Who is in a role or group now. */
  'team-source': {
    ask: { project: string; kind: 'role' | 'group'; id: string };
    answer: { readonly people: readonly Person[] };
  };
}

export interface CapacityCommands {
  /** `team.version` is the one that was seen: where it is no longer the newest, nothing is written. */
  'save-team': { ask: { project: string; team: TeamPlan }; answer: { readonly team: TeamPlan } };
  /**
   * The hours and the region of one person, in every project, and whether hidden work counts; absent ones follow the
   * project again, or are not wanted any more.
   */
  'save-person-time': {
    ask: {
      project: string;
      account: string;
      version: number;
      hoursByWeekday?: WeekHours;
      region?: Region;
      countsHidden?: true;
    };
    answer: { readonly version: number };
  };
  /** At most 500 at once; what is there already, or gone already, is left as it is. */
  'edit-leave': {
    ask: { project: string; add: readonly LeaveEntry[]; remove: readonly LeaveEntry[] };
    answer: { readonly added: number; readonly removed: number; readonly unchanged: number };
  };
  /** Gives work to somebody else; `seen` is who had it when that was decided. */
  'hand-over-work': {
    ask: { issue: string; account: string; seen: string };
    answer: { readonly issue: string; readonly account: string };
  };
  /** Raises a work item for so many minutes of a piece of work, for somebody else; `seen` is who had it and what it still needed. */
  'split-work': {
    ask: { issue: string; account: string; minutes: number; seen: { account: string; minutes: number } };
    answer: { readonly issue: string; readonly part: string };
  };
  /** Takes a split back: deletes the part that was raised, where nobody has begun it, and gives its time back. */
  'join-work': { ask: { issue: string; part: string }; answer: { readonly issue: string } };
  /** `seen` is the version that was seen; without a scenario the one of that name is removed. */
  'save-capacity-scenario': {
    ask: { project: string; seen: number; name: string; scenario?: Scenario };
    answer: { readonly version: number; readonly scenarios: readonly SeenScenario[] };
  };
  /** With an empty reason the acceptance is taken back. Answered is what then is accepted of the person by the same rule. */
  'accept-overload': {
    ask: { project: string; account: string; rule?: 'K31'; week: IsoDate; until: IsoDate; reason: string };
    answer: { readonly accepted: readonly AcceptedOverload[] };
  };
}

import type { Capacity } from './analysis/capacity';
import type { RiskRegister } from './analysis/risk-register';
import type { StatusReport } from './analysis/status-report';
import type { ChangeCommands, ChangeQuestions } from './api/change';
import type { ActivityCommands, ActivityQuestions } from './api/activity';
import type { CapacityCommands, CapacityQuestions } from './api/capacity';
import type { BaselineCommands, BaselineQuestions } from './api/baseline';
import type { Exchanges } from './api/exchange';
import type { FieldSource } from './api/field-source';
import type { IssueRisk } from './api/issue-risk';
import type { PortfolioCommands, PortfolioQuestions } from './api/portfolio';
import type { PlanExchanges, PlanQuestions } from './api/plan';
import type { Problem } from './api/problem';
import type { ProjectRegister } from './api/project-register';
import type { RiskCommands, RiskQuestions } from './api/risk';
import type { ScheduleCommands, ScheduleQuestions } from './api/schedule';
import type { Instant } from './model/date';
import type { Person } from './model/person';
import type { Project } from './model/project';
import type { ProjectSettings } from './model/settings';

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A reply too large to cross Forge's bridge as it is: its JSON as base64 of gzip. */
export interface PackedReply {
  readonly packed: string;
}

/** Every answer says when it was true and for whom links lead where. */
export interface Answer<T> {
  readonly readAt: Instant;
  readonly siteUrl: string;
  readonly value: T;
}

export interface SettingsAnswer {
  readonly project: Project;
  readonly settings: ProjectSettings;
  readonly isDefault: boolean;
  readonly mayEdit: boolean;
  /** What `auto` found, and what may be chosen instead. */
  readonly fields: readonly FieldSource[];
  readonly choices: readonly { readonly id: string; readonly name: string; readonly type: string }[];
  readonly issueTypes: readonly string[];
}

/** What a panel may ask: name → what is asked with, what is answered. */
export interface Questions
  extends
    RiskQuestions,
    ChangeQuestions,
    ActivityQuestions,
    PortfolioQuestions,
    ScheduleQuestions,
    CapacityQuestions,
    BaselineQuestions,
    PlanQuestions {
  projects: { ask: Record<string, never>; answer: { readonly projects: readonly Project[] } };
  'risk-register': { ask: { project: string }; answer: ProjectRegister<RiskRegister> };
  capacity: {
    ask: { project: string; weeks?: number };
    answer: { readonly project: Project; readonly capacity: Capacity };
  };
  'status-report': { ask: { project: string }; answer: StatusReport };
  'issue-risk': { ask: { issue: string }; answer: IssueRisk };
  people: { ask: { project: string; query: string }; answer: { readonly people: readonly Person[] } };
  settings: { ask: { project: string }; answer: SettingsAnswer };
}

/** What a panel may have done: the answer is the thing as it then stands. */
export interface Commands
  extends
    RiskCommands,
    ChangeCommands,
    ActivityCommands,
    PortfolioCommands,
    CapacityCommands,
    BaselineCommands,
    ScheduleCommands {
  /** With `seen`, the settings that were changed: what somebody else changed since stays, and the same setting twice is a conflict. */
  'save-settings': {
    ask: { project: string; settings: ProjectSettings; seen?: ProjectSettings };
    answer: SettingsAnswer;
  };
}

export type Requests = Questions & Commands & Exchanges & PlanExchanges;
export type RequestName = keyof Requests;

/** What a person chooses for one report macro on a page. */
export interface MacroConfig {
  /** Project key. */
  readonly project: string;
  /** `summary` is the head, the ratings and the milestones; `full` is everything. */
  readonly detail: 'full' | 'summary';
  readonly title?: string;
  /** [K33] Also PDF and Word hold hours of work that not every reader may see. */
  readonly commitments?: true;
}

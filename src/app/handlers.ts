import { activityHandlers } from './activity-handlers';
import { changeHandlers } from './change-handlers';
import { baselineHandlers } from './baseline-handlers';
import { capacityHandlers } from './capacity-handlers';
import { exchangeHandlers } from './exchange-handlers';
import type { Invocation } from './invocation';
import { askIssueRisk } from './issue-risk';
import { askPeople } from './people';
import { planHandlers } from './plan-handlers';
import { askProjects } from './projects';
import { portfolioHandlers } from './portfolio-handlers';
import { riskHandlers } from './risk-handlers';
import { askRiskRegister } from './risk-register';
import { askSchedule } from './schedule';
import { saveSettings } from './save-settings';
import { askSettings } from './settings';
import { askStatusReport } from './status-report';
import type { Answer, RequestName, Requests } from '../api';

export type Handler<N extends RequestName> = (
  invocation: Invocation,
  asked: Requests[N]['ask'],
) => Promise<Answer<Requests[N]['answer']>>;

/** What answers each question and carries out each command. */
export const handlers: { readonly [N in RequestName]: Handler<N> } = {
  projects: askProjects,
  'risk-register': askRiskRegister,
  schedule: askSchedule,
  'status-report': askStatusReport,
  'issue-risk': askIssueRisk,
  people: askPeople,
  settings: askSettings,
  ...riskHandlers,
  ...changeHandlers,
  ...activityHandlers,
  ...portfolioHandlers,
  ...capacityHandlers,
  ...exchangeHandlers,
  ...baselineHandlers,
  ...planHandlers,
  'save-settings': saveSettings,
};

export { issueRiskStatus } from './forge/issue-risk-status';
export { resolver } from './forge/resolver';
export { statusReportExport } from './forge/status-report-export';

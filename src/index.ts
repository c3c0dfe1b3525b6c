export { issueRiskStatus } from './forge/issue-risk-status';
export { jqlFunction, jqlFunctionsRefresh } from './forge/jql-functions';
export { resolver } from './forge/resolver';
export { statusReportExport } from './forge/status-report-export';

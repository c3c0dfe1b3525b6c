import type { OpenProject } from './open-project';
import { startField } from './read-load';
import { readSchedule } from './read-schedule';
import { forecastBasis, type ForecastBasis } from '../analysis/forecast/forecast-basis';
import { readIssues } from '../atlassian/read-issues';
import { recentlyDone } from '../atlassian/work-clauses';

/** Days of finished work that say how long work takes here. */
const daysBack = 365;

/** Reads the open work of a project and how long its finished work took. */
export async function readForecast(open: OpenProject): Promise<ForecastBasis> {
  const { jira, project, settings, asOf } = open;
  const [pull, past] = await Promise.all([
    readSchedule(open),
    readIssues(jira, recentlyDone(project.key, daysBack), { ...startField(open), history: ['duedate', 'status'] }),
  ]);
  return forecastBasis({ ...pull, past }, settings, asOf);
}

import { issueTypes, linkTypes, priorities, resolutions, statuses } from './catalogue';
import { customFields } from './custom-fields';
import { DemoClock } from './demo-clock';
import { demoIssue } from './demo-issue';
import { demoPages } from './confluence/demo-pages';
import { demoProjects, numberedIssues } from './demo-projects';
import { demoDashboards } from './dashboards';
import { demoFilters } from './filters';
import { demoGroups } from './groups';
import { withLinkHistories } from './link-histories';
import { demoUsers } from './people';
import { numberEntries } from './site-numbers';
import { siteProject, siteSpace } from './site-projects';
import { boards, sprints } from './sprints';
import type { IsoDate } from '../../src/model/date';
import type { SiteSeed } from '../site/seed';

/** Three concurrent IT projects with their people, two years of history and their troubles, as they stand on `today`. */
export function demoPortfolio(today: IsoDate): SiteSeed {
  const clock = new DemoClock(today);
  return {
    users: demoUsers(),
    groups: demoGroups,
    issueTypes,
    statuses,
    priorities,
    resolutions,
    customFields,
    linkTypes,
    projects: demoProjects.map((project) => siteProject(project, clock)),
    issues: numberEntries(withLinkHistories(numberedIssues.map((issue) => demoIssue(issue, clock)))),
    boards,
    sprints: sprints(clock),
    dashboards: demoDashboards,
    filters: demoFilters,
    spaces: demoProjects.map(siteSpace),
    pages: demoPages(clock),
  };
}

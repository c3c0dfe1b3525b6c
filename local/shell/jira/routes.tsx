/** @jsxImportSource hono/jsx */
import { Hono, type Context } from 'hono';
import { formText } from '../form-text';
import type { Surroundings } from '../surroundings';
import { AppPage, appModule } from './app-page';
import { dashboardRoutes } from './dashboard-routes';
import { GlobalPage } from './global-page';
import { IssuePage } from './issue-page';
import { panelModules, PanelStatusMark } from './issue-panels';
import { ProjectPage } from './project-page';
import { appPath, modulePages } from './project-side';
import { ProjectsPage } from './projects-page';
import { SearchPage } from './search-page';
import { issue as issueShape, project as projectShape } from './shapes';

/** Jira's pages. */
export function jiraRoutes(surroundings: (context: Context) => Promise<Surroundings>): Hono {
  const routes = new Hono();
  routes.route('/', dashboardRoutes(surroundings));
  routes.get('/jira/search', async (context) =>
    context.html(
      <SearchPage
        around={await surroundings(context)}
        jql={context.req.query('jql') ?? ''}
        pageToken={context.req.query('page')}
      />,
    ),
  );
  routes.get('/jira/apps/:app/:environment/:route{.*}?', async (context) =>
    context.html(<GlobalPage around={await surroundings(context)} />),
  );
  routes.get('/jira/projects', async (context) => context.html(<ProjectsPage around={await surroundings(context)} />));
  routes.get('/jira/software/projects/:key/:rest{.*}', (context) =>
    context.redirect(`/jira/projects/${context.req.param('key')}`),
  );
  routes.get('/jira/projects/:key', async (context) =>
    context.html(
      <ProjectPage
        around={await surroundings(context)}
        projectKey={context.req.param('key')}
        words={context.req.query('words') ?? ''}
        pageToken={context.req.query('page')}
      />,
    ),
  );
  routes.get('/jira/projects/:key/apps/module/:module/:route{.*}', async (context) => {
    const around = await surroundings(context);
    const project = await around.reader.read(`/rest/api/3/project/${context.req.param('key')}`, projectShape);
    return context.redirect(
      `${appPath(project, appModule(around, context.req.param('module')))}/${context.req.param('route')}`,
    );
  });
  routes.get('/jira/projects/:key/apps/:app/:route{.*}?', async (context) => {
    const around = await surroundings(context);
    const { key, app, route } = context.req.param();
    const module = appModule(around, app);
    const first = modulePages(module)[0];
    if (!route && first) return context.redirect(`/jira/projects/${key}/apps/${app}/${first.route}`);
    return context.html(<AppPage around={around} projectKey={key} module={module} route={route ?? ''} />);
  });
  routes.get('/browse/:key', async (context) =>
    context.html(
      <IssuePage
        around={await surroundings(context)}
        issueKey={context.req.param('key')}
        tab={context.req.query('tab') ?? 'comments'}
      />,
    ),
  );
  routes.get('/browse/:key/panel-status/:module', async (context) => {
    const around = await surroundings(context);
    const issue = await around.reader.read(
      `/rest/api/3/issue/${encodeURIComponent(context.req.param('key'))}`,
      issueShape,
    );
    const module = panelModules(around).find((candidate) => candidate.key === context.req.param('module'));
    return module
      ? context.html(<PanelStatusMark around={around} module={module} issue={issue} />)
      : context.notFound();
  });
  routes.post('/browse/:key/transition', async (context) => {
    const around = await surroundings(context);
    const key = encodeURIComponent(context.req.param('key'));
    const form = await context.req.parseBody();
    await around.reader.send('POST', `/rest/api/3/issue/${key}/transitions`, {
      transition: { id: formText(form, 'transition') },
    });
    return context.redirect(`/browse/${key}`, 303);
  });
  return routes;
}

/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';
import { dashboards } from './dashboard-shapes';
import { JiraSide } from './jira-side';

/** Every dashboard of the site. */
export async function DashboardsPage({ around }: { readonly around: Surroundings }) {
  const { values } = await around.reader.read('/rest/api/3/dashboard/search?maxResults=100', dashboards);
  return (
    <Layout
      around={around}
      title="Dashboards"
      product="jira"
      side={<JiraSide around={around} current="/jira/dashboards" />}
    >
      <h1>Dashboards</h1>
      {values.length === 0 && <p>There is no dashboard yet.</p>}
      <ul class="cards">
        {values.map(({ id, name, description, owner }) => (
          <li class="card">
            <h2>
              <a href={`/jira/dashboards/${id}`}>{name}</a>
            </h2>
            {owner && <p class="subtle">{`of ${owner.displayName}`}</p>}
            <p>{description}</p>
          </li>
        ))}
      </ul>
      {around.viewer.accountId !== undefined && (
        <form class="search" method="post" action="/jira/dashboards">
          <label>
            Name <input name="name" required maxlength={255} />
          </label>
          <button type="submit">Create a dashboard</button>
        </form>
      )}
    </Layout>
  );
}

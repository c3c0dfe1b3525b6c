/** @jsxImportSource hono/jsx */
import { frameFor } from '../frame-for';
import { AppFrame } from '../parts/app-frame';
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';
import type { ManifestModule } from '../../runtime/manifest';
import { configuration, dashboard as dashboardShape, gadgets as gadgetsShape } from './dashboard-shapes';
import type { Configuration, Dashboard, Gadget } from './dashboard-shapes';
import { JiraSide } from './jira-side';

export function gadgetModules({ host }: Pick<Surroundings, 'host'>): readonly ManifestModule[] {
  return host.manifest.modules.filter((module) => module.type === 'jira:dashboardGadget');
}

/** One dashboard with its gadgets in two columns; `edited` is the gadget that is being configured. */
export async function DashboardPage(props: {
  readonly around: Surroundings;
  readonly id: string;
  readonly edited?: string | undefined;
}) {
  const { around, edited } = props;
  const base = `/rest/api/3/dashboard/${encodeURIComponent(props.id)}`;
  const [dashboard, { gadgets }] = await Promise.all([
    around.reader.read(base, dashboardShape),
    around.reader.read(`${base}/gadget`, gadgetsShape),
  ]);
  const cards = await Promise.all(
    [...gadgets]
      .sort((a, b) => a.position.row - b.position.row)
      .map(async (gadget) => ({
        gadget,
        config: await around.reader.find(`${base}/items/${gadget.id}/properties/configuration`, configuration),
      })),
  );
  const column = (index: number) => cards.filter(({ gadget }) => Math.min(gadget.position.column, 1) === index);
  return (
    <Layout
      around={around}
      title={dashboard.name}
      product="jira"
      side={<JiraSide around={around} current="/jira/dashboards" />}
    >
      <h1>{dashboard.name}</h1>
      <p>{dashboard.description}</p>
      {dashboard.isWritable && (
        <form class="search" method="post" action={`/jira/dashboards/${dashboard.id}/gadgets`}>
          {gadgetModules(around).map((module) => (
            <button
              type="submit"
              name="module"
              value={module.key}
            >{`Add the gadget ${module.title ?? module.key}`}</button>
          ))}
        </form>
      )}
      {cards.length === 0 && <p>There is no gadget on it yet.</p>}
      <div class="gadgets">
        {[0, 1].map((index) => (
          <div class="gadget-column">
            {column(index).map(({ gadget, config }) => (
              <GadgetCard
                around={around}
                dashboard={dashboard}
                gadget={gadget}
                config={config?.value}
                isEdited={edited === String(gadget.id)}
              />
            ))}
          </div>
        ))}
      </div>
    </Layout>
  );
}

interface CardProps {
  readonly around: Surroundings;
  readonly dashboard: Dashboard;
  readonly gadget: Gadget;
  readonly config: Configuration | undefined;
  readonly isEdited: boolean;
}

function GadgetCard({ around, dashboard, gadget, config, isEdited }: CardProps) {
  const module = gadgetModules(around).find(({ key }) => key === gadget.moduleKey);
  const path = `/jira/dashboards/${dashboard.id}`;
  const title = module?.title ?? gadget.title;
  const edits = isEdited && dashboard.isWritable;
  const resource = edits ? module?.edit?.resource : undefined;
  const setup =
    module &&
    frameFor(around, module, {
      localId: String(gadget.id),
      ...(resource === undefined ? {} : { resource }),
      extension: {
        dashboard: { id: dashboard.id },
        gadget: { id: String(gadget.id) },
        gadgetConfiguration: config ?? {},
        entryPoint: edits ? 'edit' : 'view',
        location: path,
      },
    });
  return (
    <section class="gadget" aria-label={`${title} ${gadget.id}`} data-refresh-minutes={config?.refresh}>
      <div class="gadget-head">
        <h2>{title}</h2>
        <button type="button" data-refresh-frame>
          Refresh
        </button>
        {dashboard.isWritable && module?.edit && !edits && <a href={`${path}?edit=${gadget.id}`}>Configure</a>}
        {dashboard.isWritable && (
          <form method="post" action={`${path}/gadgets/${gadget.id}/remove`}>
            <button type="submit">Remove</button>
          </form>
        )}
      </div>
      {setup ? (
        <AppFrame
          setup={{
            ...setup,
            ...(edits ? { submitTo: `${path}/gadgets/${gadget.id}/configuration`, returnTo: path } : {}),
          }}
        />
      ) : (
        <p>The app of this gadget is no longer there.</p>
      )}
    </section>
  );
}

/** @jsxImportSource hono/jsx */
import { frameFor } from '../frame-for';
import { AppFrame } from '../parts/app-frame';
import { Layout } from '../parts/layout';
import { SiteRefusal } from '../site-reader';
import type { Surroundings } from '../surroundings';
import { globalPagePath, globalPages, JiraSide } from './jira-side';

/** The app's page that belongs to no project. */
export function GlobalPage({ around }: { readonly around: Surroundings }) {
  const [module] = globalPages(around);
  if (!module) throw new SiteRefusal(404, 'The app has no page of its own.');
  const basePath = globalPagePath(around);
  const setup = frameFor(around, module, { basePath, extension: { location: basePath } });
  return (
    <Layout
      around={around}
      title={module.title ?? ''}
      product="jira"
      side={<JiraSide around={around} current={basePath} />}
    >
      <AppFrame setup={setup} />
    </Layout>
  );
}

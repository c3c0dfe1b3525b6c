/** @jsxImportSource hono/jsx */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Layout } from './parts/layout';
import { ProblemPage } from './parts/problem';
import { SiteRefusal } from './site-reader';
import type { Surroundings } from './surroundings';

const known: readonly ContentfulStatusCode[] = [400, 401, 403, 404, 409, 429, 500, 502, 503];

/** A page in place of one that the site did not give. */
export const problemAnswer =
  (surroundings: (context: Context) => Promise<Surroundings>) =>
  async (error: Error, context: Context): Promise<Response> => {
    const asked = error instanceof SiteRefusal ? error.status : 500;
    const status = known.find((candidate) => candidate === asked) ?? 500;
    const around = await surroundings(context);
    const page = (
      <Layout around={around} title="Cannot be shown" product="home">
        <ProblemPage status={status} message={error.message} />
      </Layout>
    );
    return context.html(page, status);
  };

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPanels } from './build-panels';
import { demoPortfolio } from './demo/demo-portfolio';
import { liveSiteFromEnvironment } from './live';
import { openLocalApp } from './runtime/local-app';
import { serveShell } from './shell/serve';
import { startingPoints } from './shell/starting-points';

const folder = join(__dirname, '..');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3333' },
      folder: { type: 'string', default: join(folder, '.local') },
      reset: { type: 'boolean', default: false },
      site: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const live = values.site === undefined ? undefined : liveSiteFromEnvironment(values.site, values.write);
  await buildPanels(folder);
  const server = await serveShell(Number(values.port), async (origins) => {
    const app = await openLocalApp({
      manifest: join(folder, 'manifest.yml'),
      folder: values.folder,
      siteUrl: origins.pages,
      reset: values.reset,
      seed: () => demoPortfolio(new Date().toISOString().slice(0, 10)),
      ...(live ? { live, name: 'live' } : {}),
    });
    return app;
  });
  console.log(await startingPoints(server.app, server.origins.pages));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPanels } from './build-panels';
import { demoToday } from './demo-app';
import { importedApp } from './imported-app';
import { liveSiteFromEnvironment } from './live';
import { openLocalApp } from './runtime/local-app';
import { serveShell } from './shell/serve';
import { startingPoints } from './shell/starting-points';

const folder = join(__dirname, '..');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '3333' },
      folder: { type: 'string', default: join(folder, '.local') },
      reset: { type: 'boolean', default: false },
      import: { type: 'string', multiple: true },
      site: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const live = values.site === undefined ? undefined : liveSiteFromEnvironment(values.site, values.write);
  const imported = values.import === undefined ? undefined : await importedApp([...values.import, ...positionals]);
  if (imported) console.log(imported.report);
  await buildPanels(folder);
  const server = await serveShell(Number(values.port), (origins) =>
    openLocalApp({
      manifest: join(folder, 'manifest.yml'),
      folder: values.folder,
      siteUrl: origins.pages,
      reset: values.reset,
      ...(imported ? imported.options : demoToday()),
      ...(live ? { live, name: 'live' } : {}),
    }),
  );
  console.log(await startingPoints(server.app, server.origins.pages));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

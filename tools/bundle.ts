import { ConfigFile, FileSystemReader, FileSystemWriter, NullLogger } from '@forge/cli-shared';
import { getNodeBundler, getWrapperProvider } from '@forge/bundler';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goOffline } from './offline';

/** Forge's wrapper comes from Atlassian's CDN on deployment; the bundle itself does not need it, so empty files stand in. */
function emptyRuntime(folder: string): string {
  mkdirSync(join(folder, 'dist'));
  for (const script of ['wrapper', 'loader']) writeFileSync(join(folder, 'dist', `${script}.js`), '// stands in\n');
  return folder;
}

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'forge-bundle-'));
  process.env['FORGE_RUNTIME_PATH'] = emptyRuntime(scratch);
  goOffline();
  const files = new FileSystemReader();
  const config = new ConfigFile(files, new FileSystemWriter());
  const bundler = getNodeBundler(NullLogger, getWrapperProvider({ fileSystemReader: files }), config);
  const { outputDir, metadata } = await bundler.bundle({
    appDirectory: process.cwd(),
    entryPoints: [{ name: 'index', path: './src/index.ts' }],
  });
  try {
    const file = join(outputDir, 'index.cjs');
    const handlers = (await config.getAppHandlers()).map(({ func }) => func);
    const missing = missingFrom(file, handlers);
    console.log(
      `bundle: ${(statSync(file).size / 1000).toFixed(0)} kB, ${metadata?.errors ?? 0} errors, functions ${handlers.join(', ')}`,
    );
    if (missing.length > 0) throw new Error(`The bundle lacks ${missing.join(', ')}, which manifest.yml names`);
  } finally {
    for (const folder of [scratch, outputDir]) rmSync(folder, { recursive: true, force: true });
  }
}

/** Loads the bundle as Forge does, and tells which functions it does not export. */
function missingFrom(file: string, names: readonly string[]): string[] {
  const loaded: unknown = createRequire(file)(file);
  const exported = new Map(Object.entries(typeof loaded === 'object' && loaded !== null ? loaded : {}));
  return names.filter((name) => typeof exported.get(name) !== 'function');
}

main().catch((error: unknown) => {
  console.error('bundle:', error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

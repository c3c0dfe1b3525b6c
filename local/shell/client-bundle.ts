import { join } from 'node:path';
import { build } from 'esbuild';

async function bundle(entry: string): Promise<string> {
  const built = await build({
    entryPoints: [join(__dirname, 'client', entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return built.outputFiles[0]?.text ?? '';
}

/** The script of the pages and the script that gives each frame its bridge. */
export async function clientScripts(): Promise<{ readonly page: string; readonly bridge: string }> {
  const [page, bridge] = await Promise.all([bundle('main.ts'), bundle('frame-bridge.ts')]);
  return { page, bridge };
}

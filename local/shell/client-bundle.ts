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

/** The scripts of the pages, and the one that gives each frame its bridge. */
export async function clientScripts(): Promise<Readonly<Record<'beforePaint' | 'page' | 'bridge', string>>> {
  const [beforePaint, page, bridge] = await Promise.all(['before-paint.ts', 'main.ts', 'frame-bridge.ts'].map(bundle));
  return { beforePaint: beforePaint ?? '', page: page ?? '', bridge: bridge ?? '' };
}

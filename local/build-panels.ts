import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** When anything below a folder was last changed; 0 where there is nothing. */
function lastChange(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['dist', 'node_modules'].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? lastChange(path) : statSync(path).mtimeMs);
  }
  return latest;
}

function builtAt(folder: string): number {
  try {
    return statSync(join(folder, 'static', 'dist', 'project-page.html')).mtimeMs;
  } catch {
    return 0;
  }
}

/** Builds the panels when there are none, or when they are older than what they are made from. */
export async function buildPanels(folder: string): Promise<void> {
  const sources = Math.max(lastChange(join(folder, 'static')), lastChange(join(folder, 'src')));
  if (builtAt(folder) > sources) return;
  console.log('Building the panels …');
  await build({ configFile: join(folder, 'static', 'vite.config.ts'), logLevel: 'warn' });
}

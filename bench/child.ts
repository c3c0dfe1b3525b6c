import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const folder = join(__dirname, '..', '.build', 'bench');

/** Bundles the programs that are measured, so that neither a compiler nor the stand-in is in their memory. */
export async function bundleCases(): Promise<void> {
  await build({
    entryPoints: [
      'case',
      'analysis-case',
      'capacity-case',
      'scenario-case',
      'schedule-case',
      'schedule-check',
      'what-if-case',
      'plan-history-case',
    ].map((name) => join(__dirname, `${name}.ts`)),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
  });
}

/** Runs one of them in a fresh process and reads the JSON on its last line. */
export function runCase(
  name:
    | 'case'
    | 'analysis-case'
    | 'capacity-case'
    | 'scenario-case'
    | 'schedule-case'
    | 'schedule-check'
    | 'what-if-case'
    | 'plan-history-case',
  args: readonly string[],
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(folder, `${name}.cjs`), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`${name} ${args.join(' ')} ended with ${code}`));
      else resolve(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
    });
  });
}

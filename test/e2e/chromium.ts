import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const root = resolve(__dirname, '../..');

const installed = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** A headless Chromium: the one that `CHROME_PATH` names, else the one that came with npm, else one the machine has. */
export async function launchChromium(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) return start(named);
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = unpacked();
    return start(join(folder, 'chromium'), {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: fontConfiguration(folder),
    });
  }
  const found = installed.find((path) => existsSync(path));
  return found ? start(found) : chromium.launch({ channel: 'chrome', args: flags });
}

function start(executablePath: string, libraries: Readonly<Record<string, string>> = {}): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--headless', ...flags], env: { ...process.env, ...libraries } });
}

/** Points to the font that came with the browser, and to those of the machine; written anew because the folder may have moved. */
function fontConfiguration(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const places = [join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${places}${cache}</fontconfig>`);
  return file;
}

/**
 * The browser of @sparticuz/chromium with the libraries it brings for machines that lack them. The package unpacks into the
 * temporary folder and takes half a file for a whole one, so it runs in a folder of its own, which is then moved into place.
 */
function unpacked(): string {
  const folder = join(root, '.build', 'chromium');
  if (existsSync(folder)) return folder;
  mkdirSync(join(root, '.build'), { recursive: true });
  const scratch = mkdtempSync(`${folder}-`);
  const { status, stderr } = spawnSync(process.execPath, ['-e', "require('@sparticuz/chromium').executablePath()"], {
    cwd: root,
    encoding: 'utf8',
    // Its libraries are unpacked only where it believes to be on Lambda.
    env: { ...process.env, TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`);
  try {
    renameSync(scratch, folder);
  } catch {
    rmSync(scratch, { recursive: true, force: true });
  }
  return folder;
}

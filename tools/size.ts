import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** What a browser may have to load before the first picture, in kB of gzipped JavaScript. */
const budgets: Readonly<Record<string, number>> = {
  macro: 130,
  'issue-context': 130,
  'macro-config': 260,
  gadget: 130,
  'gadget-config': 130,
  'project-page': 260,
  'global-page': 260,
};

/** What a page fetches by itself to show its first picture, by the beginning of the chunk's name. */
const firstViews: Readonly<Record<string, string>> = { 'project-page': 'report-page-' };

const dist = resolve(__dirname, '../static/dist');

function scriptsOfPage(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(([, path]) =>
    resolve(dirname(page), path ?? ''),
  );
}

/** What a script imports at once and, when asked for, what it may import later. */
function importsOf(script: string, later: boolean): string[] {
  const text = readFileSync(script, 'utf8');
  const tree = ts.createSourceFile(script, text, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const atOnce = tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
  const names = later ? ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName) : atOnce;
  return names.filter((name) => name.startsWith('.')).map((name) => resolve(dirname(script), name));
}

function firstViewOf(surface: string): string[] {
  const name = firstViews[surface];
  if (name === undefined) return [];
  const assets = join(dist, 'assets');
  const view = readdirSync(assets).find((file) => file.startsWith(name) && file.endsWith('.js'));
  if (view === undefined) throw new Error(`The first view of ${surface} is missing: ${name}*.js`);
  return [join(assets, view)];
}

function scriptsOf(entries: readonly string[], later: boolean): string[] {
  const reached = new Set<string>();
  const queue = [...entries];
  for (let script = queue.pop(); script; script = queue.pop())
    if (!reached.has(script)) {
      reached.add(script);
      queue.push(...importsOf(script, later));
    }
  return [...reached];
}

function gzipped(scripts: readonly string[]): number {
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);

function report(surface: string, budget: number): boolean {
  const page = join(dist, `${surface}.html`);
  if (!existsSync(page)) throw new Error(`${relative(process.cwd(), page)} is missing: run npm run build first`);
  const entries = [...scriptsOfPage(page), ...firstViewOf(surface)];
  const first = scriptsOf(entries, false);
  const size = gzipped(first);
  const fits = size <= budget * 1000;
  const cells = [size, budget * 1000, gzipped(scriptsOf(entries, true))].map(kilobytes).join(' ');
  console.log(`${surface.padEnd(14)} ${String(first.length).padStart(5)} ${cells}  ${fits ? 'ok' : 'OVER'}`);
  return fits;
}

console.log('kB of JS, gzip files    first   budget with all that loads later');
const verdicts = Object.entries(budgets).map(([surface, budget]) => report(surface, budget));
if (verdicts.includes(false)) process.exitCode = 1;

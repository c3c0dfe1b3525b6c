import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';

/** What a browser may have to load before the first picture, in kB of gzipped JavaScript. */
const budgets: Readonly<Record<string, number>> = {
  macro: 130,
  'issue-context': 130,
  'macro-config': 260,
  'project-page': 260,
};

const dist = resolve(__dirname, '../static/dist');

function scriptsOfPage(page: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map(([, path]) =>
    resolve(dirname(page), path ?? ''),
  );
}

/** What a script imports at once; `import()` is not followed, it loads later. */
function importsOf(script: string): string[] {
  const tree = ts.createSourceFile(
    script,
    readFileSync(script, 'utf8'),
    ts.ScriptTarget.ES2022,
    false,
    ts.ScriptKind.JS,
  );
  return tree.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [resolve(dirname(script), statement.moduleSpecifier.text)]
      : [],
  );
}

function firstLoad(page: string): string[] {
  const reached = new Set<string>();
  const queue = scriptsOfPage(page);
  for (let script = queue.pop(); script; script = queue.pop())
    if (!reached.has(script)) {
      reached.add(script);
      queue.push(...importsOf(script));
    }
  return [...reached];
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);

function report(surface: string, budget: number): boolean {
  const page = join(dist, `${surface}.html`);
  if (!existsSync(page)) throw new Error(`${relative(process.cwd(), page)} is missing: run npm run build first`);
  const scripts = firstLoad(page).map((path) => readFileSync(path));
  const gzipped = scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0);
  const plain = scripts.reduce((sum, script) => sum + script.length, 0);
  const fits = gzipped <= budget * 1000;
  const files = String(scripts.length).padStart(5);
  console.log(
    `${surface.padEnd(14)} ${files} ${kilobytes(plain)} ${kilobytes(gzipped)} ${kilobytes(budget * 1000)}  ${fits ? 'ok' : 'OVER'}`,
  );
  return fits;
}

console.log('First load     files   kB js kB gzip  budget');
const verdicts = Object.entries(budgets).map(([surface, budget]) => report(surface, budget));
if (verdicts.includes(false)) process.exitCode = 1;

import ts from 'typescript';
import { lineOf, visit, type Source } from './source';

/** Something a folder must not contain, with the reason that a failing test gives. */
export interface Ban {
  readonly reason: string;
  finds(node: ts.Node): boolean;
}

export const noClock: Ban = {
  reason: 'reads the clock; the date of a question comes in as `asOf`, so that an answer can be computed again',
  finds: (node) =>
    isCallOf(node, 'Date', 'now') ||
    isCallOf(node, 'performance', 'now') ||
    (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) ||
    (ts.isCallExpression(node) && isNamed(node.expression, 'Date')),
};

export const noChance: Ban = {
  reason: 'uses chance; the same facts must always give the same answer',
  finds: (node) =>
    isCallOf(node, 'Math', 'random') ||
    (ts.isIdentifier(node) && ['randomUUID', 'getRandomValues'].includes(node.text)),
};

export const noInputOrOutput: Ban = {
  reason: 'reads or writes the outside world; facts come in as arguments and the answer goes out as data',
  finds: (node) =>
    (ts.isCallExpression(node) &&
      ['fetch', 'setTimeout', 'setInterval'].some((name) => isNamed(node.expression, name))) ||
    (ts.isPropertyAccessExpression(node) &&
      ['process', 'console', 'globalThis'].some((name) => isNamed(node.expression, name))),
};

const arithmetic = new Set([
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.AsteriskAsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskEqualsToken,
  ts.SyntaxKind.SlashEqualsToken,
  ts.SyntaxKind.MinusEqualsToken,
]);

export const noArithmetic: Ban = {
  reason: 'computes; figures are worked out in src/analysis, where they are tested and have a rule id',
  finds: (node) => ts.isBinaryExpression(node) && arithmetic.has(node.operatorToken.kind),
};

export const noCode: Ban = {
  reason: 'is code; api.ts is the contract and holds types only',
  finds: (node) =>
    ts.isStatement(node) &&
    ts.isSourceFile(node.parent) &&
    !ts.isInterfaceDeclaration(node) &&
    !ts.isTypeAliasDeclaration(node) &&
    !(ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword),
};

export const onlyExports: Ban = {
  reason: 'is more than an export; index.ts is the list of functions that manifest.yml names',
  finds: (node) => ts.isStatement(node) && ts.isSourceFile(node.parent) && !ts.isExportDeclaration(node),
};

export function violations(source: Source, bans: readonly Ban[]): string[] {
  const found: string[] = [];
  visit(source.tree, (node) => {
    for (const ban of bans)
      if (ban.finds(node)) found.push(`${source.path}:${lineOf(source, node)} \`${firstLine(node)}\` ${ban.reason}`);
  });
  return found;
}

function firstLine(node: ts.Node): string {
  return (node.getText().split('\n')[0] ?? '').slice(0, 80);
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isCallOf(node: ts.Node, object: string, method: string): boolean {
  return ts.isPropertyAccessExpression(node) && isNamed(node.expression, object) && node.name.text === method;
}

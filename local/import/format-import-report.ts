import type { ImportReport } from './import-report';

const shown = 20;

/** The report in lines for a terminal. */
export function formatImportReport(report: ImportReport): string {
  const { files, issues, projects, changelog, links, comments, worklogs, people } = report;
  const found = files.map((file) => {
    const parts = [count(file.issues, 'issue'), count(file.fields, 'field'), count(file.changelogs, 'changelog')];
    return `  ${file.name}: ${parts.filter((part) => !part.startsWith('0 ')).join(', ') || 'nothing'}`;
  });
  const taken = projects.map(({ key, name, issues: number, byType }) => {
    const types = Object.entries(byType).map(([type, many]) => `${many} ${type}`);
    return `  ${key} ${name}: ${count(number, 'issue')} (${types.join(', ')})`;
  });
  const beside = links.fromChangelog > 0 ? ' (from the changelogs, the issues have none)' : '';
  return [
    'Files',
    ...found,
    `Taken: ${issues.taken} of ${count(issues.found, 'issue')}`,
    ...taken,
    `  ${changelog.taken} of ${count(changelog.found, 'changelog entry', 'changelog entries')}`,
    `  ${count(links.taken, 'link')}${beside}, ${count(comments, 'comment')}, ${count(worklogs, 'worklog')}`,
    `  ${count(people.length, 'new person', 'new people')}${people.length > 0 ? `: ${people.map(({ name }) => name).join(', ')}` : ''}`,
    ...fieldLines(report),
    ...section(
      'Not taken',
      report.skipped.map(({ file, path, reason }) => `${file} ${path}: ${reason}`),
    ),
    ...section(
      'Left out',
      report.leftOut.map(
        ({ field, reason, count: many, example }) => `${field}: ${reason} (${count(many, 'issue')}, e.g. ${example})`,
      ),
    ),
    ...section('Guessed', report.guesses),
  ].join('\n');
}

function fieldLines({ fields, unknownFields }: ImportReport): string[] {
  const custom = fields.filter(({ origin }) => origin !== 'system');
  const lines = custom.map(({ id, name, type, origin, issues }) => {
    const source = origin === 'inferred' ? 'type inferred' : `from the ${origin}`;
    return `${name} (${id}, ${type}, ${source}): ${count(issues, 'issue')}`;
  });
  const unknown = unknownFields.length > 0 ? [`  Unknown fields: ${unknownFields.join(', ')}`] : [];
  return [`Fields: ${fields.length - custom.length} of Jira's own, ${custom.length} custom`, ...cut(lines), ...unknown];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}: ${lines.length}`, ...cut(lines)];
}

function cut(lines: readonly string[]): string[] {
  const rest = lines.length - shown;
  return [...lines.slice(0, shown).map((line) => `  ${line}`), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

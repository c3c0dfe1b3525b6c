import type { Measurement } from './measure';

const heads = [
  'issues',
  'risks',
  'question',
  'calls',
  'depth',
  'rounds',
  'kB in',
  'ms at 0',
  'ms at 200',
  'cpu ms',
  'analysis ms',
  'peak MB',
  'kB out',
  'answer',
];

/** The measurements as text, one line each. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [heads, ...measurements.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 2 ? cell.padEnd(widths[2] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function cells(one: Measurement): string[] {
  return [
    String(one.issues),
    String(one.risks),
    one.question,
    String(one.calls),
    String(one.depth),
    String(one.rounds),
    (one.receivedBytes / 1000).toFixed(0),
    one.msAt0.toFixed(0),
    one.msAt200.toFixed(0),
    one.cpuMs.toFixed(0),
    one.analysisMs.toFixed(1),
    String(one.peakMb),
    (one.answerBytes / 1000).toFixed(0),
    one.wrong.length === 0 ? 'right' : one.wrong.join('; '),
  ];
}

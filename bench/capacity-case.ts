import { loadConflicts } from '../src/analysis/load-conflicts';
import { loadGrid } from '../src/analysis/load-grid';
import { bigWorkload } from './big-workload';

/** People and time of a large portfolio in a process of its own, figures as JSON: the sums are checked before anything is measured. */
const repeats = 9;

function fastest(work: () => unknown): number {
  const times = Array.from({ length: repeats }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

function main(): void {
  const workload = bigWorkload();
  const weeks = { unit: 'week', count: 52, scope: 'all' } as const;
  const asked = workload.work.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const shown = (mode: 'even' | 'fill') =>
    loadGrid(workload, { ...weeks, mode }).rows.reduce(
      (sum, { cells, outsideMinutes }) =>
        sum + outsideMinutes + cells.reduce((total, { loadMinutes }) => total + loadMinutes, 0),
      0,
    );
  const wrongMinutes = Math.abs(shown('even') - asked) + Math.abs(shown('fill') - asked);
  const figures = {
    wrongMinutes,
    evenMs: fastest(() => loadGrid(workload, { ...weeks, mode: 'even' })),
    fillMs: fastest(() => loadGrid(workload, { ...weeks, mode: 'fill' })),
    conflictsMs: fastest(() => loadConflicts(workload)),
    answerMb: JSON.stringify(workload).length / 1_000_000,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}

main();

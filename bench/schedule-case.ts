import { compileNetwork } from '../src/analysis/schedule/compile-network';
import type { CompiledNetwork } from '../src/analysis/schedule/compiled-network';
import { moveActivity } from '../src/analysis/schedule/move-activity';
import { scheduleNetwork } from '../src/analysis/schedule/schedule-network';
import { schedulePasses } from '../src/analysis/schedule/schedule-passes';
import { generateNetwork } from './network';

/** Times of one generated network in a process of its own: `node schedule-case.cjs SIZE`, figures as JSON on the last line. */
const repeats = 15;

function main(): void {
  const size = Number(process.argv[2]);
  const network = generateNetwork(size);
  const firstMs = timeOf(() => schedulePasses(compileNetwork(network)));
  const compiled = compileNetwork(network);
  const passesMs = fastest(() => schedulePasses(compiled));
  const compileMs = fastest(() => compileNetwork(network));
  const passes = schedulePasses(compiled);
  const { early, late, planned } = passes;
  const arrays = [passes, early, late, planned, ...partsOf(compiled)].flatMap(arraysOf);
  let place = 0;
  const moveMs = fastest(() => {
    place = (place + 7919) % size;
    const moved = moveActivity(compiled, `N-${place}`, '2026-03-02T08:00:00');
    return moved && schedulePasses(moved);
  });
  const peakMb = Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);
  const jsonMs = fastest(() => scheduleNetwork(network));
  const { finish, activities } = scheduleNetwork(network);
  const critical = activities.filter((one) => one.critical).length;
  const figures = { firstMs, compileMs, passesMs, moveMs, jsonMs, peakMb, critical };
  const links = compiled.links.type.length;
  const arrayMb = arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1_000_000;
  process.stdout.write(`${JSON.stringify({ ...figures, arrayMb, links, finish })}\n`);
}

function partsOf({ nodes, links, into, out, order, parent, calendars }: CompiledNetwork): object[] {
  return [nodes, links, into, out, { order, parent }, ...calendars];
}

function arraysOf(part: object): ArrayBufferView[] {
  return Object.values<unknown>({ ...part }).filter((value): value is ArrayBufferView => ArrayBuffer.isView(value));
}

function timeOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function fastest(work: () => unknown): number {
  return Math.min(...Array.from({ length: repeats }, () => timeOf(work)));
}

main();

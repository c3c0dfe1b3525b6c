import type { OpenProject } from './open-project';
import type { ComparedWith } from '../api/baseline';
import type { ComparedBaselines } from '../analysis/compared-dates';
import { isOriginal, type BaselineHead } from '../model/baseline';
import type { Finding } from '../model/finding';
import { present } from '../model/present';
import { readBaseline, readBaselines } from '../store/baselines';
import type { KeyValue } from '../store/key-value';

/** The baselines that a schedule is compared with: the original, and the one asked for or the latest. */
export interface Comparison extends ComparedBaselines {
  /** Those that can be chosen, newest first. */
  readonly kept: readonly ComparedWith[];
  readonly findings: readonly Finding[];
}

/**
 * Reads them whole. A reader is told the dates only of work that Jira has shown to that reader, which is why they go nowhere but
 * into a comparison with it.
 */
export async function comparedBaselines(
  { project }: Pick<OpenProject, 'project'>,
  store: KeyValue,
  asked?: number,
): Promise<Comparison> {
  const { heads } = await readBaselines(store, project.id);
  const kept = heads.filter(({ removal }) => !removal);
  const originalHead = kept.find(isOriginal);
  const chosenHead = asked === undefined ? kept.at(-1) : kept.find(({ number }) => number === asked);
  const [original, chosen] = await Promise.all(
    [originalHead, chosenHead].map(async (head) => head && readBaseline(store, project.id, head.number)),
  );
  const read = [original, chosen].filter((one) => one !== undefined);
  const stateOf = new Map(read.map(({ head, state }) => [head.number, state]));
  return {
    kept: kept.map((head) => toldHead(head, stateOf.get(head.number))).reverse(),
    findings: [...stateOf].flatMap(([number, state]) => (state === 'as-taken' ? [] : [unsound(number, state)])),
    ...present({ original, chosen }),
  };
}

function toldHead(head: BaselineHead, state: ComparedWith['state'] | undefined): ComparedWith {
  const { number, name, takenAt } = head;
  return { number, name, takenAt, original: isOriginal(head), ...present({ state }) };
}

/** [B2] */
function unsound(number: number, state: 'changed' | 'incomplete'): Finding {
  const what = state === 'changed' ? 'is not what was taken' : 'cannot be read in full';
  const text = `Baseline ${number} ${what}; nothing is compared with it, and first commitments stand in.`;
  return { rule: 'B2', severity: 'error', text, issueKeys: [] };
}

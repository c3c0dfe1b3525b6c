import type { GivenLeave } from '../../../src/analysis/leave-import';
import { ask } from '../../ask';

const entriesAtOnce = 200;

/**
 * Enters leave, or takes it away again, a part at a time; `say` hears how many are through, also
 * before a part fails. Answered is how many entries there are more or fewer.
 */
export async function enterLeave(
  project: string,
  what: 'add' | 'remove',
  leave: readonly GivenLeave[],
  say: (through: number) => void,
): Promise<number> {
  const entries = leave.map(({ line: _, ...entry }) => entry);
  let done = 0;
  for (let at = 0; at < entries.length; at += entriesAtOnce) {
    const part = entries.slice(at, at + entriesAtOnce);
    const { value } = await ask('edit-leave', { project, add: [], remove: [], [what]: part });
    done += value.added + value.removed;
    say(at + part.length);
  }
  return done;
}

import type { ScheduleCounts } from '../../../src/analysis/schedule-counts';
import { useFormats } from '../../formats';
import { Counter } from '../../parts/counter';
import tiles from '../../parts/tiles.module.css';
import { jumpKinds, jumpNames, type JumpKind } from './jumps';

const alarming: readonly JumpKind[] = ['overdue', 'brokenLinks', 'milestonesAtRisk'];

interface InfobarProps {
  counts: ScheduleCounts;
  kind: JumpKind | undefined;
  jump: (kind: JumpKind) => void;
}

/** What needs a look; pressing goes to the first of them and then on. */
export function Infobar({ counts, kind, jump }: InfobarProps) {
  const { number } = useFormats();
  return (
    <div className={tiles.tiles} role="group" aria-label="Go to">
      {jumpKinds.map((each) => {
        const { length } = counts[each];
        return (
          <Counter
            key={each}
            label={jumpNames[each]}
            value={number(length)}
            alarming={length > 0 && alarming.includes(each)}
            pressed={kind === each}
            {...(length > 0 && { press: () => jump(each) })}
          />
        );
      })}
    </div>
  );
}

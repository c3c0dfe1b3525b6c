import SectionMessage from '@atlaskit/section-message';
import type { Problem } from '../../../src/api/problem';
import { Button } from '../../parts/button';
import toolbar from '../../parts/toolbar.module.css';

interface ConflictChoiceProps {
  problem: Problem;
  settle: (keep: 'mine' | 'theirs') => void;
}

/** Why something was not saved, and, where somebody else was faster, whose changes are to stand. */
export function ConflictChoice({ problem, settle }: ConflictChoiceProps) {
  return (
    <div role="alert">
      <SectionMessage appearance="error" title="Not saved; your changes are still here">
        <p>{problem.message}</p>
        {problem.code === 'conflict' ? (
          <div className={toolbar.toolbar}>
            <Button onClick={() => settle('mine')}>Keep mine and look again</Button>
            <Button onClick={() => settle('theirs')}>Take theirs</Button>
          </div>
        ) : null}
      </SectionMessage>
    </div>
  );
}

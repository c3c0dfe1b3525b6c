import type { LoadConflict } from '../../../src/analysis/load-conflict';
import type { PlannedWork } from '../../../src/analysis/planned-work';
import { openSchedule } from '../../open-schedule';
import { Button } from '../../parts/button';
import { useSection } from '../../section';

/** The way from a conflict to what it is about: the line on its project's schedule, the change log, or the people and their roles. */
export function OnPlan({ conflict, work }: { conflict: LoadConflict; work: readonly PlannedWork[] }) {
  const { go } = useSection();
  const { rule, keys } = conflict;
  if (rule === 'K30')
    return (
      <Button kind="link" onClick={() => go('changes')}>
        Show in the change log
      </Button>
    );
  if (rule === 'K31')
    return (
      <Button kind="link" onClick={() => go('capacity', 'people')}>
        Show in the team
      </Button>
    );
  if (rule === 'K27')
    return (
      <Button kind="link" onClick={() => go('capacity', 'what-if')}>
        Try what if
      </Button>
    );
  const first = work.find(({ key }) => key === keys[0]);
  if (!first) return null;
  return (
    <Button kind="link" onClick={() => openSchedule(first.projectKey, first.key)}>
      Show {first.key} on the schedule
    </Button>
  );
}

import { useSection } from '../../section';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';

/** What to do first, where nobody is in the team and nobody has open work; `mayPlan`: whether the reader may choose the team. */
export function NoTeam({ mayPlan }: { mayPlan: boolean }) {
  const { go } = useSection();
  if (!mayPlan)
    return (
      <EmptyState title="No team and no planned work">
        An administrator of the project chooses who is in the team; open work with an estimate shows up once it is
        assigned in Jira.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No team and no planned work"
      action={
        <Button kind="primary" onClick={() => go('capacity', 'people')}>
          Choose the team
        </Button>
      }
    >
      Say who is in the team and how much of their time is yours, or assign open work with an estimate in Jira.
    </EmptyState>
  );
}

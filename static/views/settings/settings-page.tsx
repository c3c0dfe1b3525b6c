import { SkeletonTiles } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { ChangeStatuses } from './change-statuses';
import { SettingsForm } from './settings-form';

/** What the project decides for itself, as a page of the project. */
export default function SettingsPage({ project }: { project: string }) {
  const asking = useAnswer('settings', { project });
  return (
    <ViewFrame title="Settings" asking={asking} skeleton={<Skeleton />}>
      {({ value }) => (
        <>
          <SettingsForm key={project} answer={value} saved={(answer) => asking.put(() => answer)} />
          <ChangeStatuses project={project} mapped={asking.refresh} />
        </>
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading the settings">
      <SkeletonTiles tiles={1} height="9rem" />
      <br />
      <SkeletonTiles tiles={1} height="9rem" />
      <br />
      <SkeletonTiles tiles={1} height="18rem" />
    </div>
  );
}

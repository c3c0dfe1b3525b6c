import { useCallback, useMemo } from 'react';
import { SkeletonRows, SkeletonTiles } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { ExchangeBar } from '../exchange/exchange-bar';
import { changeCommands } from './change-commands';
import { ChangeLogView } from './change-log';

/** The change log as a page of the project. */
export default function ChangesPage({ project }: { project: string }) {
  const asking = useAnswer('change-log', { project });
  const decisions = useAnswer('change-decisions', { project });
  const { put, refresh: refreshLog } = asking;
  const { refresh: refreshDecisions } = decisions;
  const refresh = useCallback(() => {
    refreshLog();
    refreshDecisions();
  }, [refreshLog, refreshDecisions]);
  const commands = useMemo(() => changeCommands({ put, refresh }), [put, refresh]);
  return (
    <ViewFrame title="Change log" asking={{ ...asking, refresh }} skeleton={<Skeleton />}>
      {({ value }) => (
        <>
          <ExchangeBar project={project} register="changes" mayEdit={value.mayEdit} changed={refresh} />
          <ChangeLogView answer={value} commands={commands} decisions={decisions} />
        </>
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading the project’s change requests">
      <SkeletonTiles tiles={3} height="4.5rem" />
      <br />
      <SkeletonRows rows={8} />
    </div>
  );
}

import { useMemo } from 'react';
import { inquiryFor } from '../../inquiry';
import { ViewFrame } from '../../parts/view-frame';
import { SkeletonRows, SkeletonTiles } from '../../parts/skeleton';
import { useAnswer } from '../../use-answer';
import { ExchangeBar } from '../exchange/exchange-bar';
import { riskCommands } from './risk-commands';
import { RiskRegisterView } from './risk-register';

/** The risk register as a page of the project. */
export default function RisksPage({ project }: { project: string }) {
  const asking = useAnswer('risk-register', { project });
  const { put, refresh } = asking;
  const refreshWork = inquiryFor('risk-work', { project }).refresh;
  const commands = useMemo(() => riskCommands({ put, refresh, refreshWork }), [put, refresh, refreshWork]);
  const refreshAll = () => {
    commands.refresh('work');
    inquiryFor('risk-history', { project, weeks: 12 }).refresh();
  };
  return (
    <ViewFrame title="Risk register" asking={{ ...asking, refresh: refreshAll }} skeleton={<Skeleton />}>
      {({ value }) => (
        <>
          <ExchangeBar
            project={project}
            register="risks"
            model={value.register.model}
            mayEdit={value.mayEdit}
            changed={refreshAll}
          />
          <RiskRegisterView answer={value} commands={commands} />
        </>
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading the project’s risks">
      <SkeletonTiles tiles={6} height="4.5rem" />
      <br />
      <SkeletonTiles tiles={2} height="20rem" />
      <br />
      <SkeletonRows rows={8} />
    </div>
  );
}

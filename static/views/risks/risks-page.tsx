import { useMemo } from 'react';
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
  const commands = useMemo(() => riskCommands({ put, refresh }), [put, refresh]);
  return (
    <ViewFrame title="Risk register" asking={asking} skeleton={<Skeleton />}>
      {({ value }) => (
        <>
          <ExchangeBar
            project={project}
            register="risks"
            model={value.register.model}
            mayEdit={value.mayEdit}
            changed={refresh}
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
      <SkeletonTiles tiles={4} height="4.5rem" />
      <br />
      <SkeletonTiles tiles={2} height="20rem" />
      <br />
      <SkeletonRows rows={8} />
    </div>
  );
}

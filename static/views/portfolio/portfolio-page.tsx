import { useState, type ReactNode } from 'react';
import type { RiskScope } from '../../../src/api/portfolio';
import { ask, problemOf } from '../../ask';
import { reportFailure } from '../../parts/flag';
import { ProblemMessage } from '../../parts/problem-message';
import { SkeletonRows, SkeletonTiles } from '../../parts/skeleton';
import { ViewFrame } from '../../parts/view-frame';
import { useAnswer } from '../../use-answer';
import { PortfolioView } from './portfolio-view';
import { ScopeBar } from './scope-bar';

const title = 'Risks across projects';

/** The risks of several projects, as the person last chose them. */
export default function PortfolioPage({ tools }: { tools: ReactNode }) {
  const { answer, problem, busy, refresh } = useAnswer('risk-scope', {});
  const [chosen, setChosen] = useState<RiskScope>();
  if (problem)
    return (
      <>
        <h1>{title}</h1>
        {tools}
        <ProblemMessage problem={problem} retry={refresh} busy={busy} />
      </>
    );
  if (!answer) return <Skeleton />;
  const choose = (scope: RiskScope) => {
    setChosen(scope);
    ask('keep-risk-scope', scope).catch((error: unknown) =>
      reportFailure('The choice will not be kept', problemOf(error).message),
    );
  };
  return <Portfolio scope={chosen ?? answer.value} choose={choose} tools={tools} />;
}

interface PortfolioProps {
  scope: RiskScope;
  choose: (scope: RiskScope) => void;
  tools: ReactNode;
}

function Portfolio({ scope, choose, tools }: PortfolioProps) {
  const asking = useAnswer('portfolio-risks', scope);
  return (
    <ViewFrame
      title={title}
      asking={asking}
      skeleton={<Skeleton />}
      tools={
        <>
          {tools}
          <ScopeBar scope={scope} choose={choose} read={asking.answer?.value.projects} />
        </>
      }
    >
      {({ value, readAt, siteUrl }) => (
        <PortfolioView portfolio={value} readAt={readAt} siteUrl={siteUrl} scope={scope} />
      )}
    </ViewFrame>
  );
}

function Skeleton() {
  return (
    <div role="status" aria-label="Reading the risks">
      <SkeletonTiles tiles={4} height="4.5rem" />
      <br />
      <SkeletonRows rows={8} />
    </div>
  );
}

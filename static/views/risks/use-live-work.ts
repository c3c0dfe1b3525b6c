import { useMemo } from 'react';
import { useAnswer } from '../../use-answer';
import type { LiveWork } from './live-work';

/** Asked after the register, which does not wait for it. */
export function useLiveWork(project: string): LiveWork {
  const { answer, problem } = useAnswer('risk-work', { project });
  return useMemo(
    () => ({
      of: new Map(answer?.value.work.map((work) => [work.key, work])),
      ...(answer ? { readAt: answer.readAt } : {}),
      ...(problem ? { problem } : {}),
    }),
    [answer, problem],
  );
}

import { useMemo } from 'react';
import type { WorkChange } from '../../../src/analysis/changed-workload';
import { openWhatIf } from '../../../src/analysis/what-if';
import { whatIfEffect } from '../../../src/analysis/what-if-effect';
import { present } from '../../../src/model/present';
import { useAnswer } from '../../use-answer';
import { ProposalEffect } from '../schedule/proposal-effect';

interface ScheduleEffectProps {
  /** The project whose dates would change. */
  project: string;
  changes: readonly WorkChange[];
}

/** [S18] What other dates bring about on the schedule of their project, before anything is written. */
export default function ScheduleEffect({ project, changes }: ScheduleEffectProps) {
  const { answer, problem } = useAnswer('schedule', { project });
  const schedule = answer?.value.schedule;
  const seen = useMemo(() => {
    if (!schedule) return undefined;
    const after = openWhatIf(schedule).with(
      changes.map(({ key, start, due }) => ({ id: key, ...present({ start, due }) })),
    );
    const proposed = new Set(changes.map(({ key }) => key));
    return {
      effect: whatIfEffect(schedule, after, proposed, schedule.basis.settings.calendar),
      rows: new Map(after.rows.map((row) => [row.id, row])),
    };
  }, [schedule, changes]);
  if (problem && !schedule)
    return (
      <p>
        The schedule of {project} could not be read: not assessed. {problem.message}
      </p>
    );
  if (!schedule || !seen) return <p role="status">Working out what follows on the schedule of {project}…</p>;
  return (
    <section aria-label={`On the schedule of ${project}`}>
      <h2>On the schedule of {project}</h2>
      <ProposalEffect effect={seen.effect} rows={seen.rows} asOf={schedule.asOf} />
    </section>
  );
}

import type { WorkChange } from '../../../src/analysis/changed-workload';
import type { LoadConflict } from '../../../src/analysis/load-conflict';
import { waysOut } from '../../../src/analysis/ways-out';
import type { Workload } from '../../../src/analysis/workload';
import type { AcceptedOverload } from '../../../src/api/capacity';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { AcceptForm } from './accept-form';
import styles from './conflict-rail.module.css';
import { ShareWays } from './share-ways';
import type { ProjectPlan } from './use-project-plan';

export interface Preview {
  readonly conflict: string;
  readonly text: string;
  readonly changes: readonly WorkChange[];
}

interface WaysOutProps {
  project: string;
  workload: Workload;
  conflict: LoadConflict;
  plan: ProjectPlan;
  preview: Preview | undefined;
  look: (preview: Preview | undefined) => void;
  /** Whether the reader may change the team. */
  mayPlan: boolean;
  changed: () => void;
  accepted: AcceptedOverload | undefined;
  accept: (accepted: readonly AcceptedOverload[]) => void;
}

/** What could be done about a conflict: each is shown on the table before anybody does it. */
export function WaysOut(props: WaysOutProps) {
  const { project, workload, conflict, plan, preview, look, mayPlan, changed, accepted, accept } = props;
  const { hours } = useFormats();
  if (conflict.advice) return <p className={styles.ways}>{conflict.advice}</p>;
  const { accountId } = conflict;
  const acceptance =
    accountId === undefined ? null : (
      <AcceptForm
        project={project}
        account={accountId}
        rule={conflict.rule}
        week={conflict.week}
        asOf={workload.asOf}
        accepted={accepted}
        accept={accept}
      />
    );
  const who = workload.people.find(({ person }) => person.accountId === accountId);
  if (conflict.rule === 'K31' && who)
    return (
      <div className={styles.ways}>
        <ShareWays project={project} workload={workload} who={who} mayPlan={mayPlan} changed={changed} />
        {acceptance}
      </div>
    );
  if (plan.reading)
    return (
      <p className={styles.ways} role="status">
        Reading the float of the work…
      </p>
    );
  const floats = new Map([...(plan.work ?? [])].map(([key, { totalFloatDays }]) => [key, totalFloatDays]));
  const ways = waysOut(workload, conflict, floats);
  return (
    <div className={styles.ways}>
      {plan.problem ? <p className={styles.fine}>The schedule could not be read, so no float is known.</p> : null}
      {ways.length === 0 ? <p>No single move or handover takes half an hour of overload away.</p> : null}
      <ul>
        {ways.map((way) => {
          const seen = preview?.conflict === conflict.id && preview.text === way.text;
          return (
            <li key={way.text} className={styles.way}>
              <span>
                {way.text}: <strong>{hours(way.gainHours)} less overload</strong>
              </span>
              {way.note ? <span className={styles.fine}>{way.note}</span> : null}
              <Button
                aria-pressed={seen}
                onClick={() => look(seen ? undefined : { conflict: conflict.id, text: way.text, changes: way.changes })}
              >
                {seen ? 'Stop preview' : 'Preview'}
              </Button>
            </li>
          );
        })}
      </ul>
      {conflict.rule === 'K20' ? acceptance : null}
    </div>
  );
}

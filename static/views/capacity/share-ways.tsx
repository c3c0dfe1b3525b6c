import { involvementOf } from '../../../src/analysis/involvement';
import { commitments } from '../../../src/analysis/other-commitments';
import type { Workload, WorkloadPerson } from '../../../src/analysis/workload';
import { percentText } from '../../../src/model/percent-text';
import { openPeople } from '../../open-people';
import { Button } from '../../parts/button';
import styles from './conflict-rail.module.css';
import { useTeam } from './use-team';

interface ShareWaysProps {
  project: string;
  workload: Workload;
  who: WorkloadPerson;
  /** Whether the reader may change the team. */
  mayPlan: boolean;
  changed: () => void;
}

/** What can be done about somebody who is promised twice: take what the others leave, or agree with one of them. */
export function ShareWays({ project, workload, who, mayPlan, changed }: ShareWaysProps) {
  const team = useTeam(project, workload, changed);
  const { shares, leftHerePercent } = involvementOf(workload.projectKey, who);
  const others = shares.filter(({ projectKey }) => projectKey !== workload.projectKey);
  const named = others.filter(({ projectKey }) => projectKey !== commitments);
  const lowered = {
    accountId: who.person.accountId,
    team: who.team,
    role: who.role,
    involvementPercent: leftHerePercent,
  };
  const [from, to] = [percentText(who.involvementPercent), percentText(leftHerePercent)];
  return (
    <ul>
      <li className={styles.way}>
        {leftHerePercent > 0 ? (
          <>
            <span>
              Lower the share here from {from} to the {to} that are left. [K32]
            </span>
            {mayPlan ? (
              <Button busy={team.busy} onClick={() => void team.place(lowered)}>
                Lower to {to}
              </Button>
            ) : (
              <span className={styles.fine}>An administrator of the project can do it.</span>
            )}
          </>
        ) : (
          <span>The other projects are promised all of the time: nothing is left to lower the share to. [K32]</span>
        )}
      </li>
      {named.length > 0 ? (
        <li className={styles.way}>
          <span>Agree on a lower share with another project.</span>
          <span>
            {named.map(({ projectKey, percent }) => (
              <Button key={projectKey} kind="link" onClick={() => openPeople(projectKey)}>
                People of {projectKey} ({percentText(percent)})
              </Button>
            ))}
          </span>
        </li>
      ) : null}
    </ul>
  );
}

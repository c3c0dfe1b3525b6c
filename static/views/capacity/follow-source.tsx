import { useState } from 'react';
import type { Workload } from '../../../src/analysis/workload';
import { sourceKey } from '../../../src/model/team-plan';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { useAnswer } from '../../use-answer';
import styles from './people.module.css';
import type { TeamEditing } from './use-team';

interface FollowSourceProps {
  project: string;
  workload: Workload;
  team: TeamEditing;
  close: () => void;
}

/** Chooses a group or role whose people are in the team from now on. */
export function FollowSource({ project, workload, team, close }: FollowSourceProps) {
  const { answer, problem } = useAnswer('team-sources', { project });
  const [chosen, setChosen] = useState('');
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const followed = new Set(workload.team.sources.map(sourceKey));
  const sources = (answer?.value.sources ?? []).filter((source) => !followed.has(sourceKey(source)));
  const follow = async () => {
    const source = sources.find((one) => sourceKey(one) === chosen);
    if (!source) return;
    setBusy(true);
    try {
      const { value } = await ask('team-source', { project, kind: source.kind, id: source.id });
      const known = value.people.map(({ accountId }) => accountId);
      const place = { team: source.name.slice(0, 100), role: '', involvementPercent: 100 };
      const added = { ...source, ...place, known, knownOn: workload.asOf };
      if (await team.follow(added, `The team follows ${source.name}`)) close();
    } catch (error) {
      setFailed(problemOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.menu}>
      <Field
        label="Role or group"
        hint="The team follows it: whoever joins it later is in the team, and whoever leaves it is not."
        error={failed ?? team.problem ?? problem?.message}
      >
        {(control) => (
          <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{answer ? 'Choose one' : 'Reading…'}</option>
            {sources.map((source) => (
              <option key={sourceKey(source)} value={sourceKey(source)}>
                {source.kind === 'role' ? 'Role' : 'Group'}: {source.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button kind="primary" busy={busy} onClick={() => void follow()}>
        Follow
      </Button>
    </div>
  );
}

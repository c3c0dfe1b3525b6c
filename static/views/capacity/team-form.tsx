import { useState } from 'react';
import type { LoadBands, TeamPlan } from '../../../src/model/team-plan';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Panel } from '../../parts/panel';
import styles from './people.module.css';
import { RegionField } from './region-field';

interface TeamFormProps {
  team: TeamPlan;
  save: (team: TeamPlan, done: string) => Promise<boolean>;
  problem: string | undefined;
  busy: boolean;
}

const bandNames = ['Half used from (%)', 'Well used from (%)', 'Over above (%)', 'Far over above (%)'] as const;

/** What holds for the whole team: focus factor, public holidays, and where the bands of the load begin. */
export function TeamForm({ team, save, problem, busy }: TeamFormProps) {
  const [focus, setFocus] = useState(String(team.focusPercent));
  const [region, setRegion] = useState(team.region);
  const [bands, setBands] = useState<readonly string[]>(team.bands.map(String));
  const [low, fair, full, over] = bands.map(Number);
  const next: LoadBands = [low ?? 0, fair ?? 0, full ?? 0, over ?? 0];
  const { region: _, ...rest } = team;
  const submit = () =>
    save({ ...rest, focusPercent: Number(focus), bands: next, ...(region && { region }) }, 'Time of the team saved');
  return (
    <Panel title="For the whole team">
      <form
        className={styles.form}
        onSubmit={(sent) => {
          sent.preventDefault();
          void submit();
        }}
      >
        <Field
          label="Focus factor (%)"
          hint="Share of working time that goes into planned work; 70 to 80 leaves room for meetings and what comes up. [K2]"
          error={problem}
        >
          {(control) => (
            <input
              {...control}
              type="number"
              min="10"
              max="100"
              value={focus}
              onChange={({ target }) => setFocus(target.value)}
            />
          )}
        </Field>
        <RegionField none="No country" region={region} choose={setRegion} />
        {bandNames.map((name, at) => (
          <Field key={name} label={name}>
            {(control) => (
              <input
                {...control}
                type="number"
                min="1"
                max="1000"
                value={bands[at]}
                onChange={({ target }) => setBands(bands.map((band, index) => (index === at ? target.value : band)))}
              />
            )}
          </Field>
        ))}
        <div className={styles.actions}>
          <Button type="submit" kind="primary" busy={busy}>
            Save
          </Button>
        </div>
      </form>
    </Panel>
  );
}
